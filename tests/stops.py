"""Stops of every kind, for laws about what is kept of them."""

from hypothesis import strategies as st

from reader.model.locator import Locator
from reader.model.stop import Stop

SHARES = st.floats(-1, 1)


def stops(places: st.SearchStrategy[Locator]) -> st.SearchStrategy[Stop]:
    """Stops at these places."""
    zooms = st.sampled_from(["page", "width", None])
    return st.builds(Stop, places, zooms, st.floats(0.05, 20), SHARES, SHARES, st.booleans(), SHARES)
