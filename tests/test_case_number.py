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


@pytest.mark.parametrize(("text", "why"), NOT_FOUND)
def test_refuses_what_is_no_number(text: str, why: str) -> None:
    with pytest.raises(ValueError, match="not a canonical case number"):
        CaseNumber.parse(text)
    assert why
