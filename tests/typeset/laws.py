"""What holds for every composed page, one law to a function; each says what is wrong, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.model.issue import Article, BlockRole, FurnitureRole, Issue, Part
from reader.typeset.geometry import Area
from reader.typeset.placed import ASCENT, Field, Ink, PlacedFigure, PlacedLine, TextAddress
from reader.typeset.sheet import Sheet
from tests.typeset.pages import placed, wanted

HAIR = 0.1  # points by which areas may touch
LONG = 60  # characters of a headline that takes what size there is
Law = Callable[[Issue, Sequence[Sheet]], Iterator[str]]


def overlap(one: Area, other: Area) -> bool:
    """Whether two areas share more than an edge."""
    return (
        min(one.right, other.right) - max(one.x, other.x) > HAIR
        and min(one.bottom, other.bottom) - max(one.y, other.y) > HAIR
    )


def within(inner: Area, outer: Area) -> bool:
    """Whether an area lies inside another."""
    return (
        inner.x >= outer.x - HAIR
        and inner.y >= outer.y - HAIR
        and inner.right <= outer.right + HAIR
        and inner.bottom <= outer.bottom + HAIR
    )


def words(line: PlacedLine) -> str:
    """What a line shows, for messages."""
    return line.text.text[line.line.start : line.line.stop]


def _colliding(areas: Iterable[tuple[str, Area]]) -> Iterator[str]:
    """The pairs that overlap; sorted by their tops, so that not every pair is looked at."""
    open_ones: list[tuple[str, Area]] = []
    for name, area in sorted(areas, key=lambda pair: pair[1].y):
        open_ones = [(other, place) for other, place in open_ones if place.bottom > area.y]
        yield from (f"{name} stands on {other}" for other, place in open_ones if overlap(area, place))
        open_ones.append((name, area))


def every_character_stands_once(issue: Issue, sheets: Sequence[Sheet]) -> Iterator[str]:
    """Nothing is lost, doubled, or added; but the folio line is printed on every sheet."""
    have, want = placed(sheets), wanted(issue)
    folios = {at for at, piece in enumerate(issue.pages[0].furniture) if piece.role is FurnitureRole.FOLIO}
    have.update({key: 1 - have[key] for key in want if not key[0].article and key[0].index in folios and have[key]})
    yield from (f"lost: {address} {at}" for address, at in want - have)
    yield from (f"twice: {address} {at}" for address, at in have - want)


def texts_read_forward(_issue: Issue, sheets: Sequence[Sheet]) -> Iterator[str]:
    """The lines of each text follow one another in reading order, over all sheets."""
    reached: dict[TextAddress, int] = {}
    for line in (line for sheet in sheets for line in sheet.lines if line.address.article):
        if line.line.start < reached.get(line.address, 0):
            yield f"{words(line)} comes after what follows it"
        reached[line.address] = line.line.stop


def lines_and_pictures_stand_apart(_issue: Issue, sheets: Sequence[Sheet]) -> Iterator[str]:
    """No line or picture stands on another."""
    for sheet in sheets:
        yield from _colliding(
            [
                *((words(line), line.area()) for line in sheet.lines if line.line.stop > line.line.start),
                *((figure.href, figure.area) for figure in sheet.figures),
            ]
        )


def articles_have_rooms_of_their_own(_issue: Issue, sheets: Sequence[Sheet]) -> Iterator[str]:
    """The rooms of articles are disjoint, and hold all that is theirs."""
    for sheet in sheets:
        yield from _colliding((room.article, room.area) for room in sheet.articles)
        rooms = {(room.article, room.part): room.area for room in sheet.articles}
        things = [(line.address.article, line.address.part, words(line), line.area()) for line in sheet.lines]
        things += [(figure.article, figure.part, figure.href, figure.area) for figure in sheet.figures]
        for article, part, name, area in things:
            if article and not within(area, rooms[article, part]):
                yield f"{name} stands outside the room of {article}"


def nothing_leaves_the_paper(_issue: Issue, sheets: Sequence[Sheet]) -> Iterator[str]:
    """Lines, pictures, boxes and rules lie on the sheet."""
    for sheet in sheets:
        paper = Area(0, 0, sheet.width, sheet.height)
        areas = [line.area() for line in sheet.lines] + [figure.area for figure in sheet.figures]
        areas += [box.area for box in sheet.boxes] + [room.area for room in sheet.articles]
        areas += [Area(rule.x1, rule.y1, rule.x2 - rule.x1, rule.y2 - rule.y1) for rule in sheet.rules]
        yield from (f"{area} lies outside" for area in areas if not within(area, paper))


def boxes_hold_their_articles(issue: Issue, sheets: Sequence[Sheet]) -> Iterator[str]:
    """An article in a box has all its lines on one tinted ground, which no other article touches."""
    boxed = {article.id for article in issue.articles if article.style == "box"}
    for sheet in sheets:
        tints = [box.area for box in sheet.boxes if box.fill is Ink.TINT]
        yield from _colliding((f"box {number}", area) for number, area in enumerate(tints))
        for line in sheet.lines:
            grounds = [tint for tint in tints if overlap(line.area(), tint)]
            if line.address.article in boxed and not any(within(line.area(), tint) for tint in grounds):
                yield f"{words(line)} stands outside its box"
            if line.address.article and line.address.article not in boxed and grounds:
                yield f"{words(line)} stands in the box of another"


def captions_stand_under_their_picture(issue: Issue, sheets: Sequence[Sheet]) -> Iterator[str]:
    """The first line of a caption is right below its own picture; no other picture is between them."""
    for sheet in sheets:
        for figure in sheet.figures:
            lines = caption_lines(issue, sheet, figure)
            for line in lines[:1]:
                if not 0 <= line.area().y - figure.area.bottom + HAIR < 1.5 * line.size:
                    yield f"{words(line)} does not stand under {figure.href}"
            reach = Area(figure.area.x, figure.area.y, figure.area.width, lines[-1].y - figure.area.y if lines else 0)
            others = (other for other in sheet.figures if other is not figure)
            yield from (f"{other.href} comes before the caption" for other in others if overlap(reach, other.area))


def caption_lines(issue: Issue, sheet: Sheet, figure: PlacedFigure) -> list[PlacedLine]:
    """The lines of a picture's captions and credits."""
    found = part_of(issue, figure.article, figure.part).figures[figure.index]
    wanted_blocks = range(found.start, found.stop)
    own = [line for line in sheet.lines if (line.address.article, line.address.part) == (figure.article, figure.part)]
    return [line for line in own if line.address.field is Field.BLOCK and line.address.index in wanted_blocks]


