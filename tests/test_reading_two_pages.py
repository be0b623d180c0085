"""Two pages on one scanned sheet (双页扫描): told from one wide page by where their lines stand."""

import numpy as np
import pytest

from extractors.reading.scans.rows import Found, side_by_side

A3 = (1191.0, 842.0)
Line = tuple[float, float]
"""Where a line begins and ends, in points from the left of the sheet."""

FULL: list[Line] = [(86, 510)] * 6
ENDING: list[Line] = [(681, 860), (990, 1090), (990, 1090), (920, 1090)]


def _found(lines: list[Line]) -> list[Found]:
    boxes = [
        np.array([(left, top), (right, top), (right, top + 16), (left, top + 16)])
        for top, (left, right) in zip(range(100, 800, 28), lines, strict=False)
    ]
    return [Found(box, "文", 1.0, (0.5,)) for box in boxes]


@pytest.mark.parametrize(
    ("left", "right", "size", "is_two", "why"),
    [
        (FULL, [(681, 1105)] * 6, A3, True, "two pages of running text"),
        ([*FULL, (86, 300)], ENDING, A3, True, "a paper ends on the right page"),
        (ENDING, [], A3, False, "nothing stands on the right"),
        ([(200, 420), (220, 400)], [(681, 1105)] * 6, A3, True, "a cover on the left"),
        (FULL[:4], ENDING, A3, False, "too few lines to know a page by"),
        ([(86, 460), (86, 510), (86, 480), (86, 447), (86, 495), (86, 470)], ENDING, A3, False, "cells end raggedly"),
        (FULL, [(540, 1100), *ENDING], A3, False, "no margins lie between"),
        (FULL, ENDING, (1191.0, 1684.0), False, "the sheet is higher than wide"),
    ],
)
def test_where_a_sheet_shows_two_pages(
    left: list[Line], right: list[Line], size: tuple[float, float], is_two: bool, why: str
) -> None:
    halves = side_by_side(_found(left) + _found(right), *size)
    assert (halves is not None) is is_two, why
    if halves:
        assert tuple(map(len, halves)) == (len(left), len(right)), why
