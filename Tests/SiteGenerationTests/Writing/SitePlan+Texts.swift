import SiteGeneration

extension SitePlan {
    /// A plan of texts by path.
    init(_ texts: KeyValuePairs<String, String>) {
        self.init(
            outputs: texts.map {
                Output(path: $0.key, owner: "ejer af \($0.key)", recipe: .bytes(Array($0.value.utf8)))
            }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
    }
}
