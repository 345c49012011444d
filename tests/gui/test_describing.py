"""Where a jump line leads is said in words before it is followed, in Chinese and in English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from reader.gui.describing import describe
from reader.gui.words import Language
from reader.model.jump import Link, PartAddress
from reader.paths import specimen_folder
from reader.services.opening import OpenIssue, open_files


@pytest.fixture(scope="module")
def opened() -> OpenIssue:
    """江声日报."""
    return open_files([specimen_folder() / "jiangsheng-2026-03-05"])


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[None]:
    """A program that speaks Chinese."""
    language = Language("zh_CN")
    yield
    language.leave()


def link(opened: OpenIssue, article: str, words: str) -> Link:
    return next(each for each in opened.links.of(PartAddress(article)) if words in each.jump.text)


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(
    ("article", "printed", "said"),
    [
        ("a1-2", "下转", "下转A2版：今年十项民生实事定了"),
        ("a1-3", "下转", "下转A2版：惊蛰一犁土，云溪先春耕"),
        ("a2-c2", "上接", "上接A1版：今年十项民生实事定了：近三成资金投向“一老一小”"),
        ("b1-1", "下转", "本期文件中没有 B6 版"),
    ],
)
def test_a_jump_names_page_and_headline(opened: OpenIssue, article: str, printed: str, said: str) -> None:
    assert describe(opened, link(opened, article, printed)) == said


@pytest.mark.usefixtures("chinese")
def test_a_pointer_names_at_least_its_page(opened: OpenIssue) -> None:
    assert "A3" in describe(opened, link(opened, "a1-6", "A3"))


def test_what_has_no_translation_is_said_in_english(opened: OpenIssue, qapp: QApplication) -> None:
    assert describe(opened, link(opened, "b1-1", "下转")) == "The file of this issue has no page B6"


def test_no_link_is_no_words(opened: OpenIssue) -> None:
    assert describe(opened, None) == ""
