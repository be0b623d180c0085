"""Whose bankruptcy a paper of a bankruptcy case opens, where it has no party block (公告, 指定管理人决定书).

本院根据A的申请裁定受理B破产清算一案; 受理A对B的重整申请; 宣告B破产; a letter to B in B's own case.
"""

import re
from collections.abc import Iterator

from extractors.fields.name_lists import Found, names_in
from extractors.patterns import bankrupts as grammar
from extractors.patterns.letters import DISMISSED, HANDED_TO_HIM
from extractors.patterns.names import ORGANIZATION_END
from extractors.patterns.opening import NO_ADDRESSEE, YOU
from extractors.patterns.sides import SHORT_NAME

_HEADING = 80  # characters; the paper's own number stands so near to the end of its heading
_FORMS = (
    grammar.BEGUN,
    grammar.PREPARED,
    grammar.DECLARED,
    grammar.TRANSFERRED_HERE,
    grammar.REVIEW_BEFORE,
    grammar.NAMED_CASE,
    grammar.REFUSED,
    grammar.ITS_OWN,
)
_FOOT = 100  # characters; who signs, and the day
_FIRST = 400  # characters; what a notice begins with


def in_bankruptcy(text: str, start: int) -> bool:
    """Whether the paper's own number, at the end of its heading, is that of a bankruptcy case, or its sender one's.

    A notice without any number opens one by its first words (本院…裁定受理…破产清算一案).
    """
    numbered = grammar.BANKRUPTCY_NUMBER.search(text, max(0, start - _HEADING), start)
    if not numbered and not grammar.ANY_NUMBER.search(text, max(0, start - _HEADING), start):
        numbered = grammar.OPENS_BANKRUPTCY.match(text, start)
    written = grammar.ADMINISTRATOR_WRITES.match(text)
    return bool(numbered or written or grammar.ADMINISTRATOR_SIGNS.search(text, max(0, len(text) - _FOOT)))


def sender(text: str, start: int, end: int) -> Iterator[Found]:
    """The firm whose administrator writes by his letterhead, where he tells that a court handed its thing to him.

    So is the firm that heads a list of the claims against it (债权表).
    """
    if listed := grammar.LIST_OF_CLAIMS.match(text):
        yield "债务人", listed["firm"], *listed.span("firm")
        return
    written = grammar.ADMINISTRATOR_WRITES.match(text)
    if written and HANDED_TO_HIM.search(text, start, end):
        yield "债务人", written["firm"], *written.span("firm")


def bankrupts(text: str, start: int, end: int) -> Iterator[Found]:
    """The debtor (债务人), and who petitioned (申请人) where the sentence says so."""
    whole, end = end, min(end, start + _FIRST)
    if joined := _together(text, start, end):
        yield from joined
        yield from appointed(text, joined[-1][3], end, whole)
        return
    opened = next((m for m in grammar.OPENED.finditer(text, start, end) if ORGANIZATION_END.search(m["name"])), None)
    found = opened or next((m for form in _FORMS if (m := form.search(text, start, end))), None)
    if not found or not ORGANIZATION_END.search(found["name"]):
        yield from _appointed_for(text, start, end)
        return
    asked = grammar.PETITION_OF.search(text, start, found.start())
    if opened and opened["by"]:
        yield from (_in_full(text, start, one) for one in names_in("申请人", text, *opened.span("by")))
    elif asked and asked["by"] != found["name"] and not _nobody(asked["by"]):
        yield from (_in_full(text, start, one) for one in names_in("申请人", text, *asked.span("by")))
    yield _in_full(text, start, ("债务人", found["name"], *found.span("name")))
    yield from appointed(text, found.end(), end, whole)


def _together(text: str, start: int, end: int) -> list[Found]:
    """The debtors of one bankruptcy of several firms (实质合并), behind who petitioned; none where it is of one."""
    found = grammar.OPENED_TOGETHER.search(text, start, end)
    names = [*names_in("债务人", text, *found.span("names"))] if found else []
    firms = [one for one in names if ORGANIZATION_END.search(one[1])]
    if not found or len(firms) < len(names) or not (len(firms) > 1 or (firms and found["many"])):
        return []
    asked = found if found["by"] else grammar.PETITION_OF.search(text, start, found.start())
    owing = {one[1] for one in firms}
    by = names_in("申请人", text, *asked.span("by")) if asked else ()
    return [*(one for one in by if not _nobody(one[1]) and one[1] not in owing), *firms]


def appointed(text: str, start: int, near: int, end: int) -> Iterator[Found]:
    """The administrator (管理人) appointed before `near`; where the paper removes him, whom it appoints instead."""
    if DISMISSED.search(text, start, end):
        found = max(grammar.ADMINISTRATOR.finditer(text, start, end), key=re.Match.start, default=None)
    else:
        found = grammar.ADMINISTRATOR.search(text, start, near)
    if found:
        yield from _each(found, next(group for group in ("lawyer", "name", "passive") if found[group]))


def _each(found: re.Match[str], group: str) -> Iterator[Found]:
    """Every administrator of those appointed together (指定甲律师事务所、乙会计师事务所联合担任)."""
    for one in grammar.ADMINISTRATOR_NAME.finditer(found.string, *found.span(group)):
        yield "管理人", one["name"], *one.span("name")


def _nobody(name: str) -> bool:
    """Whether the words for who petitioned name nobody: 你公司, the debtor's creditors, a court."""
    return bool(YOU.match(name) or NO_ADDRESSEE.search(name))


def _in_full(text: str, start: int, found: Found) -> Found:
    """A party by its full name, where the sentences before have called it so: A公司（以下简称…）不能清偿到期债务."""
    for short in SHORT_NAME.finditer(text, start, found[2]):
        full = grammar.FULL_NAME.search(text, start, short.start()) if short[1] == found[1] else None
        if full:
            return found[0], full["name"], *full.span("name")
    return found


def _appointed_for(text: str, start: int, end: int) -> Iterator[Found]:
    """The last administrator that a decision appoints (before it may stand whom it dismisses), and the debtor."""
    found = [*grammar.APPOINTED_FOR.finditer(text, start, end)]
    if found and ORGANIZATION_END.search(found[-1]["firm"]):
        last = found[-1]
        yield "债务人", last["firm"], *last.span("firm")
        yield from _each(last, "name")


def petitioner(text: str, start: int, end: int) -> Iterator[Found]:
    """Who petitions, as a letter to the debtor says it: A向本院申请对你公司破产清算."""
    found = grammar.PETITIONS_AGAINST_YOU.search(text, start, min(end, start + _FIRST))
    if found and not NO_ADDRESSEE.search(found["by"]):
        yield "申请人", found["by"], *found.span("by")


def role_of_addressee(text: str, start: int, end: int, names: list[str]) -> str:
    """The role word that stands before an addressee's name in the letter; without one it is the debtor."""
    said = (role for role in ("被执行人", "被申请人") for name in names if text.find(role + name, start, end) >= 0)
    return next(said, "债务人")
