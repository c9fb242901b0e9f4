import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// What is wrong with a collection as a whole, as its author reads it.
@Suite struct CollectionDeclarationTests {
    @Test func unknownKeysAreExplained() {
        checkCollection(
            """
            collection: things
            labels: Ting
            sort: title
            fields:
              title: {type: text, required: true}
            """,
            #"""
            site/collections/things.yml:2:1: fejl: "labels" findes ikke her. Mente du "label"? [ukendt-noegle]
               2 │ labels: Ting
                 │ ^^^^^^
                = hjælp: Her kan stå: collection, label, one, path, intro, fields, oneOf, traits.
            site/collections/things.yml:3:1: fejl: "sort" findes ikke her. [ukendt-noegle]
               3 │ sort: title
                 │ ^^^^
                = hjælp: Her kan stå: collection, label, one, path, intro, fields, oneOf, traits.
            """#)
    }

    @Test func declarationMustBeAMap() {
        checkCollection(
            """
            - things
            - units
            """,
            #"""
            site/collections/things.yml:1:1: fejl: Her skal stå navngivne værdier, for eksempel {da: Forening, en: Association}. [forkert-form]
               1 │ - things
                 │ ^^^^^^^^
            """#)
    }

    @Test func fileAndIdMustAgree() {
        checkCollection(
            """
            collection: thing
            fields:
              title: {type: text, required: true}
            """,
            #"""
            site/collections/things.yml:1:13: fejl: Filen hedder "things", men her står "thing". De to skal være ens. [navn-og-fil]
               1 │ collection: thing
                 │             ^^^^^
            """#)
        checkCollection(
            """
            fields:
              title: {type: text, required: true}
            """,
            #"""
            site/collections/things.yml:1:1: fejl: Her mangler "collection". [mangler-noegle]
               1 │ fields:
                 │ ^^^^^^^
            """#)
    }

    @Test func twoFilesOfOneNameAreRefused() {
        var declared = Declared(things: "collection: things\n" + Self.title)
        declared.collections.append(("site/collections/things.old.yml", "collection: things\n" + Self.title))
        let expected = #"""
            site/collections/things.old.yml:1:1: fejl: To filer beskriver "things". Slet eller omdøb den ene. [dobbelt-navn]
               1 │ collection: things
                 │ ^
                = site/collections/things.yml:1: den anden
            """#
        let schema = declared.parse()
        #expect(told(schema.findings) == expected)
        #expect(schema.product.collections.map(\.id) == ["things", "units"])
    }

    @Test func fieldsMustBeThere() {
        checkCollection(
            """
            collection: things
            """,
            #"""
            site/collections/things.yml:1:1: fejl: Her mangler "fields". [mangler-noegle]
               1 │ collection: things
                 │ ^^^^^^^^^^^^^^^^^^
            """#)
        checkCollection(
            """
            collection: things
            fields: [title]
            """,
            #"""
            site/collections/things.yml:2:9: fejl: Her skal stå felterne med hver sin beskrivelse, for eksempel title: {type: text}. [forkert-form]
               2 │ fields: [title]
                 │         ^^^^^^^
            """#)
    }

    @Test func titleMustBeARequiredText() {
        checkCollection(
            """
            collection: things
            fields:
              name: {type: text}
            """,
            #"""
            site/collections/things.yml:2:1: fejl: Samlingen mangler feltet "title", som alle sider og links tager deres navn fra. [mangler-titel]
               2 │ fields:
                 │ ^^^^^^
                = hjælp: Tilføj under fields: title: {type: text, required: true, label: {da: Titel}}
            """#)
        checkCollection(
            """
            collection: things
            fields:
              title: {type: text}
            """,
            #"""
            site/collections/things.yml:3:3: fejl: Feltet "title" kan ikke bruges her. Det skal være af typen text med "required: true". [forkert-felttype]
               3 │   title: {type: text}
                 │   ^^^^^
            """#)
        checkCollection(
            """
            collection: things
            fields:
              title: {type: date, required: true}
            """,
            #"""
            site/collections/things.yml:3:3: fejl: Feltet "title" kan ikke bruges her. Det skal være af typen text med "required: true". [forkert-felttype]
               3 │   title: {type: date, required: true}
                 │   ^^^^^
            """#)
    }

    @Test func mainLanguageMustBeThere() {
        checkCollection(
            """
            collection: things
            label: {en: Things}
            fields:
              title: {type: text, required: true}
            """,
            #"""
            site/collections/things.yml:2:8: fejl: Teksten mangler på webstedets hovedsprog, "da". [mangler-hovedsprog]
               2 │ label: {en: Things}
                 │        ^^^^^^^^^^^^
            """#)
        checkCollection(
            """
            collection: things
            label: {dk: Ting}
            one: [ting]
            fields:
              title: {type: text, required: true}
            """,
            #"""
            site/collections/things.yml:2:8: fejl: Teksten mangler på webstedets hovedsprog, "da". [mangler-hovedsprog]
               2 │ label: {dk: Ting}
                 │        ^^^^^^^^^^
            site/collections/things.yml:2:9: fejl: "dk" findes ikke her. Mente du "da"? [ukendt-noegle]
               2 │ label: {dk: Ting}
                 │         ^^
                = hjælp: Her kan stå: da, en.
            site/collections/things.yml:3:6: fejl: Her skal stå en tekst for hvert sprog, for eksempel {da: Forening, en: Association}. [forkert-form]
               3 │ one: [ting]
                 │      ^^^^^^
            """#)
    }

    @Test func findingsAreToldInEnglish() {
        let schema = Declared(things: "collection: thing\nlabels: Ting\n" + Self.title).parse()
        let expected = #"""
            site/collections/things.yml:1:13: error: The file is called "things", but this says "thing". The two must agree. [navn-og-fil]
               1 │ collection: thing
                 │             ^^^^^
            site/collections/things.yml:2:1: error: "labels" does not exist here. Did you mean "label"? [ukendt-noegle]
               2 │ labels: Ting
                 │ ^^^^^^
                = help: Known here: collection, label, one, path, intro, fields, oneOf, traits.
            """#
        #expect(told(schema.findings, in: .english) == expected)
    }

    private static let title = "fields:\n  title: {type: text, required: true}\n"
}
