"""Wheel, trackpad and touch: pages move with the fingers, pixel by pixel, and grow about the point that is held."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture

from reader.gui.pageview.layout import LEAST, MOST, STEP, Zoom
from reader.gui.pageview.tiles import Tile
from tests.gui.driving import CONTROL, NONE, Reader

SHIFT = Qt.KeyboardModifier.ShiftModifier
AT = QPointF(200, 150)
NATIVE = Qt.NativeGestureType


def wheel(
    reader: Reader,
    angle: tuple[int, int] = (0, 0),
    pixels: tuple[int, int] = (0, 0),
    modifier: Qt.KeyboardModifier = NONE,
) -> None:
    """Turn the wheel, or move two fingers on the trackpad."""
    viewport = reader.pages.viewport()
    event = QWheelEvent(
        AT,
        viewport.mapToGlobal(AT),
        QPoint(*pixels),
        QPoint(*angle),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def native(reader: Reader, kind: Qt.NativeGestureType, value: float = 0.0, at: QPointF = AT) -> None:
    """A gesture that the trackpad tells of."""
    device = QPointingDevice.primaryPointingDevice()
    QApplication.sendEvent(reader.pages.viewport(), QNativeGestureEvent(kind, device, 2, at, at, at, value, QPointF()))


def pinch(reader: Reader, factor: float, moved: QPointF | None = None, at: QPointF = AT) -> None:
    """A gesture of two fingers on a screen."""
    there, gesture = reader.pages.viewport().mapToGlobal(at), QPinchGesture()
    gesture.setScaleFactor(factor)
    gesture.setLastCenterPoint(there)
    gesture.setCenterPoint(there + (moved or QPointF()))
    gesture.setHotSpot(there)
    QApplication.sendEvent(reader.pages.viewport(), QGestureEvent([gesture]))


@pytest.fixture
def large(reading: Reader) -> Reader:
    """A page larger than the view both ways, somewhere in its middle."""
    reading.pages.set_zoom(Zoom(None, 2.0))
    reading.pages.scroll_to(300, 400)
    return reading


@pytest.fixture
def smooth(large: Reader, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """On a system that tells the pixels of a trackpad."""
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    return large


def held(reader: Reader, at: QPointF = AT) -> tuple[float, float]:
    """What is under the fingers, in points of the sheet."""
    place = reader.pages.place_on_sheet(at)
    assert place
    return place[1:]


def test_the_wheel_scrolls_and_with_control_it_zooms(reading: Reader) -> None:
    scale = reading.pages.layout_.scale
    wheel(reading, (0, -240))
    assert reading.pages.scrolled()[1] > 0
    assert reading.pages.layout_.scale == scale
    wheel(reading, (0, 120), modifier=CONTROL)
    assert reading.pages.layout_.scale == pytest.approx(scale * STEP)
    wheel(reading, (0, -120), modifier=CONTROL)
    assert reading.pages.layout_.scale == pytest.approx(scale)


def test_fractions_of_a_click_zoom_by_as_much(large: Reader) -> None:
    before = held(large)
    for _ in range(8):
        wheel(large, (0, 15), modifier=CONTROL)
    assert large.pages.layout_.scale == pytest.approx(2.0 * STEP)
    assert held(large) == pytest.approx(before, abs=3)


def test_a_trackpad_that_tells_only_pixels_zooms_too(large: Reader) -> None:
    wheel(large, pixels=(0, 50), modifier=CONTROL)
    assert large.pages.layout_.scale == pytest.approx(2.0 * STEP)


def test_the_page_moves_with_the_fingers_pixel_by_pixel_both_ways(smooth: Reader) -> None:
    wheel(smooth, (120, 120), pixels=(7, -13))
    assert smooth.pages.scrolled() == (293, 413)


def test_where_pixels_are_not_to_be_relied_on_clicks_count(large: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    wheel(large, (0, -120), pixels=(0, 13))
    assert large.pages.scrolled()[1] > 413


def test_fractions_of_a_click_add_up_to_the_click(large: Reader) -> None:
    wheel(large, (0, -120))
    far = large.pages.scrolled()[1] - 400
    for _ in range(40):
        wheel(large, (0, -3))
    assert large.pages.scrolled()[1] - 400 - far == pytest.approx(far, abs=1)


def test_with_shift_the_wheel_moves_sideways(large: Reader) -> None:
    wheel(large, (0, -120), modifier=SHIFT)
    assert large.pages.scrolled()[0] > 300
    assert large.pages.scrolled()[1] == 400


def test_a_pinch_on_the_trackpad_zooms_about_the_pointer(large: Reader) -> None:
    before = held(large)
    native(large, NATIVE.BeginNativeGesture)
    for _ in range(5):
        native(large, NATIVE.ZoomNativeGesture, 0.05)
    assert large.pages.layout_.scale == pytest.approx(2.0 * 1.05**5)
    assert held(large) == pytest.approx(before, abs=2)


@pytest.mark.parametrize("value", [0.001, -0.001, 0.003])
def test_the_point_held_stays_however_slowly_the_fingers_move(large: Reader, value: float) -> None:
    before = held(large)
    for _ in range(300):
        native(large, NATIVE.ZoomNativeGesture, value)
    assert large.pages.layout_.scale == pytest.approx(2.0 * (1 + value) ** 300)
    assert held(large) == pytest.approx(before, abs=1)


def test_the_point_between_two_fingers_goes_with_them_however_slowly(large: Reader) -> None:
    before = held(large)
    step = QPointF(0.3, 0.2)
    for number in range(200):
        pinch(large, 1.001, step, AT + step * number)
    assert large.pages.layout_.scale == pytest.approx(2.0 * 1.001**200)
    assert held(large, AT + step * 200) == pytest.approx(before, abs=1)


def test_a_pinch_told_twice_counts_once(large: Reader) -> None:
    native(large, NATIVE.BeginNativeGesture)
    native(large, NATIVE.ZoomNativeGesture, 0.1)
    pinch(large, 1.1)
    assert large.pages.layout_.scale == pytest.approx(2.2)
    native(large, NATIVE.EndNativeGesture)
    pinch(large, 1.1)
    assert large.pages.layout_.scale == pytest.approx(2.42)


def test_two_fingers_on_a_screen_zoom_about_their_middle(large: Reader) -> None:
    before = held(large)
    pinch(large, 1.3)
    assert large.pages.layout_.scale == pytest.approx(2.6)
    assert held(large) == pytest.approx(before, abs=2)


def test_two_taps_of_two_fingers_zoom_to_the_column(reading: Reader) -> None:
    point = reading.point(reading.spot("a1-1", jump=False))
    native(reading, NATIVE.SmartZoomNativeGesture, at=QPointF(point))
    assert reading.program.stepping.column is not None


@pytest.mark.parametrize(("factor", "bound"), [(3.0, MOST), (0.3, LEAST)])
def test_pinching_ends_at_ten_and_at_eight_hundred_percent(reading: Reader, factor: float, bound: float) -> None:
    for _ in range(8):
        pinch(reading, factor)
    assert reading.pages.layout_.scale == bound
    assert reading.window.status.zoom_words == f"{800 if bound == MOST else 10} %"


def test_no_picture_is_made_while_the_fingers_move_and_a_sharp_one_when_they_rest(reading: Reader) -> None:
    reading.qtbot.waitUntil(lambda: reading.pages.is_sharp, timeout=10_000)
    made: list[Tile] = []
    reading.program.press.painted.connect(made.append)
    motion = reading.pages._motion
    motion.step()
    motion._timer.setInterval(3_600_000)  # the fingers rest when we say so
    for _ in range(6):
        pinch(reading, 1.03)
        QApplication.processEvents()
    begun = len(made)
    assert motion.is_going_on
    assert not reading.pages.is_sharp
    assert inked(reading)
    reading.qtbot.wait(200)
    assert len(made) <= begun + 1  # what was in the lane when the motion began
    motion._timer.stop()
    motion.rested.emit()
    reading.qtbot.waitUntil(lambda: reading.pages.is_sharp, timeout=10_000)


def inked(reader: Reader) -> bool:
    """Whether type is seen, sharp or not."""
    shown = reader.pages.viewport().grab().toImage()
    places = ((x, y) for x in range(0, shown.width(), 3) for y in range(0, shown.height(), 3))
    return sum(shown.pixelColor(x, y).lightness() < 128 for x, y in places) > 50


def test_a_single_step_is_made_sharp_without_waiting(reading: Reader) -> None:
    reading.do("zoom-in")
    assert not reading.pages._motion.is_going_on
    reading.qtbot.waitUntil(lambda: reading.pages.is_sharp, timeout=10_000)


def test_fingers_on_a_touch_screen_are_understood(large: Reader) -> None:
    device = QTest.createTouchDevice()
    window, scale = large.pages.viewport(), large.pages.layout_.scale
    for apart in range(40, 140, 10):
        sequence = QTest.touchEvent(window, device)
        for finger, side in ((0, -1), (1, 1)):
            point = AT.toPoint() + QPoint(side * apart, 0)
            sequence.press(finger, point, window) if apart == 40 else sequence.move(finger, point, window)
        sequence.commit()
    last = QTest.touchEvent(window, device)
    for finger, side in ((0, -1), (1, 1)):
        last.release(finger, AT.toPoint() + QPoint(side * 130, 0), window)
    last.commit()
    assert large.pages.layout_.scale > 1.5 * scale


def test_other_events_go_on_to_the_view(large: Reader) -> None:
    QApplication.sendEvent(large.pages.viewport(), QEvent(QEvent.Type.Leave))
    native(large, NATIVE.RotateNativeGesture, 3.0)
    assert large.pages.layout_.scale == 2.0
