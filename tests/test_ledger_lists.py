"""Lists of several debtors' cases (曝光台、终本公示): none of them is put to another's case."""

from datetime import date

import pytest
from ledger_cases import CODE, FIRM, applicant, debtor, paper, person

from ledger.cases.dossiers import dossiers_of
from models import Filing

ON = date(2024, 12, 1)
KNOWN, SECOND, THIRD = "（2022）川0107执5516号", "（2022）川0107执6031号", "（2023）川0107执118号"
RULING = paper(KNOWN, "2022-11-23", "dormant")


def numbers_of(*papers: Filing) -> dict[str, list[str]]:
    return {one.debtor.name: [case.number for case in one.cases] for one in dossiers_of(papers, ON)}


def statuses_of(*papers: Filing) -> list[str]:
    return [case.status.value for one in dossiers_of(papers, ON) for case in one.cases if one.debtor.name == FIRM]


LISTS = [
    # each row: a paper without a number, why nobody of it but the ruling's debtor has the ruling's case
    (paper(None, None, "none", debtor(), person("庹某俊"), names=(KNOWN, SECOND)), "a person beside the firm"),
    (paper(None, None, "none", debtor("成都茗垣餐饮管理有限公司"), names=(KNOWN, SECOND)), "another firm alone"),
    (paper(None, "2024-01-05", "paid", debtor(), debtor("乙有限公司"), names=(KNOWN, SECOND, THIRD)), "three cases"),
]


@pytest.mark.parametrize(("listed", "why"), LISTS)
def test_strangers_have_no_case_by_a_list(listed: Filing, why: str) -> None:
    assert numbers_of(RULING, listed) == {FIRM: [KNOWN]}, why
    assert statuses_of(RULING, listed) == ["dormant"], why


def test_a_list_whose_debtors_were_not_read_says_nothing_of_a_case() -> None:
    listed = paper(None, "2024-01-05", "paid", names=(KNOWN, SECOND)).model_copy(update={"parties": ()})
    assert statuses_of(RULING, listed) == ["dormant"]


OWN = [
    (paper(None, "2024-01-05", "paid", applicant(), debtor(id_number=CODE), names=(KNOWN,)), "the one case it names"),
    (paper(None, "2024-01-05", "paid", debtor(id_number=CODE), names=(KNOWN, SECOND)), "two cases of this debtor"),
]


@pytest.mark.parametrize(("told", "why"), OWN)
def test_a_paper_of_the_debtor_goes_with_the_case(told: Filing, why: str) -> None:
    assert statuses_of(RULING, told) == ["paid"], why
