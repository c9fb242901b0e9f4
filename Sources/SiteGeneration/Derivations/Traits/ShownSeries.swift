import ContentModel
import Layouts

/// The steps of a guide, seen from the guide itself or from one of them.
struct ShownSeries: Sendable {
    struct Step: Sendable {
        let shown: Shown
        /// Counted from 1 among those shown.
        let number: Int
        let isCurrent: Bool

        static let names = Names<Step>([
            .text("title") { $0.shown.title },
            .text("url") { $0.shown.href },
            .text("lang") { $0.shown.titleLanguage },
            .text("number") { String($0.number) },
            .text("summary") { $0.shown.summary },
            .text("summaryLang") { $0.shown.summaryLanguage },
            .flag("isCurrent") { $0.isCurrent },
        ])
    }

    private let guide: Shown
    private let steps: [Step]
    /// The place of this step; nil on the guide itself.
    private let current: Int?

    init?(_ shown: Shown) {
        let lines = shown.site.lines
        if let records = lines.steps[shown.record] {
            guide = shown
            current = nil
            steps = Self.steps(records, of: shown, current: nil)
            return
        }
        guard let series = shown.collection.traits.series,
            let guide = shown.site.related(shown.record, slot: series.guide).first, let records = lines.steps[guide],
            let place = records.firstIndex(of: shown.record)
        else { return nil }
        self.guide = shown.other(guide)
        current = place
        steps = Self.steps(records, of: shown, current: place)
    }

    private static func steps(_ records: [Int], of shown: Shown, current: Int?) -> [Step] {
        records.enumerated().map { place, record in
            Step(shown: shown.other(record), number: place + 1, isCurrent: place == current)
        }
    }

    private func step(_ distance: Int) -> Step? {
        current.map { $0 + distance }.flatMap { steps.indices.contains($0) ? steps[$0] : nil }
    }

    private var position: String? {
        current.map { place in
            guide.interface.phrases.text("stepOf", ["n": String(place + 1), "total": String(steps.count)])
        }
    }

    static let names = Names<ShownSeries>([
        .names("guide", ShownReference.names) { $0.current == nil ? nil : $0.guide },
        .text("position") { $0.position },
        .list("steps", Step.names) { $0.steps },
        .names("previous", Step.names) { $0.step(-1) },
        .names("next", Step.names) { $0.step(1) },
        .text("whole") { series in
            if series.guide.isExpired { return nil }
            let language = series.guide.version.language
            let path = series.guide.site.addresses.whole(series.guide.id, language)
            return series.guide.site.settings.baseURL.href(path)
        },
    ])
}

extension Shown {
    var id: RecordID { site.records[record].id }
}
