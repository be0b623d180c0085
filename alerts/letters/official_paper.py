"""Official paper (公文版式): the lines of a draft as a .docx, laid out as court papers are (GB/T 9704-2012).

The one door to python-docx. It was preferred to docxtpl because a draft is then a text that a lawyer can read and a
review can compare, not a binary template beside it.

Every page says at its head that it is a draft. Lines of the text:
    # title        ## heading        > at the right        - addressee, without indentation        | cell | cell |
and anything else a paragraph; a blank line parts two tables. 【待填…】 is what a person has to fill in, marked yellow.
"""

import re
from collections.abc import Sequence
from copy import deepcopy
from datetime import date, datetime
from functools import cache, lru_cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_COLOR_INDEX, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.text.run import CT_R
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from models.signs import harmless

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_TITLE, _BODY, _HEADING = "宋体", "仿宋", "黑体"  # 方正小标宋 is sold, 宋体 is on every machine
_ERHAO, _SANHAO, _WUHAO = Pt(22), Pt(16), Pt(10.5)  # 二号、三号、五号
_PITCH, _CELL_PITCH = Pt(28), Pt(15)
_INDENT = Pt(32)  # two characters of 三号
_PAPER = (Mm(210), Mm(297))
_MARGINS = {"top_margin": Mm(37), "bottom_margin": Mm(35), "left_margin": Mm(28), "right_margin": Mm(26)}
_TO_FILL = re.compile(r"(【待填[^】]*】)")
_TEXT_WIDTH, _WIDTH_OF_SIGN = 156.0, 2.0  # mm between the margins, and of a Latin letter or digit of 五号
_WORD = re.compile(r"[0-9A-Za-z.,]{1,16}|.")  # what a line should not break
_KEPT = 32
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can name


@lru_cache(maxsize=_KEPT)
def official_paper(text: str, *, title: str, notice: str, on: date) -> bytes:
    """The .docx of a draft's lines; `notice` stands at the head of every page. The same for the same lines.

    One draft goes to several courts: the last few are kept.
    """
    paper = Document()
    _set_up(paper, title, notice, on)
    rows: list[list[str]] = []
    for line in [*map(str.strip, harmless(text).split("\n")), ""]:
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
            continue
        if rows:
            _table(paper, rows)
            rows = []
        if line:
            _line(paper, line)
    buffer = BytesIO()
    paper.save(buffer)
    return _dated(buffer.getvalue())


def _set_up(paper: Paper, title: str, notice: str, on: date) -> None:
    section = paper.sections[0]
    section.page_width, section.page_height = _PAPER
    for side, width in _MARGINS.items():
        setattr(section, side, width)
    _font(paper.styles["Normal"].font, _BODY, _SANHAO)
    head = section.header.paragraphs[0]
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _font(head.add_run(notice).font, _HEADING, _WUHAO)
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for part in ("— ", "PAGE", " —"):
        run = foot.add_run("" if part == "PAGE" else part)
        _font(run.font, _TITLE, Pt(14))
        if part == "PAGE":
            _page_number(run)
    facts = paper.core_properties
    facts.title, facts.author, facts.last_modified_by, facts.comments = harmless(title), "zhipo", "zhipo", notice
    facts.created = facts.modified = datetime(on.year, on.month, on.day)  # noqa: DTZ001 the form wants no zone


def _line(paper: Paper, line: str) -> None:
    mark, _, rest = line.partition(" ")
    paragraph = paper.add_paragraph()
    form = paragraph.paragraph_format
    form.space_before = form.space_after = Pt(0)
    form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, _PITCH
    match mark:
        case "#":
            form.alignment, form.line_spacing = WD_ALIGN_PARAGRAPH.CENTER, Pt(34)
            form.space_after = Pt(6)
            _say(paragraph, rest, _TITLE, _ERHAO, bold=True)
        case "##":
            form.first_line_indent, form.keep_with_next = _INDENT, True
            _say(paragraph, rest, _HEADING, _SANHAO)
        case ">":
            form.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            _say(paragraph, rest, _BODY, _SANHAO)
        case "-":
            _say(paragraph, rest, _BODY, _SANHAO)
        case _:
            form.first_line_indent = _INDENT
            _say(paragraph, line, _BODY, _SANHAO)


def _say(paragraph: Paragraph, text: str, font: str, size: Pt, *, bold: bool = False) -> None:
    for part in filter(None, _TO_FILL.split(text)):
        run = deepcopy(_run(font, size, bold=bold, yellow=_TO_FILL.fullmatch(part) is not None))
        run.text = part
        paragraph._p.append(run)  # noqa: SLF001 python-docx has no call for a run that is there


@cache
def _run(font: str, size: Pt, *, bold: bool, yellow: bool) -> CT_R:
    """A run without words, to be copied: python-docx takes a millisecond to make one."""
    run = Document().add_paragraph().add_run()
    _font(run.font, font, size)
    run.bold = bold
    if yellow:
        run.font.highlight_color = WD_COLOR_INDEX.YELLOW
    return run._r  # noqa: SLF001 the same


def _table(paper: Paper, rows: Sequence[Sequence[str]]) -> None:
    """Rows as a table over the width of the text; the first row is its head and is said again on every page."""
    widths = _widths(rows)
    table = paper.add_table(len(rows), len(rows[0]), "Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    for row, cells in zip(table.rows, rows, strict=True):
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 python-docx has no call for it
        for cell, text, width in zip(row.cells, cells, widths, strict=True):
            cell.width = Mm(width)
            paragraph = cell.paragraphs[0]
            paragraph.paragraph_format.line_spacing = _CELL_PITCH
            _say(paragraph, text, _HEADING if row is table.rows[0] else _BODY, _WUHAO)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 the same
    gap = paper.add_paragraph()
    gap.paragraph_format.line_spacing = Pt(8)


def _widths(rows: Sequence[Sequence[str]]) -> list[float]:
    """Millimetres of each column: room for its longest word, the rest by how much more its longest cell says."""
    columns = list(zip(*rows, strict=True))
    words = [max(len(word) for cell in column for word in _WORD.findall(cell)) for column in columns]
    longest = [max(map(len, column)) for column in columns]
    more = [max(1, cell - word) ** 0.5 for cell, word in zip(longest, words, strict=True)]
    least = [_WIDTH_OF_SIGN * word + 6 for word in words]
    spare = max(0.0, _TEXT_WIDTH - sum(least)) / sum(more)
    found = [low + spare * weight for low, weight in zip(least, more, strict=True)]
    return [_TEXT_WIDTH * one / sum(found) for one in found]


def _font(font: object, name: str, size: Pt) -> None:
    """Latin and Chinese letters alike; python-docx by itself sets the Latin ones only."""
    font.name, font.size = name, size  # type: ignore[attr-defined]  # Font of a style or of a run
    fonts = font.element.get_or_add_rPr().get_or_add_rFonts()  # type: ignore[attr-defined]
    for script in ("w:eastAsia", "w:ascii", "w:hAnsi", "w:cs"):
        fonts.set(qn(script), name)


def _page_number(run: Run) -> None:
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        part.text = words or None
        run._r.append(part)  # noqa: SLF001 python-docx has no call for a field


def _dated(content: bytes) -> bytes:
    """The same parts, all of one day long ago: a letter written twice must be the same file."""
    buffer = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(buffer, "w", ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(ZipInfo(part.filename, _LONG_AGO), old.read(part), ZIP_DEFLATED)
    return buffer.getvalue()
