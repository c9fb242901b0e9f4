import ContentModel
import Layouts

/// The page of each language for readers without a net, and the worker that shows it.
extension PagePlanner {
    func offlinePages() -> [Page] {
        guard site.settings.offline == true else { return [] }
        let names = Framed.names(names, OfflinePage.names)
        let alternates = site.schema.languages.map {
            PageFrame.Alternate(language: $0, path: site.addresses.offline($0))
        }
        return catalogue.interfaces.map { interface in
            let frame = PageFrame(
                interface, assets: catalogue.assets, path: site.addresses.offline(interface.language),
                heading: interface.phrases.text("offlineTitle"), isIndexed: false, alternates: alternates)
            return page(frame, layouts.offline, OfflinePage(), names, owner: Self.workerOwner)
        }
    }

    /// `/sw.js`: what it serves, and the asset that does it. Where the settings say no, the asset that ends it.
    func offlineWorker() -> [SitePlan.Output] {
        guard let isOn = site.settings.offline,
            let script = asset(named: isOn ? "offline-worker.js" : "offline-end.js")
        else { return [] }
        let root = JSONValue.Member(name: "root", value: .text(site.settings.baseURL.href("/")))
        let pages = offlinePages().map(\.output.recipe)
        let kept = [
            root, JSONValue.Member(name: "languages", value: .list(site.schema.languages.map(addresses))),
            JSONValue.Member(name: "files", value: .list(keptFiles.map { .text($0.href) })),
        ]
        return [
            SitePlan.Output(
                path: String(OfflineWorker.path.dropFirst()), owner: Self.workerOwner,
                recipe: .made {
                    guard isOn else { return Self.worker([root], script) }
                    return Self.worker([Self.version(pages, kept)] + kept, script)
                })
        ]
    }

    private static let workerOwner = "site/site.yml (offline)"

    private static func worker(_ members: [JSONValue.Member], _ script: Assets.Asset) -> [UInt8] {
        Array("const offline = ".utf8) + JSONValue.object(members).bytes
            + Array(";\nimportScripts(\"\(script.href)\");\n".utf8)
    }

    /// Changes with what a reader without a net would see first, so that browsers fetch that again.
    private static func version(_ pages: [SitePlan.Recipe], _ kept: [JSONValue.Member]) -> JSONValue.Member {
        let bytes = pages.flatMap { recipe -> [UInt8] in
            if case .made(let make) = recipe { make() } else { [] }
        }
        let all = bytes + JSONValue.object(kept).bytes
        return JSONValue.Member(name: "version", value: .text(Fingerprint.hex(of: all)))
    }

    /// What every page needs to look and work as it does.
    private var keptFiles: [Assets.Asset] {
        let ends = ["offline-worker.js", "offline-end.js"]
        return catalogue.assets.list.filter {
            ($0.name.hasSuffix(".css") || $0.name.hasSuffix(".js")) && !ends.contains($0.name)
        }
    }

    private func asset(named name: String) -> Assets.Asset? { catalogue.assets.list.first { $0.name == name } }

    /// Where a language's pages begin, and those of them that the worker knows.
    private func addresses(of language: Language) -> JSONValue {
        func member(_ name: String, _ path: String) -> JSONValue.Member {
            JSONValue.Member(name: name, value: .text(site.settings.baseURL.href(path)))
        }
        return .object([
            JSONValue.Member(name: "code", value: .text(language.code)),
            member("home", site.addresses.home(language)), member("page", site.addresses.offline(language)),
            member("search", site.addresses.search(language)), member("index", site.addresses.searchIndex(language)),
        ])
    }
}
