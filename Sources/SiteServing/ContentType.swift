/// The media type a file is served as (IANA media types), by its name or its name's ending.
///
/// `feed.json` is plain JSON, as on most servers: programs that read feeds take both, and a browser shows it.
enum ContentType {
    static func of(_ path: String) -> String {
        if let type = names[path.split(separator: "/").last.map(String.init) ?? ""] { return type }
        guard let dot = path.lastIndex(of: ".") else { return unknown }
        return types[path[path.index(after: dot)...].lowercased()] ?? unknown
    }

    private static let unknown = "application/octet-stream"

    private static let names = [
        "feed.xml": "application/atom+xml",
        "opensearch.xml": "application/opensearchdescription+xml",
    ]

    private static let types = [
        "html": "text/html; charset=utf-8",
        "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8",
        "mjs": "text/javascript; charset=utf-8",
        "json": "application/json",
        "xml": "application/xml",
        "txt": "text/plain; charset=utf-8",
        "md": "text/markdown; charset=utf-8",
        "webmanifest": "application/manifest+json",
        "atom": "application/atom+xml",
        "csv": "text/csv; charset=utf-8",
        "ics": "text/calendar; charset=utf-8",
        "svg": "image/svg+xml",
        "png": "image/png",
        "jpg": "image/jpeg",
        "jpeg": "image/jpeg",
        "webp": "image/webp",
        "avif": "image/avif",
        "gif": "image/gif",
        "ico": "image/vnd.microsoft.icon",
        "woff2": "font/woff2",
        "pdf": "application/pdf",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "odt": "application/vnd.oasis.opendocument.text",
    ]
}
