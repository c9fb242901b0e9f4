import FlyingFox
import FlyingSocks
import Foundation
import Glibc
import SiteGeneration

/// Serves a planned site on this machine alone; each page is rendered when a browser asks for it.
public struct DevServer: Sendable {
    private let site: PlannedSite
    private let port: UInt16

    /// - Parameter port: 0 lets the system choose one.
    public init(_ site: PlannedSite, port: UInt16) {
        self.site = site
        self.port = port
    }

    /// Serves until the task is cancelled or the port cannot be had. `whenReady` is called once, with the port.
    public func run(whenReady: @escaping @Sendable (UInt16) -> Void) async throws(ServingFailure) {
        do {
            try await serve(whenReady)
        } catch {
            if !Task.isCancelled { throw ServingFailure(error, port: port) }
        }
    }

    private func serve(_ whenReady: @escaping @Sendable (UInt16) -> Void) async throws {
        let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled)
        await server.appendRoute("*") { [site] request in await Self.response(to: request, from: site) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask {
                try await server.waitUntilListening()
                if case .ip4(_, let port) = await server.listeningAddress { whenReady(port) }
            }
            // The first error ends the other task too, which `waitForAll` would wait for.
            for try await _ in group {}
        }
    }

    private static func response(to request: HTTPRequest, from site: PlannedSite) async -> HTTPResponse {
        guard request.method == .GET || request.method == .HEAD else {
            return HTTPResponse(statusCode: .methodNotAllowed, headers: HTTPHeaders([.init("Allow"): "GET, HEAD"]))
        }
        // As it was sent: the library's own `path` has lost the slash at the end.
        let answer = await site.answer(to: request.target.path(percentEncoded: false))
        guard let bytes = try? answer.recipe.read() else { return HTTPResponse(statusCode: .internalServerError) }
        var headers: HTTPHeaders = [
            .contentType: answer.contentType, .contentLength: String(bytes.count),
            .init("Cache-Control"): "no-store", .init("X-Content-Type-Options"): "nosniff",
        ]
        if let location = answer.location { headers[.location] = address(location, query: request.target.query()) }
        let isHead = request.method == .HEAD
        return HTTPResponse(
            statusCode: HTTPStatusCode(answer.status, phrase: ""), headers: headers,
            body: isHead ? Data() : Data(bytes))
    }

    private static func address(_ path: String, query: String) -> String? {
        path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed).map { query.isEmpty ? $0 : $0 + "?" + query }
    }
}

extension ServingFailure {
    fileprivate init(_ error: any Error, port: UInt16) {
        switch error {
        case SocketError.failed(_, EADDRINUSE, _): self = .portTaken(port)
        case SocketError.failed(_, EACCES, _): self = .portForbidden(port)
        case SocketError.failed(_, _, let message): self = .stopped(message)
        default: self = .stopped("\(error)")
        }
    }
}
