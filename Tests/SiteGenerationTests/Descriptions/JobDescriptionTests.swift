import Testing

@testable import SiteGeneration

/// Jobs, the associations that post them, and what becomes of a job that says too little.
@Suite struct JobDescriptionTests {
    private let jobs: KeyValuePairs<String, String> = [
        "site/collections/hosts.yml": """
        collection: hosts
        label: {da: Foreninger, en: Associations}
        path: {da: foreninger, en: associations}
        fields:
          title: {type: text, required: true}
          email: {type: email}
          phone: {type: phone}
          website: {type: url}
          address: {type: address}
          founded: {type: integer}
          cvr: {type: cvr}
          does: {type: choices, options: {loeb: {da: Løb, en: Running}, sang: {da: Sang, en: Singing}}}
        traits:
          describedAs:
            schema.org: NGO
            properties:
              {name: title, email: email, telephone: phone, sameAs: website, address: address, foundingDate: founded,
               taxID: cvr, knowsAbout: does}
        """,
        "site/collections/units.yml":
            "collection: units\nlabel: Steder\npath: steder\nfields: {title: {type: text, required: true}}\n",
        "site/collections/jobs.yml": """
        collection: jobs
        label: {da: Frivilligjob, en: Volunteer jobs}
        path: {da: job, en: jobs}
        fields:
          title: {type: text, required: true}
          host: {type: references, to: [hosts, units]}
          area: {type: choice, options: {nord: {da: Nordbyen, en: North}, syd: {da: Sydbyen, en: South}}}
          published: {type: date}
          until: {type: date}
          seats: {type: integer}
        traits:
          listing: {order: [title]}
          lifecycle: {until: until}
          describedAs:
            schema.org: JobPosting
            properties:
              {title: title, description: body, datePosted: published, validThrough: until, hiringOrganization: host,
               jobLocation: area, totalJobOpenings: seats}
        """,
        "content/hosts/loeb.md": """
        ---
        title: Løbeklubben
        email: post@example.org
        phone: 70 10 20 30
        website: https://example.org/loeb
        address: {street: "Lærkevej 9C, 1. tv", supplementaryCity: Skovby, postalCode: "0800", city: Høje Taastrup}
        founded: 1987
        cvr: "10103940"
        does: [loeb, sang]
        ---
        """,
        "content/units/hus.md": "---\ntitle: Huset\n---\n",
        "content/jobs/besoeg.md": """
        ---
        title: Besøgsven
        host: [hosts/loeb, units/hus]
        area: nord
        published: 2026-11-01
        until: 2027-01-31
        seats: 3
        ---
        Du **besøger** en
        ældre.

        ## Det får du

        - kaffe
        - et [netværk](../hosts/loeb.md)
        """,
        "content/jobs/besoeg.en.md": "---\ntitle: Visiting friend\n---\nYou visit an elderly person.\n",
        "content/jobs/tavs.md": "---\ntitle: Tavs\nhost: [units/hus]\narea: syd\npublished: 2026-11-01\n---\n",
        "content/jobs/forbi.md": """
        ---
        title: Forbi
        host: [units/hus]
        area: syd
        published: 1969-11-01
        until: 1969-12-31
        ---
        Tekst.
        """,
        "content/jobs/hjemloes.md": "---\ntitle: Uden vært\narea: syd\npublished: 2026-11-01\n---\nTekst.\n",
    ]

    @Test func aVoluntaryJob() async throws {
        let site = try await DescribedSite(jobs)
        try site.check(
            "job/besoeg/index.html",
            #"""
            "@type":"JobPosting",
            "@id":"https://example.org/job/besoeg/","url":"https://example.org/job/besoeg/",
            "title":"Besøgsven",
            "description":"Du besøger en ældre.\nDet får du\nkaffe\net netværk",
            "datePosted":"2026-11-01","validThrough":"2027-01-31",
            "hiringOrganization":[
            {"@type":"NGO","name":"Løbeklubben","url":"https://example.org/foreninger/loeb/"},
            {"@type":"Organization","name":"Huset","url":"https://example.org/steder/hus/"}],
            "jobLocation":{"@type":"Place","name":"Nordbyen",
            "address":{"@type":"PostalAddress","addressLocality":"Nordbyen","addressCountry":"DK"}},
            "totalJobOpenings":3,
            "employmentType":"VOLUNTEER","directApply":false,
            "identifier":{"@type":"PropertyValue","name":"Portalen","value":"jobs/besoeg"}
            """#)
        try site.check(
            "en/jobs/besoeg/index.html",
            #"""
            "@type":"JobPosting",
            "@id":"https://example.org/en/jobs/besoeg/","url":"https://example.org/en/jobs/besoeg/",
            "title":"Visiting friend",
            "description":"You visit an elderly person.",
            "datePosted":"2026-11-01","validThrough":"2027-01-31",
            "hiringOrganization":[
            {"@type":"NGO","name":"Løbeklubben","url":"https://example.org/foreninger/loeb/"},
            {"@type":"Organization","name":"Huset","url":"https://example.org/steder/hus/"}],
            "jobLocation":{"@type":"Place","name":"North",
            "address":{"@type":"PostalAddress","addressLocality":"North","addressCountry":"DK"}},
            "totalJobOpenings":3,
            "employmentType":"VOLUNTEER","directApply":false,
            "identifier":{"@type":"PropertyValue","name":"The portal","value":"jobs/besoeg"}
            """#)
    }

    /// Of four pages of jobs two lack what the vocabulary's readers ask for: a text, a host.
    @Test func withoutARequiredPropertyThereIsNoDescription() async throws {
        let site = try await DescribedSite(jobs)
        let pages = ["job/besoeg", "en/jobs/besoeg", "job/tavs", "job/hjemloes"]
        let blocks = try pages.map { try site.blocks($0 + "/index.html") }
        #expect(blocks.map { $0.count { $0.contains("JobPosting") } } == [1, 1, 0, 0])
        #expect(blocks.map { $0.count { $0.contains("BreadcrumbList") } } == [1, 1, 1, 1])
        #expect(try site.blocks("steder/hus/index.html").count == 1, "units are described as nothing")
    }

    /// Its notice tells the way to it and nothing else.
    @Test func anExpiredJobIsNotDescribed() async throws {
        let blocks = try await DescribedSite(jobs).blocks("job/forbi/index.html")
        #expect(blocks.map { $0.contains("BreadcrumbList") } == [true])
    }

    @Test func anAssociation() async throws {
        try await DescribedSite(jobs).check(
            "foreninger/loeb/index.html",
            #"""
            "@type":"NGO",
            "@id":"https://example.org/foreninger/loeb/","url":"https://example.org/foreninger/loeb/",
            "name":"Løbeklubben","email":"post@example.org","telephone":"+4570102030",
            "sameAs":"https://example.org/loeb",
            "address":{"@type":"PostalAddress","streetAddress":"Lærkevej 9C, 1. tv, Skovby","postalCode":"0800",
            "addressLocality":"Høje Taastrup","addressCountry":"DK"},
            "foundingDate":"1987","taxID":"10103940","knowsAbout":["Løb","Sang"]
            """#)
    }
}
