import ContentModel
import Layouts

/// What time has made of a record, in a word or two: "Åben nu", "Er afholdt".
struct Badge: Sendable {
    /// Names the badge for the stylesheet; the text alone says what it means.
    let kind: String
    let text: String

    static let names = Names<Badge>([.text("kind") { $0.kind }, .text("text") { $0.text }])
}

extension Shown {
    /// Of the traits the collection has, in the order they are read.
    var badges: [Badge] {
        let traits = collection.traits
        var badges: [Badge] = []
        if isExpired { badges.append(Badge(kind: "expired", text: interface.phrases.text("badgeEnded"))) }
        if traits.calendar != nil { badges += calendarBadges }
        if traits.rounds != nil { badges += roundBadges }
        if traits.succession != nil, !successors.isEmpty {
            badges.append(Badge(kind: "replaced", text: interface.phrases.text("badgeReplaced")))
        } else if traits.period != nil {
            badges += periodBadges
        }
        if traits.lifecycle?.review != nil { badges += confirmationBadges }
        return badges
    }

    private var calendarBadges: [Badge] {
        let isOver = site.happening(record)?.isOver ?? false
        let status = ShownCalendar(self)?.status
        if let status, status.isNotAsPlanned, !isOver || status.key == "cancelled" {
            return [Badge(kind: status.key, text: status.label)]
        }
        return isOver ? [Badge(kind: "past", text: interface.phrases.text("badgePast"))] : []
    }

    private var roundBadges: [Badge] {
        guard let round = site.records[record].rounds(in: collection).nearest(at: now) else { return [] }
        switch round.state(at: now) {
        case .open: return [Badge(kind: "open", text: interface.phrases.text("badgeOpen"))]
        case .coming:
            let date = round.opens.map { interface.dates.date($0.date) } ?? ""
            return [Badge(kind: "coming", text: interface.phrases.text("badgeOpens", ["date": date]))]
        case .closed: return [Badge(kind: "closed", text: interface.phrases.text("badgeClosed"))]
        }
    }

    private var periodBadges: [Badge] {
        guard let period = collection.traits.period else { return [] }
        let (from, until) = (value(period.from)?.day, value(period.until)?.day)
        if let from, from > now.date {
            let date = interface.dates.date(from)
            return [Badge(kind: "coming", text: interface.phrases.text("badgeStarts", ["date": date]))]
        }
        guard let until else {
            return from == nil ? [] : [Badge(kind: "open", text: interface.phrases.text("badgeCurrent"))]
        }
        let days = until.dayNumber - now.date.dayNumber
        if days < 0 { return [Badge(kind: "closed", text: interface.phrases.text("badgeEnded"))] }
        if days == 0 { return [Badge(kind: "ending", text: interface.phrases.text("badgeEndsToday"))] }
        if days <= 60 { return [Badge(kind: "ending", text: interface.phrases.count("badgeEnds", days))] }
        return [Badge(kind: "open", text: interface.phrases.text("badgeCurrent"))]
    }

    private var confirmationBadges: [Badge] {
        guard let overdue = site.records[record].overdueConfirmation(in: collection, on: now.date) else { return [] }
        let date = interface.dates.date(overdue.date)
        return [Badge(kind: "unconfirmed", text: interface.phrases.text("badgeUnconfirmed", ["date": date]))]
    }
}
