"""Parties of the orders of a judgment (判决主文), where an excerpt has no heading and names them nowhere else."""

from collections import Counter
from collections.abc import Iterable, Iterator

from extractors.fields.name_lists import PERSON, Found, list_end, names_in
from extractors.patterns import trial_orders as grammar
from extractors.patterns.names import ORGANIZATION_END
from extractors.patterns.opening import LABELLED

_SHORTEST = 2  # characters of a name
_NAMES = 200  # characters; a list of names in an order is not longer


def of_orders(text: str, start: int, end: int) -> list[Found]:
    """Each party that the orders name behind a role word of a trial (限被告周远支付原告李苇…), once."""
    orders = grammar.ORDERS.search(text, max(0, start - 1), end)
    if not orders:
        return []
    over = grammar.ORDERS_END.search(text, orders.end(), end)
    called = list(_called(text, orders.end(), over.start() if over else end))
    often = Counter(name for _, name, *_ in called)
    first: dict[tuple[str, str], Found] = {}
    for found in called:
        if is_name(found[1]) or often[found[1]] > 1:
            first.setdefault(found[:2], found)
    return [found for (role, name), found in first.items() if not _cut(role, name, first)]


def _cut(role: str, name: str, others: Iterable[tuple[str, str]]) -> bool:
    """Whether the name is the beginning of a firm's, cut where a word of causes stands within it."""
    longer = (whole for other, whole in others if role == other and whole != name and whole.startswith(name))
    return any(ORGANIZATION_END.search(whole) for whole in longer)


def _called(text: str, start: int, end: int) -> Iterator[Found]:
    """What stands behind the role words, without what is said behind a name."""
    for match in LABELLED.finditer(text, start, end):
        if match["role"].endswith(grammar.TRIAL_ROLES):
            limit = min(end, match.end() + _NAMES)
            then = grammar.SAID_THEN.search(text, match.end() + _SHORTEST, limit)
            last = list_end(text, match.end(), then.start() if then else limit)
            found = names_in(match["role"], text, match.end(), last)
            yield from (one for one in found if not grammar.NOT_NAMED.search(one[1]))


def is_party(found: Found) -> bool:
    """Whether what stands behind a role word may be a party: not 原告按照约定陆续向…, 被告三期."""
    role, name, *_ = found
    return not role.endswith(grammar.TRIAL_ROLES) or (is_name(name) and not grammar.NOT_NAMED.search(name))


def is_name(words: str) -> bool:
    """Whether words alone look like the name of a firm or of a person."""
    if ORGANIZATION_END.search(words):
        return len(words) > PERSON
    return bool(grammar.PERSON_NAMED.fullmatch(words))
