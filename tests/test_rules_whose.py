"""Whose (谁的): the party that words name, and the debtor that a statement speaks of."""

from dataclasses import replace

import pytest
from rules_cases import BANK, FIRM, GUARANTOR, S, dossier, paper, party, seizure, stated

from models import StatementKind
from rules.grounds.whose import Whose, debtors_in, is_debtor, parties_meant, statements_about, whose_property

BRANCH = f"{FIRM}萧山分公司"
PARTIES = (
    party(aliases=("青禾公司",)),
    party(BRANCH),
    party(GUARANTOR, aliases=("公司", "该公司", "原告", "被告")),
    party(BANK, "申请执行人"),
    party("陶微", "被执行人"),
)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (FIRM, [FIRM]),
        ("青禾公司", [FIRM]),
        (f"被执行人{FIRM}名下", [FIRM]),
        (BRANCH, [BRANCH]),
        (f"{BRANCH}的车辆", [BRANCH]),
        (f"{FIRM}、{GUARANTOR}", [FIRM, GUARANTOR]),
        ("杭州青禾木器有限 公司", [FIRM]),
        ("陶微", ["陶微"]),
        ("被执行人", []),
        ("该公司", []),
        ("原告诉称", []),
        ("被告辩称", []),
        ("案外人", []),
    ],
)
def test_parties_meant(words: str, meant: list[str]) -> None:
    filing = paper("（2023）浙0109执1号", parties=PARTIES)
    assert [one.name for one in parties_meant(filing, words)] == meant


@pytest.mark.parametrize(
    ("about", "counts"),
    [
        pytest.param(None, True, id="about nobody in particular"),
        pytest.param("青禾公司", True, id="its alias"),
        pytest.param("被执行人", True, id="its role"),
        pytest.param(GUARANTOR, False, id="another debtor"),
        pytest.param("贺某", False, id="nobody of the paper, among several debtors"),
    ],
)
def test_a_statement_counts_for_whom_it_speaks_of(about: str | None, *, counts: bool) -> None:
    kind = StatementKind.STOPPED_BUSINESS
    filing = paper("（2023）浙0109执1号", parties=PARTIES, statements=(stated(kind, about=about),))
    assert bool(statements_about(filing, dossier().debtor, kind)) is counts


def test_with_one_debtor_everything_is_said_of_it() -> None:
    kind = StatementKind.REPRESENTATIVE_MISSING
    filing = paper("（2023）浙0109执1号", statements=(stated(kind, about="贺某"),))
    assert statements_about(filing, dossier().debtor, kind)


@pytest.mark.parametrize("role", ["被执行人", "被保全人", "被申请保全人", "被申请人", "被告"])
def test_debtors_of_every_role_are_told_apart(role: str) -> None:
    parties = (party(role=role), party(GUARANTOR, role), party(BANK, "申请人"))
    filing = paper("（2023）浙0109财保1号", parties=parties)
    assert [one.name for one in debtors_in(filing)] == [FIRM, GUARANTOR]


def test_a_debtor_is_known_by_its_full_number() -> None:
    number = "91330109MA2ABCDE0X"
    debtor = dossier().debtor.model_copy(update={"id_number": number})
    renamed = party("杭州新禾木器有限公司")
    assert is_debtor(replace(renamed, id_number=number), debtor)
    assert not is_debtor(replace(renamed, id_number="91330109MA2ABCDE1X"), debtor)
    masked = debtor.model_copy(update={"id_number": "9133****0X"})
    assert not is_debtor(replace(renamed, id_number="9133****0X"), masked), "a masked number tells nobody"
    assert not is_debtor(renamed, dossier().debtor), "no number is no number"


def test_a_representative_stands_for_the_debtor_that_he_leads() -> None:
    kind = StatementKind.REPRESENTATIVE_MISSING
    led = (
        replace(party(), representative="章柏年"),
        replace(party(GUARANTOR), representative="贺知秋"),
    )
    for name, counts in (("章柏年", True), ("贺知秋", False)):
        filing = paper("（2023）浙0109执1号", parties=led, statements=(stated(kind, about=f"法定代表人{name}"),))
        assert bool(statements_about(filing, dossier().debtor, kind)) is counts, name


@pytest.mark.parametrize(
    ("owner", "whose"),
    [
        pytest.param(FIRM, Whose.OWN, id="the debtor"),
        pytest.param("被执行人", Whose.OWN, id="its role"),
        pytest.param(None, Whose.OWN, id="nobody said"),
        pytest.param("章柏年", Whose.OTHER, id="one who is no party"),
    ],
)
def test_whose_a_thing_is_in_a_paper_of_one_debtor(owner: str | None, whose: Whose) -> None:
    filing = paper("（2023）浙0109执1号", status=S.CONTROLLED, seizures=(seizure(owner),))
    assert whose_property(filing, dossier().debtor) is whose
