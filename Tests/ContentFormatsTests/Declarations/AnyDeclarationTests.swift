import ContentModel
import Diagnostics
import Testing

/// Whatever tree of values a file holds, it is read or explained: nothing traps, and every place lies in the file.
@Suite struct AnyDeclarationTests {
    private static let fields = """
        text: {type: text, min: 2, max: 5, pattern: "[a-zæøå]+", required: true}
        markdown: {type: markdown, required: {when: flag}}
        integer: {type: integer, min: -3, max: 300}
        number: {type: number, min: 0.5}
        money: {type: money, min: 1, max: 1000000000}
        flag: {type: flag, default: ja}
        date: {type: date}
        until: {type: date, after: date, required: {unless: flag}}
        moment: {type: moment}
        end: {type: moment, after: moment}
        hours: {type: time-span}
        repeats: {type: repeats}
        url: {type: url}
        email: {type: email}
        phone: {type: phone}
        address: {type: address, required: true}
        cvr: {type: cvr}
        language: {type: language}
        choice: {type: choice, from: areas, facet: true}
        choices: {type: choices, options: {a: A, b: {da: B, en: B}}, required: true}
        reference: {type: reference, to: [units], inverse: things}
        references: {type: references, to: [units, things], required: true}
        file: {type: file}
        image: {type: image}
        list: {type: list, fields: {date: {type: date, required: true}, until: {type: date, after: date}}}
        """

    /// The fields, and what happens again in a calendar.
    private static let declared: Declared = {
        var declared = Declared(fields: fields)
        declared.collections[1].yaml += "traits: {calendar: {start: moment, end: end, repeats: repeats}}\n"
        return declared
    }()

    @Test func everyTypeIsAmongTheFields() {
        let schema = Self.declared.parse()
        #expect(told(schema.findings) == "")
        let types = Set(schema.product.collection("things")?.fields.map(\.type.name) ?? [])
        #expect(types == Set(Schema.FieldType.names))
    }

    @Test func anyFrontMatterIsValidated() throws {
        let schema = Self.declared.parse().product
        let index = try #require(schema.index(of: "things"))
        let names = schema.collections[index].fields.map(\.name) + RawTrees.valueKeys + ["aliases", "farve", ""]
        for seed in 0..<300 {
            var trees = RawTrees(seed: UInt64(seed), keys: names)
            let (main, english) = (trees.document("x.md"), trees.document("x.en.md"))
            let files = RecordFiles(
                id: RecordID(collection: "things", slug: "x"), main: main,
                translations: [(language: Language("en"), document: english)])
            let record = Record.validate(files, schema: schema, collection: index) { text, range, source in
                text.isEmpty ? Diagnosed(nil, [.severalLines(label: "x", at: source.place(of: range))]) : Diagnosed(nil)
            }
            #expect(record.product.versions.allSatisfy { $0.values.count == schema.collections[index].fields.count })
            #expect(faults(record.findings, in: trees) == [], "seed \(seed)")
        }
    }

    @Test func anyDeclarationIsRead() {
        for seed in 0..<300 {
            var trees = RawTrees(seed: UInt64(seed), keys: RawTrees.declarationKeys)
            let files = ["things", "units", "Sære navne"].map { name in
                DeclarationFile(
                    source: trees.source("site/collections/\(name).yml"), raw: trees.value(depth: 5, map: true))
            }
            let areas = DeclarationFile(
                source: trees.source("site/vocabularies/areas.yml"), raw: trees.value(depth: 3, map: true))
            let schema = Schema.parse(collections: files, vocabularies: [areas], languages: [.danish, Language("en")])
            #expect(schema.product.collections.map(\.id) == schema.product.collections.map(\.id).sorted())
            #expect(faults(schema.findings, in: trees) == [], "seed \(seed)")
        }
    }

    /// Findings whose place is not in the file, or that say nothing.
    private func faults(_ findings: [Diagnostic], in trees: RawTrees) -> [String] {
        let lines = RawTrees.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        return findings.compactMap { finding in
            guard let place = finding.place, lines.indices.contains(place.line - 1) else { return finding.id }
            let line = lines[place.line - 1]
            let isInside = place.text == line && place.column <= line.count + 1
            return isInside && !finding.text(in: .danish).isEmpty && !finding.text(in: .english).isEmpty
                ? nil : finding.id
        }
    }
}
