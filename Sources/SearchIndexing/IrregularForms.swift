/// Danish forms whose stems differ, each after the form it belongs to.
///
/// The stemmer takes endings off and knows nothing of changed vowels. Written into the manifest as keys, so that the
/// browser's half has no table of its own.
enum IrregularForms {
    /// Key of a form's stem → key of the stem it belongs to, by the first.
    static func table(language: String) -> [(form: [UInt8], base: [UInt8])] {
        guard language == "da" else { return [] }
        let stemmer = Stemmer(language: language)
        var table: [[UInt8]: [UInt8]] = [:]
        for line in danish.split(whereSeparator: \.isNewline) {
            let keys = line.split(separator: " ").map { Letters.key(stemmer.stem(Array($0.utf8))) }
            for form in keys.dropFirst() where form != keys[0] { table[form] = keys[0] }
        }
        return table.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.value) }
    }

    private static let danish = """
        barn børn børnene
        bog bøger bøgerne
        hånd hænder hænderne
        fod fødder fødderne
        tand tænder tænderne
        nat nætter nætterne
        mand mænd mændene
        far fædre fædrene
        mor mødre mødrene
        bror brødre brødrene
        datter døtre døtrene
        søster søstre søstrene
        bonde bønder bønderne
        and ænder ænderne
        gås gæs gæssene
        ko køer køerne
        so søer
        rod rødder rødderne
        stad stæder
        stang stænger stængerne
        tang tænger
        kraft kræfter kræfterne
        nød nødder
        øje øjne øjnene
        aften aftner aftnerne
        sommer somre somrene
        cykel cykler cyklen
        regel regler reglerne
        artikel artikler artiklerne
        onkel onkler
        titel titler
        nøgle nøgler
        himmel himle
        gammel gamle gammelt
        åben åbne åbent
        enkel enkle enkelt
        voksen voksne
        nummer numre
        center centre
        teater teatret teatre
        forælder forældre
        ung yngre yngst
        stor større størst
        lang længere længst
        god bedre bedst
        lille små mindre mindst
        mange flere flest
        gå gik gået
        give gav givet
        tage tog taget
        komme kom kommet
        se så set
        finde fandt fundet
        hjælpe hjalp hjulpet
        skrive skrev skrevet
        vælge valgte valgt
        sælge solgte solgt
        spørge spurgte spurgt
        følge fulgte fulgt
        bringe bragte bragt
        synge sang sunget
        drikke drak drukket
        sidde sad siddet
        løbe løb løbet
        bære bar båret
        bryde brød brudt
        få fik fået
        """
}
