"""To whom a letter speaks (受送达人): what its addressees are, and which of them are parties at all."""

from extractors.fields.letters import (
    acts_as_applicant,
    creditors_addressed,
    facing,
    role_of_asker,
    third_person,
    with_role_words,
)
from extractors.fields.name_lists import Found, names_in
from extractors.patterns import parties as grammar
from extractors.patterns.addressees import (
    AGAINST_YOU,
    ASKED_TO_HELP,
    ASKS_HELP,
    BOTH_TOLD,
    CLOSED,
    DEBTOR_IS,
    DEBTOR_IS_ANOTHER,
    EXECUTING_YOU,
    FOR_APPLICANTS,
    HELPER,
    HELPS,
    LEADS,
    MASKED_WHOLE,
    MONEY_FOR_YOU,
    NOT_ADDRESSED,
    OF_A_VALUATION,
    ORDERS_YOU,
    OTHER_OWES,
    SAYS_YOU,
    TO_APPLICANT,
    YOU_APPLY,
    YOU_ARE_NONE,
    YOU_FIRST,
    YOU_OWE,
)
from extractors.patterns.bankrupts import SENT_TO_REVIEW
from extractors.patterns.heads import ANY_HEAD, YOUR_FIRM
from extractors.patterns.letters import AMONG_YOU, CREDITOR, HEAD_OF, KEPT_WITH_YOU, YOU_BOUGHT
from extractors.patterns.names import ORGANIZATION_END
from extractors.patterns.opening import (
    NO_ADDRESSEE,
    OBJECTORS,
    OFFICE,
)
from extractors.patterns.records import ASKED_SIDE
from extractors.patterns.sides import OF_REVIEW

TITLE_REACH = 60
"""Characters between a title and the addressee."""
_SHORTEST = 4  # characters; a firm's name without its place
_OPENING = 200  # characters in which a letter says whom it speaks to
_OWING = ("被申请人", "被保全人")


def addressees_of(text: str, start: int, end: int) -> list[Found]:
    """The names of a line that ends with a colon right behind the heading: X、Y：."""
    found = grammar.ADDRESSEES.match(text, start, end) or grammar.ADDRESSEES.match(text, max(0, start - 1), end)
    if not found or NOT_ADDRESSED.search(found["names"]):
        return []
    return list(names_in("被执行人", text, *found.span("names")))


def as_addressed(text: str, found: Found, addressees: list[Found]) -> Found:
    """A name without the words before it, where the line of addressees (抬头) says how long the name is.

    A、B：本院以（2021）…号终结本次执行程序的A与B…一案: no list knows each word that may stand before a name.
    """
    role, name, first, last = found
    for _, whole, *place in addressees:
        # 杭州市西湖区某火锅店：…诉某火锅店: the sentence leaves the place out.
        if len(name) >= _SHORTEST and whole.endswith(name) and whole[: -len(name)].endswith(("省", "市", "县", "区")):
            return role, whole, place[0], place[1]
        behind = last - len(whole)
        if ORGANIZATION_END.search(whole) and text.startswith(whole, behind) and LEADS.search(text, first, behind):
            return role, whole, behind, last
    return role, name, first, last


def spoken_to(text: str, start: int, end: int, named: list[Found], role: str) -> tuple[list[Found], str]:
    """What the addressee is, where the letter tells; and who else is a party of it."""
    if applied := _who_applied(text, start, end, named):
        return applied, "被执行人"
    if you_apply(text, start, end):
        return named, "申请执行人"
    if asker := role_of_asker(text, start, end):
        sides = {"申请执行人", "被执行人"} <= {one[0] for one in named}
        return named if sides else with_role_words(text, start, named), asker
    if other := facing(text, start, end, named):
        return other
    return named, CREDITOR if creditors_addressed(text, start, end, named) else role


def _who_applied(text: str, start: int, end: int, named: list[Found]) -> list[Found]:
    """Who of the readers applied: 甲、乙：你们之间…一案，甲申请执行后…."""
    found = None if named else AMONG_YOU.search(text, start, min(end, start + _OPENING))
    # Told of one to whom the letter is addressed.
    if not found or found["name"] not in text[start : found.start()]:
        return []
    return [("申请执行人", found["name"], *found.span("name"))]


def are_both_sides(text: str, start: int, end: int, addressees: list[Found]) -> bool:
    """Whether a letter speaks to both sides and does not say which is which: nobody of them is taken for a debtor.

    甲、乙：申请执行人申请恢复执行，本院决定恢复…的执行. One that says 你 speaks to who owes.
    """
    words = text[start:end]
    valued = OF_A_VALUATION.search(text, max(0, start - TITLE_REACH), start)
    told = len(addressees) > 1 and (valued or ("申请执行人" in words and BOTH_TOLD.search(words)))
    return bool(told and not SAYS_YOU.search(words))


def owner_among(text: str, start: int, end: int, addressees: list[Found]) -> list[Found]:
    """The one of several addressees whose thing a letter to both sides speaks of (因处置某某名下房屋), if it is one."""
    words = text[start:end]
    owners = [one for one in addressees if f"{one[1]}名下" in words or f"{one[1]}所有" in words]
    return owners if len(owners) < len(addressees) else []


