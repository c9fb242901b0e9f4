"""The made-up portal the records belong to: its vocabularies, streets, roles and kinds of events."""
from datetime import date

STREETS = """Skole Kirke Have Strand Skov Møbel Nørre Sønder Vester Øster Bane Stations Møllebakke Rosen Tulipan Birke Ege
    Bøge Linde Ahorn Fjord Bakke Eng Mark Sø Å Havne Torve Kloster Præste Ager Lærke Svale Solsort Dronning Kongens
    Algade Jernbane Industri Håndværker Smede Væver Fabriks Teglværks Kærlighed""".split()
STREET_ENDS = "vej vej vej vej gade gade stræde allé torv vænget parken bakken".split()

CATEGORIES = ["Natur og miljø", "Idræt og bevægelse", "Ældre og omsorg", "Børn og unge", "Kultur og musik",
              "Social hjælp", "Sundhed og sygdom", "Integration", "Dyr", "Undervisning", "Lokalsamfund",
              "Genbrug og byttehandel"]
AUDIENCES = ["Børn", "Unge", "Voksne", "Seniorer", "Familier", "Studerende", "Nydanskere",
             "Mennesker med handicap"]
AREAS = ["Midtbyen", "Nordbyen", "Vestbyen", "Østbyen", "Sydbyen", "Havnen", "Åkvarteret", "Skovbyerne",
         "Fjordbyerne", "Hele kommunen"]
TOPICS = ["Start en forening", "Bestyrelse", "Vedtægter", "Økonomi og regnskab", "Tilskud og fonde",
          "Forsikring", "Rekruttering", "Fastholdelse", "Persondata", "Lokaler", "Arrangementer",
          "Kommunikation"]
TAGS = """frivillig forening fællesskab gratis begyndervenlig udendørs indendørs aften weekend ungdom senior mad musik
    sport natur sprog digital hjælp netværk kursus kreativ samvær genbrug dyr lektiehjælp besøgsven mentor bestyrelse
    tilskud forsikring børneattest persondata referat generalforsamling vedtægter budget""".split()
ASSOC_KINDS = ["Foreningen", "Klubben", "Netværket", "Støtteforeningen", "Gruppen", "Laget", "Værkstedet", "Caféen"]
ROLES = """besøgsven mentor træner kasserer kok chauffør tolk vejleder lektiehjælper instruktør redaktør værkstedsleder
    kaffebrygger tilsynsførende butiksmedarbejder naturvejleder spejderleder korleder webredaktør bestyrelsesmedlem
    koordinator håndværker havehjælper turleder""".split()
EVENT_KINDS = """Åbent_hus Fællesspisning Loppemarked Koncert Foredrag Workshop Generalforsamling Byvandring Sommerfest
    Julemarked Infoaften Strikkecafé Sangaften Cykeltur Affaldsindsamling Banko Høstfest Filmaften Kreativ_lørdag
    Gåtur Repair_café Frivillig_fredag Kursusaften Byttedag""".split()
TASKS = ["Book lokalet", "Send invitationen", "Tjek forsikringen", "Indhent børneattester", "Lav en vagtplan",
         "Bestil forplejning", "Opdater hjemmesiden", "Aftal rollerne", "Skriv referatet", "Evaluer bagefter"]
BASE_DAY = date(2026, 9, 1)

FOLD = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "é": "e", "ü": "u", "ö": "oe"})


def slugify(text):
    """The text as an ASCII key: Børn og unge -> boern-og-unge."""
    text = text.lower().translate(FOLD)
    return "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in text).split())
