"""The program's icons as pictures of every size that a system asks for, drawn from the SVGs in resources/icons."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
WINDOWS = (16, 24, 32, 48, 64, 256)
APPLE = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}  # types of an .icns


def png(svg: Path, size: int) -> bytes:
    """The drawing in a square of `size` pixels."""
    application = QGuiApplication.instance() or QGuiApplication(["icons", "-platform", "offscreen"])
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.read_bytes())).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    del application
    return bytes(buffer.data().data())


def ico(svg: Path) -> bytes:
    """An icon of Windows: a list of pictures, then the pictures."""
    pictures = [png(svg, size) for size in WINDOWS]
    at = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in zip(WINDOWS, pictures, strict=True):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


def icns(svg: Path) -> bytes:
    """An icon of macOS: pictures, each behind its type and length."""
    pictures = {kind: png(svg, size) for size, kind in APPLE.items()}
    content = b"".join(kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures.items())
    return b"icns" + struct.pack(">I", len(content) + 8) + content
