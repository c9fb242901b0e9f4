import Testing

@testable import SiteGeneration

/// Each type that records are described as, but jobs and events.
@Suite struct RecordDescriptionTests {
    @Test func aWork() async throws {
        let site = try await DescribedSite([
            "site/collections/news.yml": """
            collection: news
            label: Nyt
            path: {da: nyt, en: news}
            fields:
              title: {type: text, required: true}
              summary: {type: text}
              at: {type: moment}
              checked: {type: date}
              from: {type: choice, options: {kommune: {da: Kommunen, en: The municipality}}}
              for: {type: choices, options: {unge: {da: Unge, en: The young}, aeldre: {da: Ældre, en: The elderly}}}
              points: {type: list, fields: {text: {type: text, required: true}, price: {type: money}}}
              picture: {type: image}
            traits:
              describedAs:
                schema.org: NewsArticle
                properties:
                  {headline: title, description: summary, datePublished: at, dateModified: checked, publisher: from,
                   audience: for, keywords: points, image: picture}
            """,
            "content/news/a.md": """
            ---
            title: Nyt hus
            summary: Huset åbner.
            at: 2026-07-01T08:30
            checked: 2026-11-20
            from: kommune
            for: [unge, aeldre]
            points: [{text: Kaffe, price: 12.50}, {text: Kage}]
            picture: {file: hus og have.jpg, alt: Huset}
            ---
            """,
            "content/news/a.en.md": "---\ntitle: New house\nsummary: The house opens.\n---\n",
            "content/news/a/hus og have.jpg": "",
            "content/news/b.md": "---\ntitle: Kort nyt\n---\n",
        ])
        try site.check(
            "nyt/a/index.html",
            #"""
            "@type":"NewsArticle",
            "@id":"https://example.org/nyt/a/","url":"https://example.org/nyt/a/","inLanguage":"da",
            "headline":"Nyt hus","description":"Huset åbner.",
            "datePublished":"2026-07-01T08:30:00+02:00","dateModified":"2026-11-20",
            "publisher":{"@type":"Organization","name":"Kommunen"},
            "audience":[{"@type":"Audience","audienceType":"Unge"},{"@type":"Audience","audienceType":"Ældre"}],
            "keywords":["Kaffe, 12,50 kr.","Kage"],
            "image":"https://example.org/nyt/a/hus%20og%20have.jpg"
            """#)
        let english = try site.blocks("en/news/a/index.html").first ?? ""
        #expect(english.contains(#""inLanguage":"en","headline":"New house","description":"The house opens.""#))
        #expect(english.contains(#""publisher":{"@type":"Organization","name":"The municipality"}"#))
        #expect(english.contains(#""audienceType":"The elderly""#))
        try site.check(
            "nyt/b/index.html",
            #"""
            "@type":"NewsArticle",
            "@id":"https://example.org/nyt/b/","url":"https://example.org/nyt/b/","inLanguage":"da",
            "headline":"Kort nyt"
            """#)
    }

    @Test func aServiceAndAPlace() async throws {
        let site = try await DescribedSite([
            "site/collections/grants.yml": """
            collection: grants
            label: Puljer
            path: puljer
            fields:
              title: {type: text, required: true}
              basis: {type: choices, options: {a: Serviceloven, b: Folkeoplysningsloven}}
              owner: {type: text}
              apply: {type: url}
            traits:
              describedAs:
                schema.org: GovernmentService
                properties: {name: title, serviceType: basis, provider: owner, availableChannel: apply}
            """,
            "site/collections/rooms.yml": """
            collection: rooms
            label: Lokaler
            path: lokaler
            fields:
              title: {type: text, required: true}
              where: {type: address}
              seats: {type: integer}
            traits:
              describedAs:
                schema.org: Place
                properties: {name: title, address: where, maximumAttendeeCapacity: seats}
            """,
            "content/grants/a.md":
                "---\ntitle: Pulje\nbasis: [a, b]\nowner: Kommunen\napply: https://example.org/soeg?a=1&b=2\n---\n",
            "content/rooms/sal.md":
                "---\ntitle: Salen\nwhere: {street: Torvet 1, postalCode: \"2630\", city: Taastrup}\nseats: 1200\n---\n",
            "content/rooms/loft.md": "---\ntitle: Loftet\nseats: 12\n---\n",
        ])
        try site.check(
            "puljer/a/index.html",
            #"""
            "@type":"GovernmentService",
            "@id":"https://example.org/puljer/a/","url":"https://example.org/puljer/a/",
            "name":"Pulje","serviceType":["Serviceloven","Folkeoplysningsloven"],
            "provider":{"@type":"Organization","name":"Kommunen"},
            "availableChannel":{"@type":"ServiceChannel","serviceUrl":"https://example.org/soeg?a=1\u0026b=2"}
            """#)
        try site.check(
            "lokaler/sal/index.html",
            #"""
            "@type":"Place",
            "@id":"https://example.org/lokaler/sal/","url":"https://example.org/lokaler/sal/",
            "name":"Salen",
            "address":{"@type":"PostalAddress","streetAddress":"Torvet 1","postalCode":"2630",
            "addressLocality":"Taastrup","addressCountry":"DK"},
            "maximumAttendeeCapacity":1200
            """#)
        #expect(try site.blocks("lokaler/loft/index.html").count == 1, "a place without an address")
    }

    @Test func aQuestion() async throws {
        let site = try await DescribedSite([
            "site/collections/questions.yml": """
            collection: questions
            label: Spørgsmål
            path: {da: spoergsmaal, en: questions}
            fields: {title: {type: text, required: true}, short: {type: text}}
            traits:
              describedAs: {schema.org: FAQPage, properties: {question: title, answer: short}}
            """,
            "content/questions/a.md":
                "---\ntitle: Må jeg?\nshort: Ja, gerne.\n---\nMen **spørg** først.\n\n## Hvem?\n\nDin vært.\n",
            "content/questions/a.en.md": "---\ntitle: May I?\nshort: Yes.\n---\n",
        ])
        try site.check(
            "spoergsmaal/a/index.html",
            #"""
            "@type":"FAQPage",
            "@id":"https://example.org/spoergsmaal/a/","url":"https://example.org/spoergsmaal/a/","inLanguage":"da",
            "mainEntity":{"@type":"Question","name":"Må jeg?","acceptedAnswer":{"@type":"Answer",
            "text":"Ja, gerne.\nMen spørg først.\nHvem?\nDin vært."}}
            """#)
        try site.check(
            "en/questions/a/index.html",
            #"""
            "@type":"FAQPage",
            "@id":"https://example.org/en/questions/a/","url":"https://example.org/en/questions/a/","inLanguage":"en",
            "mainEntity":{"@type":"Question","name":"May I?","acceptedAnswer":{"@type":"Answer","text":"Yes."}}
            """#)
    }
}
