"""The parties of what came in to a court (来文中的当事人): the sides it tells of, and its writer by what he says he is.

Who only answers (a bank, a register, an auctioneer) is no party; whom he calls 被执行人 is one, wherever he says it.
"""

from collections.abc import Iterator

from extractors.fields.name_lists import PERSON, Found, labelled, shortens
from extractors.patterns import incoming as grammar
from extractors.patterns.letters import EITHER
from extractors.patterns.names import ORGANIZATION_END
from extractors.patterns.opening import NOT_SIDES, OBJECTORS, OWNER


def of_incoming(text: str, start: int, end: int, sides: list[Found]) -> Iterator[Found]:
    """The sides of the case that the paper tells of, then its writer."""
    named: list[Found] = []
    sides = _in_full(text, start, end, sides)
    sides = [one for one in sides if one[0] not in OBJECTORS and _is_name(one[1])]
    for one in (*sides, *_called(text, start, end)):
        if all(one[1] != other[1] and not shortens(one[1], other[1]) for other in named):
            named.append(one)
    if all(role != "被执行人" for role, *_ in named) and (
        held := grammar.HELD_BY.search(text, start, end) or OWNER.search(text, start, end)
    ):
        named.append(("被执行人", held["names"], *held.span("names")))
    writer = _writer(text, start, end, named)
    if writer:
        yield writer
    yield from (one for one in named if not writer or one[1] != writer[1])


def _in_full(text: str, start: int, end: int, sides: list[Found]) -> list[Found]:
    """The sides with the firm that its head calls 我公司 under its own name."""
    firm = grammar.OUR_FIRM.search(text, start, end)
    known = [one for one in sides if not grammar.OURS.search(one[1])]
    ours = [(one[0], firm["name"], *firm.span("name")) for one in sides if firm and one not in known]
    return known + ours


def _is_name(name: str) -> bool:
    return bool(ORGANIZATION_END.search(name) or "·" in name or len(name) <= PERSON)


def _called(text: str, start: int, end: int) -> Iterator[Found]:
    """Whoever is called 申请执行人 or 被执行人 anywhere, up to the end of his name."""
    for role, _, first, last in labelled(text, start, end):
        alone = grammar.NAME_ALONE.match(text, first) if role in EITHER else None
        if alone and alone.end() <= last:
            yield role, alone.group(), first, alone.end()


def _writer(text: str, start: int, end: int, named: list[Found]) -> Found | None:
    """Who writes, where he says what he is, or where only the other side of the case is told of."""
    for found in grammar.WRITER.finditer(text, start, end):
        name = found["name"]
        if not _is_name(name):
            continue
        said = grammar.IS_PARTY.match(text, found.end())
        others = frozenset(role for role, other, *_ in named if other != name)
        if said and said["role"] not in NOT_SIDES:
            return said["role"], name, *found.span("name")
        role = grammar.OWN_ROLE.get(found["as"]) or grammar.OTHER_SIDE.get(others)
        if role:
            return role, name, *found.span("name")
    return None
