"""Guiding Case 252 day by day (stories 01 and 02): what is flagged for the firm, and what each event begins or ends.

The table was derived from the papers and the rules, not from the program. 萧山 holds thirteen cases in the end, 钱塘
(where the seat came by 区划调整) thirteen of workers; the court above designates 钱塘, which then accepts.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from answers import read_texts

import extractors
from flows.debtors.flags import flags
from flows.intake.ingest import begin
from ledger import Ledger
from models import Flag, Verdict, VerdictKind

PAPERS = Path(__file__).parent / "gold" / "scenarios"
FIRM = "浙江禾屿高分子材料股份有限公司"
OLD_NAME = "浙江禾屿塑胶有限公司"
ABOVE, XIAOSHAN, QIANTANG = "浙江省杭州市中级人民法院", "杭州市萧山区人民法院", "杭州市钱塘区人民法院"

R1, R2, R3 = "multi_court_series", "first_seizure_deadlock", "seat_moved"
R4, R7, R8 = "bankruptcy_pending_enforced_elsewhere", "bankruptcy_transfer_candidate", "consent_on_file"
R11, R12, R19, R20 = "enforcement_after_acceptance", "preservation_not_lifted", "affiliates", "livelihood"

Met = dict[str, str | None]
LATE_2023: Met = {R1: "strong", R2: None, R20: None}
PENDING: Met = {**LATE_2023, R4: None, R7: "strong", R8: None, R19: None}
ALONE: Met = {R7: "strong", R8: None, R19: None, R20: None}

DAYS: list[tuple[str, Met, set[str], str | None, str]] = [
    # each row: day, what is met, who is told, urgency, why
    ("2017-09-20", {}, set(), None, "the first paper: a notice of 萧山"),
    ("2018-06-26", {}, set(), None, "dormant, but on agreed instalments: no limb"),
    ("2021-12-05", {}, set(), None, "the day before the restoration"),
    ("2021-12-06", {R3: None}, set(), None, "区划调整 is said, and 1 of 1 case lies outside the new seat's court"),
    ("2022-05-17", {R3: None}, set(), None, "land and plant are to be sold: disposal, so no R14"),
    ("2022-09-28", {R3: None}, set(), None, "the day before the dormant rulings"),
    ("2022-09-29", {R1: "watch"}, set(), None, "three dormant behind 萧山: N = 4, but 萧山 is selling (135 days); 1 of 4 outside: seat no more"),
    ("2022-11-13", {R1: "watch"}, set(), None, "180 days after the order to sell: still within"),
    ("2022-11-14", {R1: "candidate", R2: None}, {ABOVE}, "U2", "181 days: nobody sells, the deadlock makes the series a candidate"),
    ("2023-06-12", {R1: "candidate", R2: None}, {ABOVE}, "U2", "the fifth case: a candidate by itself now"),
    ("2023-07-06", {R1: "candidate", R2: None}, {ABOVE}, "U2", "N = 9"),
    ("2023-07-07", {R1: "strong", R2: None}, {ABOVE}, "U2", "tenth and eleventh case"),
    ("2023-08-06", {R1: "strong", R2: None}, {ABOVE}, "U2", "nine cases of workers"),
    ("2023-08-07", LATE_2023, {ABOVE}, "U1", "the tenth case of a worker: one step more urgent"),
    ("2023-10-15", LATE_2023, {ABOVE}, "U1", "the day before the pre-restructuring"),
    ("2023-10-16", PENDING, {ABOVE, XIAOSHAN, QIANTANG}, "U1", "pre-restructuring of three firms: pending, 资不抵债, at its own request"),
    ("2023-10-29", PENDING, {ABOVE, XIAOSHAN, QIANTANG}, "U1", "12 of 25 cases outside the seat's court"),
    ("2023-10-30", {**PENDING, R3: None}, {ABOVE, XIAOSHAN, QIANTANG}, "U1", "13 of 26: half"),
    ("2023-11-20", {**PENDING, R3: None}, {ABOVE, XIAOSHAN, QIANTANG}, "U1", "the day of story 01"),
    ("2023-11-27", {**PENDING, R3: None}, {ABOVE, XIAOSHAN, QIANTANG}, "U1", "the day before the designation"),
    ("2023-11-28", ALONE, {QIANTANG}, "U1", "designation: all cases at 钱塘, so neither series nor deadlock nor another court that runs"),
    ("2023-12-11", ALONE, {QIANTANG}, "U1", "萧山 has closed its thirteen"),
    ("2024-01-16", ALONE, {QIANTANG}, "U1", "the day before the new case"),
    ("2024-01-17", {**ALONE, R1: "strong", R4: None}, {ABOVE, XIAOSHAN, QIANTANG}, "U1", "a case at 萧山 that is not on the list: N = 27 in two courts, and it runs"),
    ("2024-01-31", {**ALONE, R1: "strong", R4: None}, {ABOVE, XIAOSHAN, QIANTANG}, "U1", "the day before the acceptance"),
    ("2024-02-01", {R20: None}, set(), None, "accepted: nothing is proposed any more"),
    ("2024-02-16", {R20: None}, set(), None, "fifteen days after the acceptance"),
    ("2024-02-17", {R12: None, R20: None}, {XIAOSHAN}, "U1", "sixteen: the seizure of land and plant still stands"),
    ("2024-03-19", {R12: None, R20: None}, {XIAOSHAN}, "U1", "the day before the deduction"),
    ("2024-03-20", {R11: None, R12: None, R20: None}, {XIAOSHAN, QIANTANG}, "U1", "萧山 takes a deposit"),
    ("2024-05-10", {R11: None, R12: None, R20: None}, {XIAOSHAN, QIANTANG}, "U1", "the day of story 02"),
    ("2024-12-21", {R11: None, R12: None, R20: None}, {XIAOSHAN, QIANTANG}, "U1", "last day of the seizure"),
    ("2024-12-22", {R11: None, R20: None}, {XIAOSHAN, QIANTANG}, "U1", "it ran out by itself"),
]  # fmt: skip


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """All 56 papers of the two stories in one ledger, as if they had come at once."""
    var = tmp_path_factory.mktemp("case252")
    readings = read_texts(path for path in sorted(PAPERS.glob("0[12]-*.txt")))
    assert len(readings) == 56
    batch = [
        (Verdict(file=path.name, sha256=reading.filing.sha256, kind=VerdictKind.INDEXED), reading)
        for path, reading in readings.items()
    ]
    with Ledger.open(f"sqlite:///{var / 'zhipo.db'}") as opened:
        opened.record(begin(opened, [var]), batch, extractor=extractors.VERSION)
        yield opened


def _firm_on(ledger: Ledger, day: str) -> Flag:
    found = flags(ledger.dossiers(date.fromisoformat(day)))
    return next(flag for flag in found if {FIRM, OLD_NAME} & set(flag.dossier.debtor.names))


@pytest.mark.parametrize(("day", "met", "tell", "urgency", "why"), DAYS, ids=[row[0] for row in DAYS])
def test_day(ledger: Ledger, day: str, met: Met, tell: set[str], urgency: str | None, why: str) -> None:
    flag = _firm_on(ledger, day)
    assert {finding.rule: finding.level for finding in flag.met} == met, why
    referral = flag.referral
    assert (set(referral.tell) if referral else set(), referral.urgency if referral else None) == (tell, urgency), why


def test_the_proposed_court_is_the_one_that_was_designated(ledger: Ledger) -> None:
    for day in ("2023-10-16", "2023-11-27"):
        referral = _firm_on(ledger, day).referral
        assert referral
        assert referral.candidate_court == QIANTANG, day
