"""Case numbers: what the canonical text says, and what is none."""

import pytest

from models import CaseClass, CaseNumber

FOUND = [
    # text, court code, type code, serial, suffix, class, why
    ("（2024）浙0106执1000号", "浙0106", "执", "1000", None, CaseClass.ENFORCEMENT, "new form"),
    ("（2021）浙0109执恢612号之五", "浙0109", "执恢", "612", "之五", CaseClass.ENFORCEMENT, "restored, with suffix"),
    ("（2023）浙01执他217号", "浙01", "执他", "217", None, CaseClass.REVIEW, "a longer code that begins with 执"),
    ("（2024）陕0104执保88号", "陕0104", "执保", "88", None, CaseClass.PRESERVATION, "preservation is no enforcement"),
    ("（2024）浙0114破1-6号之二", "浙0114", "破", "1-6", "之二", CaseClass.BANKRUPTCY, "range with suffix"),
    ("（2013）杭执民字第123号", None, "杭执民字", "123", None, CaseClass.ENFORCEMENT, "old form"),
    (
        "（2012）浙甬执字第31号",
        None,
        "浙甬执字",
        "31",
        None,
        CaseClass.ENFORCEMENT,
        "old form: 浙 before a city's word",
    ),
    (
        "（2013）浙执复字第5号",
        None,
        "浙执复字",
        "5",
        None,
        CaseClass.REVIEW,
        "old form: 浙 may be the high court, or not",
    ),
    (
        "（2014）赣民一初字第9号",
        None,
        "赣民一初字",
        "9",
        None,
        CaseClass.OTHER,
        "old form: 赣 of 赣县, not of the province",
    ),
    ("（2019）浙民终12号", "浙", "民终", "12", None, CaseClass.OTHER, "new form: 浙 is the high court's code"),
    (
        "（2016）浙0109执字第12号",
        "浙0109",
        "执字第",
        "12",
        None,
        CaseClass.ENFORCEMENT,
        "a code with digits, old words behind",
    ),
    ("（2011）最高法执监字第7号", "最高法", "执监字第", "7", None, CaseClass.REVIEW, "最高法 is no other court's"),
    (
        "（2013）海中法破（预）字第7号",
        None,
        "海中法破（预）字",
        "7",
        None,
        CaseClass.BANKRUPTCY,
        "old form, bracketed word",
    ),
    ("（2022）最高法知民终541号", "最高法", "民终", "541", None, CaseClass.OTHER, "special trial code of 2018"),
    ("（2020）兵08执12号", "兵08", "执", "12", None, CaseClass.ENFORCEMENT, "the corps's courts"),
]
NOT_FOUND = [
    ("浙0106执1000号", "no year"),
    ("(2024)浙0106执1000号", "half-width brackets are not canonical"),
    ("（2024）浙0106执1000", "no 号"),
]


@pytest.mark.parametrize(("text", "court", "code", "serial", "suffix", "case_class", "why"), FOUND)
def test_reads_a_canonical_number(
    text: str, court: str | None, code: str, serial: str, suffix: str | None, case_class: CaseClass, why: str
) -> None:
    number = CaseNumber.parse(text)
    got = (number.court_code, number.type_code, number.serial, number.suffix, number.case_class)
    assert got == (court, code, serial, suffix, case_class), why
    assert number.base + (suffix or "") == text


