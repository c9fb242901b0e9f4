import ContentModel
import Layouts

/// When something can be applied for or answered, as a layout shows it.
struct ShownRounds: Sendable {
    struct Line: Sendable {
        let round: Round
        let shown: Shown

        var state: Round.State { round.state(at: shown.now) }

        /// "mandag den 1. februar 2027 kl. 12.00"
        var closes: String {
            switch round.closes {
            case .day(let day): shown.interface.dates.dateWithWeekday(day)
            case .moment(let moment): shown.interface.dates.moment(moment)
            }
        }

        /// With the time of day where it does not open at midnight.
        var opens: String? {
            let dates = shown.interface.dates
            return round.opens.map { Self.isDay($0) ? dates.dateWithWeekday($0.date) : dates.moment($0) }
        }

        private static func isDay(_ moment: WallTime) -> Bool { moment == WallTime(startOf: moment.date) }

        var sentence: String {
            let phrases = shown.interface.phrases
            switch state {
            case .open: return phrases.text("roundOpenUntil", ["date": closes])
            case .coming: return phrases.text("roundOpensOn", ["date": opens ?? ""])
            case .closed: return phrases.text("roundClosedOn", ["date": closes])
            }
        }

        private var kind: (name: String, phrase: String) {
            switch state {
            case .open: ("open", "roundOpen")
            case .coming: ("coming", "roundComing")
            case .closed: ("closed", "roundClosed")
            }
        }

        private var iso: String {
            switch round.closes {
            case .day(let day): day.isoText
            case .moment(let moment): Copenhagen.rfc3339(moment)
            }
        }

        static let names = Names<Line>([
            .text("kind") { $0.kind.name },
            .text("label") { $0.shown.interface.phrases.text($0.kind.phrase) },
            .text("opens") { $0.opens },
            .text("opensIso") { line in
                line.round.opens.map { isDay($0) ? $0.date.isoText : Copenhagen.rfc3339($0) }
            },
            .text("closes") { $0.closes },
            .text("closesIso") { $0.iso },
        ])
    }

    let shown: Shown
    let rounds: [Round]

    init?(_ shown: Shown) {
        rounds = shown.site.records[shown.record].rounds(in: shown.collection)
        self.shown = shown
        if rounds.isEmpty { return nil }
    }

    private var nearest: Line? { rounds.nearest(at: shown.now).map { Line(round: $0, shown: shown) } }

    static let names = Names<ShownRounds>([
        .text("text") { $0.nearest?.sentence },
        .flag("isOpen") { $0.nearest?.state == .open },
        .flag("isComing") { $0.nearest?.state == .coming },
        .flag("isClosed") { $0.nearest?.state == .closed },
        .list("lines", Line.names) { subject in subject.rounds.map { Line(round: $0, shown: subject.shown) } },
    ])
}
