"""What goes with a letter: the dossier as a table, and drafts of papers; opened again as a reader would."""

import csv
from datetime import date, timedelta
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from alerts_cases import (
    FIRM,
    HANGZHOU,
    IDENTITY,
    LAW,
    ON,
    QIANTANG,
    XIAOSHAN,
    accepted_flag,
    amount,
    case,
    dossier,
    finding,
    firm_flag,
    paper,
    words_of,
)
from docx import Document

from alerts.language.plain_words import plain
from alerts.language.words import words
from alerts.letters.dossier_csv import dossier_csv
from alerts.letters.drafts import draft_enclosures, drafts_for
from models import (
    AmountRole,
    CaseStatus,
    DatedAddress,
    Deadline,
    DeadlineKind,
    DebtorDossier,
    EntityKind,
    Evidence,
    Flag,
    Level,
    Party,
    PartyKind,
    Referral,
    Seizure,
    SeizureAct,
    SeizureRank,
    Statement,
    StatementKind,
)


def rows(whole: DebtorDossier, *deadlines: Deadline) -> list[dict[str, str]]:
    content = dossier_csv(whole, deadlines).content
    assert content.startswith(b"\xef\xbb\xbf"), "Excel takes UTF-8 for what it is only with this mark"
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"))))


def text_of(content: bytes) -> str:
    document = Document(BytesIO(content))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    heads = (one.text for section in document.sections for one in section.header.paragraphs)
    return "\n".join([*heads, *(one.text for one in document.paragraphs), *cells])


def papers(office: str, flag: Flag, *, cover_note: bool = False) -> dict[str, bytes]:
    assert flag.referral
    found = draft_enclosures(office, flag.referral, flag.dossier, cover_note=cover_note)
    return {one.name: one.content for one in found}


def test_a_row_holds_the_case_its_sums_its_seizures_and_its_deadlines() -> None:
    seizure = Seizure(
        act=SeizureAct.SEIZE,
        what="临江街道厂房",
        evidence=words_of("裁定.pdf", "查封"),
        rank=SeizureRank.FIRST,
        since=ON,
        until=ON + timedelta(days=1095),
    )
    filing = paper(ON, amount(AmountRole.CLAIM, "1234567.80", open_ended=True)).model_copy(
        update={"seizures": (seizure,)}
    )
    number = "（2022）浙0110执4410号"
    due = Deadline(
        kind=DeadlineKind.SEIZURE_EXPIRES,
        day=seizure.until or ON,
        court="",
        case_number=number,
        debtor=FIRM,
        because={},
    )
    moved = case(number, CaseStatus.TRANSFERRED_OUT, now="浙0109", papers=(filing,))
    (row,) = rows(dossier(FIRM, EntityKind.ENTERPRISE, None, [moved]), due)
    assert (row["债务人"], row["案号"], row["现执行法院"]) == (FIRM, number, XIAOSHAN.name)
    assert (row["执行标的"], row["未履行"], row["利息仍在计算"]) == ("1234567.80", "", "是")
    assert row["控制措施"] == "首先 查封 临江街道厂房 2024-01-18–2027-01-17"
    assert row["期限"] == "查封、扣押、冻结到期 2027-01-17"


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ('=HYPERLINK("http://example.org")', '\'=HYPERLINK("http://example.org")'),
        ("@SUM(1)", "'@SUM(1)"),
        ("\t=1", "'=1"),
        ("－1＋1有限公司", "'－1＋1有限公司"),
        ("甲=乙有限公司", "甲=乙有限公司"),
        ("甲\n乙有限公司", "甲 乙有限公司"),
    ],
    ids=["a formula", "a function", "a formula behind a tab", "full-width signs", "a sign inside is text", "one line"],
)
def test_no_cell_is_a_formula(name: str, cell: str) -> None:
    (row,) = rows(dossier(name, EntityKind.ENTERPRISE, None, [case("（2022）浙0110执4410号")]))
    assert row["债务人"] == cell


