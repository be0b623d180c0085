"""Papers in traditional characters: their words of the law are read, names and places stay as they are printed."""

from datetime import date

import pytest
from papers import document, source_of_text

from extractors.assemble import assemble
from extractors.joining.traditional import simplified

PAPER = """浙江省杭州市蕭山區人民法院
執 行 裁 定 書
（2024）浙0109執恢612號之二
申請執行人：蕭山遠東貨運有限責任公司，住所地杭州市蕭山區金城路8號，統一社會信用代碼91330109MA2ABCDE1X。
法定代表人：陸遠，董事長。
被執行人：周葦，男，漢族，1980年3月2日出生，戶籍地杭州市西湖區。
申請執行人蕭山遠東貨運有限責任公司與被執行人周葦運輸合同糾紛一案，依據（2023）浙0109民初77號民事判決書，申請執行人請求支付運費120000元，本院於2024年1月8日立案執行。
經查，被執行人無可供執行的財產。依照《中華人民共和國民事訴訟法》第二百六十八條的規定，裁定如下：
終結本次執行程序。
審判員　某某
二〇二四年三月五日
書記員　某某
"""

FOLDED = [
    # columns: printed, read, why
    ("（2023）遼0102執異7號、8號執行裁定書", "（2023）辽0102执异7号、8号执行裁定书", "numbers and their province"),
    (
        "被執行人周葦應於三日內履行義務，對其凍結存款5萬元",
        "被执行人周葦应于三日內履行义务，对其冻结存款5万元",
        "words and single signs",
    ),
    ("（2023）遼0102執7號之二、8號之九", "（2023）辽0102执7号之二、8号之九", "a list with suffixes"),
    ("執行中，其音信全無，已失聯", "执行中，其音信全无，已失联", "a debtor who is missing"),
    ("債務人名下僅剩一筆9萬元", "债务人名下仅剩一笔9万元", "what is left"),
    ("資產4億元，負債9億元，已嚴重資不抵債", "资产4亿元，负债9亿元，已严重资不抵债", "a report without 執 and 號"),
    ("執行中，無其它財產，以9元為本金", "执行中，无其它财产，以9元为本金", "signs by their neighbours"),
    ("執行員：住蕭山區金城路8號", "执行员：住蕭山區金城路8號", "the number of a house"),
    (
        "執行債務人某某融資擔保有限公司的擔保債務",
        "执行债务人某某融資擔保有限公司的担保债务",
        "a word within a firm's name",
    ),
    ("執行中，與某某運輸有限公司運輸合同糾紛", "执行中，与某某運輸有限公司运输合同纠纷", "the same of a cause"),
]

NOT_FOLDED = [
    ("执行裁定书（2023）浙0109执7号，住香港某道8號", "a place in a paper that is not traditional"),
    ("被执行人香港執行顧問有限公司、申请执行人", "a firm in a paper that is not traditional"),
    ("审查终结，准予立案", "none of the signs"),
]


def test_reads_a_paper_in_traditional_characters() -> None:
    filing = assemble(document(PAPER))
    assert filing.court == "浙江省杭州市蕭山區人民法院"
    assert filing.case_number
    assert filing.case_number.text == "（2024）浙0109执恢612号之二"
    assert [number.value.text for number in filing.other_case_numbers] == ["（2023）浙0109民初77号"]
    assert filing.document_kind.value == "执行裁定书"
    assert filing.decision_date == date(2024, 3, 5)
    assert [(party.name, party.role) for party in filing.parties] == [
        ("蕭山遠東貨運有限責任公司", "申请执行人"),
        ("周葦", "被执行人"),
    ]
    assert filing.parties[0].id_number == "91330109MA2ABCDE1X"
    assert filing.parties[0].address == "杭州市蕭山區金城路8號"
    assert filing.status.value == "dormant"
    assert filing.evidence["status"].quote == "終結本次執行程序"
    assert filing.evidence["case_number"].quote == "（2024）浙0109執恢612號之二"


@pytest.mark.parametrize(("printed", "read", "why"), FOLDED)
def test_simplifies_words_of_the_law(printed: str, read: str, why: str) -> None:
    assert simplified(printed) == read, why
    assert len(read) == len(printed)


@pytest.mark.parametrize(("printed", "why"), NOT_FOLDED)
def test_leaves_other_papers(printed: str, why: str) -> None:
    assert simplified(printed) == printed, why


PLACES = [("执行裁定书", "執 行 裁 定 書"), ("被执行人：周葦", "被執行人：周葦"), ("审判员", "審判員")]


@pytest.mark.parametrize(("read", "printed"), PLACES)
def test_every_place_stays(read: str, printed: str) -> None:
    source = source_of_text(PAPER)
    start = source.text.index(read)
    assert source.evidence(start, start + len(read)).quote == printed
