import ContentModel
import Layouts

/// The names of what traits make of a record: `record.mustache` and cards of every collection see them, and those of
/// traits a collection has not are empty.
enum TraitNames {
    static let card: [Names<Shown>.Name] = [
        .list("badges", Badge.names) { $0.badges },
        .flag("hasBadges") { !$0.badges.isEmpty },
        .names("calendar", ShownCalendar.names) { ShownCalendar($0) },
        .names("rounds", ShownRounds.names) { ShownRounds($0) },
    ]

    static let record =
        card + [
            .text("period") { $0.period },
            .names("review", ShownReview.names) { ShownReview($0) },
            .names("origin", ShownOrigin.names) { ShownOrigin($0) },
            .list("replacedBy", ShownReference.names) { shown in
                shown.successors.map { shown.other($0) }
            },
            .list("milestones", ShownMilestone.names) { $0.milestones },
            .flag("hasMilestones") { !$0.milestones.isEmpty },
            .names("series", ShownSeries.names) { ShownSeries($0) },
        ]
}

extension Shown {
    /// "Gælder 1. januar 2026 - 31. december 2030"
    fileprivate var period: String? {
        guard let period = collection.traits.period else { return nil }
        let (phrases, dates) = (interface.phrases, interface.dates)
        switch (value(period.from)?.day, value(period.until)?.day) {
        case (let from?, let until?): return phrases.text("periodBoth", ["range": dates.range(from, until)])
        case (let from?, nil): return phrases.text("periodFrom", ["date": dates.date(from)])
        case (nil, let until?): return phrases.text("periodUntil", ["date": dates.date(until)])
        case (nil, nil): return nil
        }
    }

    /// The records that have taken this one's place: not before they hold themselves.
    var successors: [Int] {
        (site.lines.successors[record] ?? []).filter { successor in
            let from = site.collection(of: successor).traits.period?.from
            return from.flatMap { site.records[successor].main.values[$0]?.day }.map { $0 <= now.date } ?? true
        }
    }

    /// In order of their dates.
    var milestones: [ShownMilestone] {
        guard let trait = collection.traits.milestones, case .list(let rows) = value(trait.list) else { return [] }
        return rows.compactMap { ShownMilestone($0, trait, self) }.sorted { $0.date < $1.date }
    }
}

/// When a record was last looked at, and whether a lawyer has.
struct ShownReview: Sendable {
    let shown: Shown
    private let date: CalendarDate?
    private let label: String
    private let isOverdue: Bool
    private let legal: ShownTerm?

    init?(_ shown: Shown) {
        guard let review = shown.collection.traits.review else { return nil }
        self.shown = shown
        date = shown.value(review.from)?.day
        label = shown.collection.fields[review.from].label.text(in: shown.language)
        isOverdue = shown.site.records[shown.record].overdueReview(in: shown.collection, on: shown.now.date) != nil
        legal = review.legal.flatMap(shown.term)
        if date == nil, legal == nil { return nil }
    }

    private var text: String? {
        guard let date else { return nil }
        let words = shown.interface.dates.date(date)
        return isOverdue
            ? shown.interface.phrases.text("notReviewedSince", ["date": words])
            : shown.interface.phrases.text("reviewedOn", ["label": label, "date": words])
    }

    static let names = Names<ShownReview>([
        .text("text") { $0.text },
        .text("iso") { $0.date?.isoText },
        .flag("isOverdue") { $0.isOverdue },
        .text("legal") { $0.legal?.label },
        .text("legalKey") { $0.legal?.key },
        .flag("isUnchecked") { $0.legal.map { $0.key != "kontrolleret" } ?? false },
    ])
}

/// Where a record was published first.
struct ShownOrigin: Sendable {
    let href: String
    let name: String

    init?(_ shown: Shown) {
        guard let origin = shown.collection.traits.origin, case .url(let url) = shown.value(origin.url) else {
            return nil
        }
        href = url
        let named = shown.value(origin.name)?.plainText
        name = named ?? ShownLink.readable(url)
    }

    static let names = Names<ShownOrigin>([.text("url") { $0.href }, .text("name") { $0.name }])
}

extension Shown {
    /// Where search engines are sent instead of here.
    var canonicalElsewhere: String? {
        guard let origin = collection.traits.origin, let found = ShownOrigin(self) else { return nil }
        if let flag = origin.canonical, !(value(flag)?.isSet ?? false) { return nil }
        return found.href
    }
}

/// One dated step of a plan.
struct ShownMilestone: Sendable {
    let date: CalendarDate
    let text: String
    let isDone: Bool
    let shown: Shown

    init?(_ row: [Value?], _ trait: Schema.Milestones, _ shown: Shown) {
        guard let date = row[trait.date]?.day, let text = row[trait.text]?.plainText else { return nil }
        self.date = date
        self.text = text
        self.shown = shown
        isDone = trait.done.flatMap { row[$0]?.isSet } ?? false
    }

    private var state: (kind: String, phrase: String) {
        if isDone { return ("done", "milestoneDone") }
        return date < shown.now.date ? ("late", "milestoneLate") : ("coming", "milestoneComing")
    }

    static let names = Names<ShownMilestone>([
        .text("text") { $0.text },
        .text("date") { $0.shown.interface.dates.date($0.date) },
        .text("iso") { $0.date.isoText },
        .text("kind") { $0.state.kind },
        .text("state") { $0.shown.interface.phrases.text($0.state.phrase) },
        .text("lang") { $0.shown.foreignLanguage(of: $0.shown.collection.traits.milestones?.list) },
    ])
}
