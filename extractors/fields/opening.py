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
    you_apply,
)
from extractors.fields.aliases import aliases_behind
from extractors.fields.applicants import as_in_appeal, by_who_applied, roles_of_pair, serves_trial
from extractors.fields.bankrupts import appointed, bankrupts, in_bankruptcy, petitioner, role_of_addressee, sender
from extractors.fields.called import labelled_alone, listed, measured, owner_of_lot
from extractors.fields.incoming import of_incoming
from extractors.fields.letters import of_a_petition, petitioned, third_person
from extractors.fields.name_lists import PERSON, Found, labelled, list_end, names_in
from extractors.fields.preservations import HELD, of_a_preservation, sides_of_preservation
from extractors.fields.records import of_record
from extractors.fields.told_to_both import sides_by_money, speaks_to_both
from extractors.fields.trial_orders import is_party, of_orders
from extractors.paper.incoming import incoming
from extractors.patterns.names import ONLY_CAUSE, ORGANIZATION_END
from extractors.patterns.opening import (
    A_COURT,
    ALONE,
    BETWEEN_COURTS,
    CASE_SENTENCE,
    CLAUSE_END,
    FIRST_ORDER,
    MASKED_IN,
    OBJECTORS,
    OFFICE,
    ON_A_TITLE,
    ONE_SIDE,
    OPPOSITE,
    OURS,
    OWN_FIRM,
    OWNS,
    PAIR,
    THEIRS,
    WORDS_BEFORE_NAMES,
    YOU,
)
from extractors.patterns.sides import OF_DEBTOR
from extractors.patterns.surnames import BEGINS_A_NAME

_OPENING = 200  # characters in which a letter says whom it speaks to
_COUNTED = ("二人", "两人", "三人", "四人", "五人")  # 你们二人及乙
_OFTEN_SUBJECTS = frozenset({"管理人", "债务人"})
_APPOINTING = 80  # characters behind the sentence of the case in which an administrator is appointed


def opening_parties(text: str, start: int, end: int) -> Iterator[Found]:
    """Role, name, start and end of each party that the opening sentence or the addressee's line names."""
    addressees = addressees_of(text, start, end)
    named = _in_case_sentence(text, start, end, addressed=bool(addressees))
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


def _in_case_sentence(text: str, start: int, end: int, *, addressed: bool) -> list[Found]:
    """The parties of the sentence that speaks of the case (一案), by role words or as two sides.

    A letter to debtors may speak of the title alone (裁决书已经生效，申请执行人某某申请强制执行).
    """
    sentence = CASE_SENTENCE.search(text, start, end)
    if not sentence:
        return _without_sentence(text, start, end, addressed=addressed)
    # 你院执行的A与B一案…。我院在执行C与D一案: a letter to a court that has a case of its own.
    if THEIRS.match(sentence.group()):
        sentence = OURS.search(text, sentence.end(), end) or sentence
    named = _sides_in(text, sentence.start(), sentence.end(), start)
    of_debtor = OF_DEBTOR.search(text, sentence.start(), sentence.end())
    if of_debtor and not named:
        named += names_in("被执行人", text, *of_debtor.span(str(of_debtor.lastgroup)))
    # 你来信反映的某公司一案，答复如下。你与某公司一案…: the first may only announce it.
    announced = addressed and not named and not in_bankruptcy(text, start)
    if announced and (again := CASE_SENTENCE.search(text, sentence.end(), min(end, sentence.end() + _OPENING))):
        sentence = again
        named = _sides_in(text, sentence.start(), sentence.end(), start)
    alone = None if named else ONE_SIDE.search(text, sentence.start(), min(end, sentence.end() + _OPENING))
    if alone:
        named += names_in("被执行人", text, alone.start("names"), list_end(text, *alone.span("names")))
    named += appointed(text, sentence.end(), min(end, sentence.end() + _APPOINTING), end)
    return named if named or addressed else of_orders(text, start, end)


def _without_sentence(text: str, start: int, end: int, *, addressed: bool) -> list[Found]:
    """Who is called a party where no sentence speaks of the case: two roles, or the one that the addressee has not."""
    if not addressed and (ordered := of_orders(text, start, end)):
        return ordered
    near = next((stop.start() for stop in CLAUSE_END.finditer(text, min(end, start + _OPENING), end)), end)
    told_of = [one for one in labelled(text, start, _before_items(text, start, near)) if _may_be_named(text, one)]
    roles = {role for role, *_ in told_of}
    one_side = {"申请执行人"}, *(() if in_bankruptcy(text, start) else ({"被执行人"}, {"申请人"}, {"上诉人"}))
    if len(roles) > 1 or (addressed and roles in one_side):
        return told_of + [one for one in listed(text, start, end) if not known(one, told_of)]
    if not told_of and (titled := ON_A_TITLE.search(text, start, min(end, start + _OPENING))):
        return list(names_in("申请执行人", text, *titled.span("left")))
    sold = third_person(text, start, end)
    return [
        one
        for one in told_of[:1]
        if OFFICE.search(one[1]) or _not_content(text, one) or (sold and OWNS.match(text, one[3]))
    ]


