"""Units of a table's sums (单位): stated until the next one, or behind a head (金额（万元）) for its column."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby, pairwise
from typing import NamedTuple

from extractors.patterns.amounts import tables as grammar

_TEN_THOUSAND = Decimal(10_000)
_Column = tuple[bool, Decimal | None]
"""Whether a head's figures are money, and their scale; None is not known."""


class Unit(NamedTuple):
    """Where a unit stands and what a figure below it is worth; where columns differ, `columns` are their heads."""

    start: int
    end: int
    scale: Decimal
    columns: Sequence[_Column] = ()

    def scales(self, cells: int) -> Sequence[Decimal | None]:
        """The scale of each cell of a row of so many; None where the row's cells cannot be told apart."""
        if not self.columns:
            return [self.scale] * cells
        money = [column for column in self.columns if column[0]]
        row = next((heads for heads in (self.columns, money) if heads and not cells % len(heads)), [(True, None)])
        return [row[place % len(row)][1] for place in range(cells)]


def units_in(text: str, start: int, end: int) -> Iterator[Unit]:
    """The units of a table, in order; those of the columns of one head are one."""
    stated: Decimal | None = None
    found = list(grammar.UNIT.finditer(text, start, end))
    # A head holds no figure: behind one another head begins.
    heads = [0]
    for before, after in pairwise(found):
        apart = before["all"] or after["all"] or grammar.FIGURE.search(text, before.end(), after.start())
        heads.append(heads[-1] + bool(apart))
    for _, group in groupby(zip(heads, found, strict=False), key=lambda pair: pair[0]):
        units = [unit for _, unit in group]
        scale = _scale(units[0])
        if units[0]["all"]:
            stated = scale
        differ = units[0]["column"] and ({_scale(unit) for unit in units} | {stated or scale}) != {scale}
        columns = _columns(text, units, stated) if differ else ()
        yield Unit(units[0].start(), units[-1].end(), scale, columns)


def _columns(text: str, units: Sequence[re.Match[str]], stated: Decimal | None) -> list[_Column]:
    """The heads beside these units, each with its own one or what is stated above."""
    first, last = units[0].start(), units[-1].end()
    blocks = grammar.HEAD_LINES.finditer(text)
    block = next((block.span() for block in blocks if block.start() <= first < block.end()), (first, last))
    heads = list(grammar.HEAD.finditer(text, block[0], max(block[1], last)))
    ends = [head.start() for head in heads[1:]] + [max(block[1], last)]
    return [
        (
            dict(grammar.HEADS)[head.lastgroup or ""] is not None,
            next((_scale(unit) for unit in units if head.end() <= unit.start() < end), stated),
        )
        for head, end in zip(heads, ends, strict=True)
    ] or [(True, None)]


def _scale(unit: re.Match[str]) -> Decimal:
    return _TEN_THOUSAND if "万" in unit.group() else Decimal(1)
