"""Somebody who does not see the screen reads the specimen, through AT-SPI as a screen reader does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gui.papers import write_paper
from tests.stories.listening import Listener, Thing, complaints, deaf
from tests.stories.screen import Screen
from tests.stories.somebody import Somebody

TOOLS = ("打开", "后退", "前进", "上一版", "下一版", "接着读", "读全文", "查找", "整版", "版宽", "缩小", "放大", "夜间")
CONTROLS = ("push button", "check box", "toggle button", "text", "list", "page tab", "menu item", "combo box")


@pytest.fixture
def listener(screen: Screen, tmp_path: Path) -> Iterator[Listener]:
    """An assistive program that is there before the window."""
    if lacking := deaf():
        pytest.skip(f"there is no {', no '.join(lacking)} here to hear a window with")
    listener = Listener(screen, tmp_path)
    yield listener
    listener.close()


@pytest.fixture
def somebody(listener: Listener, screen: Screen, tmp_path: Path) -> Somebody:
    """The small paper open at its first page."""
    somebody = Somebody(screen, tmp_path, write_paper(tmp_path / "paper"))
    assert somebody.sees_page("A1"), somebody.was_told
    assert listener.finds("document frame", "第A1版")
    return somebody


def below(things: list[Thing], at: int) -> list[Thing]:
    """What is in a thing of the list, which is in order and says how deep each lies."""
    rest = things[at + 1 :]
    end = next((index for index, each in enumerate(rest) if each["deep"] <= things[at]["deep"]), len(rest))
    return rest[:end]


def test_pages_articles_text_and_controls_are_found(listener: Listener, somebody: Somebody) -> None:
    things = listener.ask("all")
    page = next(at for at, each in enumerate(things) if each["role"] == "document frame")
    articles = [each["name"] for each in below(things, page) if each["role"] == "section"]
    assert articles == ["桥成了", "麦子绿了", "船走了", "渡口旧事"]
    assert "下转A2版：桥成了" in [each["name"] for each in below(things, page) if each["role"] == "link"]
    text = next(each for each in below(things, page) if each["role"] == "paragraph")
    assert text["text"].startswith("桥成了\n0。江上来了第0只船，船头站着一个人")
    first, second = text["places"][:2]
    assert 0 < first[0] < second[0]
    bar = next(at for at, each in enumerate(things) if each["role"] == "tool bar")
    assert set(TOOLS) <= {each["name"] for each in below(things, bar)}
    assert [each for each in things if each["role"] in CONTROLS and not each["name"]] == []
    assert somebody.leaves() == 0
    assert complaints(somebody.was_told) == []


def test_an_article_is_read_with_a_caret(listener: Listener, somebody: Somebody) -> None:
    assert listener.ask("sentence", "section", "桥成了", 8).startswith("江上来了第0只船")
    assert listener.ask("caret", "section", "桥成了", 9) == 9
    assert somebody.leaves() == 0


def test_walking_turning_and_jumping_are_told(listener: Listener, somebody: Somebody) -> None:
    use = somebody.screen.use
    assert listener.hears("heard", "第A1版")
    assert listener.does(lambda: use("key", "Tab"), lambda: ["focus", "section", "桥成了"] in listener.heard)
    assert listener.does(lambda: use("key", "Tab"), lambda: any(each[1] == "link" for each in listener.heard))
    assert somebody.turns_to("A2", "ctrl+Next")
    assert listener.hears("heard", "第A2版")
    assert listener.finds("document frame", "第A2版")
    assert somebody.turns_to("A1", "ctrl+Prior")
    assert listener.finds("link", "下转A2版：麦子绿了")
    assert listener.ask("press", "link", "下转A2版：麦子绿了")
    assert listener.hears("heard", "第A2版 · 麦子绿了 · 续")
    assert somebody.sees_page("A2")
    assert somebody.leaves() == 0
    assert complaints(somebody.was_told) == []


def test_enter_goes_on_from_what_is_to_be_saved(listener: Listener, somebody: Somebody) -> None:
    use = somebody.screen.use
    assert listener.does(lambda: use("key", "ctrl+s"), lambda: listener.shows("radio button", "整期报纸"))
    assert listener.hears("focus", "这一版（A1）")
    use("key", "Return")
    assert listener.finds("text", "文件名")
    assert listener.does(lambda: use("key", "Escape"), lambda: not listener.shows("text", "文件名称(N)："))
    assert somebody.leaves() == 0
