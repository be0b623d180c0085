"""Names of natural persons, masked as courts publish: who is masked, who is not, and that nothing is forgotten."""

import pytest
from alerts_cases import firm_cases, night, person_flag

from alerts.page.report import report
from alerts.privacy.names import Hidden, hidden, looks_like_a_person, masked_name, of_filings
from models import Evidence, PartyKind

MASKED = [
    ("张三", "张某", "one character"),
    ("张三丰", "张某", "two characters: 某 stands for the whole given name"),
    ("欧阳修", "欧阳某", "a compound surname"),
    ("欧阳", "欧某", "a name of two characters has a surname of one"),
    ("阿依古丽·买买提", "阿某", "of an ethnic minority: the first character"),
    ("John Smith", "J.", "in Latin letters: the first letter"),
    ("约翰·史密斯", "约某", "a foreigner's name in Chinese"),
    ("李某", "李某", "masked by the court already"),
    ("王×", "王×", "masked with a cross"),
    ("王*明", "王*明", "masked with a star"),
]

TEXTS = [
    (["张三", "张四"], [], "张三与张四、张三", "张某1与张某2、张某1", "the same person keeps its numeral"),
    (["张三"], [], "张　三签名", "张某签名", "a justified line"),
    (["张三"], [], "张\n三签名", "张某签名", "over a line break"),
    (
        ["王平"],
        ["王平安食品有限公司"],
        "王平系王平安食品有限公司股东",
        "王某系王平安食品有限公司股东",
        "a firm's name is not cut into",
    ),
    (["高明"], ["佛山市高明区人民法院"], "高明，佛山市高明区人民法院", "高某，佛山市高明区人民法院", "nor a court's"),
    (["张三", "张三丰"], [], "张三丰与张三", "张某2与张某1", "the longer name first"),
    (["John Smith"], [], "John Smith签名", "J.签名", "with a blank of its own"),
    (["王"], [], "王某某", "王某某", "one character is no name"),
    ([], [], "张三", "张三", "nobody is known"),
    (["张.三"], [], "张x三", "张x三", "a name is no pattern"),
]


@pytest.mark.parametrize(("name", "shown", "_why"), MASKED, ids=[why for *_, why in MASKED])
def test_a_name(name: str, shown: str, _why: str) -> None:
    assert masked_name(name) == shown
    assert masked_name(shown) == shown or not shown.endswith("某")


@pytest.mark.parametrize(("people", "others", "text", "shown", "_why"), TEXTS, ids=[why for *_, why in TEXTS])
def test_a_text(people: list[str], others: list[str], text: str, shown: str, _why: str) -> None:
    assert Hidden(people, others).text(text) == shown


def test_everything_in_a_dossier_is_masked_and_what_it_worked_out_before_is_not_kept() -> None:
    flag = person_flag()
    before = flag.dossier.unsatisfied  # remembered by the dossier
    names = hidden([flag.dossier])
    assert flag.dossier.debtor.name in names.names
    shown = names.all(flag)
    whole = shown.model_dump_json()
    assert not [name for name in names.names if name in whole]
    assert shown.dossier.debtor.name == names.names[flag.dossier.debtor.name]
    assert len(shown.dossier.unsatisfied) == len(before)
    assert not [name for name in names.names if any(name in one.model_dump_json() for one in shown.dossier.unsatisfied)]
    assert type(shown) is type(flag)
    assert person_flag() == flag, "the ledger's own is untouched"


def test_who_holds_no_name_is_the_same_object() -> None:
    flag = person_flag()
    assert Hidden([]).all(flag) is flag
    assert Hidden(["无此人"]).all(flag) is flag


def test_representatives_are_persons_too() -> None:
    filings = [filing for case in firm_cases() for filing in case.filings]
    stated = {party.representative for filing in filings for party in filing.parties if party.representative}
    persons = {party.name for filing in filings for party in filing.parties if party.kind is PartyKind.PERSON}
    assert {name for name in stated | persons if "某" not in name} <= set(of_filings(filings).names)


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("张三", True),
        ("欧阳明月", True),
        ("阿依古丽·买买提", True),
        ("张三厂", False),
        ("某某有限公司", False),
        ("大地律师事务所", False),
    ],
)
def test_whose_kind_nobody_states(name: str, is_one: bool) -> None:
    assert looks_like_a_person(name) is is_one


def test_evidence_stays_usable_as_a_key() -> None:
    found = Evidence(file="张三.pdf", page=1, start=0, end=2, quote="张三")
    assert Hidden(["张三"]).all({found: b"png"}) == {Hidden(["张三"]).all(found): b"png"}


def test_the_page_of_a_night_without_names() -> None:
    told = night(person_flag())
    names = hidden([flag.dossier for flag in told.flagged], also=[one.debtor for one in told.deadlines])
    page = report(names.all(told))
    assert not [name for name in names.names if name in page]
    assert names.names[person_flag().dossier.debtor.name] in page
