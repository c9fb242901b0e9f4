import ContentModel
import Diagnostics

/// Something readers of a collection's lists can do themselves: put up a volunteer job, sign their association up.
struct PageAction: Sendable {
    enum Way: Sendable {
        /// To a page of the site, or a form elsewhere.
        case link(Settings.MenuItem)
        /// An e-mail with lines to fill in.
        case mail(to: String, subject: LocalizedText, body: LocalizedText?)
    }

    let label: LocalizedText
    /// On whose lists it stands.
    let collections: [Declaration.Written]
    let way: Way

    /// Where it leads, when it leads to an address.
    var link: Settings.MenuItem? {
        if case .link(let item) = way { item } else { nil }
    }
}

extension Declaration {
    /// `actions: [{label, on, to}, {label, on, email: {to, subject, body}}]`
    mutating func actions(_ key: String) -> [PageAction] {
        items(key).compactMap { item in
            inner(item, keys: ["label", "on", "to", "email"]) { $0.action() }
        }
    }

    private mutating func action() -> PageAction? {
        let label = localized("label")
        let collections = texts("on")
        require(["label", "on"])
        guard let way = way(label: label), let label, !collections.isEmpty else { return nil }
        return PageAction(label: label, collections: collections, way: way)
    }

    private mutating func way(label: LocalizedText?) -> PageAction.Way? {
        switch (value("to"), value("email")) {
        case (nil, nil):
            findings.append(.actionWithoutWay(at: source.place(of: range)))
            return nil
        case (.some, let email?):
            findings.append(.bothWritten("to", "email", at: source.place(of: email.range)))
            return nil
        case (.some, nil):
            guard let target = text("to"), let label else { return nil }
            return .link(Settings.MenuItem(label: label, summary: nil, target: target))
        case (nil, let email?):
            return inner(email, keys: ["to", "subject", "body"]) { mail in
                mail.require(["to", "subject"])
                let (to, subject, body) = (mail.email("to"), mail.localized("subject"), mail.localized("body"))
                guard let to, let subject else { return nil }
                return .mail(to: to, subject: subject, body: body)
            }
        }
    }
}
