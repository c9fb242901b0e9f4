/// Why a site could not be served.
public enum ServingFailure: Error, Sendable, Hashable {
    /// Another program listens on the port.
    case portTaken(UInt16)
    /// The system keeps the port (below 1024) for others.
    case portForbidden(UInt16)
    /// Anything else, in the system's own words.
    case stopped(String)
}
