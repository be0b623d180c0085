"""R6 Conflicting titles (裁判冲突): said by a paper, unless an appeal or retrial changed one."""

import pytest
from rules_cases import GUARANTOR, S, case, dossier, found, paper, party, stated, title

from models import Answer, StatementKind

RULE = "conflicting_titles"
CONFLICT = stated(StatementKind.CONFLICTING_TITLES, quote="判决相互矛盾")
CHANGED = stated(StatementKind.TITLE_CHANGED, quote="改判")
TITLES = ("（2023）浙0109民初7号", "（2023）浙0114民初8号")
TWO = (party(), party(GUARANTOR), party("云岭银行股份有限公司", "申请执行人"))


def saying(*statements: object, number: str = "（2024）浙0109执1号", **more: object) -> object:
    named = {"titles": (title(TITLES[0]),), "others": (TITLES[1],)}
    return case(paper(number, status=S.SUSPENDED, statements=statements, **{**named, **more}))


def unnumbered(*statements: object) -> object:
    one = saying(*statements, titles=(), others=())
    return one.model_copy(update={"filings": (one.filings[0].model_copy(update={"case_number": None}),)})


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((saying(CONFLICT),), "said"),
        (
            (saying(CONFLICT), saying(CHANGED, number="（2024）浙0106执9号", titles=(), others=())),
            "another title changed",
        ),
        ((unnumbered(CONFLICT),), "in a paper without a number or court"),
        ((unnumbered(CONFLICT), unnumbered(CHANGED)), "two papers without a number are not one case"),
        ((saying(stated(StatementKind.CONFLICTING_TITLES, about=GUARANTOR)),), "one debtor in the paper"),
    ],
)
def test_is_met(cases: tuple, why: str) -> None:
    finding = found(RULE, dossier(*cases))
    assert (finding.met, finding.tell, finding.urgency) == (True, (), None), why


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((saying(),), "not said"),
        ((saying(CONFLICT, CHANGED),), "one was changed, in the same paper"),
        ((saying(CONFLICT), saying(CHANGED, number="（2024）浙0114执2号")), "in another that names one of them"),
        ((saying(CONFLICT), saying(CHANGED, titles=(), others=())), "in another of the same case"),
        ((saying(stated(StatementKind.CONFLICTING_TITLES, about=GUARANTOR), parties=TWO),), "of the co-debtor"),
    ],
)
def test_is_not_met(cases: tuple, why: str) -> None:
    assert found(RULE, dossier(*cases)).answer is Answer.NOT_MET, why


def test_it_quotes_the_words_that_stand_and_else_those_that_were_changed() -> None:
    changed = saying(CONFLICT, CHANGED, number="（2024）浙0106执9号", titles=(), others=())
    standing = saying(stated(StatementKind.CONFLICTING_TITLES, quote="两份判决无法同时履行"))
    assert "判决相互矛盾" not in {one.quote for one in found(RULE, dossier(standing, changed)).evidence}
    asleep = case(paper("（2024）浙0106执9号", status=S.DORMANT, statements=(CONFLICT, CHANGED)))
    assert str(S.DORMANT) not in {one.quote for one in found(RULE, dossier(standing, asleep)).evidence}
    quoted = {one.quote for one in found(RULE, dossier(changed)).evidence}
    assert quoted == {"判决相互矛盾", str(S.SUSPENDED)}
