import Foundation
import SearchIndexing

/// Reads what an index wrote, from the description of the format alone.
struct DigitReader {
    struct Malformed: Error {}

    private static let alphabet =
        (0x23...0x7E).filter { $0 != 0x5C }.compactMap { Unicode.Scalar($0) } + [" ", "!"]

    private let digits: [Int]
    private var position = 0

    init(_ text: String) {
        digits = text.unicodeScalars.map { Self.alphabet.firstIndex(of: $0) ?? -1 }
    }

    var atEnd: Bool { position == digits.count }

    mutating func number() throws -> Int {
        var value = 0
        var place = 1
        while position < digits.count {
            let digit = digits[position]
            position += 1
            guard digit >= 0 else { throw Malformed() }
            value += digit * place
            if digit < 70 { return value }
            place *= 23
        }
        throw Malformed()
    }

    static func frontCoded(_ text: String) throws -> [String] {
        var words: [String] = []
        for coded in text.isEmpty ? [] : text.components(separatedBy: " ") {
            guard let sign = coded.unicodeScalars.first else { throw Malformed() }
            let length = Int(sign.value) - (sign.value > 0x5C ? 49 : 48)
            var word = String.UnicodeScalarView((words.last ?? "").unicodeScalars.prefix(length))
            guard word.count == length else { throw Malformed() }
            word.append(contentsOf: coded.unicodeScalars.dropFirst())
            words.append(String(word))
        }
        return words
    }
}

/// An index read back.
struct ReadIndex {
    let files: [String: Any]
    let manifest: [String: Any]

    init(_ index: SearchIndex) throws {
        files = try Dictionary(
            uniqueKeysWithValues: index.files.map {
                ($0.path, try JSONSerialization.jsonObject(with: Data($0.bytes), options: .fragmentsAllowed))
            })
        guard let manifest = files["manifest.json"] as? [String: Any] else { throw DigitReader.Malformed() }
        self.manifest = manifest
    }

    var count: Int { manifest["n"] as? Int ?? -1 }

    func shards(_ family: String) -> [Any] {
        let hashes = manifest["h"] as? [String: String] ?? [:]
        return (0...).lazy.map { files["\(family)-\(hashes[family] ?? "")/\($0).json"] }.prefix { $0 != nil }
            .compactMap { $0 }
    }

    func column(_ field: String) -> Any? {
        let hashes = manifest["h"] as? [String: String] ?? [:]
        return files["f-\(hashes["f"] ?? "")/\(field).json"]
    }

    /// The stems of each term shard.
    func stems() throws -> [[String]] {
        try shards("t").map { try DigitReader.frontCoded(($0 as? [String: Any])?["t"] as? String ?? "?") }
    }

    /// The level of each document that has a term.
    func postings(_ stem: String) throws -> [Int: Int] {
        for (shard, stems) in try zip(shards("t"), stems()) {
            guard let place = stems.firstIndex(of: stem) else { continue }
            let list = ((shard as? [String: Any])?["p"] as? [Any])?[place]
            var found: [Int: Int] = [:]
            if let text = list as? String {
                try read(text, from: 0, into: &found)
            } else if let parts = list as? [Any], parts.count == 4, let file = parts[1] as? Int,
                let level = parts[2] as? Int, let head = parts[3] as? String
            {
                try read(head, from: 0, into: &found)
                guard found.values.allSatisfy({ $0 < level }) else { throw DigitReader.Malformed() }
                try read(shards("l")[file] as? String ?? "", from: level, into: &found)
                guard parts[0] as? Int == found.count else { throw DigitReader.Malformed() }
            }
            return found
        }
        return [:]
    }

    private func read(_ text: String, from first: Int, into found: inout [Int: Int]) throws {
        var reader = DigitReader(text)
        var level = first
        while !reader.atEnd {
            var document = -1
            for _ in 0..<(try reader.number()) {
                document += try reader.number() + 1
                guard document < count, found.updateValue(level, forKey: document) == nil else {
                    throw DigitReader.Malformed()
                }
            }
            level += 1
        }
        guard level <= 12 else { throw DigitReader.Malformed() }
    }

    /// Rows of all documents.
    var rows: [[Any]] { shards("d").flatMap { $0 as? [[Any]] ?? [] } }

    func titles(_ stem: String) throws -> [String] {
        let rows = rows
        return try postings(stem).keys.sorted().compactMap { rows[$0].first as? String }
    }
}

/// A fingerprint for tests: FNV-1a of 64 bits.
@Sendable func fingerprint(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let text = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
}
