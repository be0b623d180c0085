"""Who is the same debtor: found rows and not-found rows for every kind of tie."""

from dataclasses import replace
from datetime import date

import pytest
from ledger_cases import CODE, FIRM, applicant, debtor, paper, party, person, words

from ledger.cases.dossiers import dossiers_of
from models import EntityKind, JoinReason, Party

ORG_CODE = CODE[8:17]
OTHER_CODE = "91330109583207141U"
CHEN, ZHAO = "陈志强", "赵某"
FULL, OTHER_FULL = "330121196408171235", "330121197005041238"
BORN = date(1964, 8, 17)
HOME = "浙江省杭州市萧山区北干街道江寺路212号"
A, B = "（2023）浙0109执1号", "（2023）浙0114执2号"

SAME = [
    (debtor(id_number=CODE), debtor("浙江禾屿塑胶有限公司", id_number=CODE), "id_number", "one credit code, two names"),
    (debtor(id_number=CODE), debtor("禾屿", id_number=ORG_CODE), "id_number", "organization code in the credit code"),
    (debtor(id_number=CODE), debtor("禾屿", id_number="78439162-7"), "id_number", "organization code with its dash"),
    (debtor(id_number=CODE), debtor(), "registered_name", "the name alone where one paper has no code"),
    (debtor("甲（杭州）有限公司"), debtor("甲(杭州) 有限公司"), "registered_name", "width and spaces do not count"),
    (debtor(), debtor("禾屿新材有限公司", former_names=(FIRM,)), "former_name", "曾用名"),
    (
        debtor(id_number=CODE),
        debtor(id_number=CODE[:-1] + "A"),
        "id_number",
        "a misread check character: same code inside",
    ),
    (person(CHEN, id_number=FULL), person("陈志墙", id_number=FULL), "id_number", "one identity number"),
    (person("陈某", id_number=FULL), person(CHEN, id_number=FULL), "id_number", "a masked name with a full number"),
    (person(CHEN, birth_date=BORN), person(CHEN, birth_date=BORN), "name_and_birth_date", "name and birth date"),
    (
        person(CHEN, id_number="33012119640817****"),
        person(CHEN, birth_date=BORN),
        "name_and_birth_date",
        "the birth date printed in a masked number",
    ),
    (person(CHEN, address=HOME), person(CHEN, address=HOME[3:]), "name_and_address", "one address, province left out"),
]
DIFFERENT = [
    (debtor("甲有限公司"), debtor("甲有限公司杭州分公司"), "a branch is another name"),
    (debtor("甲有限公司", id_number=CODE), debtor("甲有限公司", id_number=OTHER_CODE), "two valid codes"),
    (debtor("某公司"), debtor("某公司"), "a masked firm"),
    (person(CHEN), person(CHEN), "a person's name alone"),
    (person(ZHAO, address=HOME), person(ZHAO, address=HOME), "a masked name, though the address is the same"),
    (person(ZHAO, id_number="330121196408******"), person(ZHAO, id_number="330121196408******"), "masked twice"),
    (person(CHEN, id_number="330121196408******"), person(CHEN), "a masked number proves nothing"),
    (
        person(CHEN, address=HOME, id_number="3301211964********"),
        person(CHEN, address=HOME, id_number="3301211970********"),
        "one address, but the printed years differ",
    ),
    (person(CHEN, birth_date=BORN), person(CHEN, birth_date=date(1983, 1, 2)), "born on different days"),
    (
        person(CHEN, birth_date=BORN, id_number=FULL),
        person(CHEN, birth_date=BORN, id_number="330121196408171251"),
        "one birth date, two valid numbers",
    ),
    (person(CHEN, address="杭州市"), person(CHEN, address="杭州市"), "an address that is only a city"),
    (debtor("陈志强"), person(CHEN), "a firm and a person"),
]


@pytest.mark.parametrize(("first", "second", "reason", "why"), SAME)
def test_same_debtor(first: Party, second: Party, reason: str, why: str) -> None:
    papers = [paper(A, "2023-01-01", "notified", first), paper(B, "2023-02-01", "notified", second)]
    found = list(dossiers_of(papers, date(2023, 3, 1)))
    assert [len(dossier.cases) for dossier in found] == [2], why
    assert {join.reason for join in found[0].debtor.joins} == {JoinReason(reason)}, why
    assert {join.case_number for join in found[0].debtor.joins} == {A, B}


