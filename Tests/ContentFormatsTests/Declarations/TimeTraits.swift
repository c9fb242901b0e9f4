import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// A collection `things` with a field of each type that traits follow, and traits from line 14 on.
struct TimeTraits {
    let traits: String

    var yaml: String { Self.fields + "traits:\n" + traits.split(separator: "\n").map { "  \($0)\n" }.joined() }

    /// The traits as read, without findings.
    func read() -> Schema.Traits? {
        let schema = Declared(things: yaml).parse()
        #expect(told(schema.findings) == "")
        return schema.product.collection("things")?.traits
    }

    /// Checks every finding.
    static func check(_ traits: String, _ findings: String, sourceLocation: SourceLocation = #_sourceLocation) {
        checkCollection(TimeTraits(traits: traits).yaml, findings, sourceLocation: sourceLocation)
    }

    private static let fields = """
        collection: things
        fields:
          title: {type: text, required: true}
          text: {type: text}
          day: {type: date}
          last: {type: date}
          at: {type: moment}
          on: {type: flag}
          state: {type: choice, options: {draft: Kladde, ok: Klar}}
          again: {type: repeats}
          rows: {type: list, fields: {day: {type: date}, text: {type: text}, done: {type: flag}}}
          published: {type: date, required: true}

        """
}
