"""Sums in a table's cells (表格金额): figures whose unit stands above them (单位：元), and the roles of columns."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from extractors.fields.amounts.units import Unit, units_in
from extractors.machine.literals import may_match
from extractors.patterns.amounts import tables as grammar
from models import AmountRole

_LONGEST_TABLE = 20_000  # characters
_Roles = Sequence[AmountRole | None]
_Heads = Sequence[tuple[int, _Roles]]


class Cell(NamedTuple):
    """A figure without a unit of its own: where it stands, and its worth in 元."""

    start: int
    end: int
    value: Decimal


def cells_in(text: str, taken: Sequence[tuple[int, int]], *, plan: bool) -> list[Cell]:
    """The money in a paper's tables, but for what is taken already; `plan` is a plan of distribution (分配方案)."""
    cells: list[Cell] = []
    heads: _Heads = ()
    end, differ = 0, False
    for first in grammar.UNIT.finditer(text) if may_match(grammar.UNIT, text) else ():
        if first.start() >= end:
            end = _table_end(text, first.end())
            heads = heads or list(_heads(text))
            units = list(units_in(text, first.start(), max(end, first.end())))
            stops = [text.rfind("\n", 0, unit.start) + 1 for unit in units[1:]]
            for unit, stop in zip(units, [*stops, end], strict=True):
                cells += _cells_below(text, unit, _figures(text, unit.end, stop, taken, heads))
                differ = differ or bool(unit.columns)
    if plan and not cells and not differ:
        figures = _figures(text, 0, len(text), taken)
        cells += (_cell(figure) for figure in figures if grammar.PRINTED_AS_SUM.search(figure.group()))
    return cells


def _cells_below(text: str, unit: Unit, figures: Iterable[re.Match[str]]) -> Iterator[Cell]:
    """These figures by the unit above them; where columns have several, those of rows that fill the columns."""
    found = {figure.start(): figure for figure in figures}
    for row in _rows(text, [figure.span() for figure in found.values()]):
        for start, scale in zip(row, unit.scales(len(row)), strict=True):
            if scale is not None:
                yield _cell(found[start], scale)


def _cell(figure: re.Match[str], scale: Decimal = Decimal(1)) -> Cell:
    return Cell(*figure.span(), Decimal(figure.group().replace(",", "")) * scale)


def _table_end(text: str, start: int) -> int:
    """A table goes on to the first sentence behind it."""
    limit = min(len(text), start + _LONGEST_TABLE)
    sentence = grammar.SENTENCE.search(text, start, limit)
    return text.rfind("\n", start, sentence.start()) + 1 or start if sentence else limit


def _figures(
    text: str, start: int, end: int, taken: Sequence[tuple[int, int]], heads: _Heads = ()
) -> Iterator[re.Match[str]]:
    """The figures of a stretch that are parts of nothing taken, in lines that are no sentences."""
    starts = [first for first, _ in taken]
    for line in grammar.TABLE_LINE.finditer(text, start, end):
        if grammar.WITH_UNIT.search(text, *line.span()):
            continue  # the line prints the unit with its money; what stands without one is something else
        above = bisect_right(heads, line.start(), key=lambda head: head[0])
        for figure in _in_line(text, line.span(), heads[above - 1][1] if above else ()):
            after = bisect_right(starts, figure.start())
            free = not after or taken[after - 1][1] <= figure.start()
            if free and (after == len(starts) or figure.end() <= starts[after]):
                yield figure


def _in_line(text: str, line: tuple[int, int], roles: _Roles) -> list[re.Match[str]]:
    """The figures of a line of a table: those printed as sums, or where only so its columns are filled, small ones."""
    cells = _no_others(text, line, grammar.CELL.finditer(text, *line))
    if not roles or (cells and _fitting(roles, len(cells))):
        return cells
    row = _no_others(text, line, grammar.IN_A_ROW.finditer(text, *line))
    if not row or len(row) not in {len(roles), sum(map(bool, roles))}:
        return cells
    close = all(not text[before.end() : after.start()].strip() for before, after in pairwise(row))
    last = len(row) > 1 or row[0].end() == line[1]
    whole = close and last and grammar.NAMED.search(text, line[0], row[0].start())
    return row if whole else cells


def _no_others(text: str, line: tuple[int, int], figures: Iterable[re.Match[str]]) -> list[re.Match[str]]:
    """These figures of a line but for its number and for days under a head of days (立案日期)."""
    return [
        figure
        for figure in figures
        if not (figure.start() == line[0] and grammar.WORD.match(text, figure.end()))
        and not (
            grammar.DAY.fullmatch(figure.group())
            and grammar.DAYS.search(text, max(0, line[0] - _LONGEST_TABLE), line[0])
        )
    ]


def column_roles(
    text: str, spans: Sequence[tuple[int, int]], cells: Mapping[int, Cell], *, plan: bool
) -> dict[int, AmountRole | None]:
    """The roles, by where they begin, of sums that stand in rows under heads (债权金额、分配金额); None is no money.

    A row is sums with nothing between them, or one bare figure; a plan's row without heads is claimed and paid.
    """
    rows = list(_rows(text, spans))
    headed = may_match(grammar.OF_ONE_COLUMN, text) or any(len(row) > 1 or row[0] in cells for row in rows)
    heads = list(_heads(text)) if headed else []
    rows = [row for row in rows if len(row) > 1 or row[0] in cells or _alone(text, row[0], heads)]
    ends = [end for end, _ in heads]
    roles: dict[int, AmountRole | None] = {}
    for row in rows:
        above = bisect_right(ends, row[0])
        columns = _fitting(heads[above - 1][1] if above else (), len(row))
        if not columns and plan and 1 < len(row) <= len(grammar.OF_A_PLAN):
            columns = grammar.OF_A_PLAN
        roles.update((start, columns[place % len(columns)]) for place, start in enumerate(row) if columns)
    return roles


def _alone(text: str, start: int, heads: _Heads) -> bool:
    """Whether a sum is alone in a numbered line (1 某支行 5,000.00元 已冻结) of a table with one head for sums."""
    line = text.rfind("\n", 0, start) + 1
    above = bisect_right(heads, line, key=lambda head: head[0])
    if not above or not grammar.NUMBERED.match(text, line):
        return False
    end, roles = heads[above - 1]
    return len(_fitting(roles, 1)) == 1 and not grammar.SENTENCE.search(text, end, min(line, end + _LONGEST_TABLE))


def _rows(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    """Where the sums of each row begin."""
    row: list[int] = []
    before = 0
    for start, end in spans:
        if row and not grammar.SAME_ROW.fullmatch(text, before, start):
            yield row
            row = []
        row.append(start)
        before = end
    if row:
        yield row


def _heads(text: str) -> Iterator[tuple[int, _Roles]]:
    """The end of each block of lines that names columns, and their roles in order."""
    roles = dict(grammar.HEADS)
    for block in grammar.HEAD_LINES.finditer(text):
        found = [roles[head.lastgroup or ""] for head in grammar.HEAD.finditer(text, *block.span())]
        if len(found) == 1 and grammar.ITEMS.search(text, *block.span()):
            continue  # 项目、金额: what each figure is stands in its own row
        if len(found) > 1 or (found and grammar.OF_ONE_COLUMN.search(text, *block.span())):
            yield block.end(), found


def _fitting(heads: _Roles, cells: int) -> _Roles:
    """The heads that so many cells fill, rates among them or not."""
    money = [head for head in heads if head]
    return next((columns for columns in (heads, money) if columns and not cells % len(columns)), ())
