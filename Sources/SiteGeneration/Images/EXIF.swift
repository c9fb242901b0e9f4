/// What of a photograph's EXIF data (CIPA DC-008) matters to a site: which way is up, and whether it tells a place.
struct EXIF: Sendable {
    /// A quarter turn brings it upright.
    private(set) var isTurned = false
    private(set) var hasLocation = false

    /// The most entries of a directory that are looked at.
    private static let most = 512

    /// Nil when the bytes are no TIFF structure.
    init?(_ bytes: PictureBytes) {
        // Some programs put the mark of JPEG's segments before it in other kinds of files too.
        let tiff = bytes.holds("Exif\0\0", at: 0) ? bytes.part(at: 6, count: bytes.count) : bytes
        let isLittle = tiff.holds([0x49, 0x49, 0x2A, 0x00], at: 0)
        guard isLittle || tiff.holds([0x4D, 0x4D, 0x00, 0x2A], at: 0) else { return nil }
        func number(_ length: Int, at place: Int) -> Int? {
            isLittle ? tiff.little(length, at: place) : tiff.big(length, at: place)
        }
        func entries(at place: Int) -> [(tag: Int, place: Int)] {
            (0..<min(number(2, at: place) ?? 0, Self.most)).compactMap { index in
                let entry = place + 2 + index * 12
                return number(2, at: entry).map { (tag: $0, place: entry) }
            }
        }
        for entry in entries(at: number(4, at: 4) ?? 0) {
            switch entry.tag {
            case 0x0112: isTurned = (5...8).contains(number(2, at: entry.place + 8) ?? 1)
            case 0x8825:
                // Cameras leave the directory of places empty: only a latitude is a place.
                hasLocation = number(4, at: entry.place + 8).map { entries(at: $0).contains { $0.tag == 2 } } ?? false
            default: break
            }
        }
    }
}
