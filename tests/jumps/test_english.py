"""The forms of English jump lines, and what only looks like one."""

import pytest

from reader.jumps import grammar
from reader.model.jump import JumpKind

Form = tuple[str, str, str | None]

TO: tuple[Form, ...] = (
    ("Continued on Page A4", "A4", None),
    ("Continued on page 7", "7", None),
    ("CONTINUED ON PAGE A7", "A7", None),
    ("Continued on A7", "A7", None),
    ("Continued to page 3", "3", None),
    ("(Continued on page 3)", "3", None),
    ("(Continued on page 3.)", "3", None),
    ("Cont'd on page 3", "3", None),
    ("Cont’d. on p. 3", "3", None),
    ("Cont. on pg. 12", "12", None),
    ("Continued on page three", "3", None),
    ("Continued on back page", "back", None),
    ("Continued on the front page", "front", None),
    ("Please turn to Page A3", "A3", None),
    ("Turn to page 5", "5", None),
    ("JUMP TO A6", "A6", None),
    ("► Continued on Page B2 ►", "B2", None),
    ("See HARBOUR, Page A5", "A5", "HARBOUR"),
    ("SEE PORT STRIKE, A6", "A6", "PORT STRIKE"),
    ("Please see TOWN HALL on page 4", "4", "TOWN HALL"),
)
FROM: tuple[Form, ...] = (
    ("From A1", "A1", None),
    ("From page A3", "A3", None),
    ("Continued from Page A1", "A1", None),
    ("(Continued from page one)", "1", None),
    ("Continued from PageOne", "1", None),
    ("HARBOUR From A1", "A1", "HARBOUR"),
    ("HARBOUR: Continued from page 1", "1", "HARBOUR"),
    ("◄ From Page 1", "1", None),
)
SEE: tuple[Form, ...] = (
    ("(See related story, Page A2)", "A2", None),
    ("Letters, page A4", "A4", None),
    ("See page 3", "3", None),
    ("More on A5", "A5", None),
)
KINDS = {JumpKind.TO: TO, JumpKind.FROM: FROM, JumpKind.SEE: SEE}
NEXT_ISSUE = ("To be continued", "(To be continued next week)", "Continued tomorrow")
NOTHING = (
    *("Continued", "Continued on", "Page A4", "A4", "From", "From the page", "See you", "from 1 to 3", "Turn to me"),
    *("He continued on page after page", "The story continued on", "From 10 Downing Street", "See HARBOUR", "From B"),
)


@pytest.mark.parametrize(
    ("kind", "text", "page", "slug"), [(kind, *form) for kind, forms in KINDS.items() for form in forms]
)
def test_a_form_is_understood(kind: JumpKind, text: str, page: str, slug: str | None) -> None:
    jump = grammar.parse(text)
    assert jump
    assert (jump.kind, jump.pages, jump.slug) == (kind, (page,), slug)


@pytest.mark.parametrize("text", NEXT_ISSUE)
def test_a_serial_goes_on_in_the_next_issue(text: str) -> None:
    jump = grammar.parse(text)
    assert jump
    assert jump.kind is JumpKind.NEXT_ISSUE


@pytest.mark.parametrize("text", NOTHING)
def test_a_look_alike_is_nothing(text: str) -> None:
    assert grammar.parse(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "The debate continued on Page Street until ten.",
        "Trains run from A1 to B2, and from page boys to porters.",
        "She turned to page 3 and read on.",
        "The ferry (continued in service) sails from Pier 4",
        "In 1925 it was moved from the",
    ],
)
def test_running_text_holds_no_jump(text: str) -> None:
    assert grammar.find(text) == ()
