import Testing

@Suite struct CheckCommandTests {
    @Test func aCleanProjectIsOneLineAndNothingIsWritten() async throws {
        let project = try TemporaryProject()
        let before = try project.tree(".")
        let checked = try await project.run("check", "demo")
        #expect(checked.code == 0 && checked.complained.isEmpty && checked.said == "0 fejl, 0 advarsler.\n")
        #expect(try project.tree(".") == before)
    }

    @Test func warningsStandBeforeTheSummaryAndAllowEverything() async throws {
        let project = try TemporaryProject()
        try project.write("demo/layouts/ukendt/record.mustache", "{{title}}")
        let checked = try await project.run("check", "demo")
        #expect(checked.code == 0)
        #expect(checked.complained.contains("advarsel: ") && checked.said == "0 fejl, 1 advarsel.\n")
        let built = try await project.run("build", "demo")
        #expect(built.code == 0 && built.complained == checked.complained)
        #expect(built.said.contains(" 0 fejl, 1 advarsel. "))
    }

    @Test func allErrorsAreToldAtOnceInOrder() async throws {
        let project = try TemporaryProject([
            "content/tasks/b.md": "---\ntitle: B\ntitel: B\n---\n",
            "content/tasks/a.md": "---\ntitle: A\ntitel: A\n---\n",
        ])
        let checked = try await project.run("check", "--language", "en", in: "demo")
        #expect(checked.code == 1 && checked.said.isEmpty)
        let heads = checked.complained.split(separator: "\n").filter {
            $0.hasPrefix("content/") || $0.contains("errors")
        }
        #expect(
            heads.map { $0.prefix(28) } == [
                "content/tasks/a.md:3:1: erro", "content/tasks/b.md:3:1: erro", "2 errors, 0 warnings.",
            ])
    }

    @Test func aFolderThatIsNoProjectIsAFinding() async throws {
        let project = try TemporaryProject()
        try project.write("tom/x.txt", "x")
        let checked = try await project.run("check", "tom")
        #expect(checked.code == 1 && checked.complained.contains("[mangler-site-yml]"))
    }

    /// An editor opens a path from the folder the command was run in.
    @Test(arguments: [
        (".", "demo", "content/"), ("demo", ".", "demo/content/"), ("demo/", ".", "demo/content/"),
        ("../demo", "demo", "../demo/content/"), ("./demo", ".", "./demo/content/"),
    ])
    func pathsLeadFromTheWorkingFolder(project argument: String, folder: String, prefix: String) async throws {
        let project = try TemporaryProject(["content/tasks/kaffe.md": "---\ntitle: A\ntitel: A\n---\n"])
        let checked = try await project.run("check", argument, in: folder)
        #expect(checked.complained.hasPrefix(prefix + "tasks/kaffe.md:3:1: fejl: "), "\(checked.complained)")
    }
}
