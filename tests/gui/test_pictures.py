"""Pictures are bounded before they are decoded, stand as the camera held them, and are read once for sizes alike."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageIOHandler, QImageWriter, QPainter

from reader.formats.source import open_source
from reader.gui import keptpictures, pictures
from reader.gui.keptpictures import KeptPictures
from reader.gui.pictures import Pictures


@pytest.fixture
def album(tmp_path: Path, qapp: QGuiApplication) -> Path:
    """A wide picture, the same one held upright by the camera, and one that says it is enormous."""
    wide = QImage(400, 300, QImage.Format.Format_RGB32)
    wide.fill(QColor("#204060"))
    painter = QPainter(wide)
    painter.fillRect(0, 0, 200, 300, QColor("#c03020"))
    painter.end()
    wide.save(str(tmp_path / "wide.png"))
    writer = QImageWriter(str(tmp_path / "upright.jpg"))
    writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    writer.write(wide)
    (tmp_path / "enormous.png").write_bytes(enormous())
    return tmp_path


def enormous() -> bytes:
    """The beginning of a PNG of 100,000 by 100,000 pixels."""
    head = b"IHDR" + struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


@pytest.fixture
def read(album: Path) -> Pictures:
    """The pictures of the album."""
    return Pictures(open_source([album]))


def test_a_picture_stands_as_the_camera_was_held(read: Pictures) -> None:
    assert read.size("upright.jpg") == (300, 400)
    image = read("upright.jpg", 150)
    assert image is not None
    assert (image.width(), image.height()) == (150, 200)
    assert image.pixelColor(75, 20).red() > image.pixelColor(75, 180).red() + 50


def test_a_picture_that_says_it_is_enormous_is_not_decoded(read: Pictures) -> None:
    assert read.size("enormous.png") is None
    assert read("enormous.png", 100) is None


def test_the_bound_is_in_pixels(read: Pictures, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_PIXELS", 400 * 300 - 1)
    assert read.size("wide.png") is None


def test_a_picture_is_never_made_larger(read: Pictures) -> None:
    for width in (0, 400, 4000):
        image = read("wide.png", width)
        assert image is not None
        assert image.width() == 400


def test_a_file_that_vanishes_after_it_was_measured_is_no_picture(read: Pictures, album: Path) -> None:
    assert read.size("wide.png") == (400, 300)
    (album / "wide.png").unlink()
    assert read("wide.png", 100) is None


def test_kept_pictures_are_at_least_as_wide_as_asked_for_and_less_than_twice(read: Pictures) -> None:
    kept = KeptPictures(read)
    for width in (40, 99, 100, 101, 250, 399):
        image = kept("wide.png", width)
        assert image is not None
        assert width <= image.width() <= 2 * width


def test_sizes_alike_share_one_picture(read: Pictures) -> None:
    kept = KeptPictures(read)
    assert kept("wide.png", 110) is kept("wide.png", 190)
    assert kept("wide.png", 110) is not kept("wide.png", 60)


def test_kept_pictures_are_given_up_for_others(read: Pictures, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keptpictures, "MEMORY", 400 * 300 * 4)
    kept = KeptPictures(read)
    first = kept("wide.png", 400)
    assert kept("upright.jpg", 300) is not None
    assert kept("wide.png", 400) is not first


def test_what_cannot_be_had_is_none_and_is_not_kept(read: Pictures) -> None:
    kept = KeptPictures(read)
    assert kept("nowhere.png", 100) is None
    assert kept("enormous.png", 100) is None