@pytest.mark.parametrize(("first", "second", "why"), DIFFERENT)
def test_not_the_same_debtor(first: Party, second: Party, why: str) -> None:
    papers = [paper(A, "2023-01-01", "notified", first), paper(B, "2023-02-01", "notified", second)]
    found = list(dossiers_of(papers, date(2023, 3, 1)))
    assert [len(dossier.cases) for dossier in found] == [1, 1], why
    assert all(join.reason is JoinReason.ALONE for dossier in found for join in dossier.debtor.joins)
    assert len({dossier.debtor.key for dossier in found}) == 2


def test_a_masked_name_is_one_person_within_its_case() -> None:
    papers = [paper(A, "2023-01-01", "filed", person(ZHAO)), paper(A, "2023-02-01", "dormant", person(ZHAO))]
    (found,) = dossiers_of(papers, date(2023, 3, 1))
    assert len(found.cases) == 1


def test_a_masked_name_stays_one_person_when_its_case_is_restored() -> None:
    restored = "（2024）浙0109执恢3号"
    papers = [
        paper(A, "2023-01-01", "dormant", applicant(), person(ZHAO)),
        paper(restored, "2024-01-01", "resumed", applicant(), person(ZHAO), names=(A,)),
    ]
    (found,) = dossiers_of(papers, date(2024, 3, 1))
    (before,) = dossiers_of(papers, date(2023, 3, 1))
    assert [case.number for case in found.cases] == [restored]
    assert found.debtor.key == before.debtor.key


def test_one_masked_name_on_both_sides_is_two_people() -> None:
    papers = [paper(A, "2023-01-01", "filed", person(ZHAO, "申请执行人"), person(ZHAO))]
    (found,) = dossiers_of(papers, date(2023, 3, 1))
    assert found.as_applicant == ()


def test_a_masked_case_number_joins_no_masked_names() -> None:
    masked = "（2023）浙0109执×××号"
    papers = [paper(masked, "2023-01-01", "filed", person(ZHAO)), paper(masked, "2023-02-01", "filed", person(ZHAO))]
    assert len(list(dossiers_of(papers, date(2023, 3, 1)))) == 2


def test_a_namesake_without_number_does_not_choose_between_two_firms() -> None:
    name = "甲有限公司"
    papers = [
        paper("（2023）浙0109执1号", "2023-01-01", "filed", debtor(name, id_number=CODE)),
        paper("（2023）浙0109执2号", "2023-01-02", "filed", debtor(name, id_number=OTHER_CODE)),
        paper("（2023）浙0109执3号", "2023-01-03", "filed", debtor(name)),
    ]
    assert [len(dossier.cases) for dossier in dossiers_of(papers, date(2023, 3, 1))] == [1, 1, 1]


def test_the_tie_carries_its_words() -> None:
    code = {"id_number": replace(paper(None, None).parties[0].evidence, quote=CODE)}
    papers = [paper(A, "2023-01-01", "filed", debtor(id_number=CODE, fields=code)), paper(B, "2023-01-02", "filed")]
    (found,) = dossiers_of(papers, date(2023, 3, 1))
    assert [join.evidence.quote for join in found.debtor.joins] == [CODE, FIRM]


def test_key_and_name_outlive_a_change_of_name() -> None:
    old, new = "浙江禾屿塑胶有限公司", FIRM
    papers = [
        paper(A, "2018-01-01", "dormant", debtor(old)),
        paper(B, "2021-01-01", "filed", debtor(new, id_number=CODE, former_names=(old,))),
    ]
    (before,) = dossiers_of(papers, date(2020, 1, 1))
    (after,) = dossiers_of(papers, date(2022, 1, 1))
    assert before.debtor.key == after.debtor.key
    assert (before.debtor.name, after.debtor.name, after.debtor.other_names) == (old, new, (old,))
    assert after.debtor.id_number == CODE


