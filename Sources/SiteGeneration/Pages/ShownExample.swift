import ContentModel
import Layouts

/// A partial at work on a composed page: rendered as on the page it is taken from.
struct ShownExample: Sendable {
    let label: String
    /// Its name, as layouts include it.
    let partial: String
    /// An entry of a list, which stands in one.
    let isCard: Bool
    let html: @Sendable () -> [UInt8]

    static let names = Names<ShownExample>([
        .text("label") { $0.label }, .text("partial") { $0.partial }, .flag("isCard") { $0.isCard },
        .html("html") { $0.html() },
    ])
}

extension PageExample {
    /// The names its partial is compiled for.
    func shape(_ site: Site, frame: [Names<PageFrame>.Name], phrases: Phrases) -> ViewShape? {
        switch subject {
        case .record(let record):
            site.schema.collection(record.id.collection).map { Framed.names(frame, RecordPage.names(of: $0)).shape }
        case .card(let record):
            site.schema.collection(record.id.collection).map { CardSubject.names(of: $0, phrases: phrases).shape }
        case .list: Framed.names(frame, ListPage.names).shape
        case .month: Framed.names(frame, MonthPage.names).shape
        case .deadlines: Framed.names(frame, DeadlinesPage.names).shape
        }
    }
}

extension PagePlanner {
    /// A page's examples, without those whose record is not shown now.
    func examples(at page: Int, in language: Language) -> [ShownExample] {
        zip(site.pages[page].examples, layouts.examples[page]).compactMap { example, layout in
            guard let layout, let view = view(of: example.subject, in: language) else { return nil }
            return ShownExample(
                label: example.label.text(in: language), partial: example.partial.text,
                isCard: example.subject.isCard, html: { layout.render(view()) })
        }
    }

    private func view(of subject: PageExample.Subject, in language: Language) -> (@Sendable () -> View)? {
        switch subject {
        case .record(let reference):
            guard let record = shownRecord(reference.id) else { return nil }
            let names = Framed.names(names, RecordPage.names(of: site.collection(of: record)))
            return recordPage(record, site.records[record].best(for: language), names).view
        case .card(let reference):
            guard let record = shownRecord(reference.id) else { return nil }
            let interface = catalogue.interface(in: language)
            let main = site.phrases(in: site.settings.mainLanguage)
            let names = CardSubject.names(of: site.collection(of: record), phrases: main)
            return { [now = catalogue.now] in names.view(Shown.card(record, interface, now: now)) }
        case .list(let collection):
            return place(of: collection).flatMap { listPages(of: $0, in: language).first?.view }
        case .month(let collection):
            return place(of: collection).flatMap { monthPages(of: $0, in: language).first?.view }
        case .deadlines(let collection):
            return place(of: collection).map { deadlinesPage(of: $0, in: language).view }
        }
    }

    private func shownRecord(_ id: RecordID) -> Int? {
        site.index(of: id).flatMap { site.isExpired($0) ? nil : $0 }
    }

    private func place(of collection: String) -> Int? {
        site.schema.collections.firstIndex { $0.id == collection }
    }
}
