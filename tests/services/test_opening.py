"""Opening gives the issue with its links; checking tells all that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import GivenUp, NotReadable, UnknownFormat
from reader.formats import native
from reader.model.jump import JumpStatus
from reader.services.opening import Asked, check_files, open_files
from tests.builders import article_xml, jumping, page_xml, put, xml


def test_an_issue_opens_with_its_links(tmp_path: Path) -> None:
    native.write(jumping(), tmp_path / "a.npissue")
    opened = open_files([tmp_path / "a.npissue"])
    assert opened.format == "native"
    assert opened.issue == jumping()
    assert opened.source.name == "a.npissue"
    leading = {link.source.article: link for link in opened.links.links}
    assert leading["a1-1"].status is JumpStatus.LINKED
    assert leading["a1-3"].status is JumpStatus.MISSING_PAGE
    assert opened.links.missing == ("A4",)


def test_several_files_of_page_text_are_one_issue(tmp_path: Path) -> None:
    texts = {"A1.txt": "大桥通车\n\n    本报讯 昨日通车。\n", "A2.txt": "麦田返青\n\n    本报讯 麦苗返青。\n"}
    opened = open_files([put(tmp_path / name, text) for name, text in texts.items()])
    assert opened.format == "page-text"
    assert [page.label for page in opened.issue.pages] == ["A1", "A2"]


def test_checking_tells_all_that_is_wrong(tmp_path: Path) -> None:
    path = put(tmp_path / "issue.xml", xml(f"<date>?</date>\n{page_xml(article_xml('<figure/>'))}"))
    assert [str(fault)[:7] for fault in check_files([path])] == ["Line 3:", "Line 6:"]


def test_checking_page_text_tells_what_is_not_certain(tmp_path: Path) -> None:
    path = put(tmp_path / "A1.txt", "大桥通车\n\n    本报讯 昨日通车。\n")
    assert check_files([path]) == open_files([path]).issue.warnings


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat):
        open_files([put(tmp_path / "a.bin", b"\x00\x01")])
    with pytest.raises(NotReadable):
        check_files([tmp_path / "gone"])


class Patience:
    """Somebody who waits until they have been asked a number of times whether to go on."""

    def __init__(self, times: int) -> None:
        self.left = times
        self.asked = Asked()

    def go_on(self) -> None:
        self.left -= 1
        if self.left < 0:
            self.asked.give_up()
        self.asked.go_on()


@pytest.mark.parametrize("times", [0, 1, 4])
def test_what_is_given_up_is_read_no_further(tmp_path: Path, times: int) -> None:
    pages = [put(tmp_path / f"A{number}.txt", f"第{number}条\n\n    本报讯 昨日通车。\n") for number in range(1, 9)]
    somebody = Patience(times)
    with pytest.raises(GivenUp):
        open_files(pages, somebody.go_on)
    assert somebody.left == -1


def test_pages_that_are_being_understood_can_be_given_up(tmp_path: Path) -> None:
    text = "\f".join(f"第{number}条\n\n    本报讯 昨日通车。\n" for number in range(1, 9))
    whole, half = Patience(1000), Patience(0)
    open_files([put(tmp_path / "A1.txt", text)], whole.go_on)
    half.left = 1000 - whole.left - 4
    with pytest.raises(GivenUp):
        open_files([tmp_path / "A1.txt"], half.go_on)


def test_what_is_wanted_goes_on(tmp_path: Path) -> None:
    native.write(jumping(), tmp_path / "a.npissue")
    asked = Asked()
    assert open_files([tmp_path / "a.npissue"], asked.go_on).issue == jumping()
    asked.give_up()
    with pytest.raises(GivenUp):
        asked.go_on()
