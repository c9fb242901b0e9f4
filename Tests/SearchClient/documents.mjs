/** Sixty short texts of an invented portal: collection | area | audiences | title | summary | headings | text. */
const LINES = `
jobs|skovby|aeldre|Besøgsven for ældre i Skovby|Kom på besøg en time om ugen hos en, der savner selskab.|Det skal du lave;Det får du|Du drikker kaffe og går ture med en ældre borger.
jobs|skovby|aeldre|Kaffeværter på plejehjemmet|Skænk kaffe og snak med beboerne hver tirsdag.|Sådan foregår det|Vi mangler frivillige, der kan lide at lytte. Måske sætter vi også bowling på programmet.
jobs|noerby|boern|Lektiehjælper på biblioteket|Hjælp børn og unge med skolearbejdet.|Hvem kan hjælpe;Kursus|Lektiecaféen har åbent to eftermiddage om ugen.
jobs|noerby|boern unge|Træner for fodboldhold|Led træningen for piger på otte år.|Krav;Udstyr|Klubben betaler kurser og bolde. Kampene spilles om lørdagen.
jobs|skovby|alle|Medhjælper i genbrugsbutik|Sortér tøj og ekspedér kunder i vores butik.|Vagter;Oplæring|Butikken ligger på torvet og sælger brugte møbler.
jobs|vestby|alle|Chauffør til madindsamling|Kør varebilen mellem supermarkeder og væresteder.|Kørekort|Overskudsmad bliver til aftensmad for udsatte.
jobs|vestby|unge|Natteravn i weekenden|Gå en tryg tur gennem byen fredag aften.|Sådan begynder du|Natteravne går altid tre sammen i gule jakker.
jobs|noerby|familier|Støtteven for en familie|Vær en ekstra voksen for en familie med små børn.|Forløbet|Du besøger familien to timer om ugen i et år.
jobs|skovby|alle|Kasserer i beboerforeningen|Hold styr på regnskab og kontingent.|Opgaver|Foreningen har hundrede medlemmer og et roligt budget.
jobs|vestby|aeldre|It-hjælper for seniorer|Vis ældre, hvordan de bruger computer og telefon.|Hvornår|Undervisningen foregår i medborgerhuset.
jobs|noerby|alle|Vagt ved loppemarkedet|Hjælp med boder, parkering og oprydning.|Opgaver på dagen|Loppemarkedet holdes den første søndag i juni.
jobs|skovby|boern|Legeonkel i børnehaven|Leg ude og inde med de mindste.|Børneattest|Alle skal have en børneattest, før de begynder.
jobs|vestby|udsatte|Frivillig på krisecentret|Giv kvinder og børn en god hverdag.|Uddannelse;Tavshedspligt|Du får supervision hver måned.
jobs|vestby|udsatte|Mentor for unge ledige|Følg en ung på vej i job.|Samtaler|Mentorer mødes med deres unge hver uge.
jobs|noerby|aeldre|Cykelpilot|Kør ture med ældre på en ladcykel.|Ruter;Sikkerhed|Cyklerne står ved plejehjemmet. Vind i håret for alle.
associations|skovby|alle|Skovby Idrætsforening|Fodbold, håndbold og gymnastik for alle aldre.|Hold;Bestyrelsen|Idrætsforeningen har haller og baner ved skolen.
associations|noerby|boern|Nørby Spejderne|Bål, knob og ture i skoven.|Mødetider;Lejre|Spejderne mødes ved hytten hver torsdag.
associations|vestby|aeldre|Vestby Pensionistforening|Fællesspisning, foredrag og udflugter.|Årets program|Bussen kører til havet i maj.
associations|skovby|alle|Skovby Sangkor|Vi synger danske sange og holder koncerter.|Øveaften|Koret øver i kirken om mandagen.
associations|noerby|natur|Naturens Venner|Vi plejer stier, søer og enge.|Ture|Vandreture med fuglekikkert og madpakke.
associations|vestby|udsatte|Værestedet Lyset|Et sted at være uden at skulle noget.|Åbningstider|Der er varm mad og en sofa.
associations|vestby|familier|Familiernes Hus|Netværk for forældre og børn.|Caféen|Mødrene driver selv caféen.
associations|skovby|alle|Skovby Lokalhistoriske Arkiv|Billeder og breve fra egnen.|Samlingen|Arkivet søger hjælp til at skrive af.
associations|noerby|alle|Nørby Borgerforening|Vi arbejder for et levende lokalsamfund.|Generalforsamling;Vedtægter|Foreningen holder fastelavn og sankthans.
associations|skovby|boern unge|Skovby Ungdomsklub|Musik, spil og mad for unge.|Værkstedet|Klubben har øvelokale og et køkken.
associations|vestby|alle|Repaircafé Vestby|Vi reparerer ting sammen.|Det kan vi|Tag din lampe, cykel eller trøje med.
associations|noerby|aeldre|Ældre Sagens venner i Nørby|Besøg, motion og rådgivning.|Motion|Stolemotion hver onsdag formiddag.
associations|skovby|natur|Skovby Kolonihaver|Haver til leje og fælles arbejdsdage.|Venteliste|Vandet åbnes i april.
articles|alle|alle|Sådan holder I generalforsamling|Indkaldelse, dagsorden og referat trin for trin.|Indkaldelse;Dagsorden;Referat|Bestyrelsen indkalder med fire ugers varsel. Stemmer tælles op af dirigenten.
articles|alle|alle|Vedtægter for en forening|Hvad skal der stå i jeres vedtægter?|Formål;Medlemmer;Ændringer|Vedtægter skal vedtages på et stiftende møde.
articles|alle|alle|Bestyrelsens ansvar|Hvem hæfter, og hvad skal bestyrelsen vide?|Økonomi;Persondata|Bestyrelsen har ansvaret for regnskab og aftaler.
articles|alle|alle|Søg tilskud til jeres aktivitet|Puljer og frister for frivilligt socialt arbejde.|Frister;Ansøgning|Ansøgninger behandles af udvalget i december.
articles|alle|alle|Forsikring af frivillige|Hvornår dækker kommunens forsikring?|Ansvar;Ulykke|Foreningen bør tegne en ansvarsforsikring.
articles|alle|alle|Rekruttering af frivillige|Find nye kræfter til foreningen.|Opslag;Samtale|Spørg personligt: det virker bedst at rekruttere sådan.
articles|alle|boern|Børneattester|Sådan indhenter I attester på trænere og ledere.|Hvem skal have en;Sådan gør I|Politiet behandler anmodningen på to uger.
articles|alle|alle|Lån lokaler af kommunen|Skoler, haller og mødelokaler kan bookes gratis.|Book lokale;Nøgler|Lokalet skal afleveres ryddet og fejet.
articles|alle|alle|Fastholdelse af frivillige|Gør det rart at blive.|Anerkendelse|En tak og en kop kaffe virker.
articles|alle|alle|Regnskab for begyndere|Bilag, kasse og årsregnskab.|Bilag;Årsregnskab|Kassereren fører bogen, og revisor ser den efter.
articles|alle|udsatte|Tavshedspligt|Hvad må du fortælle videre?|Eksempler|Frivillige får viden om andres liv, som ikke skal videre.
articles|alle|alle|Persondata i foreningen|Medlemslister og samtykke.|Samtykke;Sletning|Slet oplysninger, når de ikke bruges.
articles|alle|alle|Den gode modtagelse|De første uger for en ny frivillig.|Velkomst|Vis rundt og fortæl om værdier.
articles|alle|alle|Skriv en pressemeddelelse|Få avisen til at komme.|Overskrift;Billede|Skriv kort og ring bagefter.
events|skovby|alle|Frivillig fredag|Kom og mød foreningerne på torvet.|Program|Boder, musik og grønne pølser.
events|noerby|alle|Foreningernes dag|Prøv håndbold, kor og skak.|Tilmelding|Alle er velkomne, og det er gratis.
events|vestby|familier|Fællesspisning i medborgerhuset|Spis med dine naboer.|Menu|Gryderet, brød og kage.
events|skovby|aeldre|Foredrag om ensomhed|En aften om at savne nogen.|Oplægsholder|Psykologen fortæller og svarer på spørgsmål.
events|noerby|boern|Fastelavn i hallen|Tøndeslagning og boller.|Tider|Børnene slår katten af tønden.
events|vestby|alle|Kursus for kasserere|Lær at lægge budget.|Indhold|Kurset varer tre aftener.
events|skovby|natur|Affaldsindsamling|Vi samler affald langs åen.|Mødested|Poser og handsker får du.
events|noerby|alle|Borgermøde om havnen|Giv din mening om den nye plan.|Dagsorden|Mødet begynder klokken nitten.
events|vestby|unge|Koncert for unge|Tre lokale bands spiller.|Billetter|Dørene åbner klokken tyve.
events|skovby|alle|Julemarked|Gran, gløgg og håndarbejde.|Stader|Lej en stade hos borgerforeningen.
events|noerby|alle|Førstehjælp på fire timer|Lær at redde liv.|Kursets indhold|Hjertestarter og stabilt sideleje.
events|vestby|natur|Fugletur ved søen|Se svaner og hejrer.|Praktisk|Tag støvler og kikkert med.
grants|alle|alle|Puljen til lokale initiativer|Op til ti tusind kroner til naboskab.|Hvem kan søge|Svar inden tre uger.
grants|alle|alle|Aktivitetspuljen|Tilskud til nye idrætter.|Krav|Hallen skal være åben for alle.
grants|alle|udsatte|Paragraf 18|Støtte til frivilligt socialt arbejde.|Frist;Fordeling|Midlerne fordeles en gang om året.
grants|alle|boern|Feriehjælp til familier|En uge ved havet for børn.|Ansøg|Bestyrelsen udvælger familierne.
grants|alle|alle|Grøn pulje|Penge til træer, blomster og bier.|Eksempler|Plant et grønt hjørne.
grants|alle|alle|Kulturpuljen|Støtte til teater, musik og kunst.|Frister|Ledelsen af puljen mødes hvert kvartal.
`;

