import Diagnostics
import Layouts
import Testing

/// Every finding as an editor reads it.
struct DiagnosticTextTests {
    private func text(
        _ layout: String, _ others: [String: String] = [:], _ language: ToolLanguage = .danish
    ) -> String {
        let sources = MarkedTemplates(others.merging(["page": layout]) { own, _ in own }).sources
        let compiled = LayoutLibrary.parse(sources).product.layout(named: "page", for: pageShape)
        return compiled.findings.map { $0.text(in: language) }.joined(separator: "\n")
    }

    @Test func printAll() {
        for (name, layout, others) in samples {
            print("@@@\(name)"); print(text(layout, others)); print("@@@EN"); print(text(layout, others, .english))
        }
    }
    let samples: [(String, String, [String: String])] = [
        ("unclosedTag", "<h1>{{title</h1>", [:]),
        ("wrongDelimiters", "{{=<% =}}", [:]),
        ("nested", String(repeating: "{{#isOpen}}", count: 65), [:]),
        ("stray", "{{/jobs}}", [:]),
        ("unclosed", "{{#jobs}}", [:]),
        ("wrongClosing", "{{#jobs}}\n{{/job}}", [:]),
        ("invalid", "{{#if title}}{{/if title}}{{}}", [:]),
        ("dynamic", "{{>*title}}", [:]),
        ("outside", "{{<base}}Hej {{title}}{{/base}}", ["base":""]),
        ("twice", "{{<base}}{{$main}}{{/main}}\n{{$main}}{{/main}}{{/base}}", ["base":"{{$main}}{{/main}}"]),
        ("missingPartial", "{{>jobs/crd}}", ["jobs/card": ""]),
        ("unknown", "{{#jobs}}{{titel}}{{host.nam}}{{title.x}}{{jobs.name}}{{/jobs}}", [:]),
        ("kinds", "{{{title}}}{{body}}{{isOpen}}{{jobs}}{{host}}", [:]),
        ("places", "<a href={{title}} title=\"{{{body}}}\"><script>{{title}}", [:]),
        ("endless", "{{>card}}", ["card": "{{>card}}"]),
        ("block", "{{<base}}{{$mian}}{{/mian}}{{/base}}", ["base":"{{$main}}{{/main}}"]),
    ]
}
