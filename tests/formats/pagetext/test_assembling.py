"""Whole paragraphs and whole articles."""

import pytest

from reader.formats.pagetext.assembling import broken_off
from reader.formats.pagetext.drafts import Draft
from reader.formats.pagetext.paging import ReadPage, read_page
from reader.model.issue import BlockRole
from tests.formats.pages_known import rows

ONE = "昨天，市里的第一座人行天桥通车了，住在河东的人走五分钟就到河西。"
TWO = "桥上有二十四盏灯，夜里会亮到十二点，桥下的船照样来来往往。"
HEAD_A, HEAD_B = "人行天桥通车\n\n本报记者 张三", "菜场门口补好了路\n\n本报记者 李四"


def read(*parts: str) -> ReadPage:
    return read_page("\n\n".join(parts))


def articles(*parts: str) -> list[tuple[str | None, list[str]]]:
    made = [draft.article(f"a{at}", "A1") for at, draft in enumerate(read(*parts).drafts)]
    return [(article.headline, rows(article)) for article in made]


def warned(*parts: str) -> list[str]:
    return [str(warning) for warning in read(*parts).warnings]


def test_a_paragraph_cut_in_two_is_joined() -> None:
    assert articles(HEAD_A, ONE, "桥上有二十四盏灯，夜里会亮到十二点，桥下的", "船照样来来往往。") == [
        ("人行天桥通车", [f"p {ONE}", f"p {TWO}"])
    ]


@pytest.mark.parametrize("at", range(8, len(TWO) - 3))
def test_wherever_it_is_cut(at: int) -> None:
    assert articles(HEAD_A, ONE, TWO[:at], TWO[at:], ONE)[0][1] == [f"p {ONE}", f"p {TWO}", f"p {ONE}"]


def test_a_paragraph_in_three_pieces_is_joined() -> None:
    assert articles(HEAD_A, ONE, TWO[:9], TWO[9:20], TWO[20:])[0][1] == [f"p {ONE}", f"p {TWO}"]


def test_paragraphs_that_end_their_sentence_are_never_joined() -> None:
    assert articles(HEAD_A, ONE, TWO, ONE)[0][1] == [f"p {ONE}", f"p {TWO}", f"p {ONE}"]


@pytest.mark.parametrize("start", ["据了解，", "此外，", "近日，"])
def test_what_surely_starts_a_paragraph_is_not_joined(start: str) -> None:
    assert (
        len(
            articles(
                HEAD_A, ONE, "桥上有二十四盏灯，夜里会亮到十二点半，桥下的船多得数也数不清，人也多了起来", start + TWO
            )[0][1]
        )
        > 2
    )


def test_a_caption_does_not_part_what_belongs_together() -> None:
    assert articles(HEAD_A, ONE, TWO[:20], "图为大桥。新华社发", TWO[20:])[0][1] == [
        f"p {ONE}",
        f"p {TWO}",
        "c 图为大桥。",
        "k 新华社发",
    ]


def test_an_article_that_is_interrupted_is_put_together_again() -> None:
    text = "桥上有二十四盏灯，夜里会亮到十二点，这样的“灯"
    found = articles(HEAD_A, ONE, text, HEAD_B, ONE, TWO, "火”还要添二十盏。")
    assert found == [
        ("人行天桥通车", [f"p {ONE}", f"p {text}火”还要添二十盏。"]),
        ("菜场门口补好了路", [f"p {ONE}", f"p {TWO}"]),
    ]


def test_after_a_signature_text_goes_back_to_the_article_that_broke_off() -> None:
    found = articles(HEAD_A, ONE, TWO[:20], HEAD_B, ONE, "（李四 整理）", TWO[20:])
    assert found[0][1] == [f"p {ONE}", f"p {TWO}"]
    assert found[1][1] == [f"p {ONE}", "p （李四 整理）"]


def test_after_a_jump_line_text_goes_back_to_the_article_that_is_open() -> None:
    found = articles(HEAD_A, ONE, HEAD_B, ONE, "下转A2版", TWO, "下转A3版")
    assert found[0][1] == [f"p {ONE}", f"p {TWO}", "j 下转A3版"]
    assert found[1][1] == [f"p {ONE}", "j 下转A2版"]


def test_a_box_with_a_rubric_within_an_article_is_a_box() -> None:
    page = read(HEAD_A, ONE, TWO[:20], "今日谈", HEAD_B, ONE, "（李四 整理）", TWO[20:])
    assert [draft.boxed for draft in page.drafts] == [False, True]


