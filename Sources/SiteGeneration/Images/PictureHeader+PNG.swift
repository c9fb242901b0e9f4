extension PictureHeader {
    /// PNG (third edition), section 5: chunks of a length, a name, data and a check sum, the last called IEND.
    mutating func readPNG(_ file: PictureBytes) {
        var place = 8
        while let length = file.big(4, at: place) {
            let data = file.part(at: place + 8, count: length)
            let isThere = data.count == length && place + 12 + length <= file.count
            if file.holds("IHDR", at: place + 4), isThere {
                width = data.big(4, at: 0) ?? 0
                height = data.big(4, at: 4) ?? 0
            } else if file.holds("acTL", at: place + 4) {
                isAnimated = true
            } else if file.holds("iCCP", at: place + 4) {
                hasProfile = true
            } else if file.holds("eXIf", at: place + 4) {
                add(EXIF(data))
            } else if file.holds("IEND", at: place + 4) {
                isWhole = isThere
                return
            }
            place += 12 + length
        }
    }
}
