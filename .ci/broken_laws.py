"""Made-up files for `.ci/laws --self-test`: (law, line of the only fault, files)."""

SWITCH = "switch type {\ncase .text, .markdown: a()\ncase .moment: b()\n"

BROKEN = [
    ("floors", 2, {"Sources/Layouts/View.swift": "\npublic import ContentModel\n"}),
    ("floors", 1, {"Sources/ContentFormats/CSV.swift": "@preconcurrency import SearchIndexing\n"}),
    ("floors", 1, {"Sources/Diagnostics/Place.swift": "import struct ContentModel.Record\n"}),
    ("floors", 1, {"Sources/ContentModel/Date.swift": "import FoundationEssentials\n"}),
    ("floors", 1, {"Sources/ContentModel/Server.swift": "private import FlyingFox\n"}),
    ("floors", 1, {"Sources/SiteGeneration/Plan.swift": "import SiteServing\n"}),
    ("doors", 1, {"Sources/ContentFormats/A.swift": "import CLibYAML\n",
                  "Sources/ContentFormats/B.swift": "import CLibYAML\n"}),
    ("doors", 1, {"Sources/SiteGeneration/A.swift": "import ArgumentParser\n"}),
    ("fields", 4, {"Sources/SiteGeneration/Facts.swift": SWITCH + "default: c()\n}\n"}),
    ("fields", 4, {"Sources/SiteGeneration/Facts.swift": SWITCH + "@unknown default : c()\n}\n"}),
    ("unchecked", 2, {"Sources/SiteGeneration/Box.swift": "// Proof.\nfinal class Box: @unchecked Sendable {}\n"}),
    ("unchecked", 3, {"Sources/ContentFormats/Door.swift":
                      "import CCMarkGFM\n\nstruct Door: @unchecked Sendable {}\n"}),
    ("safety", 1, {"Tests/LayoutsTests/A.swift": "nonisolated(unsafe) var count = 0\n"}),
    ("safety", 1, {"Tests/LayoutsTests/A.swift": "let a = try! parse()\n"}),
    ("safety", 1, {"Sources/Layouts/A.swift": "let a = b as! String\n"}),
    ("safety", 1, {"Sources/Layouts/A.swift": 'fatalError("never")\n'}),
    ("safety", 1, {"Sources/Layouts/A.swift": "let a: [String: Any] = [:]\n"}),
    ("names", 1, {"Sources/Layouts/A.swift": "struct PageManager {}\n"}),
    ("names", 1, {"Sources/Layouts/A.swift": "enum RenderContext {}\n"}),
    ("names", 1, {"Sources/Layouts/Utilities/A.swift": "\n"}),
    ("names", 1, {"Sources/Layouts/String+Helpers.swift": "\n"}),
    ("length", 401, {"Sources/Layouts/A.swift": "let a = 1\n" * 401}),
]

INNOCENT = {
    "Sources/ContentFormats/Door.swift":
        "import CCMarkGFM\npublic import ContentModel\n\n// The pointer is freed once.\nstruct Door: @unchecked Sendable {}\n",
    "Sources/Layouts/Quoted.swift":
        '// try! and Any in a comment\nlet a = "fatalError( as! Any"\nlet b = """\n    try! default:\n    """\n/* as!\n as! */\n',
    "Sources/SiteGeneration/Facts.swift": SWITCH + "}\n",
    "Sources/SiteGeneration/Other.swift": "import Foundation\nswitch kind {\ncase .markdown: a()\ndefault: b()\n}\n",
    "Sources/SiteGeneration/Information.swift": "struct Information {}\nlet process = ProcessInfo.processInfo\n",
    "Sources/ildsjael/Main.swift": "import ArgumentParser\nimport SiteGeneration\n",
    "Tests/LayoutsTests/Judge.swift": "import Foundation\nlet json: [String: Any] = [:]\n",
    "Tests/LayoutsTests/Longest.swift": "let a = 1\n" * 400,
}
