"""Poor scans are cleared before they are read; sound ones are left as they are."""

import numpy as np
import odd_pdfs
import pytest
from PIL import Image

from extractors.reading.scans.clearing import cleared

SHEET = odd_pdfs.printed_picture((odd_pdfs.DATA / "termination-002.song.pdf").read_bytes(), dpi=150)
PRINT = np.asarray(SHEET.convert("L"))


def faded(part: float, paper: int = 230) -> np.ndarray:
    return (paper - (255 - PRINT.astype(float)) * part).clip(0, 255).astype(np.uint8)


def dusty(share: float) -> np.ndarray:
    dice = np.random.default_rng(1).random(PRINT.shape)
    return np.where(dice < share, 0, np.where(dice > 1 - share, 255, PRINT)).astype(np.uint8)


def roughness(picture: np.ndarray) -> float:
    return float(np.abs(np.diff(picture[:60].astype(int), axis=1)).mean())  # of the margin


def ink(picture: np.ndarray) -> float:
    return float(np.percentile(picture.max() - picture, 97))


@pytest.mark.parametrize(
    ("picture", "why"),
    [
        (PRINT, "as it was printed"),
        (faded(0.6), "on grey paper"),
        (np.asarray(Image.fromarray(PRINT).resize((620, 877)).resize(PRINT.shape[::-1])), "of 75 dots an inch"),
        (dusty(0.0005), "a few specks"),
        (np.full((300, 300), 255, np.uint8), "nothing is printed on it"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_a_sound_scan_is_left_as_it_is(picture: np.ndarray, why: str) -> None:
    assert cleared(picture) is picture, why


def test_faded_print_becomes_dark() -> None:
    pale = faded(0.25)
    assert ink(cleared(pale)) > 2 * ink(pale)


def test_dust_is_blurred() -> None:
    assert roughness(cleared(dusty(0.015))) < roughness(dusty(0.015)) / 2
