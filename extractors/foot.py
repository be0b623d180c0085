"""The foot of a paper (落款): who signs and when, and what is attached behind."""

from extractors.patterns import parts as anchors
from extractors.span import Span

_ENCLOSURES = 200  # characters; a list of what is enclosed


def foot(text: str, after: int) -> tuple[Span, Span]:
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
