import ContentModel
import Diagnostics
import Testing

/// What is wrong with a vocabulary, as its author reads it.
@Suite struct VocabularyTests {
    @Test func termsAreReadInWrittenOrder() {
        let schema = Declared(things: "collection: things\n" + "fields: {title: {type: text, required: true}}").parse()
        let areas = schema.product.vocabulary("areas")
        #expect(areas?.terms.map(\.key) == ["skovby", "havnen"])
        #expect(areas?.terms.map { $0.label.text(in: Language("en")) } == ["Skovby", "Harbour"])
    }

    @Test func termsMustBeThere() {
        check(
            "vocabulary: areas\n",
            #"""
            site/vocabularies/areas.yml:1:1: fejl: Her mangler "terms". [mangler-noegle]
               1 │ vocabulary: areas
                 │ ^^^^^^^^^^^^^^^^^
            """#)
        check(
            "vocabulary: areas\nterms: {}\n",
            #"""
            site/vocabularies/areas.yml:2:8: fejl: Ordlisten har ingen ord at vælge imellem. [tom-ordliste]
               2 │ terms: {}
                 │        ^^
                = hjælp: Skriv hvert ord under terms: skovby: {da: Skovby, en: Skovby}
            """#)
        check(
            "vocabulary: areas\nterms: [skovby]\n",
            #"""
            site/vocabularies/areas.yml:2:8: fejl: Her skal stå ord med hver sin tekst, for eksempel {skovby: {da: Skovby, en: Skovby}}. [forkert-form]
               2 │ terms: [skovby]
                 │        ^^^^^^^^
            """#)
    }

    @Test func termsHaveAKeyAndALabel() {
        check(
            "vocabulary: areas\nterms:\n  Sydlige øer: Øerne\n  havnen:\n  byen: {en: City}\n  skov: [Skov]\n",
            #"""
            site/vocabularies/areas.yml:3:3: fejl: "Sydlige øer" kan ikke bruges som navn. Brug kun bogstaverne a-z, tal og enkelte bindestreger. Mente du "sydlige-oeer"? [ugyldigt-navn]
               3 │   Sydlige øer: Øerne
                 │   ^^^^^^^^^^^
            site/vocabularies/areas.yml:4:3: fejl: "havnen" mangler den tekst, læserne skal se. [ord-uden-tekst]
               4 │   havnen:
                 │   ^^^^^^
            site/vocabularies/areas.yml:5:9: fejl: Teksten mangler på webstedets hovedsprog, "da". [mangler-hovedsprog]
               5 │   byen: {en: City}
                 │         ^^^^^^^^^^
            site/vocabularies/areas.yml:6:9: fejl: Her skal stå en tekst for hvert sprog, for eksempel {da: Forening, en: Association}. [forkert-form]
               6 │   skov: [Skov]
                 │         ^^^^^^
            """#)
    }

    @Test func keysAndNameAreKnown() {
        check(
            "vocabulary: area\nlable: Områder\nterms: {skovby: Skovby}\n",
            #"""
            site/vocabularies/areas.yml:1:13: fejl: Filen hedder "areas", men her står "area". De to skal være ens. [navn-og-fil]
               1 │ vocabulary: area
                 │             ^^^^
            site/vocabularies/areas.yml:2:1: fejl: "lable" findes ikke her. Mente du "label"? [ukendt-noegle]
               2 │ lable: Områder
                 │ ^^^^^
                = hjælp: Her kan stå: vocabulary, label, terms, map.
            """#)
    }

    private func check(_ yaml: String, _ findings: String, sourceLocation: SourceLocation = #_sourceLocation) {
        var declared = Declared(things: "collection: things\nfields: {title: {type: text, required: true}}\n")
        declared.vocabularies[0].yaml = yaml
        #expect(told(declared.parse().findings) == findings, sourceLocation: sourceLocation)
    }
}
