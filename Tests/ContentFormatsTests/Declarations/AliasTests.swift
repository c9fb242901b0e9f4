import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// Addresses a record once had.
@Suite struct AliasTests {
    @Test func aliasesAreAddressesOnTheSite() {
        let declared = Declared(fields: "a: {type: text}")
        let one = validate("aliases: /gammel", in: declared)
        #expect(one.product?.aliases.map(\.path) == ["/gammel/"])
        let yaml = "aliases: [/a/b.html, /A_b~c/, https://skovby.example/a, /æ/, /../a, /, [x], /a/b.html/]"
        let several = validate(yaml, in: declared)
        #expect(several.product?.aliases.map(\.path) == ["/a/b.html/", "/A_b~c/"])
        let expected = #"""
            content/things/x.md:3:31: fejl: En tidligere adresse skrives fra webstedets rod, for eksempel /foreninger/gammelt-navn/. [forkert-alias]
               3 │ aliases: [/a/b.html, /A_b~c/, https://skovby.example/a, /æ/, /../a, /, [x], /a/b.html/]
                 │                               ^^^^^^^^^^^^^^^^^^^^^^^^
                = hjælp: Den kan kun have bogstaverne a-z, tal, skråstreger, bindestreger, punktummer og _.
            content/things/x.md:3:57: fejl: En tidligere adresse skrives fra webstedets rod, for eksempel /foreninger/gammelt-navn/. [forkert-alias]
               3 │ aliases: [/a/b.html, /A_b~c/, https://skovby.example/a, /æ/, /../a, /, [x], /a/b.html/]
                 │                                                         ^^^
                = hjælp: Den kan kun have bogstaverne a-z, tal, skråstreger, bindestreger, punktummer og _.
            content/things/x.md:3:62: fejl: En tidligere adresse skrives fra webstedets rod, for eksempel /foreninger/gammelt-navn/. [forkert-alias]
               3 │ aliases: [/a/b.html, /A_b~c/, https://skovby.example/a, /æ/, /../a, /, [x], /a/b.html/]
                 │                                                              ^^^^^
                = hjælp: Den kan kun have bogstaverne a-z, tal, skråstreger, bindestreger, punktummer og _.
            content/things/x.md:3:69: fejl: En tidligere adresse skrives fra webstedets rod, for eksempel /foreninger/gammelt-navn/. [forkert-alias]
               3 │ aliases: [/a/b.html, /A_b~c/, https://skovby.example/a, /æ/, /../a, /, [x], /a/b.html/]
                 │                                                                     ^
                = hjælp: Den kan kun have bogstaverne a-z, tal, skråstreger, bindestreger, punktummer og _.
            content/things/x.md:3:72: fejl: En tidligere adresse skrives fra webstedets rod, for eksempel /foreninger/gammelt-navn/. [forkert-alias]
               3 │ aliases: [/a/b.html, /A_b~c/, https://skovby.example/a, /æ/, /../a, /, [x], /a/b.html/]
                 │                                                                        ^^^
                = hjælp: Den kan kun have bogstaverne a-z, tal, skråstreger, bindestreger, punktummer og _.
            content/things/x.md:3:77: advarsel: "/a/b.html/" står to gange i "aliases". [dobbelt-valg]
               3 │ aliases: [/a/b.html, /A_b~c/, https://skovby.example/a, /æ/, /../a, /, [x], /a/b.html/]
                 │                                                                             ^^^^^^^^^^
            """#
        #expect(told(several.findings) == expected)
    }
}
