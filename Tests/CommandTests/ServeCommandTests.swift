import Foundation
import Glibc
import Testing

@Suite struct ServeCommandTests {
    /// A port of this machine that somebody listens on for as long as `work` runs.
    private func withTakenPort<T>(_ work: (UInt16) async throws -> T) async throws -> T {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        try withUnsafeMutablePointer(to: &address) { pointer in
            try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                try #require(bind(descriptor, $0, size) == 0 && listen(descriptor, 1) == 0)
                try #require(getsockname(descriptor, $0, &size) == 0)
            }
        }
        return try await work(UInt16(bigEndian: address.sin_port))
    }

    @Test func aTakenPortIsToldInDanish() async throws {
        let project = try TemporaryProject()
        try await withTakenPort { port in
            let served = try await project.run("serve", "demo", "--port", String(port))
            #expect(served.code == 74 && served.said.isEmpty)
            #expect(
                served.complained == """
                    fejl: Port \(port) er optaget af et andet program. [port-optaget]
                        = hjælp: Vælg en anden port, for eksempel --port 8081.


                    """)
        }
    }

    @Test func aProjectWithErrorsIsNotServed() async throws {
        let project = try TemporaryProject(["content/tasks/kaffe.md": "---\ntitel: A\n---\n"])
        let served = try await project.run("serve", "demo", "--port", "1")
        #expect(served.code == 1 && served.complained.contains("[ukendt-felt]"))
    }

    @Test func itSaysWhereTheSiteIsAsSoonAsItIsThere() async throws {
        let project = try TemporaryProject()
        let port = try await withTakenPort { $0 }
        let output = Pipe()
        let process = Command.process(["serve", "demo", "--port", String(port)], in: project.folder)
        process.standardOutput = output
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        let line = await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: output.fileHandleForReading.availableData) }
        }
        #expect(
            String(decoding: line, as: UTF8.self)
                == "0 fejl, 0 advarsler. Se webstedet på http://127.0.0.1:\(port)/ (stop med Ctrl-C).\n")
    }
}
