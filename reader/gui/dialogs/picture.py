"""A picture of the newspaper by itself: as large as the window, larger by wheel and keys, moved by hand, saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPixmap, QResizeEvent, QShortcut, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGraphicsScene,
    QGraphicsView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.dialogs.buttons import plain

STEP = 1.25
MOST = 8.0  # pixels of the screen to one of the picture
SHARE = 0.9  # of the window behind it


class Canvas(QGraphicsView):
    """Shows the picture whole until it is made larger."""

    def __init__(self) -> None:
        super().__init__()
        self.setScene(QGraphicsScene(self))  # the view does not keep its scene by itself
        self._fitted = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAccessibleName(QCoreApplication.translate("Picture", "Picture"))

    @property
    def scale_now(self) -> float:
        """Pixels of the screen to one of the picture."""
        return self.transform().m11()

    def put(self, picture: QImage) -> None:
        """Show this picture."""
        self.scene().clear()
        item = self.scene().addPixmap(QPixmap.fromImage(picture))
        item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.scene().setSceneRect(item.boundingRect())
        self.fit()

    def fit(self) -> None:
        """The whole picture."""
        self._fitted = True
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def zoom(self, factor: float) -> None:
        """Larger or smaller; never smaller than whole."""
        wanted = min(MOST, self.scale_now * factor)
        room, picture = self.viewport().rect(), self.sceneRect()
        if picture.isEmpty() or (
            wanted * picture.width() <= room.width() and wanted * picture.height() <= room.height()
        ):
            self.fit()
            return
        self._fitted = False
        self.scale(wanted / self.scale_now, wanted / self.scale_now)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel makes it larger and smaller."""
        self.zoom(STEP ** (event.angleDelta().y() / 120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was whole stays whole."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()


class PictureDialog(QDialog):
    """One picture with its caption. `save_wanted`: the reader wants to keep it as a file."""

    save_wanted = Signal()

    def __init__(self, caption: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("Picture", "Picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.canvas = Canvas()
        words = QLabel(caption)
        words.setWordWrap(True)
        words.setVisible(bool(caption))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.hide()
        buttons = plain(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        save = QPushButton(QCoreApplication.translate("Picture", "Save the picture…"))
        save.clicked.connect(self.save_wanted)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.addWidget(self.canvas, 1)
        for below in (words, self.said, buttons):
            column.addWidget(below)
        self.resize(parent.size() * SHARE)
        for keys, factor in (("Ctrl++", STEP), ("Ctrl+=", STEP), ("+", STEP), ("Ctrl+-", 1 / STEP), ("-", 1 / STEP)):
            QShortcut(QKeySequence(keys), self, lambda factor=factor: self.canvas.zoom(factor))
        QShortcut(QKeySequence("Ctrl+0"), self, self.canvas.fit)

    def tell(self, words: str) -> None:
        """Say something below the picture: the window behind is covered."""
        self.said.setText(words)
        self.said.show()

    def showEvent(self, event: QShowEvent) -> None:
        """The whole picture at first."""
        super().showEvent(event)
        self.canvas.fit()
