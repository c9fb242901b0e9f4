// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// Tests are run once: optimised they take longer to compile than they save.
let tested = strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

let package = Package(
    name: "ildsjael",
    products: [.executable(name: "ildsjael", targets: ["ildsjael"])],
    // Exact versions, since Package.resolved stays out of git.
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        .systemLibrary(name: "CCMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CLibCrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLibYAML", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CJemalloc", providers: [.apt(["libjemalloc-dev"])]),
        // renameat2 is missing from Swift's Glibc module.
        .target(name: "CExchange"),

        // Cellar: imports nothing, so that every floor can explain a mistake.
        .target(name: "Diagnostics", swiftSettings: strict),
        // Ground floor: no foreign module and no Foundation.
        .target(name: "ContentModel", dependencies: ["Diagnostics"], swiftSettings: strict),
        // Wings: they do not know each other.
        .target(
            name: "ContentFormats", dependencies: ["ContentModel", "Diagnostics", "CCMarkGFM", "CLibYAML"],
            swiftSettings: strict),
        .target(name: "Layouts", dependencies: ["Diagnostics"], swiftSettings: strict),
        .target(
            name: "SearchIndexing", dependencies: ["ContentModel", "Diagnostics", "CStemmer"],
            exclude: ["Client", "Words"],
            swiftSettings: strict),
        // Hall: the pipeline.
        .target(
            name: "SiteGeneration",
            dependencies: [
                "ContentFormats", "ContentModel", "Layouts", "SearchIndexing", "Diagnostics", "CExchange", "CLibCrypto",
            ],
            swiftSettings: strict),
        // Veranda: shows the planned site without writing it.
        .target(
            name: "SiteServing",
            dependencies: [
                "SiteGeneration", "Diagnostics", .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            swiftSettings: strict),
        // Roof: commands, words on a terminal, exit codes; and the starter site, embedded from this repository's own
        // layouts, phrases and assets.
        .executableTarget(
            name: "ildsjael",
            dependencies: [
                "CJemalloc",
                "SiteServing", "SiteGeneration", "ContentModel", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict, plugins: ["EmbedStarter"]),
        .plugin(name: "EmbedStarter", capability: .buildTool(), dependencies: ["embed-starter"]),
        // SwiftPM asks a plugin again only when the folder of a target gets or loses a file: hence the links in `watched`.
        .executableTarget(
            name: "embed-starter", dependencies: ["ScriptJoining"], path: "Plugins/embed-starter", exclude: ["watched"],
            swiftSettings: strict),
        // Makes the search client's modules one, when the tool is built.
        .target(name: "ScriptJoining", swiftSettings: strict),

        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: tested),
        .testTarget(name: "ContentModelTests", dependencies: ["ContentModel", "Diagnostics"], swiftSettings: tested),
        .testTarget(
            name: "ContentFormatsTests", dependencies: ["ContentFormats", "ContentModel", "Diagnostics"],
            swiftSettings: tested),
        .testTarget(name: "LayoutsTests", dependencies: ["Layouts", "Diagnostics"], swiftSettings: tested),
        .testTarget(name: "ScriptJoiningTests", dependencies: ["ScriptJoining"], swiftSettings: tested),
        .testTarget(name: "SearchIndexingTests", dependencies: ["SearchIndexing"], swiftSettings: tested),
        .testTarget(
            name: "SiteGenerationTests",
            dependencies: [
                "SiteGeneration", "ContentFormats", "ContentModel", "Layouts", "SearchIndexing", "Diagnostics",
            ], swiftSettings: tested),
        .testTarget(
            name: "SiteServingTests", dependencies: ["SiteServing", "SiteGeneration", "Diagnostics"],
            swiftSettings: tested),
        // Runs the executable, and so has it built.
        .testTarget(name: "CommandTests", dependencies: ["ildsjael", "Diagnostics"], swiftSettings: tested),
    ],
    swiftLanguageModes: [.v6]
)
