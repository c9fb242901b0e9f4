import ContentFormats
import ContentModel
import Layouts

extension Value {
    /// The value as one line of text for readers of a language; nil for values that are more than that.
    func plainText(for interface: Interface) -> String? {
        switch self {
        case .text(let text): text
        case .integer, .number: numberText(interface.numbers)
        case .money(let amount): interface.numbers.money(amount)
        case .date(let date): interface.dates.date(date)
        case .moment(let moment): interface.dates.moment(moment)
        case .timeSpan(let span): interface.dates.timeSpan(span)
        case .repeats(let recurrence): recurrence.text(interface.phrases, interface.dates)
        case .url(let url): url
        case .email(let email): email
        case .phone(let phone): phone.display
        case .address(let address): address.line
        case .cvr(let number): number.digits
        case .language(let language): language.name(for: interface.language)
        case .markdown, .flag, .choice, .choices, .reference, .references, .file, .image, .list: nil
        }
    }
}

/// An amount as a layout shows it.
struct ShownMoney: Sendable {
    let amount: Money
    let shown: Shown

    init?(_ value: Value?, _ shown: Shown) {
        guard case .money(let amount) = value else { return nil }
        self.amount = amount
        self.shown = shown
    }

    static let names = Names<ShownMoney>([
        .text("text") { $0.shown.interface.numbers.money($0.amount) },
        .flag("isFree") { $0.amount.ore == 0 },
    ])
}

/// A picture as a layout shows it. One without `alt` decorates; a layout then writes `alt=""`.
struct ShownPicture: Sendable {
    let picture: Picture
    let image: MarkdownImage

    init?(_ value: Value?, _ shown: Shown) {
        guard case .image(let picture) = value,
            let attachment = shown.site.attachment(picture.file.name, of: shown.record), !attachment.isBroken
        else { return nil }
        self.picture = picture
        image = shown.image(attachment, isLazy: shown.isCard || picture.file.name != shown.firstPicture)
    }

    static func all(of shown: Shown) -> [ShownPicture] {
        shown.version.values.compactMap { ShownPicture($0, shown) }
    }

    static let names = Names<ShownPicture>([
        .text("href") { $0.image.address },
        .text("webp") { $0.image.webp },
        .text("srcset") { $0.image.candidates },
        .text("sizes") { $0.image.sizes },
        .text("width") { $0.image.width.map(String.init) },
        .text("height") { $0.image.height.map(String.init) },
        .flag("isLazy") { $0.image.isLazy },
        .text("alt") { $0.picture.alt },
        .text("credit") { $0.picture.credit },
    ])
}
