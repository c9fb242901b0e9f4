import Foundation
import Glibc

/// One request over a plain socket, so that nothing between the test and the server mends an odd address.
struct RawConnection {
    let host: String
    let port: UInt16

    init(_ port: UInt16, host: String = "127.0.0.1") {
        self.host = host
        self.port = port
    }

    /// The whole answer as text with `\n` for CRLF; empty when there is none within a minute, since the test suite keeps both cores busy; nil when nobody listens.
    func answer(to line: String) async -> String? {
        await withCheckedContinuation { continuation in
            // A thread of its own: those of the pools are few, and the server needs them.
            Thread.detachNewThread { continuation.resume(returning: exchange(line)) }
        }
    }

    private func exchange(_ line: String) -> String? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        inet_pton(AF_INET, host, &address.sin_addr)
        let connected = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { return nil }
        let request = Array("\(line) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n".utf8)
        guard write(descriptor, request, request.count) == request.count else { return nil }
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = read(descriptor, &buffer, buffer.count), count > 0 { received += buffer[..<count] }
        return String(decoding: received, as: UTF8.self).replacing("\r\n", with: "\n")
    }
}
