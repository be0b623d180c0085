"""Sums in tables: figures whose unit stands above them, the roles of columns, what a plan of distribution gives."""

import pytest
from papers import HEAD, document

from extractors.marks import marks, text_of

PLAN = "执行财产分配方案"
NUMBER = "（2021）浙0106执44号"

TABLES = [
    # columns: title, body; each figure with its role; why
    (
        "执行案款公示表",
        "单位：元\n序号 申请执行人 申请标的 到账案款 发放金额\n1 周远 680,000.00 52,300.00 51,700.00\n",
        [("680,000.00", "claim"), ("52,300.00", "realised"), ("51,700.00", "realised")],
        "what came in, and what was paid out of it",
    ),
    (
        "执行案款公示表",
        "单位：元\n序号 申请执行人 申请标的 未到账金额\n1 周远 680,000.00 52,300.00\n",
        [("680,000.00", "claim"), ("52,300.00", "claim")],
        "what has not come in is no payment",
    ),
    (
        "执行案款公示表",
        "序号\n案号\n申请执行人\n被执行人\n到账金额（元）\n1\n（2023）浙0106执1号\n周远\n青禾纸业有限公司\n36,400.00\n2\n（2023）浙0106执2号\n李苇\n青禾纸业有限公司\n12,880.50\n",
        [("36,400.00", "realised"), ("12,880.50", "realised")],
        "neither the title nor the applicant's column is one of sums",
    ),
    (
        "执行通知书",
        "责令履行下列义务：\n案号 姓名 工资（元） 经济补偿金（元） 合计\n（2023）浙0106执6102号 周远 14,200元 21,300元 35,500元\n（2023）浙0106执6103号 李苇 9,860元 7,395元 17,255元\n",
        [
            ("14,200元", "principal"),
            ("21,300元", "principal"),
            ("35,500元", "claim"),
            ("9,860元", "principal"),
            ("7,395元", "principal"),
            ("17,255元", "claim"),
        ],
        "what each worker is owed, by its kind and in all",
    ),
    (
        PLAN,
        "序号 债权人 债权金额（元） 分配金额（元） 备注\n1 青禾建材有限 1,500,000.00 600,000.00 首封，按比例\n"
        "公司洛城分公司 分配\n2 周远 500,000.00 200,000.00 轮候\n",
        [("1,500,000.00", "claim"), ("600,000.00", "realised"), ("500,000.00", "claim"), ("200,000.00", "realised")],
        "cells that wrap, a remark with a comma in one",
    ),
    (
        PLAN,
        f"序号\t案号\t债权人\t申报金额（元）\t分配金额（元）\n1\t{NUMBER}\t青禾商行\t512,000\t240,640\n2\t{NUMBER}\t周远\t1300000\t611000\n",
        [("512,000", "claim"), ("240,640", "realised"), ("1300000", "claim"), ("611000", "realised")],
        "heads with the unit; a row's ordinal stays on its own line",
    ),
    (
        PLAN,
        f"单位：元\n拍卖款 2158000.00\n减：评估费 8000.00\n周远 {NUMBER} 1500000.00 708673.33\n合计 1500000.00 708673.33\n",
        [
            ("2158000.00", "property_value"),
            ("8000.00", "court_fee"),
            ("1500000.00", "claim"),
            ("708673.33", "realised"),
            ("1500000.00", "claim"),
            ("708673.33", "realised"),
        ],
        "the unit above, and no heads: a plan's row is claimed and paid",
    ),
    (
        PLAN,
        "债权人\n债权金额（万元）\n受偿比例\n受偿金额（万元）\n周远\n150\n40%\n60.0\n李苇\n86.5\n40%\n34.6\n",
        [("150", "claim"), ("60.0", "realised"), ("86.5", "claim"), ("34.6", "realised")],
        "a cell a line, rates between",
    ),
    (
        PLAN,
        "债权人 债权金额 受偿率（%） 受偿金额（元）\n周远 1500.00 40.00 600.00\n",
        [("1500.00", "claim"), ("600.00", "realised")],
        "a rate's column is no money",
    ),
    (
        PLAN,
        "债权人 债权金额 分配金额\n周远 512,000元 240,640元\n",
        [("512,000元", "claim"), ("240,640元", "realised")],
        "units in the cells, heads above",
    ),
    (
        PLAN,
        "债权人 申请执行标的 执行到位 未受偿金额\n周远 512,000元 240,640元 271,360元\n",
        [("512,000元", "claim"), ("240,640元", "realised"), ("271,360元", "outstanding")],
        "执行到位 as a head",
    ),
    (
        "执行裁定书",
        f"附表：\n序号 案号 申请执行人 未执行金额\n1 {NUMBER} 周远 41,200元\n2 {NUMBER} 李苇 38,650元\n",
        [("41,200元", "outstanding"), ("38,650元", "outstanding")],
        "one column of sums beside 序号",
    ),
    (
        PLAN,
        "单位：万元\n序号 债权人 债权数额 本次受偿\n1 周远 56.00 0.00\n",
        [("56.00", "claim"), ("0.00", "realised")],
        "本次受偿 without 金额",
    ),
    (
        PLAN,
        "债权人 债权金额 未执行到位金额\n周远 512,000元 271,360元\n",
        [("512,000元", "claim"), ("271,360元", "outstanding")],
        "未执行到位 is one head",
    ),
    (
        PLAN,
        "一、优先支付项目\n序号 项目 金额（元）\n1 评估费 6,200元\n2 执行费 18,200元\n3 被执行人及其所扶养家属五年租金 90,000元\n",
        [("6,200元", "court_fee"), ("18,200元", "enforcement_fee"), ("90,000元", "other")],
        "a column of items: each row says what it is",
    ),
    (
        PLAN,
        "序号 债权人 金额（元）\n1 项目部 6,200元\n2 周远 18,200元\n",
        [("6,200元", "claim"), ("18,200元", "claim")],
        "项目 in a name is no head",
    ),
    (
        PLAN,
        "一、职工工资5万元，全额支付；税款6万元，尚未支付；\n",
        [("5万元", "realised"), ("6万元", "other")],
        "what is given, said behind",
    ),
    (
        PLAN,
        "一、优先支付评估费800元、仓库清场费600元；\n二、周远，债权本金9万元，分配3万元；未清偿债权本金6万元。\n",
        [
            ("800元", "court_fee"),
            ("600元", "other"),
            ("9万元", "claim"),
            ("3万元", "realised"),
            ("6万元", "outstanding"),
        ],
        "costs of the sale, and a principal with which one takes part",
    ),
    (
        PLAN,
        "周远 512,000.00 240,640.00\n李苇 1,300,000.00 611,000.00\n",
        [
            ("512,000.00", "claim"),
            ("240,640.00", "realised"),
            ("1,300,000.00", "claim"),
            ("611,000.00", "realised"),
        ],
        "a plan's table without a word around it",
    ),
    (
        PLAN,
        f"债权人 债权金额（元） 分配金额（元）\n1 周远 512,000 240,640\n2 （{NUMBER[1:]} 1300000 611000\n",
        [("512,000", "claim"), ("240,640", "realised"), ("1300000", "claim"), ("611000", "realised")],
        "cells parted by blanks; an ordinal behind a sum is no part of it",
    ),
    (
        PLAN,
        "债权人 案号 债权金额\n（元）\n分配金额\n（元）\n青禾商行\n（2023）青0105\n执12号\n512000 240640\n",
        [("512000", "claim"), ("240640", "realised")],
        "a narrow head, its units and a case number broken in their cells",
    ),
    (
        "公告",
        "拍品\t起拍价（元）\t保证金（元）\n货车\t67200\t7000\n",
        [("67200", "property_value"), ("7000", "other")],
        "a list of things for sale",
    ),
    (
        "告知书",
        "序号 开户行 账号尾号 余额（元） 冻结情况\n1 某支行 7719 23,408.55元 已冻结\n2 某分行 0036 0.00元 轮候冻结\n",
        [("23,408.55元", "property_value"), ("0.00元", "property_value")],
        "the unit is printed in the row: its other figures are no money, and its one sum stands under the one head",
    ),
    (
        "告知书",
        "1 某支行 7719 23,408.55元 已冻结\n",
        [("23,408.55元", "other")],
        "no head",
    ),
    (
        "公告",
        "序号 坐落 面积 评估价（元） 一拍价格（元）\n1 某楼 126.33 884310 707448\n",
        [("884310", "property_value"), ("707448", "property_value")],
        "an area is no money",
    ),
    (
        PLAN,
        "序号 债权人 执行案号 债权本金 利息 受偿金额\n1 周远 甲案 1,200,000.00 186,400.00 1,386,400.00\n",
        [("1,200,000.00", "principal"), ("186,400.00", "interest"), ("1,386,400.00", "realised")],
        "a debt by its parts",
    ),
    (
        "公告",
        "拍卖标的\t评估价（万元）\t起拍价（万元）\t保证金（万元）\n货车\t305.6\t195.6\t19.5\n",
        [("305.6", "property_value"), ("195.6", "property_value"), ("19.5", "other")],
        "标的 is the thing for sale",
    ),
]

