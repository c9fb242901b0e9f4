/// A command line that a person can paste into the shell this one was written in.
struct Invocation {
    let words: [String]

    /// The words with a space between, in single quotes where the shell would read them as something else.
    var text: String { words.map(quoted).joined(separator: " ") }

    private func quoted(_ word: String) -> String {
        let isPlain =
            !word.isEmpty
            && word.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    || "-_./:,@+=".unicodeScalars.contains(scalar)
            }
        return isPlain ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
    }
}
