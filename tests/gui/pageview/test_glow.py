"""The light on the place just arrived at goes up at once, fades, and can be put out."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
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
