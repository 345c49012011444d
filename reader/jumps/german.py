"""The table of German jump lines, in Antiqua and in Fraktur (ſ is folded to s)."""

from __future__ import annotations

from reader.jumps import labels
from reader.jumps.forms import Place, forms
from reader.jumps.western import western
from reader.model.jump import JumpKind

SUPPLEMENT = "BEILAGE"
PLACES = {
    **dict.fromkeys(("letzten Seite", "letzte Seite", "letzter Seite", "Rückseite"), labels.BACK),
    **dict.fromkeys(("Titelseite", "Titel", "Frontseite"), labels.FRONT),
    **dict.fromkeys(
        ("nächsten Seite", "nächste Seite", "nächster Seite", "folgenden Seite", "folgende Seite"), labels.NEXT
    ),
    **dict.fromkeys(("vorigen Seite", "vorhergehenden Seite", "vorherigen Seite", "vorige Seite"), labels.PREVIOUS),
    **dict.fromkeys(("ersten Seite", "1. Seite", "erste Seite"), "1"),
    **dict.fromkeys(("zweiten Seite", "2. Seite", "zweite Seite"), "2"),
    **dict.fromkeys(("dritten Seite", "3. Seite", "dritte Seite"), "3"),
    **dict.fromkeys(("vierten Seite", "4. Seite", "vierte Seite"), "4"),
    **dict.fromkeys(("Beilage", "Beilagen", "1. Beilage", "2. Beilage", "3. Beilage", "4. Beilage"), SUPPLEMENT),
    **dict.fromkeys(("Ersten", "Zweiten", "Dritten", "Vierten"), SUPPLEMENT),
    **dict.fromkeys(("Hauptblatt", "Hauptblatte", "Hauptblattes", "Hauptteil"), "HAUPTBLATT"),
}
_ORDER = "(?:(?:erst|zweit|dritt|viert|fünft|sechst|siebent|acht)e[nrs]?|[1-9]\\.|[IVX]{1,4}\\.|der|heutigen|Sonder)"
_TO, _FROM, _SEE = JumpKind.TO, JumpKind.FROM, JumpKind.SEE
_ON = "(auf|siehe|siehe auf|s.|s. auf|in|im|,|:) [der|dem|den]"
_OF = "[ (des|der|vom) {slug_of}]"

FORMS = (
    *forms(
        _TO,
        Place.APART,
        f"{{goes}}{_OF} {_ON} ({{pages}}|{{supplement}})[[,] {{column}}]",
        f"{{goes}}{_OF} ({{pages}}|{{supplement}})[[,] {{column}}]",
        f"{{goes}} {_ON} {{lost}}",
        "(lesen Sie|lesen sie|Lies) [bitte ]weiter auf [der] {pages}",
    ),
    *forms(
        _FROM,
        Place.APART,
        f"{{goes}}{_OF} (von|aus|vom) [der|dem] ({{pages}}|{{supplement}})[[,] {{column}}]",
        "{goes} (von|aus) {lost}",
    ),
    *forms(
        _TO,
        Place.ALONE,
        "(weiter|weiter geht es|mehr dazu weiter) auf [der] {pages}",
        f"{{slug}}{{mark}}{{goes}} {_ON} {{pages}}",
        f"{{goes}}{_OF} in der {{cut}}",  # the line's end is lost, and nothing else comes in order
        "bitte umblättern",
    ),
    *forms(_FROM, Place.ALONE, "(von|aus) {pages}", "{slug}{mark}{goes} von {pages}"),
    *forms(
        _SEE,
        Place.ALONE,
        "(siehe|siehe auch|s.|s. auch|siehe dazu|vgl.|vergleiche|lesen Sie dazu|lesen Sie auch|lesen Sie hierzu) "
        "[{story}] [auf|auch|auch auf] [der] {pages}",
        "(siehe|siehe auch|s.|s. auch|siehe dazu|lesen Sie dazu) {story}[,] [auf] {pages}",
        "{story}{mark}[auf ][der ]{pages}",
        "(mehr|mehr dazu|näheres|ausführlicher|ausführlich|weiteres|weitere Berichte)[:] [auf|siehe] {pages}",
    ),
    *forms(_SEE, Place.BRACKETED, "{clause}[,] (siehe|s.|auf) [auch] {pages}"),
    *forms(
        JumpKind.NEXT_ISSUE,
        Place.ALONE,
        "{goes} folgt[ morgen| in der nächsten {number_of}| in nächster {number_of}]",
        "wird fortgesetzt",
        "{goes} (in der|in) (nächsten|nächster|folgenden|morgigen) {number_of}",
        "{goes} morgen",
    ),
)

GERMAN = western(
    "de",
    FORMS,
    r"\d|seite|blatt|beilage|folg|umbl|nummer|ausgabe|woche|titel|teil|ruck|fortge|naechst|nachst|morgen|in\s{0,3}der",
    r"fort[sf]|schlu|lesen\s{0,3}sie|lies|\bende\b",
    page=r"Seiten?|S\.|Pag\.|Blatt",
    join=r",|und|u\.|-|bis|/|\+",
    numbers="eins/ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".replace("ü", "u").replace("ö", "o"),
    places=PLACES,
    goes="(?:fortsetzung|fort[sf]\\.|schlu(?:ß|ss|sz|b)|ende)(?:\\s{1,3}und\\s{1,3}schlu(?:ß|ss))?",
    slug_of=rf"(?!(?:{_ORDER}|Beilage|Haupt|Seite|Titel|Front|Ruck))[A-Z][\w-]{{3,30}}",
    supplement=rf"(?:{_ORDER}\s{{0,3}}){{0,2}}Beilagen?",
    cut="(?:erst|zweit|dritt|viert)en",
    column=r"(?:spalte|sp\.)\s{0,3}\d",
    story="(?:bericht|berichte|kommentar|leitartikel|reportage|interview|meinung|leserbriefe|hintergrund|analyse|"
    "politik|wirtschaft|sport|lokales|feuilleton|kultur|dokumentation|wortlaut|tabelle|"
    "bild|bilder|foto|fotos|meldung|weiterer bericht)",
    clause=r"[A-Za-z][\w' -]{0,30}",
    number_of="(?:nummer|ausgabe|nr\\.|woche|beilage|blatt)",
)
