"""Plan of the post (发文安排): what goes out tonight, what waits for its day, what is held until a person acts.

U1, U2 and every withdrawal go at once. U3 and U4 wait for the weekly digest, the first night on or after its day. An
urgent letter does not take the waiting ones along: it is to be acted upon by whoever is on duty that day, and the
digest is only worth reading if it is whole: both lose by being mixed. On the digest day everything goes in one.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from models import Dispatch, Letter, LetterRecord, Outcome, by_office

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Plan(NamedTuple):
    """`repeats` may have arrived and go again unchanged; `fresh` are put together tonight."""

    repeats: tuple[Dispatch, ...]
    fresh: tuple[Dispatch, ...]
    held: tuple[LetterRecord, ...]
    waiting: tuple[Letter, ...]

    @property
    def going(self) -> tuple[Dispatch, ...]:
        """What is to be tried tonight."""
        return (*self.repeats, *self.fresh)


def plan(records: Sequence[LetterRecord], on: date, digest_day: str, address_of: Callable[[str], str | None]) -> Plan:
    """The plan for letters that are owed; `address_of` an office (register name) is where its post goes now.

    What a server surely did not take is put together anew, with what has come since: the same letters have the same
    Message-ID. What it may have taken is repeated as it was. A refused address is left alone until it is another one.
    """
    refused = {
        (one.letter.office, one.last.address) for one in records if one.last and one.last.outcome is Outcome.REFUSED
    }
    held = [one for one in records if _is_held(one, refused, address_of(one.letter.office))]
    free = [one for one in records if one not in held]
    repeats = [one for one in free if one.maybe_told]
    fresh = [one.letter for one in free if not one.maybe_told]
    due = [letter for letter in fresh if letter.pressing or digest_on(letter.on, digest_day) <= on]
    waiting = tuple(letter for letter in fresh if letter not in due)
    held.sort(key=lambda one: not (one.last and one.last.outcome.held))  # first those that say why
    return Plan(_again(repeats), by_office(due, on), tuple(held), waiting)


def digest_on(day: date, digest_day: str) -> date:
    """The first digest day on or after a day."""
    return day + timedelta(days=(WEEKDAYS.index(digest_day) - day.weekday()) % len(WEEKDAYS))


def _is_held(record: LetterRecord, refused: set[tuple[str, str]], address: str | None) -> bool:
    if record.last and record.last.outcome is Outcome.REJECTED:
        return True
    return address is not None and (record.letter.office, address) in refused


def _again(records: Iterable[LetterRecord]) -> tuple[Dispatch, ...]:
    """Dispatches as they were fixed, without the letters cancelled since."""
    fixed: dict[str, list[LetterRecord]] = {}
    for record in records:
        fixed.setdefault(record.dispatch or record.letter.id, []).append(record)
    found = []
    for named, group in fixed.items():
        whole = Dispatch.of((record.letter for record in group), group[0].fixed_on or group[0].letter.on)
        found.append(whole.model_copy(update={"id": named}))
    return tuple(found)
