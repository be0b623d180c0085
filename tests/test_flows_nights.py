"""A night that asks whom it must says the same as one that asks everybody: over stories and drawn ledgers, by nights.

Two ledgers are fed alike; before each night the one is made to forget that it was ever screened.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import drawn_ledger
import pytest
from answers import expected_of, read_texts
from ledger_cases import applicant, debtor, paper, read

import extractors
from flows.debtors.deadlines import deadline_json, in_order
from flows.debtors.screening_json import debtor_json
from flows.index.keeping import entries
from flows.letters.owed import owe_letters
from ledger import Ledger, Word
from models import Filing, Flag, Reading, Verdict, VerdictKind

HERE = Path(__file__).parent
QUICK = ("05-last-days", "07-petition-anew", "10-trial-numbers")
STORIES = [
    pytest.param(one, id=one.name, marks=() if one.name in QUICK else pytest.mark.slow)
    for one in sorted((HERE / "stories").glob("[0-9]*/"))
]
Batch = Sequence[tuple[Verdict, Reading | None]]


class Nights:
    """Two ledgers that live through the same nights."""

    def __init__(self, folder: Path) -> None:
        """Both are empty."""
        self.asks, self.everybody = (Ledger.open(f"sqlite:///{folder}/{name}.db") for name in ("asks", "everybody"))

    def night(self, on: date, batch: Batch = ()) -> list[Flag]:
        """Book the papers, screen, and send every letter; both must say the same afterwards."""
        self.everybody.begin_screening(on, 0)
        told = []
        for ledger in (self.asks, self.everybody):
            if batch:
                ledger.record(ledger.begin_run("inbox"), batch, extractor=extractors.VERSION)
            flagged, near = owe_letters(ledger, on)
            told.append(said(ledger, flagged, [deadline_json(one) for one in in_order(near)]))
            if on.day % 2:
                for letter in ledger.letters_owed():
                    ledger.mark_sent(letter.id)
        assert told[0].keys() == told[1].keys()
        for part, whole in told[1].items():
            assert told[0][part] == whole, (on, part)
        return flagged

    def close(self) -> None:
        """Both."""
        self.asks.close()
        self.everybody.close()


def said(ledger: Ledger, flagged: Iterable[Flag], near: list[dict[str, Any]]) -> dict[str, Any]:
    """Everything that anybody sees of a night: the flags in their order, deadlines, letters, and the index."""
    letters = (one for key in ledger.written_about() for one in ledger.letter_records(key))
    told: dict[str, Any] = {
        "flags": [json.loads(json.dumps(debtor_json(flag, every=True))) for flag in flagged],
        "near": near,
        "letters": [
            one.model_dump(mode="json", exclude={"sent_at", "cancelled_at", "tries", "receipts"}) | {"fate": one.fate}
            for one in letters
        ],
    }
    for alias in ("zhipo-cases", "zhipo-debtors"):
        told[alias] = {one.id: one.document for one in entries(ledger, alias, 0, ledger.revision())}
    return told


def batch_of(readings: Iterable[Reading]) -> Batch:
    """Papers as they are booked."""
    return [
        (Verdict(file=one.filing.file, sha256=one.filing.sha256, kind=VerdictKind.INDEXED), one) for one in readings
    ]


@pytest.mark.parametrize("story", STORIES)
def test_the_nights_of_a_story(story: Path, tmp_path: Path) -> None:
    """Most papers come on their day, some late, some before it."""
    readings = list(read_texts(sorted(story.rglob("*.txt"))).values())
    on = expected_of(story / "expected.json")[0]
    dice = Random(story.name)  # noqa: S311 a seed, not a secret
    dice.shuffle(readings)
    nights = Nights(tmp_path)
    for place, ahead in enumerate((-400, -399, -90, -61, -1, 0, 1, 2, 40, 900)):
        day = on + timedelta(days=ahead)
        due = [one for one in readings if place == 7 or (one.filing.decision_date or day) <= day + _slack(dice)]
        readings = [one for one in readings if one not in due]
        nights.night(day, batch_of(due))
    nights.close()


def _slack(dice: Random) -> timedelta:
    return timedelta(days=dice.choice((-60, 0, 0, 0, 35)))


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (0, 2, 3, 7))])
def test_the_nights_of_a_drawn_ledger(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Few debtors whom everything touches, then many of whom most are left alone."""
    if seed % 2:
        signs = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒"
        monkeypatch.setattr(drawn_ledger, "FIRMS", tuple(f"江越{sign}造船有限公司" for sign in signs))
    nights = Nights(tmp_path)
    papers = drawn_ledger.drawn(seed, 80)
    near = 0
    parts = [papers[:50], papers[50:51], [], papers[51:70], papers[70:], [], [], []]
    for part, day in zip(parts, (0, 1, 2, 30, 200, 201, 150, 600), strict=True):
        for flag in nights.night(date(2023, 6, 1) + timedelta(days=day), part):
            plain = flag.dossier.model_copy(update={"possible": (), "links": ()})
            assert nights.asks.neighbours(plain) == flag.dossier, "though it is not looked for where nobody can be"
            near += bool(flag.dossier.possible or flag.dossier.links)
    assert near or not seed % 2, "else nothing is proved of neighbours; five firms have none"
    nights.close()


