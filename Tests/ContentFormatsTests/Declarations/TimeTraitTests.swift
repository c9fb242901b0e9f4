import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// What is wrong with the traits that follow dates. A collection's traits begin on line 14.
@Suite struct TimeTraitTests {
    @Test func wholeTraitsAreRead() throws {
        let traits = try #require(
            read(
                """
                lifecycle: {from: day, until: last, openEnded: on, status: state, review: 3 months, notice: {da: Slut, en: Over}}
                period: {from: day, until: last}
                review: {from: day, every: 1 year, legal: state}
                calendar: {start: at, allDay: on, repeats: again, status: state, place: text, updated: day, created: day}
                rounds: {list: rows, opens: day, closes: day}
                milestones: {list: rows, date: day, text: text, done: done}
                feed: {date: published}
                """))
        let lifecycle = try #require(traits.lifecycle)
        #expect([lifecycle.from, lifecycle.until, lifecycle.openEnded, lifecycle.status] == [2, 3, 5, 6])
        #expect(lifecycle.review == Schema.Cadence("3 months"))
        #expect(lifecycle.notice?.text(in: Language("en")) == "Over")
        #expect([traits.period?.from, traits.period?.until] == [2, 3])
        let review = try #require(traits.review)
        #expect([review.from, review.legal] == [2, 6])
        #expect(review.every == Schema.Cadence("1 year"))
        let calendar = try #require(traits.calendar)
        #expect([calendar.start, calendar.end, calendar.allDay, calendar.repeats] == [4, nil, 5, 7])
        #expect([calendar.status, calendar.place, calendar.updated, calendar.created] == [6, 1, 2, 2])
        let rounds = try #require(traits.rounds)
        #expect([rounds.list, rounds.opens, rounds.closes] == [8, 0, 0])
        let milestones = try #require(traits.milestones)
        #expect([milestones.list, milestones.date, milestones.text, milestones.done] == [8, 0, 1, 2])
        #expect(traits.feed?.date == 9)
    }

    @Test func theLeastOfEach() throws {
        let traits = try #require(
            read(
                """
                lifecycle: {status: state}
                period: {until: last}
                review: {from: day}
                calendar: {start: day, end: last}
                rounds: {closes: at}
                """))
        #expect(traits.lifecycle?.until == nil)
        #expect(traits.period?.from == nil)
        #expect(traits.review?.every == nil)
        #expect(traits.calendar?.end == 3)
        #expect(traits.rounds?.list == nil && traits.rounds?.closes == 4)
        #expect(traits.feed == nil)
    }

    @Test func lifecycle() {
        check(
            """
            lifecycle: {from: text, until: on, openEnded: day, status: stat, review: hver måned, til: day}
            """,
            #"""
            site/collections/things.yml:14:21: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen date eller moment. [forkert-felttype]
              14 │   lifecycle: {from: text, until: on, openEnded: day, status: stat, review: hver måned, til: day}
                 │                     ^^^^
            site/collections/things.yml:14:34: fejl: Feltet "on" kan ikke bruges her. Det skal være af typen date eller moment. [forkert-felttype]
              14 │   lifecycle: {from: text, until: on, openEnded: day, status: stat, review: hver måned, til: day}
                 │                                  ^^
            site/collections/things.yml:14:49: fejl: Feltet "day" kan ikke bruges her. Det skal være af typen flag. [forkert-felttype]
              14 │   lifecycle: {from: text, until: on, openEnded: day, status: stat, review: hver måned, til: day}
                 │                                                 ^^^
            site/collections/things.yml:14:62: fejl: Der er intet felt, der hedder "stat". Mente du "state"? [ukendt-felt-i-samling]
              14 │   lifecycle: {from: text, until: on, openEnded: day, status: stat, review: hver måned, til: day}
                 │                                                              ^^^^
                = hjælp: Vælg mellem: title, text, day, last, at, on, state, again, rows, published.
            site/collections/things.yml:14:76: fejl: "hver måned" siger ikke hvor tit. Skriv et tal og days, weeks, months eller years: 3 months. [forkert-hyppighed]
              14 │   lifecycle: {from: text, until: on, openEnded: day, status: stat, review: hver måned, til: day}
                 │                                                                            ^^^^^^^^^^
            site/collections/things.yml:14:88: fejl: "til" findes ikke her. [ukendt-noegle]
              14 │ … day, status: stat, review: hver måned, til: day}
                 │                                          ^^^
                = hjælp: Her kan stå: from, until, openEnded, status, review, notice.
            """#)
        check(
            """
            lifecycle: {until: [last], notice: [Slut]}
            """,
            #"""
            site/collections/things.yml:14:22: fejl: Her skal stå en enkelt tekst. [forkert-form]
              14 │   lifecycle: {until: [last], notice: [Slut]}
                 │                      ^^^^^^
            site/collections/things.yml:14:38: fejl: Her skal stå en tekst for hvert sprog, for eksempel {da: Forening, en: Association}. [forkert-form]
              14 │   lifecycle: {until: [last], notice: [Slut]}
                 │                                      ^^^^^^
            """#)
    }

    @Test func lifecyclesReviewCountsFromADate() {
        check(
            """
            lifecycle: {until: last, openEnded: on, review: 3 months}
            """,
            #"""
            site/collections/things.yml:14:43: fejl: "review" har ingen dato at tælle fra. [hyppighed-uden-dato]
              14 │   lifecycle: {until: last, openEnded: on, review: 3 months}
                 │                                           ^^^^^^
                = hjælp: Tilføj en af egenskaberne review: {from: …} eller feed: {date: …}, eller giv lifecycle et "from".
            """#)
    }

    @Test func anyOfThreeDatesWillDo() {
        check("lifecycle: {from: day, review: 3 months}", "")
        check("lifecycle: {until: last, review: 3 months}\nreview: {from: day}", "")
        check("lifecycle: {until: last, review: 3 months}\nfeed: {date: published}", "")
    }

    @Test func cadences() {
        check(
            """
            review: {from: day, every: 3 måneder}
            """,
            #"""
            site/collections/things.yml:14:30: fejl: "3 måneder" siger ikke hvor tit. Skriv et tal og days, weeks, months eller years: 3 months. [forkert-hyppighed]
              14 │   review: {from: day, every: 3 måneder}
                 │                              ^^^^^^^^^
            """#)
        check(
            """
            review: {from: day, every: 0 days}
            lifecycle: {from: day, review: [3 months]}
            """,
            #"""
            site/collections/things.yml:14:30: fejl: "0 days" siger ikke hvor tit. Skriv et tal og days, weeks, months eller years: 3 months. [forkert-hyppighed]
              14 │   review: {from: day, every: 0 days}
                 │                              ^^^^^^
            site/collections/things.yml:15:34: fejl: Her skal stå en enkelt tekst. [forkert-form]
              15 │   lifecycle: {from: day, review: [3 months]}
                 │                                  ^^^^^^^^^^
            """#)
    }

    @Test func period() {
        check(
            """
            period: 
            """,
            #"""
            site/collections/things.yml:14:3: fejl: Her mangler "until". [mangler-noegle]
              14 │   period: 
                 │   ^^^^^^
            """#)
        check(
            """
            period: {from: at, until: slut}
            """,
            #"""
            site/collections/things.yml:14:18: fejl: Feltet "at" kan ikke bruges her. Det skal være af typen date. [forkert-felttype]
              14 │   period: {from: at, until: slut}
                 │                  ^^
            site/collections/things.yml:14:29: fejl: Der er intet felt, der hedder "slut". [ukendt-felt-i-samling]
              14 │   period: {from: at, until: slut}
                 │                             ^^^^
                = hjælp: Vælg mellem: title, text, day, last, at, on, state, again, rows, published.
            """#)
    }

    @Test func review() {
        check(
            """
            review: {every: 1 year}
            """,
            #"""
            site/collections/things.yml:14:11: fejl: Her mangler "from". [mangler-noegle]
              14 │   review: {every: 1 year}
                 │           ^^^^^^^^^^^^^^^
            """#)
        check(
            """
            review: {from: at, legal: text, by: x}
            """,
            #"""
            site/collections/things.yml:14:18: fejl: Feltet "at" kan ikke bruges her. Det skal være af typen date. [forkert-felttype]
              14 │   review: {from: at, legal: text, by: x}
                 │                  ^^
            site/collections/things.yml:14:29: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen choice. [forkert-felttype]
              14 │   review: {from: at, legal: text, by: x}
                 │                             ^^^^
            site/collections/things.yml:14:35: fejl: "by" findes ikke her. [ukendt-noegle]
              14 │   review: {from: at, legal: text, by: x}
                 │                                   ^^
                = hjælp: Her kan stå: from, every, legal.
            """#)
    }

    @Test func calendar() {
        check(
            """
            calendar: {end: last}
            """,
            #"""
            site/collections/things.yml:14:13: fejl: Her mangler "start". [mangler-noegle]
              14 │   calendar: {end: last}
                 │             ^^^^^^^^^^^
            """#)
        check(
            """
            calendar: {start: text, end: on, allDay: day, repeats: day, status: text, place: day, updated: at, created: at, where: x}
            """,
            #"""
            site/collections/things.yml:14:21: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen moment eller date. [forkert-felttype]
              14 │   calendar: {start: text, end: on, allDay: day, repeats: day, status: text, place: day, updated: at,…
                 │                     ^^^^
            site/collections/things.yml:14:32: fejl: Feltet "on" kan ikke bruges her. Det skal være af typen moment eller date. [forkert-felttype]
              14 │   calendar: {start: text, end: on, allDay: day, repeats: day, status: text, place: day, updated: at,…
                 │                                ^^
            site/collections/things.yml:14:44: fejl: Feltet "day" kan ikke bruges her. Det skal være af typen flag. [forkert-felttype]
              14 │   calendar: {start: text, end: on, allDay: day, repeats: day, status: text, place: day, updated: at,…
                 │                                            ^^^
            site/collections/things.yml:14:58: fejl: Feltet "day" kan ikke bruges her. Det skal være af typen repeats. [forkert-felttype]
              14 │   calendar: {start: text, end: on, allDay: day, repeats: day, status: text, place: day, updated: at,…
                 │                                                          ^^^
            site/collections/things.yml:14:71: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen choice. [forkert-felttype]
              14 │   calendar: {start: text, end: on, allDay: day, repeats: day, status: text, place: day, updated: at,…
                 │                                                                       ^^^^
            site/collections/things.yml:14:84: fejl: Feltet "day" kan ikke bruges her. Det skal være af typen text eller address eller choice eller reference. [forkert-felttype]
              14 │ …day, repeats: day, status: text, place: day, updated: at, created: at, where: x}
                 │                                          ^^^
            site/collections/things.yml:14:98: fejl: Feltet "at" kan ikke bruges her. Det skal være af typen date. [forkert-felttype]
              14 │ …day, status: text, place: day, updated: at, created: at, where: x}
                 │                                          ^^
            site/collections/things.yml:14:111: fejl: Feltet "at" kan ikke bruges her. Det skal være af typen date. [forkert-felttype]
              14 │ …text, place: day, updated: at, created: at, where: x}
                 │                                          ^^
            site/collections/things.yml:14:115: fejl: "where" findes ikke her. [ukendt-noegle]
              14 │ …, place: day, updated: at, created: at, where: x}
                 │                                          ^^^^^
                = hjælp: Her kan stå: start, end, allDay, repeats, status, place, updated, created.
            """#)
        check(
            """
            calendar: {start: at, end: last}
            """,
            #"""
            site/collections/things.yml:14:30: fejl: Feltet "last" kan ikke bruges her. Det skal være af typen moment. [forkert-felttype]
              14 │   calendar: {start: at, end: last}
                 │                              ^^^^
            """#)
    }

    @Test func rounds() {
        check(
            """
            rounds: 
            """,
            #"""
            site/collections/things.yml:14:3: fejl: Her mangler "closes". [mangler-noegle]
              14 │   rounds: 
                 │   ^^^^^^
            """#)
        check(
            """
            rounds: {opens: text, closes: text}
            """,
            #"""
            site/collections/things.yml:14:19: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen date eller moment. [forkert-felttype]
              14 │   rounds: {opens: text, closes: text}
                 │                   ^^^^
            site/collections/things.yml:14:33: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen date eller moment. [forkert-felttype]
              14 │   rounds: {opens: text, closes: text}
                 │                                 ^^^^
            """#)
        check(
            """
            rounds: {list: rows}
            """,
            #"""
            site/collections/things.yml:14:11: fejl: Her mangler "closes". [mangler-noegle]
              14 │   rounds: {list: rows}
                 │           ^^^^^^^^^^^^
            """#)
        check(
            """
            rounds: {list: text, closes: day}
            """,
            #"""
            site/collections/things.yml:14:18: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen list. [forkert-felttype]
              14 │   rounds: {list: text, closes: day}
                 │                  ^^^^
            """#)
        check(
            """
            rounds: {list: rows, opens: last, closes: text}
            """,
            #"""
            site/collections/things.yml:14:31: fejl: Der er intet felt, der hedder "last". [ukendt-felt-i-samling]
              14 │   rounds: {list: rows, opens: last, closes: text}
                 │                               ^^^^
                = hjælp: Vælg mellem: day, text, done.
            site/collections/things.yml:14:45: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen date eller moment. [forkert-felttype]
              14 │   rounds: {list: rows, opens: last, closes: text}
                 │                                             ^^^^
            """#)
    }

    @Test func milestones() {
        check(
            """
            milestones: 
            """,
            #"""
            site/collections/things.yml:14:3: fejl: Her mangler "date". [mangler-noegle]
              14 │   milestones: 
                 │   ^^^^^^^^^^
            site/collections/things.yml:14:3: fejl: Her mangler "list". [mangler-noegle]
              14 │   milestones: 
                 │   ^^^^^^^^^^
            site/collections/things.yml:14:3: fejl: Her mangler "text". [mangler-noegle]
              14 │   milestones: 
                 │   ^^^^^^^^^^
            """#)
        check(
            """
            milestones: {list: rows}
            """,
            #"""
            site/collections/things.yml:14:15: fejl: Her mangler "date". [mangler-noegle]
              14 │   milestones: {list: rows}
                 │               ^^^^^^^^^^^^
            site/collections/things.yml:14:15: fejl: Her mangler "text". [mangler-noegle]
              14 │   milestones: {list: rows}
                 │               ^^^^^^^^^^^^
            """#)
        check(
            """
            milestones: {list: day, date: day, text: text}
            """,
            #"""
            site/collections/things.yml:14:22: fejl: Feltet "day" kan ikke bruges her. Det skal være af typen list. [forkert-felttype]
              14 │   milestones: {list: day, date: day, text: text}
                 │                      ^^^
            """#)
        check(
            """
            milestones: {list: rows, date: text, text: txt, done: day}
            """,
            #"""
            site/collections/things.yml:14:34: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen date. [forkert-felttype]
              14 │   milestones: {list: rows, date: text, text: txt, done: day}
                 │                                  ^^^^
            site/collections/things.yml:14:46: fejl: Der er intet felt, der hedder "txt". Mente du "text"? [ukendt-felt-i-samling]
              14 │   milestones: {list: rows, date: text, text: txt, done: day}
                 │                                              ^^^
                = hjælp: Vælg mellem: day, text, done.
            site/collections/things.yml:14:57: fejl: Feltet "day" kan ikke bruges her. Det skal være af typen flag. [forkert-felttype]
              14 │   milestones: {list: rows, date: text, text: txt, done: day}
                 │                                                         ^^^
            """#)
    }

    @Test func feed() {
        check(
            """
            feed: 
            """,
            #"""
            site/collections/things.yml:14:3: fejl: Her mangler "date". [mangler-noegle]
              14 │   feed: 
                 │   ^^^^
            """#)
        check(
            """
            feed: {date: day}
            """,
            #"""
            site/collections/things.yml:14:16: fejl: Feltet "day" kan ikke bruges her. Det skal være af typen date med "required: true". [forkert-felttype]
              14 │   feed: {date: day}
                 │                ^^^
            """#)
        check(
            """
            feed: {date: at, title: title}
            """,
            #"""
            site/collections/things.yml:14:16: fejl: Feltet "at" kan ikke bruges her. Det skal være af typen date. [forkert-felttype]
              14 │   feed: {date: at, title: title}
                 │                ^^
            site/collections/things.yml:14:20: fejl: "title" findes ikke her. [ukendt-noegle]
              14 │   feed: {date: at, title: title}
                 │                    ^^^^^
                = hjælp: Her kan stå: date.
            """#)
        check(
            """
            feed: {date: dag}
            """,
            #"""
            site/collections/things.yml:14:16: fejl: Der er intet felt, der hedder "dag". Mente du "day"? [ukendt-felt-i-samling]
              14 │   feed: {date: dag}
                 │                ^^^
                = hjælp: Vælg mellem: title, text, day, last, at, on, state, again, rows, published.
            """#)
    }

    /// A field that could not be read has its own finding; its traits say nothing more.
    @Test func ofAnUnreadFieldNothingMoreIsSaid() {
        let yaml =
            "collection: things\nfields:\n  title: {type: text, required: true}\n  day: {type: dato}\n"
            + "traits: {period: {until: day}, feed: {date: day}, calendar: {start: day}}\n"
        #expect(Declared(things: yaml).parse().findings.map(\.id) == ["ukendt-felttype"])
    }

    private func yaml(_ traits: String) -> String {
        Self.fields + "traits:\n" + traits.split(separator: "\n").map { "  \($0)\n" }.joined()
    }

    private func read(_ traits: String) -> Schema.Traits? {
        let schema = Declared(things: yaml(traits)).parse()
        #expect(told(schema.findings) == "")
        return schema.product.collection("things")?.traits
    }

    private func check(
        _ traits: String, _ findings: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        checkCollection(yaml(traits), findings, sourceLocation: sourceLocation)
    }

    private static let fields = """
        collection: things
        fields:
          title: {type: text, required: true}
          text: {type: text}
          day: {type: date}
          last: {type: date}
          at: {type: moment}
          on: {type: flag}
          state: {type: choice, options: {draft: Kladde, ok: Klar}}
          again: {type: repeats}
          rows: {type: list, fields: {day: {type: date}, text: {type: text}, done: {type: flag}}}
          published: {type: date, required: true}

        """
}
