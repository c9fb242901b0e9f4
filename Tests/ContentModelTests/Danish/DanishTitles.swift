/// Danish words, names and titles in many spellings: what the order is judged on.
enum DanishTitles {
    private static let words = """
        aften afdeling agerjord aktiv albue alle ananas andel apotek arbejde aske avis aabenhed aal aar aarhus aalborg \
        ånd ål år århus ålborg ås åben åen badebro bakke ballade barn besøg besøgsven bil blomst bog bolig bore bro brød \
        by byen bænk bøn båd baad café cirkel cykel dag dagplejer dans debat depot dør døgn dæk daase dåse efterår ekko \
        elan élan en én ene enhed entré erfaring ernæring etage fadder familie fest fjord folk forening forældre fred \
        frivillig frivillighed frø færge fødsel få faa galleri gang glæde grønt gæst gård gaard hal hav have havn hjælp \
        hus høst håb haab idé ide idræt ildsjæl initiativ is jazz job jul jæger jord kaffe kage klub kommune kor kreds \
        kunst kvarter kæde købmand kål landsby leg lektie lokale løb lån maleri mad marked mentor middag musik mæglere \
        møde mål maal natur netværk nabo nord nytår nærhed nød når omsorg opgave oplæg ord område park pedel penge \
        plads pulje pære pø på quiz radio rejse ret ro rum række rød råd raad samarbejde sang skole skov spil sted støtte \
        sø sår så tale teater tilskud torv træ tøj tåge udsigt uge ungdom urtehave vandring ven venner vej vest vært vøl \
        våge wc web xylofon yoga ytring zebra zone æble ægte ældre ære øen økologi øl øst øve
        """
    private static let names = """
        Andre André Andrea Anders Ann Anne Åse Aase Aabenraa Åbenrå Ærø Ømose Bjørn Björn Bjarne Gråsten Graasten \
        Kierkegaard Kirkegård Kirkegaard Müller Mylius Myller Møller Möller Mäkinen Mælk Nygaard Nygård Ölmann Oehlenschläger \
        René Rene Renée Søren Sören Søgaard Thomas Tove Ûlla Ullerslev Véra Vera Zoë Zoe Zøllner Çelik Celik Šimon Simon \
        Ñandu Nandu Łukasz Lukas Ægir Østerbro Ålesund
        """

    static let all: [String] = {
        let words = Self.words.split(separator: " ").map(String.init)
        let names = Self.names.split(separator: " ").map(String.init)
        var titles = words + names
        titles += words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        titles += words.map { $0.uppercased() }
        titles += names.map { $0.lowercased() }
        var numbers = SeededNumbers(seed: 4)
        for _ in 0..<3000 {
            let first = words.randomElement(using: &numbers) ?? ""
            let second = words.randomElement(using: &numbers) ?? ""
            let name = names.randomElement(using: &numbers) ?? ""
            let number = Int.random(in: 1...120, using: &numbers)
            switch Int.random(in: 0..<9, using: &numbers) {
            case 0: titles.append(first + second)
            case 1: titles.append("\(first) \(second)")
            case 2: titles.append("\(first)-\(second)")
            case 3: titles.append("\(first.prefix(1).uppercased())\(first.dropFirst()) i \(name)")
            case 4: titles.append("\(name)s \(first)")
            case 5: titles.append("\(first) \(number)")
            case 6: titles.append("\(first), \(second) og \(name)")
            case 7: titles.append("\(name): \(first)")
            default: titles.append("\(number). \(second) (\(name))")
            }
        }
        return titles
    }()
}
