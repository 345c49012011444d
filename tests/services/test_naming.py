"""What issues are called."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from reader.services.naming import date_in_words, issue_name, moment_in_words
from tests.builders import jumping


@pytest.mark.parametrize(
    ("language", "words"), [("zh_CN", "2026年3月5日"), ("zh_TW", "2026年3月5日"), ("en", "5 March 2026")]
)
def test_dates_are_written_as_newspapers_write_them(language: str, words: str) -> None:
    assert date_in_words(date(2026, 3, 5), language) == words


def test_an_issue_is_called_by_paper_and_date_and_else_by_its_file() -> None:
    issue = jumping()
    assert issue_name(issue, "报纸.xml", "zh_CN") == "江声日报 2026年3月5日"
    assert issue_name(replace(issue, date=None), "报纸.xml", "zh_CN") == "江声日报"
    assert issue_name(replace(issue, paper=None), "报纸.xml", "en") == "报纸.xml 5 March 2026"
    assert issue_name(replace(issue, paper=None, date=None), "报纸.xml", "zh_CN") == "报纸.xml"


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh_CN", "2026年3月5日 08:07"), ("zh_TW", "2026年3月5日 08:07"), ("en", "5 March 2026 08:07")],
)
def test_a_moment_is_said_by_the_clock_of_the_place(language: str, said: str) -> None:
    here = datetime(2026, 3, 5, 8, 7).astimezone()
    assert moment_in_words(here.astimezone(UTC), language) == said
