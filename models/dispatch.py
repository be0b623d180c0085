"""Dispatch (发文): what goes to one office in one night, one e-mail however many letters it holds."""

from collections.abc import Iterable
from datetime import date
from hashlib import sha256
from typing import Self

from models.frozen import Frozen
from models.letter import Letter, LetterState
from models.rule import Urgency


class Dispatch(Frozen):
    """The letters of one office (register name) that go out together, most urgent first, withdrawals last.

    `id` is its Message-ID and stays the same on every repeat: the only letter's id where there is one, else a hash
    of the letters' ids. `on` is the night for which it was first put together.
    """

    id: str
    office: str
    on: date
    letters: tuple[Letter, ...]

    @classmethod
    def of(cls, letters: Iterable[Letter], on: date) -> Self:
        """The letters of one office as one dispatch; ValueError where there is none or they are of several offices."""
        ordered = in_order(letters)
        if len({letter.office for letter in ordered}) != 1:
            msg = f"a dispatch holds the letters of one office, not of {len({one.office for one in ordered})}"
            raise ValueError(msg)
        return cls(id=_id_of(ordered), office=ordered[0].office, on=on, letters=ordered)

    @property
    def urgency(self) -> Urgency | None:
        """That of the most urgent letter; None where all are withdrawals, which ask for nothing."""
        asking = (letter for letter in self.letters if letter.state is not LetterState.WITHDRAWN)
        return min((letter.referral.urgency for letter in asking), default=None)


def in_order(letters: Iterable[Letter]) -> tuple[Letter, ...]:
    """Letters as an office reads them: withdrawals last, before them the most urgent first, then the oldest."""
    return tuple(
        sorted(
            letters,
            key=lambda one: (one.state is LetterState.WITHDRAWN, one.referral.urgency, one.on, one.id),
        )
    )


def by_office(letters: Iterable[Letter], on: date) -> tuple[Dispatch, ...]:
    """One dispatch an office, the most urgent office first: an urgent letter does not wait for a weekly list."""
    offices: dict[str, list[Letter]] = {}
    for letter in letters:
        offices.setdefault(letter.office, []).append(letter)
    found = [Dispatch.of(owed, on) for owed in offices.values()]
    return tuple(sorted(found, key=lambda one: (one.urgency or "U9", one.office)))


def _id_of(letters: tuple[Letter, ...]) -> str:
    if len(letters) == 1:
        return letters[0].id
    return sha256("\n".join(sorted(letter.id for letter in letters)).encode()).hexdigest()
