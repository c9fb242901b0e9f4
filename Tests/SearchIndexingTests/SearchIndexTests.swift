import Foundation
import Testing

@testable import SearchIndexing

@Suite struct SearchIndexTests {
    private let settings = SearchSettings(
        types: [
            .init(id: "jobs", label: "Frivilligjob", prefix: "/frivilligjob/"),
            .init(id: "events", label: "Begivenhed", prefix: "/kalender/"),
        ],
        facets: [
            .init(field: "area", label: "Område", terms: [.init("nord", "Nordbyen"), .init("syd", "Sydhavnen")]),
            .init(
                field: "audience", label: "Målgruppe", terms: [.init("unge", "Unge"), .init("voksne", "Voksne")],
                isMultiple: true),
        ],
        synonyms: [["ledelse", "bestyrelse"], ["to ord", "bil"]])

    private func build(
        _ documents: [SearchDocument], _ settings: SearchSettings? = nil, jobs: Int = 2
    ) async -> SearchIndex {
        await SearchIndex.build(
            documents: documents, settings: settings ?? self.settings, jobs: jobs, hash: fingerprint)
    }

    /// `count` documents of a growing vocabulary; some words stand in nearly all.
    private func documents(_ count: Int) -> [SearchDocument] {
        (0..<count).map { number in
            SearchDocument(
                title: "Opgave \(number)", url: "/frivilligjob/opgave-\(number)/", summary: "Hjælp i cafeen.",
                headings: [.init("Hvad skal du", id: "hvad-skal-du"), .init("Tid", id: "andet")],
                body: String(repeating: "fælles ", count: number % 17 + 1)
                    + (0..<20).map { "ord\((number * 7919 + $0 * 104_729) % (count * 3 + 1))" }.joined(separator: " "),
                type: number % 3 == 0 ? "events" : "jobs",
                facets: [
                    "area": [number % 2 == 0 ? "nord" : "syd"], "audience": number % 5 == 0 ? ["unge", "voksne"] : [],
                ],
                date: number % 4 == 0 ? "2026-05-01" : nil)
        }
    }

    @Test func emptySite() async throws {
        let read = try ReadIndex(await build([]))
        #expect(read.count == 0)
        #expect(read.manifest["t"] as? String == "")
        #expect((read.manifest["lv"] as? [Double])?.count == 12)
        #expect(read.shards("t").isEmpty && read.shards("d").isEmpty)
        #expect(read.column("type") as? String == "")
    }

