import Diagnostics

/// Pictures: `{file: sal.jpg, alt: Salen med stole og scene, credit: Foreningshuset}`.
extension ValueReader {
    private static let pictureKeys = ["file", "alt", "decorative", "credit"]

    mutating func picture(_ raw: RawValue, label: String) -> Value? {
        guard case .map(let entries) = raw.form else {
            report(.expectedPicture(label: label, at: place(raw)))
            return nil
        }
        for entry in entries where !Self.pictureKeys.contains(entry.key) {
            let near = suggestion(for: entry.key, among: Self.pictureKeys)
            report(.unknownField(entry.key, meant: near, in: label, among: Self.pictureKeys, at: place(entry.keyRange)))
        }
        checkAlternative(raw, label: label)
        let alt = line("alt", of: raw)
        let credit = line("credit", of: raw)
        guard let written = written("file", of: raw) else {
            if Self.isMisnamed("file", in: entries, among: Self.pictureKeys) { return nil }
            report(.missingField("file", label: "file", in: label, at: place(raw)))
            return nil
        }
        guard case .scalar(let text, _) = written.form else {
            report(.expectedText(label: "file", at: place(written)))
            return nil
        }
        guard Value.FileName.isValid(text) else {
            report(.badFileName(text, label: label, at: place(written)))
            return nil
        }
        return .image(Picture(file: Value.FileName(name: text, range: written.range), alt: alt, credit: credit))
    }

    /// A picture says something, or it decorates: which, its editor must say (WCAG 2.2, criterion 1.1.1).
    private mutating func checkAlternative(_ raw: RawValue, label: String) {
        let hasText = written("alt", of: raw) != nil
        guard let decorative = raw.entries.first(where: { $0.key == "decorative" && !$0.value.isBlank }) else {
            if !hasText { report(.pictureWithoutText(label: label, at: place(raw))) }
            return
        }
        guard let value = value(decorative.value, of: .flag, label: "decorative") else { return }
        if case .flag(true) = value {
            if hasText { report(.pictureWithTextAndWithout(label: label, at: place(decorative.keyRange))) }
        } else if !hasText {
            report(.pictureWithoutText(label: label, at: place(raw)))
        }
    }

    private func written(_ key: String, of raw: RawValue) -> RawValue? {
        raw.entries.first { $0.key == key && !$0.value.isBlank }?.value
    }

    private mutating func line(_ key: String, of raw: RawValue) -> String? {
        guard let written = written(key, of: raw) else { return nil }
        guard case .scalar(let text, _) = written.form else {
            report(.expectedText(label: key, at: place(written)))
            return nil
        }
        return isOneLine(text, label: key, at: written.range) ? text : nil
    }
}
