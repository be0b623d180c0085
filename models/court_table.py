"""The table of courts (法院代字表): its rows as they stand in the package, and the courts that are made of them.

A process that reads one paper asks for a handful of the 3,600 courts, so that a court is made when it is asked for. A
test makes all of them.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from models.court import Court


class CourtRow(NamedTuple):
    """One row, all of it text: an empty field is an unknown day or no court."""

    code: str
    name: str
    level: str
    superior: str
    kind: str
    verified: str
    since: str
    until: str
    successor: str
    evidence: str


class CourtTable(Mapping[str, Court]):
    """Courts by code, each made of its row when first asked for; always the same one afterwards."""

    def __init__(self, lines: Iterable[str]) -> None:
        """The lines of a CSV whose columns are the fields of `CourtRow`; raises ValueError where they are not."""
        rows = csv.reader(lines)
        if tuple(head := next(rows)) != CourtRow._fields:
            msg = f"courts: columns {head}, not {CourtRow._fields}"
            raise ValueError(msg)
        self.rows = {row[0]: CourtRow(*row) for row in rows}
        self._made: dict[str, Court] = {}

    def __getitem__(self, code: str) -> Court:
        """The court of a code; raises KeyError where the table has none, ValueError where its row is no court."""
        found = self._made.get(code)
        if found is None:
            # pydantic reads the texts: days, true and false.
            given = {name: value for name, value in self.rows[code]._asdict().items() if value}
            found = self._made[code] = Court.model_validate({"superior": None} | given)
        return found

    def __iter__(self) -> Iterator[str]:
        """Every code, in the order of the table."""
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)
