"""The clippings book as a file: contents first, then the articles by category, each with its source line and date."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from reader.errors import UnknownFormat
from reader.model.clipping import Clipping
from reader.model.issue import BlockRole
from reader.services.clipping import in_order

EXPORTS = (".md", ".html", ".txt")
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")
_AT_START = re.compile(r"^(\s*)([-+=]|\d+[.)])", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Wording:
    """The few words that an exported book has of its own, in the reader's language; `clipped` has a gap {day}."""

    title: str
    contents: str
    uncategorised: str
    clipped: str


def exported(kind: str, clippings: Sequence[Clipping], wording: Wording) -> str:
    """The book as a file of this kind (.md, .html or .txt). Raises UnknownFormat."""
    writers: dict[str, Callable[[Sequence[Clipping], Wording], str]] = {".md": markdown, ".html": html, ".txt": plain}
    if kind not in writers:
        raise UnknownFormat("Clippings are not written as {kind}. Choose .md, .html or .txt.", kind=kind or "?")
    return writers[kind](clippings, wording)


def plain(clippings: Sequence[Clipping], wording: Wording) -> str:
    """The book as text: contents first, then article by article, a blank line between paragraphs."""
    book = in_order(clippings)
    lines = [wording.title, "", wording.contents]
    for category in book:
        lines += ["", category.name or wording.uncategorised, *(f"  {_entry(each)}" for each in category.clippings)]
    for category in book:
        lines += ["", "", f"【{category.name or wording.uncategorised}】"]
        for each in category.clippings:
            words = (
                *(text for _, text in each.heading),
                *(block.text for block in each.blocks),
                *_about(each, wording),
            )
            lines += ["", "\n\n".join(words)]
    return "\n".join(lines) + "\n"


def markdown(clippings: Sequence[Clipping], wording: Wording) -> str:
    """The book as Markdown (CommonMark); nothing in the paper's words is taken for markup."""
    book = in_order(clippings)
    pieces = [f"# {_bare(wording.title)}", f"## {_bare(wording.contents)}"]
    for category in book:
        pieces.append(f"**{_bare(category.name or wording.uncategorised)}**")
        pieces.append("\n".join(f"- {_bare(_entry(each))}" for each in category.clippings))
    for category in book:
        pieces.append(f"## {_bare(category.name or wording.uncategorised)}")
        pieces += [piece for each in category.clippings for piece in _in_markdown(each, wording)]
    return "\n\n".join(pieces) + "\n"


def _in_markdown(clipping: Clipping, wording: Wording) -> Iterator[str]:
    for field, text in clipping.heading:
        yield f"### {_bare(text)}" if field == "headline" else f"*{_bare(text)}*"
    for block in clipping.blocks:
        text = "  \n".join(_bare(line) for line in block.text.split("\n"))
        yield {BlockRole.CROSSHEAD: f"**{text}**", BlockRole.PARAGRAPH: text}.get(block.role, f"> {text}")
    yield from (f"*{_bare(line)}*" for line in _about(clipping, wording))


def html(clippings: Sequence[Clipping], wording: Wording) -> str:
    """The book as one HTML file that needs no other; its contents lead to the articles."""
    book = in_order(clippings)
    body = [f"<h1>{escape(wording.title)}</h1>", f"<nav><h2>{escape(wording.contents)}</h2>"]
    for category in book:
        entries = (f'<li><a href="#c{each.id}">{escape(_entry(each))}</a></li>' for each in category.clippings)
        body.append(f"<h3>{escape(category.name or wording.uncategorised)}</h3><ol>{''.join(entries)}</ol>")
    body.append("</nav>")
    for category in book:
        body.append(f"<section><h2>{escape(category.name or wording.uncategorised)}</h2>")
        body += [_in_html(each, wording) for each in category.clippings]
        body.append("</section>")
    head = f'<meta charset="utf-8"><title>{escape(wording.title)}</title><style>{_STYLE}</style>'
    return f"<!DOCTYPE html>\n<html><head>{head}</head><body>\n" + "\n".join(body) + "\n</body></html>\n"


_STYLE = (
    "body{max-width:40em;margin:2em auto;padding:0 1em;font:1.15em/1.7 'Noto Serif CJK SC','Songti SC',SimSun,serif}"
    "article{margin:2.5em 0;break-inside:auto}article p{white-space:pre-line;text-indent:2em;margin:.4em 0}"
    ".headline{font-size:1.5em;font-weight:bold;line-height:1.35}article .kicker,article .deck,article .rubric,"
    "article .byline,article .caption,article .credit,article footer{text-indent:0;color:#555}"
    ".crosshead{font-weight:bold}article .headline,article .crosshead{text-indent:0}footer{font-size:.85em}"
    "@media print{section{break-before:page}}"
)


def _in_html(clipping: Clipping, wording: Wording) -> str:
    pieces = [f'<p class="{field}">{escape(text)}</p>' for field, text in clipping.heading]
    pieces += [f'<p class="{block.role}">{escape(block.text)}</p>' for block in clipping.blocks]
    about = "<br>".join(map(escape, _about(clipping, wording)))
    return f'<article id="c{clipping.id}">{"".join(pieces)}<footer>{about}</footer></article>'


def _entry(clipping: Clipping) -> str:
    return f"{clipping.title}　{clipping.source}".strip()


def _about(clipping: Clipping, wording: Wording) -> Iterator[str]:
    if clipping.source:
        yield clipping.source
    yield wording.clipped.format(day=clipping.clipped.astimezone().date().isoformat())


def _bare(text: str) -> str:
    """The text with nothing in it that Markdown would take for its own."""
    return _AT_START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text)).replace("\n", " ")
