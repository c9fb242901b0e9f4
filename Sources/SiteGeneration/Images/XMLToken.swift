import Diagnostics

/// A piece of an XML document (XML 1.0, fifth edition) with its place in the bytes.
enum XMLToken: Sendable {
    case start(XMLName, [XMLAttribute], isEmpty: Bool)
    case end(XMLName)
    /// With what stands for single characters, such as `&amp;`, put in.
    case text(String)
    /// The document cannot be read further.
    case fault(XMLFault, SourceRange)
}

struct XMLName: Sendable, Hashable {
    let text: String
    let range: SourceRange

    /// `xlink` of `xlink:href`; empty when there is none.
    var prefix: String { text.contains(":") ? String(text.prefix { $0 != ":" }) : "" }
    var local: String { text.contains(":") ? String(text.drop { $0 != ":" }.dropFirst()) : text }
}

struct XMLAttribute: Sendable, Hashable {
    let name: XMLName
    let value: String
    /// Of the value, without its quotes.
    let range: SourceRange
}

/// Why an XML document is not read further.
enum XMLFault: Sendable, Hashable {
    case notUTF8
    /// It does not follow XML's rules here.
    case form
    /// It ends in the middle of something.
    case cutOff
    /// It declares names that stand for more text: a few lines of them can grow to gigabytes.
    case declarations
    /// A name that stands for text and is none of XML's own five.
    case entity
    /// A style sheet of its own.
    case styleSheet
}
