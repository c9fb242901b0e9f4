import CLibYAML

/// One step through a YAML text as libyaml tells it. Marks count characters (Unicode scalars) from the text's start.
struct YAMLEvent {
    enum Style: Sendable, Hashable {
        case plain, quoted, block
    }

    enum Kind {
        case documentStart, documentEnd, streamEnd
        case scalar(String, Style)
        case alias
        case listStart(flow: Bool), mapStart(flow: Bool)
        /// The end of the innermost open list or map.
        case end
        /// The stream's start, which carries nothing.
        case other
    }

    let kind: Kind
    let start: Int
    let end: Int
    let isAnchored: Bool
    let isTagged: Bool
}

/// Why libyaml could read no further, in its own words.
struct YAMLFault: Error {
    let problem: String
    let context: String
    /// Where it stopped, in characters.
    let mark: Int
    /// Where that began which it was reading, in characters.
    let contextMark: Int
}

/// The door to libyaml: a parser over one text, an event at a time.
struct YAMLEvents: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>

    /// Gives `body` the events of `text`, which is valid UTF-8. Nil when there is no memory for a parser.
    static func reading<Result>(_ text: ArraySlice<UInt8>, _ body: (inout YAMLEvents) -> Result) -> Result? {
        text.withUnsafeBufferPointer { buffer in
            guard var events = YAMLEvents(over: buffer) else { return nil }
            return body(&events)
        }
    }

    /// `buffer` must outlive the parser, which reads it as it goes.
    private init?(over buffer: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    mutating func next() -> Result<YAMLEvent, YAMLFault> {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { return .failure(fault) }
        defer { yaml_event_delete(&event) }
        return .success(YAMLEvent(event))
    }

    private var fault: YAMLFault {
        YAMLFault(
            problem: parser.pointee.problem.map { String(cString: $0) } ?? "",
            context: parser.pointee.context.map { String(cString: $0) } ?? "",
            mark: parser.pointee.problem_mark.index, contextMark: parser.pointee.context_mark.index)
    }
}

extension YAMLEvent {
    fileprivate init(_ event: yaml_event_t) {
        var (anchored, tagged) = (false, false)
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            kind = .scalar(String(decoding: text, as: UTF8.self), Style(scalar.style))
            (anchored, tagged) = (scalar.anchor != nil, scalar.tag != nil)
        case YAML_SEQUENCE_START_EVENT:
            let list = event.data.sequence_start
            kind = .listStart(flow: list.style == YAML_FLOW_SEQUENCE_STYLE)
            (anchored, tagged) = (list.anchor != nil, list.tag != nil)
        case YAML_MAPPING_START_EVENT:
            let map = event.data.mapping_start
            kind = .mapStart(flow: map.style == YAML_FLOW_MAPPING_STYLE)
            (anchored, tagged) = (map.anchor != nil, map.tag != nil)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: kind = .end
        case YAML_ALIAS_EVENT: kind = .alias
        case YAML_DOCUMENT_START_EVENT: kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
        case YAML_STREAM_END_EVENT: kind = .streamEnd
        default: kind = .other
        }
        start = event.start_mark.index
        end = event.end_mark.index
        isAnchored = anchored
        isTagged = tagged
    }
}

extension YAMLEvent.Style {
    fileprivate init(_ style: yaml_scalar_style_t) {
        switch style {
        case YAML_PLAIN_SCALAR_STYLE: self = .plain
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
        default: self = .quoted
        }
    }
}
