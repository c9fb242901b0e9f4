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
        /// The versions of pictures, and drawings, as regular expressions.
        let pictures: String
        let drawings: String
        /// `_headers` knows no expressions: what it says of pictures holds for all of `images/`, and is left out where a
        /// project has files of its own there.
        let imagesFolder: String?
        /// The worker that reads without a net, if there is one: hosts must not let it be kept.
        let worker: String?

        init(_ site: Site) {
            let base = site.settings.baseURL
            worker = site.settings.offline == nil ? nil : base.href(OfflineWorker.path)
            root = base.href("/")
            // Without braces, which mean something else to Caddy.
            let digits = String(repeating: "[0-9a-f]", count: 16)
            pictures = "^\(root)images/\(digits)-[0-9]+\\.(webp|jpg|png)$"
            drawings = "^\(root)images/\(digits)\\.svg$"
            imagesFolder = site.hasOwnImagesFolder ? nil : "\(root)images/*"
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
        let pictures = site.imagesFolder.map {
            rule($0, [("Cache-Control", forever), ("Content-Security-Policy", ContentPolicy.picture)])
        }
        let worker = site.worker.map { rule($0, [("Cache-Control", "no-cache")]) }
        let rules = [rule("\(site.root)*", headers), rule("\(site.root)assets/*", [("Cache-Control", forever)])]
        return (rules + [pictures].compactMap { $0 } + shards + kinds + [worker].compactMap { $0 })
            .joined(separator: "\n")
    }

    /// To be included in a `server` block. `expires` sets no header that would hide those of the server. A folder without
    /// a page is refused by nginx with 403, which tells more of the site than that there is no page.
    private static func nginx(_ site: Paths) -> String {
        func fields(policy: String) -> String {
            headers.map { name, value in
                "add_header \(name) \"\(name == headers[0].0 ? policy : value)\" always;\n"
            }.joined()
        }
        let shards = site.shards.map { "location ^~ \($0) { expires max; }\n" }.joined()
        let kinds = types.map { ending, type in
            "location ~ \\.\(ending)$ { default_type \"\(type)\"; expires -1; }\n"
        }.joined()
        let worker = site.worker.map { "location = \($0) { expires -1; }\n" } ?? ""
        return """
            # include in a server block: include /path/to/_hosting/nginx.conf;
            \(fields(policy: ContentPolicy.header))index index.html;
            absolute_redirect off;
            error_page 403 404 =404 \(site.root)404.html;
            location \(site.root) { try_files $uri $uri/ =404; expires -1; }
            location ^~ \(site.root)assets/ { expires max; }
            location ~ \(site.pictures) { expires max; }
            # A location with headers of its own has none of the server's.
            location ~ \(site.drawings) {
            expires max;
            \(fields(policy: ContentPolicy.picture))}
            location ^~ \(site.root)_hosting/ { return 404; }
            \(shards)\(kinds)\(worker)
            """
    }

    /// To be imported in a site's block. Of two rules for a field Caddy keeps the wider one, so each file has but one for
    /// how long it may be kept and one for its policy.
    private static func caddy(_ site: Paths) -> String {
        let fields = headers.dropFirst().map { "\t\($0) \"\($1)\"\n" }.joined()
        let immutable = (["\(site.root)assets/*"] + site.shards.map { "\($0)*" }).joined(separator: " ")
        let kinds = types.map { "header *.\($0) Content-Type \"\($1)\"\n" }.joined()
        let worker = site.worker.map { "header \($0) Cache-Control no-cache\n" } ?? ""
        return """
            # import in a site block: import /path/to/_hosting/Caddyfile
            header {
            \(fields)}
            @forever path \(immutable)
            header @forever Cache-Control "\(forever)"
            @pictures path_regexp \(site.pictures)
            header @pictures Cache-Control "\(forever)"
            @drawings path_regexp \(site.drawings)
            header @drawings Cache-Control "\(forever)"
            header @drawings Content-Security-Policy "\(ContentPolicy.picture)"
            @others not path_regexp \(site.drawings)
            header @others Content-Security-Policy "\(ContentPolicy.header)"
            @briefly {
            \tnot path \(immutable)
            \tnot path_regexp \(site.pictures)
            \tnot path_regexp \(site.drawings)
            }
            header @briefly Cache-Control "\(briefly)"
            error \(site.root)_hosting/* 404
            \(kinds)\(worker)handle_errors {
            \trewrite * \(site.root)404.html
            \tfile_server
            }

            """
    }
}

extension Site {
    /// Something else than pictures lies in `images/`: files copied as they are, or pages.
    fileprivate var hasOwnImagesFolder: Bool {
        let lists = schema.languages.flatMap { language in schema.collections.map { addresses.list($0, language) } }
        let composed = schema.languages.flatMap { language in pages.map { addresses.composed($0, language) } }
        return (lists + composed + documents.staticPaths).contains { $0.hasPrefix("/images/") }
    }
}
