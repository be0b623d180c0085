"""Lines that the network passes over on a poor scan are noticed, and looked for again."""

from collections.abc import Callable

import cv2
import numpy as np
import odd_pdfs
import pytest
from PIL import Image

from extractors.joining.folding import fold
from extractors.joining.source import SourceText
from extractors.reading.scans.lost_lines import loses_lines

PAGE = np.full((600, 900), 255, np.uint8)
TEXT = (slice(100, 132), slice(100, 700))
BOX = np.array([(95, 90), (705, 90), (705, 142), (95, 142)], np.float32)


def below(pixels: int) -> np.ndarray:
    return BOX + np.array([0, pixels], np.float32)


FAR = below(300)


def marked(*places: tuple[slice, slice]) -> np.ndarray:
    """A page with strokes at these places, as far apart as those of print."""
    page = PAGE.copy()
    for rows, columns in places:
        page[rows, columns][:, ::8] = 0
        page[rows, columns][:, 1::8] = 0
    return page


ROWS = [
    (marked(TEXT), [FAR], 1, "a line in no box"),
    (marked(TEXT), [FAR, BOX], 0, "in one"),
    (marked(TEXT), [FAR, below(40)], 1, "beside one"),
    (marked((TEXT[0], slice(100, 200))), [FAR], 0, "too short for a line"),
    (marked((slice(100, 104), TEXT[1])), [FAR], 0, "a rule"),
    (marked((slice(100, 400), TEXT[1])), [below(400)], 0, "a picture"),
    (np.minimum(marked(TEXT), marked((slice(0, 600), slice(400, 402)))), [FAR], 1, "a rule down the page through it"),
    (marked(TEXT), [], 0, "no line at all, which is told elsewhere"),
]


@pytest.mark.parametrize(("page", "boxes", "lost", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_lines_in_no_box(page: np.ndarray, boxes: list[np.ndarray], lost: int, why: str) -> None:
    assert loses_lines(page, boxes) == lost, why


def test_a_bent_sheet_keeps_its_lines(read: Callable[[bytes], SourceText]) -> None:
    picture = np.asarray(odd_pdfs.printed_picture(odd_pdfs.paper(lines_on_page=30)).convert("L"))
    height, width = picture.shape
    down, across = np.mgrid[:height, :width].astype(np.float32)
    down += 26 * np.sin(across / width * np.pi * 1.3)
    bent = cv2.remap(picture, across, down, cv2.INTER_CUBIC, borderValue=255)
    source = read(odd_pdfs.scanned(Image.fromarray(bent).convert("RGB")))
    assert "".join(source.text.split()) == fold("".join(odd_pdfs.PARAGRAPHS))
