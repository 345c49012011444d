"""What stands in lists of what the reader wrote: the words alone, on one line."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from reader.gui.formatted import unformatted


@pytest.mark.parametrize(
    ("written", "listed"),
    [
        ("以前去过，**很大**。", "以前去过，很大。"),
        ("一\n二", "一 二"),
        ("# 桥\n\n- 长\n- 宽", "桥 长 宽"),
        ("> 引用\n\n`码`", "引用 码"),
        ("3 * 4 > 5", "3 * 4 > 5"),
        ("看 [这里](http://example.org)", "看 这里"),
        ("", ""),
    ],
)
def test_signs_of_markdown_are_left_out(qapp: QApplication, written: str, listed: str) -> None:
    assert unformatted(written) == listed
