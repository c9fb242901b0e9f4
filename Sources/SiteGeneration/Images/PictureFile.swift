import Diagnostics

/// A picture beside a record, as its bytes tell of it.
struct PictureFile: Sendable, Hashable {
    enum Kind: String, Sendable, Hashable {
        case jpeg, png, gif, webp, avif
    }

    let kind: Kind
    /// In pixels, as it is shown: a photograph that its camera held on its side is turned.
    let width: Int
    let height: Int
    /// More pictures than one, of which a smaller version would show the first alone.
    let isAnimated: Bool
    /// It says by itself what its colours are (ICC.1).
    let hasProfile: Bool
    /// It tells where it was taken.
    let hasLocation: Bool
    /// Of its bytes and of what is made from them: the beginning of its versions' names.
    let fingerprint: String

    /// In bytes.
    static let largest = 64 << 20
    /// In pixels along a side, and in all.
    static let longestSide = 30_000
    static let mostPixels = 200_000_000

    /// Whether a file's name says that it is a picture to be shown.
    static func isNamed(_ path: String) -> Bool {
        let name = path.lowercased()
        return [".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif", ".svg"].contains(where: name.hasSuffix)
    }
}

/// What came of looking into a file that is named like a picture.
enum PictureReading: Sendable, Hashable {
    case picture(PictureFile)
    case drawing(SVGDrawing)
    case broken(Fault)

    enum Fault: Sendable, Hashable {
        /// Of none of the kinds that browsers show, whatever its name says.
        case noPicture
        /// It ends before the picture does, as after a download that stopped.
        case cutOff
        /// More bytes or pixels than are worked on.
        case tooLarge
        /// An SVG file that is no drawing; what in it is not, in its own places.
        case notDrawing([Diagnostic])
    }

    /// A file by its name and all of its bytes.
    init(_ source: SourceFile) {
        guard SVGDrawing.isNamed(source.path) else {
            self.init(source.bytes)
            return
        }
        let read = SVGDrawing.read(source)
        self = read.product.map { .drawing($0) } ?? .broken(.notDrawing(read.findings))
    }

    /// - Parameter bytes: All of the file's.
    init(_ bytes: [UInt8]) {
        guard let header = PictureHeader(bytes), header.width > 0, header.height > 0 else {
            self = .broken(.noPicture)
            return
        }
        let sides = max(header.width, header.height)
        if sides > PictureFile.longestSide || header.width * header.height > PictureFile.mostPixels {
            self = .broken(.tooLarge)
        } else if !header.isWhole {
            self = .broken(.cutOff)
        } else {
            self = .picture(PictureFile(header, fingerprint: PictureVersions.fingerprint(of: bytes)))
        }
    }

    var picture: PictureFile? { if case .picture(let picture) = self { picture } else { nil } }
    var drawing: SVGDrawing? { if case .drawing(let drawing) = self { drawing } else { nil } }
}

extension PictureFile {
    fileprivate init(_ header: PictureHeader, fingerprint: String) {
        self.init(
            kind: header.kind, width: header.isTurned ? header.height : header.width,
            height: header.isTurned ? header.width : header.height, isAnimated: header.isAnimated,
            hasProfile: header.hasProfile, hasLocation: header.hasLocation, fingerprint: fingerprint)
    }
}
