import ContentModel
import Diagnostics
import Testing

@Suite struct DeclarationFileTests {
    @Test(arguments: [
        ("site/collections/jobs.yml", "jobs"), ("jobs.yml", "jobs"), ("a/jobs.old.yml", "jobs"), ("a/.yml", ""),
        ("", ""),
    ])
    func isNamedByItsFile(_ path: String, _ name: String) {
        let file = DeclarationFile(source: SourceFile(path: path, text: ""), raw: RawValue(.map([]), at: .start))
        #expect(file.name == name)
    }
}
