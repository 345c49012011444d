"""The window in the reader's language: our words for Qt's translating, and Qt's own for its dialogs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.services.wording import Words, translations


class Translator(QTranslator):
    """Answers from resources/translations; what has no translation stays English."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._words = translations(language)

    def isEmpty(self) -> bool:
        """Never: Qt would not ask an empty one."""
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The words for `text`; itself where there are none. It is asked last, so nothing of Qt's is hidden by it."""
        return self._words.get((context, text)) or text


class Language:
    """Puts one language into the program, and takes it out again when another follows."""

    def __init__(self, language: str) -> None:
        self.words = Words(language)
        # The one installed last is asked first.
        self._installed = [Translator(language), *_of_qt(language)]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        QLocale.setDefault(QLocale(language))

    def leave(self) -> None:
        """Take the language out of the program."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()


def _of_qt(language: str) -> list[QTranslator]:
    """Qt's own words, where Qt has this language; English needs none."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = language != "en" and translator.load(f"qtbase_{language}", folder)
    return [translator] if found else []
