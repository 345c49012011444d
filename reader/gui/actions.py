"""Every action of the window, in one table: menus, toolbar and the list of keys are made from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from reader.gui.icons import icon

A_FEW = 3  # icons that are coloured in one turn of the window's work


@dataclass(frozen=True, slots=True)
class Row:
    """One action. `keys` work anywhere in the window; `page_keys` are the page view's own and only listed here.

    `short` stands under the icon in the toolbar, where the text is too long for that.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    page_keys: tuple[str, ...] = ()
    short: str = ""


ROWS = (
    Row("open", "Open…", ("Ctrl+O",), "open"),
    Row("open-folder", "Open a folder…", ("Ctrl+Shift+O",)),
    Row("new-window", "New window", ("Ctrl+N",)),
    Row("add-page", "Open a missing page…"),
    Row("let-go", "Let go of the page added"),
    Row("start", "Start page"),
    Row("close", "Close this window", ("Ctrl+W",)),
    Row("quit", "Quit", ("Ctrl+Q",)),
    Row("undo", "Undo", ("Ctrl+Z",)),
    Row("redo", "Redo", ("Ctrl+Shift+Z",)),
    Row("copy", "Copy", ("Ctrl+C",)),
    Row("copy-source", "Copy with source", ("Ctrl+Shift+C",)),
    Row("copy-reference", "Copy as a reference"),
    Row("select-article", "Select the whole article", ("Ctrl+A",)),
    Row("hand-tool", "Hand: dragging moves the page", checkable=True, icon="hand"),
    Row("text-tool", "Text: dragging selects words", checkable=True, icon="text", short="Text"),
    Row("caret", "Select by keys", ("F7",), checkable=True),
    Row("highlight", "Highlight", ("H",), "highlight"),
    Row("underline", "Underline"),
    Row("strike", "Strike through"),
    Row("note", "Write a note…", ("N",), "note"),
    Row("bookmark", "Bookmark this page", ("Ctrl+D", "Ctrl+B"), "bookmark"),
    Row("clip", "Clip this article", ("K",), "clip"),
    Row("clippings", "Clippings…", ("Ctrl+Shift+K",)),
    Row("marks", "Bookmarks and notes", ("Ctrl+Shift+N",)),
    Row("notebook", "Notebook of all newspapers", ("Ctrl+Shift+B",)),
    Row("place", "Place the note here", ("Ctrl+Shift+L",)),
    Row("import-notes", "Import notes…"),
    Row("export-notes", "Export the notes of this newspaper…"),
    Row("export-all-notes", "Export all notes…"),
    Row("pen-yellow", "Yellow pen", checkable=True),
    Row("pen-orange", "Orange pen", checkable=True),
    Row("pen-green", "Green pen", checkable=True),
    Row("pen-blue", "Blue pen", checkable=True),
    Row("pen-pink", "Pink pen", checkable=True),
    Row("pen-purple", "Purple pen", checkable=True),
    Row("goes-on", "Goes on at…"),
    Row("goes-nowhere", "This does not go on there"),
    Row("as-found", "As found again"),
    Row("keep-target", "Keep that it goes on here"),
    Row("back", "Back", ("Alt+Left", "Back"), "back"),
    Row("forward", "Forward", ("Alt+Right", "Forward"), "forward"),
    Row("find", "Find…", ("Ctrl+F",), "find", short="Find"),
    Row("find-next", "Find next", ("F3",)),
    Row("find-previous", "Find previous", ("Shift+F3",)),
    Row("previous", "Previous page", ("Ctrl+PgUp",), "page-previous", page_keys=("Left",), short="Previous"),
    Row("next", "Next page", ("Ctrl+PgDown",), "page-next", page_keys=("Right",), short="Next"),
    Row("first", "First page", page_keys=("Home",)),
    Row("last", "Last page", page_keys=("End",)),
    Row("go-to", "Go to page…", ("Ctrl+G",)),
    Row("jump", "Follow jump", ("J",), "jump", short="Jump"),
    Row("preview", "Preview where a jump leads", ("Shift+J",)),
    Row("article", "Read article", (), "article", page_keys=("Return",), short="Article"),
    Row("speak", "Read aloud", ("F8",), "speak"),
    Row("speak-next", "Next sentence", ("Ctrl+F8",)),
    Row("speak-previous", "Previous sentence", ("Ctrl+Shift+F8",)),
    Row("speak-stop", "Stop", ("Shift+F8",)),
    Row("return", "Return to the page", ("Esc",), "pages"),
    Row("beside", "Article beside the page", ("F4",), "beside", checkable=True),
    Row("other-side", "To the page, the article beside it, or a bar", ("F6",)),
    Row("screen-down", "A screenful down", page_keys=("PgDown", "Space")),
    Row("screen-up", "A screenful up", page_keys=("PgUp", "Shift+Space")),
    Row("walk", "Next article or jump line", page_keys=("Tab",)),
    Row("line-menu", "What can be done with an article or jump line", page_keys=("Menu", "Shift+F10")),
    Row("zoom-in", "Larger", ("Ctrl++", "Ctrl+="), "zoom-in"),
    Row("zoom-out", "Smaller", ("Ctrl+-",), "zoom-out"),
    Row("fit-page", "Whole page", ("Ctrl+0",), "fit-page", checkable=True, short="Page"),
    Row("fit-width", "Page width", ("Ctrl+2",), "fit-width", checkable=True, short="Width"),
    Row("fit-column", "Column by column", ("Ctrl+3",)),
    Row("full-size", "Size of print (100 %)", ("Ctrl+1",)),
    Row("single", "One page", ("Ctrl+4",), checkable=True),
    Row("spread", "Two pages side by side", ("Ctrl+5",), checkable=True),
    Row("continuous", "Pages one below the other", ("Ctrl+6",), checkable=True),
    Row("night", "Night", ("Ctrl+I",), "night", checkable=True),
    Row("sidebar", "Sidebar", ("F9",), "sidebar", checkable=True),
    Row("full-screen", "Full screen", ("F11",), checkable=True),
    Row("save-as", "Save as…", ("Ctrl+S",)),
    Row("print", "Print…", ("Ctrl+P",)),
    Row("settings", "Settings…", ("Ctrl+,",), "settings"),
    Row("warnings", "Notes on this issue…"),
    Row("keys", "Keys…", ("F1",), "help"),
    Row("about", "About Jumpline"),
)

