"""Which parts are weighed against each other: not all, yet the right one is among them."""

from __future__ import annotations

from reader.jumps.candidates import Candidates
from reader.jumps.evidence import Pair, Scales
from reader.jumps.pieces import pieces
from reader.jumps.places import Places
from reader.jumps.printed import parts
from reader.model.issue import Article
from tests.builders import article, issue

PAGES = ("A1", "A2", "A3", "A4")


def _pairs(*articles: Article) -> dict[tuple[str, str], Pair]:
    made = pieces(parts(issue(*articles, pages=PAGES)), Places(PAGES))
    found = list(Candidates(made, Scales(made).headlines).pairs(lambda source, target: True))
    named = {(pair.source.address.article, pair.target.address.article): pair for pair in found}
    assert len(named) == len(found)
    return named


def _begun(name: str, page: str, to: str, headline: str | None = None) -> Article:
    return article(name, page, "谁也不肯", headline=headline, jumps=[to])


def _rest(name: str, page: str, back: str | None = None, headline: str | None = None) -> Article:
    return article(name, page, "先走一步。", headline=headline, first=[back] if back else [])


def test_every_text_on_the_named_page_and_no_other() -> None:
    found = _pairs(_begun("a", "A1", "下转A2版"), _rest("b", "A2"), _rest("c", "A2"), _rest("d", "A3"))
    assert found.keys() == {("a", "b"), ("a", "c")}


def test_every_text_on_the_page_that_a_line_back_names() -> None:
    found = _pairs(_rest("a", "A1"), _rest("b", "A1"), _rest("c", "A2", "上接A1版"))
    assert found.keys() == {("a", "c"), ("b", "c")}


def test_texts_elsewhere_whose_headline_is_alike() -> None:
    begun = _begun("a", "A1", "下转A3版", "大桥今日通车")
    found = _pairs(
        begun, _rest("b", "A2", headline="大桥今日"), _rest("c", "A2", headline="麦田春管"), _rest("d", "A3")
    )
    assert found.keys() == {("a", "b"), ("a", "d")}
    assert found["a", "b"].prior < found["a", "d"].prior


def test_the_more_texts_on_the_page_the_less_is_known() -> None:
    few = _pairs(_begun("a", "A1", "下转A2版"), *(_rest(f"b{n}", "A2") for n in range(4)))
    many = _pairs(_begun("a", "A1", "下转A2版"), *(_rest(f"b{n}", "A2") for n in range(12)))
    assert few["a", "b0"].prior > many["a", "b0"].prior


def test_a_text_is_not_weighed_against_itself() -> None:
    assert _pairs(_begun("a", "A1", "下转A1版")) == {}


def test_the_only_way_from_page_to_page_is_told() -> None:
    one = _pairs(_begun("a", "A1", "下转A2版"), _rest("b", "A2", "上接A1版"), _rest("c", "A2"))
    assert one["a", "b"].alone
    assert not one["a", "c"].alone
    two = _pairs(_begun("a", "A1", "下转A2版"), _begun("x", "A1", "下转A2版"), _rest("b", "A2", "上接A1版"))
    assert not any(pair.alone for pair in two.values())


def test_those_at_the_same_place_in_the_row_are_told() -> None:
    begun = [_begun(f"a{n}", "A1", "下转A2版") for n in range(3)]
    found = _pairs(*begun, *(_rest(f"b{n}", "A2", "上接A1版") for n in range(3)))
    assert {pair for pair, told in found.items() if told.in_order} == {("a0", "b0"), ("a1", "b1"), ("a2", "b2")}


def test_what_the_file_states_is_not_weighed() -> None:
    made = pieces(parts(issue(_begun("a", "A1", "下转A2版"), _rest("b", "A2"), pages=PAGES)), Places(PAGES))
    assert list(Candidates(made, Scales(made).headlines).pairs(lambda source, target: False)) == []
