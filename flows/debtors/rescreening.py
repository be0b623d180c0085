"""Rescreening (重新筛查): all debtors on a day, however many, as a stream: candidates by SQL, dossiers in processes.

A part is a range of kins. What a process says of a part are texts, so that nobody holds more than some parts. Debtors
with a referral wait in a file until R19 (关联企业) is answered; it compares only those whose traces may meet.
"""

import gc
import multiprocessing
import pickle
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import date
from itertools import count
from tempfile import TemporaryFile
from typing import IO, NamedTuple

from pydantic_core import to_json

import rules
from flows.debtors.flags import flag_of, is_shown
from flows.debtors.screening_json import debtor_json
from flows.debtors.tables import FlaggedRow, flagged_row
from flows.settings import Settings
from ledger import Ledger, undisturbed
from models import Flag, Need
from rules.needs import needs
from rules.traces import Trace, Traces, trace

PART = 10_000
"""Kins of one part: some hundred candidates, seconds of work."""
_COLLECTED_AFTER = 20  # (c) parts; what a part leaves in cycles is little, but there are a thousand parts
_ALONE = 2 * PART  # (c) so few kins are not worth the start of processes


class Shown(NamedTuple):
    """One debtor that a screening shows: its text in JSON, its line of the table, its kin and key."""

    text: str
    row: FlaggedRow
    kin: int
    key: str
    trace: Trace | None = None
    referred: bool = False


class Part(NamedTuple):
    """What one part of a screening is about; `beside` are kins of it that are candidates whatever SQL says."""

    url: str
    on: date
    kins: range
    needs: dict[str, tuple[Need, ...]]
    beside: tuple[int, ...]


def rescreen(settings: Settings, on: date) -> Iterator[Shown]:
    """Every debtor with a referral or a met rule on the day; those with a referral come last."""
    traces, waiting = Traces(), 0
    with TemporaryFile() as spill:
        for shown in _of_parts(settings, parts_of(settings.ledger_url, on)):
            if not shown.referred:
                yield shown
                continue
            pickle.dump(shown._replace(trace=None), spill)
            if shown.trace:
                traces.add(waiting, shown.trace)
            waiting += 1
        yield from _linked(settings.ledger_url, on, spill, traces)


def parts_of(url: str, on: date) -> Iterator[Part]:
    """The whole ledger in parts."""
    with Ledger.open(url) as ledger:
        kins, beside = ledger.kins(), ledger.spoken_of()
    wanted = needs(on)
    for first in range(kins.start, kins.stop, PART):
        part = kins[first - kins.start : first - kins.start + PART]
        yield Part(
            url, on, part, wanted, tuple(beside[bisect_left(beside, part.start) : bisect_left(beside, part.stop)])
        )


def _of_parts(settings: Settings, parts: Iterable[Part]) -> Iterator[Shown]:
    """What each part shows, in order; at most a few parts are on their way."""
    every = list(parts)
    if len(every) * PART <= _ALONE or settings.workers < 2:
        with Ledger.open(settings.ledger_url) as ledger:
            for part in every:
                yield from screen_part(ledger, part)
        return
    ahead: deque[Future[list[Shown]]] = deque()
    spawned = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(settings.workers, spawned, _begin, (settings.ledger_url,)) as pool:
        for part in every:
            ahead.append(pool.submit(_screen_here, part))
            if len(ahead) > 2 * settings.workers:
                yield from ahead.popleft().result()
        while ahead:
            yield from ahead.popleft().result()


_HERE: list[Ledger] = []
"""The ledger of this process, open for its life."""
_DONE = count()


def _begin(url: str) -> None:
    _HERE.append(Ledger.open(url))


def _screen_here(part: Part) -> list[Shown]:
    if next(_DONE) % _COLLECTED_AFTER == 0:
        gc.collect()
    with undisturbed():
        return list(screen_part(_HERE[0], part))


def screen_part(ledger: Ledger, part: Part) -> Iterator[Shown]:
    """The debtors of a part that are shown."""
    found = ledger.candidates(part.on, part.needs, part.kins)
    for kin, dossier in ledger.dossiers_by_kin(part.on, sorted({*found, *part.beside})):
        flag = flag_of(dossier, None if kin in part.beside else found[kin])
        if is_shown(flag):
            yield _shown(flag, kin, trace(dossier) if flag.referral else None)


def _shown(flag: Flag, kin: int, left: Trace | None = None) -> Shown:
    text = to_json(debtor_json(flag, every=False), indent=1).decode()
    return Shown(text, flagged_row(flag), kin, flag.dossier.debtor.key, left, referred=flag.referral is not None)


def _linked(url: str, on: date, spill: IO[bytes], traces: Traces) -> Iterator[Shown]:
    """Those who waited, in order; behind them those who may be joined to one another, who are looked at anew.

    One who would not be found again (a paper came in meanwhile) stays as it was.
    """
    groups = traces.groups()
    wanted = {number for group in groups for number in group}
    places = {number: (one.kin, one.key) for number, one in enumerate(_spilled(spill)) if number in wanted}
    found: set[int] = set()
    with TemporaryFile() as anew, Ledger.open(url) as ledger:
        for group in groups:
            numbers = {places[number]: number for number in group}
            for shown in _together(ledger, on, sorted({kin for kin, _ in numbers})):
                number = numbers.get((shown.kin, shown.key))
                if number is not None:
                    found.add(number)
                    pickle.dump(shown, anew)
        yield from (one for number, one in enumerate(_spilled(spill)) if number not in found)
        yield from _spilled(anew)


def _together(ledger: Ledger, on: date, kins: list[int]) -> list[Shown]:
    """The debtors of these kins who have a referral, linked."""
    kin_of, held = {}, []
    for kin, dossier in ledger.dossiers_by_kin(on, kins):
        flag = flag_of(dossier)
        if flag.referral:
            kin_of[dossier.debtor.key] = kin
            held.append(flag)
    return [_shown(flag, kin_of[flag.dossier.debtor.key]) for flag in rules.link(held)]


def _spilled(spill: IO[bytes]) -> Iterator[Shown]:
    spill.seek(0)
    while True:
        try:
            yield pickle.load(spill)  # noqa: S301  # our own file, written a moment ago
        except EOFError:
            return
