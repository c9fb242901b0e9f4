import ContentFormats
import ContentModel
import Layouts

extension Schema.Field {
    /// The name a collection's own layouts see for this field, and what it shows.
    ///
    /// - Parameter isInList: The field belongs to the rows of a list.
    func name(at slot: Int, isInList: Bool = false) -> Names<ShownValues>.Name {
        typealias Name = Names<ShownValues>.Name
        switch type {
        case .text: return Name.text(name) { $0.values[slot]?.plainText }
        case .markdown:
            return Name.html(name) { [name] subject in
                subject.values[slot]?.markdownText.map { subject.shown.html($0, of: name) }
            }
        case .integer, .number:
            return Name.text(name) { subject in subject.values[slot]?.numberText(subject.shown.interface.numbers) }
        case .money: return Name.names(name, ShownMoney.names) { ShownMoney($0.values[slot], $0.shown) }
        case .timeSpan, .repeats, .cvr, .language:
            return Name.text(name) { subject in
                subject.values[slot]?.plainText(for: subject.shown.interface)
            }
        case .flag: return Name.flag(name) { $0.values[slot]?.isSet ?? false }
        case .date: return Name.names(name, ShownDate.names) { ShownDate($0.values[slot], $0.shown) }
        case .moment: return Name.names(name, ShownMoment.names) { ShownMoment($0.values[slot], $0.shown) }
        case .url, .email, .phone: return Name.names(name, ShownLink.names) { ShownLink($0.values[slot]) }
        case .address: return Name.names(name, ShownAddress.names) { ShownAddress($0.values[slot]) }
        case .choice(let choices):
            return Name.names(name, ShownTerm.names) { [self] subject in
                terms(choices, at: slot, isInList: isInList, subject).first
            }
        case .choices(let choices):
            return Name.list(name, ShownTerm.names) { [self] subject in
                terms(choices, at: slot, isInList: isInList, subject)
            }
        case .reference:
            return Name.names(name, ShownReference.names) { subject in
                subject.shown.site.related(subject.shown.record, slot: slot).first.map { subject.shown.other($0) }
            }
        case .references:
            return Name.list(name, ShownReference.names) { subject in
                subject.shown.site.related(subject.shown.record, slot: slot).map { subject.shown.other($0) }
            }
        case .file: return Name.names(name, ShownFile.names) { ShownFile($0.values[slot], $0.shown) }
        case .image: return Name.names(name, ShownPicture.names) { ShownPicture($0.values[slot], $0.shown) }
        case .list(let fields):
            return Name.list(name, Names(fields.enumerated().map { $1.name(at: $0, isInList: true) })) { subject in
                guard case .list(let rows) = subject.values[slot] else { return [] }
                return rows.map { ShownValues(shown: subject.shown, values: $0) }
            }
        }
    }
}

extension Schema.Field {
    private func terms(
        _ choices: Schema.Choices, at slot: Int, isInList: Bool, _ subject: ShownValues
    ) -> [ShownTerm] {
        isInList
            ? ShownTerm.chosen(subject.values[slot], among: choices, subject.shown)
            : ShownTerm.chosen(subject.values[slot], slot: slot, subject.shown)
    }
}

extension Value {
    var plainText: String? { if case .text(let text) = self { text } else { nil } }

    var markdownText: MarkdownText? { if case .markdown(let text) = self { text } else { nil } }

    var isSet: Bool { if case .flag(let isSet) = self { isSet } else { false } }

    /// Four digits stand together, as they may in Danish too: nothing tells a year from a number of things.
    func numberText(_ format: NumberFormat) -> String? {
        if case .integer(let number) = self {
            return number.magnitude < 10_000 ? String(number) : format.integer(number)
        }
        return if case .number(let number) = self { format.decimal(number) } else { nil }
    }
}
