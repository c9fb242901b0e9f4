import Diagnostics

extension Schema {
    /// What is right in each declaration alone and wrong beside another: addresses and names used twice.
    func clashes() -> [Diagnostic] {
        samePaths() + collections.flatMap { sameFacetPaths(in: $0) + Self.sameInverses(in: $0) }
    }

    /// Collections at one address, told once for each pair; the later one, by id, is asked to move.
    private func samePaths() -> [Diagnostic] {
        collections.enumerated().compactMap { index, collection in
            for language in languages {
                let path = collection.path.text(in: language)
                guard let other = collections[..<index].first(where: { $0.path.text(in: language) == path }) else {
                    continue
                }
                return .samePath(path, language, as: other.id, at: collection.source.place(of: collection.pathRange))
            }
            return nil
        }
    }

    /// Facets of one collection whose pages would share an address.
    private func sameFacetPaths(in collection: Collection) -> [Diagnostic] {
        let facets = collection.fields.filter(\.isFacet)
        return facets.enumerated().compactMap { index, facet in
            for language in languages {
                let path = facet.path.text(in: language)
                guard let other = facets[..<index].first(where: { $0.path.text(in: language) == path }) else {
                    continue
                }
                return .sameFacetPath(path, language, as: other.name, at: collection.source.place(of: facet.range))
            }
            return nil
        }
    }

    /// Fields of one collection that give another collection the same inverse name.
    private static func sameInverses(in collection: Collection) -> [Diagnostic] {
        var seen: Set<[String]> = []
        return collection.fields.compactMap { field -> Diagnostic? in
            guard let target = field.type.target, let inverse = target.inverse else { return nil }
            let fresh = target.collections.filter { seen.insert([$0, inverse]).inserted }
            if fresh.count == target.collections.count { return nil }
            return .mixedInverse(inverse, at: collection.source.place(of: field.range))
        }
    }
}