ON = date(2024, 9, 30)
QUIET, LOUD = "宁波海塘塑料制品有限公司", "浙江禾屿高分子材料股份有限责任公司"
WORD = Word(because="非同一公司", by="analyst", at=datetime(2024, 10, 1, tzinfo=UTC))


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """A debtor with one case that is over and one with five running cases, screened."""
    with Ledger.open(f"sqlite:///{tmp_path}/zhipo.db") as opened:
        papers = [case(QUIET, 1, "paid"), *(case(LOUD, serial, "notified") for serial in range(2, 7))]
        opened.record(opened.begin_run("inbox"), [read(one) for one in papers], extractor="1")
        owe_letters(opened, ON)
        yield opened


def case(name: str, serial: int, status: str, day: str = "2024-05-01", copy: str = "") -> Filing:
    """A paper of a case of its own."""
    number = f"（2023）{('浙0109', '浙0114')[serial % 2]}执{serial}号"
    return paper(number, day, status, applicant("江越银行股份有限公司"), debtor(name), copy=copy)


def asked(ledger: Ledger, on: date, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The names of the debtors whose dossiers a night puts together."""
    names: set[str] = set()
    every = Ledger.dossiers_by_kin

    def noted(self: Ledger, on: date, of: Iterable[int]) -> Iterator[Any]:
        for kin, dossier in every(self, on, of):
            names.add(dossier.debtor.name)
            yield kin, dossier

    monkeypatch.setattr(Ledger, "dossiers_by_kin", noted)
    owe_letters(ledger, on)
    return names


def _new_paper(ledger: Ledger) -> None:
    ledger.record(ledger.begin_run("inbox"), [read(case(QUIET, 1, "paid", copy="2"))], extractor="1")


def _of_tomorrow(ledger: Ledger) -> None:
    ledger.record(
        ledger.begin_run("inbox"),
        [read(case(QUIET, 8, "notified", (ON + timedelta(days=2)).isoformat()))],
        extractor="1",
    )
    owe_letters(ledger, ON + timedelta(days=1))


def _by_hand(ledger: Ledger) -> None:
    (quiet,), (loud,) = ledger.find(QUIET, ON), ledger.find(LOUD, ON)
    ledger.join(quiet, loud, WORD)


def _broken_off(ledger: Ledger) -> None:
    ledger.begin_screening(ON, 1)


def _other_program(ledger: Ledger) -> None:
    ledger.end_screening(({f"org:{QUIET}", f"org:{LOUD}"}, ()), ON, 1, began=0, asked=())


@pytest.mark.parametrize(
    ("first", "after", "names"),
    [
        (None, 1, {LOUD}),  # it is shown; of the other nothing can be said otherwise
        (None, 0, {LOUD}),  # the same night once more
        (None, -1, {LOUD, QUIET}),  # an earlier day: whatever came later counts no more
        (None, 200, {LOUD, QUIET}),  # a court or an article has become another one (2025-04-07)
        (_new_paper, 1, {LOUD, QUIET}),
        (_of_tomorrow, 2, {LOUD, QUIET}),  # a paper counts from its day on
        (_by_hand, 1, {LOUD}),  # both are one now
        (_broken_off, 1, {LOUD, QUIET}),
        (_other_program, 1, {LOUD, QUIET}),
    ],
)
def test_whom_a_night_asks(
    first: Callable[[Ledger], None] | None,
    after: int,
    names: set[str],
    ledger: Ledger,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if first:
        first(ledger)
    assert asked(ledger, ON + timedelta(days=after), monkeypatch) == names


def test_who_was_joined_is_no_more_and_who_was_parted_is_again(ledger: Ledger) -> None:
    def standing() -> set[str]:
        changes = (one for chunk in ledger.changed_debtors(0, ledger.revision()) for one in chunk)
        return {one.key for one in changes if one.record}

    _by_hand(ledger)
    owe_letters(ledger, ON + timedelta(days=1))
    assert len(standing()) == 1
    (decision,) = ledger.decisions()
    ledger.undo(decision.number, WORD)
    owe_letters(ledger, ON + timedelta(days=2))
    assert standing() == {f"org:{QUIET}", f"org:{LOUD}"}


def test_a_mere_question_leaves_no_trace_in_the_index(ledger: Ledger) -> None:
    owe_letters(ledger, ON + timedelta(days=1))
    before = ledger.revision()
    owe_letters(ledger, ON + timedelta(days=2))
    for changed in (ledger.changed_debtors, ledger.changed_cases):
        assert list(changed(before, ledger.revision())) == []
