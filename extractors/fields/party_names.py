"""The names that a party's entry begins with (当事人名称): one, a list, or names with brackets of their own."""

import re
from collections.abc import Iterator

from extractors.fields.brackets import closing_bracket
from extractors.fields.masked_names import masked_person
from extractors.patterns import parties as grammar


def names_of(text: str, start: int, limit: int) -> Iterator[tuple[str, int, int, int]]:
    """Name, start, end, and the end of what is said of it, of each name an entry (from `start` to `limit`) begins with.

    A（…）、B（…） and A、B，…: what follows without a bracket is said of the last.
    """
    begin = start
    while start < limit:
        # 和 parts two names; a first one may begin with it (和田地区…).
        while start < limit and text[start] in ("\n：、" if start == begin else "\n：、和"):
            start += 1
        end = _name_end(text, start, limit)
        closing = closing_bracket(text, end, limit)
        more = closing and text[closing : closing + 1] in {"、", "和"}
        found = list(_pieces(text, start, end))
        for name, first, last in found[:-1]:
            yield name, first, last, last
        for name, first, last in found[-1:]:
            yield name, first, last, closing if more and closing else limit
        if not more or not closing:
            return
        start = closing + 1


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    for piece in re.finditer(r"[^、]+", text[start:end]):
        name = masked_person(grammar.MANY.sub("", piece.group()))
        first = start + piece.start()
        if piece.start() and grammar.WHAT_HE_IS.match(name):
            return
        if name.strip(" \n") and not grammar.NO_NAME.match(name):
            yield name, first, first + len(name)


def _name_end(text: str, start: int, limit: int) -> int:
    """Where a name ends: at punctuation or an attribute, but not at a bracket that is part of the name."""
    offset = start
    while offset < limit:
        stop = grammar.NAME_END.search(text, offset, limit)
        end = stop.start() if stop else limit
        bracket = text.find("（", offset, end)
        if bracket < 0:
            return end
        if bracket > start and grammar.ANNOTATION.match(text, bracket):
            return bracket
        closing = closing_bracket(text, bracket, limit)
        if closing is None:
            return bracket
        behind = text[closing : closing + 1]
        if (
            bracket > start
            and (not grammar.NAME_BRACKET.match(text, bracket) or grammar.OF_A_PERSON.fullmatch(text, start, bracket))
            and (not behind or behind in "，。；：（、\n")
        ):
            return bracket
        offset = closing
    return limit
