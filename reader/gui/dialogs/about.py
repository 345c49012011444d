"""About: what this is, which version, under which licence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from reader import __version__
from reader.gui.dialogs.messages import tell
from reader.gui.icons import program_icon


def show_about(parent: QWidget) -> QMessageBox:
    """Show it."""
    heading = QCoreApplication.translate("Window", "Jumpline {version}").format(version=__version__)
    what = QCoreApplication.translate(
        "Window", "A newspaper reader in which a printed jump line leads on to where the article goes on."
    )
    licence = QCoreApplication.translate("Window", "Free software under the MIT licence. Made with Qt {qt}.")
    box = tell(parent, heading, f"{what}\n\n{licence.format(qt=qVersion())}", QMessageBox.Icon.NoIcon)
    box.setIconPixmap(program_icon().pixmap(64, 64))
    return box
