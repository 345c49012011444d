"""Pages as pictures: nothing missing, pictures within bounds."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage

from reader.errors import NoChineseFont
from reader.formats.source import open_source
from reader.gui.fontlists import SAMPLES
from reader.gui.pageview.palette import DARK, LIGHT, Palette
from reader.gui.pictures import Pictures
from reader.gui.rendering import render_page
from reader.model.issue import Issue
from reader.model.jump import Links
from reader.services.opening import OpenIssue
from tests.builders import article, issue
from tests.typeset.pages import an_issue, pictured, story


@pytest.fixture
def folder(tmp_path: Path, qapp: QGuiApplication) -> Path:
    """A folder with pictures of several shapes."""
    (tmp_path / "images").mkdir()
    for name, width, height in (("heron", 300, 200), ("tall", 40, 900), ("wide", 2000, 20)):
        picture = QImage(width, height, QImage.Format.Format_RGB32)
        picture.fill(QColor("#204060"))
        picture.save(str(tmp_path / "images" / f"{name}.png"))
    return tmp_path


def rendered(folder: Path, issue: Issue, dpi: int = 30, palette: Palette = LIGHT) -> QImage:
    """Page A1 as written to a file and read again."""
    opened = OpenIssue("native", issue, Links(), open_source([folder]))
    render_page(opened, "A1", dpi, folder / "page.png", palette)
    return QImage(str(folder / "page.png"))


def small_page() -> Issue:
    """A page with a picture, a crosshead, a box and a jump line."""
    return an_issue(pictured(1, jump="下转A2版①"), story(2, 300), story(3, 260, style="box", rubric="一线传真"))


@pytest.mark.parametrize("dpi", [18, 36, 72])
def test_the_picture_is_as_large_as_the_paper(folder: Path, dpi: int) -> None:
    image = rendered(folder, small_page(), dpi)
    assert (image.width(), image.height()) == (round(390 / 25.4 * dpi), round(550 / 25.4 * dpi))


def test_a_page_of_two_sheets_is_as_wide_as_both(folder: Path) -> None:
    one, two = (rendered(folder, an_issue(story(1, length)), 18).width() for length in (300, 30_000))
    assert two > 2 * one


def test_what_no_font_has_is_named(folder: Path) -> None:
    opened = OpenIssue("native", issue(article("a", "A1", "江\ue123\ue123")), Links(), open_source([folder]))
    (said,) = render_page(opened, "A1", 20, folder / "page.png")
    assert "U+E123" in str(said)


def test_without_a_chinese_font_there_is_no_picture(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SAMPLES, "zh-Hans", "\ue123")
    with pytest.raises(NoChineseFont):
        rendered(folder, small_page())
    assert not (folder / "page.png").exists()


def test_the_night_palette_is_dark(folder: Path) -> None:
    assert QColor(rendered(folder, small_page(), palette=DARK).pixel(3, 3)).lightness() < 60
    assert QColor(rendered(folder, small_page(), palette=LIGHT).pixel(3, 3)).lightness() > 200


def test_the_picture_of_an_article_is_in_the_page(folder: Path) -> None:
    image = rendered(folder, small_page())
    blue = QColor("#204060")
    assert any(
        QColor(image.pixel(x, y)) == blue for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)
    )


@pytest.mark.parametrize(
    ("name", "width", "expected"), [("heron", 30, (30, 20)), ("wide", 500, (500, 5)), ("tall", 0, (40, 900))]
)
def test_pictures_are_read_no_larger_than_asked(folder: Path, name: str, width: int, expected: tuple[int, int]) -> None:
    image = Pictures(open_source([folder]))(f"images/{name}.png", width)
    assert image is not None
    assert (image.width(), image.height()) == expected
