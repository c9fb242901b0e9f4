import ContentModel
import Diagnostics

/// Where readers send what they have found wrong on a page.
struct Corrections: Sendable {
    let email: String
}

extension Declaration {
    /// `corrections: {email: …}`
    mutating func corrections(_ key: String) -> Corrections? {
        guard let raw = value(key) else { return nil }
        return inner(raw, keys: ["email"]) { corrections in
            corrections.require(["email"])
            return corrections.email("email").map { Corrections(email: $0) }
        }
    }
}
