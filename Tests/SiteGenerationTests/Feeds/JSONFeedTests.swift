import ContentModel
import Foundation
import Testing

@testable import SiteGeneration

@Suite struct JSONFeedTests {
    private struct Read: Decodable, Equatable {
        struct Author: Decodable, Equatable {
            let name: String
        }
        struct Item: Decodable, Equatable {
            let id, url, title, content_text, summary, date_published: String
            let date_modified, language: String?
            let authors: [Author]
            let tags: [String]
        }
        let version, title, home_page_url, feed_url, language: String
        let authors: [Author]
        let items: [Item]
    }

    private func read(_ feed: Feed) throws -> Read {
        try JSONDecoder().decode(Read.self, from: Data(JSONFeed.bytes(of: feed)))
    }

    @Test(arguments: ["a", "\"\\ \u{0}\u{1F}\u{7F}\n\t\u{2028}", "]]></script>😀", "\u{FFFF}"])
    func whatIsWrittenIsRead(text: String) throws {
        let date = "2026-07-01T00:00:00+02:00"
        let (home, item) = ("https://example.org/job/", "https://example.org/job/a/")
        #expect(
            try read(Feed(saying: text))
                == Read(
                    version: "https://jsonfeed.org/version/1.1", title: text, home_page_url: home,
                    feed_url: home + "feed.json", language: "da", authors: [.init(name: text)],
                    items: [
                        .init(
                            id: item, url: item, title: text, content_text: text, summary: text, date_published: date,
                            date_modified: nil, language: nil, authors: [.init(name: text)], tags: [text])
                    ]))
    }

    @Test func aLaterChangeAndAnotherLanguageAreTold() throws {
        let item = try read(Feed(saying: "x", language: "en", updated: CalendarDate(dayNumber: 20_778))).items[0]
        #expect(item.date_modified == "2026-11-21T00:00:00+01:00")
        #expect(item.language == "en")
    }

    @Test func withoutASummaryTheTitleIsTheText() {
        let date = CalendarDate(dayNumber: 0)
        let item = Feed.Item(
            address: "https://example.org/a/", title: "A", titleLanguage: nil, summary: nil, summaryLanguage: nil,
            published: date, updated: date, host: nil, tags: [])
        let feed = Feed(title: "T", author: "F", language: .danish, home: "h", folder: "m/", items: [item])
        let text = String(decoding: JSONFeed.bytes(of: feed), as: UTF8.self)
        let id = "https://example.org/a/"
        #expect(
            text.hasSuffix(
                #""items":[{"id":"\#(id)","url":"\#(id)","title":"A","content_text":"A","date_published":"1970-01-01T00:00:00+01:00"}]}"#
            ))
    }
}
