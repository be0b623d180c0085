"""A field that papers no longer state: who is warned of, and who is not."""

from datetime import UTC, datetime

import pytest

from models import CourtFill, FilledField, FillWarning, NightRecord
from models.fill_rates import WINDOW, unusual

AT = datetime(2024, 6, 1, 22, tzinfo=UTC)
CASE, STATUS = FilledField.CASE_NUMBER, FilledField.STATUS
XIAOSHAN = "杭州市萧山区人民法院"


def night(stated: int, of: int, court: tuple[int, int] | None = None, *warned: FillWarning) -> NightRecord:
    """A night whose papers state their number so many times, in all and in one court."""
    courts = (CourtFill(court=XIAOSHAN, papers=court[1], fill={CASE: court[0] / court[1]}),) if court else ()
    fill = {CASE: stated / of} if of else {}
    return NightRecord(id=1, inbox="inbox", started=AT, papers=of, fill=fill, courts=courts, fill_warnings=warned)


STEADY = [night(60, 60), night(59, 60)] * 15
VARIED = [night(of * share // 100, of) for of, share in [(40, 70), (200, 90), (80, 80)] * 10]

WARNED = [
    (STEADY, night(40, 60), "a third of the numbers is gone"),
    (STEADY, night(52, 60), "eight of sixty, where one was usual"),
    (STEADY[:7], night(0, 20), "a week of nights is a range"),
    (VARIED, night(20, 100), "far below the lowest of nights that vary"),
    ([night(2, 60)] * 30, night(50, 60), "above the range: what was never stated is suddenly read everywhere"),
    ([night(5, 5)] * 30, night(1, 5), "five papers a night, and four of them miss"),
    (STEADY, night(5_000, 6_000), "thousands of papers"),
]
QUIET = [
    (STEADY, night(58, 60), "one more than usual"),
    (STEADY, night(0, 3), "three papers say nothing"),
    (STEADY, night(0, 0), "no paper at all: the inbox was empty"),
    (STEADY, night(4, 6), "two of six may miss by chance"),
    (STEADY[:6], night(0, 60), "six nights are no range yet"),
    ([], night(0, 60), "the first night"),
    (VARIED, night(60, 100), "below the lowest, but within what such nights vary"),
    ([night(5, 5)] * 30, night(3, 5), "two of five: each fifth paper may miss"),
    ([night(4, 4)] * 30, night(0, 60), "earlier nights with too few papers are none"),
    (STEADY, night(5_880, 6_000), "thousands of papers, but less than two points"),
]


@pytest.mark.parametrize(("earlier", "tonight", "_why"), WARNED, ids=[why for *_, why in WARNED])
def test_warned(earlier: list[NightRecord], tonight: NightRecord, _why: str) -> None:
    (warning,) = unusual(tonight, earlier)
    assert (warning.field, warning.court, warning.rate) == (CASE, None, tonight.fill[CASE])
    assert str(warning).startswith(f"case_number stated by {warning.rate:.0%} of the papers, usually")


@pytest.mark.parametrize(("earlier", "tonight", "_why"), QUIET, ids=[why for *_, why in QUIET])
def test_quiet(earlier: list[NightRecord], tonight: NightRecord, _why: str) -> None:
    assert unusual(tonight, earlier) == ()


def test_one_courts_change_shows_in_that_court_before_it_shows_in_the_night() -> None:
    earlier = [night(500, 500, (10, 10))] * 30
    (warning,) = unusual(night(490, 500, (0, 10)), earlier)
    assert (warning.court, warning.rate, warning.usual) == (XIAOSHAN, 0.0, 1.0)
    assert unusual(night(500, 500, (0, 3)), earlier) == (), "a court with three papers"
    assert unusual(night(500, 500, (0, 10)), [night(500, 500)] * 30) == (), "a court that is new here"


def test_the_first_bad_night_does_not_make_the_second_usual() -> None:
    bad = night(0, 60)
    nights = list(STEADY)
    warned = 0
    while found := unusual(bad, nights):
        warned += 1
        nights.insert(0, night(0, 60, None, *found))
    assert warned == WINDOW - 6, "repeated until fewer than seven quiet nights are left, then it is the norm"


def test_a_change_of_the_field_is_not_hidden_by_a_warning_about_another_or_in_a_court() -> None:
    other = FillWarning(field=STATUS, rate=0, usual=1)
    in_court = FillWarning(field=CASE, rate=0, usual=1, court=XIAOSHAN)
    assert unusual(night(0, 60), [night(60, 60, None, other, in_court)] * 30)
