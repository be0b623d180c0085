"""Lines of a heading that are one (标题、法院名称折行): a court's name or a title that its sheet breaks in two."""

import re

from extractors.joining.folding import fold
from extractors.reading.printed import PrintedLine

_PLACE = re.compile(r"(?=[\u4e00-\u9fff]{0,13}[省市区县州盟旗])[\u4e00-\u9fff]{2,14}(?<!书)")
_COURT = re.compile(r"[\u4e00-\u9fff]{0,14}人民法院")
_COURT_GOES_ON = re.compile(r"^[\u4e00-\u9fff]{2,30}(?:人\|民法院|人民\|法院|人民法\|院)$")
# A title broken in the middle of its last word, or in the bracket behind it: 执行裁 | 定书, 公告（第 | 一次拍卖）.
_TITLE_GOES_ON = re.compile(
    r"^关于[^。，|]{4,60}\|[^。，|]{1,24}(?:方案|公告|通知书?|决定书?|裁定书|意见|报告|函)$|"
    r"[裁判决调通]\|[定决解知]书|(?:裁定|判决|决定|调解|通知)\|书|（[^（）]{0,12}\|[^（）]{0,12}）$"
)


def goes_on_below(line: PrintedLine, following: PrintedLine) -> bool:
    """Whether a line of the heading breaks off in a court's name or a title that the next one ends."""
    return _is_court_in_two(line, following) or _is_title_in_two(line, following)


def _is_court_in_two(line: PrintedLine, following: PrintedLine) -> bool:
    """Whether the heading names the court over two lines, one below the other: 某省某市 | 某区人民法院."""
    if following.text[-1] != "院" or "法院" in line.text:
        return False
    upper, lower = ("".join(part.text.split()) for part in (line, following))
    middle, below = ((part.left + part.right) / 2 for part in (line, following))
    one_below = line.bottom <= following.middle and abs(middle - below) < line.height
    in_its_word = _COURT_GOES_ON.search(f"{upper}|{lower}")
    return bool(one_below and (in_its_word or (_PLACE.fullmatch(upper) and _COURT.fullmatch(lower))))


def _is_title_in_two(line: PrintedLine, following: PrintedLine) -> bool:
    """Whether the heading breaks the title of the paper inside a word or a bracket, the rest on the line below."""
    upper, lower = ("".join(part.text.split()) for part in (line, following))
    return line.bottom <= following.middle and _TITLE_GOES_ON.search(fold(f"{upper}|{lower}")) is not None
