"""Lines that are drawn twice (重复绘制): a whole page once more for bold, or a second layer of text upon the first.

pdfium leaves out what is drawn again right behind itself, and not what comes with the page once more. What is left out
is a line in the place of an earlier one that says the same, a few characters aside where the second layer is another
reader's.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from extractors.reading.printed import PrintedLine

_ONE_LEVEL, _ONE_PLACE = 0.4, 1.0  # of a line's height: how far from the other it may lie, up or down, left or right
_MOST_BESIDE = 60  # lines; the cells of a row are fewer
_ALIKE, _LEAST = 0.8, 6  # share of the characters that are the same, of lines of so many


def drawn_once(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """The lines without those that were drawn again."""
    if _run_down(lines):
        return list(lines)
    order = sorted(range(len(lines)), key=lambda at: (lines[at].top, at))
    again: set[int] = set()
    for place, at in enumerate(order):
        line = lines[at]
        reach = line.top + _ONE_LEVEL * (line.bottom - line.top)
        for other in order[place + 1 : place + _MOST_BESIDE]:
            if lines[other].top > reach:
                break
            if at not in again and other not in again and _is_same(line, lines[other]):
                again.add(max(at, other))
    return [line for at, line in enumerate(lines) if at not in again] if again else list(lines)


def _run_down(lines: Sequence[PrintedLine]) -> bool:
    """Whether each line lies below the one before, as on nearly all pages: then none lies upon another."""
    return all(after.top > before.top + _ONE_LEVEL * (before.bottom - before.top) for before, after in pairwise(lines))


def _is_same(line: PrintedLine, other: PrintedLine) -> bool:
    near = _ONE_PLACE * (line.bottom - line.top)
    if abs(line.left - other.left) > near or abs(line.right - other.right) > near:
        return False
    one, two = "".join(line.text.split()), "".join(other.text.split())
    if one == two:
        return True
    alike = SequenceMatcher(None, one, two, autojunk=False)
    return min(len(one), len(two)) >= _LEAST and alike.real_quick_ratio() >= _ALIKE and alike.ratio() >= _ALIKE
