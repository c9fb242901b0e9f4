import SiteGeneration
import Testing

@testable import SiteServing

@Suite struct DevServerTests {
    private static let site = PlannedSite(
        SitePlan(texts: [
            "404.html": "ikke her", "index.html": "hjem", "job/index.html": "et job", "å b/index.html": "å",
            "x.css": "x",
        ]), basePath: "")

    /// Serves while `work` runs, and then stops.
    @discardableResult private func serving<T: Sendable>(_ work: (UInt16) async throws -> T) async throws -> T {
        let (ports, ready) = AsyncStream.makeStream(of: UInt16.self)
        let server = Task {
            defer { ready.finish() }
            try await DevServer(Self.site, port: 0).run { ready.yield($0) }
        }
        var iterator = ports.makeAsyncIterator()
        guard let port = await iterator.next() else {
            try await server.value
            throw CancellationError()
        }
        let result = try await work(port)
        server.cancel()
        try await server.value
        // A child process of another test may for a moment have inherited the socket, but nobody answers on it.
        let late = await RawConnection(port).answer(to: "GET /") ?? ""
        #expect(late.isEmpty, "nobody answers when the task is cancelled")
        return result
    }

    private func check(_ line: String, _ parts: String..., sourceLocation: SourceLocation = #_sourceLocation)
        async throws
    {
        let answer = try #require(try await serving { await RawConnection($0).answer(to: line) })
        for part in parts {
            #expect(answer.contains(part), "\(answer)", sourceLocation: sourceLocation)
        }
    }

    @Test func aPageIsServed() async throws {
        try await check(
            "GET /job/", "HTTP/1.1 200", "\nContent-Type: text/html; charset=utf-8\n", "\nContent-Length: 6\n",
            "\nCache-Control: no-store\n", "\nX-Content-Type-Options: nosniff\n", "\n\net job")
    }

    @Test func headSendsTheSameWordsWithoutThePage() async throws {
        let (get, head) = try await serving { port in
            (await RawConnection(port).answer(to: "GET /job/"), await RawConnection(port).answer(to: "HEAD /job/"))
        }
        #expect(get == head.map { $0 + "et job" })
    }

    @Test func theQueryIsIgnored() async throws {
        try await check("GET /job/?q=a%20b&side=2", "HTTP/1.1 200", "\n\net job")
        try await check("GET /x.css?v=1?2", "HTTP/1.1 200", "\n\nx")
    }

    @Test func aMissingSlashIsMendedOnce() async throws {
        try await check("GET /job", "HTTP/1.1 308", "\nLocation: /job/\n")
        try await check("GET /job?q=1", "\nLocation: /job/?q=1\n")
        try await check("GET /%C3%A5%20b", "\nLocation: /%C3%A5%20b/\n")
        try await check("GET /%C3%A5%20b/", "HTTP/1.1 200", "\n\nå")
    }

    @Test func aPathIsDecodedOnce() async throws {
        try await check("GET /%6aob/", "HTTP/1.1 200")
        try await check("GET /%256aob/", "HTTP/1.1 404")
    }

    @Test(arguments: ["/mangler", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/%00", "/%ff", "//job/", "job/"])
    func whatIsNotThereIsThePageForThat(path: String) async throws {
        try await check("GET " + path, "HTTP/1.1 404", "\n\nikke her")
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
    func nothingCanBeSent(method: String) async throws {
        try await check(method + " /", "HTTP/1.1 405", "\nAllow: GET, HEAD\n")
    }

    @Test func onlyThisMachineIsServed() async throws {
        // 127.0.0.2 is this machine too, but another of its addresses.
        let answers = try await serving { port in
            (
                await RawConnection(port).answer(to: "GET /"),
                await RawConnection(port, host: "127.0.0.2").answer(to: "GET /")
            )
        }
        #expect(answers.0 != nil && answers.1 == nil)
    }

    @Test func aTakenPortIsTold() async throws {
        try await serving { port in
            await #expect(throws: ServingFailure.portTaken(port)) {
                try await DevServer(Self.site, port: port).run { _ in Issue.record("two servers on one port") }
            }
        }
    }
}
