"""The side (原告, 被告) of each party of a trial, by the names that the paper calls it."""

from collections.abc import Iterator

from extractors.paper.parts import Parts
from extractors.patterns import sides as grammar

_SIDES = ("原告", "被告")
_SHORTEST_FIRM = 7  # characters; 青禾公司 is as short as it can be called
_BEYOND = 300  # characters behind the party block; the sentence that opens the case gives the short names


def sides_of(text: str, parts: Parts) -> dict[str, str]:
    """The side of each name in the party block; a short name stands behind its full one."""
    end = max(parts.parties.end, parts.heading.end)
    names: dict[str, str] = {}
    for match in grammar.SIDE.finditer(text, parts.heading.end, end):
        side = next((word for word in _SIDES if word in match["role"]), None)
        if side and match["name"].strip("某×*"):
            names[match["name"]] = side
    for match in grammar.SHORT_NAME.finditer(text, parts.heading.end, end + _BEYOND):
        full = next((name for name in names if text.endswith(name, 0, match.start())), None)
        if full:
            names[match[1]] = names[full]
    return names | _undeclared(text, names)


def _undeclared(text: str, names: dict[str, str]) -> dict[str, str]:
    """青禾公司 for 杭州青禾电器有限公司, though no 以下简称 says so: the longest part of the name with its end word.

    A short name that two parties share names neither.
    """
    short: dict[str, str | None] = {}
    for full, side in names.items():
        ends = grammar.END_WORD.search(full)
        if not ends or len(full) < _SHORTEST_FIRM:
            continue
        beside = (
            text.replace(full, "") if ends.group() == ends[1] else text
        )  # 恒达机械厂 ends with what it may be called
        found = next((part for part in _middles(full[: ends.start()], ends[1]) if part in beside), None)
        if found and found not in names:
            short[found] = side if found not in short else None
    return {name: side for name, side in short.items() if side}


def _middles(stem: str, end: str) -> Iterator[str]:
    """Two to six characters of a name's stem with the end word behind, the longest first."""
    for length in range(min(6, len(stem)), 1, -1):
        for start in range(len(stem) - length + 1):
            if not grammar.NO_SHORT_NAME.search(part := stem[start : start + length]):
                yield part + end
