/// A sort key in the making: the four levels of `DanishOrder`.
struct OrderKey {
    /// The first level, to which the others are added at the end.
    private var letters: [UInt8]
    private var accents = Level(common: 2)
    private var accentCount = 0
    private var cases = Level(common: 4)
    private var spellings = Level(common: 2)

    init(capacity: Int) {
        letters = []
        letters.reserveCapacity(capacity + 20)
    }

    /// The key: letters, accents, case and spelling. A level's end compares with its common weight as the weights left
    /// out would: below the accents, above the cases.
    consuming func finished() -> [UInt8] {
        var bytes = letters
        letters = []
        bytes.append(1)
        bytes += accents.weights
        bytes.append(1)
        bytes += cases.weights
        bytes.append(5)
        bytes += spellings.weights
        return bytes
    }

    /// Adds what stands next and needs no closer look, which is most of a text.
    mutating func addPlain(from reader: inout LatinReader) {
        reader.takePlain(OrderWeights.plain, into: &letters)
    }

    mutating func add(_ letter: LatinLetter) {
        let place = OrderWeights.place(of: letter)
        addWeight(OrderWeights.firstLetter + place, case: letter.first & 0x20 == 0 ? .upper : .lower)
        if letter.second != 0 {
            let second = (letter.second | 0x20) - 0x61
            addWeight(OrderWeights.firstLetter + second, case: letter.second & 0x20 == 0 ? .upper : .lower)
        }
        guard letter.mark != 0 else { return }
        if OrderWeights.standsElsewhere(letter) { addAccent(Latin.variant) }
        let ringed = letter.isRingedA
        if !(ringed && letter.mark == Latin.ring) { addAccent(letter.mark) }
        if letter.secondMark != 0, !(ringed && letter.secondMark == Latin.ring) { addAccent(letter.secondMark) }
    }

    /// Adds AA, Aa or aa, which is an å in its first level.
    mutating func addDoubleA(_ first: LatinLetter, _ second: LatinLetter) {
        let isUpper = (first.first & 0x20 == 0, second.first & 0x20 == 0)
        let letterCase: LetterCase = isUpper.0 ? (isUpper.1 ? .upper : .mixed) : .lower
        spellings.add(3, at: letters.count)
        addWeight(OrderWeights.firstLetter + OrderWeights.placeOfÅ, case: letterCase)
    }

    /// Adds what is no Latin letter.
    mutating func add(_ scalar: UInt32) {
        switch OrderWeights.sign(scalar) {
        case .plain(let weight): addWeight(weight, case: .lower)
        case .spelled(let weight, let spelling):
            spellings.add(spelling, at: letters.count)
            addWeight(weight, case: .lower)
        case .ignored: break
        case .beyond(let lead):
            letters.append(lead)
            letters.append(UInt8(0x80 | (scalar &>> 14)))
            letters.append(UInt8(0x80 | (scalar &>> 7 & 0x7F)))
            letters.append(UInt8(0x80 | (scalar & 0x7F)))
        }
    }

    private enum LetterCase: UInt8 {
        case upper = 2
        case mixed = 3
        case lower = 4
    }

    private mutating func addWeight(_ weight: UInt8, case letterCase: LetterCase) {
        if letterCase != .lower { cases.add(letterCase.rawValue, at: letters.count) }
        letters.append(weight)
    }

    /// Adds an accent to the letter that stands last. Its weight is above the common one, so that what has it follows.
    private mutating func addAccent(_ mark: UInt8) {
        accents.add(mark + 2, at: letters.count + accentCount)
        accentCount += 1
    }
}

/// One level below the first: a weight for each place, where places of the common weight are filled in only when a
/// rarer one follows. Most texts have none, and then the level is empty.
private struct Level {
    let common: UInt8
    private(set) var weights: [UInt8] = []

    init(common: UInt8) { self.common = common }

    mutating func add(_ weight: UInt8, at place: Int) {
        if weights.capacity < place + 1 { weights.reserveCapacity(2 * place + 8) }
        while weights.count < place { weights.append(common) }
        weights.append(weight)
    }
}
