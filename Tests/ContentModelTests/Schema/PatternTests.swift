import ContentModel
import Foundation
import Testing

@Suite struct PatternTests {
    @Test(arguments: [
        ("", "", "a"), ("abc", "abc", "abcd"), ("^abc$", "abc", "ab"), ("a.c", "aæc", "a\nc"),
        ("\\d{4}", "2026", "20261"), ("\\w+", "a_9", "å"), ("\\s", "\t", "x"), ("\\D\\W\\S", "a-b", "1-b"),
        ("[a-zæøå]+", "blåbær", "Blå"), ("[^0-9]", "x", "7"), ("[-a]", "-", "b"), ("[a-]", "-", "b"),
        ("[\\]\\d]+", "]1", "["),
        ("a|bc|", "bc", "b"), ("(?:ab)*", "abab", "aba"), ("a?b", "b", "aab"), ("a{2,}", "aaaa", "a"),
        ("(a|b){2,3}", "aba", "a"), ("a{0}b", "b", "ab"), ("\\.\\*", ".*", "ab"), ("(a*)*b", "aab", "aa"),
        ("\\u{0}?", "", ""), ("👩‍👩‍👧", "👩‍👩‍👧", "👩"),
    ])
    func matchesAWholeText(_ pattern: String, _ fitting: String, _ other: String) throws {
        guard pattern != "\\u{0}?" else {
            #expect(Pattern(pattern) == nil)
            return
        }
        let pattern = try #require(Pattern(pattern))
        #expect(pattern.matches(fitting))
        #expect(!pattern.matches(other))
    }

    @Test(arguments: [
        "(", ")", "(a", "a)", "[", "[]", "[^]", "[a", "[z-a]", "[a-\\d]", "[\\D]", "*", "a**", "a+?", "a{", "a{}",
        "a{,2}",
        "a{3,2}", "a{2", "a{2,x}", "a{201}", "a{99999999999999999999}", "\\", "\\b", "\\1", "\\p{L}", "(?=a)",
        "(?<x>a)",
        "a^", "a$b", "]", "}", "((((((((((((((((((((((a))))))))))))))))))))))",
    ])
    func refusesWhatItDoesNotKnow(_ text: String) {
        #expect(Pattern(text) == nil)
    }

    @Test func refusesWhatGrowsTooLarge() {
        #expect(Pattern("a{200}") != nil)
        #expect(Pattern("(a{100}){100}") == nil)
        #expect(Pattern("((((){200}){200}){200}){200}") == nil)
        #expect(Pattern(String(repeating: "a", count: 501)) == nil)
    }

    /// Patterns that take a backtracking matcher longer than the age of the universe.
    @Test(arguments: ["(a*)*b", "(a+)+b", "(a|a)*b", "(a|aa)+b", "(a?){100}a{100}b", "(.*.*.*)*b"])
    func takesNoLongerOnHostilePatterns(_ text: String) throws {
        #expect(try #require(Pattern(text)).matches(String(repeating: "a", count: 2_000)) == false)
    }

    /// Foundation's matcher is the judge of random small patterns.
    @Test func agreesWithAnotherMatcher() throws {
        var numbers = SeededNumbers(seed: 7)
        for _ in 0..<400 {
            let text = numbers.pattern(depth: 3)
            let pattern = try #require(Pattern(text), "\(text)")
            let judge = try NSRegularExpression(pattern: "\\A(?:\(text))\\z")
            for _ in 0..<8 {
                let word = (0..<Int.random(in: 0...6, using: &numbers)).map { _ in
                    ["a", "b", "c"].randomElement(using: &numbers) ?? "a"
                }.joined()
                let range = NSRange(word.startIndex..., in: word)
                let expected = judge.firstMatch(in: word, range: range) != nil
                #expect(pattern.matches(word) == expected, "\(text) on \(word)")
            }
        }
    }
}

extension SeededNumbers {
    fileprivate mutating func pattern(depth: Int) -> String {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 4), using: &self) {
        case 0: "a"
        case 1: "[ab]"
        case 2: "."
        case 3: "[^a]"
        case 4, 5: pattern(depth: depth - 1) + pattern(depth: depth - 1)
        case 6: "(" + pattern(depth: depth - 1) + "|" + pattern(depth: depth - 1) + ")"
        default:
            "(" + pattern(depth: depth - 1) + ")" + (["*", "+", "?", "{2}", "{1,2}"].randomElement(using: &self) ?? "")
        }
    }
}
