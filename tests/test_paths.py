"""Where things lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader import paths

FOLDERS = (paths.config_folder, paths.data_folder, paths.cache_folder)


def test_the_readers_folders_are_three_and_named_for_the_program(home: Path) -> None:
    found = [folder() for folder in FOLDERS]
    assert len(set(found)) == len(found)
    assert all(paths.APPLICATION in folder.parts and folder.is_relative_to(home) for folder in found)


def test_asking_for_a_folder_makes_nothing(home: Path) -> None:
    before = sorted(home.rglob("*"))
    assert [folder().exists() for folder in FOLDERS] == [False] * len(FOLDERS)
    assert sorted(home.rglob("*")) == before


def test_what_can_be_made_again_lies_apart_from_what_cannot() -> None:
    assert not paths.data_folder().is_relative_to(paths.cache_folder())
    assert not paths.cache_folder().is_relative_to(paths.data_folder())


def test_resources_are_there() -> None:
    assert paths.resource("schema", "issue.rng").is_file()
    assert paths.resource().is_dir()


def test_the_specimen_issues_are_there() -> None:
    assert {folder.parent.name for folder in paths.specimen_folder().glob("*/issue.xml")} >= {
        "jiangsheng-2026-03-05",
        "harbour-courier-2026-03-05",
        "haitian-shibao-2026-03-05",
    }


@pytest.mark.parametrize("installed", [True, False])
def test_resources_lie_in_an_installed_package_and_beside_it_in_a_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, installed: bool
) -> None:
    package = tmp_path / "reader"
    (package / "resources" if installed else tmp_path / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))
    paths._home.cache_clear()
    try:
        expected = package if installed else tmp_path
        assert paths.resource("icons") == expected / "resources" / "icons"
        assert paths.specimen_folder() == expected / "issues"
    finally:
        paths._home.cache_clear()
