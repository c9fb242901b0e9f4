import ContentModel
import Diagnostics

extension Site {
    /// Actions of collections that there are not, or that have no list to stand on.
    func actionFindings() -> [Diagnostic] {
        let listed = schema.collections.filter { $0.listing != nil }.map(\.id)
        return settings.actions.flatMap(\.collections).filter { !listed.contains($0.text) }.map { name in
            let place = settings.source.place(of: name.range)
            return schema.collection(name.text) == nil
                ? .unknownCollection(name.text, among: listed, at: place)
                : .actionWithoutList(collection: name.text, among: listed, at: place)
        }
    }

    /// What the accessibility statement lacks. That it is old is a warning: time alone makes no error.
    func statementFindings(on today: CalendarDate) -> [Diagnostic] {
        guard let statement = settings.accessibility else { return [] }
        var findings: [Diagnostic] = []
        if !settings.footer.contains(where: { leads($0, to: statement) }) {
            findings.append(.statementNotInFooter(at: settings.source.place(of: statement.range)))
        }
        if today.dayNumber - statement.updated.dayNumber > AccessibilityStatement.mostDays {
            findings.append(
                .statementOutdated(statement.updated, at: settings.source.place(of: statement.updatedRange)))
        }
        return findings
    }

    /// To the statement itself, the short address that leads there, or the page that tells of it.
    private func leads(_ item: Settings.MenuItem, to statement: AccessibilityStatement) -> Bool {
        switch menuPath(item, settings.mainLanguage) {
        case .external(let url): return url == statement.address || url == statement.address + "/"
        case .page(let path):
            let pages = pages.filter { $0.layout.text == AccessibilityStatement.layout }
            return path == AccessibilityStatement.path
                || pages.contains { addresses.composed($0, settings.mainLanguage) == path }
        case nil: return false
        }
    }
}
