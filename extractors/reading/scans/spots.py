"""Spots: upright boxes in the frame of their table, with the first place of the cell that they stand in."""

from typing import NamedTuple


class Spot(NamedTuple):
    """A box in its table's frame, in pixels; `cell` is the first place of its cell, where it is known."""

    left: float
    top: float
    right: float
    bottom: float
    cell: tuple[int, int] | None = None

    def grown(self, room: float) -> "Spot":
        """The same with some room about it."""
        left, top, right, bottom, cell = self
        return Spot(left - room, top - room, right + room, bottom + room, cell)

    def joined(self, other: "Spot") -> "Spot":
        """The same as wide as both, and no higher: what stands at its end is on its line."""
        return self._replace(left=min(self.left, other.left), right=max(self.right, other.right))
