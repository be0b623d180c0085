"""Cases on a day: 执恢 for 执, designation, status, what counts once; the day before and the day of."""

from datetime import date

import pytest
from ledger_cases import BANK, CODE, FIRM, applicant, debtor, paper, party, words

from ledger.cases.of_a_day import cases_on
from ledger.cases.papers import named_in
from models import CaseClass, CaseStatus, Filing, Party, Statement, StatementKind

ON = date(2024, 6, 1)
QIANTANG, XIAOSHAN = "杭州市钱塘区人民法院", "杭州市萧山区人民法院"
ENFORCED, RESTORED = "（2017）浙0109执4182号", "（2021）浙0109执恢612号"
TITLE = "（2017）浙0109民初6530号"
OTHERS = (applicant("丙"), debtor("丁"))

STATUS = [
    ([("2023-01-01", "notified"), ("2023-02-01", "dormant")], "dormant", "the last one"),
    ([("2023-02-01", "dormant"), ("2023-01-01", "notified")], "dormant", "whatever the order they came in"),
    ([("2023-01-01", "dormant"), ("2023-02-01", "measure")], "dormant", "限制消费 does not replace it"),
    ([("2023-01-01", "dormant"), ("2023-02-01", "objection_upheld")], "dormant", "nor an objection's outcome"),
    ([("2023-01-01", "dormant"), ("2023-02-01", "none")], "dormant", "a paper without a status says nothing"),
    ([("2023-02-01", "measure")], "measure", "a measure where there is nothing else"),
    ([("2023-02-01", "none")], "none", "no status at all"),
    ([(None, "paid"), ("2023-02-01", "dormant")], "dormant", "an undated paper yields"),
    ([(None, "paid")], "paid", "an undated paper counts"),
    ([("2023-01-01", "dormant"), ("2024-06-02", "paid")], "dormant", "tomorrow's paper is not there yet"),
    ([("2023-01-01", "dormant"), ("2024-06-01", "paid")], "paid", "today's is"),
]


@pytest.mark.parametrize(("said", "status", "why"), STATUS)
def test_status_is_that_of_the_last_paper(said: list[tuple[str | None, str]], status: str, why: str) -> None:
    papers = [paper(ENFORCED, day, word) for day, word in said]
    (case,) = cases_on(papers, ON)
    assert case.status is CaseStatus(status), why


def test_of_one_day_the_later_paper_of_the_case_speaks() -> None:
    papers = [
        paper(f"{ENFORCED}之十二", "2023-01-01", "dormant"),
        paper(f"{ENFORCED}之二", "2023-01-01", "disposal"),
        paper(ENFORCED, "2023-01-01", "notified"),
    ]
    (case,) = cases_on(papers, ON)
    assert [filing.status for filing in case.filings] == ["notified", "disposal", "dormant"]
    assert case.number == ENFORCED


def test_one_of_several_numbers_is_no_order_of_papers() -> None:
    papers = [
        paper("（2023）浙0109破5号（个6）", "2023-01-01", "notified"),
        paper("（2023）浙0109破5号（个6）之二", "2023-01-01", "disposal"),
        paper("（2023）浙0109破5号之一", "2023-01-01", "controlled"),
    ]
    (case,) = cases_on(papers, ON)
    assert [filing.status for filing in case.filings] == ["notified", "controlled", "disposal"]


SATISFIED = [
    ("dormant", True, False),
    ("suspended", True, False),
    ("bankruptcy_transfer", True, False),
    ("transferred_out", True, False),
    ("notified", True, True),
    ("resumed", True, True),
    ("none", True, True),
    ("paid", False, False),
    ("terminated", False, False),
    ("cancelled", False, False),
    ("not_enforced", False, False),
    ("rejected", False, False),
]


@pytest.mark.parametrize(("status", "unsatisfied", "running"), SATISFIED)
def test_unsatisfied_and_running(status: str, unsatisfied: bool, running: bool) -> None:
    (before,) = cases_on([paper(ENFORCED, "2023-01-01", "filed"), paper(ENFORCED, "2024-06-02", status)], ON)
    (after,) = cases_on([paper(ENFORCED, "2023-01-01", "none"), paper(ENFORCED, "2024-06-01", status)], ON)
    assert (before.unsatisfied, before.running) == (True, True)
    assert (after.unsatisfied, after.running) == (unsatisfied, running)


