import ContentModel
import Layouts

/// The statements the law asks for as readers of a language meet them, under `site`.
extension SiteWords {
    static let accessibilityNames = Names<SiteWords>([
        .text("statement") { $0.settings.accessibility?.address },
        .names("updated", ShownDay.names) { $0.day($0.settings.accessibility?.updated) },
        .names("phone", ShownLink.names) { $0.settings.accessibility.flatMap { ShownLink(.phone($0.phone)) } },
        .names("email", ShownLink.names) { $0.settings.accessibility.flatMap { ShownLink(.email($0.email)) } },
        .flag("isChecked") { $0.settings.accessibility?.isChecked ?? false },
    ])

    static let privacyNames = Names<SiteWords>([
        .text("controller") { $0.settings.privacy?.controller.text(in: $0.language) },
        .names("updated", ShownDay.names) { $0.day($0.settings.privacy?.updated) },
        .names("phone", ShownLink.names) { $0.settings.privacy?.phone.flatMap { ShownLink(.phone($0)) } },
        .names("email", ShownLink.names) { $0.settings.privacy.flatMap { ShownLink(.email($0.email)) } },
        .flag("isChecked") { $0.settings.privacy?.isChecked ?? false },
    ])

    private func day(_ date: CalendarDate?) -> ShownDay? { date.map { ShownDay(date: $0, language: language) } }
}

/// A date of the settings as a layout shows it.
struct ShownDay: Sendable {
    let date: CalendarDate
    let language: Language

    static let names = Names<ShownDay>([
        .text("text") { DateFormat(language: $0.language.code).date($0.date) }, .text("iso") { $0.date.isoText },
    ])
}
