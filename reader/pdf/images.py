"""Pictures of a file, each once: JPEG as it is, PNG where that can be, everything else as pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from reader.pdf import jpeg, png
from reader.pdf.streams import deflated

if TYPE_CHECKING:
    import pikepdf

SPACES = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}
UPRIGHT = (1, 0, 0, 1, 0, 0)
TURNS = {
    2: (-1, 0, 0, 1, 1, 0),
    3: (-1, 0, 0, -1, 1, 1),
    4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1),
    6: (0, -1, 1, 0, 0, 1),
    7: (0, 1, 1, 0, 0, 0),
    8: (0, 1, -1, 0, 1, 0),
}
"""What Exif's orientations do to the unit square."""


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture as rows of bytes, three a pixel; `alpha` has one a pixel, where some are see-through."""

    width: int
    height: int
    colours: bytes
    alpha: bytes = b""


class PictureSupply(Protocol):
    """Has the pictures that are drawn, by name."""

    def file(self, name: str) -> bytes | None:
        """A picture as the file that it is, if it is a JPEG or PNG."""
        ...

    def raster(self, name: str) -> Raster | None:
        """Any picture as pixels; None where it cannot be had."""
        ...


class Images:
    """The pictures of a file, read when they are first drawn."""

    def __init__(self, pdf: pikepdf.Pdf, supply: PictureSupply) -> None:
        self._pdf = pdf
        self._supply = supply
        self._made: dict[str, tuple[pikepdf.Object | None, tuple[int, ...]]] = {}

    def object(self, name: str) -> pikepdf.Object | None:
        """The picture; None where it cannot be had."""
        return self._known(name)[0]

    def turn(self, name: str) -> tuple[int, ...]:
        """What turns the unit square so that the picture stands upright."""
        return self._known(name)[1]

    def _known(self, name: str) -> tuple[pikepdf.Object | None, tuple[int, ...]]:
        if name not in self._made:
            self._made[name] = self._make(name)
        return self._made[name]

    def _make(self, name: str) -> tuple[pikepdf.Object | None, tuple[int, ...]]:
        data = self._supply.file(name)
        if data and (known := jpeg.described(data)):
            return self._jpeg(data, known), TURNS.get(known.orientation, UPRIGHT)
        if data and (plain := png.described(data)):
            return self._png(plain), UPRIGHT
        raster = self._supply.raster(name)
        return (self._raster(raster) if raster else None), UPRIGHT

    def _image(self, data: pikepdf.Stream, width: int, height: int, depth: int = 8) -> pikepdf.Stream:
        from pikepdf import Name

        data.Type, data.Subtype = Name.XObject, Name.Image
        data.Width, data.Height, data.BitsPerComponent = width, height, depth
        return data

    def _jpeg(self, data: bytes, known: jpeg.Jpeg) -> pikepdf.Object:
        from pikepdf import Array, Name, Stream

        image = self._image(Stream(self._pdf, data), known.width, known.height)
        image.Filter, image.ColorSpace = Name.DCTDecode, Name(SPACES[known.channels])
        if known.inverted:
            image.Decode = Array([1, 0] * known.channels)
        return image

    def _png(self, known: png.Png) -> pikepdf.Object:
        from pikepdf import Array, Dictionary, Name, Stream, String

        image = self._image(Stream(self._pdf, known.pixels), known.width, known.height, known.depth)
        image.Filter = Name.FlateDecode
        image.DecodeParms = Dictionary(
            Predictor=15, Colors=known.channels, BitsPerComponent=known.depth, Columns=known.width
        )
        image.ColorSpace = Name(SPACES[known.channels])
        if known.palette:
            last = len(known.palette) // 3 - 1
            image.ColorSpace = Array([Name.Indexed, Name.DeviceRGB, last, String(known.palette)])
        return image

    def _raster(self, raster: Raster) -> pikepdf.Object:
        from pikepdf import Name

        image = self._image(deflated(self._pdf, raster.colours), raster.width, raster.height)
        image.ColorSpace = Name.DeviceRGB
        if raster.alpha:
            mask = self._image(deflated(self._pdf, raster.alpha), raster.width, raster.height)
            mask.ColorSpace = Name.DeviceGray
            image.SMask = mask
        return image
