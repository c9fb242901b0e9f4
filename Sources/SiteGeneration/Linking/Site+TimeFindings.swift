import ContentModel
import Diagnostics

/// What time has made due. All are warnings: the passing of time never makes a clean project fail.
extension Site {
    func timeFindings(now: WallTime) -> [Diagnostic] {
        let isReviewed = schema.collections.map { $0.traits.review != nil || $0.traits.lifecycle?.review != nil }
        if !isReviewed.contains(true) { return [] }
        return records.indices.flatMap { record -> [Diagnostic] in
            guard isReviewed[records[record].collection], !isExpired(record) else { return [] }
            return [reviewFinding(of: record, now), confirmationFinding(of: record, now)].compactMap { $0 }
        }
    }

    private func reviewFinding(of record: Int, _ now: WallTime) -> Diagnostic? {
        guard let overdue = records[record].overdueReview(in: collection(of: record), on: now.date),
            let review = collection(of: record).traits.review
        else { return nil }
        return .reviewOverdue(overdue.date, due: overdue.due, at: place(of: review.from, in: record))
    }

    private func confirmationFinding(of record: Int, _ now: WallTime) -> Diagnostic? {
        let collection = collection(of: record)
        guard let overdue = records[record].overdueConfirmation(in: collection, on: now.date),
            let flag = collection.traits.lifecycle?.openEnded
        else { return nil }
        let slot =
            collection.traits.review?.from ?? collection.traits.feed?.date ?? collection.traits.lifecycle?.from ?? flag
        return .confirmationOverdue(collection.fields[slot].name, due: overdue.due, at: place(of: flag, in: record))
    }

    /// Where a record's own file says a field, or its beginning.
    private func place(of slot: Int, in record: Int) -> SourcePlace {
        let document = records[record].main.document
        let name = collection(of: record).fields[slot].name
        let entry = document.frontMatter.entries.first { $0.key == name }
        return document.source.place(of: entry?.keyRange ?? .start)
    }
}

extension Record {
    /// When the record was last looked at and should have been looked at again, where that day has passed.
    func overdueReview(in collection: Schema.Collection, on today: CalendarDate) -> (
        date: CalendarDate, due: CalendarDate
    )? {
        guard let review = collection.traits.review, let every = review.every,
            let date = main.values[review.from]?.day
        else { return nil }
        let due = every.due(after: date)
        return due < today ? (date, due) : nil
    }

    /// The same for the confirmation that an open-ended record still holds.
    func overdueConfirmation(
        in collection: Schema.Collection, on today: CalendarDate
    ) -> (date: CalendarDate, due: CalendarDate)? {
        let traits = collection.traits
        guard let lifecycle = traits.lifecycle, let every = lifecycle.review, let flag = lifecycle.openEnded,
            case .flag(true) = main.values[flag]
        else { return nil }
        let slots = [traits.review?.from, traits.feed?.date, lifecycle.from].compactMap { $0 }
        guard let date = slots.compactMap({ main.values[$0]?.day }).max() else { return nil }
        let due = every.due(after: date)
        return due < today ? (date, due) : nil
    }
}
