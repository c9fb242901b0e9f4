"""The Danish words of the corpus: some 3 900 lexemes, drawn with Zipf weights."""
import bisect
import itertools
import random

# noun classes: (definite, plural, definite plural) endings on the stem
NOUN_CLASS = {
    "a": ("en", "er", "erne"),    # forening
    "e": ("n", "r", "rne"),       # uge
    "d": ("en", "e", "ene"),      # dag
    "l": ("en", "e", "ne"),       # leder
    "n": ("et", "er", "erne"),    # produkt
    "m": ("t", "r", "rne"),       # møde
    "z": ("et", "", "ene"),       # år
}
COMMON, NEUTER = "adel", "nmz"

NOUNS = {
    "a": """forening indsats opgave|e aftale|e uge|e aktivitet virksomhed afdeling bevægelse|e
        oplevelse|e kommune|e vejledning rådgivning forsikring betaling indsamling samling samtale|e
        udstilling forestilling lejlighed mulighed erfaring uddannelse|e træning ordning bolig
        institution organisation generation station region funktion situation tradition person sektion
        beslutning bestyrelse|e forsamling udvikling løsning beskrivelse|e bevilling ansøgning godkendelse|e
        tilladelse|e forvaltning regning bygning stilling ændring tilmelding henvendelse|e undersøgelse|e
        udfordring holdning stemning retning forbindelse|e anledning vurdering måling rengøring
        evaluering planlægning kampagne|e kultur natur musik avis politik økonomi familie|e skole|e
        gruppe|e side|e pige|e dame|e kone|e have|e hylde|e flaske|e taske|e kasse|e cykel|x bus|x by
        sø skov|d park|d plads|d hal|x sal|d vej|d gade|e bydel|d strand|d mark|d ven|x nabo
        børnehave|e vuggestue|e stue|e ide proces ressource|e menu café station tur frivillig|d
        interesse|e relation bevidsthed ensomhed tryghed glæde|e værdi energi historie|e
        sang|d dans|d kunst fest koncert scene|e teaterskole|e bog|x film leg|d sport idræt
        medicin psykiatri sygdom|x sundhed kost måltidsglæde|e frugt suppe|e kage|e
        computer|l telefon mail hjemmeside|e nyhed artikel|x tekst app
        tid kalender|l måned|x dag|d aften|x morgen|x time|e periode|e sæson
        formand|x kasserer|l sekretær næstformand|x suppleant revisor kontaktperson medarbejder|l
        leder|l træner|l lærer|l elev patient bruger|l borger|l gæst deltager|l besøgsven|x
        mentor tolk|d flygtning|d indvandrer|l studerende|x pensionist vejleder|l sygeplejerske|e
        spejder|l turist danser|l musiker|l kunstner|l håndværker|l landmand|x fisker|l
        hund|d kat|x hest|d fugl|d ko|x gris|d bi fisk|z
        genbrug|z affald|z klima|n dyr|z træ|m hus|z barn|y""",
    "m": """møde værksted|z område ansvar|z arbejde netværk|z fællesskab|z samarbejde projekt|n
        forløb|z kursus|z arrangement|n bidrag|z budget|z regnskab|z medlem|x medlemskab|z
        kontingent|n udvalg|z råd|z møderum|z lokale køkken|x kontor|n bibliotek|n museum|z
        teater|z kulturhus|z plejehjem|z sygehus|z center|z samfund|z liv|z hjem|z behov|z
        mål|z problem|n tilbud|z tilskud|z udstyr|z udvalgsmøde materiale skema dokument|n
        referat|n brev|z billede kort|z program|x system|n format|n papir|n register|z
        formål|z resultat|n grundlag|z niveau|z samvær|z nærvær|z besøg|z måltid|n
        sprog|z ord|z spil|z kor|z orkester|z løb|z hold|z stævne marked|n loppemarked|n
        øjeblik|z døgn|z år|z minut|n klokkeslæt|z forår|z efterår|z job|b vilkår|z
        partnerskab|z ejerskab|z initiativ|n princip|n element|n emne tema punkt|n spørgsmål|z
        svar|z krav|z hensyn|z ophold|z kendskab|z kompetenceområde digt|n kunstværk|n""",
}
IRREGULAR = {
    "cykel": ("cyklen", "cykler", "cyklerne"), "bus": ("bussen", "busser", "busserne"),
    "hal": ("hallen", "haller", "hallerne"), "ven": ("vennen", "venner", "vennerne"),
    "besøgsven": ("besøgsvennen", "besøgsvenner", "besøgsvennerne"),
    "bog": ("bogen", "bøger", "bøgerne"), "sygdom": ("sygdommen", "sygdomme", "sygdommene"),
    "artikel": ("artiklen", "artikler", "artiklerne"), "måned": ("måneden", "måneder", "månederne"),
    "aften": ("aftenen", "aftener", "aftenerne"), "morgen": ("morgenen", "morgener", "morgenerne"),
    "formand": ("formanden", "formænd", "formændene"),
    "næstformand": ("næstformanden", "næstformænd", "næstformændene"),
    "landmand": ("landmanden", "landmænd", "landmændene"),
    "studerende": ("den studerende", "studerende", "de studerende"),
    "kat": ("katten", "katte", "kattene"), "ko": ("koen", "køer", "køerne"),
    "barn": ("barnet", "børn", "børnene"), "medlem": ("medlemmet", "medlemmer", "medlemmerne"),
    "køkken": ("køkkenet", "køkkener", "køkkenerne"),
    "program": ("programmet", "programmer", "programmerne"), "job": ("jobbet", "job", "jobbene"),
    "kursus": ("kurset", "kurser", "kurserne"), "museum": ("museet", "museer", "museerne"),
    "teater": ("teatret", "teatre", "teatrene"), "center": ("centret", "centre", "centrene"),
    "plejehjem": ("plejehjemmet", "plejehjem", "plejehjemmene"),
    "hjem": ("hjemmet", "hjem", "hjemmene"), "orkester": ("orkestret", "orkestre", "orkestrene"),
    "register": ("registret", "registre", "registrene"), "spil": ("spillet", "spil", "spillene"),
    "øjeblik": ("øjeblikket", "øjeblikke", "øjeblikkene"), "hus": ("huset", "huse", "husene"),
    "træ": ("træet", "træer", "træerne"), "tilskud": ("tilskuddet", "tilskud", "tilskuddene"),
    "tilbud": ("tilbuddet", "tilbud", "tilbuddene"),
}
NEUTER_ODD = {"barn", "træ", "hus", "dyr", "affald", "genbrug", "klima"}

