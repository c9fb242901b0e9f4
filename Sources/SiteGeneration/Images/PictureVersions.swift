/// A picture in the sizes and forms that a browser chooses from.
struct PictureVersions: Sendable, Hashable {
    /// What a version is written as.
    enum Form: String, Sendable, Hashable {
        case webp, jpg, png
    }

    struct Version: Sendable, Hashable {
        let form: Form
        /// In pixels.
        let width: Int
        /// `0123456789abcdef-480.webp`: the same bytes of a picture have the same name.
        let name: String

        /// On the site, and from its root.
        var path: String { "/images/" + name }
    }

    /// The widest last.
    let webp: [Version]
    /// For browsers without WebP; empty when the picture itself is of a kind that only they know.
    let plain: [Version]

    /// A page shows no picture wider than the last.
    static let widths = [480, 960, 1600]

    /// Nil for a moving picture, which has to stay as it is.
    init?(of picture: PictureFile) {
        if picture.isAnimated { return nil }
        let widest = min(picture.width, Self.widths.last ?? picture.width)
        let widths = Self.widths.filter { $0 < widest } + [widest]
        func versions(_ form: Form) -> [Version] {
            widths.map { Version(form: form, width: $0, name: "\(picture.fingerprint)-\($0).\(form.rawValue)") }
        }
        webp = versions(.webp)
        plain = picture.kind.plainForm.map(versions) ?? []
    }

    var all: [Version] { webp + plain }

    /// What is named where there is room for one.
    private var main: [Version] { plain.isEmpty ? webp : plain }

    /// For browsers that do not choose: wide enough for a page's text on most screens.
    var middle: Version { main.last { $0.width <= 960 } ?? main[0] }

    var widest: Version { main[main.count - 1] }

    /// The candidates of an `img`, and of a `source` of type image/webp where there are others.
    var candidates: [Version] { main }
    var webpCandidates: [Version] { plain.isEmpty ? [] : webp }

    /// Of a picture's bytes and of how its versions are made, so that neither can change behind a name.
    static func fingerprint(of bytes: [UInt8]) -> String {
        Fingerprint.long(of: Array("\(Fingerprint.long(of: bytes)) \(VipsThumbnail.recipe)".utf8))
    }
}

extension PictureFile.Kind {
    /// What it is written as for browsers without WebP.
    fileprivate var plainForm: PictureVersions.Form? {
        switch self {
        case .jpeg: .jpg
        case .png: .png
        case .gif, .webp, .avif: nil
        }
    }
}
