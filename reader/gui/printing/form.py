"""The left side of the print dialog: what is printed, how, on what paper. Tells of every change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QSpinBox, QWidget

from reader.services.printing.wishes import (
    LEAST_PERCENT,
    MILLIMETRE,
    MOST_ACROSS,
    MOST_COLUMNS,
    MOST_PERCENT,
    SIZES,
    STOCKS,
    How,
    Margins,
    Notes,
    Tone,
    What,
    Wishes,
)

WHATS = (
    (What.PAGE, "This page"),
    (What.PAGES, "Several pages"),
    (What.ISSUE, "The whole issue"),
    (What.ARTICLE, "This article, with where it goes on"),
    (What.SELECTION, "The words selected"),
    (What.CLIPPINGS, "The clippings book"),
)
HOWS = (
    (How.FIT, "Fitted to the paper"),
    (How.ACTUAL, "In the size of the newspaper"),
    (How.SCALE, "In per cent of it"),
    (How.TILES, "Large, over several sheets"),
    (How.PAIR, "Two pages on a sheet"),
    (How.BOOKLET, "As a booklet to fold"),
)
TONES = ((Tone.COLOUR, "In colour"), (Tone.GREY, "In greys"), (Tone.SAVING, "Saving ink"))
NOTED = (
    (Notes.NONE, "Leave out"),
    (Notes.HIGHLIGHTS, "Highlights only"),
    (Notes.MARGIN, "In the margin"),
    (Notes.END, "Numbered, at the end"),
)
WIDEST_MARGIN = 40  # millimetres
HIGH = 34  # pixels of a control at the least


def tr(text: str) -> str:
    """The words in the reader's language."""
    return QCoreApplication.translate("Printing", text)


class Form(QWidget):
    """Makes Wishes of what is chosen; `changed` carries them. What there is nothing of to print is not offered."""

    changed = Signal(object)

    def __init__(self, wishes: Wishes, offered: frozenset[What]) -> None:
        super().__init__()
        self._wishes = wishes
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(12)
        self._form.setHorizontalSpacing(18)
        self._rows: dict[str, QWidget] = {}
        self._values: dict[str, Sequence[Any]] = {}
        self._make(offered)
        self._suit()

    @property
    def wishes(self) -> Wishes:
        """What is chosen now."""
        return self._wishes

    def control(self, name: str) -> QWidget:
        """The control for a field of Wishes."""
        return self._rows[name]

    def _make(self, offered: frozenset[What]) -> None:
        wishes = self._wishes
        self._choice("what", tr("What"), tuple(row for row in WHATS if row[0] in offered))
        self._line("pages", tr("Pages"), wishes.pages, "A1–A4, B2")
        self._choice("how", tr("How"), HOWS)
        self._number("percent", tr("Per cent"), wishes.percent, LEAST_PERCENT, MOST_PERCENT)
        self._number("across", tr("Sheets across"), wishes.across, 1, MOST_ACROSS)
        self._number("size", tr("Type size in points"), wishes.size, *SIZES)
        self._number("columns", tr("Columns"), wishes.columns, 1, MOST_COLUMNS)
        self._stock()
        self._margin()
        self._choice("tone", tr("Colours"), TONES)
        self._choice("notes", tr("Your notes"), NOTED)
        self._header()

    def choose(self, **fields: object) -> None:
        """Choose as if by hand."""
        for name, value in fields.items():
            control = self._rows[name]
            if isinstance(control, QComboBox):
                control.setCurrentIndex(self._values[name].index(value))
            elif isinstance(control, QSpinBox):
                control.setValue(int(str(value)))
            elif isinstance(control, QLineEdit):
                control.setText(str(value))
            elif isinstance(control, QCheckBox):
                control.setChecked(bool(value))

    def _choice(self, name: str, label: str, choices: Sequence[tuple[StrEnum, str]]) -> None:
        """A box of choices; where what was wanted before is not among them, the first one holds."""
        box, self._values[name] = QComboBox(), [choice for choice, _ in choices]  # Qt would keep their letters alone
        box.addItems([tr(text) for _, text in choices])
        wanted = getattr(self._wishes, name)
        if wanted in self._values[name]:
            box.setCurrentIndex(self._values[name].index(wanted))
        else:
            self._wishes = replace(self._wishes, **{name: self._values[name][0]})
        box.currentIndexChanged.connect(lambda index: self._set(name, self._values[name][index]))
        self._add(name, label, box)

    def _number(self, name: str, label: str, value: int, low: int, high: int) -> None:
        box = QSpinBox()
        box.setRange(low, high)
        box.setValue(value)
        box.setKeyboardTracking(False)
        box.valueChanged.connect(lambda number: self._set(name, number))
        self._add(name, label, box)

    def _line(self, name: str, label: str, value: str, example: str) -> None:
        line = QLineEdit(value)
        line.setPlaceholderText(example)
        line.textChanged.connect(lambda text: self._set(name, text))
        self._add(name, label, line)

    def _stock(self) -> None:
        box = QComboBox()
        self._values["stock"] = STOCKS
        for stock in STOCKS:
            size = f"{round(stock.width / MILLIMETRE)} × {round(stock.height / MILLIMETRE)} mm"
            box.addItem(f"{stock.name}  ({size})")
        box.setCurrentIndex(STOCKS.index(self._wishes.stock))
        box.currentIndexChanged.connect(lambda index: self._set("stock", STOCKS[index]))
        self._add("stock", tr("Paper"), box)

    def _margin(self) -> None:
        box = QSpinBox()
        box.setRange(0, WIDEST_MARGIN)
        box.setSuffix(" mm")
        box.setValue(round(self._wishes.margins.left / MILLIMETRE))
        box.valueChanged.connect(lambda width: self._set("margins", Margins.even(width * MILLIMETRE)))
        self._add("margins", tr("Margins"), box)

    def _header(self) -> None:
        box = QCheckBox(tr("Paper, date and page at the head"))
        box.setChecked(self._wishes.header)
        box.toggled.connect(lambda checked: self._set("header", checked))
        self._add("header", "", box)

    def _add(self, name: str, label: str, control: QWidget) -> None:
        control.setObjectName(name)
        control.setMinimumHeight(HIGH)
        control.setAccessibleName(label or tr("Paper, date and page at the head"))
        self._rows[name] = control
        caption = QLabel(label)
        caption.setBuddy(control)
        self._form.addRow(caption, control)

    def _set(self, name: str, value: Any) -> None:
        self._wishes = replace(self._wishes, **{name: value})
        self._suit()
        self.changed.emit(self._wishes)

    def _suit(self) -> None:
        """Only what has a meaning for what is printed can be seen."""
        wishes = self._wishes
        seen = {
            "pages": wishes.what is What.PAGES,
            "how": not wishes.sets_anew,
            "percent": wishes.how is How.SCALE and not wishes.sets_anew,
            "across": wishes.how is How.TILES and not wishes.sets_anew,
            "size": wishes.sets_anew,
            "columns": wishes.sets_anew,
            "margins": not wishes.sets_anew,
            "header": not wishes.sets_anew,
        }
        for name, visible in seen.items():
            self._form.setRowVisible(self._rows[name], visible)
