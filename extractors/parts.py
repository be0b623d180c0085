"""Parts of a court's paper (文书结构): heading, party block, body, reasons, orders, signature, attachment.

A field is looked for in the part where it belongs: the status in the orders, never in a quoted statute or in the
history; the date at the foot; the parties in their block.
"""

from dataclasses import dataclass
from typing import NamedTuple

from extractors.fields.case_number import numbers_in
from extractors.kept_patterns import compiled
from extractors.marks import mark, text_of
from extractors.patterns import headings as grammar
from extractors.patterns import parts as anchors
from extractors.patterns.parties import BELONGING, BESIDE_BLOCK, OPENING_WORDS, PARTY, ROLES
from extractors.spacy_parts import Doc
from models import CaseNumber

_PARTS = "parts"


class Span(NamedTuple):
    """From `start` up to, not including, `end`, in characters of the text to match in."""

    start: int
    end: int

    def __bool__(self) -> bool:
        return self.end > self.start

    def __contains__(self, offset: int) -> bool:  # type: ignore[override]  # a span holds offsets, no two members
        return self.start <= offset < self.end


@dataclass(frozen=True, slots=True)
class Parts:
    """Where each part lies; an absent part is an empty span. They follow one another without overlap.

    `title` is the printed title of the paper within the heading, `number` the paper's own case number.
    `orders_found` tells whether an operative part was announced (裁定如下) or only taken to be the body's end.
    """

    heading: Span
    title: Span
    number: tuple[int, int, CaseNumber] | None
    parties: Span
    body: Span
    reasons: Span
    orders: Span
    signature: Span
    attachment: Span
    orders_found: bool


_ENCLOSURES = 200  # characters; a list of what is enclosed
_TEASER_LIMIT = 400  # characters of a page without heading in which a teaser stands
_HEADING_LIMIT = 700  # characters; site banners and long titles stand before the number, never more than this


def find_parts(text: str) -> Parts:
    """Find the parts of a paper in its folded text."""
    number = _own_number(text)
    title = _title(text, number)
    heading_end = max(title.end, _number_end(text, number)) or _teaser_end(text)
    if not number and text[title.start : title.end].endswith("公告"):
        number = _number_below(text, heading_end)
    signature, attachment = _foot(text, heading_end)
    orders = _orders(text, heading_end, signature.start)
    reasons = _reasons(text, heading_end, orders.start)
    block_end = _block_end(text, heading_end, min(reasons.start, orders.start))
    return Parts(
        heading=Span(0, heading_end),
        title=title,
        number=number,
        parties=Span(heading_end, block_end),
        body=Span(block_end, max(block_end, reasons.start)),
        reasons=Span(reasons.start, orders.start),
        orders=orders,
        signature=signature,
        attachment=attachment,
        orders_found=orders.start < signature.start,
    )


def _own_number(text: str) -> tuple[int, int, CaseNumber] | None:
    """The paper's own number: in the heading, behind the title or the court, or alone on its line."""
    titled = grammar.TITLE.search(text, 0, _HEADING_LIMIT)
    own = None
    for start, end, number in numbers_in(text[:_HEADING_LIMIT]):
        before = text[:start]
        if grammar.REPORTED.search(before) or grammar.DIGEST_FOLLOWS.match(text, end):
            break
        if grammar.MENTION_GOES_ON.match(text, end):
            continue
        first = start == 0 or text[start - 1] == "\n"
        alone = first and text[end : end + 1] in {"", "\n"} and (titled or grammar.UNKNOWN_TITLE.search(before))
        heads = start == 0 or grammar.COURT_AND_TITLE.search(before)
        goes_on = (heads and grammar.PAPER_GOES_ON.match(text, end)) or (first and _beside_court(text, end))
        if alone or goes_on or grammar.HEADING_BEFORE_NUMBER.search(before):
            if own and own[2] != number:
                break
            # A site's card (案号：…) says it before the paper's own heading does.
            own = (start, end, number)
    return own


