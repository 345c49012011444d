"""No test can reach what belongs to the person who runs it."""

import os
from pathlib import Path

import pytest

from reader import paths


def test_every_folder_of_the_reader_lies_in_a_temporary_home(home: Path) -> None:
    for folder in (Path.home(), paths.config_folder(), paths.data_folder(), paths.cache_folder()):
        assert folder.is_relative_to(home)


def test_the_terminal_that_starts_the_tests_does_not_choose_the_language() -> None:
    assert os.environ["LANG"] == "zh_CN.UTF-8"
    assert "LC_ALL" not in os.environ


def test_nothing_is_drawn_on_a_real_screen() -> None:
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_warning_is_an_error() -> None:
    import warnings

    with pytest.raises(UserWarning):
        warnings.warn("careful", stacklevel=1)