WORTH = [
    # columns: body; the sums that are read, in 元; why
    ("债权人 债权金额（万元） 分配金额（元）\n1 周远 120.50 300000.00\n", "1205000 300000", "each column its unit"),
    (
        "债权人\n债权金额\n（万元）\n受偿比例\n分配金额\n（元）\n周远\n120.50\n40.00\n300000.00\n",
        "1205000 300000",
        "a cell a line; a rate has no unit",
    ),
    (
        "单位：万元\n序号 债权人 债权金额\n1 周远 120.50\n单位：元\n序号 债权人 分配金额\n1 周远 300000.00\n",
        "1205000 300000",
        "a stated unit holds until the next one",
    ),
    ("单位：元\n债权人 债权金额（万元） 分配金额\n周远 120.50 300000.00\n", "1205000 300000", "a column's own unit"),
    (
        "债权人 债权金额（万元）\n周远 120.50\n债权人 分配金额（元）\n周远 300000.00\n",
        "1205000 300000",
        "another head below, with another unit",
    ),
    ("债权人 债权金额（万元） 分配金额（万元）\n周远 120.50 30.00\n", "1205000 300000", "one unit for both"),
    (
        "单位：万元\n序号 债权人 债权金额 分配金额\n1 周远 120.5 30\n2 李苇 80 20.25\n合计 200.5 50.25\n",
        "1205000 300000 800000 202500 2005000 502500",
        "small whole figures that fill the columns",
    ),
    ("单位：元\n序号 债权人 债权金额 分配金额\n1 周远 50 20\n", "50 20", "nothing but such"),
    ("序号 债权人 金额（元）\n1 周远 5000\n2 李苇 30\n", "5000 30", "one column"),
    ("序号\n债权人\n金额（元）\n1\n周远\n5000\n2\n李苇\n6000\n", "5000 6000", "a row's number alone in its line"),
    ("单位：元\n债权人 债权金额 分配金额\n周远 50\n", "", "a figure that fills no row"),
    ("序号 债权人 立案日期 金额（元）\n1 周远 20230105 5000\n2 李苇 20230106 60\n", "5000 60", "a day as one figure"),
    ("序号 债权人 金额（元）\n1 周远 20230105\n", "20230105", "no head of days: a sum"),
    ("债权人 尾号 金额（元）\n周远 0036 5000\n", "5000", "a code that begins with a nought"),
    ("债权人 债权金额（万元） 分配金额（元）\n周远 120.50\n", "", "which of the two columns is not known"),
]

