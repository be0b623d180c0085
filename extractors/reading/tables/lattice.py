"""A table (表格) on a scanned page: its lattice of rows and columns, and the cells, which may take several of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

from extractors.reading.tables.ruling import Stroke

_BEYOND, _ABOVE = 16.0, 8.0  # pixels: print that stands out of a table's side, or of its upper or lower edge

Place = tuple[int, int]
"""Row and column of a lattice, from 0."""


class Cell(NamedTuple):
    """A cell: its table on the page, its first row and its first column there, from 0."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Frame:
    """The frame in which a table lies level: how much its lines fall to the right, and lean to the right downwards."""

    falls: float
    leans: float

    def level(self, points: Any) -> Any:
        """Points of the picture (an array of x and y) in this frame."""
        import numpy as np

        return np.column_stack((points[:, 0] - self.leans * points[:, 1], points[:, 1] - self.falls * points[:, 0]))

    def back(self, points: Any) -> Any:
        """Points of this frame on the picture."""
        import numpy as np

        full = 1 - self.falls * self.leans
        return np.column_stack(
            (
                (points[:, 0] + self.leans * points[:, 1]) / full,
                (points[:, 1] + self.falls * points[:, 0]) / full,
            )
        )


@dataclass(frozen=True, slots=True)
class Table:
    """A table: where its columns and rows begin and end, and which cell each place of the lattice belongs to.

    `sides` and `floors` say of a place of the lattice whether a border stands at its right and below it.
    """

    frame: Frame
    columns: tuple[float, ...]
    rows: tuple[float, ...]
    cells: dict[Place, Place]
    sides: frozenset[Place]
    floors: frozenset[Place]
    strokes: tuple[Stroke, ...] = ()

    def place(self, across: float, down: float) -> Place | None:
        """Row and column of the lattice at a point of the table's frame; a little beside it is at its edge."""
        if not (self.columns[0] - _BEYOND <= across <= self.columns[-1] + _BEYOND):
            return None
        if not (self.rows[0] - _ABOVE <= down <= self.rows[-1] + _ABOVE):
            return None
        return _between(self.rows, down), _between(self.columns, across)


def _between(edges: Sequence[float], place: float) -> int:
    """The index of the space between edges in which a place lies; the first or last one beyond them."""
    inside = [index for index, (_, end) in enumerate(pairwise(edges)) if place < end]
    return inside[0] if inside else len(edges) - 2
