import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// Addresses of all kinds that are read, and how each wrong one is explained. A record's first own field stands on line 3.
@Suite struct ContactValueTests {
    @Test func addressesOnTheWeb() {
        checkRecord(
            """
            a: {type: url}
            b: {type: url}
            """,
            """
            a: https://skovby.example/a?b=c#d
            b: http://æblegården.example:8080
            """,
            #"""
            "https://skovby.example/a?b=c#d", "http://æblegården.example:8080"
            """#)
        checkRecord(
            """
            a: {type: url, label: Hjemmeside}
            b: {type: url}
            c: {type: url}
            d: {type: url}
            e: {type: url}
            f: {type: url}
            """,
            """
            a: www.skovby.example
            b: javascript:alert(1)
            c: "https://a b.example"
            d: https://localhost
            e: https://bruger@skovby.example
            f: kontakt@skovby.example
            """,
            #"""
            –, –, –, –, –, –
            content/things/x.md:3:4: fejl: "Hjemmeside" skal være en hel adresse, der begynder med https://. Mente du "https://www.skovby.example"? [forkert-netadresse]
               3 │ a: www.skovby.example
                 │    ^^^^^^^^^^^^^^^^^^
            content/things/x.md:4:4: fejl: "b" skal være en hel adresse, der begynder med https://. [forkert-netadresse]
               4 │ b: javascript:alert(1)
                 │    ^^^^^^^^^^^^^^^^^^^
            content/things/x.md:5:4: fejl: "c" er ikke en netadresse, der kan bruges. Den skal have et domæne som forening.example og må hverken have mellemrum, anførselstegn eller @ i domænet. [forkert-netadresse]
               5 │ c: "https://a b.example"
                 │    ^^^^^^^^^^^^^^^^^^^^^
            content/things/x.md:6:4: fejl: "d" er ikke en netadresse, der kan bruges. Den skal have et domæne som forening.example og må hverken have mellemrum, anførselstegn eller @ i domænet. [forkert-netadresse]
               6 │ d: https://localhost
                 │    ^^^^^^^^^^^^^^^^^
            content/things/x.md:7:4: fejl: "e" er ikke en netadresse, der kan bruges. Den skal have et domæne som forening.example og må hverken have mellemrum, anførselstegn eller @ i domænet. [forkert-netadresse]
               7 │ e: https://bruger@skovby.example
                 │    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            content/things/x.md:8:4: fejl: "f" skal være en hel adresse, der begynder med https://. [forkert-netadresse]
               8 │ f: kontakt@skovby.example
                 │    ^^^^^^^^^^^^^^^^^^^^^^
            """#)
    }

    @Test func emails() {
        checkRecord(
            """
            a: {type: email}
            """,
            """
            a: frivillig+a@skovby.example
            """,
            #"""
            "frivillig+a@skovby.example"
            """#)
        checkRecord(
            """
            a: {type: email}
            b: {type: email}
            c: {type: email}
            d: {type: email}
            """,
            """
            a: mailto:a@skovby.example
            b: a@skovby
            c: a @skovby.example
            d: a@b@skovby.example
            """,
            #"""
            –, –, –, –
            content/things/x.md:3:4: fejl: "mailto:a@skovby.example" er ikke en e-mailadresse. Mente du "a@skovby.example"? [forkert-email]
               3 │ a: mailto:a@skovby.example
                 │    ^^^^^^^^^^^^^^^^^^^^^^^
            content/things/x.md:4:4: fejl: "a@skovby" er ikke en e-mailadresse. Den skal se ud som kontakt@forening.example. [forkert-email]
               4 │ b: a@skovby
                 │    ^^^^^^^^
            content/things/x.md:5:4: fejl: "a @skovby.example" er ikke en e-mailadresse. Mente du "a@skovby.example"? [forkert-email]
               5 │ c: a @skovby.example
                 │    ^^^^^^^^^^^^^^^^^
            content/things/x.md:6:4: fejl: "a@b@skovby.example" er ikke en e-mailadresse. Den skal se ud som kontakt@forening.example. [forkert-email]
               6 │ d: a@b@skovby.example
                 │    ^^^^^^^^^^^^^^^^^^
            """#)
    }

    @Test func phones() {
        checkRecord(
            """
            a: {type: phone}
            b: {type: phone}
            """,
            """
            a: 12 34 56 78
            b: +46 8 123 456
            """,
            #"""
            +4512345678, +468123456
            """#)
        checkRecord(
            """
            a: {type: phone}
            b: {type: phone}
            """,
            """
            a: 1234567
            b: ring til Anna
            """,
            #"""
            –, –
            content/things/x.md:3:4: fejl: "1234567" er ikke et telefonnummer. Skriv otte cifre, for eksempel "12 34 56 78", eller et udenlandsk nummer med + foran. [forkert-telefon]
               3 │ a: 1234567
                 │    ^^^^^^^
            content/things/x.md:4:4: fejl: "ring til Anna" er ikke et telefonnummer. Skriv otte cifre, for eksempel "12 34 56 78", eller et udenlandsk nummer med + foran. [forkert-telefon]
               4 │ b: ring til Anna
                 │    ^^^^^^^^^^^^^
            """#)
    }

    @Test func addresses() {
        checkRecord(
            """
            a: {type: address}
            """,
            """
            a: {street: "Lærkevej 9", supplementaryCity: Overskov, postalCode: 0800, city: Skovby}
            """,
            #"""
            Lærkevej 9, Overskov, 0800 Skovby
            """#)
        checkRecord(
            """
            a: {type: address, label: Adresse}
            b: {type: address}
            c: {type: address}
            d: {type: address}
            """,
            #"""
            a: Lærkevej 9, 0800 Skovby
            b: {street: Lærkevej 9, postnr: 0800, city: "", postalCode: }
            c: {street: [a], postalCode: 800, city: "a\nb"}
            d: {street: a, postalCode: DK-8000, city: b}
            """#,
            #"""
            –, –, –, –
            content/things/x.md:3:4: fejl: "Adresse" skal skrives med vej, postnummer og by hver for sig. [forkert-postadresse]
               3 │ a: Lærkevej 9, 0800 Skovby
                 │    ^^^^^^^^^^^^^^^^^^^^^^^
                = hjælp: Skriv: {street: "Lærkevej 9", postalCode: "0800", city: Skovby}
            content/things/x.md:4:4: fejl: Feltet "city" (By) mangler i b. [mangler-felt]
               4 │ b: {street: Lærkevej 9, postnr: 0800, city: "", postalCode: }
                 │    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                = hjælp: Tilføj "city: …".
            content/things/x.md:4:25: fejl: Feltet "postnr" findes ikke i b. Mente du "postalCode"? [ukendt-felt]
               4 │ b: {street: Lærkevej 9, postnr: 0800, city: "", postalCode: }
                 │                         ^^^^^^
            content/things/x.md:5:13: fejl: "Vejnavn og husnummer" skal være én værdi, ikke en liste eller flere felter. [forkert-type]
               5 │ c: {street: [a], postalCode: 800, city: "a\nb"}
                 │             ^^^
            content/things/x.md:5:30: fejl: "800" er ikke et postnummer: det har fire cifre og intet andet. Mente du "0800"? [forkert-postnummer]
               5 │ c: {street: [a], postalCode: 800, city: "a\nb"}
                 │                              ^^^
            content/things/x.md:5:41: fejl: "By" skal stå på én linje. [flere-linjer]
               5 │ c: {street: [a], postalCode: 800, city: "a\nb"}
                 │                                         ^^^^^^
            content/things/x.md:6:28: fejl: "DK-8000" er ikke et postnummer: det har fire cifre og intet andet. Mente du "8000"? [forkert-postnummer]
               6 │ d: {street: a, postalCode: DK-8000, city: b}
                 │                            ^^^^^^^
            """#)
        checkRecord(
            """
            a: {type: address}
            """,
            """
            a: {street: a, postalCode: abc, city: b}
            """,
            #"""
            –
            content/things/x.md:3:28: fejl: "abc" er ikke et postnummer: det har fire cifre og intet andet. [forkert-postnummer]
               3 │ a: {street: a, postalCode: abc, city: b}
                 │                            ^^^
            """#)
    }

    @Test func idsInTheAddressRegister() {
        checkRecord(
            """
            a: {type: address}
            """,
            """
            a: {street: Vej 1, postalCode: 0800, city: By, darId: 0A3F50B8-1234-32b8-e044-0003ba298018}
            """,
            #"""
            Vej 1, 0800 By #0a3f50b8-1234-32b8-e044-0003ba298018
            """#)
        checkRecord(
            """
            a: {type: address}
            b: {type: address}
            c: {type: address}
            d: {type: address}
            """,
            """
            a: {street: Vej 1, postalCode: 0800, city: By, darId: 0a3f50b8-1234-32b8-e044}
            b: {street: Vej 1, postalCode: 0800, city: By, darId: 0a3f50b8123432b8e0440003ba298018}
            c: {street: Vej 1, postalCode: 0800, city: By, darId: [x]}
            d: {street: Vej 1, postalCode: 0800, city: By, darid: 0a3f50b8-1234-32b8-e044-0003ba298018}
            """,
            #"""
            Vej 1, 0800 By, Vej 1, 0800 By, Vej 1, 0800 By, Vej 1, 0800 By
            content/things/x.md:3:55: fejl: "0a3f50b8-1234-32b8-e044" er ikke en adresses id i adresseregistret. Det ser ud som 0a3f50b8-1234-32b8-e044-0003ba298018. [forkert-adresse-id]
               3 │ a: {street: Vej 1, postalCode: 0800, city: By, darId: 0a3f50b8-1234-32b8-e044}
                 │                                                       ^^^^^^^^^^^^^^^^^^^^^^^
            content/things/x.md:4:55: fejl: "0a3f50b8123432b8e0440003ba298018" er ikke en adresses id i adresseregistret. Det ser ud som 0a3f50b8-1234-32b8-e044-0003ba298018. [forkert-adresse-id]
               4 │ b: {street: Vej 1, postalCode: 0800, city: By, darId: 0a3f50b8123432b8e0440003ba298018}
                 │                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            content/things/x.md:5:55: fejl: "Adressens id i adresseregistret" skal være én værdi, ikke en liste eller flere felter. [forkert-type]
               5 │ c: {street: Vej 1, postalCode: 0800, city: By, darId: [x]}
                 │                                                       ^^^
            content/things/x.md:6:48: fejl: Feltet "darid" findes ikke i d. Mente du "darId"? [ukendt-felt]
               6 │ d: {street: Vej 1, postalCode: 0800, city: By, darid: 0a3f50b8-1234-32b8-e044-0003ba298018}
                 │                                                ^^^^^
            """#)
    }

    @Test func cvrNumbers() {
        checkRecord(
            """
            a: {type: cvr}
            b: {type: cvr}
            """,
            """
            a: 24256790
            b: 13 58 56 28
            """,
            #"""
            24256790, 13585628
            """#)
        checkRecord(
            """
            a: {type: cvr}
            b: {type: cvr}
            c: {type: cvr}
            d: {type: cvr}
            e: {type: cvr}
            """,
            """
            a: 24256791
            b: 00000000
            c: DK24256790
            d: "1234"
            e: [24256790]
            """,
            #"""
            –, –, –, –, –
            content/things/x.md:3:4: fejl: "24256791" er ikke et CVR-nummer: cifrene passer ikke sammen. Se efter, om to er byttet om. [forkert-cvr]
               3 │ a: 24256791
                 │    ^^^^^^^^
            content/things/x.md:4:4: fejl: "00000000" er ikke et CVR-nummer: cifrene passer ikke sammen. Se efter, om to er byttet om. [forkert-cvr]
               4 │ b: 00000000
                 │    ^^^^^^^^
            content/things/x.md:5:4: fejl: "DK24256790" er ikke et CVR-nummer: det har otte cifre og intet andet. Mente du 24256790? [forkert-cvr]
               5 │ c: DK24256790
                 │    ^^^^^^^^^^
            content/things/x.md:6:4: fejl: "1234" er ikke et CVR-nummer: det har otte cifre og intet andet. [forkert-cvr]
               6 │ d: "1234"
                 │    ^^^^^^
            content/things/x.md:7:4: fejl: "e" skal være én værdi, ikke en liste eller flere felter. [forkert-type]
               7 │ e: [24256790]
                 │    ^^^^^^^^^^
            """#)
    }

    @Test func languages() {
        checkRecord(
            """
            a: {type: language}
            b: {type: language, default: da}
            c: {type: language, default: da}
            """,
            """
            a: uk
            b: dts
            """,
            #"""
            uk, dts, da
            """#)
        checkRecord(
            """
            a: {type: language}
            b: {type: language}
            c: {type: language}
            d: {type: language}
            e: {type: language}
            f: {type: language}
            g: {type: language}
            """,
            """
            a: DA
            b: ukrainsk
            c: Somali
            d: ua
            e: xx
            f: arabiks
            g: en-GB
            """,
            #"""
            –, –, –, –, –, –, –
            content/things/x.md:3:4: fejl: "DA" er ikke en sprogkode. Skriv for eksempel da, en, uk eller ar. Mente du "da"? [ukendt-sprogkode]
               3 │ a: DA
                 │    ^^
            content/things/x.md:4:4: fejl: "ukrainsk" er ikke en sprogkode. Skriv for eksempel da, en, uk eller ar. Mente du "uk"? [ukendt-sprogkode]
               4 │ b: ukrainsk
                 │    ^^^^^^^^
            content/things/x.md:5:4: fejl: "Somali" er ikke en sprogkode. Skriv for eksempel da, en, uk eller ar. Mente du "so"? [ukendt-sprogkode]
               5 │ c: Somali
                 │    ^^^^^^
            content/things/x.md:6:4: fejl: "ua" er ikke en sprogkode. Skriv for eksempel da, en, uk eller ar. Mente du "uk"? [ukendt-sprogkode]
               6 │ d: ua
                 │    ^^
            content/things/x.md:7:4: fejl: "xx" er ikke en sprogkode. Skriv for eksempel da, en, uk eller ar. [ukendt-sprogkode]
               7 │ e: xx
                 │    ^^
            content/things/x.md:8:4: fejl: "arabiks" er ikke en sprogkode. Skriv for eksempel da, en, uk eller ar. Mente du "ar"? [ukendt-sprogkode]
               8 │ f: arabiks
                 │    ^^^^^^^
            content/things/x.md:9:4: fejl: "en-GB" er ikke en sprogkode. Skriv for eksempel da, en, uk eller ar. Mente du "en"? [ukendt-sprogkode]
               9 │ g: en-GB
                 │    ^^^^^
            """#)
    }
}
