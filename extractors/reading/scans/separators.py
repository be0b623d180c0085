"""Marks in a sum (千分位) that a scan shows as others: 49.556,135.00 is 49,556,135.00, for no figure has two points.

A point behind which three figures stand parts thousands where another mark follows or stands before it in the same
way, and where 元 follows, of which there are hundredths alone (125.604元); no other single point does. Two marks side
by side are one that was seen twice.
"""

import re

from extractors.reading.scans.recogniser import Strip

_MARK = re.compile(r"[.,，]")
_SUM = re.compile(
    r"(?<![\d.,，])\d{1,3}(?:(?:[.,，]\d{3}){2,4}(?:[.,，]\d{2})?|[.,，]\d{3}[.,，]\d{2})(?![\d.,，])"
    r"|^\d{1,10}[,，]\d{2}(?=元?$)"  # alone in its box
    r"|(?<![\d.,，])[1-9]\d{0,2}\.\d{3}(?=元(?![/每]))"
)
_TWICE = re.compile(r"(?<=\d)(?P<mark>[.,，])[.,，](?=\d{3})")
_BLANK = re.compile(r"\d[\d,，.]{0,20}[,，.](?P<blank> )\d{2}元?")


def with_thousands(read: Strip) -> Strip:
    """The reading with a comma before each three figures of a sum, and a point before its last two."""
    if blank := _BLANK.fullmatch(read.text):
        read = read.part(0, blank.start("blank")) + read.part(blank.end("blank"), len(read.text))
    for twice in reversed(list(_TWICE.finditer(read.text))):
        read = read.part(0, twice.start()) + read.part(twice.end("mark"), len(read.text))
    text = _SUM.sub(lambda found: _set_right(found.group()), read.text)
    return Strip(text, read.sure, read.middles) if text != read.text else read


def _set_right(found: str) -> str:
    whole, cents = (found[:-3], found[-2:]) if _MARK.match(found[-3]) else (found, "")
    return _MARK.sub(",", whole) + (f".{cents}" if cents else "")