def test_a_deck_behind_dashes_may_stand_after_the_text() -> None:
    page = read(
        HEAD_A, ONE, "越修越好\n——从河东到河西", "——二十四盏灯的故事", "今日谈", HEAD_B, ONE, "（李四 整理）", TWO
    )
    assert page.drafts[0].fields["deck"] == ["——二十四盏灯的故事"]
    assert page.drafts[0].crossheads == ["越修越好 ——从河东到河西"]
    assert page.drafts[0].pieces[-1].text == TWO


@pytest.mark.parametrize("line", ["上接A1版①", "（上接第一版）"])
def test_a_continued_from_line_stands_before_or_after_its_heading(line: str) -> None:
    wanted = [("人行天桥通车", [f"j {line}", f"p {ONE}"])]
    assert articles("人行天桥通车", line, ONE) == wanted
    assert articles(line, "人行天桥通车", ONE) == wanted
    assert articles("人行天桥通车", f"{line}{ONE}") == wanted


def test_a_page_may_begin_in_the_middle_of_an_article() -> None:
    assert articles("上接A1版", TWO, HEAD_B, ONE) == [
        (None, ["j 上接A1版", f"p {TWO}"]),
        ("菜场门口补好了路", [f"p {ONE}"]),
    ]


def test_a_jump_line_after_a_jump_line_goes_to_the_article_that_broke_off() -> None:
    found = articles(HEAD_A, ONE, TWO[:20], HEAD_B, ONE, "下转A2版", "下转A3版")
    assert [rows_[-1] for _, rows_ in found] == ["j 下转A3版", "j 下转A2版"]


def test_a_byline_above_the_headline_belongs_to_it() -> None:
    page = read(HEAD_A, ONE, TWO, "（张三）", "□ 林间", "路也修好了", ONE)
    assert page.drafts[1].fields == {"headline": ["路也修好了"], "byline": ["□ 林间"]}


def test_a_byline_after_the_text_belongs_to_the_text() -> None:
    page = read("路也修好了", ONE, "本报记者 林间", HEAD_B, ONE)
    assert page.drafts[0].fields["byline"] == ["本报记者 林间"]


def test_bylines_on_two_lines_are_one() -> None:
    assert read("路也修好了\n\n本报记者 林间\n通讯员 高山", ONE).drafts[0].article("a", "A1").byline == (
        "本报记者 林间 通讯员 高山"
    )


def test_a_jump_line_knows_before_which_block_it_stands() -> None:
    article = read(HEAD_A, ONE, TWO, "下转A2版").drafts[0].article("a", "A1")
    assert [(jump.text, jump.at) for jump in article.parts[0].jump_lines] == [("下转A2版", 2)]


def test_text_without_a_heading_is_told() -> None:
    assert warned(ONE, HEAD_A, ONE) == [f"The text from “{ONE[:16]}” on has no headline."]


def test_text_that_breaks_off_is_told() -> None:
    assert warned(HEAD_A, ONE, TWO[:20]) == [
        f"The article that ends “{TWO[4:20]}” breaks off in the middle of a sentence."
    ]
    assert not warned(HEAD_A, ONE, TWO[:20], "下转A2版")


def test_an_open_question_of_ownership_is_told() -> None:
    found = warned(HEAD_A, ONE, HEAD_B, ONE, "下转A2版", TWO)
    assert found == [f"It is not certain which article “{TWO[:16]}” belongs to."]


def test_an_english_letter_keeps_who_signed_it() -> None:
    found = articles(
        "Letters",
        "An hour of Brahms",
        "Sir, – I am one of the eleven residents of Regent Terrace. We have been called enemies of music.",
        "(Mrs) Dorothea Pym\nRegent Terrace",
        "Letters",
        "Early to bed",
        "Sir, – So the band is to stop at nine. When I was a boy the concerts went on until the lamps gave out.",
    )
    assert [headline for headline, _ in found] == ["An hour of Brahms", "Early to bed"]
    assert found[0][1][-1] == "p (Mrs) Dorothea Pym\nRegent Terrace"


def test_a_draft_knows_what_it_still_lacks() -> None:
    draft = Draft(fields={"headline": ["桥通了"]})
    assert draft.dangling
    draft.add(BlockRole.PARAGRAPH, "桥上有二十四盏灯夜里")
    assert not draft.dangling
    assert draft.broken_off
    assert len(broken_off([draft])) == 1
    draft.add(BlockRole.PARAGRAPH, "（张三）", whole=True)
    assert not draft.broken_off
