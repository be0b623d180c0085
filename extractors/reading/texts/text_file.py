"""Reading a .txt as published (裁判文书网 and others): one page, its lines, and which of them end a paragraph."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from extractors.joining.broken_words import OF_HEAD, breaks_word
from extractors.joining.folding import fold
from extractors.joining.source import Line
from extractors.limits import MOST
from extractors.reading.texts.markup import without_markup
from extractors.reading.texts.wrapping import STARTS_ANEW
from extractors.reading.widths import columns
from models import Page, QuarantineReason, UnreadableFilingError

# Some sites leave a sign of private use (U+E000 to U+F8FF) where a paragraph ended: behind a stop, or before ??.
_NO_BREAK = r"[^\r\n\v\f\x85\u2028\u2029\ue000-\uf8ff]"
_LINE = re.compile(
    rf"(?:{_NO_BREAK}|[\ue000-\uf8ff](?<![。；：][\ue000-\uf8ff])(?!\?)){_NO_BREAK}*"
    rf"(?:[\ue000-\uf8ff](?<![。；：][\ue000-\uf8ff])(?!\?){_NO_BREAK}*)*"
)
# Blanks that space ideographs out (申 请 执 行 人) say nothing about where a line was broken.
# What can begin a match comes first: it is looked for by itself, much faster than a look behind.
_SPACED_OUT = re.compile(r"[\s\u00ad\u200b](?<=[\u3400-\u9fff][\s\u00ad\u200b])[\s\u00ad\u200b]*(?=[\u3400-\u9fff])")
_NARROWEST_PRINT, _WIDEST_PRINT = 24, 110  # columns; a longer line was never wrapped for print
_WRAPPED, _RAGGED = 48, 5  # columns; so wide is a line of print that a sentence fills, and so even its edge
_CELLS = 3  # so many parted by tabs make a row of a table
_NEARLY_FULL = 0.7  # of the edge; a line of many digits is broken earlier than its columns say
# A page number that stayed between two lines of a text wrapped for print.
_PAGE_NUMBER = re.compile(
    r"[-—－–·•]{0,20}\s{0,20}\d{1,3}\s{0,20}[-—－–·•]{0,20}|第\s*\d{1,3}\s*页(?:\s*[共/]\s*\d{1,3}\s*页)?"
    r"|[-—－–·•]{1,20}\s{0,20}(?:[ⅰ-ⅻⅠ-Ⅻ]{1,3}|[ivxIVX]{1,6})\s{0,20}[-—－–·•]{1,20}"
)
# An entry of a block, a record or a form begins its own line, however full the one before: 被执行人：, 某人陈述：,
# 收案日期：.
_ENTRY = re.compile(
    r"(?:(?:申请执行人|被执行人|申请人|被申请人|案外人|第三人)(?:陈述|述称|称)?"
    r"|案号|案由|[收立结归][案档](?:日期|时间)|承办(?:人|法官)|保管期限)[：:]"
)
# The day at the foot (落款日期) has its line for itself, unless the words before lead up to it.
_DAY = re.compile(
    r"(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*[\d元一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日"
)
_LEADS_TO_A_DAY = ("于", "自", "至", "从", "为", "在", "到", "即", "，", ",", "、", "（", "(")
STOPS = ("。", "；", "：", ":", ";")
_CLOSED = frozenset("。；;：:）)》”")
_WHOLE = _CLOSED | frozenset("，,、0123456789")
_BROKEN_ENDS = (*"0123456789", "（", "(", "、", "，", ",", "〔")


def read_text_file(path: Path, data: bytes, most_characters: int = MOST.characters) -> tuple[list[Page], list[Line]]:
    """The one page of a text file and its lines; raises UnreadableFilingError where it is not UTF-8 or too long."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        sentence = f"not UTF-8 text (byte {error.start})"
        raise UnreadableFilingError(path.name, QuarantineReason.NOT_UTF8, sentence) from error
    if not any(mark.isprintable() and not mark.isspace() for mark in text):
        raise UnreadableFilingError(path.name, QuarantineReason.NO_TEXT, "the file holds no text")
    if len(text) > most_characters:
        sentence = f"the file has {len(text):,} characters, the limit is {most_characters:,}"
        raise UnreadableFilingError(path.name, QuarantineReason.TOO_LARGE, sentence)
    text = without_markup(text)
    if not text.strip():
        raise UnreadableFilingError(path.name, QuarantineReason.NO_TEXT, "the file holds markup and no text")
    page = Page(number=1, text=text, reader="text")
    return [page], _with_whole_sentences(text, paragraphs(text, [found.span() for found in _LINE.finditer(text)]))


