"""Pictures of an issue, read within bounds: the size is looked at first, and no more pixels are kept than are shown."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMutex, QMutexLocker, QSize
from PySide6.QtGui import QImage, QImageReader

from reader.errors import FileError
from reader.formats.source import Source

MOST_BYTES = 64 << 20
MOST_PIXELS = 200_000_000  # of the file; larger ones count as unreadable
MOST_MEGABYTES = 512  # that decoding one picture may take
HEAD = 256 << 10  # bytes in which formats keep their sizes

# Qt guards its readers of pictures by a lock, and asks our buffer for bytes while it holds it, which needs Python's own
# lock: two threads that read pictures at once could wait for each other for ever.
_ONE_AT_A_TIME = QMutex()


def allow_large_pictures() -> None:
    """Set Qt's limit for decoding on purpose: its default of 256 MB refuses a scanned broadsheet."""
    QImageReader.setAllocationLimit(MOST_MEGABYTES)


class Pictures:
    """Reads the pictures of one source when called with (href, width in pixels).

    Nothing is raised for a picture that is missing or damaged: there is just none.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._sizes: dict[str, tuple[int, int] | None] = {}
        allow_large_pictures()

    def size(self, href: str) -> tuple[int, int] | None:
        """Width and height in pixels as the picture is to be seen, from its first bytes."""
        if href not in self._sizes:
            self._sizes[href] = self._size(href)
        return self._sizes[href]

    def __call__(self, href: str, width: int) -> QImage | None:
        """The picture at most `width` pixels wide (0: as it is)."""
        size = self.size(href)
        data = self._bytes(href) if size else None
        if size is None or data is None:
            return None
        with QMutexLocker(_ONE_AT_A_TIME):
            reader, _buffer = _reader(data)
            if 0 < width < size[0]:
                reader.setScaledSize(_scaled(reader, width, size))
            image = reader.read()
        return None if image.isNull() else image

    def _size(self, href: str) -> tuple[int, int] | None:
        try:
            found = _seen_size(self._source.head(href, HEAD))
        except FileError:
            return None
        if found is None and (whole := self._bytes(href)):
            found = _seen_size(whole)
        return found if found and found[0] * found[1] <= MOST_PIXELS else None

    def _bytes(self, href: str) -> bytes | None:
        try:
            return self._source.read(href, MOST_BYTES)
        except FileError:
            return None


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    """A reader, and the buffer that has to live as long as it."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return reader, buffer


def _seen_size(data: bytes) -> tuple[int, int] | None:
    with QMutexLocker(_ONE_AT_A_TIME):
        reader, _buffer = _reader(data)
        size = reader.size()
        if not size.isValid() or size.isEmpty():
            return None
        return (size.height(), size.width()) if _turned(reader) else (size.width(), size.height())


def _turned(reader: QImageReader) -> bool:
    """Whether a camera noted that the picture is to be turned by a quarter."""
    turns = reader.transformation().name or ""
    return any(turn in turns for turn in ("Rotate90", "Rotate270"))


def _scaled(reader: QImageReader, width: int, size: tuple[int, int]) -> QSize:
    height = max(1, round(size[1] * width / size[0]))
    return QSize(height, width) if _turned(reader) else QSize(width, height)
