"""Makers of invented papers with a ruled table (表格), printed and as poor scans of themselves."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from random import Random

import odd_pdfs
from odd_pdfs import LEFT, TOP
from PIL import Image, ImageDraw, ImageFilter
from pypdfium2 import PdfDocument, PdfMatrix
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

SIZE, LEADING, ROOM = 12, 16, 7  # points: of the print in cells, from line to line, about it
ABOVE, BELOW = "现将分配情况列表如下：", "对分配方案有异议的，应当书面提出。"
_TABLE_TOP = TOP - 40


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its printed lines, and how many columns and rows it takes."""

    lines: tuple[str, ...]
    columns: int = 1
    rows: int = 1


def cell(*lines: str, columns: int = 1, rows: int = 1) -> Cell:
    """A cell of these lines."""
    return Cell(lines, columns, rows)


Pen = Callable[[Canvas, float, float, float, float], None]


WIDTHS = (40, 100, 110, 80, 80)
PLAN = [
    [cell("序号"), cell("债权人"), cell("案号"), cell("债权金额", "（元）"), cell("分配金额", "（元）")],
    [cell("1"), cell("章某甲"), cell("（2023）浙0109", "执1201号"), cell("86500"), cell("86500")],
    [
        cell("2"),
        cell("某某银行股份", "有限公司某某", "支行"),
        cell("（2023）浙0109", "执1355号"),
        cell("8600000"),
        cell("7800000"),
    ],
    [cell("3"), cell("李某乙"), cell("（2023）浙0109", "执1402号"), cell("1230000"), cell("302750")],
]
SAID = [
    ABOVE,
    "序号债权人案号债权金额（元）分配金额（元）",
    "1章某甲（2023）浙0109执1201号86500 86500",
    "2某某银行股份有限公司某某支行（2023）浙0109执1355号8600000 7800000",
    "3李某乙（2023）浙0109执1402号1230000 302750",
    BELOW,
]


def paper(
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    *,
    ruled: str = "all",
    thick: float = 0.6,
    pen: Pen = Canvas.line,
    late: bool = False,
) -> bytes:
    """A page with a sentence, a table and a sentence; `ruled` is all, open (at its sides), inner, level or none.

    `late`: the sentence above is drawn last.
    """
    buffer = BytesIO()
    sheet = odd_pdfs.canvas(buffer)
    sheet.setLineWidth(thick)
    sheet.setFont("STSong-Light", SIZE)
    if not late:
        sheet.drawString(LEFT, TOP, ABOVE)
    placed = list(_placed(rows))
    tops = _tops(placed, len(rows))
    edges = [LEFT + sum(widths[:column]) for column in range(len(widths) + 1)]
    for row, column, one in placed:
        left, right = edges[column], edges[column + one.columns]
        top, bottom = tops[row], tops[row + one.rows]
        height = len(one.lines) * LEADING
        for at, line in enumerate(one.lines):
            sheet.drawString(left + ROOM, (top + bottom + height) / 2 - at * LEADING - SIZE, line)
        if ruled in {"all", "open", "level"} or (ruled == "inner" and row):
            pen(sheet, left, top, right, top)
        if ruled in {"all", "open", "level"} or (ruled == "inner" and row + one.rows < len(rows)):
            pen(sheet, left, bottom, right, bottom)
        if ruled == "all" or (ruled in {"open", "inner"} and column):
            pen(sheet, left, top, left, bottom)
        if ruled == "all" or (ruled in {"open", "inner"} and column + one.columns < len(widths)):
            pen(sheet, right, top, right, bottom)
    sheet.drawString(LEFT, tops[-1] - 40, BELOW)
    if late:
        sheet.drawString(LEFT, TOP, ABOVE)
    sheet.save()
    return buffer.getvalue()


def _placed(rows: Sequence[Sequence[Cell]]) -> list[tuple[int, int, Cell]]:
    """Every cell with its first row and column."""
    taken: set[tuple[int, int]] = set()
    placed = []
    for row, cells in enumerate(rows):
        column = 0
        for one in cells:
            while (row, column) in taken:
                column += 1
            placed.append((row, column, one))
            taken |= {(row + down, column + right) for down in range(one.rows) for right in range(one.columns)}
    return placed


