import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// Pictures, which say something or decorate, and how each wrong one is explained. A record's first own field stands on
/// line 3.
@Suite struct PictureValueTests {
    @Test func pictures() {
        checkRecord(
            """
            a: {type: image}
            b: {type: image}
            c: {type: image}
            """,
            """
            a: {file: sal.jpg, alt: Salen med stole og scene, credit: Foreningshuset}
            b: {file: "Blå bølge.png", decorative: ja}
            c: {file: sal.jpg, alt: Salen, decorative: nej}
            """,
            #"""
            sal.jpg (Salen med stole og scene, Foreningshuset), Blå bølge.png (–, –), sal.jpg (Salen, –)
            """#)
    }

    @Test func aPictureHasParts() {
        checkRecord(
            """
            a: {type: image, label: Billede}
            b: {type: image}
            c: {type: image}
            d: {type: image}
            """,
            """
            a: sal.jpg
            b: [sal.jpg]
            c: {alt: Salen}
            d: {fil: sal.jpg, alt: Salen, file: , farve: blå}
            """,
            #"""
            –, –, –, –
            content/things/x.md:3:4: fejl: "Billede" skal skrives med fil og tekst hver for sig. [forkert-billede]
               3 │ a: sal.jpg
                 │    ^^^^^^^
                = hjælp: Skriv: {file: sal.jpg, alt: Salen med scene og stole}
            content/things/x.md:4:4: fejl: "b" skal skrives med fil og tekst hver for sig. [forkert-billede]
               4 │ b: [sal.jpg]
                 │    ^^^^^^^^^
                = hjælp: Skriv: {file: sal.jpg, alt: Salen med scene og stole}
            content/things/x.md:5:4: fejl: Feltet "file" mangler i c. [mangler-felt]
               5 │ c: {alt: Salen}
                 │    ^^^^^^^^^^^^
                = hjælp: Tilføj "file: …".
            content/things/x.md:6:5: fejl: Feltet "fil" findes ikke i d. Mente du "file"? [ukendt-felt]
               6 │ d: {fil: sal.jpg, alt: Salen, file: , farve: blå}
                 │     ^^^
            content/things/x.md:6:39: fejl: Feltet "farve" findes ikke i d. [ukendt-felt]
               6 │ d: {fil: sal.jpg, alt: Salen, file: , farve: blå}
                 │                                       ^^^^^
                = hjælp: Felterne er: file, alt, decorative, credit.
            """#)
    }

    @Test func aPictureSaysWhatItShows() {
        checkRecord(
            """
            a: {type: image, label: Billede}
            b: {type: image}
            c: {type: image}
            d: {type: image}
            e: {type: image}
            """,
            """
            a: {file: sal.jpg}
            b: {file: sal.jpg, alt: "", credit: Foreningshuset}
            c: {file: sal.jpg, decorative: nej}
            d: {file: sal.jpg, alt: Salen, decorative: ja}
            e: {file: sal.jpg, decorative: måske}
            """,
            #"""
            sal.jpg (–, –), sal.jpg (–, Foreningshuset), sal.jpg (–, –), sal.jpg (Salen, –), sal.jpg (–, –)
            content/things/x.md:3:4: fejl: "Billede" mangler en tekst til dem, der ikke kan se billedet. [billede-uden-tekst]
               3 │ a: {file: sal.jpg}
                 │    ^^^^^^^^^^^^^^^
                = hjælp: Skriv alt: og hvad billedet viser. Er det kun pynt, så skriv decorative: ja.
            content/things/x.md:4:4: fejl: "b" mangler en tekst til dem, der ikke kan se billedet. [billede-uden-tekst]
               4 │ b: {file: sal.jpg, alt: "", credit: Foreningshuset}
                 │    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                = hjælp: Skriv alt: og hvad billedet viser. Er det kun pynt, så skriv decorative: ja.
            content/things/x.md:5:4: fejl: "c" mangler en tekst til dem, der ikke kan se billedet. [billede-uden-tekst]
               5 │ c: {file: sal.jpg, decorative: nej}
                 │    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                = hjælp: Skriv alt: og hvad billedet viser. Er det kun pynt, så skriv decorative: ja.
            content/things/x.md:6:32: fejl: "d" har både en tekst og "decorative: ja". Vælg den ene. [billede-tekst-og-pynt]
               6 │ d: {file: sal.jpg, alt: Salen, decorative: ja}
                 │                                ^^^^^^^^^^
            content/things/x.md:7:32: fejl: "decorative" skal være ja eller nej; her står "måske". [ikke-ja-nej]
               7 │ e: {file: sal.jpg, decorative: måske}
                 │                                ^^^^^
            """#)
    }

    @Test func partsAreLines() {
        checkRecord(
            """
            a: {type: image}
            b: {type: image}
            c: {type: image}
            d: {type: image}
            """,
            #"""
            a: {file: mappe/sal.jpg, alt: [Salen]}
            b: {file: [sal.jpg], alt: Salen}
            c: {file: sal.jpg, alt: "Salen\nmed stole"}
            d: {file: sal.jpg, alt: Salen, credit: {name: A}}
            """#,
            #"""
            –, –, sal.jpg (–, –), sal.jpg (Salen, –)
            content/things/x.md:3:11: fejl: "mappe/sal.jpg" er ikke et filnavn. Mente du "sal.jpg"? [forkert-filnavn]
               3 │ a: {file: mappe/sal.jpg, alt: [Salen]}
                 │           ^^^^^^^^^^^^^
                = hjælp: Skriv kun filens navn. Filen skal ligge i en mappe ved siden af teksten med samme navn som den.
            content/things/x.md:3:31: fejl: "alt" skal være én værdi, ikke en liste eller flere felter. [forkert-type]
               3 │ a: {file: mappe/sal.jpg, alt: [Salen]}
                 │                               ^^^^^^^
            content/things/x.md:4:11: fejl: "file" skal være én værdi, ikke en liste eller flere felter. [forkert-type]
               4 │ b: {file: [sal.jpg], alt: Salen}
                 │           ^^^^^^^^^
            content/things/x.md:5:25: fejl: "alt" skal stå på én linje. [flere-linjer]
               5 │ c: {file: sal.jpg, alt: "Salen\nmed stole"}
                 │                         ^^^^^^^^^^^^^^^^^^
            content/things/x.md:6:40: fejl: "credit" skal være én værdi, ikke en liste eller flere felter. [forkert-type]
               6 │ d: {file: sal.jpg, alt: Salen, credit: {name: A}}
                 │                                        ^^^^^^^^^
            """#)
    }
}
