"""A plan approved, and a court that seizes a quarter of a year later."""

from typing import Any

from forms import both, dormant, notice, petition, ruling
from writing import BANKRUPT, Bench, Man, block, case, debtor, firm, identity_number, supplier

SLUG, ON = "08-after-the-plan", "2024-09-10"

XX = Bench("南宁市西乡塘区人民法院", ("韦一", "覃二毛", "农三妹"), "岑参", hand=2)
JN = Bench("南宁市江南区人民法院", ("蒙恬", "闭月", "零陵"), "甘泉", hand=5)
XN = Bench("南宁市兴宁区人民法院", ("梁启", "陆游", "黎明"), "班昭", hand=1)
NN = Bench("广西壮族自治区南宁市中级人民法院", ("莫言", "卢照", "唐寅"), "滕王", hand=0)
MIDDLE = "广西壮族自治区南宁市中级人民法院"

M = firm("广西邕盛冷链食品有限公司", "450107", "69783152", "南宁市西乡塘区安吉大道42号", "韦世昌", office="董事长")
MAN = Man("韦世昌", "男", "1972-08-30", "南宁市青秀区民族大道131号", identity_number("1972-08-30", 15))


def build() -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The papers by name, and what must be said."""
    bank = firm(
        "桂江银行股份有限公司南宁西乡塘支行",
        "450107",
        "75402861",
        "南宁市西乡塘区大学东路",
        "闭关",
        office="行长",
        word="负责人",
    )
    fish = supplier("北海鲜达水产有限公司", "450502", "北海市海城区", "庞统")
    ice = supplier("南宁制冷设备有限公司", "450102", "南宁市兴宁区昆仑大道", "凌霄")
    oil = supplier("南宁江南油品经营有限公司", "450105", "南宁市江南区星光大道", "雷达")
    van = supplier("南宁五一路汽车修理有限公司", "450105", "南宁市江南区五一路", "施工")
    loan = ("金融借款合同纠纷", "（2022）桂0107民初3308号民事调解书")
    work = "（2023）桂01破9号"
    papers = {
        "1-xx-held": ruling(
            XX,
            "（2022）桂0107执5120号之一",
            "2022-11-03",
            both(bank, M, 0),
            f"{bank.name}申请执行{M.name}{loan[0]}一案，{loan[1]}已生效，标的12,800,000元。",
            f"查封被执行人{M.name}名下位于南宁市西乡塘区安吉大道42号的土地使用权及冷库，查封期限三年，自2022年11月3日起至2025年11月2日止。",
        ),
        "2-xn-dormant": dormant(
            XN,
            "（2022）桂0102执2019号之一",
            "2022-12-15",
            ice,
            M,
            "买卖合同纠纷",
            "（2022）桂0102民初1470号民事判决书",
            173000,
            "本院查询后，被执行人的不动产已在他案中被查封，本院无从处置，没有其他可供执行的财产。",
        ),
        "3-nn-accepted": petition(
            NN,
            "（2023）桂01破申15号",
            "2023-06-12",
            fish,
            M,
            "第二条、第七条第二款、第七十条第一款、第七十一条",
            f"申请人{fish.name}以被申请人{M.name}不能清偿到期债务且明显缺乏清偿能力、但具有重整价值为由，向本院申请对被申请人进行重整。被申请人没有异议。",
            f"受理{fish.name}对{M.name}的重整申请。",
        ),
        "4-xx-stay": ruling(
            XX,
            "（2022）桂0107执5120号之三",
            "2023-06-30",
            both(bank, M, 3),
            f"本院在执行{bank.name}与{M.name}{loan[0]}一案中，{MIDDLE}于2023年6月12日裁定受理{M.name}重整。",
            "中止（2022）桂0107执5120号案件的执行。",
            law="《中华人民共和国企业破产法》第十九条",
        ),
        "5-nn-plan": NN.paper(
            "民事裁定书",
            f"{work}之三",
            "2024-03-28",
            [
                "申请人：广西邕盛冷链食品有限公司管理人。",
                block("债务人", M, 2),
                f"2024年3月15日，{M.name}管理人以重整计划草案已经各表决组表决通过为由，向本院申请批准重整计划。",
                "本院认为，重整计划草案的制作、表决符合法律规定，内容公平对待债权人，应予批准。依照《中华人民共和国企业破产法》第八十六条第二款的规定，裁定如下：",
                f"一、批准《{M.name}重整计划》；\n二、终止{M.name}重整程序。",
                "本裁定自即日起生效。",
            ],
        ),
        "6-jn-notice": notice(
            JN,
            "（2024）桂0105执1330号",
            "2024-05-16",
            oil,
            M,
            "买卖合同纠纷",
            "（2022）桂0105民初9902号民事判决书",
            146200,
            filed="2024-05-13",
            what="货款",
        ),
        "7-jn-held": ruling(
            JN,
            "（2024）桂0105执1330号之一",
            "2024-06-18",
            both(oil, M, 4),
            f"{oil.name}与{M.name}买卖合同纠纷一案，（2022）桂0105民初9902号民事判决书已经发生法律效力，被执行人未履行义务。",
            f"扣押登记在被执行人{M.name}名下的冷藏车四辆（号牌桂A·6××18等），扣押期限二年，自2024年6月18日起至2026年6月17日止。",
        ),
        "8-jn-flat": ruling(
            JN,
            "（2024）桂0105执1402号之二",
            "2024-07-29",
            [block("申请执行人", van, 1), block("被执行人", M, 1), block("被执行人", MAN, 0)],
            f"本院在执行{van.name}与{M.name}、{MAN.name}修理合同纠纷一案中，{MAN.name}对{M.name}的债务承担连带清偿责任，本院已对{M.name}停止执行，并查封了被执行人{MAN.name}所有的住宅一套。",
            f"拍卖被执行人{MAN.name}所有的位于南宁市青秀区民族大道131号的住宅一套。",
        ),
    }
    cases = [
        case("（2022）桂0107执5120号", "南宁市西乡塘区人民法院", "suspended"),
        case("（2022）桂0102执2019号", "南宁市兴宁区人民法院", "dormant"),
        case("（2023）桂01破申15号", MIDDLE, "bankruptcy_accepted", unsatisfied=False),
        case(work, MIDDLE, "plan_approved", unsatisfied=False),
        case("（2024）桂0105执1330号", "南宁市江南区人民法院", "controlled"),
        case("（2024）桂0105执1402号", "南宁市江南区人民法院", "disposal"),
    ]
    told = debtor(
        M,
        "enterprise",
        cases,
        {"enforcement_after_acceptance": None, "preservation_not_lifted": None},
        kinds=[BANKRUPT],
        urgency="U1",
        tell=["南宁市江南区人民法院", MIDDLE, "南宁市西乡塘区人民法院"],
    )
    return papers, [told]