ROLES = [
    ("（2023）浙0109执1号", "notified", [debtor("乙")], ["乙"], "被执行人"),
    ("（2023）浙0109执1号", "notified", [party("乙", "担保人")], [], "担保人 alone is no debtor"),
    ("（2023）浙0109执1号", "notified", [party("乙", "协助执行人"), party("丙", "第三人")], [], "nor these"),
    (
        "（2023）浙0109执异1号",
        "objection_rejected",
        [party("乙", "异议人", other_roles=("被执行人",))],
        ["乙"],
        "second role",
    ),
    ("（2023）浙0109执异1号", "objection_rejected", [party("乙", "被申请人")], [], "被申请人 of an objection"),
    ("（2023）浙0109执保1号", "controlled", [party("乙", "申请人"), party("丙", "被申请人")], ["丙"], "preservation"),
    (
        "（2023）浙0109民初1号",
        "controlled",
        [party("乙", "申请人"), party("丙", "被申请人")],
        ["丙"],
        "财产保全 under 民初",
    ),
    (
        "（2023）浙0109民初1号",
        "controlled",
        [party("乙", "原告"), party("丙", "被告")],
        ["丙"],
        "财产保全 that calls the sides as the trial does",
    ),
    ("（2023）浙0109民初1号", "none", [party("乙", "原告"), party("丙", "被告")], [], "a judgment's 被告"),
    ("（2023）浙0109民初1号", "none", [party("乙", "原告"), party("丙", "被申请人")], [], "a plain 民初 paper"),
    (
        "（2023）浙0109破申1号",
        "none",
        [party("乙", "申请人"), party("丙", "被申请人")],
        ["丙"],
        "a creditor's petition",
    ),
    ("（2023）浙0109破申1号", "none", [party("乙", "申请人", other_roles=("债务人",))], ["乙"], "its own petition"),
    ("（2023）浙0109破申1号", "none", [party("乙", "申请人")], ["乙"], "alone in its petition"),
    (
        "（2023）浙0109破申1号",
        "none",
        [party("乙", "申请人"), party("丙", "申请人")],
        [],
        "two, and no order about them",
    ),
    (
        "（2023）浙01破终1号",
        "none",
        [party("乙", "上诉人", other_roles=("原审申请人",)), party("丙", "被上诉人", other_roles=("原审被申请人",))],
        ["丙"],
        "on appeal, by the role below",
    ),
    (
        "（2023）浙0109破1号",
        "none",
        [party("乙公司管理人", "申请人"), party("乙", "债务人")],
        ["乙"],
        "the administrator is none",
    ),
    ("（2023）浙0109破1号", "none", [party("乙公司管理人", "申请人")], ["乙公司"], "an administrator alone: his firm"),
]


@pytest.mark.parametrize(("number", "status", "parties", "debtors", "why"), ROLES)
def test_who_is_a_debtor(number: str, status: str, parties: list[Party], debtors: list[str], why: str) -> None:
    found = dossiers_of([paper(number, "2023-01-01", status, *parties)], date(2023, 3, 1))
    assert [dossier.debtor.name for dossier in found] == debtors, why


@pytest.mark.parametrize(
    ("order", "debtors", "why"),
    [
        ("准许对乙公司、丙公司进行预重整", ["乙公司", "丙公司"], "affiliates for themselves"),
        ("受理乙公司、丙公司的申请", [], "against whom is not said"),
        ("受理乙公司对丁公司的破产清算申请", [], "creditors"),
    ],
)
def test_affiliates_may_petition_together(order: str, debtors: list[str], why: str) -> None:
    both = party("乙公司", "申请人"), party("丙公司", "申请人")
    one = paper("（2023）浙0109破申1号", "2023-01-01", "pre_restructuring", *both, evidence={"status": words(order)})
    assert [found.debtor.name for found in dossiers_of([one], date(2023, 3, 1))] == debtors, why


def test_an_old_name_printed_later_is_still_the_old_one() -> None:
    old = "浙江禾屿塑胶有限公司"
    papers = [
        paper(A, "2021-01-01", "filed", debtor(FIRM, id_number=CODE, former_names=(old,))),
        paper(B, "2022-01-01", "filed", debtor(old)),
    ]
    (found,) = dossiers_of(papers, date(2023, 3, 1))
    assert (found.debtor.name, found.debtor.other_names) == (FIRM, (old,))


def test_a_persons_old_name_printed_later_is_still_the_old_one() -> None:
    number = "330106197406060333"
    papers = [
        paper(A, "2021-01-01", "filed", person("何启铭", former_names=("何小石",), id_number=number)),
        paper(B, "2022-01-01", "filed", person("何小石", id_number=number)),
    ]
    (found,) = dossiers_of(papers, date(2023, 3, 1))
    assert (found.debtor.name, found.debtor.other_names) == ("何启铭", ("何小石",))


