"""Where jump lines lead, on issues built for the purpose."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.jumps.resolver import resolve
from reader.model.issue import Article, Block, BlockRole
from reader.model.jump import DOUBTFUL, JumpKind, JumpStatus, Link, Links, PartAddress
from tests.builders import article, issue, part

HEADLINES = ("大桥今日通车", "麦田春管正忙", "渔港迎来头鱼", "古镇修旧如旧", "村医二十年")


def begun(name: str, page: str, to: str, headline: str | None = "大桥今日通车", text: str = "谁也不肯") -> Article:
    """An article that goes on elsewhere, in mid-sentence."""
    return article(name, page, "雨停了。", text, headline=headline, jumps=[to])


def continued(name: str, page: str, back: str | None, headline: str | None = "大桥今日通车") -> Article:
    """A continuation."""
    return article(name, page, "先走一步。", headline=headline, first=[back] if back else [])


def leads(links: Links) -> dict[str, str]:
    """Which article each one that is linked on goes on as."""
    return {
        link.source.article: link.target.article
        for link in links.links
        if link.jump.kind is JumpKind.TO and link.target
    }


def only(links: Links) -> Link:
    (link,) = (link for link in links.links if link.jump.kind is JumpKind.TO)
    return link


def agrees(links: Links) -> bool:
    """Whether every link has its counterpart: on and back, and in the threads."""
    on = {(link.source, link.target) for link in links.links if link.jump.kind is JumpKind.TO and link.target}
    back = {(link.target, link.source) for link in links.links if link.jump.kind is JumpKind.FROM and link.target}
    return back <= on and all(target in links.thread(source) for source, target in on if target)


class TestPairs:
    """One article, one continuation."""

    @pytest.mark.parametrize(
        ("to", "back"),
        [
            ("下转A2版①", "上接A1版①"),
            ("下转A2版", "上接A1版"),
            ("下转A02版", "上接A01版"),
            ("下转第二版", "上接第一版"),
            ("（下转2版）", "（上接1版）"),
            ("Continued on Page A2", "From A1"),
            ("文轉A2", "文接A1"),
            ("紧接A2版", "紧接A1版"),
        ],
    )
    def test_leads_on_and_back(self, to: str, back: str) -> None:
        links = resolve(issue(begun("a", "A1", to), continued("b", "A2", back)))
        assert leads(links) == {"a": "b"}
        assert links.threads == ((PartAddress("a"), PartAddress("b")),)
        assert {link.jump.kind for link in links.links} == {JumpKind.TO, JumpKind.FROM}
        assert agrees(links)

    @pytest.mark.parametrize(("first", "second"), [("A1", "A2"), ("B4", "A1"), ("A1", "B4"), ("A3", "A3")])
    def test_goes_forward_backward_and_over_pages(self, first: str, second: str) -> None:
        links = resolve(issue(begun("a", first, f"下转{second}版"), continued("b", second, f"上接{first}版")))
        assert leads(links) == {"a": "b"}

    @pytest.mark.parametrize("headline", ["大桥今日通车", "大桥通车", "“大桥今日通车”", None])
    def test_survives_a_headline_shortened_or_lost(self, headline: str | None) -> None:
        links = resolve(issue(begun("a", "A1", "下转A2版"), continued("b", "A2", "上接A1版", headline)))
        assert leads(links) == {"a": "b"}

    def test_is_found_without_a_line_back_by_its_headline(self) -> None:
        other = continued("c", "A2", None, "麦田春管正忙")
        links = resolve(issue(begun("a", "A1", "下转A2版"), continued("b", "A2", None), other))
        assert leads(links) == {"a": "b"}
        assert only(links).confidence < 1

    def test_is_found_by_the_catchword(self) -> None:
        links = resolve(
            issue(
                article("a", "A1", "The tide rose and", headline="A harbour in winter", jumps=["See HARBOUR, Page A5"]),
                article("b", "A5", "fell.", headline="Ferries and gulls", first=["FERRY From A1"]),
                article("c", "A5", "fell again.", headline="Harbour", first=["HARBOUR From A1"]),
            )
        )
        assert leads(links) == {"a": "c"}

    def test_is_found_where_the_line_is_glued_to_the_text(self) -> None:
        links = resolve(
            issue(
                article("a", "A1", "雨停了。", "谁也不肯下转A2版", headline="大桥"),
                article("b", "A2", "上接A1版先走一步。", headline="大桥"),
            )
        )
        assert leads(links) == {"a": "b"}
        assert [link.place for link in links.links] == [(1, 4, 9), (0, 0, 5)]

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("谁也不肯（紧接A2版）", JumpKind.TO),
            ("（紧接A2版）谁也不肯", JumpKind.FROM),
            ("（紧接A2版）", JumpKind.FROM),
        ],
    )
    def test_goes_the_way_that_the_place_of_the_line_tells(self, text: str, kind: JumpKind) -> None:
        (link,) = resolve(issue(article("a", "A1", text), pages=("A1", "A2"))).links
        assert link.jump.kind is kind

    def test_is_not_linked_on_a_likeness_alone(self) -> None:
        links = resolve(issue(begun("a", "A1", "下转A2版"), continued("b", "A2", None, "大桥今日之夜")))
        assert leads(links) == {}
        assert [candidate.part for candidate in only(links).candidates] == [PartAddress("b")]

    def test_is_not_linked_against_its_headline(self) -> None:
        begins = [begun(f"a{n}", "A1", "下转A2版", HEADLINES[n], text="谁也不肯。") for n in range(2)]
        links = resolve(issue(*begins, continued("b", "A2", "上接A1版", HEADLINES[4])))
        assert leads(links) == {}

    def test_says_how_sure_it_is_and_why(self) -> None:
        link = only(resolve(issue(begun("a", "A1", "下转A2版①"), continued("b", "A2", "上接A1版①"))))
        assert link.status is JumpStatus.LINKED
        assert link.confidence == 1.0
        assert "“上接A1版①” leads back to page A1" in [str(reason) for reason in link.reasons]


class TestSeveral:
    """More than one article between the same two pages."""

    def test_ordinals_tell_them_apart_whatever_their_order(self) -> None:
        begins = [begun(f"a{n}", "A1", f"下转A2版{'①②③④⑤'[n]}", HEADLINES[n]) for n in range(5)]
        goes_on = [continued(f"b{n}", "A2", f"上接A1版{'①②③④⑤'[n]}", None) for n in (3, 0, 4, 1, 2)]
        links = resolve(issue(*begins, *goes_on))
        assert leads(links) == {f"a{n}": f"b{n}" for n in range(5)}
        assert agrees(links)

    def test_headlines_tell_them_apart_where_no_line_is_numbered(self) -> None:
        begins = [begun(f"a{n}", "A3", "下转B1版", HEADLINES[n]) for n in range(4)]
        goes_on = [continued(f"b{n}", "B1", "上接A3版", HEADLINES[n][:4]) for n in (2, 3, 1, 0)]
        assert leads(resolve(issue(*begins, *goes_on))) == {f"a{n}": f"b{n}" for n in range(4)}

    def test_one_that_is_missing_does_not_get_the_continuation_of_another(self) -> None:
        links = resolve(
            issue(
                begun("a1", "A1", "下转A2版①", HEADLINES[0]),
                begun("a2", "A1", "下转A2版②", HEADLINES[1]),
                continued("b2", "A2", "上接A1版②", HEADLINES[1]),
            )
        )
        assert leads(links) == {"a2": "b2"}
        assert links.of(PartAddress("a1"))[0].status is JumpStatus.UNRESOLVED

    def test_what_cannot_be_told_apart_is_offered_and_not_linked(self) -> None:
        twins = [continued(name, "A2", "上接A1版", None) for name in ("b1", "b2")]
        links = resolve(issue(begun("a", "A1", "下转A2版"), *twins))
        assert only(links).status is JumpStatus.UNRESOLVED
        assert only(links).target is None
        assert [candidate.part for candidate in only(links).candidates] == [PartAddress("b1"), PartAddress("b2")]
        assert [candidate.confidence for candidate in only(links).candidates] == [pytest.approx(0.5, abs=0.05)] * 2
        assert all(candidate.reasons for candidate in only(links).candidates)
        assert links.threads == ()
        assert [link.status for link in links.links] == [JumpStatus.UNRESOLVED] * 3

    def test_one_article_is_the_continuation_of_one_alone(self) -> None:
        begins = [begun(f"a{n}", "A1", "下转A2版") for n in range(2)]
        links = resolve(issue(*begins, continued("b", "A2", "上接A1版")))
        assert list(leads(links).values()).count("b") <= 1


class TestChains:
    """Articles over three pages and more."""

    @pytest.mark.parametrize("length", [3, 4, 8])
    def test_are_one_thread_in_reading_order(self, length: int) -> None:
        pages = [f"A{1 + index * 3 % length if length % 3 else index + 1}" for index in range(length)]
        first = begun("n0", pages[0], f"下转{pages[1]}版")
        middle = [
            article(
                f"n{index}",
                pages[index],
                "先走，谁也不肯",
                headline="大桥今日通车",
                first=[f"上接{pages[index - 1]}版"],
                jumps=[f"下转{pages[index + 1]}版"],
            )
            for index in range(1, length - 1)
        ]
        last = continued(f"n{length - 1}", pages[-1], f"上接{pages[-2]}版")
        links = resolve(issue(last, *middle, first))
        expected = tuple(PartAddress(f"n{index}") for index in range(length))
        assert links.threads == (expected,)
        assert all(links.thread(member) == expected for member in expected)
        assert agrees(links)

    def test_that_close_in_a_ring_are_opened(self) -> None:
        ring = [
            article(f"n{here}", f"A{here}", "谁也不肯", headline="桥", first=[f"上接A{back}版"], jumps=[f"下转A{to}版"])
            for back, here, to in ((3, 1, 2), (1, 2, 3), (2, 3, 1))
        ]
        (thread,) = resolve(issue(*ring)).threads
        assert [member.article for member in thread] == ["n1", "n2", "n3"]

    def test_do_not_begin_with_an_article_that_points_at_itself(self) -> None:
        links = resolve(issue(article("a", "A1", "谁也不肯", headline="桥", first=["上接A1版"], jumps=["下转A1版"])))
        assert links.threads == ()


class TestMissing:
    """Pages and continuations that are not there."""

    def test_a_page_that_is_absent_is_named(self) -> None:
        links = resolve(issue(begun("a", "B1", "下转B6版"), continued("c", "B1", "上接A7版")))
        assert [link.status for link in links.links] == [JumpStatus.MISSING_PAGE] * 2
        assert links.missing == ("A7", "B6")

    def test_a_bare_number_is_missing_in_its_own_section(self) -> None:
        assert resolve(issue(begun("a", "B1", "下转第六版"))).missing == ("B6",)

    def test_a_pointer_to_an_absent_page_does_not_make_it_missed(self) -> None:
        links = resolve(issue(article("a", "A1", "雨停了。（相关报道见第九版）")))
        assert links.links[0].status is JumpStatus.MISSING_PAGE
        assert links.missing == ()

    def test_a_page_without_the_continuation_is_not_missing(self) -> None:
        links = resolve(issue(begun("a", "A1", "下转A2版"), article("c", "A2", "晴。", headline="天气预报今日晴")))
        assert only(links).status is JumpStatus.UNRESOLVED
        assert links.missing == ()

    def test_a_page_that_is_there_under_a_number_alone_is_found(self) -> None:
        links = resolve(issue(begun("a", "01", "下转第四版"), continued("b", "04", "上接一版")))
        assert leads(links) == {"a": "b"}


class TestStated:
    """What the file itself says."""

    def test_continues_is_taken_at_its_word(self) -> None:
        stated = replace(continued("b", "A2", None, "另一个标题"), continues="a")
        rival = continued("c", "A2", "上接A1版①")
        links = resolve(issue(begun("a", "A1", "下转A2版①"), rival, stated))
        assert leads(links) == {"a": "b"}
        assert only(links).confidence == 1.0
        assert [str(reason) for reason in only(links).reasons] == ["the file itself says so"]

    @pytest.mark.parametrize("wrong", ["nobody", "b"])
    def test_continues_that_leads_nowhere_is_passed_over(self, wrong: str) -> None:
        stated = replace(continued("b", "A2", None, None), continues=wrong)
        assert resolve(issue(stated)).threads == ()

    def test_parts_of_one_article_are_one_thread(self) -> None:
        spread = Article("a", (part("A1", "一"), part("A2", "二"), part("A4", "三")), headline="桥")
        assert resolve(issue(spread)).threads == (tuple(PartAddress("a", index) for index in range(3)),)

    def test_an_article_in_parts_may_go_on_as_another(self) -> None:
        spread = Article("a", (part("A1", "一"), part("A2", "谁也不肯", jumps=["下转A3版"])), headline="桥")
        links = resolve(issue(spread, continued("b", "A3", "上接A2版", "桥")))
        assert links.threads == ((PartAddress("a", 0), PartAddress("a", 1), PartAddress("b")),)


class TestPointers:
    """Lines that are no jumps."""

    def test_see_lines_are_linked_to_their_page_and_make_no_thread(self) -> None:
        links = resolve(issue(article("a", "A1", "雨。（相关报道见第A2版）"), article("b", "A2", "晴。")))
        (link,) = links.links
        assert (link.jump.kind, link.status, link.target) == (JumpKind.SEE, JumpStatus.LINKED, None)
        assert links.threads == ()

    def test_a_serial_stays_open(self) -> None:
        (link,) = resolve(issue(article("a", "A1", "雨。", "下期待续"))).links
        assert (link.jump.kind, link.status) == (JumpKind.NEXT_ISSUE, JumpStatus.UNRESOLVED)

    def test_lines_that_mean_nothing_are_passed_over(self) -> None:
        assert resolve(issue(article("a", "A1", "雨。", jumps=["转眼", "江声"]))).links == ()

    def test_captions_hold_no_jumps(self) -> None:
        caption = Block(BlockRole.CAPTION, "图为大桥。（相关报道见第A2版）")
        assert resolve(issue(article("a", "A1", caption))).links == ()


def test_the_same_issue_gives_the_same_links_in_any_order() -> None:
    articles = [begun(f"a{n}", "A1", "下转A2版", HEADLINES[n % 5]) for n in range(6)]
    articles += [continued(f"b{n}", "A2", "上接A1版", HEADLINES[n % 5]) for n in range(6)]
    pages = ("A1", "A2")
    there = resolve(issue(*articles, pages=pages))
    back = resolve(issue(*reversed(articles), pages=pages))
    assert there == resolve(issue(*articles, pages=pages))
    assert leads(there) == leads(back)
    assert sorted(there.threads) == sorted(back.threads)


def test_of_twins_in_the_same_order_the_other_is_offered_beside_the_one_that_is_linked() -> None:
    begins = [begun(f"a{n}", "A1", "下转A2版", HEADLINES[n], text="谁也不肯走。") for n in range(2)]
    rest = [continued(f"b{n}", "A2", "上接A1版", None) for n in range(2)]
    links = resolve(issue(*begins, *rest))
    assert leads(links) == {"a0": "b0", "a1": "b1"}
    first = links.of(PartAddress("a0"))[0]
    assert first.confidence < DOUBTFUL
    assert [candidate.part for candidate in first.candidates] == [PartAddress("b1")]
