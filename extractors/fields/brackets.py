"""What stands behind a name, in brackets and in its clause: looked for as strings, for there may be many parties."""

from collections.abc import Iterator

from extractors.machine.kept_patterns import compiled


def closing_bracket(text: str, start: int, limit: int) -> int | None:
    """The end of the bracket that opens at start, brackets within it counted."""
    depth = 0
    if text[start : start + 1] not in "（）":
        return None  # the next one is no bracket that opens here
    for match in _BRACKET.finditer(text, start, limit):
        depth += 1 if match.group() == "（" else -1
        if not depth:
            return match.end()
    return None


def unopened(text: str, start: int, limit: int) -> int:
    """The first closing bracket that opens before the start, else the limit."""
    depth = 0
    for match in _BRACKET.finditer(text, start, limit):
        depth += 1 if match.group() == "（" else -1
        if depth < 0:
            return match.start()
    return limit


def ends_of(text: str, name: str, start: int, limit: int) -> Iterator[int]:
    """The end of each place between start and limit where a name stands; places may overlap."""
    place = text.find(name, start, limit)
    while place >= 0:
        yield place + len(name)
        place = text.find(name, place + 1, limit)


def behind(text: str, name: str) -> Iterator[str]:
    """What stands behind each place where the name does, as far as a clause reaches."""
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        yield text[end : end + _CLAUSE]
        start = text.find(name, end)


def brackets_behind(text: str, name: str) -> Iterator[str]:
    """The brackets behind each place where a name has one; looked for as a string, for there may be many parties."""
    start = text.find(f"{name}（")
    while start >= 0:
        found = _BRACKETS.match(text, start + len(name))
        if found:
            yield found.group()
        start = text.find(f"{name}（", start + len(name))


_BRACKET = compiled("[（）]")
_CLAUSE = 60  # characters
_BRACKETS = compiled(r"(?:（(?:[^（）]|（[^（）]*）)*+）)*+")
