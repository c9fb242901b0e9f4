public import Diagnostics

/// A field's value once the schema has typed it.
public enum Value: Sendable {
    case text(String)
    case markdown(MarkdownText)
    case integer(Int)
    case number(Double)
    case money(Money)
    case flag(Bool)
    case date(CalendarDate)
    case moment(WallTime)
    case timeSpan(TimeSpan)
    case repeats(Recurrence)
    /// http or https, absolute.
    case url(String)
    case email(String)
    case phone(PhoneNumber)
    case address(Address)
    case cvr(CVRNumber)
    case language(Language)
    /// The chosen term's place in the field's choices.
    case choice(Int)
    case choices([Int])
    case reference(Reference)
    case references([Reference])
    case file(FileName)
    case image(Picture)
    /// One row per object; a row's values lie in the order of the list's fields.
    case list([[Value?]])

    /// The record a reference names; that it exists is seen when the site is linked.
    public struct Reference: Sendable, Hashable {
        public let id: RecordID
        public let range: SourceRange

        public init(id: RecordID, range: SourceRange) {
            self.id = id
            self.range = range
        }
    }

    /// A file in the record's own folder; that it exists is seen when the site is linked.
    public struct FileName: Sendable, Hashable {
        public let name: String
        public let range: SourceRange

        public init(name: String, range: SourceRange) {
            self.name = name
            self.range = range
        }

        /// A name alone, without folders, that does not hide the file.
        static func isValid(_ name: String) -> Bool {
            !name.isEmpty && !name.hasPrefix(".") && name.utf8.count <= 200
                && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x2F && $0 != 0x5C }
        }
    }
}

/// A Danish address as the official address designation names its parts.
public struct Address: Sendable, Hashable {
    /// Street name, house number, floor and door: `Lærkevej 9C, 1. tv`.
    public let street: String
    /// Supplerende bynavn.
    public let supplementaryCity: String?
    /// Four digits.
    public let postalCode: String
    public let city: String
    /// The address's id in Denmark's address register, a UUID in small letters.
    public let register: String?

    public init(street: String, supplementaryCity: String?, postalCode: String, city: String, register: String? = nil) {
        self.street = street
        self.supplementaryCity = supplementaryCity
        self.postalCode = postalCode
        self.city = city
        self.register = register
    }

    /// On one line: `Lærkevej 9C, 1. tv, 0800 Skovby`.
    public var line: String {
        ([street, supplementaryCity] + ["\(postalCode) \(city)"]).compactMap { $0 }.joined(separator: ", ")
    }
}

extension Value {
    /// Types one value outside a record, as declarations and queries write them; Markdown is not read here.
    public static func read(
        _ raw: RawValue, as type: Schema.FieldType, label: String, in source: SourceFile
    ) -> Diagnosed<Value?> {
        var reader = ValueReader(source: source, parsingMarkdown: { _, _, _ in Diagnosed(.none) })
        let value = reader.value(raw, of: type, label: label)
        return Diagnosed(value, reader.findings)
    }
}
