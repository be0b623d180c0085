"""Text that nobody sees is left out and told of; what is seen in another way than black on white stays."""

from collections.abc import Callable
from io import BytesIO

import odd_pdfs
import pytest
from odd_pdfs import LEFT, PITCH, SIZE, TOP
from reportlab.pdfgen.canvas import Canvas
from ruled_papers import as_form

from extractors.joining.source import SourceText
from extractors.reading.layers.unseen import _is_tiny
from extractors.reading.printed import Box

SHOWN = ["某市某区人民法院", "执行裁定书", "终结本次执行程序。"]
WORDS = "被执行人资产不足以清偿全部债务"
WHERE = TOP - 4 * PITCH
BOX = (LEFT - 4, WHERE - 5, SIZE * len(WORDS) + 8, SIZE + 8)
FONT = "STSong-Light"


def words(sheet: Canvas, x: float = LEFT, y: float = WHERE, size: float = SIZE, mode: int = 0) -> None:
    """The words at a place, in a size, painted in a mode."""
    text = sheet.beginText(x, y)
    text.setFont(FONT, size)
    text.setTextRenderMode(mode)
    text.textLine(WORDS)
    sheet.drawText(text)


def filled(sheet: Canvas, red: float, green: float, blue: float) -> None:
    """A box where the words stand."""
    sheet.setFillColorRGB(red, green, blue)
    sheet.rect(*BOX, stroke=0, fill=1)


def white(sheet: Canvas) -> None:
    sheet.setFillColorRGB(1, 1, 1)
    words(sheet)


def clear(sheet: Canvas) -> None:
    sheet.setFillAlpha(0)
    words(sheet)


def covered(sheet: Canvas) -> None:
    words(sheet)
    filled(sheet, 1, 1, 1)


def on_dark(sheet: Canvas) -> None:
    filled(sheet, 0, 0, 0.4)
    white(sheet)


def on_white(sheet: Canvas) -> None:
    filled(sheet, 1, 1, 1)
    sheet.setFillColorRGB(0, 0, 0)
    words(sheet)


def outlined(sheet: Canvas) -> None:
    """Letters as strokes below their words, which are invisible: as converters keep a font's shapes."""
    words(sheet, mode=1)
    words(sheet, mode=3)


def edited(sheet: Canvas) -> None:
    """Words under a white box, and others upon it: as an editor replaces them."""
    covered(sheet)
    sheet.setFillColorRGB(0, 0, 0)
    sheet.setFont(FONT, SIZE)
    sheet.drawString(LEFT, WHERE, "被执行人有足够财产可供执行清偿")


def upon_print(sheet: Canvas) -> None:
    """Invisible words where others are printed."""
    sheet.drawString(LEFT, WHERE, "被执行人有足够财产可供执行清偿")
    words(sheet, mode=3)


def in_form(sheet: Canvas) -> None:
    sheet.beginForm("words")
    white(sheet)
    sheet.endForm()
    sheet.doForm("words")


PAPERS: list[tuple[Callable[[Canvas], None], bool, str]] = [
    (lambda sheet: words(sheet, mode=3), False, "invisible"),
    (lambda sheet: words(sheet, mode=7), False, "a mask only"),
    (white, False, "white on white"),
    (clear, False, "clear"),
    (covered, False, "under a white box"),
    (edited, False, "replaced by an editor"),
    (upon_print, False, "invisible, upon other words"),
    (in_form, False, "white, in a form"),
    (lambda sheet: words(sheet, size=0.5), False, "too small to be read"),
    (lambda sheet: words(sheet, y=-200), False, "below the page"),
    (lambda sheet: words(sheet, x=700), False, "beside the page"),
    (words, True, "printed as everything is"),
    (on_dark, True, "white on a dark cell"),
    (on_white, True, "on a white cell"),
    (outlined, True, "over their own outlines"),
    (lambda sheet: words(sheet, size=6), True, "small print"),
]


@pytest.mark.parametrize(("draw", "seen", "why"), PAPERS, ids=[row[2] for row in PAPERS])
def test_only_what_is_seen_is_read(
    read: Callable[[bytes], SourceText], draw: Callable[[Canvas], None], seen: bool, why: str
) -> None:
    buffer = BytesIO()
    sheet = odd_pdfs.canvas(buffer)
    sheet.setFont(FONT, SIZE)
    for row, line in enumerate(SHOWN):
        sheet.drawString(LEFT, TOP - row * PITCH, line)
    draw(sheet)
    sheet.save()
    source = read(buffer.getvalue())
    assert (WORDS in source.text) == seen, why
    assert all(line in source.text for line in SHOWN)
    told = [warn.sentence for warn in source.warnings if warn.code == "hidden_text"]
    hidden = f"page 1: {len(WORDS)} characters of its text are not seen on the page, and were left out"
    assert told == ([] if seen else [hidden]), why


@pytest.mark.parametrize("shown", [True, False])
def test_a_layer_that_is_switched_off_says_nothing(read: Callable[[bytes], SourceText], shown: bool) -> None:
    buffer = BytesIO()
    sheet = odd_pdfs.canvas(buffer)
    sheet.setFont(FONT, SIZE)
    sheet.drawString(LEFT, TOP, SHOWN[0])
    sheet._code.append("/OC /MC0 BDC")  # noqa: SLF001 - reportlab has no call for it
    words(sheet)
    sheet._code.append("EMC")  # noqa: SLF001
    sheet.save()
    source = read(odd_pdfs.with_layer(buffer.getvalue(), shown=shown))
    assert (WORDS in source.text) == shown
    assert SHOWN[0] in source.text


@pytest.mark.parametrize(
    ("box", "tiny", "why"),
    [
        ((100, 100, 100.5, 100.5), True, "nobody reads half a point"),
        ((100, 100, 110, 100.9), False, "一 in a font whose boxes are tight"),
    ],
)
def test_a_flat_character_is_not_tiny(box: Box, tiny: bool, why: str) -> None:
    assert _is_tiny(box) == tiny, why


def test_words_said_by_an_actual_text_in_a_form_are_seen(read: Callable[[bytes], SourceText]) -> None:
    said = odd_pdfs.with_other_words([SHOWN[0]], SHOWN[0])
    source = read(as_form(said, scale=0.4))
    assert source.text.splitlines() == SHOWN[:1]
    assert not [warn for warn in source.warnings if warn.code == "hidden_text"]
