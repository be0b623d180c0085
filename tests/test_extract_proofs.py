"""What a paper says twice must agree: contradictions found, and look-alikes that are none."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from papers import document

from extractors.proofs import CODES, contradictions
from extractors.proofs.enforcement_fee import fee_of
from models import Money, Warn

HEAD = "浙江省杭州市西湖区人民法院\n执行裁定书\n（2024）浙0106执1000号\n"
TAIL = "\n审判员林某\n二〇二四年五月六日\n"

CONTRADICTIONS = [
    # columns: sentence; code of the warning; words of its sentence; and why
    ("货款1,000元（大写：壹仟伍佰元整）。", "amount_in_words", "1,000.00 CNY", "the words say 500 more"),
    ("货款壹万贰仟元整（10,200元）。", "amount_in_words", "10,200.00 CNY", "words first, figures in the bracket"),
    ("货款人民币20万元，大写贰佰万元整。", "amount_in_words", "2,000,000.00 CNY", "大写 without a bracket"),
    ("货款（大写）人民币叁拾万元（小写：¥350,000.00元）。", "amount_in_words", "350,000.00 CNY", "小写 behind"),
    (
        "支付货款10万元、利息1万元、律师费5千元，合计11万元。",
        "amount_total",
        "make 115,000.00",
        "the list is closed by 合计",
    ),
    ("支付货款50,000元、违约金2,000元，以上共计53,000元。", "amount_total", "make 52,000.00", "违约金 is a part"),
    (
        "（一）支付工资20,000元；\n（二）支付补偿金8,000元；\n（三）以上合计29,000元。",
        "amount_total",
        "“8,000元”",
        "numbered items",
    ),
    ("支付2023年3月至5月租金9,000元、水费100元，共计9,200元。", "amount_total", "make 9,100.00", "a time is no amount"),
    ("请求支付货款8万元、违约金1万元，上述两项共计10万元。", "amount_total", "make 90,000.00", "as many as 两项"),
    ("申请执行标的250,000元。本案执行费4,650元。", "enforcement_fee_scale", "makes 3,650.00 CNY", "1,000 too much"),
    ("申请执行标的8,000元，执行费80元。", "enforcement_fee_scale", "makes 50.00 CNY", "flat up to 10,000"),
    ("执行标的123,400元。经查，被执行人尚欠标的123,400万元。", "amount_scale", "万 or 亿 apart", "元 and 万元"),
    ("判决支付借款35.6万元。被执行人应支付借款35.6亿元。", "amount_scale", "35.6亿元", "万 and 亿"),
    (
        "划拨存款456,780元（其中本金45.1万元、利息5,780元）。又划拨存款9,800元（其中本金9,700万元）。",
        "amount_scale",
        "called a part",
        "a part above its whole",
    ),
]

AGREEMENTS = [
    # columns: sentence; and why it is no contradiction
    ("货款1,500元（大写：壹仟伍佰元整）。", "they agree"),
    ("货款100万美元（折合人民币柒佰万元）。", "another currency is another sum"),
    ("货款5万元（壹万元已付）。", "the bracket goes on: another sum"),
    ("货款5万元（其中壹万元为质保金）。", "a part, not the same sum"),
    ("货款1,900余万元（大写：壹仟玖佰伍拾万元）。", "余: not exact"),
    ("支付货款10万元、利息1万元，合计11万元。", "they add up"),
    ("支付货款10万元、利息1万元、律师费5千元，以上两项共计1.5万元。", "a partial sum"),
    ("标的12万元，其中货款10万元、利息1万元，合计12万元。", "其中: the parts are not all"),
    ("支付货款10万元及利息，违约金1万元，合计12万元。", "interest on top, not counted"),
    ("支付货款10万元、利息1万元等，合计12万元。", "等: the list is not whole"),
    ("甲公司欠款5万元。乙公司欠款3万元，合计9万元。", "several debtors in two sentences: no list of two"),
    ("货款10万元，已付2万元，合计应付8万元。", "what was paid is taken off"),
    ("案件受理费1,000元，减半收取500元，合计1,200元。", "halved: no part of its own"),
    ("货款约10万元、利息1万元，合计12万元。", "约: not exact"),
    ("支付货款1.23万元、利息45元，合计1.24万元。", "rounded to 100元"),
    ("支付货款85,000元、利息12,345元，合计9.7万元。", "a total in coarser steps"),
    ("支付货款5万元、受理费800元、保全费200元，费用合计1,000元。", "the last two of the list"),
    ("支付货款5万元、利息2万元，合计7万元，受理费1千元，以上共计7.1万元。", "a subtotal is not counted twice"),
    ("支付货款10万美元、运费1万元，合计12万元。", "two currencies"),
    ("申请执行标的250,000元。本案执行费3,650元。", "the fee fits"),
    ("申请执行标的12,500元，执行费88元。", "rounded to whole 元"),
    ("申请执行标的250,000元及利息，执行费4,650元。", "interest on top"),
    ("申请执行标的250,000元，另支付迟延履行期间的债务利息。本案执行费4,650元。", "an open claim in the same sentence"),
    ("申请执行标的250,000元。本案执行费、保全费共4,650元。", "together with another fee"),
    ("申请执行标的250,000元。执行到位30,000元，扣除执行费350元。", "computed on what was realised"),
    ("申请执行标的250,000元。本院已扣取部分执行费1,000元。", "part of the fee"),
    ("系列12件案件申请执行标的合计250,000元，执行费6,100元。", "many cases, each with its fee"),
    ("申请执行标的250,000元，申报债权300,000元。执行费4,700元。", "two claims: on which is not said"),
    ("执行标的5万元。起拍价5亿元。", "two things, one figure alike"),
    ("执行标的123,400元。经评估价值123,400万元。", "two things of different roles"),
    ("拘留并罚款5千元。标的5千万元。", "few figures prove nothing"),
    ("划拨存款5万元（其中执行费650元）。", "a part below its whole"),
]

COURTS = [
    # columns: printed court; number; whether they contradict each other; and why
    ("浙江省杭州市西湖区人民法院", "（2024）浙0106执1000号", False, "the court of the code"),
    ("杭州市西湖区人民法院", "（2024）浙0106执1000号", False, "without its province"),
    ("浙江省宁波市中级人民法院", "（2024）浙0106执1000号", True, "two courts of one province"),
    ("江苏省苏州市吴江区人民法院", "（2024）浙0106执1000号", True, "two provinces"),
    ("浙江省某市某区人民法院", "（2024）浙0106执1000号", False, "a masked name proves nothing"),
    ("浙江省杭州市西湖区人民法院", "（2013）杭西执民字第1000号", False, "an old number has no code"),
    ("浙江省宁波市中级人民法院", "（2013）浙甬执民字第31号", False, "nor where the province's sign begins it"),
    ("江西省赣县人民法院", "（2014）赣民一初字第9号", False, "nor where the county's sign is the province's"),
    ("浙江省杭州市西湖区人民法院", "（2019）浙民终12号", True, "the new form's bare sign is the high court's code"),
]

SCALE = [
    # columns: claim and fee in 元; and why
    ("1", "50", "flat"),
    ("10000", "50", "the first limit"),
    ("12500", "87.5", "1.5 % above it"),
    ("500000", "7400", "the second limit"),
    ("600000", "8400", "1 % above it"),
    ("5000000", "52400", "the third limit"),
    ("10000000", "77400", "0.5 % up to the fourth"),
    ("20000000", "87400", "0.1 % above it"),
]


def warnings(text: str) -> tuple[Warn, ...]:
    return contradictions(document(text))


@pytest.mark.parametrize(("sentence", "code", "words", "why"), CONTRADICTIONS)
def test_contradiction(sentence: str, code: str, words: str, why: str) -> None:
    found = warnings(f"{HEAD}本院在执行中查明：\n{sentence}{TAIL}")
    assert [warning.code for warning in found] == [code], why
    assert found[0].sentence.startswith("amounts: "), "the sentence names the field"
    assert words in found[0].sentence, why
    assert re.search("^金额：[^a-zA-Z]+。$", found[0].zh), "the same for Chinese readers, without an English word"
    assert re.findall("“.+?”", found[0].sentence) == re.findall("“.+?”", found[0].zh), "with the same words quoted"


@pytest.mark.parametrize(("sentence", "why"), AGREEMENTS)
def test_no_contradiction(sentence: str, why: str) -> None:
    assert warnings(f"{HEAD}本院在执行中查明：\n{sentence}{TAIL}") == (), why


@pytest.mark.parametrize(("court", "number", "expected", "why"), COURTS)
def test_court_against_number(court: str, number: str, expected: bool, why: str) -> None:
    found = warnings(f"{court}\n执行裁定书\n{number}\n申请执行人：甲某。\n本院认为，裁定如下：\n终结执行。{TAIL}")
    assert [warning.code for warning in found] == ["court_number"] * expected, why
    assert all(court in told and number in told for warning in found for told in (warning.sentence, warning.zh))


@pytest.mark.parametrize(("claim", "fee", "why"), SCALE)
def test_fee_of_a_claim(claim: str, fee: str, why: str) -> None:
    assert fee_of(Money.of(claim)) == Money.of(fee), why


def test_read_tells_every_contradiction_and_chooses_nothing(tmp_path: Path) -> None:
    paper = (
        "江苏省苏州市吴江区人民法院\n执行裁定书\n（2024）浙0106执1000号\n申请执行人：甲某。\n被执行人：乙某。\n"
        "本院在执行中查明：申请执行标的250,000元。本案执行费4,650元。\n"
        "判决支付货款1,000元（大写：壹仟伍佰元整）。\n支付租金5万元、水费1万元，合计7万元。\n"
        "应支付工程款123,400元。应支付工程款123,400万元。\n裁定如下：\n终结本次执行程序。" + TAIL
    )
    (tmp_path / "paper.txt").write_text(paper, "utf-8")
    command = [sys.executable, "-m", "flows", "read", str(tmp_path / "paper.txt")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    told = json.loads(done.stdout)
    assert {warning["code"] for warning in told["warnings"]} >= CODES
    values = [amount["value"] for amount in told["amounts"]]
    assert 1000 in values, "the figures stay"
    assert 1500 in values, "and so do the words"
