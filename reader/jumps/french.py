"""The table of French jump lines."""

from __future__ import annotations

from reader.jumps import labels
from reader.jumps.forms import Place, forms
from reader.jumps.western import western
from reader.model.jump import JumpKind

PLACES = {
    **dict.fromkeys(("dernière page", "page dernière", "der"), labels.BACK),
    **dict.fromkeys(("la une", "une", "page de garde", "couverture"), labels.FRONT),
    **dict.fromkeys(("page suivante", "page ci-contre"), labels.NEXT),
    **dict.fromkeys(("page précédente",), labels.PREVIOUS),
    **dict.fromkeys(("première page", "1re page", "1ère page", "page une"), "1"),
    **dict.fromkeys(("deuxième page", "seconde page", "2e page", "2me page", "2ème page"), "2"),
    **dict.fromkeys(("troisième page", "3e page", "3me page", "3ème page"), "3"),
    **dict.fromkeys(("quatrième page", "4e page", "4me page", "4ème page"), "4"),
    **dict.fromkeys(("cinquième page", "5e page"), "5"),
    **dict.fromkeys(("sixième page", "6e page"), "6"),
}
_TO, _FROM, _SEE = JumpKind.TO, JumpKind.FROM, JumpKind.SEE
_ON, _COLUMN = "[,|:|en|à la|à|sur la|au|dans la|aux|en la]", "[[,] {column}]"

FORMS = (
    *forms(
        _TO,
        Place.APART,
        f"{{look}} {{goes}} {_ON} {{pages}}{_COLUMN}",
        f"{{goes}} {_ON} {{pages}}{_COLUMN}",
        f"{{goes}} {_ON} {{lost}}",
    ),
    *forms(
        _FROM,
        Place.APART,
        f"{{goes}} (de la|de|des|de l'article de|de notre) {{pages}}{_COLUMN}",
        "{goes} (de la|de) {lost}",
    ),
    *forms(
        _TO,
        Place.ALONE,
        f"{{slug}}{{mark}}{{goes}} {_ON} {{pages}}",
        "(voir|lire) suite {pages}",
        "tournez la page",
        "(tournez|allez) (en|à la) {pages}",
    ),
    *forms(_FROM, Place.ALONE, "{slug}{mark}{goes} (de la|de) {pages}", "(suite|venant|vient) (de la|de) {pages}"),
    *forms(
        _SEE,
        Place.ALONE,
        f"(lire|voir|v.|cf.|à lire|à voir|retrouvez) [aussi|également] [{{story}}] {_ON} {{pages}}{_COLUMN}",
        f"{{story}}{{mark}}{_ON} {{pages}}{_COLUMN}",
        f"(plus de détails|plus d'informations|détails|le détail) {_ON} {{pages}}",
    ),
    *forms(_SEE, Place.BRACKETED, f"(lire|voir|lire aussi|voir aussi) {{clause}}[,] {_ON} {{pages}}"),
    *forms(
        JumpKind.NEXT_ISSUE,
        Place.ALONE,
        "[la] {goes} (au|dans le|à un) prochain (numéro|nº|no|n°)",
        "[la] {goes} (à|au) (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|numéro prochain)",
        "à suivre",
        "[la] fin au prochain numéro",
    ),
)

FRENCH = western(
    "fr",
    FORMS,
    r"\d|page|suivre|numero|la\s{0,3}une|\bder\b|suite|couverture",
    r"suite|\bfin\b",
    page=r"pages?|pp?\.|pag\.",
    join=r",|et|-|a|au|/|&",
    numbers="un/une deux trois quatre cinq six sept huit neuf dix onze douze",
    places=PLACES,
    look="(?:lire|voir|lisez|voyez|retrouvez)(?:\\s{0,3}la)?",
    goes="(?:la\\s{0,3})?suite(?:\\s{1,3}et\\s{1,3}fin)?(?:\\s{1,3}de\\s{1,3}(?:l'|notre\\s|cet\\s)?article)?|fin",
    column=r"col(?:onne)?\.?\s{0,3}\d|(?:\d\w{0,3})\s{0,3}colonne",
    story="(?:(?:nos|notre|les|l'|le|la)\\s{0,3})?(?:informations?|articles?|enquete|reportages?|analyses?|editorial|entretien|"
    "dossier|commentaires?|portrait|photos?|debats?|sports?|culture|economie|politique|resultats|depeches|suites?)",
    clause=r"[^\d()]{1,40}?",
)
