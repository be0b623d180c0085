"""Owing (应发函件): which letters are owed to which offices, against what they were told last.

An office acts on what it holds: it is written to when a flag is new, when the words it rests on or the rules met have
changed, when it has become more urgent, and when what it was told is no longer true. It is never told twice the same,
and nothing is sent that has meanwhile become wrong: such a letter is cancelled before it goes.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from hashlib import sha256
from types import MappingProxyType
from typing import NamedTuple

from alerts.posting.differences import differences
from models import Answer, Cancelled, Fate, Finding, Letter, LetterRecord, LetterState, Referral

ANALYSTS_ONLY = frozenset({"amount_mismatch"})
"""Rules whose findings no office is told (数额不一致: a question to our own reading)."""


class Owing(NamedTuple):
    """What follows from a screening of one debtor: letters newly owed, and those cancelled with the reason, by id."""

    letters: tuple[Letter, ...]
    cancelled: Mapping[str, Cancelled] = MappingProxyType({})


def settle(
    referral: Referral | None,
    records: Sequence[LetterRecord],
    on: date,
    *,
    findings: Sequence[Finding] = (),
    reason: str | None = None,
) -> Owing:
    """What is owed about a debtor, and which unsent letters are cancelled, given everything written so far.

    `findings` are the rules' answers today, which say why a flag fell; `reason` says it where there are none. Unsent
    letters of a later day are left alone, and nothing is added to them: on an earlier day less is known.
    """
    told = [record.letter for record in records if record.maybe_told]
    unsent = [record for record in records if not record.sent_at and record.fate is not Fate.CANCELLED]
    later = {record.letter.office for record in unsent if record.letter.on > on}
    wanted = owe(referral, told, findings) if referral else withdraw(told, on, reason, findings)
    wanted = tuple(letter for letter in wanted if letter.office not in later)
    kept, cancelled = set[str](), dict[str, Cancelled]()
    for record in unsent:
        letter = record.letter
        instead = next((one for one in wanted if one.office == letter.office), None)
        if letter.office in later or (record.maybe_told and instead is None):
            continue
        if instead and not record.maybe_told and _says_the_same(instead, letter):
            kept.add(letter.office)
        else:
            cancelled[letter.id] = Cancelled.CHANGED if instead else Cancelled.FALLEN
    taken = {record.letter.id for record in records}
    return Owing(tuple(_anew(one, taken) for one in wanted if one.office not in kept), cancelled)


def _says_the_same(one: Letter, other: Letter) -> bool:
    def words(letter: Letter) -> tuple[str, str, str | None, str]:
        unnamed = Letter.id_of(letter.office, letter.referral)
        return unnamed, letter.state, letter.follows, letter.referral.urgency

    return words(one) == words(other)


def _anew(letter: Letter, taken: set[str]) -> Letter:
    """The letter under an id of its own where its id was that of a cancelled one: that one stays cancelled."""
    named = letter.id
    while named in taken:
        named = sha256(named.encode()).hexdigest()
    return letter.model_copy(update={"id": named})


def owe(referral: Referral, previous: Iterable[Letter] = (), findings: Sequence[Finding] = ()) -> tuple[Letter, ...]:
    """The letters (函) owed to the offices of `referral.tell`, and the withdrawals to those no longer addressed.

    `previous` are all letters about the debtor that went out; letters about others are left alone.
    """
    told = referral.model_copy(update={"findings": tuple(f for f in referral.findings if f.rule not in ANALYSTS_ONLY)})
    last = _last_by_office(previous, referral.debtor.key)
    answers = findings or referral.findings
    owed = [letter for office in told.tell if (letter := _owed(office, told, last.get(office), answers))]
    dropped = [letter for office, letter in last.items() if office not in told.tell]
    return (*owed, *withdraw(dropped, referral.on, findings=answers))


def withdraw(
    previous: Iterable[Letter], on: date, reason: str | None = None, findings: Sequence[Finding] = ()
) -> tuple[Letter, ...]:
    """The withdrawals (撤回) owed where a debtor is flagged no more: one to each office whose last word still stands.

    `previous` are all letters about the debtor that went out; `findings` what its rules answer now; `reason` a word of
    the catalogue or a sentence.
    """
    last_words = {(letter.referral.debtor.key, letter.office): letter for letter in _in_order(previous)}.values()
    standing = (last for last in last_words if last.state is not LetterState.WITHDRAWN)
    return tuple(_withdrawal(last, on, reason, findings) for last in standing)


def _last_by_office(previous: Iterable[Letter], debtor: str) -> dict[str, Letter]:
    return {letter.office: letter for letter in _in_order(previous) if letter.referral.debtor.key == debtor}


def _in_order(letters: Iterable[Letter]) -> list[Letter]:
    """What was said last stands last: no other letter follows it, whatever order they were sent or stored in."""
    known = list(letters)
    followed = {letter.follows for letter in known}
    return sorted(known, key=lambda letter: (letter.id not in followed, letter.on))


def _owed(office: str, referral: Referral, last: Letter | None, answers: Sequence[Finding]) -> Letter | None:
    if last is None:
        return _letter(office, LetterState.NEW, referral, None)
    if last.state is LetterState.WITHDRAWN:
        return _letter(office, LetterState.NEW, referral, last.id)
    # The words may be the same, but a day has come nearer (an auction): U2 became U1, and the office must know.
    more_urgent = referral.urgency < last.referral.urgency
    if not more_urgent and Letter.id_of(office, last.referral) == Letter.id_of(office, referral):
        return None
    changed = _letter(office, LetterState.CHANGED, referral, last.id)
    return changed.model_copy(update={"differences": differences(last.referral, referral, answers)})


def _letter(office: str, state: LetterState, referral: Referral, follows: str | None) -> Letter:
    named = Letter.id_of(office, referral, after=follows)
    return Letter(id=named, office=office, state=state, on=referral.on, referral=referral, follows=follows)


def _withdrawal(last: Letter, on: date, reason: str | None, findings: Sequence[Finding]) -> Letter:
    state = LetterState.WITHDRAWN
    return Letter(
        id=Letter.id_of(last.office, last.referral, state, after=last.id),
        office=last.office,
        state=state,
        on=on,
        referral=last.referral,
        reason=reason,
        follows=last.id,
        grounds=_grounds(last, findings),
    )


def _grounds(last: Letter, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """What the rules that were met answer now: first those that fell, then those that now address other offices."""
    met = {finding.rule for finding in last.referral.findings}
    now = [finding for finding in findings if finding.rule in met and last.office not in finding.tell]
    return tuple(sorted(now, key=lambda finding: finding.answer is Answer.MET))
