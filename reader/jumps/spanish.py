"""The table of Spanish jump lines."""

from __future__ import annotations

from reader.jumps import labels
from reader.jumps.forms import Place, forms
from reader.jumps.western import western
from reader.model.jump import JumpKind

PLACES = {
    **dict.fromkeys(("última página", "última plana", "última pág.", "última", "contraportada"), labels.BACK),
    **dict.fromkeys(("portada", "la tapa", "tapa"), labels.FRONT),
    **dict.fromkeys(("página siguiente", "siguiente página", "pág. siguiente", "próxima página"), labels.NEXT),
    **dict.fromkeys(("página anterior", "anterior página", "pág. anterior"), labels.PREVIOUS),
    **dict.fromkeys(
        ("primera página", "primera plana", "primera pág.", "página primera", "1a. página", "1ª página"), "1"
    ),
    **dict.fromkeys(("segunda página", "segunda plana", "página segunda"), "2"),
    **dict.fromkeys(("tercera página", "tercera plana", "página tercera"), "3"),
    **dict.fromkeys(("cuarta página", "cuarta plana", "página cuarta"), "4"),
}
_TO, _FROM, _SEE = JumpKind.TO, JumpKind.FROM, JumpKind.SEE
_COLUMN = "[[,] {column}]"

FORMS = (
    *forms(
        _TO,
        Place.APART,
        f"{{passes}} [a|en] [la|las] {{pages}}{_COLUMN}",
        "{passes} [a|en] [la|las] {lost}",
        f"{{passes}} a {{slug}}{{mark}}{{pages}}{_COLUMN}",
    ),
    *forms(_FROM, Place.APART, f"{{comes}} [de] [la|las] {{pages}}{_COLUMN}", "{comes} [de] [la|las] {lost}"),
    *forms(
        _TO,
        Place.ALONE,
        "{passes} (a|en) la {number}",
        "(a|en) la {pages}",
        f"{{slug}}{{mark}}{{passes}} [a|en] [la] {{pages}}{_COLUMN}",
        "{passes} [a la|en la] siguiente",
    ),
    *forms(
        _FROM,
        Place.ALONE,
        "{comes} de la {number}",
        "de la {pages}",
        f"{{slug}}{{mark}}{{comes}} de [la] {{pages}}{_COLUMN}",
        "{comes} de la anterior",
    ),
    *forms(
        _SEE,
        Place.ALONE,
        f"(ver|véase|vea|lea|consulte|más)[ también| más] [{{story}}][ en] [la|las] {{pages}}{_COLUMN}",
        f"{{story}}{{mark}}[en |en la |en las ]{{pages}}{_COLUMN}",
    ),
    *forms(_SEE, Place.BRACKETED, "(ver|véase|vea|lea) {clause}[,] [en] [la] {pages}"),
    *forms(
        JumpKind.NEXT_ISSUE,
        Place.ALONE,
        "(continuará|concluirá)[ mañana| en el próximo número| en la próxima edición]",
        "(continúa|sigue) (mañana|en el próximo número|en la próxima edición)",
    ),
)

SPANISH = western(
    "es",
    FORMS,
    r"\d|pag|plana|portada|tapa|ultima|continuar|concluir|manana|siguiente|anterior|proxim",
    r"pas[ae]|sig[ua]e?|continu|conclu|termina|viene|procede",
    page=r"paginas?|pags?\.?|pp?\.|plana",
    join=r",|y|e|-|a|al|/",
    numbers="uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce",
    places=PLACES,
    passes="(?:pasa|sigue|continua|concluye|termina|pase|siga)",
    comes="(?:viene|continuacion|continua(?=\\s{0,4}de)|procede)",
    column=r"col(?:umna)?\.?\s{0,3}\d",
    story="(?:(?:mas|la|las|nuestra)\\s{0,3})?(?:informacion(?:es)?|noticias?|editorial|reportaje|entrevista|deportes|opinion|"
    "detalles|fotos?|cronica|analisis|nota|notas|cobertura)",
    clause=r"[^\d()]{1,40}?",
)
