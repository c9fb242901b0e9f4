import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// What is wrong with the traits and groups a collection declares.
@Suite struct TraitDeclarationTests {
    @Test func traitsAreKnown() {
        checkCollection(
            """
            collection: things
            traits: {lists: {}}
            fields:
              title: {type: text, required: true}
            """,
            #"""
            site/collections/things.yml:2:10: fejl: "lists" findes ikke her. [ukendt-noegle]
               2 │ traits: {lists: {}}
                 │          ^^^^^
                = hjælp: Her kan stå: listing, lifecycle, period, succession, milestones, review, origin, calendar, rounds, feed, series, describedAs.
            """#)
        checkCollection(
            """
            collection: things
            traits: listing
            fields:
              title: {type: text, required: true}
            """,
            #"""
            site/collections/things.yml:2:9: fejl: Her skal stå egenskaber med hver sine indstillinger, for eksempel listing: {order: [title]}. [forkert-form]
               2 │ traits: listing
                 │         ^^^^^^^
            """#)
    }

    @Test func aTraitWithoutSettingsIsThere() throws {
        let yaml = "collection: things\ntraits: {listing: }\n" + Self.title
        let schema = Declared(things: yaml).parse()
        #expect(told(schema.findings) == "")
        let listing = try #require(schema.product.collection("things")?.listing)
        #expect(listing.order == [Schema.Order(field: "title", descending: false)])
        #expect(listing.pageSize == 50)
    }

    @Test func listingIsChecked() {
        checkCollection(
            """
            collection: things
            traits: {listing: {order: [titel, -body, text], pageSize: 0, alphabet: day, columns: 2}}
            fields:
              title: {type: text, required: true}
              text: {type: markdown}
              day: {type: date}
            """,
            #"""
            site/collections/things.yml:2:28: fejl: Der er intet felt, der hedder "titel". Mente du "title"? [ukendt-felt-i-samling]
               2 │ traits: {listing: {order: [titel, -body, text], pageSize: 0, alphabet: day, columns: 2}}
                 │                            ^^^^^
                = hjælp: Vælg mellem: title, text, day.
            site/collections/things.yml:2:35: fejl: Der er intet felt, der hedder "body". [ukendt-felt-i-samling]
               2 │ traits: {listing: {order: [titel, -body, text], pageSize: 0, alphabet: day, columns: 2}}
                 │                                   ^^^^^
                = hjælp: Vælg mellem: title, text, day.
            site/collections/things.yml:2:42: fejl: Feltet "text" kan ikke bruges her. Det skal være et felt, der kan sorteres. [forkert-felttype]
               2 │ traits: {listing: {order: [titel, -body, text], pageSize: 0, alphabet: day, columns: 2}}
                 │                                          ^^^^
            site/collections/things.yml:2:59: fejl: Tallet skal ligge mellem 1 og 1000. [uden-for-graenser]
               2 │ traits: {listing: {order: [titel, -body, text], pageSize: 0, alphabet: day, columns: 2}}
                 │                                                           ^
            site/collections/things.yml:2:72: fejl: Feltet "day" kan ikke bruges her. Det skal være af typen text. [forkert-felttype]
               2 │ traits: {listing: {order: [titel, -body, text], pageSize: 0, alphabet: day, columns: 2}}
                 │                                                                        ^^^
            site/collections/things.yml:2:77: fejl: "columns" findes ikke her. [ukendt-noegle]
               2 │ traits: {listing: {order: [titel, -body, text], pageSize: 0, alphabet: day, columns: 2}}
                 │                                                                             ^^^^^^^
                = hjælp: Her kan stå: order, pageSize, alphabet.
            """#)
        checkCollection(
            """
            collection: things
            traits: {listing: {alphabet: titel, pageSize: mange}}
            fields:
              title: {type: text, required: true}
            """,
            #"""
            site/collections/things.yml:2:30: fejl: Der er intet felt, der hedder "titel". Mente du "title"? [ukendt-felt-i-samling]
               2 │ traits: {listing: {alphabet: titel, pageSize: mange}}
                 │                              ^^^^^
                = hjælp: Vælg mellem: title.
            site/collections/things.yml:2:47: fejl: Her skal stå et helt tal uden punktum og enhed. [forkert-form]
               2 │ traits: {listing: {alphabet: titel, pageSize: mange}}
                 │                                               ^^^^^
            """#)
    }

    @Test func eachTraitIsAMap() {
        checkCollection(
            """
            collection: things
            traits: {listing: [title], feed: title, series: }
            fields:
              title: {type: text, required: true}
            """,
            #"""
            site/collections/things.yml:2:19: fejl: Her skal stå egenskaber med hver sine indstillinger, for eksempel listing: {order: [title]}. [forkert-form]
               2 │ traits: {listing: [title], feed: title, series: }
                 │                   ^^^^^^^
            site/collections/things.yml:2:34: fejl: Her skal stå egenskaber med hver sine indstillinger, for eksempel listing: {order: [title]}. [forkert-form]
               2 │ traits: {listing: [title], feed: title, series: }
                 │                                  ^^^^^
            site/collections/things.yml:2:41: fejl: Her mangler "guide". [mangler-noegle]
               2 │ traits: {listing: [title], feed: title, series: }
                 │                                         ^^^^^^
            site/collections/things.yml:2:41: fejl: Her mangler "step". [mangler-noegle]
               2 │ traits: {listing: [title], feed: title, series: }
                 │                                         ^^^^^^
            """#)
    }

    @Test func lifecycleNeedsAChoiceWithDraft() {
        checkCollection(
            """
            collection: things
            traits: {lifecycle: {status: state}}
            fields:
              title: {type: text, required: true}
              state: {type: choice, options: {open: Åben}}
            """,
            #"""
            site/collections/things.yml:2:30: fejl: Feltet "state" kan ikke bruges her. Det skal være af typen choice og have muligheden "draft". [forkert-felttype]
               2 │ traits: {lifecycle: {status: state}}
                 │                              ^^^^^
            """#)
        checkCollection(
            """
            collection: things
            traits: {lifecycle: {status: stat}}
            fields:
              title: {type: text, required: true}
              state: {type: choice, options: {draft: Kladde}}
            """,
            #"""
            site/collections/things.yml:2:30: fejl: Der er intet felt, der hedder "stat". Mente du "state"? [ukendt-felt-i-samling]
               2 │ traits: {lifecycle: {status: stat}}
                 │                              ^^^^
                = hjælp: Vælg mellem: title, state.
            """#)
        checkCollection(
            """
            collection: things
            traits: {lifecycle: }
            fields:
              title: {type: text, required: true}
            """,
            #"""
            site/collections/things.yml:2:10: fejl: Her mangler "until". [mangler-noegle]
               2 │ traits: {lifecycle: }
                 │          ^^^^^^^^^
            """#)
    }

    @Test func oneOfHoldsGroupsOfFields() {
        checkCollection(
            """
            collection: things
            oneOf: [title]
            fields:
              title: {type: text, required: true}
            """,
            #"""
            site/collections/things.yml:2:9: fejl: Her skal stå grupper af feltnavne i dobbelte klammer, for eksempel [[applyEmail, applyPhone]]. [forkert-form]
               2 │ oneOf: [title]
                 │         ^^^^^
            """#)
        checkCollection(
            """
            collection: things
            oneOf: title
            fields:
              title: {type: text, required: true}
            """,
            #"""
            site/collections/things.yml:2:8: fejl: Her skal stå grupper af feltnavne i dobbelte klammer, for eksempel [[applyEmail, applyPhone]]. [forkert-form]
               2 │ oneOf: title
                 │        ^^^^^
            """#)
        checkCollection(
            """
            collection: things
            oneOf: [[titel, {a: b}], []]
            fields:
              title: {type: text, required: true}
            """,
            #"""
            site/collections/things.yml:2:10: fejl: Der er intet felt, der hedder "titel". Mente du "title"? [ukendt-felt-i-samling]
               2 │ oneOf: [[titel, {a: b}], []]
                 │          ^^^^^
                = hjælp: Vælg mellem: title.
            site/collections/things.yml:2:17: fejl: Her skal stå en enkelt tekst. [forkert-form]
               2 │ oneOf: [[titel, {a: b}], []]
                 │                 ^^^^^^
            site/collections/things.yml:2:26: fejl: Her skal stå grupper af feltnavne i dobbelte klammer, for eksempel [[applyEmail, applyPhone]]. [forkert-form]
               2 │ oneOf: [[titel, {a: b}], []]
                 │                          ^^
            """#)
    }

    @Test func aGroupWithAFaultJudgesNoRecord() {
        let yaml = "collection: things\noneOf: [[title, text], [titel, text]]\n" + Self.title + "  text: {type: text}\n"
        let schema = Declared(things: yaml).parse()
        #expect(schema.findings.map(\.id) == ["ukendt-felt-i-samling"])
        #expect(schema.product.collection("things")?.oneOf == [["title", "text"]])
    }

    private static let title = "fields:\n  title: {type: text, required: true}\n"
}
