"""Parties of the opening sentence (开头语), where a paper has no party block.

本院在执行申请执行人A与被执行人B、C买卖合同纠纷一案中; A申请执行你单位…一案, addressed to B; 申请保全人A与被保全人B….
"""

from collections.abc import Iterator

from extractors.fields.addressees import (
    addressees_of,
    are_both_sides,
    as_addressed,
    debtors_said,
    filed_for,
    known,
    not_the_debtor,
    owner_among,
    sent_to_review,
    spoken_to,
    unnamed,
)
from extractors.fields.aliases import aliases_behind
from extractors.fields.applicants import serves_trial
from extractors.fields.bankrupts import bankrupts, in_bankruptcy, petitioner, role_of_addressee, sender
from extractors.fields.called import labelled_alone, listed, measured, owner_of_lot
from extractors.fields.case_sentence import in_case_sentence
from extractors.fields.incoming import of_incoming
from extractors.fields.letters import of_a_petition, petitioned
from extractors.fields.name_lists import Found, labelled
from extractors.fields.preservations import HELD, of_a_preservation, sides_of_preservation
from extractors.fields.records import of_record
from extractors.fields.told_to_both import sides_by_money, speaks_to_both
from extractors.paper.incoming import incoming
from extractors.patterns.names import ORGANIZATION_END
from extractors.patterns.opening import OBJECTORS, OPPOSITE

_OPENING = 200  # characters in which a letter says whom it speaks to
_OFTEN_SUBJECTS = frozenset({"管理人", "债务人"})


def opening_parties(text: str, start: int, end: int) -> Iterator[Found]:
    """Role, name, start and end of each party that the opening sentence or the addressee's line names."""
    addressees = addressees_of(text, start, end)
    named = in_case_sentence(text, start, end, addressed=bool(addressees))
    named = [as_addressed(text, one, addressees) for one in named]
    came = None if in_bankruptcy(text, start) else incoming(text)
    if came and (came.court or not addressees):
        yield from of_incoming(text, start, end, named)
        return
    recorded = of_record(text, start, end)
    recorded += listed(text, start, end) if recorded and not named else ()
    named += [one for one in recorded if not known(one, named)]
    named, addressees, role = _with_addressees(text, start, end, named, addressees)
    missing = unnamed(text, (start, end), addressees, named, role)
    yield from ((role, name, first, last) for _, name, first, last in missing)
    yield from _with_later_roles(text, named, end)
    if not named and not missing:
        yield from _named_alone(text, start, end)


def _with_addressees(
    text: str, start: int, end: int, named: list[Found], addressees: list[Found]
) -> tuple[list[Found], list[Found], str]:
    """Whom the paper names, the addressees that are still to be told, and what these are by its title and its words."""
    if addressees and of_a_preservation(text, start, named):
        named, role = sides_of_preservation(text, start, end, named, addressees)
        return named, addressees if role else [], role or HELD
    bankruptcy = in_bankruptcy(text, start)
    debtor = "被告" if addressees and not named and serves_trial(text, addressees[-1][3]) else "被执行人"
    if bankruptcy:
        named, addressees = _of_bankruptcy(text, start, end, named, addressees)
        debtor = role_of_addressee(text, start, end, [one[1] for one in addressees])
        named += [one for one in petitioner(text, start, end) if addressees and not known(one, named)]
    role = next((OPPOSITE[one] for one, *_ in named if one in OPPOSITE), debtor)
    if not bankruptcy and filed_for(text, start, end):
        named += [one for one in debtors_said(text, start, end) if not known(one, named)]
        role = "申请执行人"
    if not named and addressees and (sent := sent_to_review(text, start, end)):
        named, role = [sent], "申请执行人"
    if not named and not bankruptcy and are_both_sides(text, start, end, addressees):
        addressees = owner_among(text, start, end, addressees)
    named, role = spoken_to(text, start, end, named, role) if addressees else (named, role)
    if not named and role == debtor == "被执行人" and speaks_to_both(text, start, end, addressees):
        return sides_by_money(text, start, end, addressees), [], role
    others = not_the_debtor(text, start, end, addressees) if addressees and role == debtor == "被执行人" else None
    if others is not None:
        named, addressees = named + [one for one in others if not known(one, named)], []
    return named, addressees, role


def _named_alone(text: str, start: int, end: int) -> Iterator[Found]:
    """Whom a paper that names no sides names by a label, a measure, its sender or the thing that it sells."""
    alone = list(labelled_alone(text, start, end)) or list(measured(text, start, end)) or list(sender(text, start, end))
    told = in_bankruptcy(text, start) or any(role in {"被执行人", "债务人"} for role, *_ in alone)
    lot = () if told else owner_of_lot(text, start, end)
    yield from alone + [one for one in lot if not known(one, alone)]


def _of_bankruptcy(
    text: str, start: int, end: int, named: list[Found], addressees: list[Found]
) -> tuple[list[Found], list[Found]]:
    """Whom a paper of a bankruptcy case names, and the addressees that are still to be told.

    Where it names the debtor (债务人), an addressee is who petitioned (根据你公司的申请) or no party.
    """
    told = [*bankrupts(text, start, end)] or (of_a_petition(text, start, end) if addressees else [])
    # 债务人维持经营, 管理人获悉: a role word of such a paper is mostly the subject of a sentence.
    named = [one for one in named if one[0] not in _OFTEN_SUBJECTS or ORGANIZATION_END.search(one[1])]
    named = [one for one in told if not known(one, named)] + named
    if all(one[0] != "债务人" for one in named):
        return named, addressees
    asked = addressees if petitioned(text, start, end) else []
    return [("申请人", *one[1:]) for one in asked if not known(one, named)] + named, []


def _with_later_roles(text: str, named: list[Found], end: int) -> Iterator[Found]:
    """A party that the next sentence calls objector (异议人, 案外人 …) has that role; a new one is added."""
    later: dict[str, Found] = {}
    behind = named[-1][3] if named else end
    full_names = {alias: name for _, name, _, last in named for alias in aliases_behind(text, last)}
    for found in labelled(text, behind, min(end, behind + 200)):
        if found[0] in OBJECTORS:
            later.setdefault(full_names.get(found[1], found[1]), found)
    for role, name, first, last in named:
        yield later.pop(name)[0] if name in later else role, name, first, last
    yield from later.values()
