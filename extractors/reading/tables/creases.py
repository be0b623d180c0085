"""Creases (折痕) of a folded sheet: on a scan they are long and dark, and cross each other and the lines of a table.

A crease runs on to the edges of the sheet, or beyond all lines beside it, where a table has two lines of one length at
least. Nothing closes creases that cross; nor does it the lines of a table without a frame, but of these more than one
runs down.
"""

from collections.abc import Iterable, Sequence

from extractors.reading.tables.crossing import ONE_LINE, Line, gathered

_RIM = 0.04  # of the sheet: lines of a table keep away from its edges
_BEYOND = 30.0  # pixels
_FEWEST = 3  # lines beside each other of which one may be a crease that has faded at the edges
_CLOSED = 2  # sides: a worn table has more, a crease may end at another by chance
_ONE_DOWN = 3  # places across with the two edges


def without_creases(lines: Iterable[Line], sheet: float) -> list[Line]:
    """Lines of one way without those that are creases; `sheet` is its length that way, in pixels."""
    groups = gathered(lines)
    ends = [(min(line.begin for line in group), max(line.end for line in group)) for group in groups]
    begins, lasts = sorted(begin for begin, _ in ends), sorted(end for _, end in ends)
    kept = []
    for group, (begin, end) in zip(groups, ends, strict=True):
        whole = begin < _RIM * sheet and end > (1 - _RIM) * sheet
        alone = len(groups) >= _FEWEST and begin < begins[1] - _BEYOND and end > lasts[-2] + _BEYOND
        kept += [] if whole or alone else group
    return kept


def are_creases(rows: Sequence[float], columns: Sequence[float], across: Sequence[Line], down: Sequence[Line]) -> bool:
    """Whether lines that cross are pieces of creases; `rows` and `columns` are where they run, with their edges."""
    sides = ((across, rows[0]), (across, rows[-1]), (down, columns[0]), (down, columns[-1]))
    closed = sum(any(abs(line.at - edge) < ONE_LINE for line in lines) for lines, edge in sides)
    return closed < _CLOSED and len(columns) <= _ONE_DOWN
