/// What a picture's file says of itself before its pixels.
struct PictureHeader: Sendable {
    let kind: PictureFile.Kind
    /// In pixels, as they lie in the file; zero until that is known.
    var width = 0
    var height = 0
    /// It is to be shown with its sides exchanged.
    var isTurned = false
    var isAnimated = false
    var hasProfile = false
    var hasLocation = false
    /// The file goes on to the picture's end.
    var isWhole = false

    private init(_ kind: PictureFile.Kind) {
        self.kind = kind
    }

    /// Nil when the bytes do not begin as a picture of a kind that all browsers show.
    init?(_ bytes: [UInt8]) {
        let file = PictureBytes(bytes)
        if file.holds([0xFF, 0xD8, 0xFF], at: 0) {
            self.init(.jpeg)
            readJPEG(file)
        } else if file.holds([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) {
            self.init(.png)
            readPNG(file)
        } else if file.holds("GIF87a", at: 0) || file.holds("GIF89a", at: 0) {
            self.init(.gif)
            readGIF(file)
        } else if file.holds("RIFF", at: 0), file.holds("WEBP", at: 8) {
            self.init(.webp)
            readWebP(file)
        } else if file.holds("ftyp", at: 4), file.holds("avif", at: 8) || file.holds("avis", at: 8) {
            self.init(.avif)
            readAVIF(file)
        } else {
            return nil
        }
    }

    mutating func add(_ exif: EXIF?) {
        guard let exif else { return }
        isTurned = isTurned || exif.isTurned
        hasLocation = hasLocation || exif.hasLocation
    }

    /// GIF 89a, section 18: the screen's size, and a last byte `;`. Whatever moves is a GIF, so all are taken to.
    private mutating func readGIF(_ file: PictureBytes) {
        width = file.little(2, at: 6) ?? 0
        height = file.little(2, at: 8) ?? 0
        isAnimated = true
        isWhole = file.count > 13 && file.endsIgnoringZeros(with: 0x3B)
    }
}
