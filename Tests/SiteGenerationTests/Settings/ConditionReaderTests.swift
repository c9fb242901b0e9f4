import ContentFormats
import ContentModel
import Diagnostics
import Testing

@testable import SiteGeneration

@Suite struct ConditionReaderTests {
    /// Which comparisons each field type allows, as declarations name them.
    @Test(arguments: [
        ("text", ["is", "isNot", "exists"]), ("email", ["is", "isNot", "exists"]), ("url", ["is", "isNot", "exists"]),
        ("flag", ["is", "isNot", "exists"]), ("choice, options: {a: A}", ["is", "isNot", "exists"]),
        ("choices, options: {a: A}", ["has", "exists"]),
        ("integer", ["is", "isNot", "atLeast", "atMost", "from", "until", "exists"]),
        ("number", ["is", "isNot", "atLeast", "atMost", "from", "until", "exists"]),
        ("date", ["is", "isNot", "atLeast", "atMost", "from", "until", "exists"]),
        ("moment", ["is", "isNot", "atLeast", "atMost", "from", "until", "exists"]),
        ("money", ["is", "isNot", "atLeast", "atMost", "from", "until", "exists"]),
        ("cvr", ["is", "isNot", "exists"]), ("language", ["is", "isNot", "exists"]),
        ("time-span", ["exists"]), ("repeats", ["exists"]), ("image", ["exists"]),
        ("markdown", ["exists"]), ("phone", ["exists"]), ("address", ["exists"]), ("file", ["exists"]),
        ("reference, to: [x]", ["exists"]), ("references, to: [x]", ["exists"]),
        ("list, fields: {a: {type: text}}", ["exists"]),
    ])
    func whatFits(type: String, comparisons: [String]) throws {
        let field = try field(type)
        let allowed = ConditionReader.comparisons.filter { name in
            let value = name == "exists" ? "true" : value(of: field)
            return read("{\(name): \(value)}", field).findings.allSatisfy { $0.id != "sammenligning-passer-ikke" }
        }
        #expect(allowed.sorted() == comparisons.sorted())
        for name in comparisons {
            let value = name == "exists" ? "false" : value(of: field)
            let reader = read("{\(name): \(value)}", field)
            #expect(reader.findings == [], "\(name)")
        }
    }

    @Test func severalHoldTogether() throws {
        #expect(try conditions("{atLeast: 1, atMost: 4}", "integer") == 2)
        #expect(try conditions("skovby", "text") == 1)
        #expect(try conditions("{}", "text") == 0)
    }

    @Test(arguments: [
        ("{befor: 1}", "integer", ["ukendt-noegle"]), ("{is: x}", "integer", ["ikke-heltal"]),
        ("{exists: måske}", "text", ["ikke-ja-nej"]), ("{exists: [a]}", "text", ["forkert-type"]),
        ("{from: today}", "integer", ["ikke-heltal"]),
        ("{atLeast: 25.000 kr.}", "money", ["forkert-beloeb"]), ("24256791", "cvr", ["forkert-cvr"]),
        ("{is: dansk}", "language", ["ukendt-sprogkode"]),
        ("{has: $term}", "choices, options: {a: A}", ["term-passer-ikke"]),
        ("{is: c}", "choice, options: {a: A}", ["ukendt-valg"]),
    ])
    func faults(condition: String, type: String, ids: [String]) throws {
        #expect(read(condition, try field(type)).findings.map(\.id) == ids)
    }

    private func conditions(_ text: String, _ type: String) throws -> Int { read(text, try field(type)).count }

    private func value(of field: Schema.Field) -> String {
        switch field.type.name {
        case "date": "2026-11-21"
        case "moment": "2026-11-21T08:00"
        case "flag": "true"
        case "choice", "choices": "a"
        case "cvr": "24256790"
        case "language": "uk"
        case "email": "a@example.org"
        case "url": "https://example.org"
        default: "1"
        }
    }

    private func read(_ text: String, _ field: Schema.Field) -> (count: Int, findings: [Diagnostic]) {
        let source = SourceFile(path: "site/pages/x.yml", text: text)
        guard let raw = YAML.parse(source).product else { return (0, []) }
        var reader = ConditionReader(source: source, field: field, slot: 1, forEach: nil)
        let count = reader.read(raw).count
        return (count, reader.findings)
    }

    private func field(_ type: String) throws -> Schema.Field {
        let text = "collection: x\nlabel: X\nfields: {title: {type: text, required: true}, felt: {type: \(type)}}\n"
        let source = SourceFile(path: "site/collections/x.yml", text: text)
        let raw = try #require(YAML.parse(source).product)
        let schema = Schema.parse(
            collections: [DeclarationFile(source: source, raw: raw)], vocabularies: [], languages: [.danish])
        #expect(schema.findings == [])
        return try #require(schema.product.collections.first?.field("felt"))
    }
}
