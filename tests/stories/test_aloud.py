"""Somebody has an article read aloud, by a real voice, across its jump."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.paths import config_folder
from reader.settings import FILE_NAME
from tests.builders import article_xml, page_xml, put, xml
from tests.stories.listening import Listener, deaf
from tests.stories.loudspeaker import Loudspeaker, silent
from tests.stories.screen import Screen
from tests.stories.somebody import Somebody

BEFORE, CUT, AFTER = "江上来了一只船。", "船头站着一个人，", "望着对岸的灯火。"
LONG = "灯火" * 70 + "。"
MANY = 60  # of them: enough to be met while they are spoken, though the sound goes nowhere
SPOKEN = ["桥成了", BEFORE, CUT + AFTER]
LIT = (245, 215, 149)  # the marker, lying on the paper


def write_ferry(folder: Path) -> Path:
    """A paper with one story, which goes on in mid-sentence on the next page."""
    first = f"<headline>桥成了</headline><p>{BEFORE}</p><p>{CUT}</p><jump>下转A2版①</jump>"
    second = f"<headline>桥成了</headline><jump>上接A1版①</jump><p>{AFTER}</p><p>{LONG * MANY}</p>"
    pages = page_xml(article_xml(first, "a1-1"), "A1") + page_xml(article_xml(second, "a2-1"), "A2")
    put(folder / "issue.xml", xml(f"<paper>江声日报</paper><date>2026-03-05</date>{pages}"))
    return folder


@pytest.fixture
def loudspeaker(home: Path) -> Iterator[Loudspeaker]:
    """The system's voice, which nobody hears."""
    if lacking := [*silent(), *deaf()]:
        pytest.skip(f"there is no {', no '.join(lacking)} here to hear a voice and a window with")
    loudspeaker = Loudspeaker(home)
    yield loudspeaker
    loudspeaker.close()


@pytest.fixture
def listener(loudspeaker: Loudspeaker, screen: Screen, tmp_path: Path) -> Iterator[Listener]:
    """Somebody who finds buttons by their names."""
    listener = Listener(screen, tmp_path)
    yield listener
    listener.close()


def test_an_article_is_read_aloud_across_its_jump(
    loudspeaker: Loudspeaker, listener: Listener, screen: Screen, tmp_path: Path
) -> None:
    somebody = Somebody(screen, tmp_path, write_ferry(tmp_path / "paper"))

    def press(button: str, key: str) -> None:
        """Press the key of a button, as long as the button is there under this name."""
        if listener.shows("push button", button):
            screen.use("key", key)

    assert somebody.sees_page("A1"), somebody.was_told
    assert screen.wait(lambda: listener.shows("push button", "朗读"), 120.0)
    unlit = screen.area(LIT)
    assert listener.does(lambda: press("朗读", "F8"), lambda: bool(loudspeaker.said))
    assert screen.wait(lambda: LONG in loudspeaker.said)
    assert listener.does(lambda: press("暂停", "F8"), lambda: listener.shows("push button", "继续"))
    assert loudspeaker.said[:3] == SPOKEN
    assert somebody.sees_page("A2")
    assert screen.wait(lambda: screen.area(LIT) > unlit + 1000)
    kept = config_folder() / FILE_NAME
    listener.ask("press", "combo box", "适中")
    screen.use("sleep", "0.5", "key", "End", "Return")
    assert screen.wait(lambda: kept.exists() and '"fast"' in kept.read_text("utf-8"))
    assert listener.does(lambda: press("继续", "F8"), lambda: 50 in loudspeaker.speeds)
    assert listener.does(lambda: press("停止", "shift+F8"), lambda: not listener.shows("push button", "停止"))
    assert screen.wait(lambda: screen.area(LIT) <= unlit)
    assert set(loudspeaker.said[3:]) == {LONG}
    assert len(loudspeaker.said) < MANY
    assert somebody.leaves() == 0