def _beside_court(text: str, end: int) -> bool:
    """Whether a number that ends there has the court beside it, and the title below both."""
    behind = grammar.TITLE_BEHIND_NUMBER.match(text, end)
    return bool(behind and behind["court"])


def _number_end(text: str, number: tuple[int, int, CaseNumber] | None) -> int:
    """Where the own number ends, with those of the joint cases behind it."""
    if not number:
        return 0
    more = grammar.LIST_GOES_ON.match(text, number[1])
    return more.end() if more else number[1]


def _teaser_end(text: str) -> int:
    """Where a site's teaser ends: the cut beginning of a sentence that comes again below."""
    found = grammar.TEASER.search(text, 0, _TEASER_LIMIT)
    return found.end() if found and text.find(found["begins"], found.end()) >= 0 else 0


def _number_below(text: str, after: int) -> tuple[int, int, CaseNumber] | None:
    """The number that a notice says below its text, on a line of its own: 案号：（2023）…号."""
    lines = [line.span("number") for line in grammar.NUMBER_LINE.finditer(text, after)]
    found = [(a + start, a + end, number) for a, b in lines for start, end, number in numbers_in(text[a:b])]
    return found[0] if len(found) == 1 else None


def _title(text: str, number: tuple[int, int, CaseNumber] | None) -> Span:
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
    if not found and number:
        line_start = text.rfind("\n", 0, max(0, number[0] - 1)) + 1
        found = [Span(m.start(), m.end()) for m in grammar.TITLE.finditer(text, line_start, limit)]
        same_line = None if found else grammar.TITLE.match(text, number[1])
        behind = None if found or same_line else grammar.TITLE_BEHIND_NUMBER.match(text, number[1])
        found += [Span(*same_line.span())] if same_line else [Span(*behind.span("title"))] if behind else []
        page = None if found else grammar.PAGE_TITLE.match(text, 0, number[0])
        found += [Span(*page.span("title"))] if page else []
    return (found[-1] if number else found[0]) if found else Span(0, 0)


def _foot(text: str, after: int) -> tuple[Span, Span]:
    """Signature and attachment. The signature begins with the first officer or foot date behind the last order."""
    end = len(text)
    dates = list(anchors.DATE_AT_FOOT.finditer(text, after))
    attached = _attachment(text, dates[-1].end() if dates else after)
    if attached and (dates or not _dated_below(text, after, attached)):
        end = attached
        dates = [m for m in dates if m.end() <= end] or dates
    foot = dates[-1].start() if dates else _arabic_foot(text, after, end)
    first = foot
    for officer in reversed(list(anchors.OFFICER.finditer(text, after, first))) if foot < end else ():
        if first - officer.end() > 40:
            break
        first = officer.start()
    return Span(first, end), Span(end, len(text))


def _dated_below(text: str, after: int, attached: int) -> bool:
    """Whether a paper names its enclosures first (附：申报表一份) and ends with its date."""
    limit = min(len(text), attached + _ENCLOSURES)
    below = anchors.ARABIC_DATE_AT_FOOT.search(text, attached, limit)
    ends = below and not text[below.end() :].strip("\n（）院印公章")
    return bool(ends and not anchors.ARABIC_DATE_AT_FOOT.search(text, after, attached))


def _attachment(text: str, after: int) -> int | None:
    found = anchors.ATTACHED.search(text, after)
    return found.start() if found else None


def _arabic_foot(text: str, after: int, end: int) -> int:
    dates = [m for m in anchors.ARABIC_DATE_AT_FOOT.finditer(text, after, end) if end - m.end() < 120]
    if dates:
        return dates[-1].start()
    officers = (m.start() for m in anchors.OFFICER.finditer(text, after, end) if end - m.end() < 80)
    # Officers who sign are a list of names; 执行法官多次联系，… is a tale.
    return next((start for start in officers if "，" not in text[start:end]), end)


