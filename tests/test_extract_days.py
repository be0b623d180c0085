"""Days of filing and of receipt."""

from datetime import date

import pytest
from papers import marked
from rulings import paper, read

from extractors.marks import marks

FILED = [
    # columns: sentence with the words marked; day; why
    ("本院⟦于2023年6月8日立案⟧执行。", date(2023, 6, 8), "plain"),
    ("申请执行人于2024年1月15日向本院申请执行，⟦本院于当日立案⟧。", date(2024, 1, 15), "当日"),
    ("申请执行人于2024年1月15日申请执行。⟦本院于同日立案⟧。", date(2024, 1, 15), "同日 of the sentence before"),
    (
        "李苇起诉，本院于2022年6月1日立案，作出判决。本院⟦于2024年1月6日立案⟧执行。",
        date(2024, 1, 6),
        "that of the number's year, not the trial's",
    ),
    (
        "本院⟦于2023年12月29日立案⟧执行，2024年1月2日受理的事项另行通知。",
        date(2023, 12, 29),
        "none of the number's year is told as a filing",
    ),
    ("本院⟦于二〇一三年六月八日立案⟧执行。", date(2013, 6, 8), "in numerals"),
    ("本院⟦于一九九九年元月二十一日受理⟧。", date(1999, 1, 21), "numerals of another century, 元月"),
    ("买卖合同纠纷一案（⟦立案日期2024年5月8日⟧）。", date(2024, 5, 8), "in brackets"),
]

NOT_FILED = [
    ("杭州市萧山区人民法院于2023年6月8日立案执行。", "another court's filing"),
    ("其重整申请已由本院于2024年2月1日裁定受理。", "an acceptance"),
    ("本院于2021年受理本案。", "a year is no day"),
    ("本院于当日立案执行。", "no day is told; the debtor's birthday is none"),
    ("本院于2024年2月30日立案。", "no such day"),
    ("本院于二〇二四年二月三十日立案。", "no such day, in numerals"),
    ("本院于2021年3月2日立案执行的（2021）浙0106执500号案件已终结。", "the filing of the case whose number follows"),
    ("公安机关于2023年6月8日立案侦查。", "a crime"),
    ("案卷材料于2024年6月8日由该院立案庭签收。", "an office's name"),
]

RECEIVED = [
    ("浙江省杭州市中级人民法院已⟦于2024年6月11日收到本院移送⟧的全部材料。", date(2024, 6, 11), "passive court"),
    ("你院⟦移送的全部材料，本院于2024年6月11日收悉⟧。", date(2024, 6, 11), "the papers first"),
    ("本院⟦于2024年6月11日收到移送⟧材料。", date(2024, 6, 11), "this court"),
    ("相关⟦案卷材料于2024年6月11日由该院立案庭签收⟧。", date(2024, 6, 11), "by whom, behind the day"),
    (
        "你院⟦移送的全部材料（共三册），我院立案庭已于2024年6月11日收讫⟧。",
        date(2024, 6, 11),
        "收讫, with the office before",
    ),
    ("⟦移送的案卷，该院于2024年6月11日全部接收完毕⟧，未退回。", date(2024, 6, 11), "接收完毕"),
    ("移交的执转破⟦案卷共五册，已由我院立案庭于2024年6月11日清点接收⟧。", date(2024, 6, 11), "清点接收"),
    (
        "已将⟦移送审查的材料送交杭州市中级人民法院。该院收件日期为2024年6月11日⟧。",
        date(2024, 6, 11),
        "a sentence of its own",
    ),
    ("已将⟦移送材料寄出。该院已于2024年6月11日签收⟧。", date(2024, 6, 11), "who signed, in a sentence of its own"),
    (
        "你院⟦移送破产审查的决定书及相关材料，本院已于2024年6月11日收到⟧。",
        date(2024, 6, 11),
        "with the decision, by this court",
    ),
    (
        "你院⟦移送破产审查决定书及浙江云岫纺织有限公司的案件材料，我院已于2024年6月11日收到⟧。",
        date(2024, 6, 11),
        "whose papers they are stands between",
    ),
    ("该案的⟦移送材料，收到日期为2024年6月11日⟧，齐备。", date(2024, 6, 11), "the day of receipt behind"),
]

NOT_RECEIVED = [
    ("自收到移送材料之日起三十日内裁定。", "no day"),
    ("本院于2024年6月11日收到管理人的函。", "not the papers"),
    ("移送的案款，被执行人于2024年6月11日全部付清。", "money, and paid"),
    ("判决书已寄出。该院收件日期为2024年6月11日。", "a judgment, two sentences"),
    ("移送公安机关的案卷材料，公安机关于2024年6月11日接收。", "the police"),
    ("被执行人提交财产申报材料。其于2024年6月11日签收。", "a party"),
    ("移送评估的材料于2024年6月11日收到。", "an appraiser"),
    ("移送材料已于2024年6月11日寄出。", "sent"),
    ("判决书收到日期为2024年6月11日。", "a judgment's"),
    ("被执行人于2024年6月11日收到本院移送决定书。", "a side gets the decision"),
    ("移送决定书及相关材料，被执行人已于2024年6月11日收到。", "a side gets the decision and papers"),
    ("申请执行人于2024年6月11日收到移送材料的副本。", "a side gets copies"),
]


@pytest.mark.parametrize(("sentence", "day", "why"), FILED)
def test_filed(sentence: str, day: date, why: str) -> None:
    plain, words = marked(sentence)
    doc = read(paper(body=plain))
    assert [(value, doc.text[start:end]) for start, end, value in marks(doc, "filed_on")] == [(day, words[0])], why


@pytest.mark.parametrize(("sentence", "why"), NOT_FILED)
def test_not_filed(sentence: str, why: str) -> None:
    assert not list(marks(read(paper(body=sentence)), "filed_on")), why


def test_the_filing_of_a_review_is_not_that_of_the_case() -> None:
    assert not list(marks(read(paper(body="本院于2023年6月8日立案。", number="（2024）浙0106执异20号")), "filed_on"))


@pytest.mark.parametrize(("sentence", "day", "why"), RECEIVED)
def test_received(sentence: str, day: date, why: str) -> None:
    plain, words = marked(sentence)
    doc = read(paper(body=plain))
    assert [(value, doc.text[start:end]) for start, end, value in marks(doc, "received_on")] == [(day, words[0])], why


@pytest.mark.parametrize(("sentence", "why"), NOT_RECEIVED)
def test_not_received(sentence: str, why: str) -> None:
    assert not list(marks(read(paper(body=sentence)), "received_on")), why
