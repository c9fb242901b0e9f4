extension PictureHeader {
    /// ISO/IEC 14496-12 and 23008-12: boxes of a length and a name. The largest extent of a property is the picture's:
    /// its tiles and its thumbnail have smaller ones.
    mutating func readAVIF(_ file: PictureBytes) {
        isAnimated = file.holds("avis", at: 8)
        isWhole = readBoxes(file, depth: 0) && isWhole && width > 0
        hasLocation = Self.tellsPlace(file)
    }

    /// Whether the boxes end where the bytes do.
    private mutating func readBoxes(_ bytes: PictureBytes, depth: Int) -> Bool {
        var place = 0
        while place < bytes.count {
            guard let short = bytes.big(4, at: place) else { return false }
            // Zero: to the end. One: the length stands in the eight bytes after the name.
            let long = short == 1 ? bytes.big(4, at: place + 12) : nil
            if short == 1, bytes.big(4, at: place + 8) != 0 { return false }
            let length = short == 0 ? bytes.count - place : long ?? short
            let head = short == 1 ? 16 : 8
            guard length >= head, place + length <= bytes.count else { return false }
            readBox(bytes, at: place, bytes.part(at: place + head, count: length - head), depth: depth)
            place += length
        }
        return true
    }

    private mutating func readBox(_ bytes: PictureBytes, at place: Int, _ data: PictureBytes, depth: Int) {
        if depth == 0, bytes.holds("mdat", at: place + 4) {
            isWhole = true
        } else if depth == 0, bytes.holds("meta", at: place + 4) {
            _ = readBoxes(data.part(at: 4, count: data.count), depth: 1)
        } else if depth == 1 && bytes.holds("iprp", at: place + 4) || depth == 2 && bytes.holds("ipco", at: place + 4) {
            _ = readBoxes(data, depth: depth + 1)
        } else if depth == 3, bytes.holds("ispe", at: place + 4) {
            width = max(width, data.big(4, at: 4) ?? 0)
            height = max(height, data.big(4, at: 8) ?? 0)
        } else if depth == 3, bytes.holds("irot", at: place + 4) {
            isTurned = (data.byte(at: 0) ?? 0) & 1 == 1
        } else if depth == 3, bytes.holds("colr", at: place + 4) {
            hasProfile = hasProfile || data.holds("prof", at: 0) || data.holds("rICC", at: 0)
        }
    }

    /// EXIF data lies anywhere, and begins as TIFF does.
    private static func tellsPlace(_ file: PictureBytes) -> Bool {
        for (first, rest) in [(0x49, [0x49, 0x2A, 0x00]), (0x4D, [0x4D, 0x00, 0x2A])] as [(UInt8, [UInt8])] {
            var place = 0
            while let found = file.next(first, from: place) {
                place = found + 1
                guard file.holds(rest, at: place) else { continue }
                if EXIF(file.part(at: found, count: file.count))?.hasLocation == true { return true }
            }
        }
        return false
    }
}