def part_of(issue: Issue, article: str | None, part: int) -> Part:
    """The part that an address names."""
    found = issue.article(article or "")
    assert isinstance(found, Article)
    return found.parts[part]


def role_of(issue: Issue, line: PlacedLine) -> BlockRole | None:
    """The role of the block that a line shows."""
    if line.address.field is not Field.BLOCK:
        return None
    return part_of(issue, line.address.article, line.address.part).blocks[line.address.index].role


def columns_share_a_baseline_grid(issue: Issue, sheets: Sequence[Sheet]) -> Iterator[str]:
    """All running text of a sheet stands on equidistant baselines, whatever article and column it is of."""
    for sheet in sheets:
        body = [line for line in sheet.lines if role_of(issue, line) is BlockRole.PARAGRAPH]
        heights = sorted({round(line.y, 2) for line in body})
        if len(heights) < 2:
            continue
        pitch = min(below - above for above, below in pairwise(heights) if below - above > 1)
        pitch = (heights[-1] - heights[0]) / round((heights[-1] - heights[0]) / pitch)
        for line in body:
            rows = (line.y - heights[0]) / pitch
            if abs(rows - round(rows)) > 0.02:
                yield f"{words(line)} stands between the baselines"


def flow_of(issue: Issue, sheet: Sheet, article: Article, part: int) -> list[PlacedLine]:
    """The running text of a part in reading order: paragraphs, crossheads and jump lines."""
    flowing = (BlockRole.PARAGRAPH, BlockRole.CROSSHEAD)
    return [
        line
        for line in sheet.lines
        if (line.address.article, line.address.part) == (article.id, part)
        and (line.address.field is Field.JUMP or role_of(issue, line) in flowing)
    ]


