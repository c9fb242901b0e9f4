extension PictureHeader {
    /// RFC 9649: a RIFF file of chunks with a name, a length and data, of even lengths.
    mutating func readWebP(_ file: PictureBytes) {
        let end = 8 + (file.little(4, at: 4) ?? 0)
        isWhole = end <= file.count && end >= 20
        var place = 12
        while place < min(end, file.count), let length = file.little(4, at: place + 4) {
            let data = file.part(at: place + 8, count: length)
            if file.holds("VP8X", at: place) {
                width = 1 + (data.little(3, at: 4) ?? -1)
                height = 1 + (data.little(3, at: 7) ?? -1)
                isAnimated = (data.byte(at: 0) ?? 0) & 0x02 != 0
            } else if width == 0, file.holds("VP8 ", at: place) {
                width = (data.little(2, at: 6) ?? 0) & 0x3FFF
                height = (data.little(2, at: 8) ?? 0) & 0x3FFF
            } else if width == 0, file.holds("VP8L", at: place), let sides = data.little(4, at: 1) {
                width = 1 + sides & 0x3FFF
                height = 1 + sides >> 14 & 0x3FFF
            } else if file.holds("ICCP", at: place) {
                hasProfile = true
            } else if file.holds("EXIF", at: place) {
                add(EXIF(data))
            }
            place += 8 + length + length % 2
        }
    }
}

/// A WebP file without what it tells beside its pixels.
enum PlainWebP {
    /// libvips 8.14 leaves EXIF data in WebP, the place it was taken too, when told to strip it. Nil when the bytes are
    /// no WebP file.
    static func bytes(of file: [UInt8]) -> [UInt8]? {
        let source = PictureBytes(file)
        guard source.holds("RIFF", at: 0), source.holds("WEBP", at: 8) else { return nil }
        var plain = Array(file[..<12])
        var place = 12
        while place < file.count, let length = source.little(4, at: place + 4) {
            let end = place + 8 + length + length % 2
            guard end <= file.count else { return nil }
            let isExtra =
                source.holds("EXIF", at: place) || source.holds("XMP ", at: place) || source.holds("ICCP", at: place)
            if !isExtra {
                let start = plain.count
                plain += file[place..<end]
                // The flags for ICCP, EXIF and XMP.
                if source.holds("VP8X", at: place), length > 0 { plain[start + 8] &= ~0x2C }
            }
            place = end
        }
        let size = UInt32(plain.count - 8)
        for byte in 0..<4 { plain[4 + byte] = UInt8(truncatingIfNeeded: size >> (8 * byte)) }
        return plain
    }
}
