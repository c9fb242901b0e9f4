/// Words too common to search for. Danish: Snowball's list of 94, and the words questions begin with; English: its
/// articles, pronouns, auxiliaries, prepositions and question words.
enum StopWords {
    static func of(language: String) -> [String] {
        switch language {
        case "da": words(danish)
        case "en": words(english)
        default: []
        }
    }

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static let danish = """
        og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun
        nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog
        noget ville jo deres efter ned skulle denne end dette mit også under have dig anden hende mine alt meget sit
        sine vor mod disse hvis din nogle hos blive mange ad bliver hendes været thi jer sådan
        får hvordan hvorfor hvornår hvem hvilken hvilket hvilke
        """

    private static let english = """
        a about after all am an and any are as at be been but by can could did do does for from had has have he her him
        his i if in into is it its me my no not of on or our she so some than that the their them then there these they
        this those to was we were will with would you your how what when where which who whom whose why
        """
}
