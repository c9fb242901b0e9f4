import Diagnostics

/// Traits that follow dates.
extension TraitReader {
    static let lifecycleKeys = ["from", "until", "openEnded", "status", "review", "notice"]
    static let calendarKeys = ["start", "end", "allDay", "repeats", "status", "place", "updated", "created"]

    mutating func lifecycle(
        _ declaration: inout Declaration, beside traits: Schema.Traits
    ) -> Schema.Lifecycle? {
        let known = declaration.findings.count
        let lifecycle = Schema.Lifecycle(
            from: slot("from", ["date", "moment"], of: &declaration),
            until: slot("until", ["date", "moment"], of: &declaration),
            openEnded: slot("openEnded", ["flag"], of: &declaration), status: draftStatus(&declaration),
            review: cadence("review", of: &declaration), notice: declaration.localized("notice"))
        if declaration.findings.count > known { return nil }
        if declaration.entries.isEmpty {
            declaration.findings.append(.missingKey("until", at: declaration.source.place(of: declaration.range)))
        }
        if let range = declaration.keyRange("review"), traits.review == nil, traits.feed == nil, lifecycle.from == nil {
            declaration.findings.append(.reviewWithoutDate(at: declaration.source.place(of: range)))
        }
        return lifecycle
    }

    private mutating func draftStatus(_ declaration: inout Declaration) -> Int? {
        guard let written = declaration.text("status"), let slot = slot("status", ["choice"], of: &declaration) else {
            return nil
        }
        if fields[slot].type.choices?.index(of: "draft") != nil { return slot }
        declaration.findings.append(
            .wrongFieldKind(
                written.text, needed: "af typen choice og have muligheden \"draft\"",
                neededEnglish: "a choice with the option \"draft\"",
                at: declaration.source.place(of: written.range)))
        return nil
    }

    mutating func period(_ declaration: inout Declaration) -> Schema.Period? {
        let period = Schema.Period(
            from: slot("from", ["date"], of: &declaration), until: slot("until", ["date"], of: &declaration))
        if declaration.value("from") == nil, declaration.value("until") == nil {
            declaration.findings.append(.missingKey("until", at: declaration.source.place(of: declaration.range)))
        }
        return period.from == nil && period.until == nil ? nil : period
    }

    mutating func review(_ declaration: inout Declaration) -> Schema.Review? {
        let every = cadence("every", of: &declaration)
        let legal = slot("legal", ["choice"], of: &declaration)
        return requiredSlot("from", ["date"], of: &declaration).map {
            Schema.Review(from: $0, every: every, legal: legal)
        }
    }

    mutating func calendar(_ declaration: inout Declaration) -> Schema.Calendar? {
        let types = ["moment", "date"]
        let start = requiredSlot("start", types, of: &declaration)
        let end = slot("end", start.map { [fields[$0].type.name] } ?? types, of: &declaration)
        let allDay = slot("allDay", ["flag"], of: &declaration)
        let repeats = slot("repeats", ["repeats"], of: &declaration)
        let status = slot("status", ["choice"], of: &declaration)
        let place = slot("place", ["text", "address", "choice", "reference"], of: &declaration)
        let updated = slot("updated", ["date"], of: &declaration)
        let created = slot("created", ["date"], of: &declaration)
        return start.map {
            Schema.Calendar(
                start: $0, end: end, allDay: allDay, repeats: repeats, status: status, place: place, updated: updated,
                created: created)
        }
    }

    mutating func rounds(_ declaration: inout Declaration) -> Schema.Rounds? {
        let types = ["date", "moment"]
        guard declaration.value("list") != nil else {
            let opens = slot("opens", types, of: &declaration)
            return requiredSlot("closes", types, of: &declaration).map {
                Schema.Rounds(list: nil, opens: opens, closes: $0)
            }
        }
        require(["closes"], of: &declaration)
        guard let (list, columns) = list("list", of: &declaration) else { return nil }
        let opens = column("opens", types, in: columns, of: &declaration)
        return column("closes", types, in: columns, of: &declaration).map {
            Schema.Rounds(list: list, opens: opens, closes: $0)
        }
    }

    mutating func milestones(_ declaration: inout Declaration) -> Schema.Milestones? {
        require(["list", "date", "text"], of: &declaration)
        guard let (list, columns) = list("list", of: &declaration) else { return nil }
        let date = column("date", ["date"], in: columns, of: &declaration)
        let text = column("text", ["text"], in: columns, of: &declaration)
        let done = column("done", ["flag"], in: columns, of: &declaration)
        guard let date, let text else { return nil }
        return Schema.Milestones(list: list, date: date, text: text, done: done)
    }

    mutating func feed(_ declaration: inout Declaration) -> Schema.Feed? {
        guard let written = declaration.requiredText("date"),
            let slot = requiredSlot("date", ["date"], of: &declaration)
        else { return nil }
        if fields[slot].requirement == .always { return Schema.Feed(date: slot) }
        declaration.findings.append(
            .wrongFieldKind(
                written.text, needed: "af typen date med \"required: true\"",
                neededEnglish: "of type date with \"required: true\"", at: declaration.source.place(of: written.range)))
        return nil
    }
}