CLASSES = [
    ("（2023）浙0109财保1号", "controlled", CaseClass.PRESERVATION),
    ("（2023）浙0109民初1号", "controlled", CaseClass.PRESERVATION),
    ("（2023）浙0109民初1号", "none", CaseClass.OTHER),
    ("（2013）杭执民字第123号", "notified", CaseClass.ENFORCEMENT),
    ("（2023）浙0109破申1号", "bankruptcy_accepted", CaseClass.BANKRUPTCY),
    ("（2023）浙01执复1号", "objection_rejected", CaseClass.REVIEW),
]


@pytest.mark.parametrize(("number", "status", "case_class"), CLASSES)
def test_class(number: str, status: str, case_class: CaseClass) -> None:
    (case,) = cases_on([paper(number, "2023-01-01", status)], ON)
    assert case.case_class is case_class
    assert case.unsatisfied is (case_class is CaseClass.ENFORCEMENT)


REPLACES = [
    (paper(RESTORED, "2021-12-06", "resumed", names=(ENFORCED,)), True, "it names its 执"),
    (paper(RESTORED, "2021-12-06", "resumed", titles=(TITLE,)), True, "same court, title and parties"),
    (paper(RESTORED, "2021-12-06", "resumed"), False, "neither named nor the title known"),
    (paper(RESTORED, "2021-12-06", "resumed", *OTHERS, names=(ENFORCED,)), False, "named, but of other people"),
    (paper(RESTORED, "2021-12-06", "resumed", *OTHERS, titles=(TITLE,)), False, "one title, other people"),
    (paper("（2021）浙0114执恢612号", "2021-12-06", "resumed", names=(ENFORCED,)), False, "another court"),
    (paper("（2021）浙0109执612号", "2021-12-06", "filed", names=(ENFORCED,)), False, "a 执 replaces nothing"),
    (paper(RESTORED, "2024-06-02", "resumed", names=(ENFORCED,)), False, "not yet, on the day before"),
]


@pytest.mark.parametrize(("restored", "replaced", "why"), REPLACES)
def test_restored_enforcement_replaces_its_case(restored: Filing, replaced: bool, why: str) -> None:
    first = paper(ENFORCED, "2018-06-26", "dormant", titles=(TITLE,))
    found = {case.number: case for case in cases_on([first, restored], ON)}
    assert (ENFORCED not in found) is replaced, why
    if replaced:
        assert found[RESTORED].replaces == (ENFORCED,)
        assert [filing.status for filing in found[RESTORED].filings] == ["dormant", "resumed"]


def test_of_several_cases_named_the_one_of_the_same_parties_is_restored() -> None:
    other = "（2018）浙0109执7号"
    papers = [
        paper(ENFORCED, "2018-06-26", "dormant"),
        paper(other, "2018-06-27", "dormant", applicant("丙"), debtor(id_number=CODE)),
        paper(RESTORED, "2021-12-06", "resumed", names=(other, ENFORCED)),
    ]
    assert [(case.number, case.replaces) for case in cases_on(papers, ON)] == [(other, ()), (RESTORED, (ENFORCED,))]


def test_the_youngest_restoration_has_the_number() -> None:
    second = "（2023）浙0109执恢9号"
    papers = [
        paper(ENFORCED, "2018-06-26", "dormant"),
        paper(RESTORED, "2021-12-06", "dormant", names=(ENFORCED,)),
        paper(second, "2023-12-06", "resumed", names=(ENFORCED,)),
    ]
    (case,) = cases_on(papers, ON)
    assert (case.number, set(case.replaces)) == (second, {ENFORCED, RESTORED})


CASE = "（2023）浙0109执5127号"
RULING = "（2023）浙01执他217号"
MOVED = [
    (paper(RULING, "2024-06-01", "transferred_out", names=(CASE,), to=QIANTANG), "浙0114", "指定"),
    (
        paper(RULING, "2024-06-01", "transferred_out", names=("（2023）浙0109执5120-5130号",), to=QIANTANG),
        "浙0114",
        "a range",
    ),
    (paper(RULING, "2024-06-01", "transferred_out", names=(CASE,)), "浙01", "提级: the elevating court itself"),
    (paper(RULING, "2024-06-02", "transferred_out", names=(CASE,), to=QIANTANG), None, "not yet"),
    (paper(RULING, "2024-06-01", "transferred_out", names=("（2023）浙0109执9号",), to=QIANTANG), None, "another case"),
    (paper(RULING, "2024-06-01", "transferred_out", names=(CASE,), to=XIAOSHAN), None, "named, but it goes there"),
    (paper("（2023）浙02执他1号", "2024-06-01", "transferred_out", names=(CASE,)), None, "no superior of this court"),
    (paper("（2023）浙0114执1号", "2024-06-01", "transferred_out", names=(CASE,)), None, "a court of the same level"),
]


