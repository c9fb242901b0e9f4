extension PictureHeader {
    /// ITU-T T.81, annex B: segments, each with a marker and mostly a length, up to the marker of the end.
    mutating func readJPEG(_ file: PictureBytes) {
        var place = 2
        while let mark = file.next(0xFF, from: place), let marker = file.byte(at: mark + 1) {
            place = mark + 1
            switch marker {
            // Filling; a byte of pixels that looks like a marker; those without a length.
            case 0xFF: continue
            case 0x00, 0x01, 0xD0...0xD8: place += 1
            case 0xD9:
                isWhole = width > 0
                return
            default:
                guard let length = file.big(2, at: mark + 2), length >= 2 else { return }
                readSegment(marker, file.part(at: mark + 4, count: length - 2))
                place = mark + 2 + length
            }
        }
    }

    private mutating func readSegment(_ marker: UInt8, _ segment: PictureBytes) {
        switch marker {
        case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
            height = segment.big(2, at: 1) ?? 0
            width = segment.big(2, at: 3) ?? 0
        case 0xE1 where segment.holds("Exif\0\0", at: 0): add(EXIF(segment))
        case 0xE1: hasLocation = hasLocation || segment.contains("GPSLatitude")
        case 0xE2 where segment.holds("ICC_PROFILE\0", at: 0): hasProfile = true
        default: break
        }
    }
}
