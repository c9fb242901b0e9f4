import Diagnostics

/// What a node is compiled in: its template, the names in reach, its indentation, and the blocks that are replaced.
struct Surroundings {
    let template: Template
    var scopes: Scopes
    /// White space that goes before each line.
    var indentation: [UInt8] = []
    /// White space taken from the beginning of each line, as far as it is there.
    var removed: [UInt8] = []
    /// Blocks replaced from outside, by name.
    var replacements: [String: Replacement] = [:]
    /// The inclusions that led here, the layout itself first.
    var chain: [Step]
    /// The tag that included the template; nil in the layout itself.
    var includedFrom: Inclusion?

    /// What replaces a block. Its names are looked up where it is put in, its own blocks where it was written.
    struct Replacement {
        let block: Template.Block
        let template: Template
        let replacements: [String: Replacement]
        let includedFrom: Inclusion?
    }

    struct Inclusion {
        let file: SourceFile
        let range: SourceRange
    }

    /// A template on the way here, and what it was given.
    struct Step {
        let template: String
        /// Where in the page's shape it began.
        let path: [Int]
        /// The names of the blocks that were replaced.
        let replaced: Set<String>

        /// Whether including the same template again as `next` leads somewhere new; see `LayoutCompiler`.
        func allows(_ next: Step) -> Bool {
            let isDeeper = next.path.count > path.count && next.path.starts(with: path)
            return template != next.template || isDeeper || next.replaced.isStrictSuperset(of: replaced)
        }
    }

    init(template: Template, scopes: Scopes, chain: [Step]) {
        self.template = template
        self.scopes = scopes
        self.chain = chain
    }

    /// A line's own white space without what is to be taken from it.
    func remaining(of whiteSpace: SourceRange) -> ArraySlice<UInt8> {
        let bytes = template.bytes(whiteSpace)
        let common = zip(bytes, removed).prefix { $0 == $1 }.count
        return bytes.dropFirst(common)
    }

    /// The indentation of what stands alone on a line, or none in the middle of one.
    func indentation(adding whiteSpace: SourceRange) -> [UInt8] {
        indentation + remaining(of: whiteSpace)
    }

    func with(_ scopes: Scopes) -> Surroundings {
        var surroundings = self
        surroundings.scopes = scopes
        return surroundings
    }
}
