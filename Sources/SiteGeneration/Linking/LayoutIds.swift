import Diagnostics

/// The ids that layouts write as they stand; no heading of a text may have one of them.
enum LayoutIds {
    static func all(in layouts: [SourceFile]) -> Set<String> {
        var ids: Set<String> = []
        for layout in layouts {
            for part in String(decoding: layout.bytes, as: UTF8.self).split(separator: " id=\"").dropFirst() {
                let id = part.prefix { $0 != "\"" }
                if !id.contains("{") { ids.insert(String(id)) }
            }
        }
        return ids
    }
}
