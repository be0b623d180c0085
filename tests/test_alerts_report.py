"""The page of the night: what it must say, and what it must never let through."""

import re
from base64 import b64encode
from hashlib import sha256
from html import unescape

import pytest
from alerts_cases import (
    FIRM,
    FIRM_CODE,
    IDENTITY,
    LAW,
    accepted_flag,
    analysts_flag,
    finding,
    firm_flag,
    night,
    person_flag,
    words_of,
)
from alerts_page import as_read

from alerts.language.words import words
from alerts.page.report import report
from alerts.page.sections import MANY
from extractors.proofs import CODES
from models import EntityKind, Flag, NightReport, Warn

HOSTILE = '<script>alert("1")</script><img src=x onerror=alert(1)>'


@pytest.fixture(scope="module")
def page() -> str:
    return report(night())


def test_the_accounting_line_is_shown(page: str) -> None:
    assert "收件 1,284 = 入账 1,263 + 重复 18 + 隔离 3 收件与去向相符" in as_read(page)
    assert "in 1,284 = indexed 1,263 + duplicate 18 + quarantined 3 every file is accounted for" in as_read(page, "en")


def test_a_sum_that_fails_is_an_alarm() -> None:
    page = report(night(indexed=1262))
    assert not night(indexed=1262).balanced
    assert "收件与去向不符" in as_read(page.partition('role="alert"')[2])[:40]
    assert "收件 1,284 ≠ 入账 1,262" in as_read(page)


def test_it_says_in_both_languages_that_it_is_a_pointer(page: str) -> None:
    assert as_read(page).count("不是决定") == 2
    assert as_read(page, "en").count("not a decision") == 2


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_paper_that_contradicts_itself_is_named_with_both_values(language: str) -> None:
    said = {code: (f"amounts: {code} “甲” “乙”", f"金额：{code}“甲”“乙”。") for code in sorted(CODES)}
    told = tuple((f"文书-{code}.pdf", Warn(code=code, sentence=en, zh=zh)) for code, (en, zh) in said.items())
    page = report(night(contradictions=told), language)
    assert {"zh": "文书自相矛盾", "en": "Papers that contradict themselves"}[language] in page
    for file, warning in told:
        assert file in page
        assert warning.sentence in page
        assert warning.zh in page, "the page speaks both languages"
        assert f"warning.{warning.code}" in words(language), "a word for every code"
    assert 'id="contradictions"' not in report(night(), language), "no section without a contradiction"


def test_the_most_urgent_stand_first_and_who_has_no_urgency_last(page: str) -> None:
    ranked = [FIRM, "绍兴市砚池纺织机械有限公司", "陆青禾", "宁波竹里园林工程队"]
    assert re.findall(r'<h3 class="isolate" lang="zh-CN">([^<]+)</h3>', page) == ranked
    assert re.findall(r'<a class="isolate strong" lang="zh-CN" href="[^"]+">([^<]+)</a>', page) == ranked


def test_a_debtor_shows_court_candidate_rules_and_sums(page: str) -> None:
    text = as_read(page)
    assert "建议审查" in text
    assert "浙江省杭州市中级人民法院" in text
    assert "385.45 万元 3,854,500.50 元 11 件中 9 件载明" in text
    assert "CNY 3.85 million 3,854,500.50 CNY stated in 9 of 11 cases" in as_read(page, "en")
    assert "文书未载明" in text
    assert "由上级法院决定" in text


def test_a_finding_shows_reason_quote_place_law_and_what_would_make_it_wrong(page: str) -> None:
    text = as_read(page)
    assert "达到“10件以上”的标准" in text
    assert "终结（2022）浙0109执3101号案件的本次执行程序。" in text
    assert "浙0109执3101号-终本裁定.pdf · 第 2 页" in text
    assert "《中华人民共和国民事诉讼法》第二百三十七条 已经人工核对" in text
    assert "《最高人民法院关于人民法院执行工作若干问题的规定（试行）》第七十四条 未经人工核对" in text
    assert "案件已指定、提级或委托至同一家法院" in text
    assert "What would make this wrong The cases have already been designated" in as_read(page, "en")


def test_the_old_day_of_a_repealed_law_is_shown() -> None:
    old = LAW[0].model_copy(update={"until": LAW[0].since.replace(year=2025)})
    flag = person_flag()
    changed = flag.model_copy(update={"findings": (flag.findings[0].model_copy(update={"statutes": (old,)}),)})
    assert "2025年1月1日止" in report(night(changed))


def test_only_met_findings_flag_and_unknown_ones_are_open_questions(page: str) -> None:
    assert page.count('<article class="finding') == 5 + 1 + 1 + 1
    assert "（2023）浙0114执2034号没有载明执行依据的文号" in page.split("文书尚不能回答的问题")[1]


def test_a_dormant_case_is_unpaid_and_counted(page: str) -> None:
    assert "终结本次执行程序（债务未清偿，并非执行完毕）" in page
    assert "一律计入未清偿案件" in page


def test_a_flag_without_referral_is_for_analysts() -> None:
    assert "仅供分析，不发函" in report(night(analysts_flag()))


def test_a_finding_without_words_warns_its_reader() -> None:
    flag = Flag(dossier=analysts_flag().dossier, findings=(finding("livelihood", "十件。", "Ten."),))
    assert "没有引文。请勿据此采取行动。" in report(night(flag))


def test_numbers_of_persons_are_masked_and_codes_of_firms_are_not(page: str) -> None:
    assert IDENTITY not in page
    assert "330121********2210" in page
    assert FIRM_CODE in page


