"""R20 Livelihood (涉民生): ten unsatisfied claims of wages, labour, injury or maintenance, and causes that look so."""

import pytest
from rules_cases import ACCEPTED, S, case, dossier, found, paper, series

from models import Answer
from rules.livelihood import is_livelihood

RULE = "livelihood"
WAGES = "追索劳动报酬纠纷"


def test_ten_cases_are_met() -> None:
    finding = found(RULE, dossier(*series(4, cause=WAGES), *series(6, "浙0114", S.DORMANT, cause="工伤保险待遇纠纷")))
    assert (finding.met, finding.urgency, finding.tell) == (True, None, ())
    assert "10件" in finding.because["zh"]
    assert f"{WAGES}4件" in finding.because["zh"]
    assert "门槛为10件" in finding.because["zh"]


def test_nine_cases_are_not() -> None:
    assert found(RULE, dossier(*series(9, cause=WAGES))).answer is Answer.NOT_MET
    sales = series(3, "浙0114", cause="买卖合同纠纷")
    assert not found(RULE, dossier(*series(9, cause=WAGES), *sales)).met, "other causes beside them do not count"


def test_a_joint_number_counts_as_its_cases() -> None:
    joint = case(paper("（2023）浙0109执801-809号"), cause=WAGES, stands_for=9)
    finding = found(RULE, dossier(joint, *series(1, "浙0114", cause=WAGES)))
    assert finding.met
    assert f"{WAGES}10件" in finding.because["zh"]
    assert not found(RULE, dossier(joint)).met, "nine are too few"


def test_paid_cases_do_not_count() -> None:
    assert not found(RULE, dossier(*series(9, cause=WAGES), *series(3, "浙0114", S.PAID, cause=WAGES))).met


def test_an_accepted_bankruptcy_does_not_end_it() -> None:
    assert found(RULE, dossier(*series(10, cause=WAGES), ACCEPTED)).met


@pytest.mark.parametrize(
    "cause",
    [
        "追索劳动报酬纠纷",
        "劳动争议",
        "劳动合同纠纷",
        "经济补偿金纠纷",
        "工伤保险待遇纠纷",
        "提供劳务者受害责任纠纷",
        "劳务合同纠纷",
        "机动车交通事故责任纠纷",
        "生命权、身体权、健康权纠纷",
        "赡养纠纷",
        "抚养费纠纷",
    ],
)
def test_causes_that_count(cause: str) -> None:
    assert is_livelihood(series(1, cause=cause)[0])


@pytest.mark.parametrize(
    "cause",
    [
        "买卖合同纠纷",
        "建设工程劳务分包合同纠纷",
        "建设工程劳务分包工资款纠纷",
        "劳务派遣合同纠纷",
        "劳务派遣工资垫付款纠纷",
        "金融借款合同纠纷",
        None,
    ],
)
def test_causes_that_only_look_so(cause: str | None) -> None:
    assert not is_livelihood(series(1, cause=cause)[0])