@pytest.mark.parametrize(("ruling", "court", "why"), MOVED)
def test_a_superiors_ruling_moves_the_cases_it_lists(ruling: Filing, court: str | None, why: str) -> None:
    found = {case.number: case for case in cases_on([paper(CASE, "2023-06-08", "notified"), ruling], ON)}
    assert (found[CASE].status is CaseStatus.TRANSFERRED_OUT) is (court is not None), why
    assert found[CASE].court_now.code == (court or "浙0109"), why
    assert (found[CASE].unsatisfied, found[CASE].running) == (True, court is None)
    assert found[CASE].court.code == "浙0109"


def test_the_closing_at_the_old_court_goes_where_the_ruling_says() -> None:
    papers = [
        paper(CASE, "2023-06-08", "notified"),
        paper(RULING, "2023-11-28", "transferred_out", names=(CASE,), to=QIANTANG),
        paper(f"{CASE}之一", "2023-12-08", "transferred_out", names=(RULING,), to=f"本案由{QIANTANG}"),
    ]
    case = next(case for case in cases_on(papers, ON) if case.number == CASE)
    assert (case.court_now.code, case.status_since) == ("浙0114", date(2023, 12, 8))


def test_returned_case_is_back_at_its_court() -> None:
    papers = [paper(CASE, "2023-06-08", "transferred_out", to=QIANTANG), paper(CASE, "2024-05-08", "controlled")]
    (case,) = cases_on(papers, ON)
    assert (case.court_now.code, case.status, case.running) == ("浙0109", CaseStatus.CONTROLLED, True)


BACK = Statement(kind=StatementKind.RETURNED, evidence=words("现予退回"))
ENTRUSTED = Statement(kind=StatementKind.ENTRUSTED, evidence=words("委托你院执行"))
SENT = paper(CASE, "2023-06-08", "transferred_out", to=QIANTANG, statements=(ENTRUSTED,))
THERE, LETTER = "杭州市钱塘区人民法院", "（2024）浙0114执他2号"
RETURNS = [
    # papers beside the entrusting; the code of the court that has the case now; why
    (
        [paper(LETTER, "2023-07-01", "none", names=(CASE,), court=THERE, statements=(BACK,))],
        "浙0109",
        "a number of its",
    ),
    ([paper(CASE, "2023-07-01", "none", court=THERE, statements=(BACK,))], "浙0109", "under the old number"),
    (
        [paper(LETTER, "2023-07-01", "cancelled", names=(CASE,), court=THERE, statements=(BACK,))],
        "浙0109",
        "销案 there",
    ),
    (
        [paper(LETTER, "2023-06-01", "none", names=(CASE,), court=THERE, statements=(BACK,))],
        "浙0114",
        "sent again later",
    ),
    ([paper(LETTER, "2023-07-01", "none", names=(CASE,), court=THERE)], "浙0114", "nothing is sent back"),
    (
        [paper(LETTER, "2023-07-01", "none", names=("（2023）浙0109执77号",), court=THERE, statements=(BACK,))],
        "浙0114",
        "of another",
    ),
]


@pytest.mark.parametrize(("letters", "court", "why"), RETURNS)
def test_an_entrusted_case_sent_back_is_where_it_was(letters: list[Filing], court: str, why: str) -> None:
    case = next(case for case in cases_on([SENT, *letters], ON) if case.number == CASE)
    assert (case.court_now.code, case.unsatisfied) == (court, True), why


CLOSED = paper(CASE, "2023-07-08", "transferred_out")
SENDINGS = [
    ([SENT, CLOSED], "浙0114", "closed by a ruling that names no court: it is where the letter sent it"),
    ([SENT, paper(CASE, "2023-07-01", "controlled"), CLOSED], "浙0109", "the old court went on in between"),
    ([SENT, paper(CASE, "2023-07-08", "transferred_out", to="杭州市西湖区人民法院")], "浙0106", "named anew"),
    ([CLOSED], "浙0109", "no paper names one"),
]


@pytest.mark.parametrize(("papers", "court", "why"), SENDINGS)
def test_a_sending_of_several_papers_goes_where_one_of_them_says(papers: list[Filing], court: str, why: str) -> None:
    (case,) = cases_on(papers, ON)
    assert case.court_now.code == court, why


