"""What is no court's paper is set aside, and what may be one never is: found and not-found rows in both directions."""

from pathlib import Path

import pytest

import extractors
from models import UnreadableFilingError

UTF8_AS_GBK = (
    "杭州市萧山区人民法院作出如下裁定，终结本次执行程序".encode().decode("gb18030", "replace").replace("\ufffd", "")
)

ASIDE = [
    (
        "增值税专用发票 购买方：某商贸公司 货物名称：轴承 数量：120 单价：35.00 金额：4,200.00 税率：13% 价税合计：4,746.00 开票人：王芳",
        "not_a_court_document",
        "an invoice",
    ),
    (
        "关于召开春季运动会的通知：各部门请于四月一日前报名，项目包括跳绳、拔河、接力跑，报名表交工会办公室。联系人：小李。",
        "not_a_court_document",
        "a notice of an office",
    ),
    (
        "Minutes of the weekly meeting: the printer on the second floor is out of order, coffee is on the list again.",
        "not_a_court_document",
        "English",
    ),
    (
        "Ö´ÐÐ²Ã¶¨ÊéÉêÇëÖ´ÐÐÈËº¼ÖÝÊÐÏôÉ½ÇøÈËÃñ·¨Ôº×÷³öÈçÏÂ²Ã¶¨ÖÕ½á±¾´ÎÖ´ÐÐ³ÌÐò" * 2,
        "unreadable_text",
        "GBK read as Latin-1",
    ),
    (UTF8_AS_GBK * 3, "unreadable_text", "UTF-8 read as GBK"),
    (
        "Повестка дня еженедельного собрания: принтер на втором этаже снова не работает, кофе закончился.",
        "unreadable_text",
        "Russian",
    ),
]

KEPT = [
    (
        "会议通知：请各位法官于四月一日参加培训，地点在二楼会议室，联系电话内线八零一，请带好笔记本和学习材料，准时到场。",
        "names a judge",
    ),
    (
        "今收到某某公司交来款项共计人民币壹拾贰万元整，此款系代被执行人支付，余款于年底前付清，特立此据，双方各执一份为凭。",
        "a receipt that names 被执行人",
    ),
    (
        "臺灣某地方單位通知 債務人應於三十日內清償欠款新臺幣一百萬元及利息 逾期將依法強制執行 特此通知各有關人員週知",
        "traditional characters",
    ),
    (
        "本院认定事实清楚（2023）浙0109执1234号另见附件，以下内容从略，余款分期支付，每月月底之前支付一次，直到付清为止。",
        "only a case number",
    ),
    ("空白", "too little to be judged"),
    ("一" * 39, "one character less than enough"),
]


@pytest.mark.parametrize(("text", "reason", "why"), ASIDE)
def test_set_aside(tmp_path: Path, text: str, reason: str, why: str) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(text, "utf-8")
    with pytest.raises(UnreadableFilingError) as told:
        extractors.read(path)
    assert (told.value.file, told.value.reason) == ("paper.txt", reason), why


@pytest.mark.parametrize(("text", "why"), KEPT)
def test_never_set_aside(tmp_path: Path, text: str, why: str) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(text, "utf-8")
    assert extractors.read(path).pages[0].text == text, why
