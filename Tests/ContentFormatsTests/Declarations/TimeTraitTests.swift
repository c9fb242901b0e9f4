import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// What is wrong with the traits that follow a record's life. A collection's traits begin on line 14.
@Suite struct TimeTraitTests {
    @Test func wholeTraitsAreRead() throws {
        let traits = try #require(
            TimeTraits(
                traits: """
                    lifecycle: {from: day, until: last, openEnded: on, status: state, review: 3 months, notice: {da: Slut, en: Over}}
                    period: {from: day, until: last}
                    review: {from: day, every: 1 year, legal: state}
                    calendar: {start: at, allDay: on, repeats: again, status: state, place: text, updated: day, created: day}
                    rounds: {list: rows, opens: day, closes: day}
                    milestones: {list: rows, date: day, text: text, done: done}
                    feed: {date: published}
                    """
            ).read())
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
            TimeTraits(
                traits: """
                    lifecycle: {status: state}
                    period: {until: last}
                    review: {from: day}
                    calendar: {start: day, end: last}
                    rounds: {closes: at}
                    """
            ).read())
        #expect(traits.lifecycle?.until == nil)
        #expect(traits.period?.from == nil)
        #expect(traits.review?.every == nil)
        #expect(traits.calendar?.end == 3)
        #expect(traits.rounds?.list == nil && traits.rounds?.closes == 4)
        #expect(traits.feed == nil)
    }

    @Test func lifecycle() {
        TimeTraits.check(
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
        TimeTraits.check(
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
        TimeTraits.check(
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
        TimeTraits.check("lifecycle: {from: day, review: 3 months}", "")
        TimeTraits.check("lifecycle: {until: last, review: 3 months}\nreview: {from: day}", "")
        TimeTraits.check("lifecycle: {until: last, review: 3 months}\nfeed: {date: published}", "")
    }

    @Test func cadences() {
        TimeTraits.check(
            """
            review: {from: day, every: 3 måneder}
            """,
            #"""
            site/collections/things.yml:14:30: fejl: "3 måneder" siger ikke hvor tit. Skriv et tal og days, weeks, months eller years: 3 months. [forkert-hyppighed]
              14 │   review: {from: day, every: 3 måneder}
                 │                              ^^^^^^^^^
            """#)
        TimeTraits.check(
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
        TimeTraits.check(
            """
            period: 
            """,
            #"""
            site/collections/things.yml:14:3: fejl: Her mangler "until". [mangler-noegle]
              14 │   period: 
                 │   ^^^^^^
            """#)
        TimeTraits.check(
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
        TimeTraits.check(
            """
            review: {every: 1 year}
            """,
            #"""
            site/collections/things.yml:14:11: fejl: Her mangler "from". [mangler-noegle]
              14 │   review: {every: 1 year}
                 │           ^^^^^^^^^^^^^^^
            """#)
        TimeTraits.check(
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

    /// A field that could not be read has its own finding; its traits say nothing more.
    @Test func ofAnUnreadFieldNothingMoreIsSaid() {
        let yaml =
            "collection: things\nfields:\n  title: {type: text, required: true}\n  day: {type: dato}\n"
            + "traits: {period: {until: day}, feed: {date: day}, calendar: {start: day}}\n"
        #expect(Declared(things: yaml).parse().findings.map(\.id) == ["ukendt-felttype"])
    }
}
