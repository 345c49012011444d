"""What is taken along to other programs is there as plain words and, for those that know it, as HTML."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from shiboken6 import Shiboken

from reader.gui.carrying import carried


def test_words_alone_are_plain() -> None:
    data = carried("第一班船")
    assert data.text() == "第一班船"
    assert data.formats() == ["text/plain"]


def test_words_with_markup_are_both() -> None:
    data = carried("第一班船", "<p>第一班船</p>")
    assert (data.text(), data.html()) == ("第一班船", "<p>第一班船</p>")
    assert sorted(data.formats()) == ["text/html", "text/plain"]


def test_nothing_is_nothing() -> None:
    assert carried("").text() == ""
    assert not carried("").hasHtml()


def test_it_is_an_object_of_qt_that_outlives_python() -> None:
    assert not Shiboken.createdByPython(carried("x"))
    assert Shiboken.createdByPython(QMimeData())
