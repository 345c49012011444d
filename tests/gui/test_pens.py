"""The pens: one is in hand, and the reader can say what each of them means."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from reader.gui.dialogs.settings import SettingsDialog
from reader.model.marks import MarkColour
from tests.gui.driving import Reader


def test_what_a_colour_means_is_said_wherever_pens_are_named(reader: Reader) -> None:
    pens = reader.program.marks.pens
    assert pens.name("yellow") == "黄色"
    assert reader.action("pen-yellow").text() == "黄色笔"
    reader.do("settings")
    line = reader.dialog(SettingsDialog).findChild(QLineEdit, "pen_yellow")
    assert isinstance(line, QLineEdit)
    line.setText(" 待查&证 ")
    line.editingFinished.emit()
    assert pens.name("yellow") == "黄色，用于待查&证"
    assert pens.meaning("yellow") == "待查&证"
    assert reader.action("pen-yellow").text() == "黄色笔，用于待查&&证"
    tips = [dot.toolTip() for dot in reader.program.marks.bar._dots.values()]
    assert tips[:2] == ["黄色，用于待查&证", "橙色"]


def test_a_pen_that_is_taken_is_checked_and_told(reader: Reader) -> None:
    with reader.qtbot.waitSignal(reader.program.marks.pens.changed, timeout=1000):
        reader.do("pen-green")
    assert reader.program.marks.pens.colour is MarkColour.GREEN
    assert [each for each in MarkColour if reader.action(f"pen-{each}").isChecked()] == [MarkColour.GREEN]
