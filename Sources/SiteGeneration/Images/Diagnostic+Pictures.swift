import Diagnostics

/// What can be wrong with pictures, and with making them smaller.
extension Diagnostic {
    /// At the place where the picture is named; what is wrong inside an SVG file is told where it stands in that.
    static func brokenPicture(_ name: String, _ fault: PictureReading.Fault, at place: SourcePlace) -> [Diagnostic] {
        switch fault {
        case .noPicture: [noPicture(name, at: place)]
        case .cutOff: [pictureCutOff(name, at: place)]
        case .tooLarge: [pictureTooLarge(name, at: place)]
        case .notDrawing(let findings): findings
        }
    }

    private static func noPicture(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-billedfil",
            Message(
                da: "\"\(name)\" er efter sit indhold ikke et billede, som browsere kan vise.",
                en: "By its content, \"\(name)\" is no picture that browsers can show."),
            help: Message(
                da: "Åbn det i et billedprogram, og gem det igen som JPEG eller PNG. Det nytter ikke at omdøbe filen.",
                en: "Open it in a picture editor and save it again as JPEG or PNG. Renaming the file does not help."),
            at: place)
    }

    private static func pictureCutOff(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "afbrudt-billede", .warning,
            Message(
                da: "\"\(name)\" mangler sin slutning og er ikke taget med på siden.",
                en: "\"\(name)\" lacks its end and is left out of the page."),
            help: Message(
                da: "Hent eller gem billedet igen; overførslen er nok blevet afbrudt.",
                en: "Fetch or save the picture again; it was probably cut off on its way."),
            at: place)
    }

    private static func pictureTooLarge(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "for-stort-billede",
            Message(
                da: "\"\(name)\" er for stort til at blive vist.", en: "\"\(name)\" is too large to be shown."),
            help: Message(
                da: "Gør det mindre i et billedprogram. 2000 billedpunkter i bredden er rigeligt; grænsen er 64 MB, "
                    + "200 millioner billedpunkter i alt og 30.000 på en led.",
                en: "Make it smaller in a picture editor. 2000 pixels in width are plenty; the limit is 64 MB, "
                    + "200 million pixels in all and 30,000 along a side."),
            at: place)
    }

    /// A picture that readers fetch is not touched, so it tells all that its camera wrote.
    static func fetchedPictureTellsPlace(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "billede-med-sted", .warning,
            Message(
                da: "\"\(name)\" fortæller, hvor det er taget, og lægges ud, som det er.",
                en: "\"\(name)\" tells where it was taken, and is published as it is."),
            help: placeHelp, at: place)
    }

    static func shownPictureTellsPlace(_ path: String) -> Diagnostic {
        Diagnostic(
            "billede-med-sted", .warning,
            Message(
                da: "\(path) fortæller, hvor det er taget, og lægges ud, som det er.",
                en: "\(path) tells where it was taken, and is published as it is."),
            help: placeHelp, at: nil)
    }

    private static let placeHelp = Message(
        da: "Fjern stedet i et billedprogram, hvis det kan føre til nogens hjem.",
        en: "Remove the place in a picture editor if it can lead to anybody's home.")

    static func missingVipsThumbnail() -> Diagnostic {
        Diagnostic(
            "mangler-vipsthumbnail", .warning,
            Message(
                da: "Programmet \"vipsthumbnail\" er ikke på denne maskine, så billederne lægges ud, som de er.",
                en: "There is no program \"vipsthumbnail\" on this machine, so pictures are published as they are."),
            help: Message(
                da: "Hent det med: sudo apt-get install libvips-tools",
                en: "Get it with: sudo apt-get install libvips-tools"),
            at: nil)
    }

    static func pictureNotMade(_ path: String, saying words: String) -> Diagnostic {
        Diagnostic(
            "billede-ikke-formindsket", .warning,
            Message(
                da: "\(path) kunne ikke gøres mindre og lægges ud, som det er: \(words)",
                en: "\(path) could not be made smaller and is published as it is: \(words)"),
            help: Message(
                da: "Åbn det i et billedprogram, og gem det igen.", en: "Open it in a picture editor and save it again."
            ),
            at: nil)
    }
}
