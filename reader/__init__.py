"""Jumpline (转版), a desktop newspaper reader.

The floors of the house, each looking down only:

    __main__    arguments and which door to open
    cli         one file a command
    gui         widgets and threads: the only floor that knows Qt
    services    verbs: open, read, follow
    formats     files become issues         typeset  text becomes placed lines      storage  what the reader keeps
    jumps       printed jump lines become links
    text        pure text
    model       nouns
    settings    what the reader has chosen
    paths       where things lie            errors   what can go wrong
"""

__version__ = "0.1.0"