def _may_be_named(text: str, found: Found) -> bool:
    """Whether a name and no prose stands behind a role word, which no sentence of the case vouches for.

    A man's name begins with a surname, is masked, stands in a list or behind a colon, or stands there again.
    """
    _, name, first, last = found
    if not is_party(found):
        return False
    if len(name) > PERSON or ORGANIZATION_END.search(name) or BEGINS_A_NAME.match(name) or MASKED_IN.search(name):
        return True
    return text[first - 1] in "：、" or text.find(name, last) >= 0 or 0 <= text.find(name) < first


def _before_items(text: str, start: int, end: int) -> int:
    """Where the numbered items of a letter begin; an excerpt may begin with its orders: then the first of them ends."""
    items = text.find("\n一、", start, end)
    if text.startswith("一、", start) or start <= items < start + 2:
        first = FIRST_ORDER.match(text, start, end)
        return first.end() if first else end
    return items if items > 0 else end


def _sides_in(text: str, start: int, end: int, begins: int) -> list[Found]:
    """The sides that a sentence names by their role words, else as a pair; the letter begins before it."""
    named = list(labelled(text, start, end))
    if len({role for role, *_ in named}) < 2:
        pair = as_in_appeal(named, list(_pair(text, start, end, begins)))
        named += [found for found in pair if not known(found, named)]
    return named


def _not_content(text: str, found: Found) -> bool:
    """Whether a letter speaks of who asked: 申诉人某某不服你院…裁定，向本院申诉; 异议人某某就本院…裁定提出的异议."""
    return found[0] in OBJECTORS and text.startswith(("不服", "就本院", "就我院", "对本院", "对我院"), found[3])


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


def _beside_you(text: str, first: int, end: int) -> tuple[int, int]:
    """The other side's names: none where it is the reader (A申请执行你), who is next in 你申请执行你与B…一案."""
    if you := YOU.match(text, first):
        behind = you.end() + 2 * text.startswith(_COUNTED, you.end())
        first = behind + 1 if text.startswith(("与", "和", "、", "及"), behind) else behind
        return (first, list_end(text, first, end) if first > behind else first)
    return first, list_end(text, first, end)


def _pair(text: str, start: int, end: int, begins: int) -> Iterator[Found]:
    """Two unlabelled sides: A与B…纠纷一案, A申请执行B…一案, 你们与A…一案 (A is then the applicant).

    One alone where the paper speaks to the other: A因…一案向本院申请执行.
    """
    courts = BETWEEN_COURTS.match(text, start, end)
    match = PAIR.search(text, courts.end() if courts else start, end)
    if not match:
        alone = ALONE.match(text, start)
        yield from names_in("申请执行人", text, *alone.span("left")) if alone else ()
        return
    # 因公司与A…一案, in a firm's own notice: which of them owes is not told.
    if OWN_FIRM.search(match["left"]):
        return
    lead = WORDS_BEFORE_NAMES.match(text, match.start("right"))
    first = lead.end() if lead else match.start("right")
    # A申请执行你…一案 names the other side to its face.
    right = _beside_you(text, first, end) if not ONLY_CAUSE.match(text, first) else (first, first)
    # 本院受理A诉B…一案, 你诉B…一案, 本院审理A与B…一案, nothing being enforced: a paper of a trial.
    first_role, second_role = roles_of_pair(text, match.span("left"), (start, end), begins)
    led = WORDS_BEFORE_NAMES.match(text, match.start("left"))
    # 你反映某法院执行你与B…一案: the court's name leads to the reader.
    if YOU.match(match["left"]) or (led and YOU.fullmatch(text, led.end(), match.end("left"))):
        # 你与B…一案，现向你公告送达民事判决书: whom a court looks for was sued.
        served = not text.startswith("诉", match.end("left")) and serves_trial(text, end)
        trial = second_role != "被执行人" and not served
        applies = (
            second_role
            if trial
            else first_role
            if served
            else second_role
            if you_apply(text, begins, len(text))
            else first_role
        )
        yield from names_in(applies, text, *right)
        return
    sides = [*names_in(first_role, text, *match.span("left")), *names_in(second_role, text, *right)]
    sides = [one for one in sides if not A_COURT.search(one[1])]
    said = text.startswith(("申请", "分别申请", "向", "已向", "依法向"), match.end("left"))
    yield from sides if said else by_who_applied(text, sides, len(text))