def you_apply(text: str, start: int, end: int) -> bool:
    """Whether the paper speaks to who applied: 你申请执行…, or 执行你与… and the money is yours."""
    asked = ASKED_SIDE.search(text, start, min(end, start + 2 * _OPENING))
    if asked and asked["role"] == "申请执行人":
        return True
    if YOU_APPLY.search(text, start, min(end, start + _OPENING)):
        return True
    other = OTHER_OWES.search(text, start, min(end, start + _OPENING))
    if other and "申请执行" not in text[start : other.end()]:
        return True
    title = (max(0, start - TITLE_REACH), start)
    if filed_for(text, start, end) or acts_as_applicant(text, start, end) or MONEY_FOR_YOU.search(text, *title):
        return True
    if CLOSED.search(text, max(0, start - TITLE_REACH), start):
        first = YOU_FIRST.search(text, start, min(end, start + _OPENING))
        return bool(first and not YOU_OWE.search(text, start, end))
    executing = EXECUTING_YOU.search(text, start, min(end, start + _OPENING))
    return bool(executing and FOR_APPLICANTS.search(text, executing.end(), min(end, executing.end() + 2 * _OPENING)))


def filed_for(text: str, start: int, end: int) -> bool:
    """Whether a notice of filing (立案通知书) speaks to who applied: not one that says who applies against you."""
    title = (max(0, start - TITLE_REACH), start)
    filed = TO_APPLICANT.search(text, *title) and not OF_REVIEW.search(text, *title)
    return bool(filed and not AGAINST_YOU.search(text, start, min(end, start + _OPENING)))


def asked_to_help(text: str, start: int, end: int) -> bool:
    """Whether the letter speaks to one who is to help, by its title or its words: a register, a tenant."""
    titled = ASKED_TO_HELP.search(text, max(0, start - TITLE_REACH), start)
    return bool(titled or KEPT_WITH_YOU.search(text, start, end)) or third_person(text, start, end)


def unnamed(text: str, part: tuple[int, int], addressees: list[Found], named: list[Found], role: str) -> list[Found]:
    """The addressees whom no sentence names and who are parties all the same: no helper, no bureau, no head."""
    missing = [found for found in addressees if not known(found, named) and not NO_ADDRESSEE.search(found[1])]
    missing = [found for found in missing if not HEAD_OF.match(found[1])]
    title = (max(0, part[0] - TITLE_REACH), part[0])
    # 甲公司：被执行人乙公司已履行完毕，予以结案: who is told that another has paid owes nothing.
    paid = CLOSED.search(text, *title) and any(role == "被执行人" for role, *_ in named)
    if HELPS.search(text, *title) or YOU_BOUGHT.search(text, *part) or (paid and not SAYS_YOU.search(text, *part)):
        return []
    roles = {found[0] for found in named}
    if missing and asked_to_help(text, *part):
        told = roles & {role, *_OWING}
        missing = [] if told else [found for found in missing if not HELPER.search(found[1])]
    if ASKS_HELP.search(text, *part) and not ORDERS_YOU.search(text, *part):
        missing = [found for found in missing if not HELPER.search(found[1])]
    if missing and {"申请执行人", "被执行人"} <= roles:
        # A bank or an office that is told of it beside the sides; not where all are to pay.
        beside = any(known(one, named) for one in addressees) and not YOU_OWE.search(text, *part)
        missing = [one for one in missing if not (beside and HELPER.search(one[1]))]
        # A bureau that is told of a case between others.
        missing = [one for one in missing if not OFFICE.search(one[1]) or f"被执行人{one[1]}" in text[slice(*part)]]
    if roles and roles <= OBJECTORS and any(known(one, named) for one in addressees):
        # Whatever the other reader is, beside one who objects.
        missing = []
    heads = only_heads(text, *part, named)
    return [found for found in missing if found[1] not in heads]


def only_heads(text: str, start: int, end: int, named: list[Found]) -> set[str]:
    """Addressees who only head the firm that owes (法定代表人): the paper calls them so and speaks to 你单位 alone.

    So it is where the sentence of the case names the debtors by their role, and them not among these.
    """
    opening = (start, min(end, start + 2 * _OPENING))
    told = any(role == "被执行人" for role, *_ in named) or YOUR_FIRM.search(text, *opening)
    if not told or "你们" in text[slice(*opening)]:
        return set()
    heads = {head["name"] for head in ANY_HEAD.finditer(text, start, end)}
    return {name for name in heads if f"被执行人{name}" not in text[start:end]}


def debtors_said(text: str, start: int, end: int) -> list[Found]:
    """Whom the paper says to owe: 被执行人为某某."""
    found = DEBTOR_IS.search(text, start, min(end, start + 2 * _OPENING))
    return list(names_in("被执行人", text, *found.span("names"))) if found else []


def not_the_debtor(text: str, start: int, end: int, addressees: list[Found]) -> list[Found] | None:
    """Who owes instead, in a letter that says so to somebody else (本院执行的被执行人系甲公司); None where it does not.

    One that says what the reader owes or has makes a debtor of him all the same.
    """
    near = min(end, start + 2 * _OPENING)
    if YOU_OWE.search(text, start, end):
        return None
    found = DEBTOR_IS_ANOTHER.search(text, start, near)
    named = list(names_in("被执行人", text, *found.span("names"))) if found else []
    if any(known(one, addressees) for one in named):
        return None
    return named if named or YOU_ARE_NONE.search(text, start, near) else None


def sent_to_review(text: str, start: int, end: int) -> Found | None:
    """The debtor whose transfer (移送破产审查) a letter of the enforcing court tells of; who else is told applied."""
    found = SENT_TO_REVIEW.search(text, start, min(end, start + _OPENING))
    if not found:
        return None
    group = next(name for name in ("name", "firm", "theirs", "sent") if found[name])
    return ("被执行人", found[group], *found.span(group)) if ORGANIZATION_END.search(found[group]) else None


def known(found: Found, named: list[Found]) -> bool:
    """Whether a name is among those; one that is masked whole (×××) only where its role is the same too."""
    alike = [role for role, name, *_ in named if name == found[1]]
    return found[0] in alike or bool(alike and not MASKED_WHOLE.fullmatch(found[1]))
