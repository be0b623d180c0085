"""Sums in lists: the heading governs its items over ； and lines, an item's own words go first."""

import pytest
from amount_cases import roles
from papers import marked

LISTS = [
    # columns: sentence; role of each amount; why
    ("尚欠：（1）劳务费⟦5万元⟧；（2）押金⟦3万元⟧。", "outstanding, outstanding", "over ；"),
    ("劳务费⟦5万元⟧；押金⟦3万元⟧。", "principal, principal", "no heading"),
    ("尚欠：（1）劳务费⟦5万元⟧；（2）利息⟦3万元⟧。", "outstanding, interest", "its own noun first"),
    ("尚欠：（1）劳务费⟦5万元⟧；（2）受理费⟦1千元⟧。", "outstanding, court_fee", "a fee keeps its name"),
    ("尚欠劳务费⟦5万元⟧。另案押金⟦3万元⟧。", "outstanding, principal", "no list"),
    ("未到位情况：货款⟦5万元⟧；运费⟦1万元⟧。", "outstanding, outstanding", "without ordinals, to the full stop"),
    ("未到位情况：货款⟦5万元⟧。判决运费⟦1万元⟧。", "outstanding, principal", "behind the full stop"),
    ("未到位情况：货款⟦5万元⟧；2.判决运费⟦1万元⟧。", "outstanding, principal", "an ordinal of another list"),
    ("截至当日未付款项：\n一、货款⟦5万元⟧；\n二、运费⟦1万元⟧。", "outstanding, outstanding", "over lines"),
    (
        "未付款项：\n一、货款⟦5万元⟧；\n二、运费⟦1万元⟧。\n判决租金⟦1万元⟧。",
        "outstanding, outstanding, principal",
        "its end",
    ),
    (
        "案款支付情况：一、支付某银行⟦5万元⟧。已签收。二、支付赵某⟦3万元⟧。",
        "realised, realised",
        "over full stops, while the ordinals go on",
    ),
    ("应支付某银行⟦5万元⟧，支付赵某⟦3万元⟧。", "principal, principal", "an order"),
    ("分配如下：1.某银行⟦5万元⟧；2.赵某⟦3万元⟧。", "realised, realised", "bare names"),
    ("名单如下：1.某银行⟦5万元⟧；2.赵某⟦3万元⟧。", "other, other", "a heading that says nothing"),
    ("案款分配如下。1.某银行⟦5万元⟧；2.赵某⟦3万元⟧。", "realised, realised", "a heading closed by a full stop"),
    ("案款分配如下，某银行⟦5万元⟧；赵某⟦3万元⟧。", "realised, realised", "by a comma"),
    ("尚欠款项如下。货款⟦5万元⟧；押金⟦3万元⟧。判决租金⟦1万元⟧。", "outstanding, outstanding, principal", "and its end"),
    ("名单如下，1.某银行⟦5万元⟧；2.赵某⟦3万元⟧。", "other, other", "closed by a comma, and says nothing"),
    ("按下列方式支付：某银行⟦5万元⟧；赵某⟦3万元⟧。", "principal, principal", "still to be done"),
    ("于6月1日前给付赵某以下款项：（1）折价款⟦5万元⟧；（2）抚养费⟦3万元⟧。", "principal, principal", "a day to come"),
    (
        "分配情况：1.赵某，货款⟦5万元⟧，受偿⟦2万元⟧；2.钱某⟦3万元⟧，受偿⟦1万元⟧。",
        "claim, realised, claim, realised",
        "shares",
    ),
    (
        "分配如下：（一）支付工资：赵某等三人⟦5万元⟧；（二）支付货款：钱某⟦3万元⟧。",
        "realised, realised",
        "a heading below",
    ),
    ("（一）支付工资：赵某等三人⟦5万元⟧；（二）支付货款：钱某⟦3万元⟧。", "principal, principal", "none above"),
    (
        "分配如下：执行费⟦1千元⟧、仓库租金⟦2千元⟧；赵某⟦5万元⟧。",
        "enforcement_fee, other, realised",
        "costs of the sale",
    ),
    ("分配如下：赵某货款⟦1千元⟧、租金⟦2千元⟧。", "realised, realised", "no fee before it"),
    (
        "执行情况如下：一、申请执行标的为货款⟦8万元⟧；二、已到位⟦5万元⟧。",
        "claim, realised",
        "what is enforced, beside what came in of it",
    ),
    ("执行情况如下：一、判决确定的货款⟦8万元⟧；二、到位⟦5万元⟧。", "principal, realised", "what the title gives"),
    ("执行情况如下：一、货款⟦8万元⟧；二、运费⟦5万元⟧。", "realised, realised", "bare nouns are what came in"),
    ("执行情况如下：变卖得款⟦5万元⟧，扣除装卸费⟦1千元⟧。", "property_value, other", "taken off a price"),
    ("分配如下：赵某⟦5万元⟧；剩余⟦1万元⟧支付电费。", "realised, realised", "the rest of what is shared out"),
    ("分配如下：赵某⟦5万元⟧；剩余债权⟦1万元⟧。", "realised, outstanding", "the rest of a debt"),
    (
        "历次还款为：3月⟦5万元⟧、4月⟦1万元⟧；至今下欠本金⟦4万元⟧。",
        "realised, realised, outstanding",
        "what it ends with",
    ),
    ("被执行人共已付款三笔：第一笔⟦5万元⟧；第二笔⟦1万元⟧。", "realised, realised", "how many"),
    ("被执行人应付款三笔：第一笔⟦5万元⟧；第二笔⟦1万元⟧。", "principal, principal", "not yet"),
    ("执行中，赵某分两次履行：7月履行⟦5万元⟧；8月履行⟦1万元⟧。", "realised, realised", "told of the enforcement"),
    ("赵某分两次履行：7月履行⟦5万元⟧；8月履行⟦1万元⟧。", "principal, principal", "agreed on"),
    ("发生下列费用：看门人费⟦5千元⟧；门卫费⟦1千元⟧。", "other, other", "costs"),
    ("应承担下列费用：看门人费⟦5千元⟧；门卫费⟦1千元⟧。", "principal, principal", "ordered"),
    ("欠费情况：101室欠物业费⟦5千元⟧；电费⟦1千元⟧。", "other, other", "what a buyer takes over"),
    ("物业费：⟦5千元⟧；赵某分得⟦1千元⟧。", "principal, realised", "a label with its value is no heading"),
    ("案款来源：一、扣划工程款⟦5万元⟧；二、拍卖得款⟦1万元⟧。", "property_value, property_value", "to be shared out"),
    ("财产状况如下：1.某银行存款⟦5千元⟧；2.丙账户⟦1千元⟧。", "property_value, property_value", "what is there"),
    ("财产状况如下：1.某银行存款⟦5千元⟧；2.已提取⟦1千元⟧。", "property_value, realised", "its own verb first"),
    ("上述价款的去向：支付某银行⟦5万元⟧；支付赵某⟦3万元⟧。", "realised, realised", "where it went"),
    ("上述价款的评估：支付某银行⟦5万元⟧；支付赵某⟦3万元⟧。", "principal, principal", "nothing went anywhere"),
    ("已向赵某支付以下款项：工资⟦5万元⟧；津贴⟦1千元⟧。", "realised, realised", "already, some words before the verb"),
    ("交纳租金情况：2月⟦5万元⟧；3月⟦1千元⟧。", "realised, realised", "what was paid, by its noun"),
    ("该款依次作如下处理：1.支付赵某⟦5万元⟧；2.支付钱某⟦3万元⟧。", "realised, realised", "what became of it"),
    ("该案依次作如下处理：1.支付赵某⟦5万元⟧；2.支付钱某⟦3万元⟧。", "principal, principal", "no money became of"),
    ("第三顺序：某银行⟦5万元⟧；第四顺序：赵某⟦3万元⟧。", "realised, realised", "ranks"),
    ("第三笔：某银行⟦5万元⟧；第四笔：赵某⟦3万元⟧。", "other, other", "no ranks"),
    ("提取的款项包括：（1）补偿款⟦5万元⟧；（2）押金⟦1千元⟧。", "realised, realised", "taken"),
    ("起拍价分别为：101室⟦5万元⟧；102室⟦6万元⟧。", "property_value, property_value", "prices"),
    ("其申请书称未支付货款，列明：一、赔偿款⟦5万元⟧。", "principal", "told in an earlier clause"),
    ("尚欠赵某，具体为：一、赔偿款⟦5万元⟧。", "outstanding", "the last clause says nothing"),
    ("尚需预留：档案费⟦5千元⟧；注销费⟦1千元⟧。", "other, other", "kept back"),
    ("因抚养费优先，方案为：赵某⟦5万元⟧；钱某⟦3万元⟧。", "realised, realised", "a plan in one sentence"),
    ("因抚养费优先，方案如下：赵某⟦5万元⟧；钱某⟦3万元⟧。", "other, other", "a plan may have several parts"),
    ("收入：设备款⟦5万元⟧；扣划存款⟦1千元⟧。", "property_value, realised", "what came in"),
    ("在你处有下列应收款项：安装费⟦5万元⟧；质保金⟦1千元⟧。", "other, other", "what others owe to him"),
    ("负债总额⟦9万元⟧，包括：借款⟦8万元⟧；税款⟦1万元⟧。", "outstanding, outstanding, outstanding", "parts of it"),
    ("债权情况如下：（一）职工三人⟦5万元⟧；（二）银行⟦1万元⟧。", "claim, claim", "debts filed"),
    ("冻结下列账户：甲账户⟦5万元⟧；乙账户⟦1万元⟧。", "control_limit, control_limit", "held"),
    ("已扣划下列账户：甲账户⟦5万元⟧；乙账户⟦1万元⟧。", "realised, realised", "taken"),
    ("查封下列财产：设备，账面价值⟦5万元⟧；账户⟦1万元⟧。", "property_value, control_limit", "what it is worth"),
    ("请协助执行以下事项：一、提取上述款项中的⟦5万元⟧；二、不得支付。", "control_limit", "asked of another"),
    ("应返还培训费，具体为：赵某⟦5千元⟧；\n钱某⟦1千元⟧。两案合计⟦6千元⟧。", "principal, principal, principal", "names"),
    ("责令支付下列款项：1.货款⟦5万元⟧；2.垫付的运费⟦1千元⟧。", "principal, principal", "advanced, and now a debt"),
    ("要求支付：货款⟦5万元⟧；质保金⟦1千元⟧。", "principal, principal", "items of what is asked for"),
    ("异议请求：1.返还⟦5万元⟧；2.赔偿。", "claim", "what an objector asks for"),
    ("分配结果：案款⟦9万元⟧（其中⟦1万元⟧由赵某领取）。", "realised, realised", "a share of the sum before it"),
    ("划拨存款三笔，分别为⟦5万元⟧、⟦1万元⟧。", "realised, realised", "told before the comma"),
    ("尚欠工程款⟦5万元⟧、利息⟦1千元⟧、押金⟦1万元⟧。", "outstanding, interest, outstanding", "behind the interest"),
    ("判决工程款⟦5万元⟧、利息⟦1千元⟧、押金⟦1万元⟧。", "principal, interest, principal", "nothing left over"),
    (
        "到账情况：1.赵某交纳执行费⟦5万元⟧，其中⟦1万元⟧由孙某交纳。",
        "enforcement_fee, enforcement_fee",
        "a part of the sum before it",
    ),
]

