/// Words numbered in the order they were met, their bytes in one array: a hash table without an object for each word.
struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each word begins in `bytes`, and one more: where the last ends.
    private var starts: [UInt32] = [0]
    private var hashes: [UInt32] = []
    /// A power of two of them, at most half in use: a word's number plus one, or 0.
    private var slots = [UInt32](repeating: 0, count: 1024)

    var count: Int { hashes.count }

    subscript(number: Int) -> ArraySlice<UInt8> { bytes[Int(starts[number])..<Int(starts[number + 1])] }

    func hash(of number: Int) -> UInt32 { hashes[number] }

    /// FNV-1a with its high half folded in.
    static func hash(_ word: some Sequence<UInt8>) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return UInt32(truncatingIfNeeded: hash ^ hash &>> 32)
    }

    /// The number of a word, or nil.
    func number(of word: ArraySlice<UInt8>) -> Int? {
        let slot = slot(of: word, hash: Self.hash(word))
        return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
    }

    /// The number of a word, which is given one if it has none.
    mutating func add(_ word: some RandomAccessCollection<UInt8>, hash: UInt32) -> Int {
        let slot = slot(of: word, hash: hash)
        if slots[slot] != 0 { return Int(slots[slot]) - 1 }
        bytes.append(contentsOf: word)
        starts.append(UInt32(bytes.count))
        hashes.append(hash)
        slots[slot] = UInt32(hashes.count)
        if hashes.count * 2 > slots.count { grow() }
        return hashes.count - 1
    }

    mutating func add(_ word: [UInt8]) -> Int { add(word, hash: Self.hash(word)) }

    /// The slot the word has, or the free one it would get.
    private func slot(of word: some RandomAccessCollection<UInt8>, hash: UInt32) -> Int {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if hashes[number] == hash, isEqual(number, word) { return slot }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private func isEqual(_ number: Int, _ word: some RandomAccessCollection<UInt8>) -> Bool {
        let start = Int(starts[number])
        guard Int(starts[number + 1]) - start == word.count else { return false }
        var place = start
        for byte in word {
            if bytes[place] != byte { return false }
            place += 1
        }
        return true
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for (number, hash) in hashes.enumerated() {
            var slot = Int(hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(number + 1)
        }
    }
}
