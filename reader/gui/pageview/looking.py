"""Looking at a page again as it was looked at before."""

from __future__ import annotations

from reader.gui.pageview.layout import Fit, Zoom
from reader.gui.pageview.view import PageView
from reader.model.stop import Stop

FITS = {fit.value for fit in Fit}


def is_look(stop: Stop) -> bool:
    """Whether pages can be fitted as the stop says; it may have been written by a later version."""
    return stop.zoom is None or stop.zoom in FITS


def look(pages: PageView, stop: Stop) -> None:
    """Look at the page shown as the stop says."""
    pages.set_zoom(Zoom(Fit(stop.zoom) if stop.zoom else None, stop.scale))
    pages.once_there(lambda: pages.look_from(stop.left, stop.top))