    @Test func oneDocument() async throws {
        let read = try ReadIndex(
            await build([
                SearchDocument(
                    title: "Besøgsven \"på\" plejehjem", url: "/andet/", summary: "Linje\n2\\", type: "jobs",
                    facets: ["area": ["nord"], "audience": ["voksne", "unge", "ukendt"]])
            ]))
        #expect(try read.titles("besøgsv") == ["Besøgsven \"på\" plejehjem"])
        #expect(try read.titles("nordby").count == 1)
        #expect(try read.titles("på").isEmpty)
        #expect(read.rows.first?[1] as? String == "/andet/")
        #expect(read.rows.first?[2] as? String == "Linje\n2\\")
        #expect(read.rows.first?.count == 5)
        let facets = read.manifest["facets"] as? [[Any]]
        #expect(facets?.map { $0[0] as? String } == ["type", "area", "audience"])
        #expect(facets?.map { $0[3] as? [Int] } == [[1, 0], [1, 0], [1, 1]])
        var mask = DigitReader(try #require(read.column("audience") as? String))
        #expect(try [mask.number(), mask.number()] == [3, 0])
    }

    @Test(arguments: [7, 8, 9, 250])
    func everyDocumentIsThere(count: Int) async throws {
        let read = try ReadIndex(await build(documents(count)))
        #expect(read.count == count)
        #expect(read.rows.count == count)
        #expect(Set(read.rows.compactMap { $0[0] as? String }).count == count)
        #expect(try read.postings("fæl").count == count)
        for row in read.rows {
            let number = (row[0] as? String)?.split(separator: " ").last ?? ""
            #expect(row[1] as? Int == 0 || row[1] as? String == "/frivilligjob/opgave-\(number)/")
            let headings = row[4] as? [Any]
            #expect(headings?.first as? String == "Hvad skal du")
            #expect(headings?.last as? [String] == ["Tid", "andet"])
        }
    }

    @Test func columnsAgreeWithCounts() async throws {
        let read = try ReadIndex(await build(documents(100)))
        let facets = try #require(read.manifest["facets"] as? [[Any]])
        for facet in facets {
            let field = try #require(facet[0] as? String)
            let counts = try #require(facet[3] as? [Int])
            var reader = DigitReader(try #require(read.column(field) as? String))
            var found = counts.map { _ in 0 }
            var documents = 0
            while !reader.atEnd {
                let (value, length) = (try reader.number(), try reader.number() + 1)
                documents += length
                for term in found.indices {
                    if field == "audience" ? value & 1 << term != 0 : value == term + 1 { found[term] += length }
                }
            }
            #expect(found == counts)
            #expect(documents == 100)
        }
    }

    @Test func manyTermsAreWrittenTermByTerm() async throws {
        let terms = (0..<40).map { SearchSettings.Facet.Term("t\($0)", "Emne \($0)") }
        var settings = settings
        settings.facets = [.init(field: "topics", label: "Emner", terms: terms, isMultiple: true)]
        let documents = (0..<50).map {
            SearchDocument(
                title: "Side \($0 + 100)", url: "/\($0)/", type: "jobs", facets: ["topics": ["t7", "t\($0 % 40)"]])
        }
        let read = try ReadIndex(await build(documents, settings))
        let lists = try #require(read.column("topics") as? [String])
        let counts = try #require((read.manifest["facets"] as? [[Any]])?[1][3] as? [Int])
        var lengths: [Int] = []
        for list in lists {
            var reader = DigitReader(list)
            var length = 0
            while !reader.atEnd { _ = try reader.number(); length += 1 }
            lengths.append(length)
        }
        #expect(lengths == counts)
        #expect(counts[7] == 50)
    }

    @Test func shardsAreOrderedAndNamedByTheirFirstKey() async throws {
        let read = try ReadIndex(await build(documents(400)))
        let shards = try read.stems()
        #expect(shards.count > 1)
        let keys = shards.map { $0.map { Letters.key(Array($0.utf8)) } }
        #expect(
            try DigitReader.frontCoded(try #require(read.manifest["t"] as? String))
                == keys.compactMap { $0.first.map { String(decoding: $0, as: UTF8.self) } })
        let order = keys.joined().map { [Letters.looseKey($0), $0] }
        for (one, next) in zip(order, order.dropFirst()) {
            #expect(
                one[0].lexicographicallyPrecedes(next[0])
                    || (one[0] == next[0] && !next[1].lexicographicallyPrecedes(one[1])))
        }
        for (index, file) in await build(documents(400)).files.enumerated() where file.path.hasPrefix("t-") {
            #expect(file.bytes.count <= 8192 || index == 0, "\(file.path)")
        }
    }

    @Test func lexiconHoldsTheCommonestWord() async throws {
        let read = try ReadIndex(
            await build([
                SearchDocument(title: "Foreningen", url: "/a/", type: "jobs"),
                SearchDocument(title: "Foreningen nu", url: "/b/", type: "jobs"),
                SearchDocument(title: "Foreninger frivillige", url: "/c/", type: "jobs"),
            ]))
        let shard = try #require(read.shards("x").first as? [String: String])
        let stems = try DigitReader.frontCoded(shard["t"] ?? "")
        let words = (shard["s"] ?? "").components(separatedBy: ",")
        #expect(stems == ["forening", "frivil"])
        #expect(words == ["en", "lige"])
        #expect(shard["d"]?.utf8.count == 2)
    }

    @Test func titlesCountMoreThanBodies() async throws {
        let filler = (0..<30).map { "fyld\($0)" }.joined(separator: " ")
        let documents = (0..<40).map { SearchDocument(title: "Side \($0)", url: "/\($0)/", body: filler, type: "jobs") }
        let read = try ReadIndex(
            await build(
                documents + [
                    SearchDocument(title: "Lektiehjælp", url: "/x/", body: filler, type: "jobs"),
                    SearchDocument(title: "Andet", url: "/y/", body: filler + " lektiehjælp", type: "jobs"),
                ]))
        let levels = try read.postings("lektiehjælp")
        let title = try #require(read.rows.firstIndex { $0[0] as? String == "Lektiehjælp" })
        let body = try #require(read.rows.firstIndex { $0[0] as? String == "Andet" })
        #expect(try #require(levels[title]) < (try #require(levels[body])))
    }

    @Test func longListsKeepTheirBestAtHand() async throws {
        let documents = (0..<9000).map {
            SearchDocument(
                title: "Nr \($0 * 7919 % 9001)", url: "/\($0)/", body: String(repeating: "hjælp ", count: 1 + $0 % 40),
                type: $0 % 3 == 0 ? "jobs" : "events")
        }
        let read = try ReadIndex(await build(documents))
        #expect(!read.shards("l").isEmpty)
        #expect(try read.postings("hjælp").count == 9000)
        for file in read.files.keys where file.hasPrefix("t-") {
            let bytes = try JSONSerialization.data(withJSONObject: read.files[file] ?? [])
            #expect(bytes.count < 20_000)
        }
    }

    @Test func jobsAndOrderMakeNoDifference() async {
        let documents = documents(700)
        let serial = await build(documents, jobs: 1)
        #expect(await build(documents, jobs: 4) == serial)
        #expect(await build(documents.reversed(), jobs: 3) == serial)
        #expect(await build(documents, jobs: 1) == serial)
    }

    @Test func hostileWordsAreIndexed() async throws {
        let words = [
            String(repeating: "å", count: 10_000), "a" + String(repeating: "\u{301}", count: 5000),
            "\u{202E}متطوع", "\"\\\u{1}", String(repeating: "skole", count: 2000),
        ]
        let read = try ReadIndex(
            await build([SearchDocument(title: words.joined(separator: " "), url: "/a/", type: "jobs")]))
        #expect(try read.titles(String(repeating: "å", count: 64)).count == 1)
        #expect(try read.titles("متطوع").count == 1)
    }

    @Test func typesNobodyDeclaredAndNoTypes() async throws {
        let document = SearchDocument(title: "Test", url: "/test/", type: "findes-ikke")
        #expect(try ReadIndex(await build([document])).rows.first?[3] as? Int == 0)
        #expect(try ReadIndex(await build([document], SearchSettings(types: []))).count == 1)
    }

    @Test func synonymsGoBothWays() async throws {
        let both = SearchDocument(title: "Ledelse og bestyrelse for børn", url: "/a/", type: "jobs")
        let read = try ReadIndex(await build([both]))
        #expect(read.manifest["syn"] as? [String: [String]] == ["led": ["bestyr"], "bestyr": ["led"]])
        #expect(read.manifest["irp"] as? [String] == ["boern"])
        #expect((read.manifest["irr"] as? [String: String])?["boern"] == "barn")
        #expect((read.manifest["stop"] as? [String])?.count == 102)
    }

    /// Nobody should fetch a shard for a word that no page has.
    @Test func aSynonymThatNoPageHasLeadsNowhere() async throws {
        let one = SearchDocument(title: "Ledelse", url: "/a/", type: "jobs")
        let read = try ReadIndex(await build([one]))
        #expect(read.manifest["syn"] as? [String: [String]] == ["bestyr": ["led"]])
    }

    @Test func pathsAreNamedByTheirFamily() async throws {
        let index = await build(documents(20))
        #expect(index.files.last?.path == "manifest.json")
        #expect(Set(index.files.map(\.path)).count == index.files.count)
        let bytes = index.files.filter { $0.path.hasPrefix("d-") }.flatMap(\.bytes)
        #expect(index.files.contains { $0.path == "d-\(fingerprint(bytes).prefix(8))/0.json" })
    }

    @Test func eachLanguageHasItsOwnIndex() async throws {
        let documents = [
            SearchDocument(title: "De frivillige", url: "/a/", type: "jobs"),
            SearchDocument(title: "The volunteers", url: "/en/a/", type: "jobs", language: "en"),
            SearchDocument(title: "Волонтери", url: "/uk/a/", type: "jobs", language: "uk"),
        ]
        for (language, stem) in [("da", "frivil"), ("en", "volunt"), ("uk", "волонтери")] {
            let settings = SearchSettings(language: language, types: settings.types)
            #expect(try ReadIndex(await build(documents, settings)).stems() == [[stem]])
        }
    }
}
