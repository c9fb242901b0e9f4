/// What a browser may load for a page of the site: from the site itself, and no script or style that stands in a page
/// (Content Security Policy Level 3). One declaration, from which the pages' `<meta>` and the hosts' headers are made.
enum ContentPolicy {
    /// In the order they are written.
    private static let directives = [
        ("default-src", "'self'"), ("object-src", "'none'"), ("base-uri", "'none'"), ("form-action", "'self'"),
    ]

    /// For `<meta http-equiv>`, where `frame-ancestors` would be ignored (section 3.3).
    static let meta = text(directives)

    /// For a header of the response.
    static let header = text(directives + [("frame-ancestors", "'none'")])

    /// For a picture that is opened by itself: nothing runs and nothing is fetched, whatever it holds.
    static let picture = text([("default-src", "'none'"), ("frame-ancestors", "'none'")]) + "; sandbox"

    private static func text(_ directives: [(String, String)]) -> String {
        directives.map { "\($0) \($1)" }.joined(separator: "; ")
    }
}
