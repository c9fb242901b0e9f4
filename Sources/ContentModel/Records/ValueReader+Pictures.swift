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
        let alt = line("alt", of: raw)
        let credit = line("credit", of: raw)
        checkAlternative(raw, alt: alt, label: label)
        guard let written = raw.entries.first(where: { $0.key == "file" })?.value, !written.isBlank else {
            report(.missingField("file", label: "file", in: label, at: place(raw)))
            return nil
        }
        guard case .scalar(let text, _) = written.form, Value.FileName.isValid(text) else {
            report(.badFileName(line("file", of: raw) ?? "…", label: label, at: place(written)))
            return nil
        }
        return .image(Picture(file: Value.FileName(name: text, range: written.range), alt: alt, credit: credit))
    }

    /// A picture says something, or it decorates: which, its editor must say (WCAG 2.2, criterion 1.1.1).
    private mutating func checkAlternative(_ raw: RawValue, alt: String?, label: String) {
        let decorative = raw.entries.first { $0.key == "decorative" }
        let isDecorative = decorative.map { $0.value.isWritten(as: true) } ?? false
        if alt == nil, !isDecorative {
            report(.pictureWithoutText(label: label, at: place(raw)))
        } else if let decorative, alt != nil, isDecorative {
            report(.pictureWithTextAndWithout(label: label, at: place(decorative.keyRange)))
        }
    }

    private mutating func line(_ key: String, of raw: RawValue) -> String? {
        guard let written = raw.entries.first(where: { $0.key == key })?.value, !written.isBlank else { return nil }
        guard case .scalar(let text, _) = written.form else {
            report(.expectedText(label: key, at: place(written)))
            return nil
        }
        return isOneLine(text, label: key, at: written.range) ? text : nil
    }
}

extension RawValue {
    fileprivate func isWritten(as flag: Bool) -> Bool {
        if case .scalar(let text, _) = form { Bool(written: text) == flag } else { false }
    }
}
