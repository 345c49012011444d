"""The text form of a locator."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.geometry import Region
from reader.model.locator import Locator, Quotation
from reader.storage import locators

ANY_TEXT = st.text(alphabet=st.characters(), max_size=20)  # lone surrogates too
NUMBERS = st.integers(0, 10_000)
QUOTATIONS = st.none() | st.builds(Quotation, ANY_TEXT, ANY_TEXT, ANY_TEXT)
REGIONS = st.none() | st.builds(Region, *[st.floats(0, 0.5)] * 2, *[st.floats(0.01, 0.5)] * 2)
LOCATORS = st.one_of(
    st.builds(Locator, ANY_TEXT, st.none() | ANY_TEXT, quotation=QUOTATIONS, region=REGIONS),
    st.builds(Locator, ANY_TEXT, ANY_TEXT, ANY_TEXT, NUMBERS, NUMBERS, NUMBERS, NUMBERS, QUOTATIONS, REGIONS),
)


@given(LOCATORS)
def test_what_is_written_is_read_again(locator: Locator) -> None:
    assert locators.read(locators.write(locator)) == locator


def test_only_what_is_known_is_written() -> None:
    assert locators.write(Locator("k", page="A1")) == '{"issue": "k", "page": "A1"}'


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "{}", '{"issue": "k", "colour": 1}', '{"issue":"k","part":1}'])
def test_what_is_no_locator_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a locator"):
        locators.read(text)