export const TYPES = [
    ["jobs", "Frivilligjob", "/frivilligjob/"], ["associations", "Foreninger", "/foreninger/"],
    ["articles", "Artikler", "/artikler/"], ["events", "Arrangementer", "/arrangementer/"], ["grants", "Puljer", "/puljer/"],
];
export const AREAS = [["skovby", "Skovby"], ["noerby", "Nørby"], ["vestby", "Vestby"]];
export const AUDIENCES = [["aeldre", "Ældre"], ["boern", "Børn"], ["unge", "Unge"], ["familier", "Familier"],
    ["udsatte", "Udsatte"], ["natur", "Naturen"]];

export const documents = LINES.trim().split("\n").map((line) => {
    const [type, area, audiences, title, summary, headings, body] = line.split("|");
    return { type, area, audiences: audiences.split(" "), title, summary, headings: headings.split(";"), body };
});

/** Compounds with the parts an index builder would find. */
export const COMPOUNDS = {
    genbrugsbutik: ["genbrug", "butik"], kaffeværter: ["kaffe", "vært"], lektiehjælper: ["lektie", "hjælper"],
    madindsamling: ["mad", "indsamling"], beboerforeningen: ["beboer", "forening"], loppemarkedet: ["loppe", "marked"],
    affaldsindsamling: ["affald", "indsamling"], ansvarsforsikring: ["ansvar", "forsikring"], pensionistforening:
    ["pensionist", "forening"], idrætsforening: ["idræt", "forening"], borgermøde: ["borger", "møde"], julemarked:
    ["jul", "marked"], mødelokaler: ["møde", "lokale"], fodboldhold: ["fodbold", "hold"], ladcykel: ["lad", "cykel"],
    varebilen: ["vare", "bil"], årsregnskab: ["år", "regnskab"], borgerforening: ["borger", "forening"],
};

export const IRREGULAR = { boern: "barn", haend: "haand", moedr: "moder", moeder: "moder", boeg: "bog" };
export const SYNONYMS = [["bestyrelse", "ledelse"], ["tilskud", "støtte"], ["senior", "ældre"]];
export const STOP = ["og", "i", "på", "en", "et", "den", "det", "til", "af", "for", "med", "om", "hvem", "hvordan", "kan",
    "at", "er", "som", "der", "de", "du", "vi", "hvad", "ved"];
