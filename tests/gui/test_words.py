"""Everything in the window is said in Chinese and in English."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QFileInfo, QLibraryInfo, QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QFileIconProvider, QLabel
from pytestqt.qtbot import QtBot

from reader.gui.words import Language
from reader.services.wording import translations
from reader.settings import Settings
from tests.gates.tree import ROOT
from tests.gui.driving import Reader
from tests.gui.texts import interface_texts

TEXTS = interface_texts(ROOT)


def test_the_window_says_something() -> None:
    assert {("Actions", "Next page"), ("Window", "Jumpline"), ("Following", "See page {page}")} <= TEXTS


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_every_text_of_the_window_is_translated(language: str) -> None:
    known = translations(language)
    assert sorted(text for text in TEXTS if text not in known) == []


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_no_text_of_the_window_is_translated_in_vain(language: str) -> None:
    contexts = {context for context, _ in TEXTS}
    known = {text for text in translations(language) if text[0] in contexts}
    assert sorted(known - TEXTS - {("settings", text) for _, text in known}) == []


def test_translations_use_the_words_of_the_glossary() -> None:
    known = translations("zh_CN")
    assert known["Window", "Pages"] == "版面导航"
    assert known["Window", "Headlines"] == "标题导航"
    assert (known["Actions", "Previous page"], known["Actions", "Next page"]) == ("上一版", "下一版")


def test_the_language_goes_in_and_comes_out_again(qapp: QApplication) -> None:
    before = QLocale()
    language = Language("zh_CN")
    assert QCoreApplication.translate("Window", "Jumpline") == "转版"
    assert QCoreApplication.translate("Window", "No such text") == "No such text"
    language.leave()
    assert QCoreApplication.translate("Window", "Jumpline") == "Jumpline"
    QLocale.setDefault(before)


@pytest.mark.parametrize(("language", "words"), [("zh_CN", "取消"), ("zh_TW", "取消"), ("en", "Cancel")])
def test_qts_own_dialogs_speak_the_language_too(qapp: QApplication, language: str, words: str) -> None:
    before = QLocale()
    installed = Language(language)
    assert QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == words
    installed.leave()
    QLocale.setDefault(before)


@pytest.mark.parametrize("settings", [Settings(language="en")])
def test_in_english_no_chinese_is_left_over(reader: Reader) -> None:
    texts = [action.text() for action in reader.window.commands.values()]
    texts += [label.text() for label in reader.window.findChildren(QLabel)]
    texts += [reader.window.windowTitle()]
    assert [text for text in texts if re.search("[一-鿿]", text)] == []
    assert reader.window.windowTitle() == "Jumpline"


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_nothing_in_qts_dialog_for_files_stays_english(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    before = QLocale()
    installed = Language(language)
    (tmp_path / "folder").mkdir()
    dialog = QFileDialog(None, "", str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.show()
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    texts += [button.text() or button.toolTip() for button in dialog.findChildren(QAbstractButton)]
    texts += [QFileIconProvider().type(QFileInfo(str(tmp_path / "folder")))]
    assert [text for text in texts if text and not re.search("[一-鿿]", text)] == []
    installed.leave()
    QLocale.setDefault(before)
