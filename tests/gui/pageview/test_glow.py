"""The light on the place just arrived at goes up at once, fades, and can be put out."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.pageview import glow
from reader.gui.pageview.glow import Glow


@pytest.fixture
def light(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Glow:
    """A light that is out after a fifth of a second."""
    monkeypatch.setattr(glow, "SECONDS", 0.2)
    return Glow()


def test_it_is_dark_before_anybody_arrives(light: Glow) -> None:
    assert light.strength == 0


def test_it_lights_up_at_once_and_fades_until_it_is_out(light: Glow, qtbot: QtBot) -> None:
    seen: list[float] = []
    light.changed.connect(lambda: seen.append(light.strength))
    light.start()
    assert light.strength == 1
    qtbot.waitUntil(lambda: light.strength == 0)
    assert seen == sorted(seen, reverse=True)
    assert len(seen) > 3


def test_arriving_again_lights_it_fully_again(light: Glow, qtbot: QtBot) -> None:
    light.start()
    qtbot.waitUntil(lambda: light.strength < 0.9)
    light.start()
    assert light.strength == 1


def test_put_out_it_stays_out(light: Glow, qtbot: QtBot) -> None:
    other, after = Glow(), []
    light.start()
    light.stop()
    light.changed.connect(lambda: after.append(light.strength))
    other.start()
    qtbot.waitUntil(lambda: other.strength == 0)
    assert light.strength == 0
    assert after == []


class Still(QProxyStyle):
    """The style of a system that is asked for less motion."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returned)


def test_where_nothing_is_to_move_it_is_full_and_then_out(
    light: Glow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    still = Still()
    monkeypatch.setattr(QApplication, "style", lambda: still)
    seen: list[float] = []
    light.changed.connect(lambda: seen.append(light.strength))
    light.start()
    qtbot.waitUntil(lambda: light.strength == 0)
    assert set(seen) == {1.0, 0.0}


def test_things_move_where_the_system_says_nothing(qapp: QApplication) -> None:
    assert glow.has_motion()
