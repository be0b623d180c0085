"""The report lists what runs out soon, by court, in both languages, and the bankruptcy court over the seat."""

from datetime import date, timedelta

import pytest
from alerts_cases import LAW, ON, firm_flag, night, words_of
from alerts_page import as_read, part

from alerts.language.words import words
from alerts.page.report import MOST_DEADLINES, report
from models import DatedAddress, Deadline, DeadlineKind, Flag

IDENTITY = "330121197603152210"


def deadline(kind: DeadlineKind = DeadlineKind.SEIZURE_EXPIRES, place: int = 0, about: str = "厂房") -> Deadline:
    return Deadline(
        kind=kind,
        day=ON + timedelta(days=12),
        court="杭州市萧山区人民法院",
        case_number=f"（2022）浙0109执{100 + place}号",
        debtor="杭州云岫针织有限公司",
        because={"zh": f"期限至2024年1月30日：{about}。", "en": f"to 2024-01-30: {about}."},
        statutes=LAW,
        evidence=(words_of("裁定.pdf", "查封期限三年"),),
    )


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_kind_of_deadline_has_its_row(language: str) -> None:
    page = report(night(deadlines=tuple(deadline(kind) for kind in DeadlineKind)), language)
    section = as_read(part(page, "deadlines"), language)
    assert part(page, "deadlines").count("<tr>") == 1 + len(DeadlineKind)
    assert all(words(language)(f"deadline.{kind}") in section for kind in DeadlineKind)
    assert {"zh": "2024-01-30 余 12 天", "en": "2024-01-30 12 days left"}[language] in section
    assert {"zh": "不因此发函", "en": "no letter is owed"}[language] in section


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_night_without_deadlines_says_so(language: str) -> None:
    assert words(language)("night.deadlines.none") in report(night(), language)


def test_a_long_list_is_cut_and_says_how_much() -> None:
    page = report(night(deadlines=tuple(deadline(place=place) for place in range(MOST_DEADLINES + 3))))
    assert "另有 3 项没有列出" in as_read(page)
    assert f"浙0109执{100 + MOST_DEADLINES - 1}号" in page
    assert f"浙0109执{100 + MOST_DEADLINES}号" not in page


def test_words_of_papers_are_masked_and_escaped() -> None:
    page = report(night(deadlines=(deadline(about=f"<b>住宅</b> {IDENTITY}"),)))
    assert IDENTITY not in page
    assert "<b>住宅</b>" not in page


def _at(address: str) -> Flag:
    flag = firm_flag()
    seat = DatedAddress(address=address, on=date(2023, 1, 1), evidence=words_of("裁定.pdf", address))
    return flag.model_copy(update={"dossier": flag.dossier.model_copy(update={"addresses": (seat,)})})


SEATS = [
    (
        "浙江省杭州市钱塘区临江街道",
        "浙江省杭州市中级人民法院",
        "未经人工核对",
        "the intermediate court, as is the rule",
    ),
    ("上海市浦东新区张江路", "上海市第三中级人民法院、上海铁路运输法院", "未经人工核对", "a central court"),
    ("重庆市渝中区", "重庆市第五中级人民法院", "已经人工核对", "a central court, by an act that was read"),
]


@pytest.mark.parametrize(("address", "courts", "checked", "why"), SEATS)
def test_the_bankruptcy_court_over_the_seat_is_advice(address: str, courts: str, checked: str, why: str) -> None:
    line = as_read(report(night(_at(address)))).partition(" 破产案件管辖法院 ")[2][:200]
    assert courts in line, why
    assert checked in line, why
    assert "仅供参考" in line, why


def test_without_a_seat_or_a_transfer_nothing_is_advised() -> None:
    assert "破产案件管辖法院" not in report(night(firm_flag())), "no address"
    flag = _at("上海市浦东新区")
    assert flag.referral
    other = flag.model_copy(update={"referral": flag.referral.model_copy(update={"kinds": ()})})
    assert "破产案件管辖法院" not in report(night(other)), "no transfer proposed"
