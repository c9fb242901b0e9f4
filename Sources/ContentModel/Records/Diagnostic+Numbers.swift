public import Diagnostics

/// Findings about money, CVR numbers, languages, hours and register ids.
extension Diagnostic {
    public static func badMoney(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        let near = NumberMisreading.integer(text).map(String.init) ?? NumberMisreading.number(text)
        // Ten øre are written with two digits: 12,5 is 12.50.
        let meant = near.flatMap { near in [near, near + "0"].first { $0 != text && Money($0) != nil } }
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return tooMuchMoney(label: label, at: place) }
        return Diagnostic(
            "forkert-beloeb",
            Message(
                da: "\"\(label)\" skal være et beløb i kroner, skrevet som 25000 eller 25000,50."
                    + (meant.map { " Mente du \($0)?" } ?? ""),
                en: "\"\(label)\" must be an amount of kroner, written as 25000 or 25000.50."
                    + (meant.map { " Did you mean \($0)?" } ?? "")),
            at: place)
    }

    private static func tooMuchMoney(label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-beloeb",
            Message(
                da: "\"\(label)\" er et alt for stort beløb.", en: "\"\(label)\" is far too large an amount."),
            at: place)
    }

    public static func badCVR(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        let isWhole = CVRNumber.digits(of: text) != nil
        // `DK-24256790`, `2425.6790`
        let near = CVRNumber(text.filter { $0.isASCII && $0.isNumber })?.digits
        return Diagnostic(
            "forkert-cvr",
            Message(
                da: isWhole
                    ? "\"\(text)\" er ikke et CVR-nummer: cifrene passer ikke sammen. Se efter, om to er byttet om."
                    : "\"\(text)\" er ikke et CVR-nummer: det har otte cifre og intet andet."
                        + (near.map { " Mente du \($0)?" } ?? ""),
                en: isWhole
                    ? "\"\(text)\" is not a CVR number: its digits do not fit together. See whether two are swapped."
                    : "\"\(text)\" is not a CVR number: that is eight digits and nothing else."
                        + (near.map { " Did you mean \($0)?" } ?? "")),
            at: place)
    }

    public static func badLanguage(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        let near = Language.code(meantBy: text)
        return Diagnostic(
            "ukendt-sprogkode",
            Message(
                da: "\"\(text)\" er ikke en sprogkode. Skriv for eksempel da, en, uk eller ar."
                    + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "\"\(text)\" is not the code of a language. Write for example da, en, uk or ar."
                    + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            at: place)
    }

    public static func badTimeSpan(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        let near = TimeSpan.meant(by: text)?.isoText
        return Diagnostic(
            "forkert-tidsrum",
            Message(
                da: "\"\(text)\" er ikke et tidsrum. Skriv det som \"08:00-22:00\"."
                    + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "\"\(text)\" is not a span of time. Write it as \"08:00-22:00\"."
                    + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            at: place)
    }

    public static func badRegisterId(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-adresse-id",
            Message(
                da: "\"\(text)\" er ikke en adresses id i adresseregistret. Det ser ud som"
                    + " 0a3f50b8-1234-32b8-e044-0003ba298018.",
                en: "\"\(text)\" is not an address's id in the register. It looks like"
                    + " 0a3f50b8-1234-32b8-e044-0003ba298018."),
            at: place)
    }
}