def _with_whole_sentences(text: str, lines: list[Line]) -> list[Line]:
    """The lines; one that breaks a word, a name or a sentence in two ends no paragraph, whatever the widths say."""
    widest = max((columns(fold(text[line.start : line.end]), doubtful=1) for line in lines), default=0)
    for at, one in enumerate(lines[: min(OF_HEAD, len(lines) - 1)]):
        last = text[one.end - 1]
        if not one.ends_paragraph or last in _CLOSED:  # most lines end with a stop
            continue
        line, following = (text[two.start : two.end] for two in lines[at : at + 2])
        if (last not in _WHOLE and breaks_word(line, following)) or _breaks_sentence(line, following, widest):
            lines[at] = one._replace(ends_paragraph=False)
    return lines


def _breaks_sentence(line: str, following: str, widest: int) -> bool:
    """Whether the widest line of a letter of few lines, wrapped for print, breaks off within a sentence or bracket."""
    if not _WRAPPED <= widest <= _WIDEST_PRINT or columns(fold(line), doubtful=1) < widest - _RAGGED:
        return False
    if line.endswith("如下") or STARTS_ANEW.match(following) or _ENTRY.match(following):
        return False
    return line.count("（") > line.count("）") or any(stop in following for stop in "，。；")


def paragraphs(text: str, spans: list[tuple[int, int]], page: int = 1) -> list[Line]:
    """Lines of a text, each with whether it ends a paragraph.

    Text wrapped for print has many lines of nearly the same greatest width (in columns, or in characters where the
    wrapping counted those); there a full line goes on in the next, unless a sentence ends with it. In text that was
    not wrapped every line is a paragraph.
    """
    if _is_too_wide(text, spans):
        return [Line(page, start, end) for start, end in spans]
    lines = [_SPACED_OUT.sub("", text[start:end]).strip() for start, end in spans]
    by_columns = _full([columns(line, doubtful=1) for line in lines], slack=5)
    by_characters = _full([len(line) for line in lines], slack=2)
    folded = fold("\n".join("".join(line.split()) for line in lines)).split("\n") if lines else []
    without_spaces = _full([columns(line, doubtful=1) for line in folded], slack=5)
    full = [any(measures) for measures in zip(by_columns, by_characters, without_spaces, strict=True)]
    if not _is_wrapped(lines, full):
        return [Line(page, start, end) for start, end in spans]
    wide = [columns(fold(line), doubtful=1) for line, is_full in zip(lines, full, strict=True) if is_full]
    edge = max((width for width in wide if width <= _WIDEST_PRINT), default=max(wide))  # a site's own line is wider
    goes_on = [
        not line.endswith(STOPS)
        and not _ENTRY.match(following)
        and (line.endswith(_LEADS_TO_A_DAY) or not _DAY.fullmatch(following))
        and (is_full or (_mid_sentence(line, edge) and not STARTS_ANEW.match(following)))
        for line, is_full, following in zip(lines, full, [*lines[1:], ""], strict=True)
    ]
    goes_on = [on and not _is_row(text[start:end]) for on, (start, end) in zip(goes_on, spans, strict=True)]
    return [
        Line(page, start, end, furniture=bool(_PAGE_NUMBER.fullmatch(line)), ends_paragraph=not on)
        for (start, end), on, line in zip(spans, goes_on, lines, strict=True)
    ]


def _is_wrapped(lines: Sequence[str], full: Sequence[bool]) -> bool:
    """Whether enough lines reach the edge; fewer do for a short notice, where they break off within a sentence."""
    printed = sum(map(bool, lines))
    broken = sum(is_full and not line.endswith(STOPS) for line, is_full in zip(lines, full, strict=True))
    return sum(full) >= max(3, 0.3 * printed) or broken >= max(3, 0.2 * printed)


def _is_row(line: str) -> bool:
    """Whether a line is a row of a table: its cells stand between tabs, and it was never wrapped."""
    return line.strip().count("\t") >= _CELLS - 1


def _mid_sentence(line: str, edge: int) -> bool:
    """Whether a line that is not quite full was broken all the same: nearly full, or ending inside a number or list."""
    return columns(fold(line), doubtful=1) >= _NEARLY_FULL * edge or line.endswith(_BROKEN_ENDS)


def _full(widths: list[int], slack: int) -> list[bool]:
    """Which lines reach the right edge, if there is one."""
    edge = _edge(widths)
    return [_NARROWEST_PRINT <= edge <= _WIDEST_PRINT and width >= edge - slack for width in widths]


def _edge(widths: Iterable[int]) -> int:
    """The greatest width that more than one line in twenty has; 0 where there is none."""
    printed = sorted(filter(None, widths), reverse=True)
    return printed[len(printed) // 20] if printed else 0


def _is_too_wide(text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether the lines are wider than any print in the least of all measures, so that no other need be taken."""
    if "\u00ad" in text or "\u200b" in text:
        return False
    return _edge(len("".join(text[start:end].split())) for start, end in spans) > _WIDEST_PRINT