def with_a_person(flag: Flag) -> Flag:
    """The flag with a person as applicant, whose number a finding quotes."""
    person = Party(
        name="陆青禾",
        role="申请执行人",
        kind=PartyKind.PERSON,
        entity=EntityKind.PERSON,
        evidence=words_of("裁定.pdf", "陆青禾"),
        id_number="K0123456",
    )
    first, *others = flag.dossier.cases
    named = first.model_copy(
        update={"filings": (paper(ON, parties=(person,)), *first.filings), "applicants": ("陆青禾",)}
    )
    whole = flag.dossier.model_copy(update={"cases": (named, *others)})
    assert flag.referral
    said = words_of("裁定.pdf", f"申请执行人陆青禾，公民身份号码{IDENTITY}，另持护照K0123456，同意移送。")
    quoted = flag.referral.findings[2].model_copy(update={"evidence": (said,)})
    referral = flag.referral.model_copy(update={"findings": (*flag.referral.findings[:2], quoted)})
    return Flag(dossier=whole, findings=flag.findings, referral=referral)


def test_numbers_of_persons_are_masked_in_table_and_drafts() -> None:
    flag = with_a_person(firm_flag())
    table = dossier_csv(flag.dossier).content.decode()
    assert "陆青禾" in table
    (consultation,) = (one for name, one in papers(XIAOSHAN.name, flag).items() if "征询" in name)
    text = text_of(consultation)
    assert "330121********2210" in text
    assert "K0****56" in text
    for whole in (table, text):
        assert IDENTITY not in whole
        assert "K0123456" not in whole


def test_which_office_has_which_draft() -> None:
    flag = firm_flag()
    assert flag.referral
    given = {
        office: [str(one.kind) for one in drafts_for(office, flag.referral, flag.dossier)]
        for office in flag.referral.tell
    }
    assert given == {
        HANGZHOU.name: ["designation"],
        XIAOSHAN.name: ["consultation"],
        QIANTANG.name: ["consultation", "designation"],
    }, "the superior receives the report, the candidate court would write it, both enforcing courts consult"


def test_a_series_only_watched_makes_no_draft() -> None:
    flag = firm_flag()
    assert flag.referral
    watched = flag.referral.findings[0].model_copy(update={"level": Level.WATCH})
    referral = flag.referral.model_copy(update={"findings": (watched,), "candidate_court": None})
    assert drafts_for(HANGZHOU.name, referral, flag.dossier) == ()


def test_the_report_holds_cases_sums_reasons_quotes_and_articles() -> None:
    (content,) = papers(HANGZHOU.name, firm_flag()).values()
    document, text = Document(BytesIO(content)), text_of(content)
    titles = [one.text for one in document.paragraphs][:2]
    assert titles == [QIANTANG.name, f"关于报请指定集中执行{FIRM}系列案件的报告"]
    cases = document.tables[0]
    assert [cell.text for cell in cases.rows[0].cells][:4] == ["序号", "法院", "案号", "申请执行人"]
    assert len(cases.rows) == 1 + 11, "eleven unsatisfied cases; the paid one and the petition are none"
    assert "2,315,000.50" in text
    assert "“终结（2022）浙0109执3101号案件的本次执行程序。”（浙0109执3101号-终本裁定.pdf，第2页）" in text
    assert "第二百三十七条\n" in text
    assert "第七十四条（未经人工核对）" in text
    assert "（2023）浙0114破申21号" in text
    for open_field in ("【待填：案号】", "【待填：院印】", "【待填：签发人、签发日期】"):
        assert open_field in text
    assert text.startswith("草稿：")


