"""What a printed line breaks off (断行): a number that the next line continues, two Latin words, groups of figures."""

import re

# A number, code or list of numbers broken by a line: 信用代码913 | 30382MA29…, 1077号、 | 1078号, 2023 | 年.
_NUMBER_GOES_ON = re.compile(r"[0-9A-Za-z（(]\|[0-9A-Z,，.]|\d\|[号元万亿年月日条）)]|[、（(]\|\d|号\|之")
# A case number that has begun and not ended: （2024）浙0411 | 执1820号.
_NUMBER_BEGUN = re.compile(r"[（(〔\[【]\s*(?:19|20|１９|２０)\d{2}\s*[）)〕\]】][^号）)。，；]{0,12}$|号之$")
# A line that stands for itself: an item of a list, a number, the date at the foot.
_LINE_OF_ITS_OWN = re.compile(
    r"\s{0,40}(?:\d{1,2}\s{0,40}[.、．](?!\d)|\d{1,40}\s{0,40}$|\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*$)"
)
# A case number in a narrow cell: （2023）浙0109 | 执554号.
_CELL_BREAKS = re.compile(r"^\s{0,40}（20\d\d）[\u4e00-\u9fff]\d{2,4}\|\s{0,40}[\u4e00-\u9fff]{1,6}\d{1,6}号")
# The unit of a sum on a line of its own, as in a narrow cell.
_UNIT = re.compile(r"\s{0,40}[万亿]{0,2}元")
# A row of a table that ends with a sum, before one that begins with its ordinal.
_ROW_ENDS = re.compile(r"(?:,\d{3}|，\d{3}|\.\d\d| \d{3,10})$")
_ROW_BEGINS = re.compile(r"\s{0,40}\d{1,3}\s{1,40}[（(〔\[\u4e00-\u9fff](?<![号元万亿年月日条])")
_LONGEST_WORD = 42  # characters that are looked back over
_SHORT = 12  # characters; a shorter paragraph is a heading or a cell of a table


def breaks_number(before: str, after: str) -> bool:
    """Whether the text before breaks off inside a number that the next line continues, so that no paragraph ends."""
    paragraph = before.rpartition("\n")[2]
    if paragraph[-1:].isdigit() and (_UNIT.match(after) or _CELL_BREAKS.search(f"{paragraph}|{after}")):
        return True
    row = _ROW_BEGINS.match(after) and _ROW_ENDS.search(paragraph)
    if len(paragraph) < _SHORT or row or _LINE_OF_ITS_OWN.match(after):
        return False
    return bool(_NUMBER_BEGUN.search(paragraph) or _NUMBER_GOES_ON.search(f"{paragraph[-1:]}|{after.strip()[:1]}"))


_WORD_ENDS, _WORD_BEGINS = re.compile(r"(?<![0-9A-Za-z])[A-Za-z]{2,40}$"), re.compile(r"[A-Za-z]{2,40}(?![0-9A-Za-z])")


_GROUP_ENDS, _GROUPS_BEGIN = re.compile(r"(?<![\d,.])\d{1,3}$"), re.compile(r"\d{3}(?: \d{3})+(?!\d)")


def parts_words(before: str, after: str) -> bool:
    """Whether a line ends between two Latin words, or groups of figures (… INTERNATIONAL | LIMITED, 5 | 216 900)."""
    if not (before[-1].isascii() and after[0].isascii()):
        return False
    if before[-1].isdigit() and after[0].isdigit():
        return bool(_GROUP_ENDS.search(before) and _GROUPS_BEGIN.match(after))
    if not (before[-1].isalpha() and after[0].isalpha()):
        return False
    return bool(_WORD_ENDS.search(before[-_LONGEST_WORD:]) and _WORD_BEGINS.match(after))


def parts_numbers(before: str, after: str) -> bool:
    """Whether white space stands between two Latin letters or digits, where it parts words and must stay."""
    return before[-1].isascii() and before[-1].isalnum() and after[0].isascii() and after[0].isalnum()
