import ContentModel

/// Puts records in order by the values of fields; what has no value comes last, equal ones by their slug.
struct RecordOrder: Sendable {
    let site: Site
    let language: Language

    func sorted(_ records: [Int], by order: [Schema.Order]) -> [Int] {
        let keyed = records.map { record in (record: record, keys: order.map { key(of: record, $0.field) }) }
        return keyed.sorted { left, right in
            for (step, keys) in zip(order, zip(left.keys, right.keys)) where keys.0 != keys.1 {
                if keys.0 == .missing || keys.1 == .missing { return keys.1 == .missing }
                return keys.0.precedes(keys.1) != step.descending
            }
            return site.records[left.record].id.slug < site.records[right.record].id.slug
        }.map(\.record)
    }

    /// As lists show them: what is coming by the order, then what is over, the latest first.
    func listed(_ records: [Int], by order: [Schema.Order]) -> [Int] {
        if site.happenings.isEmpty { return sorted(records, by: order) }
        let isOver = { (record: Int) in site.happening(record)?.isOver ?? false }
        let past = records.filter(isOver).sorted { left, right in
            let (early, late) = (site.happening(left)?.nearest.start, site.happening(right)?.nearest.start)
            if early != late, let early, let late { return early > late }
            return site.records[left].id.slug < site.records[right].id.slug
        }
        return sorted(records.filter { !isOver($0) }, by: order) + past
    }

    private func key(of record: Int, _ field: String) -> Key {
        guard let slot = site.collection(of: record).slot(of: field),
            let value = site.value(at: slot, of: record, in: language)
        else { return .missing }
        switch value {
        case .text(let text): return .text(DanishOrder.key(text))
        case .integer(let number): return .number(Double(number))
        case .number(let number): return .number(number)
        case .flag(let isSet): return .number(isSet ? 0 : 1)
        case .date(let date): return .number(Double(date.dayNumber))
        case .moment(let moment): return .number(Double(moment.minuteNumber))
        case .choice(let term): return .number(Double(term))
        case .money(let amount): return .number(Double(amount.ore))
        case .markdown, .timeSpan, .repeats, .url, .email, .phone, .address, .cvr, .language, .choices, .reference,
            .references, .file, .image, .list:
            return .missing
        }
    }

    private enum Key: Equatable {
        case missing
        case number(Double)
        case text([UInt8])

        func precedes(_ other: Key) -> Bool {
            switch (self, other) {
            case (.number(let left), .number(let right)): left < right
            case (.text(let left), .text(let right)): left.lexicographicallyPrecedes(right)
            case (.missing, _), (.number, _), (.text, _): false
            }
        }
    }
}
