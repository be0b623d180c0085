"""A row of a table ends where its last figure stands: it does not run into the ordinal of the next row."""

from pathlib import Path

import pytest

import extractors
from extractors.joining.table_rows import row_ends

ROWS = [
    (["1章某", "86500 86500", "2某银行", "9650000 7800000", "3某厂"], [1, 3], "cells of figures"),
    (["1章某86500", "2李某7800", "3周某100"], [0, 1], "one row after the other, no blank anywhere"),
    (["1 某公司", "某某支行", "7800000", "2 某厂"], [2], "a row of several lines"),
    (["9.某某8600", "10.某某900"], [0], "from one figure to two"),
    (["3周某 100", "4", "某某公", "司", "7800"], [0], "an ordinal alone, beside a cell of two lines"),
    (["序号债权人案号债权金额（元）", "1章某"], [0], "the names of the columns"),
    (
        ["债权人 债权金额（元）", "章某 100", "某公司", "7800", "有异议的"],
        [0, 1],
        "columns that are named, rows without ordinals",
    ),
    (["债权人 债权金额（元）", "章某 1。", "自 2023", "某公司"], [0], "none behind the sentence that ends the table"),
    (["2周远 500.00 200.00 轮候", "3云岫厂"], [0], "a remark behind two sums"),
    (["甲厂 1,500.00元 600.00元 首封，按比例", "公司 分配"], [0], "one that goes on below, beside a name that does"),
    (["债权金额", "（元）", "章某"], [1], "the unit below one"),
    (["1章某 100", "2李某 7800", "对方案有异议的"], [0, 1], "the last row, of one figure"),
    (["1 某某 9,200.00元", "2 某某 6,450.50元", "以上"], [0], "a sum with its unit, before the next ordinal"),
    (["1 某某 12.5%", "2 某某 7.5%"], [0], "a share"),
    (["合计12196500 8492000", "债权人有异议的"], [0], "the last row, before a paragraph"),
]
NONE = [
    (["公民身份号码3301211964", "08123456"], "a number that goes on in figures alone"),
    (["公民身份号码33012119640812", "345住某市某区"], "the same, an address behind it"),
    (["1.被执行人支付86500", "2元利息"], "a sum whose last figure stands on the next line"),
    (["1.于2023年偿还86 500", "元"], "a sum parted by a blank, its unit on the next line"),
    (["1.某某偿还 600.00元", "3 某某"], "a sum with its unit, where none counts on"),
    (["1.某某应偿还600.00元", "2 某某"], "one in a sentence"),
    (["2.某某8600", "2.某某900"], "no row counts on"),
    (["执行费的数额", "由本院核定"], "words of columns in a sentence"),
    (["1.本院于 2023", "某某公司"], "a figure behind a blank, where no row counted on"),
    (["应付 1,500.00 元及利息 600.00 元，由被执行人负担，自本裁定送达", "之日"], "two sums of a sentence"),
    (["冻结账户余额 600.00 首封", "债权"], "a remark behind one figure"),
    (["本院于2023", "3名申请人"], "no row has begun"),
    ([], "no line"),
]


@pytest.mark.parametrize(("lines", "ends", "why"), ROWS, ids=[why for *_, why in ROWS])
def test_rows_end(lines: list[str], ends: list[int], why: str) -> None:
    assert list(row_ends(lines)) == ends, why


@pytest.mark.parametrize(("lines", "why"), NONE, ids=[why for *_, why in NONE])
def test_no_row_ends(lines: list[str], why: str) -> None:
    assert list(row_ends(lines)) == [], why


def test_sums_of_a_table_are_not_tenfold(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_text(
        "某市某区人民法院\n执行款分配方案\n（2023）浙0109执1201号\n现分配如下：\n序号债权人债权金额（元）分配金额（元）\n"
        "1章某甲 86500 80000\n2某某银行 9650000 7800000\n3李某乙 1230000 302750\n合计10966500 8182750\n"
        "另付章某甲\n77000\n元。\n"
        "对分配方案有异议的，应当提出书面异议。\n二〇二三年十月八日\n",
        "utf-8",
    )
    found = [int(amount.money.fen // 100) for amount in extractors.read(path).filing.amounts]
    assert found == [86500, 80000, 9650000, 7800000, 1230000, 302750, 10966500, 8182750, 77000]
