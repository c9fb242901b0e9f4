import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// A file of front matter between two lines of `---`, as a document without text.
func document(_ path: String, _ frontMatter: String) -> Document {
    let source = SourceFile(path: path, text: frontMatter.isEmpty ? "" : "---\n\(frontMatter)\n---\n")
    let yaml = FrontMatter.split(source).product.yaml
    let raw = yaml.flatMap { YAML.parseMap(source, in: $0).product } ?? RawValue(.map([]), at: .start)
    return Document(
        source: source, frontMatter: raw, body: MarkdownText(bytes: [], origin: .source, outline: .empty))
}

/// Validates a record `things/x`, with a title added on the first line of its fields, and perhaps its translation.
func validate(_ frontMatter: String, english: String? = nil, in declared: Declared) -> Diagnosed<Record?> {
    let schema = declared.parse()
    #expect(told(schema.findings) == "")
    guard let index = schema.product.index(of: "things") else { return Diagnosed(nil) }
    let main = document("content/things/x.md", "title: Navn\n\(frontMatter)")
    let translations = english.map { [(Language("en"), document("content/things/x.en.md", $0))] } ?? []
    let files = RecordFiles(id: RecordID(collection: "things", slug: "x"), main: main, translations: translations)
    return Record.validate(files, schema: schema.product, collection: index) { text, range, source in
        MarkdownText.parse(value: text, at: range, in: source).map(Optional.some)
    }.map(Optional.some)
}

/// Validates a record whose collection has these fields; checks the values beside the title and every finding.
func checkRecord(
    _ fields: String, _ frontMatter: String, _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let record = validate(frontMatter, in: Declared(fields: fields))
    let values = (record.product?.main.values ?? []).dropFirst().map(shown).joined(separator: ", ")
    let parts = [values, told(record.findings)].filter { !$0.isEmpty }
    #expect(parts.joined(separator: "\n") == expected, sourceLocation: sourceLocation)
}

/// A typed value on one line; `–` where there is none.
func shown(_ value: Value?) -> String {
    switch value {
    case nil: "–"
    case .text(let text), .url(let text), .email(let text): "\"\(text)\""
    case .markdown(let text): "<\(String(decoding: text.bytes, as: UTF8.self))>"
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .money(let amount): "\(amount.ore) øre"
    case .flag(let flag): "\(flag)"
    case .date(let date): date.isoText
    case .moment(let moment): moment.isoText
    case .timeSpan(let span): span.isoText
    case .repeats(let recurrence): shown(recurrence)
    case .phone(let phone): phone.e164
    case .address(let address): address.line + (address.register.map { " #\($0)" } ?? "")
    case .cvr(let number): number.digits
    case .language(let language): language.code
    case .choice(let term): "#\(term)"
    case .choices(let terms): "\(terms.map { "#\($0)" })"
    case .reference(let reference): reference.id.text
    case .references(let references): "\(references.map(\.id.text))"
    case .file(let file): file.name
    case .image(let picture): "\(picture.file.name) (\(picture.alt ?? "–"), \(picture.credit ?? "–"))"
    case .list(let rows): "[" + rows.map { "(\($0.map(shown).joined(separator: ", ")))" }.joined(separator: ", ") + "]"
    }
}

/// A rule on one line: `weekly[2, 4]/2 until 2027-06-30 -2027-05-04`.
private func shown(_ recurrence: Recurrence) -> String {
    let rule =
        switch recurrence.rule {
        case .weekly(let weekdays): "weekly\(weekdays)"
        case .monthly(let day): "monthly[\(day.map(String.init) ?? "")]"
        case .monthlyOn(let ordinal, let weekday): "monthly[\(ordinal) \(weekday)]"
        case .yearly: "yearly"
        }
    let end =
        switch recurrence.end {
        case .never: ""
        case .until(let day): " until \(day)"
        case .count(let count): " × \(count)"
        }
    return rule + "/\(recurrence.interval)" + end + recurrence.except.map { " -\($0)" }.joined()
}
