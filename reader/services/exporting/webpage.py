"""Articles as one HTML file that needs no other: its pictures are in it, and nothing in it is fetched or run."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator
from html import escape

from reader.model.issue import BlockRole, Figure
from reader.services.exporting.chapters import Chapter, Collection
from reader.services.exporting.plain import source_mark
from reader.services.reading import Illustration, Item, Loose, Passage, Turn

Picture = Callable[[str], bytes | None]
"""The file of a picture by its href; None where it cannot be had."""

KINDS = (
    (b"\xff\xd8", "image/jpeg"),
    (b"\x89PNG", "image/png"),
    (b"GIF8", "image/gif"),
    (b"RIFF", "image/webp"),
    (b"<svg", "image/svg+xml"),
)
NOTED = (BlockRole.CAPTION, BlockRole.CREDIT)
CLASSES = {"rubric": "rubric", "kicker": "kicker", "deck": "deck", "byline": "byline"}
_STYLE = """
:root{color-scheme:light dark;--ink:#1a1a1a;--quiet:#5a5752;--accent:#b0161d;--paper:#fbfaf6;--rule:#d8d2c6}
@media(prefers-color-scheme:dark){:root{--ink:#d9d6d0;--quiet:#a5a29c;--accent:#e06a66;--paper:#1d1e20;--rule:#45433f}}
body{max-width:38em;margin:2em auto;padding:0 1em;background:var(--paper);color:var(--ink);
font:1.125em/1.8 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif}
header,h2.page{color:var(--quiet);border-bottom:1px solid var(--rule);font-size:1em;font-weight:normal}
article{margin:0 0 4em}h1{font-size:1.8em;line-height:1.3;margin:.4em 0}
h2{font-size:1.1em;margin:1.6em 0 .6em}.kicker,.deck{font-size:1.1em;margin:.3em 0}
.rubric{color:var(--accent);font-weight:bold;margin:0}.byline,.source,figcaption,.caption{color:var(--quiet);font-size:.88em}
p{margin:.7em 0;white-space:pre-line}:lang(zh) .text,:lang(ja) .text{text-indent:2em;margin:0;text-align:justify}
figure{margin:1.4em 0}figure img{max-width:100%;height:auto;display:block}figcaption{margin-top:.4em}
figcaption{white-space:pre-line}.jump,.turn{color:var(--accent);font-size:.88em}.turn{text-align:center}
.source{border-top:1px solid var(--rule);padding-top:.6em}
blockquote{margin:1em 0 .2em;padding-left:.8em;border-left:.25em solid #c8a24a;white-space:pre-line}
@media print{body{max-width:none;margin:0;background:none;color:#000}article{break-inside:auto}}
"""


def html(collection: Collection, notes: str, picture: Picture) -> str:
    """The articles one below the other; `notes` is the word over what the reader wrote."""
    single = collection.is_single and bool(collection.chapters)
    title = collection.chapters[0].title if single else collection.title
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
    body = [f"<header>{escape(collection.title)}</header>"]
    page = ""
    for chapter in collection.chapters:
        if chapter.page != page and not collection.is_single:
            page = chapter.page
            body.append(f'<h2 class="page">{escape(collection.page_name(page))}</h2>')
        body += ["<article>", *_article(chapter, collection, notes, picture), "</article>"]
    language = escape(collection.language, quote=True)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head>{head}<style>{_STYLE}</style></head><body>\n'
        + "\n".join(body)
        + "\n</body></html>\n"
    )


def _article(chapter: Chapter, collection: Collection, notes: str, picture: Picture) -> Iterator[str]:
    for name, text in chapter.heading:
        yield f"<h1>{_said(text)}</h1>" if name == "headline" else _paragraph(text, CLASSES[name])
    yield from _body(chapter, picture)
    if chapter.marks:
        yield f"<h2>{escape(notes)}</h2>"
    for mark in chapter.marks:
        if mark.quote:
            yield f"<blockquote>{escape(mark.quote)}</blockquote>"
        if mark.words:
            yield f"<p>{escape(mark.words)}</p>"
    if chapter.source:
        yield _paragraph(source_mark(collection.language) + chapter.source, "source")


def _body(chapter: Chapter, picture: Picture) -> Iterator[str]:
    """The text; captions stand under their picture."""
    items = list(chapter.items)
    while items:
        item = items.pop(0)
        match item:
            case Illustration(figure):
                captions: list[str] = []
                while len(captions) < figure.stop - figure.start and items and (words := _caption(items[0])):
                    captions.append(words)
                    items.pop(0)
                yield _figure(figure, captions, picture)
            case Passage(BlockRole.CROSSHEAD):
                yield f"<h2>{_said(item.text)}</h2>"
            case Passage(role):
                yield _paragraph(item.text, "caption" if role in NOTED else "text")
            case Loose(link):
                yield _paragraph(link.jump.text, "jump")
            case Turn(page):
                yield _paragraph(f"· {page} ·", "turn")


def _caption(item: Item) -> str:
    return item.text if isinstance(item, Passage) and item.role in NOTED else ""


def _figure(figure: Figure, captions: list[str], picture: Picture) -> str:
    data = picture(figure.href)
    kind = next((kind for start, kind in KINDS if data and data.startswith(start)), None)
    words = "\n".join(captions)
    shown = ""
    if data and kind:
        spoken = escape(words.replace("\n", " "), quote=True)
        shown = f'<img alt="{spoken}" src="data:{kind};base64,{b64encode(data).decode()}">'
    return f"<figure>{shown}<figcaption>{escape(words)}</figcaption></figure>" if shown or words else ""


def _paragraph(text: str, kind: str) -> str:
    return f'<p class="{kind}">{escape(text)}</p>'


def _said(text: str) -> str:
    return escape(text).replace("\n", "<br>")
