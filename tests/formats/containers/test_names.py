"""Names within a source lead nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import DamagedFile, TooLarge
from reader.formats.containers.bounds import DEPTH, ENTRIES
from reader.formats.containers.names import checked, is_hidden, is_safe, natural

LEADING_OUT = [
    "../issue.xml",
    "images/../../issue.xml",
    "/etc/passwd",
    "C:/Windows/win.ini",
    "c:issue.xml",
    "images\\1.png",
    "..\\issue.xml",
    "%2e%2e/issue.xml",
    "images/%2E%2e/1.png",
    "%2e./issue.xml",
    "..%2fissue.xml",
    "..%5Cissue.xml",
    "%2fetc/passwd",
    "images//1.png",
    "./issue.xml",
    "images/.",
    "",
    "a\0b",
]


@pytest.mark.parametrize("name", LEADING_OUT)
def test_what_leads_out_is_refused(name: str) -> None:
    assert not is_safe(name)
    with pytest.raises(DamagedFile):
        checked(["1.txt", name])


@pytest.mark.parametrize("name", ["issue.xml", "第 2 版.txt", "a..b/...txt", "100%.txt", "images/1%20.png", "…/1.txt"])
def test_ordinary_names_are_let_through(name: str) -> None:
    assert is_safe(name)
    assert checked([name]) == (name,)


@given(st.text("./\\%2eEfc:aA", max_size=12))
def test_a_safe_name_stays_in_its_folder(name: str) -> None:
    if is_safe(name):
        inside = (Path("/home/reader") / name.replace("%2e", ".").replace("%2E", ".")).resolve()
        assert inside.is_relative_to("/home/reader")
        assert inside != Path("/home/reader")


@pytest.mark.parametrize("name", [".x", "a/.x/b", "__MACOSX/a", "a/__MACOSX", "Thumbs.db", "a/desktop.ini"])
def test_leftovers_of_systems_are_known(name: str) -> None:
    assert is_hidden(name)


@pytest.mark.parametrize("name", ["a.x", "a/b.x", "__MACOSX.txt", "MyThumbs.db", "…x"])
def test_other_names_are_no_leftovers(name: str) -> None:
    assert not is_hidden(name)


def test_numbers_are_sorted_as_numbers_folder_by_folder() -> None:
    names = ["b/1.txt", "a/10.txt", "A/9.txt", "A1 (2).txt", "A1.txt", "第１０版", "第２版"]
    ordered = ["A/9.txt", "a/10.txt", "A1 (2).txt", "A1.txt", "b/1.txt", "第２版", "第１０版"]
    assert sorted(names, key=natural) == ordered


@given(st.lists(st.text(min_size=1, max_size=8), max_size=6))
def test_any_names_can_be_sorted(names: list[str]) -> None:
    assert sorted(sorted(names, key=natural)) == sorted(names)


def test_too_many_and_too_deep() -> None:
    with pytest.raises(TooLarge, match=str(ENTRIES)):
        checked(map(str, range(ENTRIES + 1)))
    with pytest.raises(TooLarge, match=str(DEPTH)):
        checked(["/".join("x" * (DEPTH + 1))])
