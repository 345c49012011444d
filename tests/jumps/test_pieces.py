"""One part as the resolver looks at it."""

from dataclasses import replace

from reader.jumps.pieces import Piece, pieces
from reader.jumps.places import Places
from reader.jumps.printed import parts
from reader.model.issue import Article, Block, BlockRole
from tests.builders import article, crosshead, issue, part


def _pieces(*articles: Article) -> list[Piece]:
    made = issue(*articles)
    return pieces(parts(made), Places([page.label for page in made.pages]))


def test_it_says_where_it_leads_and_where_it_comes_from() -> None:
    begun = article("a", "A1", "雨停了。", jumps=["下转A2版"])
    middle = article("b", "A2", "先走。", first=["上接A1版"], jumps=["下转第四、五版"])
    one, two = _pieces(begun, middle)
    assert (one.leads_to, one.comes_from) == (("A2",), ())
    assert (two.leads_to, two.comes_from) == (("A4", "A5"), ("A1",))
    assert two.back
    assert two.back.text == "上接A1版"


def test_jump_lines_in_the_text_are_no_part_of_it() -> None:
    (piece,) = _pieces(article("a", "A2", "上接A1版先走一步。", crosshead("路上"), "谁也不肯下转A4版"))
    assert piece.body == ("先走一步。", "路上", "谁也不肯")
    assert (piece.first, piece.last) == ("先走一步。", "谁也不肯")


def test_captions_and_credits_are_no_part_of_it() -> None:
    caption = Block(BlockRole.CAPTION, "图为大桥。")
    (piece,) = _pieces(article("a", "A1", caption, "雨停了。"))
    assert piece.body == ("雨停了。",)


def test_a_part_without_text_has_neither_end() -> None:
    (piece,) = _pieces(article("a", "A1", headline="图片新闻"))
    assert (piece.body, piece.first, piece.last) == ((), "", "")


def test_it_is_headed_by_its_headline_and_the_lines_around_it() -> None:
    whole = replace(article("a", "A1", "雨。", headline="大桥 通车！"), kicker="三年建成", deck="两岸欢腾")
    spread = replace(whole, parts=(*whole.parts, part("A2", "停。")))
    first, second = _pieces(spread)
    assert first.headings == ("大桥通车", "三年建成", "两岸欢腾")
    assert second.headings == ()


def test_its_place_is_counted_on_its_own_page() -> None:
    names = [("a", "A1"), ("b", "A2"), ("c", "A1"), ("d", "A2")]
    assert [piece.order for piece in _pieces(*(article(name, page, "雨。") for name, page in names))] == [0, 0, 1, 1]


def test_its_words_are_those_of_headline_and_text() -> None:
    (piece,) = _pieces(article("a", "A1", "雨停了。", headline="大桥", jumps=["下转A2版"]))
    assert dict(piece.words.counts) == {"大桥": 1, "雨停": 1, "停了": 1}
