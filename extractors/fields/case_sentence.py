"""The sentence that speaks of the case (一案): whom it names by role words, or as two sides."""

from collections.abc import Iterator

from extractors.fields.addressees import (
    known,
    you_apply,
)
from extractors.fields.applicants import as_in_appeal, by_who_applied, roles_of_pair, serves_trial
from extractors.fields.bankrupts import appointed, in_bankruptcy
from extractors.fields.called import listed
from extractors.fields.letters import third_person
from extractors.fields.name_lists import PERSON, Found, labelled, list_end, names_in
from extractors.fields.trial_orders import is_party, of_orders
from extractors.patterns.names import ONLY_CAUSE, ORGANIZATION_END
from extractors.patterns.opening import (
    A_COURT,
    ALONE,
    BETWEEN_COURTS,
    CASE_SENTENCE,
    CLAUSE_END,
    FIRST_ORDER,
    FURTHER_CASE,
    MASKED_IN,
    OBJECTORS,
    OFFICE,
    ON_A_TITLE,
    ONE_SIDE,
    OURS,
    OWN_FIRM,
    OWNS,
    PAIR,
    SERIES_OF,
    THEIRS,
    WORDS_BEFORE_NAMES,
    YOU,
)
from extractors.patterns.sides import OF_DEBTOR
from extractors.patterns.surnames import BEGINS_A_NAME

_OPENING = 200  # characters in which a letter says whom it speaks to
_COUNTED = ("二人", "两人", "三人", "四人", "五人")  # 你们二人及乙
_APPOINTING = 80  # characters behind the sentence of the case in which an administrator is appointed


def in_case_sentence(text: str, start: int, end: int, *, addressed: bool) -> list[Found]:
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
    alone = alone or (None if named else SERIES_OF.search(text, sentence.start(), min(end, sentence.end() + 1)))
    if alone:
        named += names_in("被执行人", text, alone.start("names"), list_end(text, *alone.span("names")))
    named += _of_further_cases(text, sentence.end(), end, named)
    named += appointed(text, sentence.end(), min(end, sentence.end() + _APPOINTING), end)
    return named if named or addressed else of_orders(text, start, end)


def _of_further_cases(text: str, start: int, end: int, named: list[Found]) -> list[Found]:
    """The applicants of further cases against the same debtor, who is named or the reader; another debtor is let be."""
    applicants = {name for role, name, *_ in named if role == "申请执行人"}
    debtors = {name for role, name, *_ in named if role == "被执行人"}
    found: list[Found] = []
    while applicants and (case := FURTHER_CASE.match(text, start, end)):
        start = case.end()
        same = case["right"] in debtors or (not debtors and YOU.fullmatch(case["right"]))
        also = names_in("申请执行人", text, *case.span("left")) if same else ()
        found += [one for one in also if not known(one, [*named, *found])]
    return found


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


def _not_content(text: str, found: Found) -> bool:
    """Whether a letter speaks of who asked: 申诉人某某不服你院…裁定，向本院申诉; 异议人某某就本院…裁定提出的异议."""
    return found[0] in OBJECTORS and text.startswith(("不服", "就本院", "就我院", "对本院", "对我院"), found[3])


def _sides_in(text: str, start: int, end: int, begins: int) -> list[Found]:
    """The sides that a sentence names by their role words, else as a pair; the letter begins before it."""
    named = list(labelled(text, start, end))
    if len({role for role, *_ in named}) < 2:
        pair = as_in_appeal(named, list(_pair(text, start, end, begins)))
        named += [found for found in pair if not known(found, named)]
    return named


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
        you_asked = trial or (not served and you_apply(text, begins, len(text)))
        applies = second_role if you_asked else first_role
        yield from names_in(applies, text, *right)
        return
    sides = [*names_in(first_role, text, *match.span("left")), *names_in(second_role, text, *right)]
    sides = [one for one in sides if not A_COURT.search(one[1])]
    said = text.startswith(("申请", "分别申请", "向", "已向", "依法向"), match.end("left"))
    yield from sides if said else by_who_applied(text, sides, len(text))


def _beside_you(text: str, first: int, end: int) -> tuple[int, int]:
    """The other side's names: none where it is the reader (A申请执行你), who is next in 你申请执行你与B…一案."""
    if you := YOU.match(text, first):
        behind = you.end() + 2 * text.startswith(_COUNTED, you.end())
        first = behind + 1 if text.startswith(("与", "和", "、", "及"), behind) else behind
        return (first, list_end(text, first, end) if first > behind else first)
    return first, list_end(text, first, end)
