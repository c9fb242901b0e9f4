import Foundation

/// The small pictures under `Tests/Fixtures/pictures`.
enum PictureFixtures {
    static let folder = packageRoot + "/Tests/Fixtures/pictures"

    static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: folder + "/" + name)))
    }
}
