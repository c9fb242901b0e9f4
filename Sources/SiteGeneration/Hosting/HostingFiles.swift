import ContentModel

/// What tells a host to send with the site's files: policy, kinds and how long they may be kept. As `_headers`, which
/// Cloudflare Pages and Netlify read, and as snippets for nginx and Caddy.
enum HostingFiles {
    /// Sent with every file, in the order they are written.
    static let headers = [
        ("Content-Security-Policy", ContentPolicy.header),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("X-Content-Type-Options", "nosniff"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ]

    /// Files whose names change with their content.
    private static let forever = "public, max-age=31536000, immutable"
    /// All others are asked for again, and mostly answered with "not modified".
    private static let briefly = "public, max-age=0, must-revalidate"

    /// What a file's ending does not tell every host.
    private static let types = [
        ("ics", "text/calendar; charset=utf-8"), ("webmanifest", "application/manifest+json"),
    ]

    static func outputs(_ site: Site) -> [SitePlan.Output] {
        let site = Paths(site)
        return [
            output("_headers", headersFile(site)), output("_hosting/nginx.conf", nginx(site)),
            output("_hosting/Caddyfile", caddy(site)),
        ]
    }

    private static func output(_ path: String, _ text: String) -> SitePlan.Output {
        SitePlan.Output(path: path, owner: "hosting", recipe: .bytes(Array(text.utf8)))
    }

    /// Where things lie, from the host's root.
    private struct Paths {
        /// Begins and ends with `/`.
        let root: String
        /// What the addresses of files begin with that never change: shards of search indexes.
        let shards: [String]
        /// The versions of pictures, as a regular expression. `_headers` knows none, and a project may have files of its
        /// own in `images/`, so hosts that read that are asked again for each picture.
        let pictures: String

        init(_ site: Site) {
            let base = site.settings.baseURL
            root = base.href("/")
            // Without braces, which mean something else to Caddy.
            let digits = String(repeating: "[0-9a-f]", count: 16)
            pictures = "^\(root)images/\(digits)-[0-9]+\\.(webp|jpg|png)$"
            shards = site.schema.languages.flatMap { language in
                SitePlan.Bundle.shards.map { base.href(site.addresses.searchIndex(language)) + $0 }
            }
        }
    }

    private static func headersFile(_ site: Paths) -> String {
        func rule(_ path: String, _ fields: [(String, String)]) -> String {
            path + "\n" + fields.map { "  \($0): \($1)\n" }.joined()
        }
        let shards = site.shards.map { rule("\($0)*", [("Cache-Control", forever)]) }
        let kinds = types.map { rule("\(site.root)*.\($0)", [("Content-Type", $1)]) }
        return
            ([rule("\(site.root)*", headers), rule("\(site.root)assets/*", [("Cache-Control", forever)])] + shards
            + kinds)
            .joined(separator: "\n")
    }

    /// To be included in a `server` block. `expires` sets no header that would hide those of the server. A folder without
    /// a page is refused by nginx with 403, which tells more of the site than that there is no page.
    private static func nginx(_ site: Paths) -> String {
        let fields = headers.map { "add_header \($0) \"\($1)\" always;\n" }.joined()
        let shards = site.shards.map { "location ^~ \($0) { expires max; }\n" }.joined()
        let kinds = types.map { ending, type in
            "location ~ \\.\(ending)$ { default_type \"\(type)\"; expires -1; }\n"
        }.joined()
        return """
            # include in a server block: include /path/to/_hosting/nginx.conf;
            \(fields)index index.html;
            absolute_redirect off;
            error_page 403 404 =404 \(site.root)404.html;
            location \(site.root) { try_files $uri $uri/ =404; expires -1; }
            location ^~ \(site.root)assets/ { expires max; }
            location ~ \(site.pictures) { expires max; }
            location ^~ \(site.root)_hosting/ { return 404; }
            \(shards)\(kinds)
            """
    }

    /// To be imported in a site's block. Of two rules for a field Caddy keeps the wider one, so each file has but one for
    /// how long it may be kept.
    private static func caddy(_ site: Paths) -> String {
        let fields = headers.map { "\t\($0) \"\($1)\"\n" }.joined()
        let immutable = (["\(site.root)assets/*"] + site.shards.map { "\($0)*" }).joined(separator: " ")
        let kinds = types.map { "header *.\($0) Content-Type \"\($1)\"\n" }.joined()
        return """
            # import in a site block: import /path/to/_hosting/Caddyfile
            header {
            \(fields)}
            @forever path \(immutable)
            header @forever Cache-Control "\(forever)"
            @pictures path_regexp \(site.pictures)
            header @pictures Cache-Control "\(forever)"
            @briefly {
            \tnot path \(immutable)
            \tnot path_regexp \(site.pictures)
            }
            header @briefly Cache-Control "\(briefly)"
            error \(site.root)_hosting/* 404
            \(kinds)handle_errors {
            \trewrite * \(site.root)404.html
            \tfile_server
            }

            """
    }
}
