import ContentModel
import Diagnostics

extension Declaration {
    /// The key `offline`; nil where it is not written.
    mutating func offline() -> Bool? { value("offline") == nil ? nil : flag("offline", default: false) }
}
