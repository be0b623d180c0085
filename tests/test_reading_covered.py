"""Text under black boxes is warned of, with its page; what only looks like it is not, and the words stay unsaid."""

from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pytest
from odd_pdfs import LEFT, SIZE, TOP, canvas
from reportlab.pdfgen.canvas import Canvas

from extractors.reading.sources import read_source

WORDS = "身份号码三三零一零六一九七零零一零一零零一七"
OTHER = "被执行人某市丙丁置业有限公司无可供执行的财产"
HIDDEN = len(WORDS)


class Row(NamedTuple):
    """A paper with boxes, and how many characters they hide."""

    reason: str
    boxes: list[tuple[float, float, float, float]]  # left, bottom, width, height in points
    colour: tuple[float, float, float, float]  # red, green, blue, opacity
    first: bool  # drawn before the text
    hidden: int


OVER = (LEFT - 2, TOP - 4, SIZE * len(WORDS) + 4, SIZE + 6)
TABLE = [
    Row("a black box over the line", [OVER], (0, 0, 0, 1), first=False, hidden=HIDDEN),
    Row("a dark blue one", [OVER], (0.1, 0.1, 0.25, 1), first=False, hidden=HIDDEN),
    Row("one over four characters", [(LEFT, TOP - 4, 4 * SIZE, SIZE + 6)], (0, 0, 0, 1), first=False, hidden=4),
    Row("two boxes", [(LEFT, TOP - 4, 2 * SIZE, 22), (LEFT + 5 * SIZE, TOP - 4, 2 * SIZE, 22)], (0, 0, 0, 1), first=False, hidden=4),
    Row("a black cell with its text upon it", [OVER], (0, 0, 0, 1), first=True, hidden=0),
    Row("the grey shading of a cell", [OVER], (0.8, 0.8, 0.8, 1), first=False, hidden=0),
    Row("a red seal", [OVER], (0.9, 0.1, 0.1, 1), first=False, hidden=0),
    Row("a black veil that lets the text through", [OVER], (0, 0, 0, 0.2), first=False, hidden=0),
    Row("an underline drawn as a thin box", [(LEFT, TOP - 3, 300, 1)], (0, 0, 0, 1), first=False, hidden=0),
    Row("a line through the text", [(LEFT, TOP + 6, 300, 1.5)], (0, 0, 0, 1), first=False, hidden=0),
    Row("a black box beside the text", [(LEFT, TOP - 100, 300, 20)], (0, 0, 0, 1), first=False, hidden=0),
    Row("no box", [], (0, 0, 0, 1), first=False, hidden=0),
]  # fmt: skip


def _boxes(sheet: Canvas, row: Row) -> None:
    *colour, opaque = row.colour
    sheet.setFillColorRGB(*colour, alpha=opaque)
    for box in row.boxes:
        sheet.rect(*box, stroke=0, fill=1)


def paper(row: Row, *, form: bool = False) -> bytes:
    buffer = BytesIO()
    sheet = canvas(buffer)
    sheet.setFont("STSong-Light", SIZE)
    sheet.drawString(LEFT, TOP, OTHER)
    sheet.showPage()
    if form:
        sheet.beginForm("boxes")
        _boxes(sheet, Row("", [(0, 0, *OVER[2:])], row.colour, first=False, hidden=0))
        sheet.endForm()
    if row.first:
        _boxes(sheet, row)
    sheet.setFillColorRGB(*((1, 1, 1) if row.first else (0, 0, 0)), alpha=1)
    sheet.setFont("STSong-Light", SIZE)
    sheet.drawString(LEFT, TOP, WORDS)
    sheet.drawString(LEFT, TOP - 40, OTHER)
    if form:
        sheet.translate(*OVER[:2])
        sheet.doForm("boxes")
    elif not row.first:
        _boxes(sheet, row)
    sheet.save()
    return buffer.getvalue()


def warned(data: bytes, path: Path) -> list[str]:
    path.write_bytes(data)
    source = read_source(path)
    assert WORDS in source.text, "the text is never changed"
    return [warn.sentence for warn in source.warnings if warn.code == "text_under_box"]


@pytest.mark.parametrize("row", TABLE, ids=[row.reason for row in TABLE])
def test_boxes(row: Row, tmp_path: Path) -> None:
    sentences = warned(paper(row), tmp_path / "paper.pdf")
    expected = (
        [f"page 2: {row.hidden} characters lie under black boxes and can be read all the same"] if row.hidden else []
    )
    assert sentences == expected


def test_a_box_inside_a_form(tmp_path: Path) -> None:
    assert warned(paper(TABLE[0], form=True), tmp_path / "paper.pdf")


@pytest.mark.parametrize(
    ("subtype", "hides", "reason"),
    [
        ("/Square /IC [0 0 0]", True, "a filled square laid upon the page"),
        ("/Highlight /C [0 0 0]", True, "a highlighter set to black"),
        ("/Redact /IC [0 0 0]", True, "marked for blacking out, and never blacked out"),
        ("/Highlight /C [1 1 0]", False, "a highlighter"),
        ("/Square /C [0 0 0]", False, "a frame, not filled"),
        ("/Link /C [0 0 0]", False, "a link"),
    ],
)
def test_annotations(subtype: str, hides: bool, reason: str, tmp_path: Path) -> None:
    data = paper(TABLE[-1])
    left, bottom, width, height = OVER
    rect = f"[{left} {bottom} {left + width} {bottom + height}]"
    quad = f"[{left} {bottom + height} {left + width} {bottom + height} {left} {bottom} {left + width} {bottom}]"
    note = f"/Annots [<< /Type /Annot /Subtype {subtype} /Rect {rect} /QuadPoints {quad} /F 4 >>] /Contents".encode()
    second = data.rindex(b"/Contents")
    grown = data[:second] + note + data[second + len(b"/Contents") :]
    assert bool(warned(_with_its_table(grown), tmp_path / "paper.pdf")) == hides, reason


def _with_its_table(data: bytes) -> bytes:
    """The document with its cross-references at their places again."""
    begin = data.rindex(b"xref\n", 0, data.rindex(b"trailer"))
    head, tail = data[:begin], data[begin:]
    lines = tail.split(b"\n")
    for at, line in enumerate(lines[3:], 3):
        number = at - 2
        if not line.rstrip().endswith(b" n"):
            break
        lines[at] = b"%010d 00000 n " % (head.index(b"\n%d 0 obj" % number) + 1)
    tail = b"\n".join(lines)
    start = tail.index(b"startxref")
    return head + tail[:start] + b"startxref\n%d\n%%%%EOF\n" % begin
