"""The window: widgets, painting and threads; the only place that knows Qt.

PySide reads the source of every module that is imported after it, to see whether it may ask for other names of Qt's
things (`from __feature__ import …`). Nothing here does, and it is a tenth of the time until there is a page: so
imports are made past it, by the function that PySide itself goes on to.
"""

import builtins
from importlib import import_module

import_module("PySide6.QtCore")  # its own way to import is in force from here on
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
