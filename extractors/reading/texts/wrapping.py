"""Line breaks that were typed: text wrapped by hand before it was printed, so that no line reaches the right edge.

Geometry then sees a paragraph at every line. What tells is the sentence: most lines stop in the middle of one, and
the next does not begin as a paragraph does.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.source import Line
from models import Page

STARTS_ANEW = re.compile(
    r"\s{0,40}(?:[一二三四五六七八九十]{1,3}[、.]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[、.．]|第[一二三四五六七八九十]+条"
    # 参与分配申请人：, 案外人（异议人）：: a role, or whom to ask.
    r"|[^\s，。；：:（(]{2,12}人[：:（(]"
    r"|附|申请|被|原告|法定|负责|委托|审|书|执行员|本院|依)"
)
SENTENCE_ENDS = ("。", "；", "：", ":", ";", "！", "？", "”", "）", ")", ".")
_SHORT = 12  # characters; a shorter line is a heading, a name or a cell
_LEAST, _SHARE = 6, 0.25  # so many lines, and so large a share of all, make a text that was wrapped by hand


def unwrapped(pages: Sequence[Page], lines: Sequence[Line]) -> list[Line]:
    """The lines; those that stop in the middle of a sentence end no paragraph any more, if much of the text does so."""
    body = [index for index, line in enumerate(lines) if not line.furniture]
    ends, texts = _paragraphs(pages, lines, body)
    broken = [
        end
        for end, (text, following) in zip(ends, pairwise(texts), strict=False)
        if len(text) >= _SHORT and not text.endswith(SENTENCE_ENDS) and not STARTS_ANEW.match(following)
    ]
    if len(broken) < max(_LEAST, _SHARE * len(texts)):
        return list(lines)
    mended = list(lines)
    for index in broken:
        mended[index] = lines[index]._replace(ends_paragraph=False)
    return mended


def _paragraphs(pages: Sequence[Page], lines: Sequence[Line], body: Sequence[int]) -> tuple[list[int], list[str]]:
    """Index of the last line, and text, of each paragraph as the lines have it."""
    ends: list[int] = []
    texts: list[str] = []
    open_text = ""
    for index in body:
        line = lines[index]
        open_text += pages[line.page - 1].text[line.start : line.end].strip()
        if line.ends_paragraph or index == body[-1]:
            ends.append(index)
            texts.append(open_text)
            open_text = ""
    return ends, texts