NO_MONEY = [
    ("公告", "周远 512,000.00 240,640.00\n", "no unit and no plan"),
    (PLAN, "周远 2024年 18号 3302室 0571-87654321 6225880012345678\n", "a year, numbers, a telephone, an account"),
    (PLAN, "单位：元\n浙0109执9882号 周远\n浙 0105 民初 77号 周远\n", "parts of a case number"),
    (PLAN, "单位：元\n本院于2021年受理，周远共有1203件案件，建筑面积118.36㎡。\n", "a sentence behind a unit"),
    ("公告", "单位：青禾县水利局\n编号 20210344\n", "单位 is an office"),
]

PLANS = [
    (
        "优先支付执行费用⟦5万元⟧，支付职工工资⟦216万元⟧，支付所欠社会保险费⟦93万元⟧。",
        "enforcement_fee realised realised",
    ),
    ("余款⟦35万元⟧，按各债权人债权额⟦179万元⟧的20%清偿。", "realised claim"),
    ("判决被执行人应支付周远货款⟦5万元⟧，尚未清偿⟦3万元⟧。", "principal outstanding"),
    ("抵押权人债权本息⟦412万元⟧，优先受偿⟦400万元⟧。", "claim realised"),
    ("三、支付所欠社会保险费⟦93万元⟧。", "realised"),
]


@pytest.mark.parametrize(("title", "body", "expected", "why"), TABLES)
def test_table(title: str, body: str, expected: list[tuple[str, str]], why: str) -> None:
    assert amounts(title, body) == expected, why


@pytest.mark.parametrize(("body", "worth", "why"), WORTH)
def test_a_figure_is_worth_what_its_unit_says(body: str, worth: str, why: str) -> None:
    doc = document(HEAD.replace("执行裁定书", PLAN) + "本院制定方案如下：\n" + body)
    assert [draft.money.fen for *_, draft in marks(doc, "amounts")] == [int(sum_) * 100 for sum_ in worth.split()], why


@pytest.mark.parametrize(("title", "body", "why"), NO_MONEY)
def test_figures_that_are_no_money(title: str, body: str, why: str) -> None:
    assert amounts(title, body) == [], why


@pytest.mark.parametrize(("sentence", "roles"), PLANS)
def test_what_a_plan_gives_is_paid(sentence: str, roles: str) -> None:
    plain = sentence.replace("⟦", "").replace("⟧", "")
    assert [role for _, role in amounts(PLAN, plain)] == roles.split()


def amounts(title: str, body: str) -> list[tuple[str, str]]:
    doc = document(HEAD.replace("执行裁定书", title) + "本院制定方案如下：\n" + body)
    return [(text_of(doc)[start:end], draft.role.value) for start, end, draft in marks(doc, "amounts")]
