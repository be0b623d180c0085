"""A paper's own case number and title (本案案号、标题), in the text to match in."""

import re

from extractors.case_numbers import Numbered, numbers_in
from extractors.joining.span import Span
from extractors.patterns import headings as grammar

_TEASER_LIMIT = 400  # characters of a page without heading in which a teaser stands
_HEADING_LIMIT = 700  # characters; site banners and long titles stand before the number, never more than this


def own_number(text: str) -> Numbered | None:
    """The paper's own number: in the heading, behind the title or the court, or alone on its line."""
    titled = grammar.TITLE.search(text, 0, _HEADING_LIMIT)
    if told := grammar.REPORT_TITLE.search(text, 0, _HEADING_LIMIT):
        return _only(text, [told.span("number")])
    own = None
    for start, end, number in numbers_in(text):
        before = text[:start]
        reported = grammar.REPORTED.search(before) and not grammar.HEADED.search(before)
        if end > _HEADING_LIMIT or reported or grammar.DIGEST_FOLLOWS.match(text, end):
            break
        if grammar.MENTION_GOES_ON.match(text, end):
            continue
        first = start == 0 or text[start - 1] == "\n"
        alone = first and _ends_line(text, end) and (titled or grammar.UNKNOWN_TITLE.search(before))
        heads = start == 0 or grammar.COURT_AND_TITLE.search(before)
        titled_below = start == 0 and grammar.TITLE_ON_FIRST_LINE.match(text, end)
        goes_on = (heads and grammar.PAPER_GOES_ON.match(text, end)) or (first and _beside_court(text, end))
        if alone or goes_on or titled_below or grammar.HEADING_BEFORE_NUMBER.search(before):
            if own and own[2] != number:
                break
            # A site's card (案号：…) says it before the paper's own heading does.
            own = (start, end, number)
    return own


def _ends_line(text: str, end: int) -> bool:
    """Whether the line ends behind a number that ends there, or behind those of the joint cases that follow it."""
    more = grammar.LIST_GOES_ON.match(text, end)
    end = more.end() if more else end
    return text[end : end + 1] in {"", "\n"}


def _beside_court(text: str, end: int) -> bool:
    """Whether a number that ends there has the court beside it, and the title below both."""
    behind = grammar.TITLE_BEHIND_NUMBER.match(text, end)
    return bool(behind and behind["court"])


def number_end(text: str, number: Numbered | None) -> int:
    """Where the own number ends, with those of the joint cases behind it."""
    if not number:
        return 0
    more = grammar.LIST_GOES_ON.match(text, number[1])
    return more.end() if more else number[1]


def cut_number_end(text: str, title: Span) -> int:
    """Where a number that lost its 号 ends, between the title and the first party."""
    cut = grammar.CUT_NUMBER.match(text, title.end) if title else None
    return cut.end() if cut else title.end


def below_site_lines(text: str, heading_end: int) -> int:
    """Where a heading ends with what a site puts below its title (来源、发布时间、字号)."""
    found = grammar.SITE_LINES.match(text, heading_end) if heading_end else None
    return found.end() - 1 if found else heading_end


def notice_head_end(text: str) -> int:
    """Where the head of a notice in the courts' gazette ends, which has no title."""
    found = grammar.NOTICE_HEAD.match(text)
    return found.end() if found else 0


def teaser_end(text: str) -> int:
    """Where a site's teaser ends: the cut beginning of a sentence that comes again below."""
    found = grammar.TEASER.search(text, 0, _TEASER_LIMIT)
    return found.end() if found and text.find(found["begins"], found.end()) >= 0 else 0


def number_below(text: str, after: int) -> Numbered | None:
    """The number that a notice says below its text, on a line of its own (案号：（2023）…号) or as 案号为…."""
    lines = [line.span("number") for line in grammar.NUMBER_LINE.finditer(text, after)]
    return _only(text, lines or [said.span("number") for said in grammar.NUMBER_SAID.finditer(text, after)])


def number_served(text: str, after: int) -> Numbered | None:
    """The case whose papers a notice serves, where it says no number of its own (公告送达（2024）…号执行通知书)."""
    return _only(text, [served.span("number") for served in grammar.SERVED_NUMBER.finditer(text, after)])


def _only(text: str, spans: list[tuple[int, int]]) -> Numbered | None:
    found = [(a + start, a + end, number) for a, b in spans for start, end, number in numbers_in(text[a:b])]
    return found[0] if len(found) == 1 else None


def number_ended(text: str, orders: Span) -> Numbered | None:
    """The own number of a paper that lost its heading: of the case that its orders end or stay; None for two."""
    ended = grammar.ENDED_NUMBER.finditer(text, orders.start, orders.end)
    spans = [match.span(str(match.lastgroup)) for match in ended]
    found = [(a + start, a + end, number) for a, b in spans for start, end, number in numbers_in(text[a:b])]
    # 终结（2014）…民初字第52号的执行: by the number of the title.
    found = [one for one in found if "执" in one[2].type_code]
    return found[0] if len({number for *_, number in found}) == 1 else None


def title_of(text: str, number: Numbered | None) -> Span:
    """The printed title: the last one before the number (or first in the heading), behind a court or on its line."""
    limit = number[0] if number else _HEADING_LIMIT
    found = [match for match in grammar.TITLE.finditer(text, 0, limit) if _heads(text, match, number)]
    if found:
        return Span(*found[-1 if number else 0].span())
    return _title_by_number(text, number) if number else _title_without_number(text)


def _heads(text: str, title: re.Match[str], number: Numbered | None) -> bool:
    """Whether a title begins its line, stands behind a court, or has nothing but the number behind it on its line."""
    start, end = title.span()
    if start == 0 or text[start - 1] == "\n" or text[:start].endswith("法院"):
        return True
    return bool(
        number and not text[end : number[0]].strip("\n（）第一二三次") and "\n" not in text[end : number[0] - 1]
    )


def _title_by_number(text: str, number: Numbered) -> Span:
    """The title on the line of the number or of the bracket above it, behind both, above the court, or of no list."""
    start, end, _ = number
    bracket = grammar.BRACKET_LINE.search(text, 0, start)
    line_start = text.rfind("\n", 0, bracket.start() if bracket else max(0, start - 1)) + 1
    before = [*grammar.TITLE.finditer(text, line_start, start)]
    title = before[-1] if before else grammar.TITLE.match(text, end)
    if title:
        return Span(*title.span())
    found = (
        grammar.TITLE_BEHIND_NUMBER.match(text, end)
        or grammar.TITLE_ABOVE_COURT.search(text, 0, start)
        or grammar.PAGE_TITLE.match(text, 0, start)
        or grammar.REPORT_TITLE.search(text, 0, start + _HEADING_LIMIT)
        or grammar.UNKNOWN_TITLE.search(text, 0, start)
    )
    return Span(*found.span("title")) if found else Span(0, 0)


def _title_without_number(text: str) -> Span:
    """The title below the court, of a notice, or of a site's page."""
    found = (
        grammar.TITLE_LINE.search(text, 0, _HEADING_LIMIT)
        or grammar.NOTICE_LINE.search(text, 0, _HEADING_LIMIT)
        or grammar.PAGE_TITLE_ALONE.match(text, 0, _HEADING_LIMIT)
        or grammar.PAGE_TITLE_OF_SECTIONS.search(text, 0, _HEADING_LIMIT)
    )
    return Span(*found.span("title")) if found else Span(0, 0)
