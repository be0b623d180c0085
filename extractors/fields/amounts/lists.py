"""The heading that governs each sum of a list (款项清单的标题): over ； and lines, until the list's ordinals stop."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from extractors.paper.parts import Parts
from extractors.patterns.amounts import lists as grammar

_LONGEST = 60  # characters of a heading that are read
_BEFORE = 400  # characters before the first sum in which its list may begin
_NEXT = 800  # characters within which the next ordinal of a list stands
_HEADINGS = 4096  # kept: papers print the same ones


def headings_of(text: str, spans: Sequence[tuple[int, int]], parts: Parts) -> Iterator[tuple[int, str]]:
    """The amounts that stand in a list, and what the innermost heading is read for: "paid", "owed" …."""
    lists = list(_lists(text, spans, parts)) if spans else []
    for index, span in enumerate(spans if lists else ()):
        if kind := _governs(text, span, lists):
            yield index, kind


def _governs(text: str, span: tuple[int, int], lists: Sequence[tuple[int, int, str]]) -> str:
    start, end = span
    within = [kind for begins, ends, kind in lists if begins <= start < ends]
    if not within:
        return ""
    kind = within[-1]
    if kind == "ordered" and "paid" in within:  # 分配如下：（一）支付工资：…元
        kind = "paid"
    return "shared" if kind == "paid" and grammar.SHARES.match(text, end) else kind


def _lists(text: str, spans: Sequence[tuple[int, int]], parts: Parts) -> Iterator[tuple[int, int, str]]:
    """Where each list with a telling heading begins and ends: those below a line, then the narrower ones of a colon."""
    first, last = spans[0][0], spans[-1][0]
    # The party block has colons of its own; where it was taken to hold the sums too it is none.
    begins = max(parts.heading.end, first - _BEFORE, parts.parties.end if parts.parties.end < first else 0)
    # Right behind the block a heading begins with the line's end that the block took.
    for line in grammar.LINE.finditer(text, max(0, begins - text.startswith("\n", begins - 1)), last):
        if kind := _kind(line["words"]):
            below = grammar.NEXT_LINE.search(text, line.end() - 1)
            yield line.end(), below.start() if below else len(text), kind
    for mark in (*grammar.CLOSED, "："):
        yield from _closed(text, mark, begins, last)


def _closed(text: str, mark: str, begins: int, last: int) -> Iterator[tuple[int, int, str]]:
    """The lists whose heading ends with a mark: a colon, or 如下 with a full stop or a comma."""
    said = len(mark) - 1  # 如下 is the heading's
    place = text.find(mark, begins, last)
    while place >= 0:
        colon = place + said
        kind = _kind(_heading(text[max(0, colon - _LONGEST) : colon]))
        if kind and (ends := _end(text, colon + 1, last + 1)):
            yield colon + 1, ends, kind
        place = text.find(mark, colon + 1, last)


def _heading(words: str) -> str:
    """The heading that words before a colon end with."""
    for stop in grammar.BEGINS:
        words = words[words.rfind(stop) + 1 :]
    return words


@lru_cache(_HEADINGS)
def _kind(words: str) -> str:
    """By the last clause of the words, and the one before it where it says nothing: 尚欠下列款项，具体为.

    What else orders a payment does so in any clause; a bare word of paying comes last of all.
    """
    begins = words.rfind("，") + 1
    if grammar.FILLER.match(words, begins):
        begins = words.rfind("，", 0, max(0, begins - 1)) + 1
    for kind, pattern in grammar.HEADINGS:
        if pattern.search(words[begins:]):
            return kind
    if grammar.TOLD.search(words):
        return "paid"
    return "ordered" if grammar.ORDERED.search(words) or grammar.TO_PAY.search(words) else ""


def _end(text: str, begins: int, last: int) -> int:
    """Behind the last item: where its ordinals stop, or without ordinals at the full stop; 0 where no list begins."""
    item = begins + text.startswith("\n", begins)
    style = next((style for style in grammar.ORDINALS if text.startswith(style[0], item)), ())
    if not style:
        return 0 if grammar.VALUE.match(text, begins) else _stop(text, item)
    for ordinal in style[1:]:
        follows = _next(text, ordinal, item, last)
        if follows < 0:
            break
        item = follows
    return _stop(text, item)


def _next(text: str, ordinal: str, item: int, last: int) -> int:
    """Where the next item of the list begins, behind a mark of punctuation."""
    place = text.find(ordinal, item, min(last, item + _NEXT))
    while place > 0 and text[place - 1] not in grammar.BEFORE_ITEM:
        place = text.find(ordinal, place + 1, min(last, item + _NEXT))
    return place


def _stop(text: str, item: int) -> int:
    """Where a list's last item ends, or all items without ordinals: at the full stop, the line, the next heading."""
    by_lines = grammar.LABELLED.match(text, item)
    for mark in grammar.STOP.finditer(text, item):
        if by_lines and grammar.LABELLED.match(text, mark.end()):
            continue
        if not mark.group().startswith("；") or grammar.NEXT_HEADING.match(text, mark.end()):
            return mark.start()
    return len(text)