def test_kind_and_addresses_of_the_debtor() -> None:
    papers = [
        paper(A, "2021-01-01", "filed", debtor(entity=EntityKind.OTHER, address="浙江省杭州市萧山区临江街道1号")),
        paper(A, "2021-02-01", "filed", debtor(entity=EntityKind.LISTED, address="杭州市萧山区临江街道1号")),
        paper(B, "2022-01-01", "filed", debtor(address="浙江省杭州市钱塘区临江街道1号")),
    ]
    (found,) = dossiers_of(papers, date(2023, 3, 1))
    assert found.debtor.kind is EntityKind.LISTED
    assert [(one.address[3:9], one.on) for one in found.addresses] == [
        ("杭州市萧山区", date(2021, 1, 1)),
        ("杭州市钱塘区", date(2022, 1, 1)),
    ]


LIVES_AT, HOUSEHOLD, MOVED_TO = "杭州市萧山区金城路8号", "南京市玄武区二路2号", "宁波市海曙区三路3号"
LIVING = [
    # what the older and the later paper say of a person; its addresses; why
    (
        {"address": HOUSEHOLD, "household": True, "residence": LIVES_AT},
        {"address": LIVES_AT},
        [LIVES_AT],
        "it lives in one place",
    ),
    ({"address": HOUSEHOLD, "household": True}, {"address": LIVES_AT}, [LIVES_AT], "its household is another matter"),
    ({"address": LIVES_AT}, {"address": HOUSEHOLD, "household": True}, [LIVES_AT], "whichever comes first"),
    ({"address": HOUSEHOLD, "household": True}, {"address": HOUSEHOLD, "household": True}, [HOUSEHOLD], "all known"),
    (
        {"address": HOUSEHOLD, "household": True, "residence": LIVES_AT},
        {"address": HOUSEHOLD, "household": True, "residence": MOVED_TO},
        [LIVES_AT, MOVED_TO],
        "it moved, its household did not",
    ),
    ({"address": LIVES_AT}, {"address": MOVED_TO}, [LIVES_AT, MOVED_TO], "it moved"),
]


@pytest.mark.parametrize(("older", "later", "addresses", "why"), LIVING)
def test_a_household_elsewhere_is_no_move(older: dict, later: dict, addresses: list[str], why: str) -> None:
    who = {"id_number": "330109197003021236", "birth_date": date(1970, 3, 2)}
    papers = [
        paper(A, "2021-01-01", "filed", applicant(), person("周远", **who, **older)),
        paper(B, "2022-01-01", "filed", applicant(), person("周远", **who, **later)),
    ]
    (found,) = dossiers_of(papers, date(2023, 3, 1))
    assert [one.address for one in found.addresses] == addresses, why


def test_cases_in_which_it_is_applicant_and_an_assigned_claim() -> None:
    claim, gone = "（2023）浙0109执8号", "（2023）浙0109执9号"
    papers = [
        paper(A, "2023-01-01", "notified"),
        paper(claim, "2023-01-02", "notified", applicant(FIRM), debtor("丙")),
        paper(gone, "2023-01-03", "notified", applicant(FIRM), debtor("丁")),
        paper(gone, "2023-02-03", "none", party("戊", "申请人"), applicant(FIRM), debtor("丁")),
    ]
    found = {dossier.debtor.name: dossier for dossier in dossiers_of(papers, date(2023, 3, 1))}
    assert [case.number for case in found[FIRM].as_applicant] == [claim]
    assert found["丁"].cases[0].applicants == ("戊",)


@pytest.mark.parametrize(
    ("order", "debtors", "why"),
    [
        ("驳回丙公司对乙公司的破产清算申请", ["乙公司"], "against whom the petition was"),
        ("驳回上诉，维持原裁定", [], "against whom is not said"),
        ("驳回丙公司的申请", [], "who petitioned"),
    ],
)
def test_an_appeal_that_names_no_roles_below(order: str, debtors: list[str], why: str) -> None:
    sides = (party("乙公司", "上诉人"), party("丙公司", "被上诉人"))
    one = paper("（2023）浙破终1号", "2023-01-01", "bankruptcy_rejected", *sides, evidence={"status": words(order)})
    assert [dossier.debtor.name for dossier in dossiers_of([one], date(2023, 3, 1))] == debtors, why
