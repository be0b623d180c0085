"""Which cases a paper's heading numbers: a range, a list, one behind the other; and what only stands near it."""

from datetime import date
from pathlib import Path

import pytest
from ledger_cases import paper

import extractors
from flows.debtors.screening_json import debtor_json
from ledger.cases.dossiers import dossiers_of
from ledger.cases.joint import heads
from ledger.cases.of_a_day import cases_on
from models import CaseStatus, Filing, Flag

PAPER = """杭州市萧山区人民法院
执行裁定书
{heading}
申请执行人：章某甲，男，1980年1月1日出生。
被执行人：杭州禾某贸易有限公司，住所地杭州市萧山区。
本院在执行章某甲等与杭州禾某贸易有限公司劳动争议系列案中，因被执行人无财产可供执行，裁定如下：
终结{named}案件的本次执行程序。
二〇二三年五月一日
"""
COURT = "（2023）浙0109执"
HEADS = [
    # heading, serials of the cases in it, why
    (f"{COURT}801号", ["801"], "one case"),
    (f"{COURT}801-803号", ["801", "802", "803"], "a range"),
    (f"{COURT}801、802、810号", ["801", "802", "810"], "a list"),
    (f"{COURT}801号、802号、810号", ["801", "802", "810"], "a list, each with its 号"),
    (f"{COURT}801号、{COURT}802号", ["801", "802"], "a list of whole numbers"),
    (f"{COURT}801、805-807号", ["801", "805", "806", "807"], "one, and a range"),
    (f"{COURT}801号之一", ["801"], "the first further paper of one case"),
    (f"{COURT}801号（2022）浙0109民初55号", ["801"], "the title's number beside it"),
]


def read(folder: Path, heading: str, named: str = "上述") -> Filing:
    path = folder / "paper.txt"
    path.write_text(PAPER.format(heading=heading, named=named), "utf-8")
    return extractors.read(path).filing


@pytest.mark.parametrize(("heading", "serials", "why"), HEADS, ids=[why for *_, why in HEADS])
def test_the_cases_in_a_heading(tmp_path: Path, heading: str, serials: list[str], why: str) -> None:
    assert heads(read(tmp_path, heading)) == tuple(f"{COURT}{serial}号" for serial in serials), why


def test_what_only_the_text_names_is_in_no_heading(tmp_path: Path) -> None:
    assert heads(read(tmp_path, f"{COURT}801号", f"{COURT}802号、803号")) == (f"{COURT}801号",)


def test_a_list_counts_as_its_cases(tmp_path: Path) -> None:
    (case,) = cases_on([read(tmp_path, f"{COURT}801、802、810号")], date(2024, 1, 1))
    assert (case.number, case.stands_for) == (f"{COURT}801号", 3)


def test_the_answer_tells_what_a_joint_number_stands_for() -> None:
    papers = [paper(f"{COURT}{serials}号", "2023-05-01", "notified") for serials in ("801、805-806", "805")]
    dossier = next(one for one in dossiers_of(papers, date(2024, 1, 1)) if one.cases)
    told = debtor_json(Flag(dossier=dossier, findings=()), every=False)["cases"]
    assert {case["case_number"]: case["stands_for"] for case in told} == {
        f"{COURT}801、805-806号": [f"{COURT}801号", f"{COURT}806号"],
        f"{COURT}801号": [],
        f"{COURT}806号": [],
        f"{COURT}805号": [f"{COURT}805号"],
    }


JOINT = paper(f"{COURT}801-803号", "2023-05-01", "notified")
EACH = tuple(f"{COURT}{serial}号" for serial in (801, 802, 803))
DESIGNATION = "（2024）浙01执监7号"


@pytest.mark.parametrize(
    ("papers", "counts", "why"),
    [
        ([paper(one, "2024-04-01", "paid") for one in EACH], False, "each of its cases has a paper of its own"),
        ([paper(one, "2024-04-01", "paid") for one in EACH[:2]], True, "two of three have"),
    ],
)
def test_a_joint_number_whose_cases_go_on_singly_is_no_case(papers: list[Filing], counts: bool, why: str) -> None:
    (case,) = [one for one in cases_on([JOINT, *papers], date(2024, 6, 1)) if one.number == JOINT.case_number.base]  # type: ignore[union-attr]
    assert case.counts is counts, why


@pytest.mark.parametrize(
    ("named", "moves", "why"),
    [
        ((f"{COURT}801-803号",), True, "the number as it is"),
        (EACH, True, "each of its cases"),
        (EACH[:2], False, "two of three"),
    ],
)
def test_a_designation_moves_a_joint_number(named: tuple[str, ...], moves: bool, why: str) -> None:
    ruling = paper(DESIGNATION, "2024-03-01", "transferred_out", names=named, to="杭州市钱塘区人民法院")
    (case,) = [one for one in cases_on([JOINT, ruling], date(2024, 6, 1)) if "801" in one.number]
    assert (case.status is CaseStatus.TRANSFERRED_OUT) is moves, why