JOINT = [
    # number, how many cases, first and last, why
    ("（2023）浙0109执801-809号", 9, "（2023）浙0109执801号", "（2023）浙0109执809号", "a range"),
    ("（2024）浙0114破1-6号之二", 6, "（2024）浙0114破1号", "（2024）浙0114破6号", "with the suffix of its paper"),
    ("（2023）浙0109执98—102号", 5, "（2023）浙0109执98号", "（2023）浙0109执102号", "a wide dash, over a hundred"),
    ("（2023）浙0109执801–802号", 2, "（2023）浙0109执801号", "（2023）浙0109执802号", "a dash of half that width"),
    ("（2023）浙0109执801号至809号", 9, "（2023）浙0109执801号", "（2023）浙0109执809号", "号至"),
    ("（2013）萧执民字第5～12号", 8, "（2013）萧执民字第5号", "（2013）萧执民字第12号", "old form, 至 as a wave"),
    ("（2013）萧执民字第0098-0099号", 2, "（2013）萧执民字第0098号", "（2013）萧执民字第0099号", "zeros in front"),
    ("（2023）浙0109执801、805号", 2, "（2023）浙0109执801号", "（2023）浙0109执805号", "a list"),
    ("（2013）萧执民字第12、13、15号", 3, "（2013）萧执民字第12号", "（2013）萧执民字第15号", "a list in the old form"),
    ("（2023）浙0109执801、803-805号之一", 4, "（2023）浙0109执801号", "（2023）浙0109执805号", "one, and a range"),
    ("（2023）浙0109执801、801-803号", 3, "（2023）浙0109执801号", "（2023）浙0109执803号", "one said twice"),
    ("（2023）浙0109执801-850号", 50, "（2023）浙0109执801号", "（2023）浙0109执850号", "as long as one may be"),
]
NOT_JOINT = [
    ("（2023）浙0109执801号之三", "one case"),
    ("（2011）泰靖商破字第0004-1号", "the first paper of case 4"),
    ("（2013）萧执民字第5-12号", "the twelfth paper of case 5, as it may be"),
    ("（2013）萧执民字第3-5号", "the same, of one digit"),
    ("（2023）浙0109执801-9号", "809 cut short, or a ninth paper"),
    ("（2023）浙0109执801-801号", "from itself to itself"),
    ("（2023）浙0109执801-851号", "too long: rather misread"),
    ("（2023）浙0109执8××-809号", "masked"),
    ("（2023）浙0109执1-40、101-140号", "a list of more than may be"),
]


PAPERS = [
    # number, the case's, which paper, why
    ("（2016）豫04执57-5号", "（2016）豫04执57号", 5, "the fifth paper of case 57"),
    ("（2012）雨执字第688-2号", "（2012）雨执字第688号", 2, "old form"),
    ("（2011）泰靖商破字第0004-1号", "（2011）泰靖商破字第0004号", 1, "zeros in front stay"),
    ("（2013）萧执民字第5-12号", "（2013）萧执民字第5号", 12, "old form, fewer digits before the dash"),
    ("（2012）雨执字第688—2号之一", "（2012）雨执字第688号", 2, "a wide dash, and a suffix"),
    ("（2023）浙0109执5-12号", "（2023）浙0109执5-12号", None, "a joint number"),
    ("（2013）萧执民字第11-12号", "（2013）萧执民字第11-12号", None, "a joint number of old"),
    ("（2013）萧执民字第2～1号", "（2013）萧执民字第2～1号", None, "no dash"),
    ("（2023）浙0109执8××-2号", "（2023）浙0109执8××-2号", None, "masked"),
    ("（2023）浙0109执801、57-5号", "（2023）浙0109执801、57-5号", None, "in a list"),
]


@pytest.mark.parametrize(("text", "base", "paper", "why"), PAPERS)
def test_a_paper_with_a_dash_is_of_its_case(text: str, base: str, paper: int | None, why: str) -> None:
    number = CaseNumber.parse(text)
    assert (number.base, number.paper, number.text) == (base, paper, text), why


@pytest.mark.parametrize(("text", "count", "first", "last", "why"), JOINT)
def test_a_joint_number_stands_for_its_cases(text: str, count: int, first: str, last: str, why: str) -> None:
    cases = CaseNumber.parse(text).cases
    assert (len(cases), cases[0], cases[-1]) == (count, first, last), why


@pytest.mark.parametrize(("text", "why"), NOT_JOINT)
def test_any_other_stands_for_itself(text: str, why: str) -> None:
    number = CaseNumber.parse(text)
    assert number.cases == (number.base,), why


@pytest.mark.parametrize(("text", "why"), NOT_FOUND)
def test_refuses_what_is_no_number(text: str, why: str) -> None:
    with pytest.raises(ValueError, match="not a canonical case number"):
        CaseNumber.parse(text)
    assert why
