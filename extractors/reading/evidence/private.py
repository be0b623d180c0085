"""Where on a page a natural person's number stands (身份号码), so that no picture of the page shows it.

Wider than the mask of texts: a picture cannot be read again by whoever sends it on, so that in doubt more is covered.
Only a code of an organization whose check character holds (统一社会信用代码) is known to be none.
"""

import re
from collections.abc import Iterable

from models.identity_number import BLANKS, DASHES, is_firms, without_gaps
from models.identity_places import Span, person_places

_MARK = r"[0-9０-９A-Za-zＸｘ*＊×]"
_GAP = rf"[{BLANKS}]{{0,4}}"  # a number goes on behind a space or on the next line
_NUMBER = re.compile(rf"(?<![0-9A-Za-z]){_MARK}(?:{_GAP}{_MARK}){{13,21}}")
_MOSTLY = 12  # digits; an identity number has fourteen at least, of which a reader may take two for letters
# 公民身份号码, 居民身份证号, 证件号码, 护照号 ... with the blanks that a line or a scan puts in; then what is no word.
_NAMED = re.compile(
    rf"(?:身{_GAP}份(?:{_GAP}[证件])*{_GAP}号|"
    + "|".join(_GAP.join(word) for word in ("证件号", "护照号", "护照", "通行证号", "军官证号", "居住证号"))
    + rf")(?:{_GAP}码)?"
)
_VALUE = re.compile(r"[：:（(\s为是]{0,4}([^\u4e00-\u9fff，。；、,;]{4,40})")
_LINE = re.compile(r"[^\n]*")


def private_spans(text: str, numbers: Iterable[str] = (), *, doubtful: bool = False) -> list[Span]:
    """The spans of a page's text that no picture may show: numbers by their form, by the word before, and `numbers`.

    Where the reader may err (`doubtful`: OCR), what stands behind 身份号码 and does not look like a number is covered
    to the end of its line.
    """
    return [
        *(found.span() for found in _NUMBER.finditer(text) if _is_private(found[0])),
        *person_places(text),
        *_named(text, doubtful=doubtful),
        *(found.span() for number in numbers if number for found in _pattern(number).finditer(text)),
    ]


def _is_private(printed: str) -> bool:
    number = without_gaps(printed)
    return sum(mark.isdigit() for mark in number) >= _MOSTLY and not is_firms(number.upper())


def _named(text: str, *, doubtful: bool) -> Iterable[Span]:
    for word in _NAMED.finditer(text):
        value = _VALUE.match(text, word.end())
        if value and any(mark.isalnum() for mark in value[1]):
            if not is_firms(without_gaps(value[1]).upper()):
                yield value.span(1)
        elif doubtful and (rest := _LINE.match(text, word.end())):
            yield rest.span()


def _pattern(number: str) -> re.Pattern[str]:
    return re.compile(f"[{BLANKS}{DASHES}]{{0,4}}".join(map(re.escape, without_gaps(number))), re.IGNORECASE)