def test_an_all_digit_code_that_could_be_a_birthday_is_shown_for_its_firm() -> None:
    flag = firm_flag()
    debtor = flag.dossier.debtor.model_copy(update={"id_number": "913101200112252380"})
    page = report(night(flag.model_copy(update={"dossier": flag.dossier.model_copy(update={"debtor": debtor})})))
    assert "913101200112252380" in page


def test_a_passport_in_a_quotation_is_masked() -> None:
    page = report(night(person_flag(number="H0301234567")))
    assert "H0301234567" not in page
    assert "H0*******67" in page


def test_hostile_text_comes_out_as_text() -> None:
    flag = person_flag(HOSTILE)
    page = report(night(flag, troubles=(HOSTILE,), warnings={HOSTILE: 1}))
    body = page.partition("<body>")[2]
    assert body.count("<script") == 1, "the page's own"
    assert body.count("<img") == 1, "the empty frame of enlarged pictures"
    assert body.count("&lt;script&gt;alert(&#34;1&#34;)") >= 4


def test_hidden_and_turning_characters_are_made_visible() -> None:
    page = report(night(person_flag("陆\u202e青\x00禾")))
    assert "陆\ufffd青\ufffd禾" in page


@pytest.mark.parametrize(
    ("source", "linked"),
    [("https://flk.npc.gov.cn/", True), ("javascript:alert(1)", False), ('https://x" onclick="a', False)],
)
def test_only_web_addresses_become_links(source: str, linked: bool) -> None:
    law = LAW[0].model_copy(update={"source": source})
    found = finding("livelihood", "十件。", "Ten.", words_of("甲.pdf", "乙"), statutes=(law,))
    page = report(night(Flag(dossier=analysts_flag().dossier, findings=(found,))))
    assert (f'href="{source}"' in page) is linked
    assert 'onclick="' not in page
    assert 'href="javascript' not in page


def test_the_page_needs_nothing_from_outside(page: str) -> None:
    assert not re.search(r"<(link rel=\"stylesheet|iframe|object|embed)|@import|url\(|\s(src|style|on\w+)=", page)
    policy = unescape(re.search(r'Content-Security-Policy" content="([^"]+)"', page)[1])  # type: ignore[index]
    assert policy.startswith("default-src 'none'; ")
    for name in ("style", "script"):
        (text,) = re.findall(rf"<{name}>(.*?)</{name}>", page, flags=re.DOTALL)
        assert f"{name}-src 'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" in policy


def test_an_empty_night_is_a_page_too() -> None:
    empty = NightReport.model_validate(
        night().model_dump()
        | {"flagged": (), "set_aside": (), "files": 0, "indexed": 0, "duplicate": 0}
        | {"quarantined": 0}
    )
    assert "本夜没有需要提示的债务人" in as_read(report(empty))
    assert "No file was set aside" in as_read(report(empty), "en")


def test_files_set_aside_say_why(page: str) -> None:
    assert "文件已加密" in page
    assert "扫描件0088.pdf" in page
    assert "打开需要密码" in page


@pytest.mark.parametrize(("language", "tag"), [("zh", "zh-CN"), ("en", "en")])
def test_the_setting_chooses_the_language_that_is_shown_first(language: str, tag: str) -> None:
    page = report(night(), language)
    assert f'<html lang="{tag}" ' in page
    assert re.findall(r'id="(\w+)" lang="[^"]+" aria-label="[^"]+" checked', page) == [language]
    assert as_read(page, "zh").count("夜间筛查报告") >= as_read(page, "en").count("夜间筛查报告")


def test_english_keeps_the_terms_and_dates_of_english(page: str) -> None:
    text = as_read(page, "en")
    assert "18 January 2024" in text
    assert "bankruptcy transfer (执转破)" in text
    assert EntityKind.ENTERPRISE in accepted_flag().dossier.debtor.kind
    assert "Enforced after acceptance of bankruptcy" in text
    assert "受理破产后仍在执行" not in text


def test_both_languages_stand_in_the_page_each_with_its_lang(page: str) -> None:
    pairs = re.findall(r"<span lang=zh>([^<]*)</span><span lang=en>([^<]*)</span>", page)
    assert len(pairs) > 300
    assert page.count("<span lang=zh>") == page.count("<span lang=en>") == len(pairs)
    assert not [pair for pair in pairs if not all(pair)], "no text without its other half"


def test_the_same_night_gives_the_same_page(page: str) -> None:
    assert report(night()) == page


@pytest.mark.parametrize(
    ("debtors", "open_ones", "why"),
    [(12, 12, "few stand open"), (30, 1, "of many the most urgent alone"), (MANY, 1, "a night of very many")],
)
def test_of_many_debtors_only_the_most_urgent_stand_open(debtors: int, open_ones: int, why: str) -> None:
    page = report(night(firm_flag(), *(person_flag(f"陆{place}禾") for place in range(debtors - 1))))
    assert page.count('<details class="debtor') == debtors, "nobody is left out"
    assert len(re.findall(r'<details class="debtor u\d" open>', page)) == open_ones, why


def test_of_very_many_the_less_urgent_are_told_in_brief_and_the_page_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("alerts.page.report.WHOLE_UP_TO", 2)
    page = report(night(firm_flag(), *(person_flag(f"陆{place}禾") for place in range(3))))
    assert page.count('<table class="t-cases') == page.count('<svg class="timeline"') == 2
    assert as_read(page).count("此处不列时间线和案件表，见 zhipo debtor 陆") == 2
    assert page.count("<blockquote") == report(night(firm_flag(), person_flag())).count("<blockquote") + 2, "words stay"


def test_numbers_of_persons_are_masked_among_thousands() -> None:
    flags = [person_flag(f"陆{place}禾", number=f"H{place:010d}") for place in range(40)]
    page = report(night(*flags))
    assert not re.search(r"H00000000\d\d", page)
    assert page.count("H0*******39") >= 2
