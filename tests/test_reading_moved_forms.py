"""Actual texts in a form, whose boxes pdfium leaves unmoved, stand where they are drawn."""

from collections.abc import Callable, Sequence
from io import BytesIO

import odd_pdfs
import pytest
from odd_pdfs import LEFT, PITCH, SIZE, TOP
from ruled_papers import as_form

from extractors.joining.source import SourceText

LINES = ["本院查明，被执行人支付货款", "5216900元及违约金521690元。", "洛阳市洛龙区人民法院已查封。"]
FONT = "STSong-Light"


def with_radicals(lines: Sequence[str], marks: str) -> bytes:
    """Lines as browsers print them: each of these characters drawn by itself, with its actual text."""
    buffer = BytesIO()
    sheet = odd_pdfs.canvas(buffer, pageCompression=0)
    for row, line in enumerate(lines):
        for place, mark in enumerate(line):
            sheet.setFont(FONT, SIZE)
            if mark in marks:
                sheet._code.append(f"/Span <</ActualText <feff{ord(mark):04x}>>> BDC")  # noqa: SLF001 - no call for it
            sheet.drawString(LEFT + sheet.stringWidth(line[:place], FONT, SIZE), TOP - row * PITCH, mark)
            if mark in marks:
                sheet._code.append("EMC")  # noqa: SLF001
        sheet.setFont(FONT, SIZE)
    sheet.save()
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (as_form(with_radicals(LINES, "人金龙民行"), scale=0.4), "in a form that is drawn smaller"),
        (as_form(with_radicals(LINES, "人金龙民行"), turn=90, scale=0.4), "in one that is turned, and the page back"),
        (as_form(with_radicals(LINES, ""), scale=0.4), "none in a form"),
        (with_radicals(LINES, "人金龙民行"), "on the page itself"),
    ],
)
def test_actual_texts(read: Callable[[bytes], SourceText], data: bytes, why: str) -> None:
    assert read(data).text.replace("\n", "") == "".join(LINES), why
