"""SourceText: the document as one text to match in, with the way back from every offset to its page.

The pages' own text is never changed. The text to match in leaves out page furniture and white space, joins the
lines of a paragraph and folds widths character for character, so that 浙０１０９ 执 恢 612号 broken over two lines
is found by one pattern, and its quote is still what the page prints.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from extractors.patterns.names import CAUSES
from extractors.patterns.parties import ROLE
from extractors.table_rows import Ends, row_ends
from extractors.traditional import simplified
from models import Evidence, Page, Warn
from models.unseen import UNSEEN

# Kangxi radicals and compatibility ideographs that PDF fonts print for common characters, and full-width forms.
_FOLDED_RANGES = ((0x2E80, 0x2FE0), (0xF900, 0xFB00), (0xFF00, 0xFFF0))
_FOLD = {
    code: single
    for first, end in _FOLDED_RANGES
    for code in range(first, end)
    if len(single := unicodedata.normalize("NFKC", chr(code))) == 1
}
# Radicals of simplified characters, which Unicode does not fold (民 printed as ⺠), by EquivalentUnifiedIdeograph.txt.
_FOLD |= dict(
    zip(
        map(
            ord,
            "⺁⺅⺇⺈⺉⺋⺌⺎⺐⺒⺓⺕⺖⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺦⺨⺩⺪⺫⺬⺭⺯⺰⺱⺲⺶⺹⺼⺽⺾⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳",
        ),
        "厂亻几刀刂㔾小兀尢巳幺彐忄扌攵旡日月歺母民氵氺灬爫丬犭王疋目示礻糹纟罓罒羊耂月臼艹虎衤覀西见角讠贝车辶阝钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
        strict=True,
    )
)
# One form of each mark of punctuation, so that patterns need not list widths. A comma inside a number stays one.
_FOLD |= {
    ord(mark): wide
    for mark, wide in zip(
        "():;,?![]〔〕［］（）：；，？！﹙﹚﹝﹞﹕﹔﹐﹖﹗",
        "（）：；，？！（）（）（）（）：；，？！（）（）：；，？！",
        strict=True,
    )
}
_FOLD |= {ord("﹤"): "<", ord("﹥"): ">", ord("￥"): "¥", ord("○"): "〇", ord("◯"): "〇", ord("零"): "零"}
_FOLD[ord("您")] = "你"  # a letter speaks to its reader in either
_FOLDED = {chr(code): single for code, single in _FOLD.items() if single != chr(code)}
_RADICAL = re.compile("[\u2e80-\u2fdf\uf900-\ufaff]")
_IDEOGRAPHS = {ord(mark): single for mark, single in _FOLDED.items() if _RADICAL.match(mark)}
_TO_FOLD = re.compile(f"[{re.escape(''.join(_FOLDED))}]")
# What can begin a match comes first: it is looked for by itself, much faster than a look behind.
_NUMBER_COMMA = re.compile(r"，(?<=\d，)(?=\d{3}(?!\d))")
# 申 of a role word that a scanner's reader took for 中: 中请执行人.
_MISREAD = re.compile(r"中请(?=执行|人|强制|复议|保全|再审)")
# A full stop printed as a Latin one: 有限公司.住所地
_LATIN_STOP = re.compile(r"\.(?<=[\u4e00-\u9fff）]\.)(?=[\u4e00-\u9fff\n]|$)")
# The year of a case number in the brackets of a headline: 【2015】台黄执民字.
_YEAR_IN_HEADLINE = re.compile(r"【((?:19|20)\d{2})】")
# A role so printed begins an entry: 【申请执行人】某某.
_ROLE_IN_HEADLINE = re.compile(rf"【({ROLE})】")
# Names that a court's system joins with Latin commas: 被执行人甲公司,乙公司,丙现向你院…. Printed so, they are a list.
_SIGN = r"(?:(?![与在系因向由对现诉称辩本该其为已未应被]|原告)[\u4e00-\u9fff（）()·×*])"
_FIRM = rf"{_SIGN}{{2,36}}?(?:公司|[支分]行|银行|厂|社|店|中心|集团|委员会)"
_NAME = rf"(?:(?!住|[汉满回壮苗]族|[男女]性)(?:{_FIRM}|{_SIGN}{{2,4}}?))"
_JOINED = re.compile(
    rf"(?:(?:{ROLE})[：:]?|与)(?>{_NAME}(?=,))(?:,(?>{_NAME}(?=,))){{0,30}}+,{_NAME}"
    rf"(?=与|现(?:向|申请)|向(?:本院|你院)|名下|(?:{CAUSES})[\u4e00-\u9fff]{{0,20}}?(?:纠纷|一案))"
)
# Without such a comma no names are joined so, and the pattern above is the dearest of this file.
_COMMA_OF_NAMES = re.compile(r",(?<=[\u4e00-\u9fff）)·×*],)[\u4e00-\u9fff（(·×*]")
_BLANK = re.compile(r"\s")
_RUN = re.compile(rf"[^\s{UNSEEN}]+")


def fold(text: str) -> str:
    """The text with widths and punctuation folded, character for character."""
    if _COMMA_OF_NAMES.search(text):
        text = _JOINED.sub(lambda names: names[0].replace(",", "、"), text)
    single = _TO_FOLD.sub(lambda found: _FOLDED[found[0]], text)
    folded = _NUMBER_COMMA.sub(",", single)
    if "中请" in folded:
        folded = _MISREAD.sub("申请", folded)
    if "【" in folded:
        folded = _ROLE_IN_HEADLINE.sub(r"。\1：", _YEAR_IN_HEADLINE.sub(r"（\1）", folded))
    return _LATIN_STOP.sub("。", folded)


def ideographs(text: str) -> str:
    """The text with the radicals that browsers print for characters (⽉, ⼀) folded; it is as long as before."""
    return text.translate(_IDEOGRAPHS) if _RADICAL.search(text) else text


class Line(NamedTuple):
    """One printed line: its place in its page's text (page from 1, offsets in characters).

    `furniture` (页眉、页码) is left out of the text to match in; `ends_paragraph` says that the next line begins anew;
    `ends` says of a line in a ruled table whether its cell or its row ends with it.
    """

    page: int
    start: int
    end: int
    furniture: bool = False
    ends_paragraph: bool = True
    ends: Ends | None = None


@dataclass(frozen=True, slots=True)
class SourceText:
    """One document's pages and the text to match in. Paragraphs of `text` are separated by a line feed."""

    file: str
    sha256: str
    pages: tuple[Page, ...]
    text: str
    warnings: tuple[Warn, ...] = ()
    starts: Sequence[int] = field(default=(), repr=False)
    origins: Sequence[tuple[int, int]] = field(default=(), repr=False)

    @classmethod
    def join(
        cls, file: str, sha256: str, pages: Sequence[Page], lines: Iterable[Line], warnings: Sequence[Warn] = ()
    ) -> "SourceText":
        """Build the text to match in from the pages' lines, in order."""
        pieces: list[str] = []
        starts: list[int] = []
        origins: list[tuple[int, int]] = []
        length = 0
        before: Line | None = None
        body = [line for line in lines if not line.furniture]
        whole = [ideographs(page.text) for page in pages]
        texts = [whole[line.page - 1][line.start : line.end] for line in body]
        rows = {at for at in row_ends(list(map(str.strip, texts))) if body[at].ends is None}
        rows |= {at for at, line in enumerate(body) if line.ends is Ends.ROW}
        for at, (line, text) in enumerate(zip(body, texts, strict=True)):
            ends = before is not None and (before.ends_paragraph or at - 1 in rows)
            open_line = before if before and not ends and pieces else None
            if before and ends and pieces and (at - 1 in rows or not _breaks_number("".join(pieces[-_TAIL:]), text)):
                pieces.append("\n")
                starts.append(length)
                origins.append((before.page, before.end))
                length += 1
            before = line
            behind, page, start = 0, line.page, line.start  # the end of the run before on this line
            for run in _RUN.finditer(text):
                piece, (begin, end) = run.group(), run.span()
                # Most runs begin with an ideograph, before which no blank stays; a line's indentation parts nothing.
                if piece[0].isascii() and pieces and (place := _parted(pieces[-1], run, behind, line, open_line)):
                    pieces.append(" ")
                    starts.append(length)
                    origins.append(place)
                    length += 1
                pieces.append(piece)
                starts.append(length)
                origins.append((page, start + begin))
                length += end - begin
                behind = end
        if before and before.ends_paragraph:
            pieces.append("\n")
            starts.append(length)
            origins.append((before.page, before.end))
        return cls(file, sha256, tuple(pages), simplified(fold("".join(pieces))), tuple(warnings), starts, origins)

    def place(self, offset: int) -> tuple[int, int]:
        """Page (from 1) and offset in that page's text of one character of the text to match in."""
        index = bisect_right(self.starts, offset) - 1
        page, start = self.origins[index]
        return page, start + offset - self.starts[index]

    def evidence(self, start: int, end: int) -> Evidence:
        """The words from start to end as their page prints them, up to where the page ends or its text runs back."""
        at, last_at = (bisect_right(self.starts, offset) - 1 for offset in (start, end - 1))
        for after in range(at + 1, last_at + 1):
            before, here = self.origins[after - 1], self.origins[after]
            if here < before or here[0] != before[0]:
                end = self.starts[after]
                break
        (page, first), (_, last) = self.place(start), self.place(end - 1)
        quote = self.pages[page - 1].text[first : last + 1]
        return Evidence(file=self.file, page=page, start=first, end=last + 1, quote=quote)


