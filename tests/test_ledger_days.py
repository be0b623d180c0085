"""As of a day: the ledger of today, asked for an earlier day, says what the ledger of that day said."""

import random
from datetime import UTC, date, datetime, timedelta

import pytest
from conftest import NewUrl
from ledger_cases import CODE, FIRM, applicant, debtor, paper, party, person, read

from ledger import Ledger, Word
from models import DebtorDossier, Filing

OLD, TITLE = "浙江禾屿塑胶有限公司", "（2017）浙0109民初6530号"
ENFORCED, RESTORED = "（2017）浙0109执4182号", "（2021）浙0109执恢612号"
MOVED, NEW = "（2023）浙0109执5127号", "（2024）浙0114执88号"
QIANTANG = "杭州市钱塘区人民法院"
STORY = (
    paper(ENFORCED, "2017-09-20", "notified", applicant(), debtor(OLD), titles=(TITLE,)),
    paper(f"{ENFORCED}之一", "2018-06-26", "dormant", applicant(), debtor(OLD), titles=(TITLE,)),
    paper("（2019）川0104执7号", "2019-03-01", "notified", applicant("丙"), debtor(FIRM)),
    paper(RESTORED, "2021-12-06", "resumed", applicant(), debtor(FIRM, former_names=(OLD,)), names=(ENFORCED,)),
    paper("（2022）浙0114执1371号", "2022-09-29", "dormant", applicant("丁"), debtor(FIRM, id_number=CODE)),
    paper(MOVED, "2023-06-12", "notified", applicant("戊"), debtor(FIRM), person("陈志强")),
    paper("（2023）浙0114破申31号", "2023-10-16", "pre_restructuring", party(FIRM, "申请人", id_number=CODE)),
    paper("（2023）浙01执他217号", "2023-11-28", "transferred_out", debtor(FIRM), names=(MOVED,), to=QIANTANG),
    paper(NEW, "2024-01-08", "notified", applicant("戊"), debtor(FIRM), person("陈志强"), names=(MOVED,)),
    paper("（2024）浙0114执90号", "2024-02-01", "filed", applicant("己"), person("陈志强", id_number=None)),
    paper("（2024）浙0114破31号", "2024-03-04", "bankruptcy_accepted", debtor(FIRM, id_number=CODE)),
    paper(None, None, "none", debtor(FIRM), names=(NEW,)),
)
DAYS = sorted({filing.decision_date for filing in STORY if filing.decision_date})


def ledger_of(url: str, papers: list[Filing]) -> Ledger:
    """A ledger that holds these papers, in this order."""
    ledger = Ledger.open(url)
    ledger.record(ledger.begin_run("inbox"), [read(filing) for filing in papers], extractor="1")
    return ledger


def told(ledger: Ledger, on: date) -> dict[str, DebtorDossier]:
    return {dossier.debtor.key: dossier for dossier in ledger.dossiers(on)}


def known_on(on: date) -> list[Filing]:
    return [filing for filing in STORY if filing.decision_date is None or filing.decision_date <= on]


@pytest.mark.parametrize("on", [*DAYS, DAYS[0] - timedelta(days=1), DAYS[-1] + timedelta(days=400)])
def test_today_asked_for_that_day_says_what_that_day_said(new_url: NewUrl, on: date) -> None:
    shuffled = random.Random(on.toordinal()).sample(STORY, len(STORY))  # noqa: S311  # a seed, not a secret
    with ledger_of(new_url(), shuffled) as today, ledger_of(new_url(), known_on(on)) as then:
        assert told(today, on) == told(then, on)
        for name in (FIRM, OLD, "陈志强", CODE, RESTORED):
            found, before = today.find(name, on), then.find(name, on)
            assert {one.debtor.key for one in found} == {one.debtor.key for one in before}, name


def test_the_story_day_by_day(url: str) -> None:
    with ledger_of(url, list(STORY)) as ledger:
        seen = {}
        for on in DAYS:
            firm = [dossier for dossier in ledger.dossiers(on) if dossier.debtor.names & {FIRM, OLD}]
            cases = {case.number: (case.status.value, case.counts) for dossier in firm for case in dossier.cases}
            seen[on.isoformat()] = (len(firm), sum(len(dossier.unsatisfied) for dossier in firm), cases)
    assert [(day, debtors, unsatisfied) for day, (debtors, unsatisfied, _) in seen.items()] == [
        ("2017-09-20", 1, 1),
        ("2018-06-26", 1, 1),
        ("2019-03-01", 2, 2),  # nobody knows yet that it is the same firm
        ("2021-12-06", 1, 2),  # 曾用名; the 执恢 replaces its 执
        ("2022-09-29", 1, 3),
        ("2023-06-12", 1, 4),
        ("2023-10-16", 1, 4),
        ("2023-11-28", 1, 4),  # sent away, not paid
        ("2024-01-08", 1, 4),  # and known at its new court: counted once
        ("2024-02-01", 1, 4),
        ("2024-03-04", 1, 4),
    ]
    assert seen["2024-01-08"][2][MOVED] == ("transferred_out", False)
    assert ENFORCED not in seen["2021-12-06"][2]


def test_a_persons_word_holds_on_every_day_from_the_first_on(url: str) -> None:
    word = Word(because="公章不同", by="analyst", at=datetime(2024, 6, 1, tzinfo=UTC))
    far = "（2019）川0104执7号"
    with ledger_of(url, list(STORY)) as ledger:
        (firm,) = ledger.find(FIRM, DAYS[-1])
        ledger.split(firm, far, word)
        for on in DAYS:
            apart = [
                {case.number for case in one.cases} for one in ledger.dossiers(on) if one.debtor.names & {FIRM, OLD}
            ]
            assert ({far} in apart) is (on >= date(2019, 3, 1)), on
            assert sum(far in cases for cases in apart) <= 1
