"""What the page draws: sums by court, and every paper of a debtor in its place by day."""

from datetime import date

import pytest
from alerts_cases import QIANTANG, XIAOSHAN, accepted_flag, analysts_flag, case, dossier, firm_flag, paper

from alerts.page.charts import by_court, by_urgency, share
from alerts.page.sections import sections
from alerts.page.timeline import MOST_LANES, SHAPES, draw, mark
from models import (
    CaseNumber,
    CaseStatus,
    EntityKind,
    Evidence,
    Filing,
    Money,
    Seizure,
    SeizureAct,
    Urgency,
)
from models.timeline import Entry


def test_cases_and_sums_stand_where_the_case_lies_now() -> None:
    sums = {one.court: one for one in by_court(sections((firm_flag(), accepted_flag())))}
    assert set(sums) == {XIAOSHAN.name, QIANTANG.name}, "the case that moved counts where it went"
    assert (sums[XIAOSHAN.name].cases, sums[XIAOSHAN.name].debtors) == (10, 2)
    assert sums[QIANTANG.name].claim == Money.of("2315000.50")
    assert sums[QIANTANG.name].outstanding is None, "no paper says"


def test_a_case_of_two_debtors_counts_once() -> None:
    alone = {one.court: one for one in by_court(sections((firm_flag(),)))}
    both = {one.court: one for one in by_court(sections((firm_flag(), firm_flag())))}
    for court, one in alone.items():
        assert (both[court].cases, both[court].claim, both[court].debtors) == (one.cases, one.claim, 2)


def test_every_urgency_has_its_figure() -> None:
    counts = by_urgency(sections((firm_flag(), accepted_flag(), analysts_flag())))
    assert counts == {Urgency.U1: 2, Urgency.U2: 0, Urgency.U3: 0, Urgency.U4: 0}


@pytest.mark.parametrize(("value", "most", "said"), [(1, 3, "33.3"), (3, 3, "100.0"), (0, 3, "0.0"), (0, 0, "0")])
def test_a_bar_is_the_share_of_the_greatest(value: int, most: int, said: str) -> None:
    assert share(value, most) == said


def filing(day: date | None, status: CaseStatus, number: str, *acts: Seizure) -> Filing:
    return paper(day).model_copy(
        update={"status": status, "case_number": CaseNumber.parse(number), "seizures": acts, "sha256": f"{day}{status}"}
    )


def seizure(since: date | None, until: date | None, act: SeizureAct = SeizureAct.SEIZE) -> Seizure:
    words = Evidence(file="裁定.pdf", page=1, start=0, end=2, quote="查封")
    return Seizure(act=act, what="厂房", evidence=words, since=since, until=until)


MARKS = [
    (CaseStatus.FILED, "begun"),
    (CaseStatus.CONTROLLED, "control"),
    (CaseStatus.DISPOSAL, "sale"),
    (CaseStatus.DORMANT, "rest"),
    (CaseStatus.PAID, "end"),
    (CaseStatus.BANKRUPTCY_ACCEPTED, "bankruptcy"),
    (CaseStatus.BANKRUPTCY_TRANSFER, "bankruptcy"),
]


@pytest.mark.parametrize(("status", "shape"), MARKS)
def test_each_kind_of_paper_has_its_shape(status: CaseStatus, shape: str) -> None:
    one = filing(date(2023, 1, 1), status, "（2023）浙0109执1号")
    assert mark(Entry(date(2023, 1, 1), XIAOSHAN.name, one, ())) == shape
    assert shape in SHAPES


def test_papers_stand_in_order_of_day_and_a_seizure_as_long_as_it_runs() -> None:
    number = "（2022）浙0109执1号"
    held = seizure(date(2022, 6, 1), date(2025, 5, 31))
    papers = (
        filing(date(2022, 1, 10), CaseStatus.FILED, number),
        filing(date(2022, 6, 1), CaseStatus.CONTROLLED, number, held),
        filing(date(2023, 6, 12), CaseStatus.DORMANT, number),
        filing(None, CaseStatus.NONE, number),
    )
    drawing = draw(dossier("甲公司", EntityKind.ENTERPRISE, None, [case(number, papers=papers)]))
    assert drawing
    (lane,) = drawing.lanes
    places = [float(one.at) for one in lane.marks]
    assert lane.court == XIAOSHAN.name
    assert [one.shape for one in lane.marks] == ["begun", "control", "rest"]
    assert places == sorted(places)
    ((start, width),) = lane.bars
    assert float(start) == places[1]
    assert float(start) + float(width) == pytest.approx(97, abs=1), "beyond the night's own day, up to its end"
    assert float(drawing.today) < float(start) + float(width)
    assert [entry.day for entry in drawing.newest][-1] is None, "an undated paper stands last in the list"


@pytest.mark.parametrize(
    ("since", "until", "act", "why"),
    [
        (date(2023, 1, 1), None, SeizureAct.SEIZE, "no paper says until when"),
        (date(2023, 1, 1), date(2022, 1, 1), SeizureAct.SEIZE, "a misread year: it would end before it began"),
        (date(2023, 1, 1), date(2093, 1, 1), SeizureAct.SEIZE, "a misread year must not stretch the axis"),
        (date(2023, 1, 1), date(2024, 1, 1), SeizureAct.LIFT, "a lifting holds nothing"),
    ],
)
def test_what_is_no_span_is_not_drawn(since: date, until: date | None, act: SeizureAct, why: str) -> None:
    number = "（2022）浙0109执1号"
    papers = (filing(date(2023, 1, 1), CaseStatus.CONTROLLED, number, seizure(since, until, act)),)
    drawing = draw(dossier("甲公司", EntityKind.ENTERPRISE, None, [case(number, papers=papers)]))
    assert drawing
    assert drawing.lanes[0].bars == (), why


def test_without_a_day_there_is_no_drawing_and_lanes_are_bounded() -> None:
    assert (
        draw(dossier("甲公司", EntityKind.ENTERPRISE, None, [case("（2022）浙0109执1号", papers=(paper(None),))]))
        is None
    )
    many = [
        case(number, papers=(filing(date(2023, 1, 1 + place), CaseStatus.FILED, number),))
        for place, number in enumerate(f"（2022）浙01{code:02}执1号" for code in (1, 2, 5, 6, 8, 9, 10, 11, 12, 13, 14))
    ]
    drawing = draw(dossier("甲公司", EntityKind.ENTERPRISE, None, many))
    assert drawing
    assert 1 < len(drawing.lanes) <= MOST_LANES