NEW = "（2024）浙0114执88号"
COUNTS = [
    (paper(NEW, "2024-01-08", "notified", names=(CASE,)), False, "it names the old number"),
    (paper(NEW, "2024-01-08", "notified", titles=(TITLE,)), False, "same title and parties"),
    (paper(NEW, "2024-01-08", "notified"), True, "another case of the same parties"),
    (paper(NEW, "2022-01-08", "dormant", names=(CASE,)), True, "older than the move: it speaks of a first seizure"),
    (paper(NEW, "2024-01-08", "notified", *OTHERS, names=(CASE,)), True, "it names it, but is of other people"),
    (paper("（2024）浙0106执88号", "2024-01-08", "notified", names=(CASE,)), True, "at a third court"),
    (paper("（2024）浙0114执保88号", "2024-01-08", "controlled", names=(CASE,)), True, "only a preservation"),
]


@pytest.mark.parametrize(("new", "counts", "why"), COUNTS)
def test_a_moved_case_known_at_its_new_court_counts_once(new: Filing, counts: bool, why: str) -> None:
    papers = [paper(CASE, "2023-11-28", "transferred_out", to=QIANTANG, titles=(TITLE,)), new]
    found = {case.number: case for case in cases_on(papers, ON)}
    assert found[CASE].counts is counts, why
    assert found[new.case_number.base if new.case_number else ""].counts, "the new one always does"


@pytest.mark.parametrize(
    ("later", "new", "status", "why"),
    [
        ("controlled", NEW, "transferred_out", "a freeze renewed under the old number"),
        ("resumed", NEW, "resumed", "taken up again at the old court"),
        ("dormant", NEW, "dormant", "closed by the old court itself"),
        ("controlled", "（2024）浙0106执88号", "controlled", "at the new court no case is known"),
    ],
)
def test_acts_of_the_old_court_do_not_bring_a_moved_case_back(later: str, new: str, status: str, why: str) -> None:
    papers = [
        paper(CASE, "2023-06-08", "notified"),
        paper(RULING, "2023-11-28", "transferred_out", names=(CASE,), to=QIANTANG),
        paper(new, "2024-01-08", "notified", names=(CASE,)),
        paper(CASE, "2024-02-08", later),
    ]
    found = {case.number: case for case in cases_on(papers, ON)}
    assert (found[CASE].status, found[CASE].counts) == (CaseStatus(status), status != "transferred_out"), why


def test_the_same_title_in_two_courts_counts_twice_where_nothing_moved() -> None:
    papers = [
        paper(CASE, "2023-01-01", "notified", titles=(TITLE,)),
        paper(NEW, "2024-01-01", "filed", titles=(TITLE,)),
    ]
    assert all(case.counts for case in cases_on(papers, ON))


def test_paper_without_number_goes_with_the_one_case_it_names() -> None:
    letter = paper(None, "2024-04-10", "dormant", names=(CASE,), court="湖南省长沙市望城区人民法院")
    own = paper(None, "2024-04-11", "measure", names=(CASE, TITLE), court=XIAOSHAN)
    (case,) = cases_on([paper(CASE, "2023-06-08", "notified"), letter, own], ON)
    assert len(case.filings) == 3
    assert case.status is CaseStatus.NOTIFIED, "another court's letter says nothing of its status"


def test_paper_without_number_goes_with_the_one_preservation_case_it_names() -> None:
    preserved = "（2022）浙0109财保17号"
    letter = paper(None, "2024-04-10", "none", names=(preserved, TITLE))
    (case,) = cases_on([paper(preserved, "2022-05-11", "controlled"), letter], ON)
    assert len(case.filings) == 2


def test_masked_numbers_group_only_papers_of_the_same_debtors() -> None:
    masked = "（2023）浙0109执×××号"
    papers = [paper(masked, "2023-01-01", "filed"), paper(masked, "2023-02-01", "dormant", *OTHERS)]
    assert len(cases_on(papers, ON)) == 2


def test_facts_of_the_case_come_from_its_own_papers_first() -> None:
    papers = [
        paper(ENFORCED, "2018-01-01", "filed", cause="借款合同纠纷", filed_on=date(2017, 9, 1)),
        paper(
            RESTORED, "2021-12-06", "resumed", names=(ENFORCED,), cause="金融借款合同纠纷", filed_on=date(2021, 12, 1)
        ),
        paper(RESTORED, "2022-01-06", "none", applicant("丙（杭州）"), debtor(id_number=CODE), party("丁", "担保人")),
        paper(RESTORED, "2022-02-06", "none", applicant("丙(杭州)"), debtor(id_number=CODE)),
    ]
    (case,) = cases_on(papers, ON)
    assert (case.cause, case.filed_on, case.applicants) == ("金融借款合同纠纷", date(2021, 12, 1), (BANK, "丙（杭州）"))


