"""The issue that texts of pages make: each read by itself, then named and put in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.errors import DamagedFile, FileError, NotReadable, Sentence, sentence
from reader.formats.pagetext.decoding import decode
from reader.formats.pagetext.lines import pages
from reader.formats.pagetext.naming import inferred_label, label_in_name
from reader.formats.pagetext.paging import ReadPage, read_page
from reader.formats.pagetext.tongues import language
from reader.formats.source import Source
from reader.model.issue import Article, Issue, Page

LIMIT = 8 << 20  # bytes of one file
MOST_PAGES = 400


def read_pages(source: Source, names: Sequence[str]) -> Issue:
    """The issue in these texts of the source. A damaged page among others is left out with a warning.

    Raises NotReadable, DamagedFile or TooLarge where no page can be read.
    """
    warnings: list[Sentence] = []
    texts = _texts(source, names, warnings)
    if len(texts) > MOST_PAGES:
        warnings.append(sentence("Only the first {limit} pages are read.", limit=MOST_PAGES))
    found = [(name, read_page(text)) for name, text in _waited_for(source, texts[:MOST_PAGES])]
    labels = _labels(found, warnings)
    made = [_page(read, label, inferred) for (_, read), (label, inferred) in zip(found, labels, strict=True)]
    prints = [read.imprint for _, read in found]
    return Issue(
        pages=tuple(page for page, _ in made),
        articles=tuple(article for _, articles in made for article in articles),
        paper=next((each.paper for each in prints if each.paper), None),
        date=next((each.date for each in prints if each.date), None),
        number=next((each.number for each in prints if each.number), None),
        language=language("".join(text[:20000] for _, text in texts[:4])),
        fingerprint=source.fingerprint(names),
        warnings=(*warnings, *(warning for _, read in found for warning in read.warnings)),
    )


def _waited_for(source: Source, texts: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The pages one by one, as long as somebody waits for them: to understand one takes a moment."""
    for each in texts:
        source.go_on()
        yield each


def _texts(source: Source, names: Sequence[str], warnings: list[Sentence]) -> list[tuple[str, str]]:
    """(name, text) of every page; a file with several pages gives its name once and then nothing."""
    texts: list[tuple[str, str]] = []
    failure: FileError | None = None
    for name in names:
        try:
            pieces = pages(decode(source.read(name, LIMIT), name))
        except (DamagedFile, NotReadable) as error:
            failure = failure or error
            warnings.append(error.sentence)
            continue
        texts += [(name if len(pieces) == 1 else "", piece) for piece in pieces]
    if not texts:
        raise failure or NotReadable("There is no page of text in {name}.", name=source.name)
    return texts


def _labels(found: Sequence[tuple[str, ReadPage]], warnings: list[Sentence]) -> list[tuple[str, bool]]:
    """Each page's label, and whether it is neither printed nor in the file's name but inferred."""
    stated: list[str | None] = []
    for name, read in found:
        label = read.imprint.label or (label_in_name(name) if name else None)
        if label in stated:
            warnings.append(
                sentence("Two pages are called {label}; the second is given another label.", label=label or "")
            )
            label = None
        stated.append(label)
    taken = {label for label in stated if label}
    return list(_filled(found, stated, taken))


def _filled(
    found: Sequence[tuple[str, ReadPage]], stated: Sequence[str | None], taken: set[str]
) -> Iterator[tuple[str, bool]]:
    for at, ((_, read), label) in enumerate(zip(found, stated, strict=True)):
        jumps = [jump.text for draft in read.drafts for jump in draft.jumps]
        chosen = label or inferred_label(at, jumps, taken)
        taken.add(chosen)
        yield chosen, label is None


def _page(read: ReadPage, label: str, inferred: bool) -> tuple[Page, list[Article]]:
    page = Page(label, read.imprint.name, inferred, read.furniture)
    articles = [draft.article(f"{label.lower()}-{at}", label) for at, draft in enumerate(read.drafts, 1)]
    return page, articles
