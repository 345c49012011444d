"""An assistive program: asks AT-SPI what is on the screen, and writes down what it is told. Run by the system's Python.

A line of JSON comes in: ["find", role, name], ["press", role, name], ["caret", role, name, offset], ["all"] …; a line
of JSON goes out for it. In between go ["heard", words] and ["focus", role, name].
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

from gi.repository import Atspi, Gio, GLib

PROGRAM = "jumpline"
DEEP = 40  # more than any window is


def say(what: object) -> None:
    """One line."""
    sys.stdout.write(json.dumps(what, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def enable() -> None:
    """As a screen reader does when it is started: programs then tell what they have."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    value = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    place = ("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set")
    bus.call_sync(*place, value, None, Gio.DBusCallFlags.NONE, 10_000, None)


def programs() -> Iterator[Any]:
    """Those of this name that are there."""
    desk = Atspi.get_desktop(0)
    for at in range(desk.get_child_count()):
        program = desk.get_child_at_index(at)
        if program and PROGRAM in (program.get_name() or ""):
            yield program


def below(thing: Any, deep: int = 0) -> Iterator[tuple[int, Any]]:
    """A thing and all in it, with how deep each lies."""
    yield deep, thing
    for at in range(thing.get_child_count() if deep < DEEP else 0):
        child = thing.get_child_at_index(at)
        if child:
            yield from below(child, deep + 1)


def everything() -> Iterator[tuple[int, Any]]:
    """All there is in the program."""
    for program in programs():
        yield from below(program)


def told(deep: int, thing: Any) -> dict[str, Any]:
    """What a thing says of itself."""
    states = thing.get_state_set()
    room = Atspi.Component.get_extents(thing, Atspi.CoordType.SCREEN) if thing.get_component_iface() else None
    return {
        "deep": deep,
        "role": thing.get_role_name(),
        "name": thing.get_name(),
        "showing": states.contains(Atspi.StateType.SHOWING),
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "room": [room.x, room.y, room.width, room.height] if room else None,
        **(text_of(thing) if thing.get_text_iface() else {}),
    }


def text_of(thing: Any) -> dict[str, Any]:
    """Its text, where the caret is, and where each of the first characters lies."""
    count = Atspi.Text.get_character_count(thing)
    places = [Atspi.Text.get_character_extents(thing, at, Atspi.CoordType.SCREEN) for at in range(min(count, 4))]
    return {
        "text": Atspi.Text.get_text(thing, 0, count),
        "caret": Atspi.Text.get_caret_offset(thing),
        "places": [[place.x, place.y, place.width, place.height] for place in places],
    }


def find(role: str, name: str) -> tuple[int, Any]:
    """The first thing of this role whose name begins so."""
    for deep, thing in everything():
        if thing.get_role_name() == role and (thing.get_name() or "").startswith(name):
            return deep, thing
    raise LookupError(f"there is no {role} {name}")


def answer(wanted: list[Any]) -> object:
    """Do what a line asks for."""
    match wanted:
        case ["all"]:
            return [told(*each) for each in everything()]
        case ["find", role, name]:
            return told(*find(role, name))
        case ["press", role, name]:
            return Atspi.Action.do_action(find(role, name)[1], 0)
        case ["focus", role, name]:
            return Atspi.Component.grab_focus(find(role, name)[1])
        case ["sentence", role, name, offset]:
            article = find(role, name)[1].get_child_at_index(0)
            return Atspi.Text.get_string_at_offset(article, offset, Atspi.TextGranularity.SENTENCE).content
        case ["caret", role, name, offset]:
            article = find(role, name)[1].get_child_at_index(0)
            return Atspi.Text.set_caret_offset(article, offset) and Atspi.Text.get_caret_offset(article)
        case _:
            raise LookupError(f"not understood: {wanted}")


def take(channel: Any, _why: Any) -> bool:
    """A line has come in."""
    line = channel.readline()
    if line:
        try:
            say(["answer", answer(json.loads(line))])
        except (LookupError, GLib.Error) as error:
            say(["answer", {"error": str(error)}])
    return bool(line)


def hear(event: Any) -> None:
    """Something was said, or the keyboard came somewhere."""
    if event.type.startswith("object:announcement"):
        say(["heard", str(event.any_data)])
    elif event.detail1:
        say(["focus", event.source.get_role_name(), event.source.get_name()])


def main() -> None:
    """Listen until the other end goes."""
    Atspi.init()
    enable()
    listener = Atspi.EventListener.new(hear)
    for kind in ("object:announcement", "object:state-changed:focused"):
        listener.register(kind)
    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, take)
    say(["ready"])
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