@pytest.mark.parametrize(
    ("who", "marks", "why"),
    [
        ((applicant(BANK, id_number=CODE),), ("org:784391627",), "the code in its number"),
        ((applicant(BANK, former_names=("丙",)),), ("丙",), "its former name"),
        ((applicant(BANK), debtor(id_number=CODE)), (), "the debtor's number"),
        ((applicant(BANK, id_number=CODE), debtor(id_number=CODE)), (), "printed for the debtor too"),
        ((applicant(BANK, id_number="9133****"),), (), "masked"),
    ],
)
def test_by_what_else_an_applicant_is_known(who: tuple[Party, ...], marks: tuple[str, ...], why: str) -> None:
    (case,) = cases_on([paper(ENFORCED, "2018-01-01", "filed", *who)], ON)
    assert case.applicant_marks == marks, why


def test_a_range_of_numbers_names_each_case() -> None:
    found = named_in(paper(CASE, "2024-01-01", "none", debtor(FIRM), names=("（2024）鄂0106执1203-1205号", CASE)))
    assert found == {
        "（2024）鄂0106执1203-1205号",
        *(f"（2024）鄂0106执{serial}号" for serial in (1203, 1204, 1205)),
    }


@pytest.mark.parametrize(
    ("on", "court", "why"),
    [
        (date(2021, 4, 8), "杭州市下城区人民法院", "its last day"),
        (date(2021, 4, 9), "杭州市拱墅区人民法院", "taken over by the court of the joined district"),
    ],
)
def test_a_case_lies_with_the_court_that_took_its_court_over(on: date, court: str, why: str) -> None:
    (case,) = cases_on([paper("（2020）浙0103执9号", "2020-05-01", "dormant")], on)
    assert case.court.name == "杭州市下城区人民法院"
    assert case.court_now.name == court, why


def test_the_court_that_took_over_restores_the_old_courts_case() -> None:
    old = paper("（2020）浙0103执9号", "2020-05-01", "dormant")
    new = paper("（2022）浙0105执恢3号", "2022-03-01", "resumed", names=("（2020）浙0103执9号",))
    (case,) = cases_on([old, new], ON)
    assert (case.number, case.replaces) == ("（2022）浙0105执恢3号", ("（2020）浙0103执9号",))


JOINT = "（2023）浙0109执801-809号"
STANDS_FOR = [
    # further papers of the debtor; for how many cases the joint number stands; why
    ([], 9, "none of them is known by itself"),
    ([paper("（2023）浙0109执803号", "2023-05-01", "paid")], 8, "one has a paper of its own, whatever that says"),
    ([paper("（2023）浙0114执803号", "2023-05-01", "paid")], 9, "another court's"),
    (
        [paper("（2024）浙0109执恢7号", "2024-05-01", "resumed", names=("（2023）浙0109执804号",))],
        8,
        "one is restored by name",
    ),
    (
        [paper("（2024）浙0109执7号", "2024-05-01", "notified", names=("（2023）浙0109执804号",))],
        9,
        "one is only named",
    ),
    ([paper("（2023）浙0109执801-850号", "2023-05-01", "notified")], 9, "the first joint number has them all"),
]


@pytest.mark.parametrize(("more", "count", "why"), STANDS_FOR)
def test_a_joint_number_stands_for_its_cases(more: list[Filing], count: int, why: str) -> None:
    found = cases_on([paper(JOINT, "2023-02-01", "notified"), *more], ON)
    assert [(case.stands_for, len(case.joint)) for case in found if case.number == JOINT] == [(count, count)], why
    assert all(case.stands_for == 1 for case in found if "-" not in case.number)


def test_what_two_joint_numbers_share_counts_once() -> None:
    papers = [paper(JOINT, "2023-02-01", "notified"), paper("（2023）浙0109执805-812号", "2023-05-01", "notified")]
    first, second = cases_on(papers, ON)
    assert first.joint == tuple(f"（2023）浙0109执{serial}号" for serial in range(801, 810))
    assert second.joint == tuple(f"（2023）浙0109执{serial}号" for serial in (810, 811, 812))
    assert first.stands_for + second.stands_for == 12
