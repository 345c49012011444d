"""What is shown over the text."""

from reader.model.decorations import Decoration, DecorationStyle
from reader.model.locator import Locator


def test_the_same_place_in_the_same_style_is_the_same_decoration() -> None:
    place = Locator("k", "A1")
    spots = {Decoration(place, style) for style in (*DecorationStyle, *DecorationStyle)}
    assert len(spots) == len(DecorationStyle)
