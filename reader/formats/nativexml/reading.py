"""An <issue> becomes an Issue; small faults are noted and the rest is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lxml import etree

from reader.errors import DamagedFile
from reader.formats.nativexml.articles import ArticleReader, stray
from reader.formats.nativexml.faults import Fault, line_of
from reader.formats.nativexml.inline import printed
from reader.formats.nativexml.naming import guessed, unique
from reader.formats.nativexml.pictures import Pictures
from reader.formats.nativexml.values import Values
from reader.formats.nativexml.vocabulary import LANGUAGE, own
from reader.model.issue import Article, Furniture, FurnitureRole, Issue, Page


def build(root: etree._Element, has: Callable[[str], bool], folder: str = "") -> tuple[Issue, list[Fault]]:
    """The issue, and the small faults found in it. Raises DamagedFile where it has no page."""
    return _IssueReader(root, has, folder).read()


class _IssueReader:
    """One issue being read."""

    def __init__(self, root: etree._Element, has: Callable[[str], bool], folder: str) -> None:
        self._root = root
        self._values = Values()
        self._pictures = Pictures(self._values, has, folder)
        self._reader = ArticleReader(self._values, self._pictures)
        self._ids: set[str] = set()
        self._articles: list[tuple[etree._Element, Article]] = []

    def read(self) -> tuple[Issue, list[Fault]]:
        pages = [element for name, element in own(self._root) if name == "page"]
        if not pages:
            raise self._without_pages()
        read = tuple(self._page(page, label) for page, label in zip(pages, self._labels(pages), strict=True))
        paper, number, edition = (self._about(name) for name in ("paper", "number", "edition"))
        day = self._once("date", self._root)
        issue = Issue(
            read,
            self._linked(),
            paper=paper,
            date=None if day is None else self._values.day(day, printed(day)),
            number=number,
            edition=edition,
            language=self._values.text(self._root, LANGUAGE),
        )
        return issue, self._values.faults

    def _without_pages(self) -> DamagedFile:
        name, first = next(((name, child) for name, child in own(self._root)), ("nothing", self._root))
        return DamagedFile(
            "Line {line}: <page> expected in <issue>, {found} found and no page. Ask for the file anew.",
            line=line_of(first),
            found=name if first is self._root else f"<{name}>",
        )

    def _once(self, name: str, parent: etree._Element) -> etree._Element | None:
        first: etree._Element | None = None
        for child_name, child in own(parent):
            if child_name == name and first is not None:
                self._values.note(
                    child, "Line {line}: a second <{element}> found, one expected. It was passed over.", element=name
                )
            elif child_name == name:
                first = child
        return first

    def _about(self, name: str) -> str | None:
        element = self._once(name, self._root)
        return None if element is None else printed(element) or None

    def _labels(self, pages: list[etree._Element]) -> list[tuple[str, bool]]:
        """Each page's label, and whether it is a guess."""
        written = [self._values.text(page, "label") for page in pages]
        taken: set[str] = set()
        found = []
        for page, own_label, label in zip(pages, written, guessed(written), strict=True):
            new = unique(label, taken)
            if own_label is None:
                self._values.note(
                    page, "Line {line}: a page without a label, taken for {label}. Add its label.", label=new
                )
            elif new != label:
                self._values.note(page, "Line {line}: a second page {label}, now called {new}.", label=label, new=new)
            found.append((new, new != own_label or self._values.inferred(page)))
        return found

    def _page(self, element: etree._Element, label: tuple[str, bool]) -> Page:
        furniture: list[Furniture] = []
        for name, child in own(element):
            if name == "article":
                self._article(child, label[0])
            elif name != "facsimile":
                role = self._role(child) if name == "furniture" else FurnitureRole.OTHER
                furniture.append(Furniture(role, printed(child)))
        strays = [stray(element.text), *(stray(child.tail) for child in element)]
        furniture += [Furniture(FurnitureRole.OTHER, text) for text in strays]
        return Page(
            label[0],
            self._values.text(element, "name"),
            label[1],
            tuple(piece for piece in furniture if piece.text),
            self._facsimile(element),
            self._values.writing_mode(element),
        )

    def _facsimile(self, page: etree._Element) -> str | None:
        picture = self._once("facsimile", page)
        return None if picture is None else self._pictures.href(picture)

    def _role(self, element: etree._Element) -> FurnitureRole:
        if element.get("role") is None:
            self._values.expected(element, "role", ", ".join(FurnitureRole), "")
        return self._values.choice(element, "role", FurnitureRole) or FurnitureRole.OTHER

    def _article(self, element: etree._Element, page: str) -> None:
        written = self._values.text(element, "id")
        count = sum(article.parts[0].page == page for _, article in self._articles) + 1
        article_id = unique(written or f"{page}-{count}".lower(), self._ids)
        if written is None:
            self._values.note(element, "Line {line}: an article without an id, now called {new}.", new=article_id)
        elif article_id != written:
            self._values.note(
                element, "Line {line}: a second article {id}, now called {new}.", id=written, new=article_id
            )
        self._articles.append((element, self._reader.read(element, article_id, page)))

    def _linked(self) -> tuple[Article, ...]:
        """The articles; one that continues an article the issue does not have, or itself, stands alone."""
        return tuple(self._continuing(element, article) for element, article in self._articles)

    def _continuing(self, element: etree._Element, article: Article) -> Article:
        if article.continues is None or (article.continues in self._ids and article.continues != article.id):
            return article
        self._values.note(
            element,
            "Line {line}: it continues {id}, and there is no such article. The link is left out.",
            id=article.continues,
        )
        return replace(article, continues=None)
