"""The table of English jump lines."""

from __future__ import annotations

from reader.jumps import labels
from reader.jumps.forms import Place, forms
from reader.jumps.western import western
from reader.model.jump import JumpKind

PLACES = {
    **dict.fromkeys(("back page", "last page", "final page", "outside back page"), labels.BACK),
    **dict.fromkeys(("front page", "front", "first page of this section", "cover", "cover page"), labels.FRONT),
    **dict.fromkeys(("next page", "following page", "opposite page", "facing page"), labels.NEXT),
    **dict.fromkeys(("previous page", "preceding page", "page before"), labels.PREVIOUS),
    "first page": "1",
    "second page": "2",
    "third page": "3",
    "fourth page": "4",
}
_STORY = (
    "(?:(?:related|full|accompanying|other|more|lead|sports|news|front-page|our|the)\\s{1,3}){0,2}"
    "(?:stor(?:y|ies)|articles?|reports?|editorials?|editorial comment|analysis|commentary|comment|opinion|details|"
    "photos?|photographs?|pictures?|columns?|coverage|maps?|graphics?|letters?|obituar(?:y|ies)|reviews?|texts?|excerpts?|"
    "transcript|chart|tables?|profile|interview|results|listings|weather|index|news|sports|business|classified|calendar)"
)
_TITLE = r"(?!(?i:pages?|pgs?\.|pp?\.|story|article|report|continue[sd]?|cont)\b)[A-Z][\w'&-]{0,20}"
_TO, _FROM, _SEE = JumpKind.TO, JumpKind.FROM, JumpKind.SEE
_ON, _COLUMN = "(on|to|in|at|,) [the]", "[[,] {column}]"

FORMS = (
    *forms(
        _TO,
        Place.APART,
        f"{{begun}} {_ON} {{pages}}{_COLUMN}",
        f"{{begun}} {{pages}}{_COLUMN}",
        f"{{begun_sure}} {_ON} {{lost}}",
        f"{{turn}} to [the] {{pages}}{_COLUMN}",
        f"{{look}} {{slug}}{{mark}}[on ]{{pages}}{_COLUMN}",
        f"{{turn}} to {{slug}}{{mark}}[on ]{{pages}}{_COLUMN}",
        f"{{slug}}{{mark}}{{begun}} {_ON} {{pages}}{_COLUMN}",
    ),
    *forms(
        _FROM,
        Place.APART,
        f"{{begun}} from [the] {{pages}}{_COLUMN}",
        "{begun_sure} from [the] {lost}",
        f"{{slug}}{{mark}}[{{begun}} ]from [the] {{pages}}{_COLUMN}",
    ),
    *forms(
        _TO,
        Place.ALONE,
        f"{{begun}} (on|to|in|at) {{number}}{_COLUMN}",
        f"{{look}} {{unlike}}{{title_as_slug}}{{mark}}[on ]{{pages}}{_COLUMN}",
        f"{{title_as_slug}}{{mark}}{{begun}} {_ON} {{pages}}{_COLUMN}",
        "jump[s] to {pages}",
        "over to {pages}",
        "{number} ▶",
    ),
    *forms(
        _FROM,
        Place.ALONE,
        f"from [the] {{pages}}{_COLUMN}",
        f"{{begun}} from {{number}}{_COLUMN}",
        f"{{unlike}}{{title_as_slug}}{{sign}}[{{begun}} ]from [the] {{pages}}{_COLUMN}",
        f"{{title_as_slug}} {{begun}} from [the] {{pages}}{_COLUMN}",
        f"from {{slug}}{{mark}}{{pages}}{_COLUMN}",
        "(jump|jumped|carried over) from {pages}",
        "◀ {number}",
    ),
    *forms(_SEE, Place.BRACKETED, "{story}{mark}{pages}(;|,| and) {story}{mark}{pages}"),
    *forms(
        _SEE,
        Place.ALONE,
        f"[please ](see|also see|see also|turn to) [our|the|related ]{{story}}{{mark}}[on ]{{pages}}{_COLUMN}",
        f"[please ](see|see also|also see|also) [on ]{{pages}}{_COLUMN}",
        f"{{story}}{{mark}}[on |begin on |begins on |starts on |inside ]{{pages}}{_COLUMN}",
        "(more|more inside|more coverage|read more|details|inside|in full)[:|,] [on |at |inside ]{pages}",
        "{title}{comma}{pages}",
    ),
    *forms(
        _SEE,
        Place.BRACKETED,
        "[please ]see {clause}{comma}{pages}",
    ),
    *forms(
        JumpKind.NEXT_ISSUE,
        Place.ALONE,
        "to be (continued|concluded) [(next|in our next|in the next|in next) {period}|tomorrow|in our next]",
        "(continued|concluded) (next|in our next|in the next|in next) {period}",
        "(continued|concluded) tomorrow",
    ),
)

ENGLISH = western(
    "en",
    FORMS,
    r"\d|page|contin|conclu|\bp[gp]?\.|front|back|cover",
    r"continue|cont[.'d]|concluded|carried|(?:turn|jump|go)\s{0,3}to|see\s{0,3}[A-Z]{2}|from\s{0,3}(?:the\s{1,3})?"
    r"(?:p|[A-Z]?-?\d|front|first|back)",
    page=r"pages?|pgs?\.?|pp?\.",
    join=r",|and|&|,\s?and|-|to|/|thru|through",
    numbers=" ".join(labels.NUMBER_WORDS),
    places=PLACES,
    begun=r"(?:(?:this\s{1,3})?(?:story|article|report)\s{1,3})?(?:is\s{1,3})?"
    r"(?:continue[ds]?|cont(?:in)?['.]?d?\.?|conc?luded|carried\s{1,3}over)",
    begun_sure="continued|cont'?d\\.?|cont\\.",
    turn=r"(?:please\s{0,3})?(?:turn|go|jump)",
    look=r"(?:please\s{0,3})?see",
    unlike=rf"(?!\s{{0,3}}(?:{_STORY}|also|page|continued|from|more|on|the)\b)",
    title_as_slug=rf"(?-i:{_TITLE}(?:\s{{1,4}}(?:{_TITLE}|of|the|and|in)){{0,3}})",
    story=_STORY,
    sign=r"\s{0,3}[,:;/|▶◀■●-]{1,2}\s{0,3}",
    comma=r"\s{0,3}(?:[,:]|\.{2,8}|▶)\s{0,3}",
    clause=r"[a-z][\w' -]{0,40}",
    column=r"(?:col(?:umn|\.)?|section|sec\.?)\s{0,3}(?:\d|[A-Z]\b|one|two|three|four|five|six)",
    period="(?:week|month|issue|number|year|day|sunday|monday|saturday|edition|instal+ment|weekend)",
)