def _tops(placed: Sequence[tuple[int, int, Cell]], rows: int) -> list[float]:
    """How high each row begins, and the last one ends."""
    tops = [float(_TABLE_TOP)]
    for row in range(rows):
        lines = max([len(one.lines) for at, _, one in placed if at == row and one.rows == 1] or [1])
        tops.append(tops[-1] - lines * LEADING - ROOM)
    return tops


def scan(
    data: bytes,
    *,
    dpi: int = 150,
    turn: float = 0,
    worn: int = 0,
    pale: float = 1,
    fax: bool = False,
    folded: tuple[float, float] | None = None,
) -> bytes:
    """The page as a scan: askew by some degrees, with so many white specks, pale, or sent by fax.

    `folded`: with a crease in the middle each way, from one part of the sheet's sides to another.
    """
    picture = odd_pdfs.printed_picture(data, dpi=dpi, turn=turn).convert("L")
    if folded:
        _fold(picture, *folded)
    if fax:
        small = picture.resize((round(picture.width * 0.75), round(picture.height * 0.75)), Image.Resampling.BILINEAR)
        return odd_pdfs.scanned(small.point(lambda light: 255 if light > 170 else 0).convert("RGB"))
    dice, pen = Random(1), ImageDraw.Draw(picture)  # noqa: S311 - the same specks each time
    for _ in range(worn):
        x, y, size = dice.randrange(picture.width), dice.randrange(picture.height), dice.uniform(1, 2) * dpi / 150
        pen.ellipse((x - size, y - size, x + size, y + size), fill=255)
    picture = picture.point(lambda light: round(255 - (255 - light) * pale))
    return odd_pdfs.scanned(picture.filter(ImageFilter.GaussianBlur(0.4 * dpi / 150)).convert("RGB"))


def _fold(picture: Image.Image, begin: float, end: float) -> None:
    width, height = picture.size
    pen = ImageDraw.Draw(picture)
    pen.line((begin * width, height / 2, end * width, height / 2), fill=120, width=3)
    pen.line((0.53 * width, begin * height, 0.53 * width, end * height), fill=120, width=3)


def bar(sheet: Canvas, left: float, top: float, right: float, bottom: float) -> None:
    """A line as a thin box that is filled."""
    sheet.rect(left, bottom, max(0.6, right - left), max(0.6, top - bottom), stroke=0, fill=1)


def bent(sheet: Canvas, left: float, top: float, right: float, bottom: float) -> None:
    """A line, and back to where it began aside, as one path."""
    path = sheet.beginPath()
    path.moveTo(left, top)
    path.lineTo(right, bottom)
    path.lineTo(right, top)
    path.close()
    sheet.drawPath(path)


def as_form(data: bytes, turn: int = 0, scale: float = 1) -> bytes:
    """The first page as a form (XObject) within a larger page, drawn at a scale and an angle and shown turned back."""
    buffer = BytesIO()
    with opened(data) as old, closing(PdfDocument.new()) as new:
        width, height = old[0].get_size()
        side = 1.2 * scale * max(width, height)
        form = old.page_as_xobject(0, new).as_pageobject()
        middle = PdfMatrix().translate(-width / 2, -height / 2)
        form.set_matrix(middle.scale(scale, scale).rotate(-turn).translate(side / 2, side / 2))
        page = new.new_page(side, side)
        page.insert_obj(form)
        page.gen_content()
        page.set_rotation(360 - turn if turn else 0)
        new.save(buffer)
    return buffer.getvalue()


def opened(data: bytes) -> closing[PdfDocument]:
    """The document, to be closed behind a `with`."""
    return closing(PdfDocument(data))


def framed(paragraphs: Sequence[str] = odd_pdfs.PARAGRAPHS) -> bytes:
    """A page of text in a frame, a word underlined: ruling, and no table."""
    buffer = BytesIO()
    sheet = odd_pdfs.canvas(buffer)
    sheet.setFont("STSong-Light", odd_pdfs.SIZE)
    for row, (indent, line) in enumerate(odd_pdfs.wrapped(paragraphs)):
        sheet.drawString(LEFT + indent, TOP - row * odd_pdfs.PITCH, line)
    sheet.rect(LEFT - 20, 90, A4[0] - 2 * LEFT + 40, TOP - 50)
    sheet.line(LEFT, TOP - 4, LEFT + 120, TOP - 4)
    sheet.save()
    return buffer.getvalue()