def crossheads_keep_their_lines(issue: Issue, sheets: Sequence[Sheet]) -> Iterator[str]:
    """Below a crosshead stand two lines of its text, in the same column."""
    for sheet in sheets:
        for room in sheet.articles:
            article = issue.article(room.article)
            assert article is not None
            lines = flow_of(issue, sheet, article, room.part)
            for at, line in enumerate(lines):
                following = lines[at + 1 : at + 3]
                if role_of(issue, line) is BlockRole.CROSSHEAD and not _go_down(line, following):
                    yield f"{words(line)} ends its column"


def _go_down(line: PlacedLine, following: Sequence[PlacedLine]) -> bool:
    return all(above.y < below.y < above.y + 4 * line.size for above, below in pairwise([line, *following]))


def jump_lines_end_their_columns(issue: Issue, sheets: Sequence[Sheet]) -> Iterator[str]:
    """A jump line at the end of a part is its last line, at the right edge of the column, under other text."""
    for sheet in sheets:
        for jump in sheet.jumps:
            part = part_of(issue, jump.article, jump.part)
            if jump.jump is None or part.jump_lines[jump.jump].at == 0 < len(part.blocks):
                continue
            article = issue.article(jump.article)
            assert article is not None
            lines = flow_of(issue, sheet, article, jump.part)
            own = [line for line in lines if line.address.field is Field.JUMP]
            after = lines[lines.index(own[-1]) + 1 :]
            yield from (f"{words(line)} comes after the jump line" for line in after)
            column = [line.area() for line in lines if overlap(_column_of(line.area(), sheet), own[-1].area())]
            if max(area.right for area in column) - own[-1].area().right > 0.5:
                yield f"{words(own[-1])} is not flush right"


def _column_of(area: Area, sheet: Sheet) -> Area:
    return Area(area.x, 0, area.width, sheet.height)


def the_lead_comes_first(issue: Issue, sheets: Sequence[Sheet]) -> Iterator[str]:
    """The article of rank 1 stands at the head of the first sheet under the largest headline, if it is not too long."""
    here = [article for article, part in issue.on_page(issue.pages[0].label) if part == 0]
    lead = next((article.id for article in here if article.rank == 1 and article.headline), None)
    lengths = {article.id: len(article.headline or "") for article in here}
    if lead is None:
        return
    tops = {room.article: room.area.y for room in sheets[0].articles if not _is_ear(room.area, sheets[0])}
    if tops.get(lead) != min(tops.values()):
        yield f"{lead} does not stand at the head"
    headlines = [line for line in sheets[0].lines if line.address.field is Field.HEADLINE]
    own = [line.size for line in headlines if line.address.article == lead]
    others = [line.size for line in headlines if line.address.article != lead]
    if own and others and max(own) < max(others) and lengths[lead] < LONG:
        yield f"{lead} has a smaller headline than another"


def _is_ear(area: Area, sheet: Sheet) -> bool:
    """Whether a room stands beside the nameplate."""
    names = [line for line in sheet.lines if line.ink is Ink.NAMEPLATE]
    return any(area.y < line.y and area.x > line.area().right for line in names)


def columns_do_not_begin_with_widows(issue: Issue, sheets: Sequence[Sheet]) -> Iterator[str]:
    """No column begins with the few last words of a paragraph, unless there is hardly anything to choose from."""
    for sheet in sheets:
        for room in sheet.articles:
            article = issue.article(room.article)
            assert article is not None
            lines = flow_of(issue, sheet, article, room.part)
            for above, below in pairwise(lines):
                short = below.area().width < 5 * below.size and below.line.stop == below.text.length
                if below.y < above.y and short and above.address == below.address and len(lines) > 40:
                    yield f"{words(below)} stands alone at the head of a column"


