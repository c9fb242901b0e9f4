import ContentModel
import Diagnostics

/// Who answers for personal data on the site (Regulation (EU) 2016/679, article 13).
struct PrivacyStatement: Sendable {
    /// The layout of the page that says so.
    static let layout = "privacy"

    /// With an address, if it is to be shown.
    let controller: LocalizedText
    /// The data protection officer's.
    let email: String
    let phone: PhoneNumber?
    let updated: CalendarDate
    /// A jurist has read what the page says.
    let isChecked: Bool
}

extension Declaration {
    /// `privacy: {controller, email, phone, updated, checked}`
    mutating func privacy(_ key: String) -> PrivacyStatement? {
        guard let raw = value(key) else { return nil }
        return inner(raw, keys: ["controller", "email", "phone", "updated", "checked"]) { statement in
            statement.require(["controller", "email", "updated"])
            let (controller, email) = (statement.localized("controller"), statement.email("email"))
            let (phone, updated) = (statement.phone("phone"), statement.date("updated"))
            let isChecked = statement.flag("checked", default: false)
            guard let controller, let email, let updated else { return nil }
            return PrivacyStatement(
                controller: controller, email: email, phone: phone, updated: updated, isChecked: isChecked)
        }
    }
}
