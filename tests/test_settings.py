"""Settings: every choice in one table, and a file that can never keep a newspaper shut."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.settings import FILE_NAME, ROWS, Row, Settings, interface_language, load, overrides, save


def values(row: Row) -> st.SearchStrategy[object]:
    """What the row may hold."""
    if row.choices:
        return st.sampled_from([value for value, _ in row.choices])
    if row.length:
        return st.text(max_size=row.length)
    return st.integers(*row.bounds) if row.bounds else st.booleans()


def chosen_settings(chosen: dict[str, Any]) -> Settings:
    return Settings(**chosen)


CHOSEN = st.fixed_dictionaries({row.name: values(row) for row in ROWS}).map(chosen_settings)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


class TestTable:
    """The rows."""

    def test_has_one_row_for_every_field(self) -> None:
        assert [row.name for row in ROWS] == [field.name for field in fields(Settings)]

    @pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
    def test_admits_its_default(self, row: Row) -> None:
        assert row.admits(getattr(Settings(), row.name))

    @pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
    @pytest.mark.parametrize("value", [None, "", "chartreuse", -1, 10**9, 13.0, [], {}, ["light"]])
    def test_admits_nothing_foreign(self, row: Row, value: object) -> None:
        assert not row.admits(value) or (row.length and isinstance(value, str))

    def test_takes_words_up_to_their_length(self) -> None:
        row = Row("w", "W", length=3)
        assert [row.admits(value) for value in ("", "待查", "待查证", "待查证的", 3, True)] == [True] * 3 + [False] * 3

    def test_takes_no_truth_for_a_number(self) -> None:
        row = Row("n", "N", bounds=(0, 9))
        assert [row.admits(value) for value in (0, 9, -1, 10, True, False)] == [True, True, False, False, False, False]

    def test_takes_no_number_for_a_truth(self) -> None:
        assert [Row("b", "B").admits(value) for value in (True, False, 1, 0)] == [True, True, False, False]


class TestFile:
    """Keeping and reading again."""

    @given(chosen=CHOSEN)
    def test_what_is_kept_is_read_again(self, tmp_path_factory: pytest.TempPathFactory, chosen: Settings) -> None:
        folder = tmp_path_factory.mktemp("settings")
        save(chosen, folder)
        assert load(folder) == chosen

    @given(kept=ANYTHING | st.fixed_dictionaries({}, optional={row.name: ANYTHING for row in ROWS}))
    def test_whatever_the_file_holds_the_settings_are_sound(
        self, tmp_path_factory: pytest.TempPathFactory, kept: object
    ) -> None:
        folder = tmp_path_factory.mktemp("settings")
        (folder / FILE_NAME).write_text(json.dumps(kept), encoding="utf-8")
        loaded = load(folder)
        assert all(row.admits(getattr(loaded, row.name)) for row in ROWS)

    @pytest.mark.parametrize(
        "content",
        [b"", b"{", b"null", b"[]", b"\xff\xfe", b'{"theme": NaN}', b'{"article_points": 1e999}', b"[" * 100_000],
        ids=["empty", "cut", "null", "list", "no UTF-8", "not a number", "endless", "deep"],
    )
    def test_a_damaged_file_counts_as_empty(self, tmp_path: Path, content: bytes) -> None:
        (tmp_path / FILE_NAME).write_bytes(content)
        assert load(tmp_path) == Settings()

    def test_one_bad_row_does_not_spoil_the_others(self, tmp_path: Path) -> None:
        (tmp_path / FILE_NAME).write_text('{"theme": "chartreuse", "sidebar": false, "future": 1}', encoding="utf-8")
        assert load(tmp_path) == replace(Settings(), sidebar=False)

    def test_nothing_kept_is_the_defaults(self, tmp_path: Path) -> None:
        assert load(tmp_path / "nowhere") == Settings()

    def test_the_file_holds_only_what_differs(self, tmp_path: Path) -> None:
        save(replace(Settings(), theme="night"), tmp_path / "new" / "folder")
        assert json.loads((tmp_path / "new" / "folder" / FILE_NAME).read_text(encoding="utf-8")) == {"theme": "night"}
        assert [each.name for each in (tmp_path / "new" / "folder").iterdir()] == [FILE_NAME]

    def test_the_defaults_override_nothing(self) -> None:
        assert overrides(Settings()) == {}

    def test_a_crash_in_the_middle_leaves_the_old_file(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        save(replace(Settings(), theme="night"), tmp_path)

        def crash(*_: object, **__: object) -> str:
            raise KeyboardInterrupt

        monkeypatch.setattr(json, "dumps", crash)
        with pytest.raises(KeyboardInterrupt):
            save(Settings(), tmp_path)
        assert load(tmp_path).theme == "night"

    def test_a_folder_that_cannot_be_made_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        with pytest.raises(OSError, match="file"):
            save(Settings(), tmp_path / "file" / "folder")


class TestLanguage:
    """Which language the interface speaks."""

    @pytest.mark.parametrize(
        ("environment", "language"),
        [
            ({}, "zh_CN"),
            ({"LANG": ""}, "zh_CN"),
            ({"LANG": "C"}, "zh_CN"),
            ({"LANG": "C.UTF-8"}, "zh_CN"),
            ({"LANG": "POSIX"}, "zh_CN"),
            ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
            ({"LANG": "zh_SG"}, "zh_CN"),
            ({"LANG": "zh_TW.UTF-8"}, "zh_TW"),
            ({"LANG": "zh_HK.UTF-8"}, "zh_TW"),
            ({"LANG": "zh-Hant"}, "zh_TW"),
            ({"LANG": "en_GB.UTF-8"}, "en"),
            ({"LANG": "de_DE"}, "en"),
            ({"LANG": "de_DE", "LC_ALL": "zh_TW"}, "zh_TW"),
            ({"LANG": "zh_CN", "LC_ALL": "zh_TW", "LANGUAGE": "en:zh_CN"}, "en"),
            ({"LANG": "en_US", "LANGUAGE": ""}, "en"),
        ],
    )
    def test_is_that_of_the_system(self, environment: dict[str, str], language: str) -> None:
        assert interface_language(Settings(), environment) == language

    @pytest.mark.parametrize("language", ["zh_CN", "en"])
    def test_is_the_one_chosen(self, language: str) -> None:
        assert interface_language(Settings(language=language), {"LANG": "zh_TW"}) == language
