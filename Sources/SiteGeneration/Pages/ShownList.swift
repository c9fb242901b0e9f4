import ContentModel
import Layouts

/// A field of type list as the general record page shows it: rows of labelled cells.
struct ShownList: Sendable {
    struct Cell: Sendable {
        let name: String
        let label: String
        let text: String
        /// The text's language where it is not the page's.
        var language: String?
        var href: String?
        var note: String?
        var isExternal = false

        static let names = Names<Cell>([
            .text("name") { $0.name },
            .text("label") { $0.label },
            .text("text") { $0.text },
            .text("lang") { $0.language },
            .text("url") { $0.href },
            .text("note") { $0.note },
            .flag("isExternal") { $0.isExternal },
        ])
    }

    struct Row: Sendable {
        let cells: [Cell]

        static let names = Names<Row>([.list("cells", Cell.names) { $0.cells }])
    }

    let name: String
    let label: String
    let rows: [Row]

    static let names = Names<ShownList>([
        .text("name") { $0.name }, .text("label") { $0.label }, .list("rows", Row.names) { $0.rows },
    ])

    static func all(of shown: Shown) -> [ShownList] {
        shown.collection.fields.enumerated().compactMap { slot, field in
            guard field.isFact, case .list(let columns) = field.type, case .list(let rows) = shown.version.values[slot],
                !rows.isEmpty
            else { return nil }
            let language = shown.foreignLanguage(of: slot)
            let shownRows = rows.map { values in
                Row(
                    cells: zip(columns, values).compactMap { column, value in
                        value.flatMap { column.cell($0, shown, language: language) }
                    })
            }
            return ShownList(name: field.name, label: field.label.text(in: shown.language), rows: shownRows)
        }
    }
}

extension Schema.Field {
    fileprivate func cell(_ value: Value, _ shown: Shown, language: String?) -> ShownList.Cell? {
        func cell(
            _ text: String?, language: String? = nil, href: String? = nil, note: String? = nil, isExternal: Bool = false
        ) -> ShownList.Cell? {
            text.map {
                ShownList.Cell(
                    name: name, label: label.text(in: shown.language), text: $0, language: language, href: href,
                    note: note, isExternal: isExternal)
            }
        }
        switch type {
        case .text: return cell(value.plainText, language: language)
        case .integer, .number: return cell(value.numberText(shown.interface.numbers))
        case .flag: return cell(shown.interface.phrases.text(value.isSet ? "yes" : "no"))
        case .date: return cell(ShownDate(value, shown).map { shown.interface.dates.date($0.date) })
        case .moment: return cell(ShownMoment(value, shown).map { shown.interface.dates.moment($0.moment) })
        case .url: return ShownLink(value).flatMap { cell($0.text, href: $0.href, isExternal: true) }
        case .email, .phone: return ShownLink(value).flatMap { cell($0.text, href: $0.href) }
        case .address: return cell(ShownAddress(value)?.address.line)
        case .choice(let choices), .choices(let choices):
            return cell(ShownTerm.chosen(value, among: choices, shown).map(\.label).joined(separator: ", "))
        case .file:
            return ShownFile(value, shown).flatMap {
                cell($0.attachment.name, href: $0.href, note: shown.note(on: $0.attachment))
            }
        case .money, .timeSpan, .cvr, .language: return cell(value.plainText(for: shown.interface))
        case .markdown, .repeats, .reference, .references, .image, .list: return nil
        }
    }
}

/// A field of type markdown as the general record page shows it.
struct ShownText: Sendable {
    let name: String
    let label: String
    let html: [UInt8]
    /// The text's language where it is not the page's.
    let language: String?

    static let names = Names<ShownText>([
        .text("name") { $0.name }, .text("label") { $0.label }, .html("body") { $0.html },
        .text("lang") { $0.language },
    ])

    static func all(of shown: Shown) -> [ShownText] {
        shown.collection.fields.enumerated().compactMap { slot, field in
            guard let text = shown.version.values[slot]?.markdownText else { return nil }
            return ShownText(
                name: field.name, label: field.label.text(in: shown.language),
                html: shown.html(text, of: field.name), language: shown.foreignLanguage(of: slot))
        }
    }
}