# first members of compounds, with their linking letter
HEADS = """forenings frivillig børne ungdoms senior familie kultur natur miljø sports idræts fritids
    bolig bydels by nabo lokal kommune skole folke land vand have musik teater dans kunst kirke
    sundheds social pleje omsorgs besøgs mad fælles spise køkken kaffe cykel gang løbe svømme
    fodbold håndbold bad mangfoldigheds integrations sprog lektie læse bog biblioteks medie it data
    hjemmeside økonomi regnskabs kasserer bestyrelses medlems generalforsamlings udvalgs projekt fonds
    støtte tilskuds indsamlings genbrugs klima affalds dyre hunde hyttefads jule sommer vinter efterårs
    forårs weekend aften dags måneds års uddannelses kursus træner leder mentor samtale rådgivnings
    forsikrings arbejds job kompetence samarbejds netværks partnerskabs kontakt telefon krise ensomheds
    psykiatri handicap ældre demens flygtninge kvinde mande pige drenge spejder hobby håndværks
    reparations værksteds loppemarkeds markeds festival koncert film foto historie slægts arkiv
    museums strand skov park torve hjælpe nød kvarter trafik velfærds borger demokrati debat""".split()

VERBS = """hjælper:hjælpe:hjalp arbejder:arbejde:arbejdede støtter:støtte:støttede deltager:deltage:deltog
    planlægger:planlægge:planlagde samler:samle:samlede organiserer:organisere:organiserede tilbyder:tilbyde:tilbød
    søger:søge:søgte finder:finde:fandt bruger:bruge:brugte skaber:skabe:skabte mødes:mødes:mødtes
    inviterer:invitere:inviterede lærer:lære:lærte følger:følge:fulgte tager:tage:tog giver:give:gav
    får:få:fik holder:holde:holdt kontakter:kontakte:kontaktede udvikler:udvikle:udviklede styrker:styrke:styrkede
    besøger:besøge:besøgte taler:tale:talte lytter:lytte:lyttede læser:læse:læste skriver:skrive:skrev
    spiller:spille:spillede synger:synge:sang danser:danse:dansede træner:træne:trænede cykler:cykle:cyklede
    løber:løbe:løb går:gå:gik kører:køre:kørte henter:hente:hentede bringer:bringe:bragte laver:lave:lavede
    bager:bage:bagte serverer:servere:serverede rydder:rydde:ryddede bygger:bygge:byggede reparerer:reparere:reparerede
    underviser:undervise:underviste vejleder:vejlede:vejledte rådgiver:rådgive:rådgav fortæller:fortælle:fortalte
    viser:vise:viste åbner:åbne:åbnede lukker:lukke:lukkede begynder:begynde:begyndte slutter:slutte:sluttede
    ansøger:ansøge:ansøgte godkender:godkende:godkendte vælger:vælge:valgte beslutter:beslutte:besluttede
    drøfter:drøfte:drøftede undersøger:undersøge:undersøgte beskriver:beskrive:beskrev forbereder:forberede:forberedte
    gennemfører:gennemføre:gennemførte evaluerer:evaluere:evaluerede betaler:betale:betalte modtager:modtage:modtog
    fordeler:fordele:fordelte koordinerer:koordinere:koordinerede ansætter:ansætte:ansatte introducerer:introducere:introducerede
    passer:passe:passede plejer:pleje:plejede planter:plante:plantede høster:høste:høstede""".split()

