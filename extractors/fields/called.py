"""Parties by what a notice calls them (称谓), where no sentence on its case names them."""

import re
from collections.abc import Iterator

from extractors.fields.name_lists import PERSON, Found, list_end, names_in, shortens
from extractors.patterns.bankrupts import LETS_GO, OPENED, TO_ADMINISTRATOR
from extractors.patterns.names import ORGANIZATION_END
from extractors.patterns.opening import (
    CALLED_DEBTOR,
    DUTY,
    ENFORCED_AGAINST,
    LABELLED,
    LETTER_BETWEEN_OFFICES,
    MASKED,
    MEASURED,
    NO_PERSON,
    OPPOSED,
    OWNER,
    OWNER_OF_LOT,
    OWNS,
    REPORTS,
    SALE_NOTICE,
    SIDES,
    TITLE_OF_SALE,
)


def listed(text: str, start: int, end: int) -> Iterator[Found]:
    """The sides that a notice lists behind colons, anywhere: 申请执行人：甲公司；被执行人：乙公司、丙."""
    for match in LABELLED.finditer(text, start, end):
        if match["role"] in OPPOSED and match.group().endswith("："):
            found = names_in(match["role"], text, match.end(), list_end(text, match.end(), end))
            yield from (one for one in found if len(one[1]) <= PERSON or ORGANIZATION_END.search(one[1]))


def labelled_alone(text: str, start: int, end: int) -> Iterator[Found]:
    """The first party of each role named anywhere, in a notice without an opening sentence (拍卖公告).

    So are further ones whose things it sells, unless such a name is a short form of one before, and the others of a
    list behind a colon (被执行人：甲公司、乙), or of all who report their property (甲公司、乙现向你院申报财产).
    """
    known: dict[str, list[str]] = {}
    for match in LABELLED.finditer(text, start, end):
        names = list(names_in(match["role"], text, match.end(), list_end(text, match.end(), end)))
        # 被执行人甲、乙共有的房屋: what stands behind the last is said of all.
        listed = match.group().endswith("：") or REPORTS.match(text, match.end(), end)
        owns = listed or (names and OWNS.match(text, names[-1][3]))
        for found in names:
            named = ORGANIZATION_END.search(found[1]) or (len(found[1]) <= PERSON and (owns or _by_duty(text, found)))
            before = known.setdefault(match["role"], [])
            further = owns and not any(shortens(found[1], name) for name in before)
            if match["role"] in SIDES and named and (not before or further):
                before.append(found[1])
                yield found


def _by_duty(text: str, found: Found) -> bool:
    """Whether a person is named by what he is to do (被执行人李某未履行…), masked or named again."""
    role, name, first, last = found
    if role != "被执行人" or not DUTY.match(text, last) or NO_PERSON.match(name):
        return False
    again = text.startswith("犯", last) or text.find(name, last) >= 0 or text.find(name, 0, first) >= 0
    return bool(MASKED.fullmatch(name)) or (len(name) < PERSON and again)


def measured(text: str, start: int, end: int) -> Iterator[Found]:
    """The debtor whom a measure hits, in a paper that names nobody else: 对甲公司及其法定代表人乙采取限制消费措施.

    So is the firm that it calls the debtor (债务人).
    """
    match = MEASURED.search(text, start, end) or ENFORCED_AGAINST.search(text, start, end)
    match = match or _let_go(text, start, end)
    if not match and LETTER_BETWEEN_OFFICES.match(text, start, end):
        match = OWNER.search(text, start, end)
    if match:
        yield from names_in("被执行人", text, *match.span("names"))
    elif called := CALLED_DEBTOR.search(text, start, end):
        yield "债务人", called["name"], *called.span("name")


def _let_go(text: str, start: int, end: int) -> re.Match[str] | None:
    """The bankrupt to whose administrator an enforcing court writes that it stays its case or lifts a freeze."""
    told = TO_ADMINISTRATOR.match(text, start, end) or TO_ADMINISTRATOR.match(text, max(0, start - 1), end)
    if not told or "申请执行人" in text[start:end] or not LETS_GO.search(text, start, end):
        return None
    opened = any(one["name"] == told["names"] for one in OPENED.finditer(text, start, end))
    return told if opened else None


def owner_of_lot(text: str, start: int, end: int) -> Iterator[Found]:
    """The firm whose thing a court's notice of sale offers (拍卖公告), where it calls nobody the debtor.

    No man is meant by it: he may be one of several owners, and no debtor. Whom the notice's title calls the debtor is.
    """
    if titled := TITLE_OF_SALE.search(text, max(0, start - _TITLE), start):
        yield from names_in("被执行人", text, *titled.span("names"))
        return
    notice = SALE_NOTICE.search(text, max(0, start - _TITLE), min(end, start + _TITLE))
    lot = OWNER_OF_LOT.search(text, start, end) if notice else None
    if lot:
        yield from names_in("被执行人", text, *lot.span("names" if lot["names"] else "owner"))


_TITLE = 300  # characters from the title of a notice to what it sells
