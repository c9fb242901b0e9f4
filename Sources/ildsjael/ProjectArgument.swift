import ArgumentParser
import Foundation

/// The project a command works on.
struct ProjectArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("Projektets mappe.", valueName: "projekt"))
    var project = "."

    mutating func validate() throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), isFolder.boolValue else {
            throw ValidationError("Der er ingen mappe \"\(project)\". (There is no such folder.)")
        }
    }

    /// Absolute, without a slash at the end.
    var root: String { absolutePath(project) }

    /// What another command must be told to work on the same project.
    var words: [String] { project == "." ? [] : [project] }
}

/// A path from the working folder, made absolute.
func absolutePath(_ path: String) -> String {
    var text = URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
    while text.count > 1, text.hasSuffix("/") { text.removeLast() }
    return text
}
