"""Which way up a page's text lies (页面方向): a sheet may be shown on its side, or on its head, and still be read.

pdfium puts text into lines as the page is shown. So a page is turned before its text is asked for, until most of its
characters stand upright; whoever shows a part of it later shows it so.
"""

import math
from collections import Counter
from itertools import repeat

import pypdfium2

from extractors.reading.calls import address, angle_of

_ASKED = 12  # characters of a page
_LEVEL = 10  # degrees; a watermark lies across


def upright_text(page: pypdfium2.PdfPage) -> pypdfium2.PdfTextPage:
    """The text page of a page, which is turned first where its text does not stand upright as it is shown."""
    textpage = page.get_textpage()
    turn = _turn(textpage)
    if turn is None or turn == page.get_rotation():
        return textpage
    textpage.close()
    page.set_rotation(turn)
    return page.get_textpage()


def _turn(textpage: pypdfium2.PdfTextPage) -> int | None:
    """Degrees, clockwise, by which a page must be shown turned so that most of its text is upright; None: none tells.

    The angle of a character is that on the unturned sheet, in radians.
    """
    count: int = textpage.count_chars()
    asked = Counter(map(angle_of, repeat(address(textpage)), range(0, count, 1 + count // _ASKED)))
    if len(asked) == 1 and 0.0 in asked:  # as on nearly all pages
        return 0
    quarters: Counter[int] = Counter()
    for angle, times in asked.items():
        if not math.isfinite(angle):
            continue
        quarter = round(math.degrees(angle) / 90)
        if abs(math.degrees(angle) - 90 * quarter) < _LEVEL:
            quarters[-quarter % 4] += times
    (most, times), *_ = quarters.most_common(1) or [(0, 0)]
    return 90 * most if 2 * times > asked.total() else None
