/// A finite number as decimal digits: the fewest that tell it from its neighbours, which are those it was written with.
struct DecimalDigits {
    private(set) var isNegative: Bool
    /// The digits before the point; at least one.
    private(set) var whole: ArraySlice<UInt8>
    /// The digits after the point, without zeros last.
    private(set) var fraction: ArraySlice<UInt8>

    init(_ number: Double) {
        let parts = String(number.magnitude).utf8.split(separator: 0x65, maxSplits: 1)
        let exponent = parts.count > 1 ? Int(Substring(parts[1])) ?? 0 : 0
        let point = parts[0].split(separator: 0x2E, omittingEmptySubsequences: false)
        var digits = Array(point[0]) + (point.count > 1 ? Array(point[1]) : [])
        var place = point[0].count + exponent
        if place < 1 {
            digits = [UInt8](repeating: 0x30, count: 1 - place) + digits
            place = 1
        }
        if place > digits.count { digits += [UInt8](repeating: 0x30, count: place - digits.count) }
        isNegative = number < 0
        whole = digits[..<place]
        fraction = digits[place...]
        trim()
    }

    /// The number with at most `places` digits after the point, a half rounded away from zero.
    func rounded(to places: Int) -> DecimalDigits {
        guard fraction.count > places else { return self }
        var result = self
        let roundsUp = fraction[fraction.startIndex + places] >= 0x35
        var digits = Array(whole) + Array(fraction.prefix(places))
        if roundsUp { Self.increment(&digits) }
        result.whole = digits[..<(digits.count - places)]
        result.fraction = digits[(digits.count - places)...]
        result.trim()
        return result
    }

    private static func increment(_ digits: inout [UInt8]) {
        for place in digits.indices.reversed() {
            guard digits[place] == 0x39 else {
                digits[place] += 1
                return
            }
            digits[place] = 0x30
        }
        digits.insert(0x31, at: 0)
    }

    private mutating func trim() {
        while fraction.last == 0x30 { fraction.removeLast() }
        while whole.count > 1, whole.first == 0x30 { whole.removeFirst() }
        if fraction.isEmpty, whole.elementsEqual([0x30]) { isNegative = false }
    }
}
