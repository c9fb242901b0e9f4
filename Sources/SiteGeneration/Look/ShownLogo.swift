import ContentModel
import Diagnostics

/// The municipality's mark with what a browser must know to leave room for it.
struct ShownLogo: Sendable {
    struct File: Sendable {
        let href: String
        /// Of no unit: browsers take the proportion from them, style sheets the size.
        let width: Int
        let height: Int
    }

    let file: File
    let dark: File?
    let alt: LocalizedText?

    /// Nil, with a finding, when its file is not among the assets, or is no picture.
    static func find(_ settings: Settings, among assets: Assets) -> Diagnosed<ShownLogo?> {
        guard let logo = settings.logo else { return Diagnosed(nil) }
        var findings: [Diagnostic] = []
        func file(_ written: Declaration.Written) -> File? {
            let place = settings.source.place(of: written.range)
            guard let asset = assets.list.first(where: { $0.name == written.text }) else {
                findings.append(.missingLogo(written.text, among: assets.list.map(\.name), at: place))
                return nil
            }
            guard let size = PictureSize(asset.bytes) else {
                findings.append(.unreadableLogo(written.text, at: place))
                return nil
            }
            return File(href: asset.href, width: size.width, height: size.height)
        }
        let shown = file(logo.file)
        let dark = logo.dark.flatMap(file)
        return Diagnosed(shown.map { ShownLogo(file: $0, dark: dark, alt: logo.alt) }, findings)
    }
}

extension Diagnostic {
    static func missingLogo(_ name: String, among known: [String], at place: SourcePlace) -> Diagnostic {
        let near = known.first { name.hasSuffix("/" + $0) } ?? suggestion(for: name, among: known)
        return Diagnostic(
            "mangler-logo",
            Message(
                da: "Der er ingen fil \"\(name)\" i site/assets." + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "There is no file \"\(name)\" in site/assets." + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            help: Message(
                da: "Læg logoet der som SVG, PNG eller WebP, og skriv filens navn uden mappe.",
                en: "Put the logo there as SVG, PNG or WebP, and write the file's name without folders."),
            at: place)
    }

    static func unreadableLogo(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "ulaeseligt-logo",
            Message(
                da: "Det kan ikke ses, hvor bredt og højt logoet \"\(name)\" er.",
                en: "It cannot be seen how wide and high the logo \"\(name)\" is."),
            help: Message(
                da: "Det skal være et helt billede, og en SVG-fil skal begynde med <svg viewBox=\"0 0 bredde højde\">.",
                en: "It must be a whole picture, and an SVG file must begin with <svg viewBox=\"0 0 width height\">."),
            at: place)
    }
}
