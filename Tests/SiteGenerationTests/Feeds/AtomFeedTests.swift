import ContentModel
import Testing

@testable import SiteGeneration

@Suite struct AtomFeedTests {
    private func text(_ feed: Feed) -> String { String(decoding: AtomFeed.bytes(of: feed), as: UTF8.self) }

    @Test func everythingAnItemHas() {
        #expect(
            text(Feed(saying: "]]>&", language: "en", updated: CalendarDate(dayNumber: 20_640))) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
                <id>https://example.org/job/feed.xml</id>
                <title>]]&gt;&amp;</title>
                <updated>2026-07-06T00:00:00+02:00</updated>
                <author>
                <name>]]&gt;&amp;</name>
                </author>
                <link rel="self" type="application/atom+xml" href="https://example.org/job/feed.xml"/>
                <link rel="alternate" type="text/html" href="https://example.org/job/"/>
                <entry>
                <id>https://example.org/job/a/</id>
                <title xml:lang="en">]]&gt;&amp;</title>
                <link rel="alternate" type="text/html" href="https://example.org/job/a/"/>
                <published>2026-07-01T00:00:00+02:00</published>
                <updated>2026-07-06T00:00:00+02:00</updated>
                <author>
                <name>]]&gt;&amp;</name>
                </author>
                <category term="a" label="]]&gt;&amp;"/>
                <summary xml:lang="en">]]&gt;&amp;</summary>
                </entry>
                </feed>

                """)
    }

    @Test func theClockIsDanish() {
        let feed = Feed(saying: "x", updated: CalendarDate(dayNumber: 20_778))
        #expect(text(feed).contains("<updated>2026-11-21T00:00:00+01:00</updated>"))
    }
}
