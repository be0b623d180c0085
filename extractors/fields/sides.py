"""The side (原告, 被告) of each party of a trial, by the names that the paper calls it."""

from extractors.parts import Parts
from extractors.patterns import sides as grammar

_SIDES = ("原告", "被告")
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
    return names