PLANS = [
    (
        "一、优先支付的费用\n1.场地费⟦1千元⟧；\n2.执行费⟦2千元⟧。\n二、分配结果\n1.赵某⟦5万元⟧；\n2.钱某⟦6万元⟧。",
        "other, enforcement_fee, realised, realised",
        "headings alone on their lines",
    ),
    ("一、场地费⟦1千元⟧\n二、赵某⟦5万元⟧", "principal, other", "items, no headings"),
    (
        "裁定如下：\n一、收入：扣划存款⟦5万元⟧；\n二、支出：评估费⟦1万元⟧。",
        "realised, court_fee",
        "what came in, in an order",
    ),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), LISTS)
def test_role_under_a_heading(sentence: str, expected: str, why: str) -> None:
    assert roles(f"本院在执行中查明：\n{marked(sentence)[0]}\n") == expected, why


@pytest.mark.parametrize(("sentence", "expected", "why"), PLANS)
def test_role_below_a_line(sentence: str, expected: str, why: str) -> None:
    assert roles(f"杭州市西湖区人民法院\n执行裁定书\n（2024）浙0106执1000号\n{marked(sentence)[0]}\n") == expected, why


def test_in_a_trial_a_debt_is_not_said_to_be_left_over() -> None:
    paper = "杭州市西湖区人民法院\n民事调解书\n（2024）浙0106民初1000号\n被告尚欠：\n1.货款5万元；\n2.运费1万元。\n"
    assert roles(paper) == "principal, principal"


def test_a_heading_may_stand_right_behind_the_block() -> None:
    head = "某省某市某区人民法院\n财产分配方案\n（2024）浙0106执1000号\n被执行人：周远，男，住杭州市。\n"
    body = "一、案款来源\n变卖货车得款9万元；提取周远的到期债权4万元。上述款项合计13万元。\n"
    assert roles(head + body) == "property_value, property_value, property_value"
