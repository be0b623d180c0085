"""A paper's own case number and title (本案案号、标题), in the text to match in."""

from extractors.case_numbers import Numbered, numbers_in
from extractors.patterns import headings as grammar
from extractors.span import Span

_TEASER_LIMIT = 400  # characters of a page without heading in which a teaser stands
_HEADING_LIMIT = 700  # characters; site banners and long titles stand before the number, never more than this


def own_number(text: str) -> Numbered | None:
    """The paper's own number: in the heading, behind the title or the court, or alone on its line."""
    titled = grammar.TITLE.search(text, 0, _HEADING_LIMIT)
    own = None
    for start, end, number in numbers_in(text):
        before = text[:start]
        if end > _HEADING_LIMIT or grammar.REPORTED.search(before) or grammar.DIGEST_FOLLOWS.match(text, end):
            break
        if grammar.MENTION_GOES_ON.match(text, end):
            continue
        first = start == 0 or text[start - 1] == "\n"
        alone = first and text[end : end + 1] in {"", "\n"} and (titled or grammar.UNKNOWN_TITLE.search(before))
        heads = start == 0 or grammar.COURT_AND_TITLE.search(before)
        titled_below = start == 0 and grammar.TITLE_ON_FIRST_LINE.match(text, end)
        goes_on = (heads and grammar.PAPER_GOES_ON.match(text, end)) or (first and _beside_court(text, end))
        if alone or goes_on or titled_below or grammar.HEADING_BEFORE_NUMBER.search(before):
            if own and own[2] != number:
                break
            # A site's card (案号：…) says it before the paper's own heading does.
            own = (start, end, number)
    return own


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


def teaser_end(text: str) -> int:
    """Where a site's teaser ends: the cut beginning of a sentence that comes again below."""
    found = grammar.TEASER.search(text, 0, _TEASER_LIMIT)
    return found.end() if found and text.find(found["begins"], found.end()) >= 0 else 0


def number_below(text: str, after: int) -> Numbered | None:
    """The number that a notice says below its text, on a line of its own: 案号：（2023）…号."""
    lines = [line.span("number") for line in grammar.NUMBER_LINE.finditer(text, after)]
    found = [(a + start, a + end, number) for a, b in lines for start, end, number in numbers_in(text[a:b])]
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
    found = [
        Span(match.start(), match.end())
        for match in grammar.TITLE.finditer(text, 0, limit)
        if match.start() == 0
        or text[match.start() - 1] == "\n"
        or text[: match.start()].endswith("法院")
        or (
            number
            and not text[match.end() : number[0]].strip("\n（）第一二三次")
            and "\n" not in text[match.end() : limit - 1]
        )
    ]
    if not found and not number:
        lines = [*grammar.TITLE_LINE.finditer(text, 0, limit), *grammar.NOTICE_LINE.finditer(text, 0, limit)]
        found = [Span(*match.span("title")) for match in lines]
        page = None if found else grammar.PAGE_TITLE_ALONE.match(text, 0, limit)
        page = page or (None if found else grammar.PAGE_TITLE_OF_SECTIONS.search(text, 0, limit))
        found += [Span(*page.span("title"))] if page else []
    if not found and number:
        bracket = grammar.BRACKET_LINE.search(text, 0, number[0])
        line_start = text.rfind("\n", 0, bracket.start() if bracket else max(0, number[0] - 1)) + 1
        found = [Span(m.start(), m.end()) for m in grammar.TITLE.finditer(text, line_start, limit)]
        same_line = None if found else grammar.TITLE.match(text, number[1])
        behind = None if found or same_line else grammar.TITLE_BEHIND_NUMBER.match(text, number[1])
        found += [Span(*same_line.span())] if same_line else [Span(*behind.span("title"))] if behind else []
        above = None if found else grammar.TITLE_ABOVE_COURT.search(text, 0, number[0])
        found += [Span(*above.span("title"))] if above else []
        page = None if found else grammar.PAGE_TITLE.match(text, 0, number[0])
        found += [Span(*page.span("title"))] if page else []
        unknown = None if found else grammar.UNKNOWN_TITLE.search(text, 0, number[0])
        found += [Span(*unknown.span("title"))] if unknown else []
    return (found[-1] if number else found[0]) if found else Span(0, 0)
