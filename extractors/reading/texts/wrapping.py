"""Line breaks that were typed: text wrapped by hand before it was printed, so that no line reaches the right edge.

Geometry then sees a paragraph at every line. What tells is the sentence: most lines stop in the middle of one, and
the next does not begin as a paragraph does. Rows of a ruled table, the lines of a heading and of the foot end with no
stop either, and were never wrapped; nor was a paragraph that the print itself broke into many lines.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.joining.source import Line
from models import Page

STARTS_ANEW = re.compile(
    r"\s{0,40}(?:[一二三四五六七八九十]{1,3}[、.]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[、.．]|第[一二三四五六七八九十]+条"
    # 参与分配申请人：, 案外人（异议人）：: a role, or whom to ask.
    r"|[^\s，。；：:（(]{2,12}人[：:（(]"
    r"|附|申请|被|原告|法定|负责|委托|审|书|执行员|本院|依)"
)
SENTENCE_ENDS = ("。", "；", "：", ":", ";", "！", "？", "”", "）", ")", ".")
# A line that stands for itself, blanks left out: the title, the number of the paper, the day at its foot.
_OWN_LINE = re.compile(
    r"(?:关于[^，。；：]{4,40}|[\u4e00-\u9fff]{0,14})(?:裁定书|通知书?|决定书?|判决书|调解书|告知书|消费令|财产令|执行令|方案|公告|信息表)"
    r"|[（(〔\[【]\d{4}[）)〕\]】][^，。；：]{2,24}号(?:之[一二三四五六七八九十]{1,3})?"
    r"|(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d元一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日"
)
_ITEM = re.compile(r"[一二三四五六七八九十]{1,3}、[^，。；：]{2,24}$")
_SHORT = 12  # characters; a shorter line is a heading, a name or a cell
_LEAST, _SHARE = 6, 0.25  # so many lines, and so large a share of all, make a text that was wrapped by hand
_PRINTED = 2  # lines that one typed line takes at most


_Paragraph = tuple[int, str, int]
"""The index of a paragraph's last line, its text as the lines have it, and how many lines it has in print."""


def unwrapped(pages: Sequence[Page], lines: Sequence[Line]) -> list[Line]:
    """The lines; those that stop in the middle of a sentence end no paragraph any more, if much of the text does so."""
    paragraphs = list(_paragraphs(pages, lines))
    broken = [
        (last, printed)
        for (last, text, printed), (_, after, _) in pairwise(paragraphs)
        if len(text) >= _SHORT and _stops_within(text, after) and not lines[last].ends
    ]
    if sum(printed <= _PRINTED for _, printed in broken) < max(_LEAST, _SHARE * len(paragraphs)):
        return list(lines)
    mended = list(lines)
    for last, _ in broken:
        mended[last] = lines[last]._replace(ends_paragraph=False)
    return mended


def _stops_within(text: str, following: str) -> bool:
    """Whether a paragraph stops in the middle of a sentence that the next one may go on with."""
    if text.endswith(SENTENCE_ENDS) or STARTS_ANEW.match(following) or _ITEM.match(text):
        return False
    return not any(_OWN_LINE.fullmatch("".join(one.split())) for one in (text, following))


def _paragraphs(pages: Sequence[Page], lines: Sequence[Line]) -> Iterator[_Paragraph]:
    body = [index for index, line in enumerate(lines) if not line.furniture]
    text, printed = "", 0
    for index in body:
        line = lines[index]
        text += pages[line.page - 1].text[line.start : line.end].strip()
        printed += 1
        if line.ends_paragraph or index == body[-1]:
            yield index, text, printed
            text, printed = "", 0
