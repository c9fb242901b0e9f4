/// Short words that may be part of a compound, and endings that look like words but are not.
///
/// Lists of stems and surface forms for Danish; the splitting of other languages is left alone.
struct CompoundWords: Sendable {
    /// Stems of three letters that may end a compound.
    let shortHeads: Set<[UInt8]>
    /// Words of two or three letters that may begin one.
    let shortModifiers: Set<[UInt8]>
    /// Stems that may not end a compound: derivations and inflections.
    let deniedHeads: Set<[UInt8]>
    /// Words that are never split.
    let wholes: [String]

    static let danish = CompoundWords(
        shortHeads: set(Self.nouns), shortModifiers: set(Self.nouns + " " + Self.modifiers),
        deniedHeads: set(Self.denied), wholes: Self.unsplit.split(separator: " ").map(String.init))

    private static func set(_ words: String) -> Set<[UInt8]> {
        Set(words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
    }

    private static let nouns = """
        liv hus råd vej bil bus tog båd fly dag nat uge sal hal bad hav skov sti bro dyr hest kat fisk fugl træ rod frø
        jul ost æg øl vin mad ris brød kød bog avis blad brev kor bal fest spil film lyd lys tøj sko hat ur taske hjul
        lån løn kr køb salg tal fag kurs skat told pas ven mor far søn mand kone hjem rum dør tag gulv mur bod lad vagt
        løb gym bold hop dans sang leg pige sag sum del led lov ret vagt vold krig fred håb mål tid år alt klub zoo net
        web app kod ord stof tur tab hul gry dal bæk fod arm ben ryg øje hud mod kur vand luft ild jord sol sne is vind
        øre øer sø ø by
        """

    private static let modifiers = "nær ny små høj lav fri gen ung ude inde nød el it ung gl mini sms"

    private static let denied = """
        ende else ning ling ring ering ation tion sion ment skab dom hed tet itet eri ist isk lig elig ig agtig bar som løs
        mæss mæssig fuld rig artet vis ets ers ens est est ede lede nde ette ete eret ent ant ans ance anse ens ence
        ing inge ingen erne ene ere erer ernes ende endes ener eler eller iker ikel ik ur ør øs eur ator itor ator enter
        ener igen igt lige lighed bare inde indes ider ides esse isse ess iss ende
        """

    private static let unsplit = """
        frivillig frivillige frivillighed kommune kommunen forening foreningen foreninger bestyrelse bestyrelsen
        kunstner mangler samfund område redskab værktøj kendskab forskel sammen billede kontor elske anledning deltage
        interview kompost måltid
        """
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
