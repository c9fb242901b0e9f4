import ContentModel

/// Where files for calendars lie: beside the page whose records they hold, named by an interface word.
extension Addresses {
    /// A record's own entry.
    func calendar(of record: RecordID, _ language: Language) -> String {
        self.record(record, language) + record.slug + ".ics"
    }

    func calendar(of collection: Schema.Collection, _ language: Language) -> String {
        list(collection, language) + calendarName(language)
    }

    /// The events with one term of a facet.
    func calendar(
        of collection: Schema.Collection, _ field: Schema.Field, term: String, _ language: Language
    ) -> String {
        facet(collection, field, term: term, language) + calendarName(language)
    }

    func deadlines(of collection: Schema.Collection, _ language: Language) -> String {
        list(collection, language) + "\(words[language]?.deadlines ?? "frister").ics"
    }

    private func calendarName(_ language: Language) -> String { "\(words[language]?.calendar ?? "kalender").ics" }
}