LINE = "-"
RECENT = "recent"  # the place of the menu of recent files

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "File",
        (
            "open",
            "open-folder",
            RECENT,
            "new-window",
            "start",
            LINE,
            "add-page",
            "let-go",
            LINE,
            "save-as",
            "print",
            LINE,
            "settings",
            LINE,
            "close",
            "quit",
        ),
    ),
    (
        "Edit",
        (
            "undo",
            "redo",
            LINE,
            "copy",
            "copy-source",
            "copy-reference",
            "select-article",
            LINE,
            "hand-tool",
            "text-tool",
            "caret",
            LINE,
            "find",
            "find-next",
            "find-previous",
            LINE,
            "goes-on",
            "goes-nowhere",
            "as-found",
            "keep-target",
        ),
    ),
    (
        "Go",
        (
            *("previous", "next", "first", "last", "go-to", LINE, "back", "forward", LINE),
            *("jump", "preview", "article", "return", "other-side", LINE),
            *("speak", "speak-previous", "speak-next", "speak-stop"),
        ),
    ),
    (
        "Notes",
        (
            *("highlight", "underline", "strike", "note", "bookmark", LINE, "clip", LINE),
            *("marks", "notebook", "clippings", "place", LINE),
            *("pen-yellow", "pen-orange", "pen-green", "pen-blue", "pen-pink", "pen-purple"),
            *(LINE, "import-notes", "export-notes", "export-all-notes"),
        ),
    ),
    (
        "View",
        (
            "fit-page",
            "fit-width",
            "fit-column",
            "full-size",
            "zoom-in",
            "zoom-out",
            LINE,
            "single",
            "spread",
            "continuous",
            "beside",
            LINE,
            "night",
            "sidebar",
            "full-screen",
        ),
    ),
    ("Help", ("keys", "warnings", LINE, "about")),
)
TOOLBAR = (
    *(
        "sidebar",
        "open",
        LINE,
        "back",
        "forward",
        LINE,
        "previous",
        "next",
        LINE,
        "jump",
        "article",
        "speak",
        "find",
        LINE,
    ),
    *("text-tool", LINE, "fit-page", "fit-width", "zoom-out", "zoom-in", LINE, "night"),
)


def words(text: str) -> str:
    """A text of the tables in the reader's language."""
    return QCoreApplication.translate("Actions", text)


def make(slots: Mapping[str, Callable[[], object]], parent: QWidget) -> dict[str, QAction]:
    """The actions of the table, each doing what `slots` says under its name; what slots leave out is only listed."""
    made = {}
    for row in ROWS:
        if row.name in slots:
            action = made[row.name] = QAction(words(row.text), parent, checkable=row.checkable)
            if row.short:
                action.setIconText(words(row.short))
            action.setShortcuts([QKeySequence(key) for key in row.keys])
            action.triggered.connect(lambda _checked=False, slot=slots[row.name]: slot())
            parent.addAction(action)
    return made


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction], recent: QMenu) -> None:
    """Make the menus."""
    for title, names in MENUS:
        menu = bar.addMenu(words(title))
        for name in names:
            if name == LINE:
                menu.addSeparator()
            elif name == RECENT:
                menu.addMenu(recent)
            else:
                menu.addAction(actions[name])


def fill_toolbar(bar: QToolBar, actions: Mapping[str, QAction]) -> None:
    """Make the toolbar; each tool tip names the keys."""
    for name in TOOLBAR:
        if name == LINE:
            bar.addSeparator()
        else:
            bar.addAction(actions[name])
    for row in ROWS:
        if row.name in actions and (keys := spelled(row)):
            actions[row.name].setToolTip(f"{words(row.text)}  ({keys[0]})")


def colour_icons(actions: Mapping[str, QAction], colours: QPalette) -> None:
    """Draw the icons in the colours of the theme: those that are missing at once, the others a few a turn, since all
    together would hold up the window.
    """
    pairs = [(actions[row.name], row.icon) for row in ROWS if row.icon and row.name in actions]
    lacking = [pair for pair in pairs if pair[0].icon().isNull()]
    for action, name in lacking:
        action.setIcon(icon(name, colours))
    _colour_a_few([pair for pair in pairs if pair not in lacking], colours)


def _colour_a_few(pairs: Sequence[tuple[QAction, str]], colours: QPalette) -> None:
    for action, name in pairs[:A_FEW]:
        action.setIcon(icon(name, colours))
    if rest := pairs[A_FEW:]:
        QTimer.singleShot(0, rest[0][0], lambda: _colour_a_few(rest, colours))


def spelled(row: Row) -> list[str]:
    """The keys of an action, as the reader's system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return [QKeySequence(key).toString(native) for key in (*row.keys, *row.page_keys)]
