import ContentModel
import SearchIndexing
import Testing

@testable import SiteGeneration

@Suite struct SearchDimensionsTests {
    private func check(_ fields: [String: String], _ expected: [String]) async throws {
        var files = [
            "site/site.yml": "name: P\nbaseURL: https://example.org\n",
            "site/pages/home.yml": "page: home\npath: \"\"\ntitle: Hjem\n",
            "site/vocabularies/areas.yml": "vocabulary: areas\nlabel: Områder\nterms: {a: A, b: B}\n",
        ]
        for (id, fields) in fields {
            files["site/collections/\(id).yml"] =
                "collection: \(id)\nlabel: \(id)\nfields:\n  title: {type: text, required: true}\n\(fields)"
        }
        let site = try await linkedSite(Project(files: files.mapValues { Array($0.utf8) }))
        let dimensions = SearchDimensions(site.schema)
        let facets = dimensions.facets(in: .danish).map {
            "\($0.field) \"\($0.label)\" \($0.terms.map(\.key))\($0.isMultiple ? " flere" : "")"
        }
        let slots = zip(site.schema.collections, dimensions.slots).flatMap { collection, slots in
            slots.map { "\(collection.id).\(collection.fields[$0.slot].name) → \($0.dimension)" }
        }
        #expect(facets + slots == expected)
    }

    @Test func oneVocabularyIsOneDimension() async throws {
        try await check(
            [
                "jobs": "  area: {type: choice, from: areas, facet: true, label: Sted}\n",
                "clubs": "  areas: {type: choices, from: areas, facet: true}\n",
                "units": "  area: {type: choice, from: areas}\n",
            ], ["areas \"Områder\" [\"a\", \"b\"] flere", "clubs.areas → areas", "jobs.area → areas"])
    }

    @Test func oneNameIsOneDimensionOnlyWithTheSameOptions() async throws {
        let level = "  level: {type: choice, facet: true, label: Dansk, options: {lidt: Lidt, godt: Godt}}\n"
        try await check(
            [
                "a": level + "  kind: {type: choice, facet: true, label: Form, options: {x: X}}\n", "b": level,
                "c": "  kind: {type: choice, facet: true, label: Slags, options: {x: X, y: Y}}\n",
            ],
            [
                "level \"Dansk\" [\"lidt\", \"godt\"]", "kind \"Form\" [\"x\"]", "c-kind \"Slags\" [\"x\", \"y\"]",
                "a.level → level", "a.kind → kind", "b.level → level", "c.kind → c-kind",
            ])
    }

    @Test func twoFieldsOfARecordAreTwoQuestions() async throws {
        try await check(
            [
                "a": """
                  from: {type: choice, from: areas, facet: true, label: Fra}
                  to: {type: choice, from: areas, facet: true, label: Til}
                  type: {type: choice, facet: true, label: Type, options: {x: X}}

                """
            ],
            [
                "areas \"Områder\" [\"a\", \"b\"]", "a-to \"Til\" [\"a\", \"b\"]", "a-type \"Type\" [\"x\"]",
                "a.from → areas", "a.to → a-to", "a.type → a-type",
            ])
    }
}
