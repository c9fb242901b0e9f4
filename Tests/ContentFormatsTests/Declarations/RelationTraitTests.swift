import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// What is wrong with the traits that relate and describe records. A collection's traits begin on line 22.
@Suite struct RelationTraitTests {
    @Test func wholeTraitsAreRead() throws {
        let traits = try #require(
            read(
                """
                succession: {replaces: old}
                origin: {url: web, name: text, canonical: on}
                series: {guide: unit, step: number}
                calendar: {start: at}
                describedAs: {schema.org: Event, properties: {description: body, location: adr, name: title}}
                """))
        #expect(traits.succession?.replaces == 1)
        let origin = try #require(traits.origin)
        #expect([origin.url, origin.name, origin.canonical] == [2, 3, 4])
        let series = try #require(traits.series)
        #expect([series.guide, series.step] == [5, 6])
        let description = try #require(traits.description)
        #expect(description.type == .event)
        #expect(description.properties.map(\.name) == ["description", "location", "name"])
        #expect(description.properties.map(\.source) == [.body, .field(8), .field(0)])
        #expect(description.properties.map(\.kind) == [.text, .place, .text])
    }

    @Test func succession() {
        check(
            """
            succession: 
            """,
            #"""
            site/collections/things.yml:22:3: fejl: Her mangler "replaces". [mangler-noegle]
              22 │   succession: 
                 │   ^^^^^^^^^^
            """#)
        check(
            """
            succession: {replaces: unit}
            """,
            #"""
            site/collections/things.yml:22:26: fejl: Feltet "unit" kan ikke bruges her. Det skal være en henvisning til samlingen selv: "to: [things]". [forkert-felttype]
              22 │   succession: {replaces: unit}
                 │                          ^^^^
            """#)
        check(
            """
            succession: {replaces: both}
            """,
            #"""
            site/collections/things.yml:22:26: fejl: Feltet "both" kan ikke bruges her. Det skal være en henvisning til samlingen selv: "to: [things]". [forkert-felttype]
              22 │   succession: {replaces: both}
                 │                          ^^^^
            """#)
        check(
            """
            succession: {replaces: text}
            """,
            #"""
            site/collections/things.yml:22:26: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen reference eller references. [forkert-felttype]
              22 │   succession: {replaces: text}
                 │                          ^^^^
            """#)
        check(
            """
            succession: {replaces: gammel, by: x}
            """,
            #"""
            site/collections/things.yml:22:26: fejl: Der er intet felt, der hedder "gammel". [ukendt-felt-i-samling]
              22 │   succession: {replaces: gammel, by: x}
                 │                          ^^^^^^
                = hjælp: Vælg mellem: title, old, web, text, on, unit, number, at, adr, both, day, state, pic, mail, hours, price, spoken, rows.
            site/collections/things.yml:22:34: fejl: "by" findes ikke her. [ukendt-noegle]
              22 │   succession: {replaces: gammel, by: x}
                 │                                  ^^
                = hjælp: Her kan stå: replaces.
            """#)
    }

    @Test func origin() {
        check(
            """
            origin: 
            """,
            #"""
            site/collections/things.yml:22:3: fejl: Her mangler "url". [mangler-noegle]
              22 │   origin: 
                 │   ^^^^^^
            """#)
        check(
            """
            origin: {url: text, name: web, canonical: text}
            """,
            #"""
            site/collections/things.yml:22:17: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen url. [forkert-felttype]
              22 │   origin: {url: text, name: web, canonical: text}
                 │                 ^^^^
            site/collections/things.yml:22:29: fejl: Feltet "web" kan ikke bruges her. Det skal være af typen text. [forkert-felttype]
              22 │   origin: {url: text, name: web, canonical: text}
                 │                             ^^^
            site/collections/things.yml:22:45: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen flag. [forkert-felttype]
              22 │   origin: {url: text, name: web, canonical: text}
                 │                                             ^^^^
            """#)
    }

    @Test func series() {
        check(
            """
            series: 
            """,
            #"""
            site/collections/things.yml:22:3: fejl: Her mangler "guide". [mangler-noegle]
              22 │   series: 
                 │   ^^^^^^
            site/collections/things.yml:22:3: fejl: Her mangler "step". [mangler-noegle]
              22 │   series: 
                 │   ^^^^^^
            """#)
        check(
            """
            series: {guide: text, step: text}
            """,
            #"""
            site/collections/things.yml:22:19: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen reference. [forkert-felttype]
              22 │   series: {guide: text, step: text}
                 │                   ^^^^
            site/collections/things.yml:22:31: fejl: Feltet "text" kan ikke bruges her. Det skal være af typen integer. [forkert-felttype]
              22 │   series: {guide: text, step: text}
                 │                               ^^^^
            """#)
    }

    @Test func descriptions() {
        check(
            """
            describedAs: 
            """,
            #"""
            site/collections/things.yml:22:3: fejl: Her mangler "schema.org". [mangler-noegle]
              22 │   describedAs: 
                 │   ^^^^^^^^^^^
            """#)
        check(
            """
            describedAs: {schema.org: Artikel}
            """,
            #"""
            site/collections/things.yml:22:29: fejl: Der er ingen type her, der hedder "Artikel". Mente du "Article"? [ukendt-schematype]
              22 │   describedAs: {schema.org: Artikel}
                 │                             ^^^^^^^
                = hjælp: Vælg mellem: Article, NewsArticle, CreativeWork, DigitalDocument, WebPage, JobPosting, Event, GovernmentService, FAQPage, Place, NGO, Organization.
            """#)
        check(
            """
            describedAs: {schema.org: article, properties: {headline: title}}
            """,
            #"""
            site/collections/things.yml:22:29: fejl: Der er ingen type her, der hedder "article". Mente du "Article"? [ukendt-schematype]
              22 │   describedAs: {schema.org: article, properties: {headline: title}}
                 │                             ^^^^^^^
                = hjælp: Vælg mellem: Article, NewsArticle, CreativeWork, DigitalDocument, WebPage, JobPosting, Event, GovernmentService, FAQPage, Place, NGO, Organization.
            """#)
        check(
            """
            describedAs: {schema: Article}
            """,
            #"""
            site/collections/things.yml:22:16: fejl: Her mangler "schema.org". [mangler-noegle]
              22 │   describedAs: {schema: Article}
                 │                ^^^^^^^^^^^^^^^^^
            site/collections/things.yml:22:17: fejl: "schema" findes ikke her. [ukendt-noegle]
              22 │   describedAs: {schema: Article}
                 │                 ^^^^^^
                = hjælp: Her kan stå: schema.org, properties.
            """#)
    }

    @Test func requiredProperties() {
        check(
            """
            describedAs: {schema.org: JobPosting}
            """,
            #"""
            site/collections/things.yml:22:29: fejl: En beskrivelse som JobPosting skal have "title", "description", "datePosted", "hiringOrganization", "jobLocation". [mangler-egenskab]
              22 │   describedAs: {schema.org: JobPosting}
                 │                             ^^^^^^^^^^
                = hjælp: Skriv under properties hvilket felt der har den: title: …
            """#)
        check(
            """
            describedAs: {schema.org: Place, properties: {name: title, adress: adr}}
            """,
            #"""
            site/collections/things.yml:22:29: fejl: En beskrivelse som Place skal have "address". [mangler-egenskab]
              22 │   describedAs: {schema.org: Place, properties: {name: title, adress: adr}}
                 │                             ^^^^^
                = hjælp: Skriv under properties hvilket felt der har den: address: …
            site/collections/things.yml:22:62: fejl: "adress" findes ikke her. Mente du "address"? [ukendt-noegle]
              22 │   describedAs: {schema.org: Place, properties: {name: title, adress: adr}}
                 │                                                              ^^^^^^
                = hjælp: Her kan stå: name, address, description, maximumAttendeeCapacity, telephone, image, sameAs.
            """#)
    }

    @Test func propertiesAreFields() {
        check(
            """
            describedAs: {schema.org: Article, properties: {headline: titel, author: body, image: web, datePublished: text, about: }}
            """,
            #"""
            site/collections/things.yml:22:50: fejl: Her mangler "about". [mangler-noegle]
              22 │   describedAs: {schema.org: Article, properties: {headline: titel, author: body, image: web, datePub…
                 │                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            site/collections/things.yml:22:61: fejl: Der er intet felt, der hedder "titel". Mente du "title"? [ukendt-felt-i-samling]
              22 │   describedAs: {schema.org: Article, properties: {headline: titel, author: body, image: web, datePub…
                 │                                                             ^^^^^
                = hjælp: Vælg mellem: title, old, web, text, on, unit, number, at, adr, both, day, state, pic, mail, hours, price, spoken, rows.
            site/collections/things.yml:22:76: fejl: Et felt af typen markdown kan ikke stå som "author". [egenskab-passer-ikke]
              22 │   describedAs: {schema.org: Article, properties: {headline: titel, author: body, image: web, datePub…
                 │                                                                            ^^^^
            site/collections/things.yml:22:89: fejl: Et felt af typen url kan ikke stå som "image". [egenskab-passer-ikke]
              22 │ … {headline: titel, author: body, image: web, datePublished: text, about: }}
                 │                                          ^^^
            site/collections/things.yml:22:109: fejl: Et felt af typen text kan ikke stå som "datePublished". [egenskab-passer-ikke]
              22 │ …uthor: body, image: web, datePublished: text, about: }}
                 │                                          ^^^^
            """#)
        check(
            """
            describedAs: {schema.org: Place, properties: {name: on, address: text}}
            """,
            #"""
            site/collections/things.yml:22:55: fejl: Et felt af typen flag kan ikke stå som "name". [egenskab-passer-ikke]
              22 │   describedAs: {schema.org: Place, properties: {name: on, address: text}}
                 │                                                       ^^
            site/collections/things.yml:22:68: fejl: Et felt af typen text kan ikke stå som "address". [egenskab-passer-ikke]
              22 │   describedAs: {schema.org: Place, properties: {name: on, address: text}}
                 │                                                                    ^^^^
            """#)
        check(
            """
            describedAs: {schema.org: Article, properties: [headline]}
            """,
            #"""
            site/collections/things.yml:22:50: fejl: Her skal stå navngivne værdier, for eksempel {da: Forening, en: Association}. [forkert-form]
              22 │   describedAs: {schema.org: Article, properties: [headline]}
                 │                                                  ^^^^^^^^^^
            """#)
    }

    @Test func anEventHasACalendar() {
        check(
            """
            describedAs: {schema.org: Event, properties: {name: title, location: text}}
            """,
            #"""
            site/collections/things.yml:22:29: fejl: En beskrivelse som Event får sine tider fra egenskaben calendar, som samlingen ikke har. [arrangement-uden-kalender]
              22 │   describedAs: {schema.org: Event, properties: {name: title, location: text}}
                 │                             ^^^^^
            """#)
    }

    /// A calendar with a fault has findings of its own.
    @Test func aCalendarWithAFaultIsOneToo() {
        let traits =
            "calendar: {start: text}\ndescribedAs: {schema.org: Event, properties: {name: title, location: adr}}"
        let findings = Declared(things: yaml(traits)).parse().findings
        #expect(findings.map(\.id) == ["forkert-felttype"])
    }

    /// Which types may stand as each kind of value.
    @Test(arguments: [
        ("description", ["body", "title", "web", "number", "mail", "hours", "price", "spoken", "state", "rows"]),
        ("datePublished", ["at", "day", "number"]), ("author", ["title", "unit", "state"]), ("image", ["pic"]),
        ("isBasedOn", ["web"]), ("audience", ["title", "state"]),
    ])
    func whatFits(property: String, fields: [String]) {
        let all =
            ["body"]
            + (Declared(things: yaml("listing: ")).parse().product.collection("things")?.fields ?? []).map(\.name)
        let fitting = all.filter { name in
            let traits = "describedAs: {schema.org: WebPage, properties: {name: title, \(property): \(name)}}"
            return Declared(things: yaml(traits)).parse().findings.isEmpty
        }
        #expect(Set(fields).isSubset(of: fitting), "\(fitting)")
        #expect(!fitting.contains("on"))
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
          old: {type: references, to: [things]}
          web: {type: url}
          text: {type: text}
          on: {type: flag}
          unit: {type: reference, to: [units]}
          number: {type: integer}
          at: {type: moment}
          adr: {type: address}
          both: {type: references, to: [things, units]}
          day: {type: date}
          state: {type: choice, options: {ok: Klar}}
          pic: {type: image}
          mail: {type: email}
          hours: {type: time-span}
          price: {type: money}
          spoken: {type: language}
          rows: {type: list, fields: {a: {type: text}}}

        """
}