ADJECTIVES = """ny:nyt:nye god:godt:gode stor:stort:store lille:lille:små frivillig:frivilligt:frivillige
    lokal:lokalt:lokale social:socialt:sociale fælles:fælles:fælles åben:åbent:åbne fast:fast:faste
    vigtig:vigtigt:vigtige aktiv:aktivt:aktive erfaren:erfarent:erfarne ung:ungt:unge gammel:gammelt:gamle
    glad:glad:glade tryg:trygt:trygge hyggelig:hyggeligt:hyggelige grøn:grønt:grønne bæredygtig:bæredygtigt:bæredygtige
    gratis:gratis:gratis ugentlig:ugentligt:ugentlige månedlig:månedligt:månedlige årlig:årligt:årlige
    praktisk:praktisk:praktiske økonomisk:økonomisk:økonomiske digital:digitalt:digitale kreativ:kreativt:kreative
    kulturel:kulturelt:kulturelle sund:sundt:sunde stærk:stærkt:stærke svær:svært:svære nem:nemt:nemme
    enkel:enkelt:enkle særlig:særligt:særlige almindelig:almindeligt:almindelige offentlig:offentligt:offentlige
    privat:privat:private kommunal:kommunalt:kommunale mangfoldig:mangfoldigt:mangfoldige ensom:ensomt:ensomme
    sårbar:sårbart:sårbare ældre:ældre:ældre yngre:yngre:yngre fleksibel:fleksibelt:fleksible
    ansvarlig:ansvarligt:ansvarlige daglig:dagligt:daglige bred:bredt:brede hel:helt:hele kort:kort:korte
    lang:langt:lange varm:varmt:varme rolig:roligt:rolige spændende:spændende:spændende tæt:tæt:tætte
    forskellig:forskelligt:forskellige nødvendig:nødvendigt:nødvendige relevant:relevant:relevante""".split()

ADVERBS = """ofte altid gerne sammen derfor også især normalt typisk snart endnu stadig derudover desuden
    løbende jævnligt hurtigt roligt tydeligt aktivt frivilligt lokalt hver_uge hver_måned om_aftenen
    i_weekenden om_sommeren hele_året først bagefter undervejs i_fællesskab uden_beregning""".split()
