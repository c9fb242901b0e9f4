import FlyingFox
import FlyingSocks
import Foundation
import SiteGeneration

/// Serves a planned site on this machine alone; each page is rendered when a browser asks for it.
public struct DevServer: Sendable {
    private let site: PlannedSite
    private let port: UInt16

    public init(_ site: PlannedSite, port: UInt16) {
        self.site = site
        self.port = port
    }

    /// Serves until the task is cancelled or the port cannot be had. `whenReady` is called once.
    public func run(whenReady: @escaping @Sendable () -> Void) async throws {
        let server = try HTTPServer(address: .inet(ip4: "127.0.0.1", port: port), logger: .disabled)
        await server.appendRoute("*") { [site] request in Self.response(to: request, from: site) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask {
                try await server.waitUntilListening()
                whenReady()
            }
            try await group.waitForAll()
        }
    }

    private static func response(to request: HTTPRequest, from site: PlannedSite) -> HTTPResponse {
        guard request.method == .GET || request.method == .HEAD else {
            return HTTPResponse(statusCode: .methodNotAllowed, headers: HTTPHeaders([.init("Allow"): "GET, HEAD"]))
        }
        let answer = site.answer(to: request.path.removingPercentEncoding ?? request.path)
        guard let bytes = try? answer.recipe.read() else { return HTTPResponse(statusCode: .internalServerError) }
        var headers: HTTPHeaders = [
            .contentType: answer.contentType, .init("Cache-Control"): "no-store",
            .init("X-Content-Type-Options"): "nosniff",
        ]
        if let location = answer.location { headers[.location] = location }
        let isHead = request.method == .HEAD
        return HTTPResponse(
            statusCode: HTTPStatusCode(answer.status, phrase: ""), headers: headers,
            body: isHead ? Data() : Data(bytes))
    }
}
