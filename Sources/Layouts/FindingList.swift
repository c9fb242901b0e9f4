public import Diagnostics

/// The findings of one file or one layout. A hopeless file stops being described after a hundred.
struct FindingList: Sendable {
    private(set) var findings: [Diagnostic] = []

    private static let most = 100

    mutating func report(_ finding: Diagnostic) {
        add([finding])
    }

    /// Makes the finding only when there is room for it: finding a place means counting lines.
    mutating func report(at range: SourceRange, in file: SourceFile, _ finding: (SourcePlace) -> Diagnostic) {
        if findings.count < Self.most { findings.append(finding(file.place(of: range))) }
    }

    mutating func add(_ more: [Diagnostic]) {
        findings += more.prefix(max(0, Self.most - findings.count))
    }
}

extension Sequence where Element == Diagnostic {
    /// The findings in source order, each mistake once.
    ///
    /// A partial is compiled for every page that includes it, and each time its mistakes are found again. Two findings
    /// with one id at one place are one mistake; the first by message is kept, so that the choice is always the same.
    public func inSourceOrder() -> [Diagnostic] {
        var kept: [Diagnostic] = []
        for finding in sorted() {
            if let last = kept.last, last.id == finding.id, last.place == finding.place, finding.place != nil {
                continue
            }
            if kept.last == finding { continue }
            kept.append(finding)
        }
        return kept
    }
}
