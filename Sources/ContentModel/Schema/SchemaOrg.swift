/// A type of schema.org's vocabulary that records can be described as, with the properties known here.
///
/// Names and expected types: schema.org 29.0. What Google asks for beside: its documentation of structured data for
/// `JobPosting` and `Event`.
public enum SchemaOrg: String, Sendable, CaseIterable {
    case article = "Article"
    case newsArticle = "NewsArticle"
    case creativeWork = "CreativeWork"
    case digitalDocument = "DigitalDocument"
    case webPage = "WebPage"
    case jobPosting = "JobPosting"
    case event = "Event"
    case governmentService = "GovernmentService"
    case faqPage = "FAQPage"
    case place = "Place"
    case ngo = "NGO"
    case organization = "Organization"

    /// What stands as a property's value.
    public enum Kind: Sendable, Hashable {
        case text, url, date, number
        /// Organization, by name or by another record.
        case organization
        /// Place, by address, name or another record.
        case place
        case address, image, audience, channel
    }

    public struct Property: Sendable {
        public let name: String
        public let kind: Kind
        /// A description without it says nothing.
        public let isRequired: Bool
    }

    public var properties: [Property] {
        switch self {
        case .article, .newsArticle: Self.named("headline", among: Self.work)
        case .creativeWork, .digitalDocument, .webPage: Self.named("name", among: Self.work)
        case .jobPosting: Self.job
        case .event: Self.happening
        case .governmentService: Self.service
        case .faqPage: [Property("question", .text, required: true), Property("answer", .text, required: true)]
        case .place: Self.placed
        case .ngo, .organization: Self.organized
        }
    }

    private static func named(_ required: String, among properties: [Property]) -> [Property] {
        properties.map { Property($0.name, $0.kind, required: $0.name == required) }
    }

    private static let work = [
        Property("headline", .text), Property("name", .text), Property("description", .text),
        Property("datePublished", .date), Property("dateModified", .date), Property("expires", .date),
        Property("author", .organization), Property("publisher", .organization), Property("audience", .audience),
        Property("about", .text), Property("keywords", .text), Property("version", .text), Property("image", .image),
        Property("isBasedOn", .url),
    ]

    private static let job = [
        Property("title", .text, required: true), Property("description", .text, required: true),
        Property("datePosted", .date, required: true), Property("hiringOrganization", .organization, required: true),
        Property("jobLocation", .place, required: true), Property("validThrough", .date),
        Property("qualifications", .text), Property("responsibilities", .text), Property("workHours", .text),
        Property("jobBenefits", .text), Property("totalJobOpenings", .number), Property("jobStartDate", .date),
        Property("image", .image), Property("sameAs", .url),
    ]

    private static let happening = [
        Property("name", .text, required: true), Property("location", .place, required: true),
        Property("description", .text), Property("organizer", .organization), Property("audience", .audience),
        Property("image", .image), Property("maximumAttendeeCapacity", .number), Property("keywords", .text),
        Property("sameAs", .url),
    ]

    private static let service = [
        Property("name", .text, required: true), Property("provider", .organization, required: true),
        Property("description", .text), Property("serviceType", .text), Property("audience", .audience),
        Property("availableChannel", .channel), Property("areaServed", .text), Property("image", .image),
    ]

    private static let placed = [
        Property("name", .text, required: true), Property("address", .address, required: true),
        Property("description", .text), Property("maximumAttendeeCapacity", .number), Property("telephone", .text),
        Property("image", .image), Property("sameAs", .url),
    ]

    private static let organized = [
        Property("name", .text, required: true), Property("description", .text), Property("alternateName", .text),
        Property("email", .text), Property("telephone", .text), Property("address", .address),
        Property("foundingDate", .date), Property("taxID", .text), Property("knowsAbout", .text),
        Property("areaServed", .text), Property("parentOrganization", .organization), Property("image", .image),
        Property("sameAs", .url),
    ]
}

extension SchemaOrg.Property {
    fileprivate init(_ name: String, _ kind: SchemaOrg.Kind, required: Bool = false) {
        self.init(name: name, kind: kind, isRequired: required)
    }
}

extension SchemaOrg.Kind {
    /// A field of this type can stand as such a value.
    func accepts(_ type: Schema.FieldType) -> Bool {
        switch type {
        case .text, .choice, .choices: [.text, .place, .organization, .audience].contains(self)
        case .integer: [.text, .number, .date].contains(self)
        case .number, .money: self == .text || self == .number
        case .date, .moment: self == .date
        case .url: self == .url || self == .text || self == .channel
        case .email, .phone, .cvr, .language, .markdown, .timeSpan, .repeats: self == .text
        case .address: self == .address || self == .place
        case .reference, .references: self == .organization || self == .place
        case .image: self == .image
        case .list: self == .text
        case .flag, .file: false
        }
    }
}
