import ContentModel
public import Diagnostics

/// One site's folder as it was read from disk: declarations and texts with their bytes, other files by their place.
public struct Project: Sendable {
    /// A file that is copied, never read as text: from an absolute path, with its size in bytes.
    public struct File: Sendable, Hashable {
        /// From the project's root, with `/`.
        public let path: String
        public let absolutePath: String
        public let size: Int
        /// What came of looking into it, when its name says that it is a picture.
        let reading: PictureReading?

        public init(path: String, absolutePath: String, size: Int) {
            self.init(path: path, absolutePath: absolutePath, size: size, reading: nil)
        }

        init(path: String, absolutePath: String, size: Int, reading: PictureReading?) {
            self.path = path
            self.absolutePath = absolutePath
            self.size = size
            self.reading = reading
        }
    }

    /// Absolute, without a slash at the end.
    public let root: String
    /// `site/site.yml`; nil when it is missing.
    public let settings: SourceFile?
    /// `site/search.yml`; nil when there is none.
    public let search: SourceFile?
    /// The tool's own lists of words.
    public let words: [SourceFile]
    /// `site/collections/*.yml`, sorted by path, like all lists here.
    public let collections: [SourceFile]
    /// `site/vocabularies/*.yml`
    public let vocabularies: [SourceFile]
    /// `site/pages/*.yml`
    public let pages: [SourceFile]
    /// `site/languages/*.yml`: the starter's, then the project's own.
    public let languages: [SourceFile]
    /// `layouts/**/*.mustache`: the project's own, and the starter's where the project has none of that name.
    public let layouts: [SourceFile]
    /// The paths of those layouts that are the project's own.
    public let ownLayouts: Set<String>
    /// `site/assets/*` likewise.
    public let assets: [SourceFile]
    /// Everything under `site/static`.
    public let staticFiles: [File]
    /// The Markdown files under `content`.
    public let texts: [SourceFile]
    /// The other files under `content`.
    public let files: [File]

    public init(
        root: String, settings: SourceFile?, search: SourceFile?, words: [SourceFile] = [], collections: [SourceFile],
        vocabularies: [SourceFile], pages: [SourceFile], languages: [SourceFile], layouts: [SourceFile],
        ownLayouts: Set<String>,
        assets: [SourceFile], staticFiles: [File], texts: [SourceFile], files: [File]
    ) {
        self.root = root
        self.settings = settings
        self.search = search
        self.words = words
        self.collections = collections
        self.vocabularies = vocabularies
        self.pages = pages
        self.languages = languages
        self.layouts = layouts
        self.ownLayouts = ownLayouts
        self.assets = assets
        self.staticFiles = staticFiles
        self.texts = texts
        self.files = files
    }
}
