"""The foot of a paper (落款): who signs and when, and what is attached behind."""

import re

from extractors.joining.span import Span
from extractors.patterns import parts as anchors

_LABEL = 20  # characters of what a day at the foot is of
_FOOT = 132  # characters before the end; a date that begins before them is one of the text


def foot(text: str, after: int) -> tuple[Span, Span]:
    """Signature and attachment. The signature begins with the first officer or foot date behind the last order."""
    dates = [day for day in anchors.DATE_AT_FOOT.finditer(text, after) if _may_close(text, day)]
    end = _end_of_signed(text, [*dates, *other_dates(text, after, len(text))])
    dates = [day for day in dates if day.end() <= end]
    dates = [day for day in dates if dates_the_paper(text, day.start(), day.end())] or dates
    attached = _attachment(text, dates[-1].end() if dates else after) if end == len(text) else None
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


def _end_of_signed(text: str, days: list[re.Match[str]]) -> int:
    """Where something is attached right below a day and the officers: what is dated further on is another paper's."""
    for day in sorted(days, key=lambda day: day.start()):
        below = anchors.OFFICERS_BELOW.match(text, day.end())
        if below and anchors.ATTACHED.match(text, below.end()):
            return below.end()
    return len(text)


def dates_the_paper(text: str, start: int, end: int) -> bool:
    """Whether the day there, at the foot, dates the paper, and not its service, receipt, printing or publishing."""
    labelled = anchors.DAY_OF_OTHER.search(text, max(0, start - _LABEL), start)
    return not labelled and not anchors.DAY_OF_OTHER_BEHIND.match(text, end)


def _may_close(text: str, day: re.Match[str]) -> bool:
    """Whether a day in numerals may date the paper: in a sentence it stands behind 于 or before what was done on it."""
    before, behind = text[max(0, day.start() - 1) : day.start()], text[day.end() : day.end() + 1]
    return not anchors.IN_SENTENCE.search(before) and not anchors.SENTENCE_GOES_ON.match(behind)


def _dated_below(text: str, after: int, attached: int) -> bool:
    """Whether a paper names its enclosures above its end (附：申报表一份, 附表 among its orders), which is its date."""
    below = other_dates(text, attached, len(text))
    ends = below and not anchors.BELOW_THE_DATE.sub("", text[below[-1].end() :]).strip("\n（）院印公章")
    return bool(ends and not other_dates(text, after, attached))


def other_dates(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Dates that are not in Chinese numerals, all of one way of writing (2024年3月5日, 2024.3.5, 贰零贰肆年…)."""
    found = (list(pattern.finditer(text, start, end)) for pattern in anchors.OTHER_DATES)
    return next(filter(None, found), [])


def _attachment(text: str, after: int) -> int | None:
    found = anchors.ATTACHED.search(text, after)
    return found.start() if found else None


def _arabic_foot(text: str, after: int, end: int) -> int:
    if dates := other_dates(text, max(after, end - _FOOT), end):
        own = [day for day in dates if dates_the_paper(text, day.start("year"), day.end())]
        return (own or dates)[-1].start()
    officers = (m.start() for m in anchors.OFFICER.finditer(text, after, end) if end - m.end() < 80)
    # Officers who sign are a list of names; 执行法官多次联系，… is a tale.
    return next((start for start in officers if "，" not in text[start:end]), end)
