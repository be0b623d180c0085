"""Acceptances that a paper of enforcement tells of (已裁定受理破产申请): what the court finds, and the look-alikes."""

import pytest
from papers import marked
from rulings import APPLICANT, DEBTOR, paper, read

from extractors.marks import marks

PETITION = "（2024）浙01破申6号"
HANGZHOU = "杭州市中级人民法院"

FOUND = [
    # each row: what the paper finds with the words marked, the petition's number, why
    (f"2024年1月3日，{HANGZHOU}作出{PETITION}民事⟦裁定，受理对{DEBTOR}的破产⟧清算申请。", PETITION, "with its number"),
    (f"{HANGZHOU}已⟦裁定受理{APPLICANT}对被执行人的重整⟧申请。", None, "by its role"),
    (f"{HANGZHOU}⟦裁定受理该公司破产⟧清算一案，并指定了管理人。", None, "by 该公司"),
]
NOT_FOUND = [
    (f"{HANGZHOU}已立案受理对{DEBTOR}的破产申请，正在审查。", "it has only come in"),
    (f"{HANGZHOU}尚未裁定受理对{DEBTOR}的破产申请。", "not yet"),
    (f"如{HANGZHOU}裁定受理对{DEBTOR}的破产申请，本案应当中止。", "supposed"),
    (f"{HANGZHOU}裁定受理{APPLICANT}的破产清算申请。", "the applicant's"),
    (f"{HANGZHOU}裁定受理宁波白鹭五金有限公司破产清算一案。", "a stranger's"),
    (f"申请执行人称，{HANGZHOU}已裁定受理对{DEBTOR}的破产申请。", "a side says so"),
    (f"{HANGZHOU}裁定受理对{DEBTOR}的破产申请，后被上级法院撤销。", "undone since"),
    (f"自人民法院裁定受理{DEBTOR}破产申请之日起，利息停止计算。", "from a day to come"),
]


def found(body: str, number: str = "（2024）浙0106执异9号") -> list[tuple[str, str | None]]:
    doc = read(paper("驳回异议人的异议请求。", f"本院查明，{body}", number=number))
    told = [(doc.text[a:b], one) for a, b, one in marks(doc, "course") if one.kind == "acceptance_told"]
    return [(words, one.number and one.number.base) for words, one in told]


@pytest.mark.parametrize(("body", "number", "why"), FOUND)
def test_an_acceptance_that_a_paper_finds(body: str, number: str | None, why: str) -> None:
    plain, (words,) = marked(body)
    assert found(plain) == [(words, number)], why


@pytest.mark.parametrize(("body", "why"), NOT_FOUND)
def test_what_is_no_acceptance(body: str, why: str) -> None:
    assert not found(body if "称" not in body else f"\n{body}"), why


def test_the_bankruptcy_has_papers_of_its_own() -> None:
    assert not found(f"{HANGZHOU}已裁定受理对{DEBTOR}的破产清算申请。", "（2024）浙01破6号")
