"""Enforcement titles and causes."""

import pytest
from papers import marked
from rulings import APPLICANT, DEBTOR, letter, paper, read

from extractors.marks import marks

TITLES = [
    # each row: sentence with the title marked, why
    ("本院作出的⟦（2023）浙0106民初812号⟧民事判决书已经发生法律效力。", "effective"),
    ("本院⟦（2023）浙0106民初812号⟧民事调解书确定的义务未履行。", "duties"),
    ("执行依据：⟦（2023）浙0106民初812号⟧民事判决书。", "said so"),
    ("申请执行人依据⟦（2012）杭西民初字第340号⟧民事判决申请执行。", "an old number"),
    ("⟦（2023）浙0106民初812号⟧民事判决判令被执行人支付货款。", "判令"),
    ("据以执行的⟦杭西劳人仲案（2023）第95号⟧仲裁裁决书已生效。", "a labour award"),
    ("业经杭州仲裁委员会⟦（2023）杭仲裁字第177号⟧裁决书裁决。", "an award"),
    ("依据杭州市公证处⟦（2019）浙杭证经字第18号⟧公证书申请执行。", "a deed"),
]

NOT_TITLES = [
    # each row: sentence, why
    ("本院（2023）浙0106执保12号执行裁定查封其财产。", "an enforcement ruling"),
    ("（2024）浙0106破申3号民事裁定受理其破产申请。", "a bankruptcy ruling"),
    ("其已另行起诉，案号（2024）浙0106民初99号，该案审理中。", "pending"),
    ("被执行人提出，（2023）浙0106民初5号民事判决书已发生法律效力。", "what a side says"),
    ("本院依据（2023）浙0106财保64号民事裁定冻结其账户。", "preservation"),
]

CAUSES = [
    # each row: sentence with the cause marked, why
    (f"{APPLICANT}与{DEBTOR}⟦买卖合同纠纷⟧一案。", "behind the name"),
    (f"{APPLICANT}申请执行你单位⟦追索劳动报酬纠纷⟧一案。", "你单位"),
    (
        f"申请执行人{APPLICANT}与被执行人{DEBTOR}（以下简称云岫公司）⟦建设工程施工合同纠纷⟧执行一案。",
        "behind a bracket",
    ),
    (f"{APPLICANT}等65人与{DEBTOR}⟦劳动争议⟧系列案件。", "a series"),
    (f"申请人{APPLICANT}因与被申请人{DEBTOR}⟦劳务合同纠纷⟧，申请财产保全。", "without 一案"),
]


@pytest.mark.parametrize(("sentence", "why"), TITLES)
def test_title(sentence: str, why: str) -> None:
    plain, words = marked(sentence)
    assert [value for _, _, value in marks(read(paper(body=plain)), "titles")] == words, why


@pytest.mark.parametrize(("sentence", "why"), NOT_TITLES)
def test_no_title(sentence: str, why: str) -> None:
    assert not list(marks(read(paper(body=sentence)), "titles")), why


@pytest.mark.parametrize(("sentence", "why"), CAUSES)
def test_cause(sentence: str, why: str) -> None:
    plain, words = marked(sentence)
    assert [value for _, _, value in marks(read(letter(plain, "执行通知书")), "cause")] == words, why


def test_many_disputes_are_no_cause() -> None:
    text = letter("职工工资拖欠，多件劳动争议案件进入执行程序。", "通知书")
    assert not list(marks(read(text), "cause"))
