"""The program starts quietly, whatever the system calls its language."""

from __future__ import annotations

import pytest

from reader.gui.app import speak_utf8


@pytest.mark.parametrize(
    ("given", "after"),
    [
        ({}, {"LC_CTYPE": "C.UTF-8"}),
        ({"LANG": "C"}, {"LANG": "C", "LC_CTYPE": "C.UTF-8"}),
        ({"LC_ALL": "POSIX", "LANG": "zh_CN.UTF-8"}, {"LC_ALL": "C.UTF-8", "LANG": "zh_CN.UTF-8"}),
        ({"LC_CTYPE": "C", "LANG": "en_GB.UTF-8"}, {"LC_CTYPE": "C.UTF-8", "LANG": "en_GB.UTF-8"}),
        ({"LANG": "zh_CN.UTF-8"}, {"LANG": "zh_CN.UTF-8"}),
        ({"LC_ALL": "de_DE.UTF-8", "LANG": "C"}, {"LC_ALL": "de_DE.UTF-8", "LANG": "C"}),
    ],
)
def test_a_bare_locale_becomes_its_utf8_kind_and_no_other_changes(given: dict[str, str], after: dict[str, str]) -> None:
    environment = dict(given)
    speak_utf8(environment)
    assert environment == after
