/// The e-mails that wait on every page.
extension PageFrame {
    private var address: String { site.settings.baseURL.absolute(path) }

    /// To somebody who should see the page.
    var share: PreparedMail { PreparedMail(subject: title, body: heading + "\n" + address) }

    /// To those who can mend it, with what they need to find what it is made from.
    var correction: PreparedMail? {
        guard let sourceID, let to = site.settings.correctionEmail else { return nil }
        let places: KeyValuePairs = ["title": heading, "url": address, "id": sourceID]
        return PreparedMail(
            to: to, subject: interface.phrases.text("correctionSubject", places),
            body: interface.phrases.text("correctionBody", places))
    }
}
