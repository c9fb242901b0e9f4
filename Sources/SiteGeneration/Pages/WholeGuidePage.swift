import ContentModel
import Layouts

/// A guide with all its steps on one page, to be printed.
struct WholeGuidePage: Sendable {
    struct Step: Sendable {
        let shown: Shown
        let number: Int

        static let names = Names<Step>([
            .text("title") { $0.shown.title },
            .text("lang") { $0.shown.titleLanguage },
            .text("url") { $0.shown.href },
            .text("number") { String($0.number) },
            .text("id") { "step-\($0.number)" },
            .text("summary") { $0.shown.summary },
            .text("summaryLang") { $0.shown.summaryLanguage },
            .html("body") { $0.shown.html($0.shown.version.document.body, of: "step-\($0.number)") },
            .text("bodyLang") { $0.shown.foreignLanguage },
        ])
    }

    let guide: Shown

    private var steps: [Step] {
        (guide.site.lines.steps[guide.record] ?? []).enumerated().map { place, record in
            Step(shown: guide.other(record), number: place + 1)
        }
    }

    static let names: [Names<WholeGuidePage>.Name] = [
        .text("title") { $0.guide.title },
        .text("url") { $0.guide.href },
        .text("summary") { $0.guide.summary },
        .text("summaryLang") { $0.guide.summaryLanguage },
        .html("body") { $0.guide.html($0.guide.version.document.body, idPrefix: "guide_", headingShift: 0) },
        .text("bodyLang") { $0.guide.foreignLanguage },
        .flag("hasTasks") { page in page.guide.hasTasks || page.steps.contains { $0.shown.hasTasks } },
        .list("steps", Step.names) { $0.steps },
    ]
}
