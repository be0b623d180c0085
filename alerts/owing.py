"""Owing (应发函件): which letters are owed to which offices, against what they were told last.

An office acts on what it holds: it is written to when a flag is new, when the words it rests on or the rules met have
changed, when it has become more urgent, and when what it was told is no longer true. It is never told twice the same.
"""

from collections.abc import Iterable
from datetime import date

from models import Letter, LetterState, Referral

ANALYSTS_ONLY = frozenset({"amount_mismatch"})
"""Rules whose findings no office is told (数额不一致: a question to our own reading)."""


def owe(referral: Referral, previous: Iterable[Letter] = ()) -> tuple[Letter, ...]:
    """The letters (函) owed to the offices of `referral.tell`, and the withdrawals to those no longer addressed.

    `previous` are all letters owed or sent about the debtor so far; letters about others are left alone.
    """
    told = referral.model_copy(update={"findings": tuple(f for f in referral.findings if f.rule not in ANALYSTS_ONLY)})
    last = _last_by_office(previous, referral.debtor.key)
    owed = [letter for office in told.tell if (letter := _owed(office, told, last.get(office)))]
    dropped = [letter for office, letter in last.items() if office not in told.tell]
    return (*owed, *withdraw(dropped, referral.on))


def withdraw(previous: Iterable[Letter], on: date, reason: str | None = None) -> tuple[Letter, ...]:
    """The withdrawals (撤回) owed where a debtor is flagged no more: one to each office whose last word still stands.

    `previous` are all letters about the debtor so far; `reason` is a sentence in the letters' language.
    """
    last_words = {(letter.referral.debtor.key, letter.office): letter for letter in _in_order(previous)}.values()
    return tuple(_withdrawal(last, on, reason) for last in last_words if last.state is not LetterState.WITHDRAWN)


def _last_by_office(previous: Iterable[Letter], debtor: str) -> dict[str, Letter]:
    return {letter.office: letter for letter in _in_order(previous) if letter.referral.debtor.key == debtor}


def _in_order(letters: Iterable[Letter]) -> list[Letter]:
    """What was said last stands last: no other letter follows it, whatever order they were sent or stored in."""
    known = list(letters)
    followed = {letter.follows for letter in known}
    return sorted(known, key=lambda letter: (letter.id not in followed, letter.on))


def _owed(office: str, referral: Referral, last: Letter | None) -> Letter | None:
    if last is None:
        return _letter(office, LetterState.NEW, referral, None)
    if last.state is LetterState.WITHDRAWN:
        return _letter(office, LetterState.NEW, referral, last.id)
    if Letter.id_of(office, last.referral) != Letter.id_of(office, referral):
        return _letter(office, LetterState.CHANGED, referral, last.id)
    # The words are the same, but a day has come nearer (an auction): U2 became U1, and the office must know.
    more_urgent = referral.urgency < last.referral.urgency
    return _letter(office, LetterState.CHANGED, referral, last.id) if more_urgent else None


def _letter(office: str, state: LetterState, referral: Referral, follows: str | None) -> Letter:
    named = Letter.id_of(office, referral, after=follows)
    return Letter(id=named, office=office, state=state, on=referral.on, referral=referral, follows=follows)


def _withdrawal(last: Letter, on: date, reason: str | None) -> Letter:
    state = LetterState.WITHDRAWN
    named = Letter.id_of(last.office, last.referral, state, after=last.id)
    return Letter(
        id=named, office=last.office, state=state, on=on, referral=last.referral, reason=reason, follows=last.id
    )
