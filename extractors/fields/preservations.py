"""Whom a letter on a preservation (财产保全) names: nobody owes in it, one asked and the other's things are held."""

from collections.abc import Iterator

from extractors.fields.name_lists import Found, names_in
from extractors.patterns import preservations as grammar
from extractors.patterns.applicants import PRESERVATION_NUMBER

ASKS, HELD = "申请保全人", "被保全人"
_HEADING = 80  # characters; the paper's own number stands so near to the end of its heading
_OPENING = 400  # characters in which a letter says whom it speaks to


def of_a_preservation(text: str, start: int, named: list[Found]) -> bool:
    """Whether the paper's own number is a preservation's, and its sentence gives nobody a trial's role."""
    numbered = PRESERVATION_NUMBER.search(text, max(0, start - _HEADING), start)
    return bool(numbered) and all(role in {ASKS, HELD} for role, *_ in named)


def sides_of_preservation(
    text: str, start: int, end: int, named: list[Found], addressees: list[Found]
) -> tuple[list[Found], str | None]:
    """The parties that the letter names, and the role of its addressees; None where it does not tell."""
    near = min(end, start + _OPENING)
    told = {name for _, name, *_ in addressees}
    by = grammar.BY_WHOM.search(text, start, near)
    if by:
        named = [*named, *names_in(ASKS, text, *by.span("names"))]
    for one in _held(text, start, near):
        if one[1] not in told and all(one[1] != other[1] for other in named):
            named = [*named, one]
    if by or grammar.YOURS_HELD.search(text, start, near):
        return named, HELD
    if grammar.YOU_ASK.search(text, start, near):
        return named, ASKS
    # A letter to both, which says only what is held: whose it is.
    held = {one[1] for one in _held(text, start, near)}
    return [*named, *((HELD, *one[1:]) for one in addressees if one[1] in held)], None


def _held(text: str, start: int, end: int) -> Iterator[Found]:
    for found in grammar.HELD.finditer(text, start, end):
        yield from names_in(HELD, text, *found.span(str(found.lastgroup)))
