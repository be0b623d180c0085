"""Makers of invented pages in the forms that courts, browsers and e-seal systems print them. All return bytes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

import odd_pdfs
from odd_pdfs import LEFT, PITCH, SIZE, TOP, WIDTH
from PIL import Image, ImageChops, ImageFilter, ImageOps
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont

FONT = "STSong-Light"
pdfmetrics.registerFont(UnicodeCIDFont(FONT))  # lines are measured before anything is drawn
RIGHT = LEFT + WIDTH * SIZE
"""Where full lines end, in points from the left."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text: where it begins, its size, its turn in degrees, its colour, and what is put between characters."""

    x: float
    y: float
    text: str
    size: float = SIZE
    turn: float = 0
    colour: tuple[float, float, float] = (0, 0, 0)
    spacing: float = 0


def typeset(*pages: Sequence[Piece], size: tuple[float, float] | None = None, turned: int = 0) -> bytes:
    """A document with these pieces on its pages, drawn in the order given; `turned` pages are shown by that many degrees."""
    buffer = BytesIO()
    sheet = odd_pdfs.canvas(buffer, pageCompression=0)
    if size:
        sheet.setPageSize(size)
    for page in pages:
        if turned:
            sheet.setPageRotation(turned)
            sheet.translate(size[0] if size else 842, 0)
            sheet.rotate(90)
        for piece in page:
            sheet.saveState()
            sheet.translate(piece.x, piece.y)
            sheet.rotate(piece.turn)
            sheet.setFont(FONT, piece.size)
            sheet.setFillColorRGB(*piece.colour)
            sheet.drawString(0, 0, piece.text, charSpace=piece.spacing)
            sheet.restoreState()
        sheet.showPage()
    sheet.save()
    return buffer.getvalue()


def body(paragraphs: Sequence[str] = odd_pdfs.PARAGRAPHS, top: float = TOP, left: float = LEFT) -> list[Piece]:
    """Paragraphs as a word processor sets them."""
    return [
        Piece(left + indent, top - row * PITCH, line) for row, (indent, line) in enumerate(odd_pdfs.wrapped(paragraphs))
    ]


def centred(y: float, text: str, size: float = 22) -> Piece:
    """A line of a heading."""
    width = pdfmetrics.stringWidth(text, FONT, size)
    return Piece((LEFT + RIGHT - width) / 2, y, text, size)


def ring(x: float, y: float, words: str, colour: tuple[float, float, float], radius: float = 50) -> list[Piece]:
    """Words round a seal about a place, the middle one upright."""
    from math import cos, radians, sin

    step = 220 / (len(words) - 1)
    turns = [110 - step * place for place in range(len(words))]
    return [
        Piece(x - radius * sin(radians(turn)), y + radius * cos(radians(turn)), word, 14, turn, colour)
        for turn, word in zip(turns, words, strict=True)
    ]


def with_meanings(data: bytes, meanings: Mapping[str, str]) -> bytes:
    """A document whose font says that these characters are others, as some write radicals: 人 is ⼈."""
    table = "".join(f"<{ord(mark):04X}> <{ord(meant):04X}>\n" for mark, meant in meanings.items())
    return odd_pdfs.with_table(data, table, len(meanings))


def bled_through(front: Image.Image, back: Image.Image, strength: float) -> Image.Image:
    """A page through which the print of its back shows, as a mirrored shadow of this strength (0 to 1)."""
    shadow = ImageOps.mirror(back).convert("L").filter(ImageFilter.GaussianBlur(2.2))
    pale = shadow.point(lambda light: round(255 - (255 - light) * strength)).convert("RGB")
    return ImageChops.darker(front.convert("RGB"), pale)