def _orders(text: str, after: int, before: int) -> Span:
    found = list(anchors.ORDERS.finditer(text, after, before))
    return Span(found[-1].end(), before) if found else Span(before, before)


def _reasons(text: str, after: int, before: int) -> Span:
    found = list(anchors.REASONS.finditer(text, after, before))
    return Span(found[-1].start(), before) if found else Span(before, before)


def _block_end(text: str, start: int, limit: int) -> int:
    """The end of the party block: segments that present a party or belong to one, up to the opening sentence.

    A segment ends with a full stop or a line; a segment that speaks of the case (一案, 本院, 不服) opens the body.
    """
    end = start
    strange = 0
    for segment in _SEGMENT.finditer(text, start, limit):
        words = segment.group()
        if not words.strip("。\n") or BESIDE_BLOCK.match(words):
            continue
        party = PARTY.match(words)
        presents = (party and not _OF_A_THING.match(words, party.end())) or (end > start and BELONGING.match(words))
        opens = OPENING_WORDS.search(words) and not _ONLY_ROLE_LINE.match(words)
        runs_on = (
            _ONLY_ROLE_LINE.match(words)
            and _CASE_WORDS.search(words)
            and _name_again(text, start, segment.start(), segment.end())
        )
        if runs_on:
            return runs_on
        # A paper whose heading is lost may begin with a site's banner.
        if opens or strange > (_STRANGE_SEGMENTS if start or end else _BANNER_SEGMENTS):
            break
        if presents:
            end, strange = segment.end(), 0
        else:
            strange += 1
    return end


def _name_again(text: str, block: int, start: int, end: int) -> int | None:
    """Where, in a segment that runs on into the opening sentence, a party of the block is named again.

    申请执行人：甲公司，…系经理被执行人：乙公司，…系经理申请执行人甲公司与被执行人乙公司…一案, without a full stop.
    """
    heads = [head for head in PARTY.finditer(text, block, end) if head["colon"]]
    names = [name for head in heads if (name := _NAME.match(text, head.end(), end))]
    behind = max((head.end() for head in heads), default=end)
    again = [place for name in names if (place := text.find(name.group(), max(behind, start, name.end()), end)) > 0]
    if not again:
        return None
    role = _ROLE_BEFORE.search(text[: min(again)][-12:])
    return min(again) - (len(role.group()) if role else 0)


_CASE_WORDS = compiled(r"一案|本院|我院")
_NAME = compiled(r"[^，。；：（\n]{2,40}")
_ROLE_BEFORE = compiled(rf"(?:{'|'.join(sorted(ROLES, key=len, reverse=True))})$")


# 被执行人某某名下房屋一套。: a thing to be sold, in a notice; behind a colon stands a party.
_OF_A_THING = compiled(r"(?<![：:])[^，。；：\n]{2,40}?(?:名下|所有的|持有的)(?!无)")
_STRANGE_SEGMENTS = 2  # so many unknown segments in a row end the block; one alone (代理权限) does not
_BANNER_SEGMENTS = 6
_SEGMENT = compiled(r"[^。\n]+[。\n]+|[^。\n]+$|[。\n]+")
_ONLY_ROLE_LINE = compiled(rf"(?:{PARTY.pattern})[：:]")


def parts_of(doc: Doc) -> Parts:
    """The parts of the paper, which the first component found."""
    parts: Parts = doc.user_data[_PARTS]
    return parts


def mark_parts(doc: Doc) -> Doc:
    """Find the parts and keep them with the document, as span groups too, so that they can be looked at."""
    doc.user_data[_PARTS] = parts = find_parts(text_of(doc))
    for name in ("heading", "parties", "body", "reasons", "orders", "signature", "attachment"):
        span = getattr(parts, name)
        if span:
            mark(doc, "parts", span.start, span.end, name)
    return doc