PREPS = "i på med til for fra ved om under efter før hos gennem mellem omkring uden inden_for sammen_med".split()

# uppercase tokens are slots, the rest is text; "~" glues to the word before
TEMPLATES = [t.split() for t in """
ND V NP PREP ND
vi V NP PREP A NP ~, og ND V ADV PREP NP
ADV V ND NP PREP ND ~, når NP V
du kan VI NP ~, hvis du har lyst til at VI PREP A NP
ND er IND A N ~, der V NP PREP ND
NPD VP ADV ND PREP ND ~, fordi det var IND A N
som frivillig skal du VI ND og VI NP
vi har brug for A NP ~, som kan VI PREP ND
det er ikke nødvendigt at VI NP ~, men det er en fordel ~, at du V NP
alle er velkomne til at VI PREP ND ~, også hvis de ikke før har været med til at VI NP
A NP og A NP V ADV PREP NPD
ND V PREP TOWN ~, hvor NP fra hele kommunen V ND
kontakt os ~, hvis du vil VI IND N eller høre mere om ND
i NUM år har ND VP NP PREP A NP
der er plads til NUM NP ~, og ND V ADV PREP ND
hvis ND ikke kan VI ~, så skal NP VI ND ~, før NP V
for at VI ND skal du først VI NP og derefter VI ND
PERSON fra ND V ~, at NP V A NP PREP ND
det giver NP og IND A N PREP ND
hos os er NP og NP en del af ND
både NP ~, NP og NP V ADV PREP ND
ND blev stiftet i YEAR og V i dag NUM NP PREP TOWN
når vi V ~, er det vigtigt ~, at NPD kan VI ND
man skal være mindst NUM år for at VI PREP ND
husk at VI ND ~, inden du V NP PREP ND
vores NP V ~, fordi de V NP ~, og fordi ND er A1
ND kan søge om NP PREP ND ~, hvis NP V IND A N
der bliver serveret kaffe og N ~, mens NP V PREP ND
det sker som regel i ND eller PREP ND tæt på TOWN
ingen NP er for A ~, og ingen skal VI ND alene
""".strip().splitlines()]

FIRST = """Anne Mette Kirsten Hanne Lene Susanne Marianne Inge Karen Birgit Ida Emma Freja Alma Sofie Laura
    Fatima Aisha Peter Jens Lars Michael Henrik Thomas Søren Jan Christian Martin Niels Anders Morten Jesper
    Hans Jørgen Ole Per Bent Erik Kaj Åge Bjørn Mads Rasmus Mikkel Emil Noah William Oscar Ali Omar Ahmed""".split()
LAST = """Jensen Nielsen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen
    Kristensen Olsen Thomsen Christiansen Poulsen Johansen Møller Mortensen Knudsen Lund Holm Schmidt Bæk Østergaard
    Kjær Søndergaard Nørgaard Dam Friis Brandt Ravn Bjerre Krogh Høj Ågaard Winther""".split()

TOWNS = """Aalborg Ålborg Aarhus Århus Viborg Randers Silkeborg Horsens Vejle Kolding Esbjerg Ribe Odense Svendborg
    Nyborg Assens Faaborg Aabenraa Åbenrå Sønderborg Tønder Haderslev Herning Holstebro Struer Lemvig Thisted Hjørring
    Frederikshavn Skagen Brønderslev Hobro Grenaa Ebeltoft Skanderborg Roskilde Køge Næstved Ringsted Slagelse
    Kalundborg Holbæk Hillerød Helsingør Rønne""".split()


def noun_table():
    rows = []
    for klass, block in NOUNS.items():
        for item in block.split():
            stem, _, own = item.partition("|")
            code = own or klass
            if stem in IRREGULAR:
                forms = IRREGULAR[stem]
            else:
                if code == "m" and not stem.endswith("e"):
                    code = "n" if not stem.endswith("a") else "m"
                forms = tuple(stem + s for s in NOUN_CLASS[code])
            neuter = (klass in NEUTER and stem != "job") or stem in NEUTER_ODD or stem == "job"
            rows.append((stem, *forms, "et" if neuter else "en"))
    return list(dict.fromkeys(rows))


