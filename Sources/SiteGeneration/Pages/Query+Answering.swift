import ContentModel

extension Query {
    /// The records that meet all conditions, in order and within the limit. `term` is the page's on a `forEach` page.
    func answer(_ catalogue: Catalogue, in language: Language, term: String?) -> Answer {
        let site = catalogue.site
        guard let index = site.schema.index(of: collection) else {
            return Answer(query: self, records: [], catalogue: catalogue, language: language)
        }
        let fields = site.schema.collections[index].fields
        let found = catalogue.listed(index, in: language).filter { record in
            conditions.allSatisfy { condition in
                switch condition {
                case .field(let condition):
                    condition.holds(
                        for: site.value(at: condition.slot, of: record), of: fields[condition.slot],
                        now: catalogue.now, term: term)
                case .rounds(let state):
                    site.records[record].rounds(in: site.collection(of: record)).nearest(at: catalogue.now)?
                        .state(at: catalogue.now) == state
                }
            }
        }
        let sorted =
            order.isEmpty
            ? Self.byRounds(found, catalogue) : RecordOrder(site: site, language: language).sorted(found, by: order)
        return Answer(
            query: self, records: Array(sorted.prefix(limit ?? sorted.count)), catalogue: catalogue,
            language: language)
    }

    /// What was asked for by its rounds, and by no order: what closes first, or opens first, comes first.
    private static func byRounds(_ records: [Int], _ catalogue: Catalogue) -> [Int] {
        let (site, now) = (catalogue.site, catalogue.now)
        let keyed = records.map { record -> (record: Int, moment: Int) in
            let round = site.records[record].rounds(in: site.collection(of: record)).nearest(at: now)
            let moment = round?.state(at: now) == .coming ? round?.opens : round?.closes.over
            return (record, moment?.minuteNumber ?? .max)
        }
        return keyed.enumerated().sorted { ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset) }
            .map(\.element.record)
    }
}

extension Query.FieldCondition {
    /// A flag that is not written is not set; any other missing value is only ever different from what is asked for.
    func holds(for value: Value?, of field: Schema.Field, now: WallTime, term: String?) -> Bool {
        func compared(to operand: Query.Operand) -> Value.Comparison? {
            let value = value ?? (field.type.name == "flag" ? .flag(false) : nil)
            switch operand {
            case .value(let other): return value?.compare(to: other)
            case .today: return value?.day.compare(to: .date(now.date))
            case .term: return value?.compare(to: term.flatMap { field.type.choices?.index(of: $0) }.map(Value.choice))
            }
        }
        switch comparison {
        case .exists(let wanted): return (value != nil) == wanted
        case .equals(let other): return compared(to: other) == .same
        case .differs(let other): return compared(to: other) != .same
        case .includes(let other):
            let term = other.term(of: field, page: term)
            return term.map { value?.chosen.contains($0) ?? false } ?? false
        case .atLeast(let other): return [.same, .more].contains(compared(to: other))
        case .atMost(let other): return [.same, .less].contains(compared(to: other))
        }
    }
}

extension Query.Operand {
    /// The place of the term asked for among the field's.
    fileprivate func term(of field: Schema.Field, page: String?) -> Int? {
        switch self {
        case .value(.choice(let term)): term
        case .term: page.flatMap { field.type.choices?.index(of: $0) }
        case .value, .today: nil
        }
    }
}

extension Value {
    fileprivate enum Comparison {
        case less, same, more
        /// Neither before nor after, and not equal.
        case different
    }

    /// A moment's date: "until today" takes in the whole day.
    fileprivate var day: Value { if case .moment(let moment) = self { .date(moment.date) } else { self } }

    fileprivate func compare(to other: Value?) -> Comparison? {
        guard let other else { return nil }
        switch (self, other) {
        case (.integer(let left), .integer(let right)): return Self.order(left, right)
        case (.number(let left), .number(let right)): return Self.order(left, right)
        case (.money(let left), .money(let right)): return Self.order(left, right)
        case (.date(let left), .date(let right)): return Self.order(left, right)
        case (.moment(let left), .moment(let right)): return Self.order(left, right)
        case (.text(let left), .text(let right)): return left == right ? .same : .different
        case (.url(let left), .url(let right)): return left == right ? .same : .different
        case (.email(let left), .email(let right)): return left == right ? .same : .different
        case (.flag(let left), .flag(let right)): return left == right ? .same : .different
        case (.cvr(let left), .cvr(let right)): return left == right ? .same : .different
        case (.language(let left), .language(let right)): return left == right ? .same : .different
        case (.choice(let left), .choice(let right)): return left == right ? .same : .different
        default: return .different
        }
    }

    private static func order<Number: Comparable>(_ left: Number, _ right: Number) -> Comparison {
        left < right ? .less : left == right ? .same : .more
    }
}
