"""Choosing among marks: words, kind, colour, category, page, and the order they are listed in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from reader.gui.fieldkeys import UndoPast
from reader.gui.icons import let_clear
from reader.gui.labelling import label_box
from reader.gui.panels.dots import dot
from reader.gui.panels.markwords import colour_name, kind_name, waiting_words
from reader.model.marks import MarkColour, MarkKind, MarkStatus
from reader.services.choosing import Order
from reader.storage.marks import Choice

LEAST = 6  # characters that a box has room for; longer ones are cut


WAITING, REMOVED = "waiting", "removed"  # what is asked for beside what is in its place


class MarkFilter(QWidget):
    """A field, and boxes that fold out below it. `changed`: something else is wanted.

    A `wide` one is for all issues: one row, without pages, but with marks that wait or were removed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, wide: bool = False) -> None:
        super().__init__(parent)
        self._is_wide = wide
        self.field = QLineEdit()
        self.field.setPlaceholderText(QCoreApplication.translate("Notes", "Words or category"))
        self.field.setAccessibleName(QCoreApplication.translate("Notes", "Look for notes"))
        let_clear(self.field)
        UndoPast(self.field)
        self.unfold = QToolButton()
        self.unfold.setCheckable(True)
        self.unfold.setText(QCoreApplication.translate("Notes", "Choose"))
        self.unfold.setToolTip(
            QCoreApplication.translate("Notes", "Choose by kind, colour, category or page, and sort")
        )
        self.unfold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.unfold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.kinds = _box(
            QCoreApplication.translate("Notes", "All kinds"), [(kind_name(each), each) for each in MarkKind]
        )
        self.colours = _box(QCoreApplication.translate("Notes", "All colours"), [])
        for colour in MarkColour:
            self.colours.addItem(dot(colour), colour_name(colour), colour)
        self.tags = _box(QCoreApplication.translate("Notes", "All categories"), [])
        self.pages = _box(QCoreApplication.translate("Notes", "All pages"), [])
        self.states = _box(
            QCoreApplication.translate("Notes", "All there are"),
            [(waiting_words(), WAITING), (QCoreApplication.translate("Notes", "Removed ones"), REMOVED)],
        )
        self.orders = QComboBox()
        self.orders.addItem(QCoreApplication.translate("Notes", "As in the paper"), Order.READING)
        self.orders.addItem(QCoreApplication.translate("Notes", "Latest first"), Order.TIME)
        self._folded = QWidget()
        for part in (self._folded, *((self.unfold, self.pages) if wide else (self.states,))):
            part.setParent(self)  # what is not set out is hidden, and goes when the others go
            part.hide()
        if wide:
            self.orders.setCurrentIndex(1)
            self._set_out_wide()
        else:
            self._set_out()
        self._label()
        self.field.textChanged.connect(self.changed)
        for box in (*self._boxes, self.orders):
            box.currentIndexChanged.connect(self._tell)
        self.unfold.toggled.connect(self._fold)
        self._fold()

    @property
    def choice(self) -> Choice:
        """What is wanted."""
        kind, colour = self.kinds.currentData(), self.colours.currentData()
        return Choice(
            self.field.text(),
            (kind,) if kind else (),
            (colour,) if colour else (),
            self.tags.currentData() or "",
            page=self.pages.currentData() or "",
            status=MarkStatus.WAITING if self.states.currentData() == WAITING else None,
            removed=self.states.currentData() == REMOVED,
        )

    @property
    def order(self) -> Order:
        """What is to be sorted by."""
        return Order(self.orders.currentData())

    @property
    def is_open(self) -> bool:
        """Whether everything is wanted."""
        return self.choice == Choice()

    def clear(self) -> None:
        """Want everything."""
        self.field.clear()
        for box in self._boxes:
            box.setCurrentIndex(0)

    def offer(self, tags: Sequence[str], pages: Sequence[str]) -> None:
        """The categories and pages there are to choose from; what is chosen stays so."""
        _refill(self.tags, tags)
        _refill(self.pages, pages)

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return (self.kinds, self.colours, self.tags, self.states if self._is_wide else self.pages)

    def _label(self) -> None:
        """What each box is for."""
        for box, words in (
            (self.kinds, QCoreApplication.translate("Notes", "Kind")),
            (self.colours, QCoreApplication.translate("Notes", "Colour")),
            (self.tags, QCoreApplication.translate("Notes", "Category")),
            (self.states, QCoreApplication.translate("Notes", "Which marks")),
            (self.pages, QCoreApplication.translate("Notes", "On which page")),
            (self.orders, QCoreApplication.translate("Notes", "Order")),
        ):
            label_box(box, words)

    def _set_out_wide(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 2)
        for box in (*self._boxes, self.orders):
            row.addWidget(box, 1)

    def _set_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 4)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.unfold)
        grid.addLayout(row, 0, 0)
        boxes = QGridLayout(self._folded)
        boxes.setContentsMargins(0, 0, 0, 0)
        for at, box in enumerate(self._boxes):
            boxes.addWidget(box, at // 2, at % 2)
        boxes.addWidget(self.orders, 2, 0, 1, 2)
        boxes.setColumnStretch(0, 1)
        boxes.setColumnStretch(1, 1)
        grid.addWidget(self._folded, 1, 0)

    def _fold(self) -> None:
        self._folded.setVisible(self.unfold.isChecked())
        arrow = Qt.ArrowType.UpArrow if self.unfold.isChecked() else Qt.ArrowType.DownArrow
        self.unfold.setArrowType(arrow)

    def _tell(self) -> None:
        """What is ruled out is seen even where the boxes are folded away."""
        narrowed = any(box.currentIndex() > 0 for box in self._boxes)
        font = self.unfold.font()
        font.setBold(narrowed)
        self.unfold.setFont(font)
        self.changed.emit()


def _box(everything: str, choices: Iterable[tuple[str, object]]) -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(LEAST)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.addItem(everything, None)
    for words, value in choices:
        box.addItem(words, value)
    return box


def _refill(box: QComboBox, values: Sequence[str]) -> None:
    """Other choices behind the first, which means all; what was chosen and is there no more is let go of."""
    if [box.itemData(at) for at in range(1, box.count())] == list(values):
        return
    before = box.currentData()
    box.blockSignals(True)
    while box.count() > 1:
        box.removeItem(1)
    for value in values:
        box.addItem(value, value)
    box.setCurrentIndex(max(0, box.findData(before)))
    box.blockSignals(False)
    if box.currentData() != before:
        box.currentIndexChanged.emit(box.currentIndex())