def compound(head, row):
    return tuple(head + f.replace("den ", "").replace("de ", "") for f in row[:4]) + (row[4],)


class Zipf:
    """Draws from items with weight 1/(rank+shift)."""

    def __init__(self, items, exponent=1.0, shift=2.7):
        self.items = items
        self.acc = list(itertools.accumulate((i + shift) ** -exponent for i in range(len(items))))
        self.total = self.acc[-1]

    def draw(self, rng):
        return self.items[bisect.bisect(self.acc, rng.random() * self.total)]


class Words:
    def __init__(self, seed):
        rng = random.Random(f"{seed}:words")
        base = noun_table()
        rng.shuffle(base)
        front = [r for r in base if r[0] in ("forening", "frivillig", "opgave", "medlem", "børnehave", "have", "job",
                                             "forsikring", "bestyrelse", "indsats")]
        base = front + [r for r in base if r not in front]
        self.base, self.base_z = base, Zipf(base)
        made = {}
        while len(made) < 3300:
            row = compound(rng.choice(HEADS), self.base_z.draw(rng))
            made.setdefault(row[0], row)
        made["frivilligjob"] = compound("frivillig", next(r for r in base if r[0] == "job"))
        nouns = front + [r for pair in itertools.zip_longest(base[len(front):], list(made.values()))
                         for r in pair if r]
        self.nouns = Zipf(nouns, 1.0, 8.0)
        self.compounds = Zipf(list(made.values()), 0.9)
        self.verbs = Zipf([tuple(v.split(":")) for v in VERBS], 0.9, 4.0)
        self.adjectives = Zipf([tuple(a.split(":")) for a in ADJECTIVES], 0.9, 4.0)
        self.adverbs = Zipf([a.replace("_", " ") for a in ADVERBS], 0.8)
        self.preps = Zipf([p.replace("_", " ") for p in PREPS], 1.0, 1.5)
        self.lexemes = len(nouns) + len(VERBS) + len(ADJECTIVES) + len(ADVERBS) + len(PREPS)

    def noun(self, rng):
        if rng.random() < 0.01:
            return compound(rng.choice(HEADS), self.base_z.draw(rng))
        return self.nouns.draw(rng)

    def sentence(self, rng):
        out, pending_neuter = [], None
        template = rng.choice(TEMPLATES)
        for i, tok in enumerate(template):
            if tok == "ND":
                w = self.noun(rng)[1]
            elif tok == "NP":
                w = self.noun(rng)[2]
            elif tok == "NPD":
                w = self.noun(rng)[3]
            elif tok == "V":
                w = self.verbs.draw(rng)[0]
            elif tok == "VI":
                w = self.verbs.draw(rng)[1]
            elif tok == "VP":
                w = self.verbs.draw(rng)[2]
            elif tok == "PREP":
                w = self.preps.draw(rng)
            elif tok == "ADV":
                w = self.adverbs.draw(rng)
            elif tok == "IND":
                pending_neuter = self.noun(rng)
                w = pending_neuter[4]
            elif tok == "A":
                adj = self.adjectives.draw(rng)
                w = adj[2] if pending_neuter is None else adj[1 if pending_neuter[4] == "et" else 0]
            elif tok == "A1":
                w = self.adjectives.draw(rng)[0]
            elif tok == "N":
                w, pending_neuter = (pending_neuter or self.noun(rng))[0], None
            elif tok == "NUM":
                w = str(rng.randint(2, 60))
            elif tok == "YEAR":
                w = str(rng.randint(1921, 2025))
            elif tok == "TOWN":
                w = rng.choice(TOWNS)
            elif tok == "PERSON":
                w = person(rng)
            elif tok[0] == "~":
                out[-1] += tok[1:]
                continue
            else:
                w = tok
            out.append(w)
        text = " ".join(out)
        return text[0].upper() + text[1:] + "."

    def title_compound(self, rng):
        w = self.compounds.draw(rng)[0]
        return w[0].upper() + w[1:]


def person(rng):
    return f"{rng.choice(FIRST)} {rng.choice(LAST)}"