def test_the_report_gives_the_seat_and_not_an_old_address_that_is_still_copied() -> None:
    flag = firm_flag()
    old, new = "杭州市萧山区北干街道9号", "杭州市钱塘区义蓬街道7号"
    days = {date(2021, 3, 1): old, date(2022, 3, 1): new, date(2023, 9, 1): old}
    stood = tuple(DatedAddress(address=at, on=on, evidence=words_of("裁定.pdf", at)) for on, at in days.items())
    told = Statement(kind=StatementKind.SEAT_MOVED, evidence=words_of("裁定.pdf", f"迁至{new}"), place=new)
    first, *others = flag.dossier.cases
    moving = paper(date(2022, 4, 1)).model_copy(update={"statements": (told,)})
    moved = first.model_copy(update={"filings": (*first.filings, moving)})
    for addresses, cases in ((stood[:2], flag.dossier.cases), (stood, (moved, *others))):
        whole = flag.dossier.model_copy(update={"addresses": addresses, "cases": cases})
        (content,) = papers(HANGZHOU.name, Flag(dossier=whole, findings=flag.findings, referral=flag.referral)).values()
        assert f"住所地：{new}" in text_of(content)


def test_the_consultation_asks_the_applicants_and_the_debtor() -> None:
    content = next(one for name, one in papers(XIAOSHAN.name, with_a_person(firm_flag())).items() if "征询" in name)
    text = text_of(content)
    assert f"陆青禾、{FIRM}：" in text
    assert "未答复的，不视为同意" in text
    assert "□ 不同意移送破产审查" in text


def test_the_two_courts_write_to_each_other() -> None:
    flag = accepted_flag()
    bankruptcy = flag.dossier.bankruptcy_courts[0].name
    (ours,), (theirs,) = papers(XIAOSHAN.name, flag).values(), papers(bankruptcy, flag).values()
    assert f"{bankruptcy}破产审判庭：" in text_of(ours)
    assert "请告知管理人的名称和联系方式" in text_of(ours)
    assert f"{XIAOSHAN.name}执行局：" in text_of(theirs)
    assert "请依法中止对其财产的执行" in text_of(theirs)


def test_an_english_cover_note_comes_on_request() -> None:
    found = papers(HANGZHOU.name, firm_flag(), cover_note=True)
    (note,) = (one for name, one in found.items() if "cover-note" in name)
    assert "The company has 11 unsatisfied enforcement cases" in text_of(note)
    assert "(citation not yet verified)" in text_of(note)
    assert len(found) == 2


def test_a_draft_written_twice_is_the_same_file() -> None:
    first, again = (papers(QIANTANG.name, firm_flag()) for _ in range(2))
    assert first == again
    for content in first.values():
        with ZipFile(BytesIO(content)) as parts:
            assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_words_of_a_paper_cannot_make_lines_of_the_draft() -> None:
    """A quote that looks like the draft's own marks stays a quote; a bar makes no column."""
    hostile = Evidence(file="裁定.pdf", page=1, start=0, end=9, quote="终结\n# 标题\n| 甲 | 乙 |")
    whole = dossier(FIRM, EntityKind.ENTERPRISE, None, [case("（2022）浙0109执1号", applicants=("甲|乙",))])
    found = finding(
        "bankruptcy_transfer_candidate",
        "一\n## 二",
        "one",
        hostile,
        level=Level.CONSULT,
        tell=(XIAOSHAN.name,),
        statutes=LAW,
    )
    referral = Referral(debtor=whole.debtor, on=ON, kinds=(), findings=(found,), tell=found.tell, urgency="U3")
    (content,) = papers(XIAOSHAN.name, Flag(dossier=whole, findings=(found,), referral=referral)).values()
    document = Document(BytesIO(content))
    assert "“终结# 标题| 甲 | 乙 |”（裁定.pdf，第1页）" in [one.text for one in document.paragraphs]
    assert document.tables[0].rows[1].cells[3].text == "甲｜乙"


@pytest.mark.parametrize(
    ("said", "plainly"),
    [
        ("门槛为3件（或3件加R2、R3之一）", "门槛为3件（或3件加首封僵局、住所地变动之一）"),
        ("c4 资产不足以清偿全部债务（3处）", "资产不足以清偿全部债务（3处）"),
        ("车牌浙AR2881，R23无此规则", "车牌浙AR2881，R23无此规则"),
    ],
)
def test_a_court_paper_names_rules_by_their_names(said: str, plainly: str) -> None:
    assert plain(said, words("zh")) == plainly
