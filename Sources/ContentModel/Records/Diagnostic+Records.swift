public import Diagnostics

/// Findings about a record's front matter as a whole: its fields, and what must be there.
extension Diagnostic {
    static func unknownField(
        _ name: String, in subject: String, among fields: [Schema.Field], and others: [String] = [],
        at place: SourcePlace
    ) -> Diagnostic {
        unknownField(
            name, meant: labelled(name, among: fields), in: subject, among: fields.map(\.name) + others, at: place)
    }

    /// The field somebody most likely meant by a name that is none: by its label, or by a slip of the keyboard.
    static func field(
        meantBy name: String, among fields: [Schema.Field], and others: [String] = []
    ) -> String? {
        labelled(name, among: fields) ?? suggestion(for: name, among: fields.map(\.name) + others)
    }

    private static func labelled(_ name: String, among fields: [Schema.Field]) -> String? {
        let lowered = name.lowercased()
        return fields.first { $0.label.text(in: .danish).lowercased() == lowered }?.name
    }

    public static func unknownField(
        _ name: String, meant: String? = nil, in subject: String, among known: [String], at place: SourcePlace
    ) -> Diagnostic {
        let near = meant ?? suggestion(for: name, among: known)
        return Diagnostic(
            "ukendt-felt",
            Message(
                da: "Feltet \"\(name)\" findes ikke i \(subject)." + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "There is no field \"\(name)\" in \(subject)." + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            help: near != nil
                ? nil
                : Message(
                    da: "Felterne er: \(known.joined(separator: ", ")).",
                    en: "The fields are: \(known.joined(separator: ", "))."),
            at: place)
    }

    public static func missingField(
        _ name: String, label: String, in subject: String, at place: SourcePlace
    ) -> Diagnostic {
        let labelled = label == name ? "\"\(name)\"" : "\"\(name)\" (\(label))"
        return Diagnostic(
            "mangler-felt",
            Message(
                da: "Feltet \(labelled) mangler i \(subject).",
                en: "The field \(labelled) is missing in \(subject)."),
            help: Message(da: "Tilføj \"\(name): …\".", en: "Add \"\(name): …\"."),
            at: place)
    }

    /// A required field whose name is there with nothing after it.
    static func emptyField(_ name: String, label: String, at place: SourcePlace) -> Diagnostic {
        let labelled = label == name ? "\"\(name)\"" : "\"\(name)\" (\(label))"
        return Diagnostic(
            "mangler-felt",
            Message(da: "Feltet \(labelled) skal udfyldes.", en: "The field \(labelled) must be filled in."), at: place)
    }

    /// A record's file that has no front matter at all.
    static func noFrontMatter(_ required: [String], in subject: String, at place: SourcePlace) -> Diagnostic {
        let fields = required.map { "\($0): …" }.joined(separator: ", ")
        return Diagnostic(
            "mangler-felter",
            Message(
                da: "Filen har ingen felter øverst, så den kan ikke vises som \(subject).",
                en: "The file has no fields at the top, so it cannot be shown as \(subject)."),
            help: Message(
                da: "Begynd filen med en linje med ---, så felterne (\(fields)), og igen en linje med ---.",
                en: "Begin the file with a line of ---, then the fields (\(fields)), and a line of --- again."),
            at: place)
    }

    static func missingOneOf(_ fields: [Schema.Field], at place: SourcePlace) -> Diagnostic {
        let names = fields.map { field in
            let label = field.label.text(in: .danish)
            return label == field.name ? "\"\(label)\"" : "\"\(field.name)\" (\(label))"
        }
        let listed = names.dropLast().joined(separator: ", ")
        let last = names.last ?? ""
        return Diagnostic(
            "mangler-et-af",
            names.count < 2
                ? Message(da: "Feltet \(last) skal udfyldes.", en: "The field \(last) must be filled in.")
                : Message(
                    da: "Mindst ét af felterne \(listed) og \(last) skal udfyldes.",
                    en: "At least one of the fields \(listed) and \(last) must be filled in."),
            at: place)
    }

    /// A date before the one it should follow.
    public static func tooEarly(
        _ label: String, after other: String, _ date: String, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            "for-tidligt",
            Message(
                da: "\"\(label)\" må ikke ligge før \"\(other)\", som er \(date).",
                en: "\"\(label)\" must not come before \"\(other)\", which is \(date)."),
            at: place)
    }

    /// A time that is not later than the one it should follow.
    static func notLater(
        _ label: String, after other: String, _ moment: String, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            "for-tidligt",
            Message(
                da: "\"\(label)\" skal være senere end \"\(other)\", som er \(moment).",
                en: "\"\(label)\" must be later than \"\(other)\", which is \(moment)."),
            at: place)
    }

    public static func badAlias(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-alias",
            Message(
                da: "En tidligere adresse skrives fra webstedets rod, for eksempel /foreninger/gammelt-navn/.",
                en: "An earlier address is written from the site's root, such as /associations/old-name/."),
            help: Message(
                da: "Den kan kun have bogstaverne a-z, tal, skråstreger, bindestreger, punktummer og _.",
                en: "It can only have letters a-z, digits, slashes, hyphens, full stops and _."),
            at: place)
    }

    public static func aliasInTranslation(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "alias-i-oversaettelse",
            Message(
                da: "Tidligere adresser skal stå i hovedfilen, ikke i oversættelsen.",
                en: "Earlier addresses belong in the main file, not in the translation."),
            at: place)
    }
}
