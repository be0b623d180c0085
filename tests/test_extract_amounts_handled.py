"""Roles of money in hand: spent on a sale, paid out of a price, paid for another; and of sums by their parts."""

import pytest
from amount_cases import roles
from papers import marked

HANDLED = [
    # columns: sentence; role of each amount; why
    ("车辆经拍卖得款⟦5万元⟧，支付停车费⟦1千元⟧。", "property_value, other", "what the sale cost"),
    ("判决支付货款⟦5万元⟧、停车费⟦1千元⟧。", "principal, principal", "ordered by the title"),
    ("支付评估费⟦2千元⟧和张贴公告、换锁等费用⟦400元⟧。", "court_fee, other", "a cost beside a fee"),
    ("支付评估费⟦2千元⟧和鉴定费用⟦400元⟧。", "court_fee, court_fee", "two fees"),
    ("场地使用费⟦5万元⟧，由本院在拍卖款中支付。", "other", "out of the price, told behind"),
    ("场地使用费⟦5万元⟧，由被执行人支付。", "principal", "to be paid by the debtor"),
    ("评估费⟦5千元⟧从拍卖款中支付。", "court_fee", "a fee keeps its name"),
    ("并从中预支搬家补助费⟦5千元⟧。", "other", "given to who moves out"),
    ("过户税费由申请执行人先行垫付⟦5万元⟧。", "other", "taxes of the sale"),
    ("房租由申请执行人先行垫付⟦5万元⟧。", "principal", "no tax"),
    ("以⟦10万元⟧为起拍价，每次加价⟦1千元⟧。", "property_value, other", "a step of bidding"),
    ("余款⟦90万元⟧（扣除已付保证金⟦10万元⟧）已付清，由买受人竞得。", "outstanding, other", "the buyer's security"),
    ("买受人竞得该房，余款⟦90万元⟧（扣除已付保证金⟦10万元⟧）已付清。", "realised, other", "the price was paid"),
    ("买受人竞得该房，余款⟦90万元⟧应于十日内付清。", "outstanding", "not paid yet"),
    ("徐某竞得后悔拍，剩余保证金⟦1万元⟧用于冲抵债务。", "other", "of who did not pay the price"),
    ("查得其在另案中对案外人王某享有债权⟦5万元⟧。", "other", "what others owe to him"),
    ("申请执行人对被执行人享有债权⟦5万元⟧。", "claim", "what is enforced"),
    ("剩余⟦6万元⟧退回被执行人某某公司。", "other", "too much, and given back"),
    ("剩余⟦6万元⟧退还申请执行人。", "outstanding", "not to the debtor"),
    ("甲方放弃余下的⟦6万元⟧。", "other", "given up"),
    (
        "扣除执行费⟦3千元⟧，其余⟦6万元⟧支付某银行。",
        "enforcement_fee, realised",
        "what is left of a price, paid to somebody by name",
    ),
    ("扣除执行费⟦3千元⟧，其余⟦6万元⟧尚未支付某银行。", "enforcement_fee, outstanding", "not paid yet"),
    ("扣除执行费⟦3千元⟧，给付赵某某⟦6万元⟧。", "enforcement_fee, realised", "paid to somebody by name"),
    ("应扣除执行费⟦3千元⟧，给付赵某某⟦6万元⟧。", "enforcement_fee, principal", "an order"),
    ("本院扣划⟦5万元⟧，连同街道办垫付的应急周转金⟦6万元⟧。", "realised, realised", "both came in"),
    (
        "查得余额⟦5万元⟧、⟦1万元⟧，共计⟦6万元⟧，已按比例分发给职工，人均⟦1千元⟧。",
        "property_value, property_value, realised, realised",
        "a head's share",
    ),
    ("月收入共计⟦11万元⟧，人均⟦9千元⟧。", "other, other", "nothing was paid out"),
    ("其中⟦2万元⟧作为房租由房东受偿，余款⟦5万元⟧发给职工。", "realised, realised", "to whom it went"),
    ("其余⟦20万元⟧中，张某分得⟦14万元⟧，某公司分得⟦6万元⟧。", "realised, realised, realised", "shared out"),
    ("某公司自觉履行⟦5万元⟧。", "realised", "of its own accord"),
    ("某公司应自觉履行⟦5万元⟧。", "principal", "an order"),
    ("刘某向申请执行人指定账户转款⟦5万元⟧。", "realised", "into whose account"),
    ("刘某应向申请执行人账户转款⟦5万元⟧。", "principal", "still to be done"),
    ("对方实付⟦11万元⟧，差⟦1万元⟧。", "realised, outstanding", "what came and what did not"),
    ("该房面积差⟦1万元⟧。", "other", "a difference of another kind"),
    ("租金⟦3万元⟧，扣除已交押金⟦3千元⟧。", "principal, realised", "paid before"),
    ("被执行人通过手机银行分三次还款⟦3千元⟧、⟦2千元⟧。", "realised, realised", "how it was paid"),
    ("被执行人应通过本院账户分三次还款⟦3千元⟧。", "principal", "an order"),
    ("执行其应付工程款⟦8万元⟧，该款系由某公司直接汇入申请执行人账户。", "realised", "told behind"),
    ("第一期⟦15万元⟧已当场履行。", "realised", "on the spot, told behind"),
    ("退保金⟦2万元⟧已于2024年3月11日到账。", "realised", "told behind"),
    ("退保金⟦2万元⟧未于2024年3月11日到账。", "other", "it did not come"),
    ("扣除拖车费⟦1千元⟧，净得⟦3万元⟧。", "other, realised", "net"),
    ("上述到账款⟦2万元⟧已发放。", "realised", "what came in"),
    ("实际抵债金额为⟦9万元⟧，抵债后剩余债务⟦5万元⟧。", "realised, outstanding", "paid in kind"),
    ("抵押余额约⟦40万元⟧。", "outstanding", "what a pledge still secures"),
    ("执行法院仍按⟦18万元⟧立案错误。", "claim", "what is enforced"),
    ("该犯罪嫌疑人诈骗⟦18万元⟧立案侦查。", "other", "no sum of a filing"),
    ("不能返还的，按⟦8万元⟧折价赔偿。", "principal", "in the thing's place"),
    ("被执行人按⟦65万元⟧偿付，余款⟦50万元⟧自2023年9月起每月付⟦5万元⟧。", "principal, principal, principal", "a plan"),
    ("利息按⟦100万元⟧的年3.45%计。", "principal", "on what it runs"),
    ("调解书约定分四年支付，每年⟦6万元⟧。", "principal", "an instalment"),
    ("其承诺于年底前还清，每季度不少于⟦20万元⟧。", "principal", "a promise"),
    ("其收入不稳定，每季度不少于⟦2万元⟧。", "other", "no promise"),
    (
        "返还借款⟦35万元⟧并支付利息（其中⟦20万元⟧自2017年3月3日起、⟦15万元⟧自2017年9月9日起）。",
        "principal, principal, principal",
        "on what it runs, and from when",
    ),
    ("返还租金（自2020年11月5日起，暂计至2021年3月5日为⟦3万元⟧）。", "principal", "rent so far"),
    (
        "以⟦400万元⟧为基数，自2022年5月1日起至2022年12月31日止，计⟦9万元⟧。",
        "principal, interest",
        "what runs on the base",
    ),
    ("该车拍卖成交，价款⟦18万元⟧已存入本院账户。", "property_value", "the price"),
    ("旧设备经变卖得⟦4万元⟧，扣除搬运、仓储费用⟦5千元⟧。", "property_value, other", "a price and its cost"),
    ("商铺购买价⟦176万元⟧，当时市价不低于⟦200万元⟧。", "property_value, property_value", "prices"),
    ("所持股金按面值计⟦5千元⟧。", "property_value", "at its face value"),
    (
        "拍卖款已按以下顺序支付：税款⟦18万元⟧，评估费⟦2万元⟧，职工工资⟦80万元⟧，梁某⟦2万元⟧。",
        "other, court_fee, realised, realised",
        "a list of payments",
    ),
    ("被执行人应支付：货款⟦18万元⟧，职工工资⟦80万元⟧。", "principal, principal", "a list of debts"),
    ("该⟦42万元⟧在判决时已作扣减。", "realised", "paid before"),
    ("标的⟦100万元⟧，已发还⟦4万元⟧。", "claim, realised", "the verb of the next amount"),
    ("标的⟦100万元⟧，已发还。", "realised", "its own verb"),
    ("从协助义务人某公司提取工程款⟦43万元⟧。", "realised", "whom it was taken from"),
    ("某公司应协助提取工程款⟦43万元⟧。", "control_limit", "asked of it"),
    ("截至本裁定作出之日已提取⟦6千元⟧。", "realised", "裁定 is only the day"),
    ("双方达成和解：被执行人一次性支付⟦15万元⟧。", "principal", "agreed on"),
    # --- a second list: what others owe, what is left to the debtor, whom it went to ---
    ("对某学校享有质保金债权⟦26万元⟧，尚未到期。", "other", "what others owe to him"),
    ("抵押权人对该房享有优先债权⟦26万元⟧。", "claim", "a creditor's"),
    ("提取其收入，每月保留⟦2千元⟧作为生活费用。", "other", "left to him"),
    ("占用费（按每天⟦150元⟧自2022年12月3日计，截至2023年8月2日为⟦3万元⟧）。", "other, principal", "a rate and its sum"),
    ("此前已收保证金⟦3万元⟧转入。", "other", "a bidder's"),
    (
        "以⟦12万元⟧成交，扣除评估费⟦3千元⟧、应补交的承包费⟦1万元⟧后，⟦10万元⟧由申请执行人受领。",
        "property_value, court_fee, other, realised",
        "taken off, and what was left",
    ),
    ("扣除评估费⟦3千元⟧、执行费⟦5千元⟧。", "court_fee, enforcement_fee", "fees keep their names"),
    ("执行费⟦7万元⟧，评估费⟦4万元⟧，看管人员费用⟦2万元⟧。", "enforcement_fee, court_fee, other", "an own noun"),
    ("受理费⟦7千元⟧，由原告负担费用⟦4千元⟧。", "court_fee, court_fee", "a share of the fee"),
    ("本院收到买受人支付的变卖款⟦33万元⟧。", "realised", "money that came in"),
    ("收到变卖款⟦33万元⟧后应发还。", "realised", "whatever is to be done with it"),
    ("买受人交纳全款⟦56万元⟧。", "realised", "the whole price"),
    ("买受人应交纳全款⟦56万元⟧。", "principal", "not paid yet"),
    ("（5）发放轮候查封的申请执行人谌某⟦7万元⟧。", "realised", "查封 only tells who he is"),
    ("其账户每月发放申请执行人的欠款⟦2千元⟧。", "outstanding", "no creditor is paid"),
    ("本院将其中⟦5万元⟧付给刘某。", "realised", "to whom it went"),
    ("某公司应将货款⟦5万元⟧付给刘某。", "principal", "an order"),
    ("上述款项抵扣保证金⟦5千元⟧后支付。", "realised", "paid before"),
    ("偿付银行优先债权⟦132万元⟧的一部分。", "claim", "only a part was paid"),
    ("判决确定的煤款⟦53万元⟧扣减已支付的⟦11万元⟧。", "principal, realised", "before and what was paid"),
    ("法院依据判决要求其偿还代偿款⟦31万元⟧。", "principal", "what the title orders"),
    ("中国银行账户⟦926元⟧、微信账户⟦1千元⟧。", "property_value, property_value", "what stands in it"),
    ("向某银行账户转入⟦926元⟧。", "other", "moved"),
    ("设备已被另案处置，所得价款⟦41万元⟧已全部用于偿付债权。", "realised", "the money is spent"),
    ("设备已被另案处置，所得价款⟦41万元⟧。", "property_value", "a price"),
    ("粮食仅值⟦3万元⟧，且未交付。", "property_value", "worth"),
    ("股东黄某自愿支付⟦1万元⟧，已按比例发放。", "realised", "told behind"),
    ("乙当庭交付现金⟦5千元⟧，又经调解，于2022年8月给付折价款⟦6千元⟧。", "realised, realised", "a story of payments"),
    ("乙当庭交付现金⟦5千元⟧，约定于2022年8月给付折价款⟦6千元⟧。", "realised, principal", "only agreed on"),
    ("余款⟦28万元⟧于2023年1月起每月给付⟦6万元⟧。", "principal, principal", "a plan"),
    ("债权⟦9万元⟧，全额受偿⟦9万元⟧。", "claim, realised", "the verb of the next amount"),
    ("债权⟦9万元⟧已全额受偿。", "realised", "its own verb"),
    ("被执行人偿付⟦3万元⟧后，下剩⟦6万元⟧未果。", "realised, outstanding", "one clause with what follows"),
    # --- a sum by its parts ---
    (
        "货款⟦30万元⟧、受理费⟦3千元⟧、保全费⟦2千元⟧，合计⟦305,000元⟧。",
        "principal, court_fee, court_fee, claim",
        "of all three",
    ),
    (
        "货款⟦30万元⟧、受理费⟦3千元⟧、保全费⟦2千元⟧，合计⟦5千元⟧。",
        "principal, court_fee, court_fee, court_fee",
        "of the two fees",
    ),
    ("扣划⟦2万元⟧；提取⟦1万元⟧。两笔共⟦3万元⟧。", "realised, realised, realised", "what came in"),
    ("拍卖价款⟦9万元⟧，加上专户利息⟦1千元⟧，合计⟦91,000元⟧。", "property_value, interest, property_value", "a price"),
    ("评估费⟦1千元⟧，已发还甲⟦2千元⟧，以上两项合计⟦3千元⟧。", "court_fee, realised, realised", "all handed out"),
    ("评估费⟦1千元⟧，执行费⟦2千元⟧，小计⟦3千元⟧。", "court_fee, enforcement_fee, other", "costs of two kinds"),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), HANDLED)
def test_role_in_the_body(sentence: str, expected: str, why: str) -> None:
    assert roles(f"本院在执行中查明：\n{marked(sentence)[0]}\n") == expected, why


def test_costs_of_a_plan() -> None:
    paper = "某某区人民法院\n财产分配方案\n（2022）苏1204执1号\n"
    assert roles(f"{paper}（一）处置费用：评估费1万元；保管费3万元；安全评价费6千元。\n") == "court_fee, other, other"
    assert roles(f"{paper}其中某物流⟦6万元⟧受偿3万元，某包装4万元受偿2万元。\n".replace("⟦", "").replace("⟧", "")) == (
        "claim, realised, claim, realised"
    )
    assert roles(f"{paper}本院在执行保管合同纠纷中，判决确定货款3万元。\n") == "principal"
