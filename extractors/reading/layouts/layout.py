"""Layout: which printed lines are furniture, and which end a paragraph, from where they stand on the page."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest
from statistics import median

from extractors.joining.broken_words import OF_HEAD, breaks_word
from extractors.joining.folding import ideographs
from extractors.joining.source import Line
from extractors.joining.table_rows import Ends
from extractors.reading.layouts.broken_heading import goes_on_below
from extractors.reading.layouts.columns import Frame, frame_of
from extractors.reading.layouts.furniture import Place, find_furniture
from extractors.reading.layouts.hard_breaks import without_hard_breaks
from extractors.reading.layouts.margins import Margins, free_lines, margins_of_pages
from extractors.reading.layouts.over_pages import goes_into_cell, with_cells_over_pages
from extractors.reading.layouts.whole_rows import with_whole_rows
from extractors.reading.order import from_the_top, in_order, is_drawn_late
from extractors.reading.printed import PrintedLine, PrintedPage
from extractors.reading.tables.joined import are_beside
from extractors.reading.texts.text_file import STOPS
from extractors.reading.widths import columns

_SLACK = 2  # columns; squeezed punctuation and justification move line ends that far
_INDENT = 1.6  # columns, nearly one character; by itself a paragraph's first line is set in by two
_APART = 1.8  # of the usual pitch of lines
_ALIKE, _ENOUGH = 0.85, 4  # of the height of another line; so many of them have a pitch of their own
_ITEM = re.compile(r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[、.．](?!\d)")
# 被执行人：, behind which the lines of an entry may hang.
_ENTRY = re.compile(r"[\u4e00-\u9fff（）()、]{2,16}[：:]\s{0,4}")
_OTHER_SIZE = 1.25  # of the smaller line's height
_OTHER_WIDTH = 1.2  # of the narrower line's columns; lines are stretched to their margin
_HEADING = 6  # lines at the head of a paper
_CLOSING = "，。、；：？！）》〉】〕」』”’),.;:?!%％"
# What is never broken: marks that open, then a word or number (or one ideograph), then marks that close; no line ends
# between a narrow mark and a number (代码:913…), UAX #14, LB25 and LB29.
_HEAD = re.compile(
    r"[（《〈【〔「『“‘(\[]*(?:[A-Za-z0-9.,:/%*×_-]+|.(?:[,.:;][A-Za-z0-9][A-Za-z0-9.,:/%*×_-]*)?)"
    rf"[{re.escape(_CLOSING)}]*"
)


def laid_out(pages: Sequence[PrintedPage]) -> tuple[list[PrintedPage], list[Line]]:
    """The pages with their lines in reading order, and those lines, with furniture and ends of paragraphs marked."""
    pages, meant, furniture = _in_reading_order(pages)
    body = {
        key: [i for i in range(len(page.lines)) if (key, i) not in furniture] for page in meant for key in (page.key,)
    }
    meant, broken = with_cells_over_pages(meant, body)
    ends, numbers = without_hard_breaks(meant, body, _paragraph_ends(meant, body))
    lines: dict[Place, Line] = {}
    for page in meant:
        spans, key = page.spans, page.key
        marked = [index for index in range(len(spans)) if (key, index) in furniture]
        for index in marked:
            lines[key, index] = Line(page.number, *spans[index], furniture=True, ends_paragraph=False)
        for index, after in zip_longest(body[key], (page.lines[index] for index in body[key][1:])):
            lines[key, index] = Line(
                page.number,
                *spans[index],
                furniture=(key, index) in numbers,
                ends_paragraph=(key, index) in ends,
                ends=Ends.CELL if _is_beside(page.lines[index], after) else page.lines[index].ends,
            )
    return pages, with_whole_rows(lines, broken) if broken else list(lines.values())


def _is_beside(line: PrintedLine, following: PrintedLine | None) -> bool:
    """Whether two numbers stand side by side, as in cells without ruling, and are not one that goes on below."""
    if line.ends or following is None or not (line.text[-1].isascii() and following.text[0].isascii()):
        return False
    return following.left > line.right and are_beside(line, following)


def _in_reading_order(pages: Sequence[PrintedPage]) -> tuple[list[PrintedPage], list[PrintedPage], set[Place]]:
    """The pages, from the top where a body line was drawn late, the same as they are meant, and their furniture."""
    ordered, meant = list(pages), [_in_ideographs(page) for page in pages]
    furniture = find_furniture(meant)
    for at, page in enumerate(pages):
        key = page.key
        if not is_drawn_late(page, [i for i in range(len(page.lines)) if (key, i) not in furniture]):
            continue
        order = from_the_top(page)
        ordered[at], meant[at] = in_order(page, order), in_order(meant[at], order)
        marked = {(key, place) for place, index in enumerate(order) if (key, index) in furniture}
        furniture = {place for place in furniture if place[0] != key} | marked
    return ordered, meant, furniture


def _in_ideographs(page: PrintedPage) -> PrintedPage:
    """The page with its lines as they are meant, 第⼀⻚ as 第一页; for what stands where, not for what is quoted."""
    if ideographs(page.text) == page.text:
        return page
    return replace(page, lines=tuple(line._replace(text=ideographs(line.text)) for line in page.lines))


def _paragraph_ends(pages: Sequence[PrintedPage], body: dict[int, list[int]]) -> set[tuple[int, int]]:
    """The body lines (page, index) after which a paragraph ends; the last line of the document is one."""
    margins = margins_of_pages(pages, body)
    frames = {page.key: frame_of(free_lines(page, body[page.key]), margins[page.key]) for page in pages}
    scanned = {page.key for page in pages if page.reader == "ocr"}
    placed = [(key, index, page.lines[index]) for page in pages for key in (page.key,) for index in body[key]]
    scales = {page.key: page.scale for page in pages}
    pitch = median(_steps(placed, scales) or [float("inf")])
    ends, hang = set(), None
    for at, ((number, index, line), following) in enumerate(zip_longest(placed, placed[1:])):
        if following is None or _parts_rows(number, line, following[0], following[2]):
            ends.add((number, index))
            continue
        page, _, after = following
        if line.ends or (page != number and goes_into_cell(line, after)):
            continue
        if at < _HEADING and goes_on_below(line, after):
            continue
        # A photographed sheet has no straight margins.
        if number in scanned and at < OF_HEAD and breaks_word(line.text, after.text):
            continue
        step = after.top - line.top
        apart = page == number and step > _APART * pitch * scales[page] and _is_apart(line, step, placed, scales)
        hang = _hanging(line, frames[number], after, hang)
        if page == number and hang is not None and _is_full(line, frames[number].of(line), after):
            continue
        same = number in scanned or _is_one_size(line, after)
        if apart or not same or not _goes_on(line, frames[number], after, frames[page]):
            ends.add((number, index))
    return ends


def _parts_rows(page: int, line: PrintedLine, next_page: int, following: PrintedLine) -> bool:
    """Whether a row of a ruled table ends, or a table begins."""
    if page != next_page and goes_into_cell(line, following):
        return False
    return line.ends is Ends.ROW or (line.ends is None and following.ends is not None)


def _hanging(line: PrintedLine, frame: Frame, following: PrintedLine, hang: float | None) -> float | None:
    """Where the lines of an item or entry begin that hang behind its number or role, if the next one is of them."""
    margins = frame.of(line)
    if line.text.endswith(STOPS):
        return None
    behind = hang is not None and abs(line.left - hang) < margins.column
    begun = line.left - margins.left < _INDENT * margins.column and (
        _ITEM.match(line.text) or _hangs_behind_role(line, following, margins)
    )
    begins = hang if behind and hang is not None else following.left if begun else None
    if begins is None or begins - margins.left <= _INDENT * margins.column:
        return None
    return begins if abs(following.left - begins) < margins.column and not _ITEM.match(following.text) else None


def _hangs_behind_role(line: PrintedLine, following: PrintedLine, margins: Margins) -> bool:
    """Whether the next line begins where the words behind a role do (申请执行人：某某公司…)."""
    if following.left - line.left <= _INDENT * margins.column or not (entry := _ENTRY.match(line.text)):
        return False
    behind = line.left + columns(entry.group()) * margins.column
    return abs(following.left - behind) < _SLACK * margins.column


def _is_one_size(line: PrintedLine, following: PrintedLine) -> bool:
    """Whether the next line is printed in the same size, as no note below the text is; one character may be lower.

    Some fonts' boxes are as high as their signs (a line from 1 to 。), so that the widths are asked too, but not behind
    a stop: the gaps of a table make its small print wide.
    """
    here, there = line.bottom - line.top, following.bottom - following.top
    if here < _OTHER_SIZE * there and there < _OTHER_SIZE * here:
        return True
    wide, beside = ((one.right - one.left) / columns(one.text) for one in (line, following))
    alike = max(wide, beside) < _OTHER_WIDTH * min(wide, beside) and not line.text.endswith(STOPS)
    return alike or min(len(line.text), len(following.text)) == 1


def _goes_on(line: PrintedLine, here: Frame, following: PrintedLine, there: Frame) -> bool:
    """Whether a paragraph goes on from one line to the next.

    It does where the next line is not set in and its first word would not have fit behind the line.
    """
    if following.text[0] in _CLOSING:
        return True
    if here is there and here.right:
        if here.is_label(line, following):
            return True
        if here.leaves_a_column(line, following):
            return False
    margins = there.of(following)
    if here is there and line.text[-1] == "。" and _is_set_in(following, line, margins) and here.of(line) is margins:
        return False
    if following.left - margins.left > _INDENT * margins.column or _is_signed(line, here.of(line), following):
        return False
    return _is_full(line, here.of(line), following)


def _is_set_in(following: PrintedLine, line: PrintedLine, margins: Margins) -> bool:
    """Whether the next line begins to the right of one: few lines beside a table may show no margin but their own."""
    return following.left - line.left > _INDENT * margins.column


def _is_signed(line: PrintedLine, margins: Margins, following: PrintedLine) -> bool:
    """Whether a line stands in the right half and the next one at the left: a signature or a day, and what follows."""
    half = (margins.right - margins.left) / 2
    return line.left - margins.left > half and following.left - margins.left < margins.column


def _is_full(line: PrintedLine, margins: Margins, following: PrintedLine) -> bool:
    """Whether the first word of the next line would not have fit behind a line.

    A word of one character takes its two columns; a longer one what it takes in its line, for the text does not tell
    full-width from half-width marks where a font gives both as one.
    """
    head = _HEAD.match(following.text)
    needed: float = 2
    if head and len(head.group()) > 1:
        estimated = columns(head.group())
        taken = (following.right - following.left) * estimated / columns(following.text) / margins.column
        needed = max(estimated, taken)
    return (margins.right - line.right) / margins.column < needed + _SLACK


def _is_apart(
    line: PrintedLine, step: float, placed: Sequence[tuple[int, int, PrintedLine]], scales: dict[int, float]
) -> bool:
    """Whether the next line stands further below one than lines do that are as high.

    The lines of a table without ruling may be most of a page, and stand closer than those of the text.
    """
    alike = [one for one in placed if _ALIKE * line.height < one[2].height < line.height / _ALIKE]
    own = _steps(alike, dict.fromkeys(scales, 1.0))
    return len(own) < _ENOUGH or step > _APART * median(own)


def _steps(placed: Sequence[tuple[int, int, PrintedLine]], scales: dict[int, float]) -> list[float]:
    """The distances from one line to the next on a page, in points of a page of the usual scale."""
    return [
        (after[2].top - before[2].top) / scales[after[0]]
        for before, after in pairwise(placed)
        if before[0] == after[0] and after[2].top > before[2].top and not (before[2].ends or after[2].ends)
    ]