def _parted(before: str, run: re.Match[str], behind: int, line: Line, open_line: Line | None) -> tuple[int, int] | None:
    """Where the blank stands (page, offset) that parts a run of a line's text from the words before; None for none.

    `behind` is the end of the run before on this line, `open_line` the line before whose paragraph goes on.
    """
    if behind:
        blank = _BLANK.search(run.string, behind, run.start()) and _parts_numbers(before, run.group())
        return (line.page, line.start + run.start() - 1) if blank else None
    parts = _parts_numbers if open_line and open_line.ends is Ends.CELL else _parts_words
    return (open_line.page, open_line.end) if open_line and parts(before, run.string[run.start() :]) else None


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
_TAIL = 12  # runs of text that are looked back over
_SHORT = 12  # characters; a shorter paragraph is a heading or a cell of a table


def _breaks_number(before: str, after: str) -> bool:
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


def _parts_words(before: str, after: str) -> bool:
    """Whether a line ends between two Latin words, or groups of figures (… INTERNATIONAL | LIMITED, 5 | 216 900)."""
    if not (before[-1].isascii() and after[0].isascii()):
        return False
    if before[-1].isdigit() and after[0].isdigit():
        return bool(_GROUP_ENDS.search(before) and _GROUPS_BEGIN.match(after))
    if not (before[-1].isalpha() and after[0].isalpha()):
        return False
    return bool(_WORD_ENDS.search(before[-_LONGEST_WORD:]) and _WORD_BEGINS.match(after))


def _parts_numbers(before: str, after: str) -> bool:
    """Whether white space stands between two Latin letters or digits, where it parts words and must stay."""
    return before[-1].isascii() and before[-1].isalnum() and after[0].isascii() and after[0].isalnum()