def sheets_are_numbered(_issue: Issue, sheets: Sequence[Sheet]) -> Iterator[str]:
    """The sheets of a page count from 0, and each has something on it."""
    if [sheet.number for sheet in sheets] != list(range(len(sheets))):
        yield "the sheets are out of order"
    yield from (f"sheet {sheet.number} is empty" for sheet in sheets if sheet.number and not sheet.lines)


def figures_keep_their_shape(_issue: Issue, sheets: Sequence[Sheet]) -> Iterator[str]:
    """Pictures are as large as they can be seen, and boxes and rooms have an extent."""
    for sheet in sheets:
        yield from (f"{figure.href} is a sliver" for figure in sheet.figures if min(_size(figure.area)) < 12)


def _size(area: Area) -> tuple[float, float]:
    return area.width, area.height


def headings_stand_above_their_text(issue: Issue, sheets: Sequence[Sheet]) -> Iterator[str]:
    """Rubric, kicker, headline, deck and byline follow one another downwards, and the text comes below them all."""
    heads = (Field.RUBRIC, Field.KICKER, Field.HEADLINE, Field.DECK, Field.BYLINE)
    for sheet in sheets:
        for room in sheet.articles:
            own = [line for line in sheet.lines if line.address.article == room.article]
            head = [line for line in own if line.address.field in heads]
            order = [heads.index(line.address.field) for line in head]
            if order != sorted(order) or any(above.y >= below.y for above, below in pairwise(head)):
                yield f"the heading of {room.article} is out of order"
            text = [line.area().y for line in own if line.address.field not in heads]
            if head and text and head[-1].area().bottom > min(text) + HAIR:
                yield f"the heading of {room.article} reaches into its text"


LAWS: tuple[Law, ...] = (
    every_character_stands_once,
    texts_read_forward,
    lines_and_pictures_stand_apart,
    articles_have_rooms_of_their_own,
    nothing_leaves_the_paper,
    boxes_hold_their_articles,
    captions_stand_under_their_picture,
    columns_share_a_baseline_grid,
    crossheads_keep_their_lines,
    jump_lines_end_their_columns,
    the_lead_comes_first,
    columns_do_not_begin_with_widows,
    sheets_are_numbered,
    figures_keep_their_shape,
    headings_stand_above_their_text,
)


DIRECTED = (
    captions_stand_under_their_picture,
    columns_share_a_baseline_grid,
    crossheads_keep_their_lines,
    jump_lines_end_their_columns,
    the_lead_comes_first,
    columns_do_not_begin_with_widows,
    headings_stand_above_their_text,
)


def lying(sheets: Sequence[Sheet]) -> list[Sheet]:
    """Vertical sheets turned back on their side, so that laws about above and below hold for right and left."""
    return [_lying(sheet) if any(line.vertical for line in sheet.lines) else sheet for sheet in sheets]


def _lying(sheet: Sheet) -> Sheet:
    def turned(area: Area) -> Area:
        return Area(area.y, sheet.width - area.right, area.height, area.width)

    return replace(
        sheet,
        width=sheet.height,
        height=sheet.width,
        lines=tuple(
            replace(line, x=line.y, y=sheet.width - line.x + (ASCENT - 0.5) * line.size, vertical=False)
            for line in sheet.lines
            if line.vertical
        ),
        rules=(),
        boxes=tuple(replace(box, area=turned(box.area)) for box in sheet.boxes),
        figures=tuple(replace(figure, area=turned(figure.area)) for figure in sheet.figures),
        articles=tuple(replace(room, area=turned(room.area)) for room in sheet.articles),
        jumps=tuple(replace(jump, area=turned(jump.area)) for jump in sheet.jumps),
    )


def broken_laws(issue: Issue, sheets: Sequence[Sheet]) -> list[str]:
    """What is wrong with the sheets of page A1, by the names of the laws."""
    return [f"{law.__name__}: {fault}" for law in LAWS for fault in law(issue, sheets)]
