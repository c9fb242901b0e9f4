import ContentModel
import Diagnostics

extension Settings {
    /// The municipality's mark, as `site/site.yml` has it.
    struct Logo: Sendable {
        /// The name of a file of `site/assets`.
        let file: Declaration.Written
        /// What takes its place where a reader's device asks for dark.
        let dark: Declaration.Written?
        /// What it says to who does not see it; nil where it says no more than the name beside it.
        let alt: LocalizedText?
    }
}

extension Declaration {
    mutating func logo(_ key: String) -> Settings.Logo? {
        guard let raw = value(key) else { return nil }
        return inner(raw, keys: ["file", "dark", "alt"]) { logo in
            let (file, dark, alt) = (logo.requiredText("file"), logo.text("dark"), logo.localized("alt"))
            return file.map { Settings.Logo(file: $0, dark: dark, alt: alt) }
        }
    }
}
