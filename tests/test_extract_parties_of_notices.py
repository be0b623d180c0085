"""Notices of the courts' gazette (人民法院公告) that serve papers: of a trial, and of enforcement."""

import pytest
from papers import document

from extractors.assemble import assemble

COURT, MILL, LI = "杭州市西湖区人民法院", "青禾纸业有限公司", "李苇"
SUES, IS_SUED = ("原告", MILL), ("被告", LI)

NOTICES = [
    (
        f"{LI}：本院受理{MILL}与你买卖合同纠纷一案，现依法向你公告送达起诉状副本及开庭传票。",
        {SUES, IS_SUED},
        "papers of a trial: nobody is a debtor",
    ),
    (
        f"{LI}：关于你与{MILL}合同纠纷一案，本院已审理终结，现依法向你公告送达民事判决书。",
        {SUES, IS_SUED},
        "whom a court looks for was sued",
    ),
    (
        f"{LI}：本院受理离婚纠纷一案，现向你公告送达起诉状副本及开庭传票。",
        {IS_SUED},
        "nobody else is named",
    ),
    (
        f"{LI}：上诉人{MILL}就（2020）浙0106民初23号民事判决书提起上诉。现依法向你公告送达上诉状副本。",
        {("上诉人", MILL), ("被上诉人", LI)},
        "an appeal without 一案",
    ),
    (
        f"{LI}：上诉人{MILL}因与你及周远合同纠纷一案提起上诉，现依法公告送达上诉状副本。",
        {("上诉人", MILL), ("被上诉人", LI), ("被上诉人", "周远")},
        "who else is on the other side",
    ),
    (
        f"{LI}：本院受理{MILL}与你买卖合同纠纷一案，现依法向你公告送达执行通知书。",
        {("申请执行人", MILL), ("被执行人", LI)},
        "a paper of enforcement",
    ),
    (
        f"{LI}：{MILL}与你买卖合同纠纷一案，民事判决书已生效，{MILL}申请执行，现公告送达执行通知书。",
        {("申请执行人", MILL), ("被执行人", LI)},
        "a judgment that is enforced",
    ),
    (
        f"西湖区某火锅店、{LI}：本院受理{MILL}诉{LI}、某火锅店合同纠纷一案，现依法公告送达开庭传票。",
        {SUES, IS_SUED, ("被告", "西湖区某火锅店")},
        "a sentence that leaves the place out",
    ),
]


@pytest.mark.parametrize(("said", "expected", "why"), NOTICES)
@pytest.mark.parametrize(
    "layout",
    [f"{COURT}\n%s\n", f"%s\n{COURT}\n", f"裁判文书\n{LI}\n%s\n[浙江]{COURT}\n刊登版面：七版\n"],
    ids=["court above", "court below", "gazette"],
)
def test_who_is_served(layout: str, said: str, expected: set[tuple[str, str]], why: str) -> None:
    filing = assemble(document(layout % said))
    assert {(party.role, party.name) for party in filing.parties} == expected, why
    assert filing.court == COURT, why
    assert filing.document_kind.value == "公告", why


def test_a_line_that_is_no_courts_name_heads_no_notice() -> None:
    filing = assemble(document(f"关于收到某法院\n{LI}：本院受理你与{MILL}一案，现公告送达开庭传票。\n"))
    assert filing.court is None


def test_a_duty_is_no_name() -> None:
    said = f"原告周远诉称，被告向其借款，请求判决被告清还原告本金。又查明，被告{LI}没有答辩。"
    assert all(party.name != "清还" for party in assemble(document(said)).parties)
