import ContentModel
import Diagnostics
import Testing

/// A vocabulary's map, and what is wrong with one, as its author reads it.
@Suite struct VocabularyMapTests {
    private func declared(_ map: String) -> Declared {
        var declared = Declared(things: "collection: things\nfields: {title: {type: text, required: true}}\n")
        declared.vocabularies[0].yaml =
            "vocabulary: areas\nterms: {skovby: Skovby, havnen: Havnen, alle: Alle}\nmap:\n" + map
        return declared
    }

    private func check(_ map: String, _ findings: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(told(declared(map).parse().findings) == findings, sourceLocation: sourceLocation)
    }

    @Test func shapesStandInTheTermsOrder() {
        let read = declared(
            "  box: 0, 0, 90.50 60\n  whole: alle\n  water: M0 0h9v9z\n  shapes: {havnen: M0 0H10V10H0Z, skovby: \"M0,0 l4 0 0 8z\"}\n"
        ).parse()
        #expect(told(read.findings) == "")
        let map = read.product.vocabulary("areas")?.map
        #expect(map?.box == "0 0 90.5 60" && map?.water?.text == "M0 0h9v9z")
        #expect(map?.shapes.map(\.term) == ["skovby", "havnen"])
        let middle = map?.shapes.last?.outline.middle
        #expect(middle?.x == 5 && middle?.y == 5)
    }

    @Test func termsWithoutAShapeAreTold() {
        check(
            "  box: 0 0 9 9\n  shapes: {skovby: M0 0H9}\n",
            #"""
            site/vocabularies/areas.yml:3:1: advarsel: "alle" har ingen form på kortet og står kun i listen ved siden af. [ord-uden-form]
               3 │ map:
                 │ ^^^
                = hjælp: Tegn den under shapes, eller skriv whole: alle, hvis det er hele kortet.
            site/vocabularies/areas.yml:3:1: advarsel: "havnen" har ingen form på kortet og står kun i listen ved siden af. [ord-uden-form]
               3 │ map:
                 │ ^^^
                = hjælp: Tegn den under shapes, eller skriv whole: havnen, hvis det er hele kortet.
            """#)
    }

    @Test func termsAreKnown() {
        check(
            "  box: 0 0 9 9\n  whole: ale\n  shapes: {skovbyen: M0 0H9, skovby: M0 0H9, havnen: M0 0H9, alle: M0 0H9}\n",
            #"""
            site/vocabularies/areas.yml:5:10: fejl: "ale" findes ikke her. Mente du "alle"? [ukendt-noegle]
               5 │   whole: ale
                 │          ^^^
                = hjælp: Her kan stå: skovby, havnen, alle.
            site/vocabularies/areas.yml:6:12: fejl: "skovbyen" findes ikke her. Mente du "skovby"? [ukendt-noegle]
               6 │   shapes: {skovbyen: M0 0H9, skovby: M0 0H9, havnen: M0 0H9, alle: M0 0H9}
                 │            ^^^^^^^^
                = hjælp: Her kan stå: skovby, havnen, alle.
            """#)
    }

    @Test func boxAndShapesAreReadable() {
        check(
            "  box: 0 0 9\n  shapes: {skovby: M0 0Hx, havnen: M0, alle: M0 0}\n",
            #"""
            site/vocabularies/areas.yml:4:8: fejl: Kortets ramme er fire tal: venstre, top, bredde og højde. [forkert-kortramme]
               4 │   box: 0 0 9
                 │        ^^^^^
                = hjælp: Skriv for eksempel: box: "0 0 480 400"
            site/vocabularies/areas.yml:5:20: fejl: Formen kan ikke tegnes fra "x" og frem. [forkert-kortform]
               5 │   shapes: {skovby: M0 0Hx, havnen: M0, alle: M0 0}
                 │                    ^^^^^^
                = hjælp: En form er det, der står i d="…" i en SVG-fil: den begynder med M, for eksempel "M0 0H90V60H0Z". Der må højst være 20.000 tegn.
            site/vocabularies/areas.yml:5:36: fejl: Formen kan ikke tegnes: den slutter midt i en streg. [forkert-kortform]
               5 │   shapes: {skovby: M0 0Hx, havnen: M0, alle: M0 0}
                 │                                    ^^
                = hjælp: En form er det, der står i d="…" i en SVG-fil: den begynder med M, for eksempel "M0 0H90V60H0Z". Der må højst være 20.000 tegn.
            """#)
        check(
            "  whole: alle\n",
            #"""
            site/vocabularies/areas.yml:4:3: fejl: Her mangler "box". [mangler-noegle]
               4 │   whole: alle
                 │   ^^^^^^^^^^^
            site/vocabularies/areas.yml:4:3: fejl: Her mangler "shapes". [mangler-noegle]
               4 │   whole: alle
                 │   ^^^^^^^^^^^
            """#)
    }
}
