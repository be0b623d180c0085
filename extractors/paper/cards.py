"""A card of one case (案件信息卡): what a public list, a court's system or a form prints as fields, in no sentences.

被执行人姓名/名称, 执行法院, 案号, 执行标的 …: with colons, in cells, or each on a line above its value. A field's label
begins where a cell, a line or a clause does, and ends with a colon or where its cell does. A card has one case number
and the court or the debtor beside it; a paper with a title, orders, reasons or many sentences is none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractors.case_numbers import Numbered, numbers_in
from extractors.joining.source import SourceText
from extractors.joining.span import Span
from extractors.patterns import cards as grammar

_LEAST = 4  # (c) kinds of field; fewer stand beside other words too (a site's lines above a ruling)
_LONGEST = 6_000  # characters
_SENTENCES = 3  # (c) beside the fields: where to learn more, whom to call; a letter has more
_VALUE = 400  # characters of a value that are looked at


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its kind, the label, and its value; the label's unit of money (万元) if it prints one."""

    kind: str
    label: Span
    value: Span
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """The fields of a card, in order, its own number, and where cells and lines begin.

    Of `cells` some begin behind white space on their line: `gaps`.
    """

    fields: tuple[Field, ...]
    number: Numbered
    cells: frozenset[int]
    gaps: frozenset[int]

    def of(self, *kinds: str) -> list[Field]:
        """The fields of these kinds that say something."""
        return [field for field in self.fields if field.kind in kinds and field.value]

    def has(self, *kinds: str) -> bool:
        """Whether a label of these kinds stands on the card."""
        return any(field.kind in kinds for field in self.fields)


def card_of(source: SourceText) -> Card | None:
    """The card that a text without a title is; None for any other paper."""
    text = source.text
    if len(text) > _LONGEST or grammar.PAPER_SPEAKS.search(text):
        return None
    cells = cell_starts(source)
    fields = tuple(fields_in(text, cells))
    kinds = {field.kind for field in fields} - {"name", "other", "section"}
    if len({field.kind for field in fields}) < _LEAST or not kinds & {"debtor", "court", "restrained"}:
        return None
    said = sum(text.count("。", *field.value) for field in fields)
    number = _number(text, fields) if text.count("。") - said <= _SENTENCES else None
    return Card(fields, number, cells, gaps_in(source)) if number else None


def cell_starts(source: SourceText) -> frozenset[int]:
    """Where white space, or nothing, stands before a run of the text: cells, lines, and words that a print breaks."""
    return frozenset((0, *source.starts))


def gaps_in(source: SourceText) -> frozenset[int]:
    """Where a run of the text stands behind white space on its own line."""
    runs = zip(source.starts, source.origins, strict=True)
    before = ((at, source.pages[page - 1].text[offset - 1 : offset]) for at, (page, offset) in runs if offset)
    return frozenset(at for at, mark in before if mark != "\n" and mark.isspace())


def fields_in(text: str, cells: frozenset[int]) -> Iterator[Field]:
    """Every field, with the value behind its label or below it, up to the next label."""
    labels = list(_labels(text, cells))
    for (kind, label, unit), following in pairwise([*labels, ("", Span(len(text), len(text)), "")]):
        yield Field(kind, label, _value(text, label.end, following[1].start), unit)


def _labels(text: str, cells: frozenset[int]) -> Iterator[tuple[str, Span, str]]:
    end = 0
    for match in grammar.LABEL.finditer(text):
        start = match.start()
        if start < end or not _may_begin(text, start, cells):
            continue
        unit = grammar.UNIT.match(text, match.end())
        end = unit.end() if unit else match.end()
        colon = text.startswith("：", end)
        alone = start in cells or text[start - 1] == "\n"
        if colon or (alone and (end in cells or text.startswith("\n", end))):
            yield str(match.lastgroup), Span(start, end + colon), unit["unit"] if unit else ""


def _may_begin(text: str, start: int, cells: frozenset[int]) -> bool:
    return start in cells or text[start - 1] == "\n" or text[start - 1] in grammar.MAY_PRECEDE


def _value(text: str, start: int, stop: int) -> Span:
    """The rest of the line, or the line below an empty one."""
    while start < stop and text[start] in "\n：|":
        start += 1
    line = text.find("\n", start, min(stop, start + _VALUE))
    return Span(start, line if line >= 0 else min(stop, start + _VALUE))


def _number(text: str, fields: Sequence[Field]) -> Numbered | None:
    """The one number that the card's fields give as its own."""
    found: dict[str, Numbered] = {}
    for field in fields:
        if field.kind == "number":
            for start, end, number in numbers_in(text[slice(*field.value)]):
                place = field.value.start
                found.setdefault(number.text, (place + start, place + end, number))
    return next(iter(found.values())) if len(found) == 1 else None
