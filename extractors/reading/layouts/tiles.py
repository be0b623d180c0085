"""Tiled watermarks (平铺水印) that lie level: the same small words over and over, in columns and rows of their own.

Slanted ones are told by their angle. Level ones are taken for lines of the text, and are so many that the text itself
would seem to be in large print.
"""

from collections import defaultdict

from extractors.reading.printed import PrintedLine, PrintedPage

_SHORTEST, _TIMES = 4, 6  # characters; on one page
_COLUMNS, _ROWS = 2, 3
_ASKED = 40  # rows; a hostile page has thousands
_ALONE = 0.5  # of its rows hold nothing else; a table's cell stands in a row of others


def tiles_of(page: PrintedPage) -> set[int]:
    """The indexes of a page's lines that are tiles."""
    said: defaultdict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(page.lines):
        if not line.apart and line.ends is None and len(line.text) >= _SHORTEST:
            said[line.text].append(index)
    return {index for found in said.values() if len(found) >= _TIMES and _are_tiles(page, found) for index in found}


def _are_tiles(page: PrintedPage, found: list[int]) -> bool:
    lines = [page.lines[index] for index in found]
    step = lines[0].height or 1.0
    columns = {round(line.left / step) for line in lines}
    rows = {round(line.middle / step): line for line in lines}
    if len(columns) < _COLUMNS or len(rows) < _ROWS:
        return False
    asked = [*rows.values()][:_ASKED]
    alone = sum(all(other.text == line.text for other in _beside(page, line)) for line in asked)
    return alone >= _ALONE * len(asked)


def _beside(page: PrintedPage, line: PrintedLine) -> list[PrintedLine]:
    """The lines whose middle stands within the height of this one."""
    return [other for other in page.lines if line.top < other.middle < line.bottom and not other.apart]
