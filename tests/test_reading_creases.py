"""Creases of a folded sheet among the lines of a table: what runs to the edges, or beyond all others, is none."""

import pytest

from extractors.reading.tables.creases import without_creases
from extractors.reading.tables.crossing import Line

SHEET = 1000.0
BORDERS = [Line(300, 100, 900), Line(400, 100, 900), Line(500, 100, 900)]

ROWS = [
    # what lies beside the borders of a table, what is left of it, why
    ([Line(450, 10, 990)], [], "from edge to edge"),
    ([Line(450, 10, 400), Line(453, 600, 990)], [], "in pieces"),
    ([Line(450, 60, 940)], [], "faded at the edges, but longer than all others"),
    ([Line(450, 60, 880)], [Line(450, 60, 880)], "longer at one end alone"),
    ([Line(450, 85, 915)], [Line(450, 85, 915)], "longer by a little"),
    ([Line(450, 60, 940), Line(600, 60, 940)], [Line(450, 60, 940), Line(600, 60, 940)], "two of one length"),
]


@pytest.mark.parametrize(("beside", "left", "why"), ROWS, ids=[why for *_, why in ROWS])
def test_creases_are_left_out(beside: list[Line], left: list[Line], why: str) -> None:
    assert without_creases([*BORDERS, *beside], SHEET) == sorted([*BORDERS, *left]), why


def test_two_lines_of_which_one_is_longer_are_both_kept() -> None:
    lines = [Line(300, 100, 900), Line(400, 50, 950)]
    assert without_creases(lines, SHEET) == lines
