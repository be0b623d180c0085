"""A red seal is taken off the picture of a page; print beneath it, red print and other colours stay."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from extractors.reading.seal import unsealed

RED, BLACK, WHITE = (205, 30, 40), (25, 25, 25), 255


def sheet(draw: str, colour: tuple[int, int, int], *, print_: bool = False) -> np.ndarray:
    """Blue, green and red of a white sheet with a ring or a heading in a colour, and a black bar across it."""
    picture = Image.new("RGB", (600, 400), "white")
    pen = ImageDraw.Draw(picture)
    if draw == "seal":
        pen.ellipse((150, 80, 400, 330), outline=colour, width=10)
        pen.regular_polygon((275, 205, 50), 5, fill=colour)
    else:
        for left in range(60, 500, 60):
            pen.rectangle((left, 60, left + 30, 90), fill=colour)
    if print_:
        pen.rectangle((200, 195, 520, 215), fill=BLACK)
    return np.asarray(picture)[:, :, ::-1]


@pytest.mark.parametrize(
    ("picture", "darkest", "why"),
    [
        (sheet("seal", RED), WHITE, "a seal is gone"),
        (sheet("seal", (240, 120, 120)), WHITE, "a pale one too"),
        (sheet("seal", RED, print_=True), 25, "what is printed beneath it stays"),
        (sheet("seal", (40, 60, 190)), 40, "a blue ring stays"),
        (sheet("seal", (90, 90, 90)), 90, "a grey one too"),
        (sheet("head", RED), 205, "a red letterhead stays"),
    ],
)
def test_what_stays(picture: np.ndarray, darkest: int, why: str) -> None:
    assert unsealed(picture).min() == darkest, why
