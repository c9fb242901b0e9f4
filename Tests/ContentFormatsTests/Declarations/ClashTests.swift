import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// What is right alone and wrong beside another: addresses and names used twice.
@Suite struct ClashTests {
    @Test func pathsMustBeAddresses() {
        checkCollection(
            """
            collection: things
            path: {da: Det sker, en: what's-on}
            fields:
              title: {type: text, required: true}
            """,
            #"""
            site/collections/things.yml:2:7: fejl: "Det sker" kan ikke bruges som navn. Brug kun bogstaverne a-z, tal og enkelte bindestreger. Mente du "det-sker"? [ugyldigt-navn]
               2 │ path: {da: Det sker, en: what's-on}
                 │       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            site/collections/things.yml:2:7: fejl: "what's-on" kan ikke bruges som navn. Brug kun bogstaverne a-z, tal og enkelte bindestreger. Mente du "whats-on"? [ugyldigt-navn]
               2 │ path: {da: Det sker, en: what's-on}
                 │       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            """#)
        checkCollection(
            """
            collection: things
            path: /ting/
            fields:
              title: {type: text, required: true}
            """,
            #"""
            site/collections/things.yml:2:7: fejl: "/ting/" kan ikke bruges som navn. Brug kun bogstaverne a-z, tal og enkelte bindestreger. Mente du "ting"? [ugyldigt-navn]
               2 │ path: /ting/
                 │       ^^^^^^
            """#)
        checkCollection(
            """
            collection: things
            path: en/ting
            fields:
              title: {type: text, required: true}
            """,
            #"""
            site/collections/things.yml:2:7: fejl: Adressen kan ikke begynde med "en": dér ligger webstedets sider på det sprog. [optaget-sti]
               2 │ path: en/ting
                 │       ^^^^^^^
            """#)
    }

    @Test func collectionsHaveAddressesOfTheirOwn() {
        var declared = Declared(things: "collection: things\npath: {da: steder, en: things}\n" + Self.title)
        declared.collections[0].yaml = "path: {da: steder, en: units}\n" + Declared.units
        let expected = #"""
            site/collections/units.yml:1:1: fejl: "steder" er i forvejen adressen på samlingen "things" (sproget da). Giv den her en anden "path". [dobbelt-sti]
               1 │ path: {da: steder, en: units}
                 │ ^^^^
            """#
        #expect(told(declared.parse().findings) == expected)
        declared.collections[1].yaml = "collection: things\npath: \"\"\n" + Self.title
        declared.collections[0].yaml = "path: \"\"\n" + Declared.units
        let root = #"""
            site/collections/units.yml:1:1: fejl: Webstedets rod er i forvejen adressen på samlingen "things" (sproget da). Giv den her en anden "path". [dobbelt-sti]
               1 │ path: ""
                 │ ^^^^
            """#
        #expect(told(declared.parse().findings) == root)
    }

    @Test func facetsHaveAddressesOfTheirOwn() {
        checkFields(
            """
            area: {type: choice, from: areas, facet: true, label: Område}
            place: {type: choices, from: areas, facet: true, label: Område}
            """,
            #"""
            site/collections/things.yml:6:3: fejl: Feltets sider ville ligge samme sted som dem fra "area": begge hedder "omraade" (sproget da). Giv et af felterne sin egen "path". [dobbelt-facetsti]
               6 │   place: {type: choices, from: areas, facet: true, label: Område}
                 │   ^^^^^
            """#)
        checkFields(
            """
            area: {type: choice, from: areas, facet: ja, path: {da: sted, en: place}}
            place: {type: choices, from: areas, facet: true, path: {da: hos, en: place}}
            """,
            #"""
            site/collections/things.yml:6:3: fejl: Feltets sider ville ligge samme sted som dem fra "area": begge hedder "place" (sproget en). Giv et af felterne sin egen "path". [dobbelt-facetsti]
               6 │   place: {type: choices, from: areas, facet: true, path: {da: hos, en: place}}
                 │   ^^^^^
            """#)
        checkFields(
            """
            area: {type: choice, from: areas, facet: true, path: Mit sted}
            """,
            #"""
            site/collections/things.yml:5:56: fejl: "Mit sted" kan ikke bruges som navn. Brug kun bogstaverne a-z, tal og enkelte bindestreger. Mente du "mit-sted"? [ugyldigt-navn]
               5 │   area: {type: choice, from: areas, facet: true, path: Mit sted}
                 │                                                        ^^^^^^^^
            """#)
    }

    @Test func inversesHaveNamesOfTheirOwn() {
        checkFields(
            """
            host: {type: reference, to: [units], inverse: things}
            helpers: {type: references, to: [things, units], inverse: things}
            """,
            #"""
            site/collections/things.yml:6:3: fejl: To felter peger på samme samling med samme "inverse: things". Giv dem hver sit navn. [dobbelt-modsat]
               6 │   helpers: {type: references, to: [things, units], inverse: things}
                 │   ^^^^^^^
            """#)
        checkFields(
            """
            host: {type: reference, to: [units, units], inverse: our-things}
            """,
            #"""
            site/collections/things.yml:5:56: fejl: "our-things" kan ikke bruges som feltnavn. Skriv det som "publishUntil": kun bogstaverne a-z og tal, først et lille bogstav. [ugyldigt-feltnavn]
               5 │   host: {type: reference, to: [units, units], inverse: our-things}
                 │                                                        ^^^^^^^^^^
            """#)
    }

    private static let title = "fields:\n  title: {type: text, required: true}\n"
}
