import CExchange
import Glibc

/// The single step that swaps two folders, given by absolute paths; returns 0 or an `errno`.
struct Exchange: Sendable {
    let swap: @Sendable (_ one: String, _ other: String) -> Int32

    static let system = Exchange { one, other in ildsjael_exchange(one, other) == 0 ? 0 : errno }

    /// Codes that say the step is not to be had here, rather than that something is wrong.
    static let impossible: Set<Int32> = [ENOSYS, EINVAL, EXDEV, EBUSY, EPERM, EACCES, EOPNOTSUPP]
}
