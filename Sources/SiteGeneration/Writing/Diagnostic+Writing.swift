public import Diagnostics
import Glibc

extension WritingFailure {
    /// The failure as it is told.
    public var diagnostic: Diagnostic {
        switch self {
        case .disk(let failure): .diskFailed(failure)
        case .foreignFolder(let path): .foreignOutputFolder(path)
        case .notAFolder(let path): .outputIsNoFolder(path)
        case .unusableOutput(let path): .unusableOutputFolder(path)
        case .busy(let path): .outputFolderBusy(path)
        case .unsafePath(let path, let owner): .unsafeOutputPath(path, owner: owner)
        case .sharedPath(let path, let owners): .sharedOutputPath(path, owners: owners)
        }
    }
}

extension Diagnostic {
    static func foreignOutputFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            "fremmed-outputmappe", .error,
            Message(
                da: "Mappen \"\(path)\" indeholder filer, som Ildsjæl ikke har lavet. De er urørt.",
                en: "The folder \"\(path)\" holds files that Ildsjæl did not make. They are untouched."),
            help: Message(
                da: "Vælg en anden mappe med --output, eller tøm mappen, hvis webstedet skal ligge der.",
                en: "Choose another folder with --output, or empty this one if the site is to lie there."),
            at: nil)
    }

    static func outputIsNoFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            "outputmappe-er-ingen-mappe", .error,
            Message(
                da: "\"\(path)\" er en fil eller et symbolsk link og kan ikke være mappe for webstedet.",
                en: "\"\(path)\" is a file or a symbolic link and cannot be the site's folder."),
            help: Message(
                da: "Vælg en anden mappe med --output.", en: "Choose another folder with --output."),
            at: nil)
    }

    static func unusableOutputFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            "ubrugelig-outputmappe", .error,
            Message(
                da:
                    "\"\(path)\" kan ikke være mappe for webstedet: Den skal ligge i en anden mappe og have sit eget navn.",
                en: "\"\(path)\" cannot be the site's folder: it must lie in another folder and have a name of its own."
            ),
            at: nil)
    }

    static func outputFolderBusy(_ path: String) -> Diagnostic {
        Diagnostic(
            "bygning-i-gang", .error,
            Message(
                da: "Webstedet i \"\(path)\" er ved at blive bygget af en anden. Prøv igen, når den er færdig.",
                en: "The site in \"\(path)\" is being built by someone else. Try again when that has finished."),
            at: nil)
    }

    static func unsafeOutputPath(_ path: String, owner: String) -> Diagnostic {
        Diagnostic(
            "usikker-sti", .error,
            Message(
                da: "\"\(owner)\" vil skrive \"\(path)\", men den sti kan ikke bruges i webstedet.",
                en: "\"\(owner)\" would write \"\(path)\", but that path cannot be used in the site."),
            help: Message(
                da: "Stien må ikke begynde med \"/\", have \"..\" eller tomme navne eller navne over 255 bytes.",
                en: "The path may not begin with \"/\", nor have \"..\", empty names or names over 255 bytes."),
            at: nil)
    }

    static func sharedOutputPath(_ path: String, owners: [String]) -> Diagnostic {
        let named = owners.map { "\"\($0)\"" }
        return Diagnostic(
            "delt-sti", .error,
            Message(
                da: "\(named.joined(separator: " og ")) vil skrive den samme sti, \"\(path)\".",
                en: "\(named.joined(separator: " and ")) would write the same path, \"\(path)\"."),
            at: nil)
    }

    static func diskFailed(_ failure: DiskFailure) -> Diagnostic {
        let (danish, english) = failure.words
        return Diagnostic(
            "disken-fejlede", .error,
            Message(
                da: "\"\(failure.path)\": \(danish).",
                en: "\"\(failure.path)\": \(english)."),
            at: nil)
    }

    /// The site was updated file by file, so that readers may have seen some of each for a moment.
    public static func updatedInPlace(_ reason: InPlaceReason) -> Diagnostic {
        let (danish, english) = reason.words
        return Diagnostic(
            "opdateret-paa-stedet", .warning,
            Message(
                da: "Webstedet blev opdateret fil for fil og ikke i ét hug, fordi \(danish).",
                en: "The site was updated file by file and not in one step, because \(english)."),
            at: nil)
    }
}

extension DiskFailure {
    /// What happened, in Danish and in English; rarer codes in the system's own words.
    fileprivate var words: (danish: String, english: String) {
        switch code {
        case ENOSPC: ("Der er ikke mere plads på disken", "there is no space left on the disk")
        case EDQUOT: ("Kvoten for diskplads er brugt op", "the disk quota is used up")
        case EACCES, EPERM: ("Adgang nægtet", "permission denied")
        case EROFS: ("Disken er skrivebeskyttet", "the disk is read-only")
        case ENOENT: ("Filen eller mappen findes ikke", "no such file or folder")
        case ELOOP: ("Symbolske links følges ikke", "symbolic links are not followed")
        default: ("Fejl fra systemet: \(text)", text)
        }
    }
}

extension InPlaceReason {
    fileprivate var words: (danish: String, english: String) {
        switch self {
        case .unwritableParent:
            ("der ikke må oprettes mapper ved siden af den", "no folder may be made beside it")
        case .noHardLinks:
            (
                "mappen er et monteret drev, eller filsystemet kender ikke hårde links",
                "the folder is a mount point, or its file system has no hard links"
            )
        case .noExchange:
            ("filsystemet ikke kan bytte to mapper om", "the file system cannot exchange two folders")
        }
    }
}
