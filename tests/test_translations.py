"""Whatever the program can say, it can say in Chinese."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest

from reader.paths import resource
from reader.services.wording import Words, translations
from tests import spoken
from tests.gates.tree import ROOT

TEXTS = spoken.spoken(ROOT)
FILES = sorted(resource("translations").glob("*.ts"))
SAME_IN_CHINESE = {"English", "简体中文", "正體中文"}
LANGUAGES = ("zh_CN", "zh_TW")


def gaps(text: str) -> list[str]:
    """The names of the {gaps} in a text."""
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def test_the_code_says_something() -> None:
    assert {
        "The file is empty. Ask for it anew.",
        "Line {line}: there is no picture {href}. Put it beside the XML.",
        "Draw a page as a picture",
        "the headlines are alike",
        "Type size of articles",
        "Day",
    } <= set(TEXTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_a_finished_translation(language: str) -> None:
    known = translations(language)
    assert [f"{module}: {text}" for text, module in TEXTS.items() if not known.get(("", text))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_fill_the_same_gaps(language: str) -> None:
    known = translations(language)
    assert [text for (_, text), words in known.items() if gaps(text) != gaps(words)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_are_in_chinese(language: str) -> None:
    known = translations(language)
    assert [
        text for (_, text), words in known.items() if text not in SAME_IN_CHINESE and not re.search(r"[一-鿿]", words)
    ] == []


MANY = ["notes", "articles", "sides", "characters", "places", "are", "were", "stay", "they", "them"]
ONE = ["note", "article", "side", "character", "place", "is", "was", "stays", "it", "it"]
COUNTED = re.compile(r"\{count\} (?:more |new |changed )?(?:are|were|\w+(?<!i)s)\b")
ALWAYS_MANY = {"Its XML has more than {count} elements. Split the issue."}


def test_english_says_one_thing_otherwise_than_several() -> None:
    singular = dict(zip(MANY, ONE, strict=True))
    many = [text for text in TEXTS if COUNTED.search(text) and text not in ALWAYS_MANY and "{count} was" not in text]
    one = {text: re.sub(r"\w+", lambda word: singular.get(word[0], word[0]), text) for text in many}
    assert [text for text, single in one.items() if single == text or single not in TEXTS] == []
    assert len(one) > 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_command_line_and_errors_are_said_nowhere_in_vain(language: str) -> None:
    told = {text for (context, text) in translations(language) if context in ("errors", "cli", "jumps")}
    assert sorted(told - set(TEXTS)) == []


def test_the_words_of_taiwan_are_in_its_characters() -> None:
    said = {text: words for (_, text), words in translations("zh_TW").items() if text != "简体中文"}
    foreign = {
        sign for words in said.values() for sign in words if re.match(r"[一-鿿]", sign) and not _is_in_big5(sign)
    }
    assert foreign == set()
    assert said["File"] == "檔案"
    assert said["Settings…"] == "設定…"


def _is_in_big5(sign: str) -> bool:
    try:
        return bool(sign.encode("big5"))
    except UnicodeEncodeError:
        return False


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_files_are_as_qt_linguist_has_them(path: Path) -> None:
    root = ElementTree.parse(path).getroot()
    assert path.name == f"jumpline_{root.get('language')}.ts"
    for context in root.iter("context"):
        sources = [message.findtext("source") for message in context.iter("message")]
        assert len(sources) == len(set(sources)), context.findtext("name")


@pytest.mark.parametrize("text", TEXTS)
def test_every_text_is_one_line_and_its_gaps_have_names(text: str) -> None:
    assert "\n" not in text
    assert all(gap.isidentifier() for gap in gaps(text))
    assert Words("zh_CN").word(text, **dict.fromkeys(gaps(text), "·"))


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('raise DamagedFile("one {gap}", gap=1)', ["one {gap}"]),
        ('sentence("one")', ["one"]),
        ('errors.NotReadable("one")', ["one"]),
        ('self.note(child, "one")', ["one"]),
        ('words.word("one" if x else "two", "cli")', ["one", "two"]),
        ('QCoreApplication.translate("Where", "one")', ["one"]),
        ('Row("name", "one", choices=(("a", "two"), ("b", "three")))', ["one", "two", "three"]),
        ('SUMMARY = "one"', ["one"]),
        ('print("no"); sentence(template)', []),
    ],
)
def test_texts_are_found_by_reading_the_code(code: str, found: list[str]) -> None:
    assert list(spoken.texts(ast.parse(code))) == found
