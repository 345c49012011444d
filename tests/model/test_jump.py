"""Links of an issue, asked for by part."""

from reader.model.jump import Jump, JumpKind, JumpStatus, Link, Links, PartAddress

A, B, C = PartAddress("a1-1"), PartAddress("a2-1"), PartAddress("a2-1", 1)
TO = Link(Jump(JumpKind.TO, "下转A2版", ("A2",)), A, JumpStatus.LINKED, B)
SEE = Link(Jump(JumpKind.SEE, "（图见A2版）", ("A2",)), A, JumpStatus.LINKED)
FROM = Link(Jump(JumpKind.FROM, "上接A1版", ("A1",)), B, JumpStatus.LINKED, A)
LINKS = Links((SEE, TO, FROM), ((A, B, C),))


def test_the_links_of_a_part_come_in_the_order_of_print() -> None:
    assert LINKS.of(A) == (SEE, TO)
    assert LINKS.of(B) == (FROM,)
    assert LINKS.of(C) == ()


def test_every_member_has_the_same_thread() -> None:
    assert {LINKS.thread(member) for member in (A, B, C)} == {(A, B, C)}


def test_an_article_alone_is_a_thread_of_its_own() -> None:
    alone = PartAddress("a9-9")
    assert LINKS.thread(alone) == (alone,)
    assert Links().thread(A) == (A,)


def test_parts_sort_by_article_and_index() -> None:
    assert sorted([C, B, A]) == [A, B, C]


def test_kinds_and_results_have_the_names_of_the_command_line() -> None:
    assert [*JumpKind] == ["to", "from", "see", "next-issue"]
    assert [*JumpStatus] == ["linked", "missing-page", "unresolved"]
