"""An entrusted case that came back, one that lies too long, and five that the court above took to itself."""

from typing import Any

from forms import both, dormant, notice, ruling
from writing import BANKRUPT, Bench, block, case, debtor, firm, supplier

SLUG, ON = "04-entrusted-and-elevated", "2024-08-31"

JS = Bench("河南省郑州市金水区人民法院", ("闫立", "靳松", "郜敏"), "翟静", hand=1)
ZF = Bench("山东省烟台市芝罘区人民法院", ("衣军", "初静", "邹鲁"), "慕容", hand=2)
FS = Bench("烟台市福山区人民法院", ("曲波", "柳叶", "林泉"), "臧晓", hand=0)
LS = Bench("烟台市莱山区人民法院", ("孙策", "迟重", "盖宏"), "宫颖", hand=4)
MP = Bench("烟台市牟平区人民法院", ("常青", "贺兰", "战士"), "于洋", hand=5)
YT = Bench("山东省烟台市中级人民法院", ("姜山", "王彤", "隋明"), "滕飞", hand=3)

BACK = firm("郑州嵩麓食品机械有限公司", "410105", "73621840", "郑州市金水区经三路北段99号", "靳长河")
LONG = firm("郑州禾穗饲料有限公司", "410105", "58294713", "郑州市金水区花园路国基路口", "耿守义")
TAKEN = firm("烟台昆嵛葡萄酒业有限公司", "370612", "69320457", "烟台市牟平区玉林店镇", "衣晓峰", office="总经理")


def build() -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The papers by name, and what must be said."""
    papers = _back() | _long() | _taken()
    back = debtor(
        BACK,
        "enterprise",
        [
            case("（2023）豫0105执8120号", "郑州市金水区人民法院", "controlled"),
            case("（2023）鲁0602执5501号", "烟台市芝罘区人民法院", "cancelled", unsatisfied=False),
        ],
        {},
    )
    long_ = debtor(
        LONG,
        "enterprise",
        [
            case("（2023）豫0105执9903号", "郑州市金水区人民法院", "transferred_out"),
            case("（2024）鲁0611执201号", "烟台市福山区人民法院", "notified"),
        ],
        {"entrusted_overdue": None},
        urgency="U3",
        tell=["山东省烟台市中级人民法院"],
    )
    moved = [
        case("（2023）鲁0613执1450号", "烟台市莱山区人民法院", "transferred_out"),
        case("（2023）鲁0613执1977号", "烟台市莱山区人民法院", "transferred_out"),
        case("（2024）鲁0611执388号", "烟台市福山区人民法院", "transferred_out"),
        case("（2023）鲁0612执2016号", "烟台市牟平区人民法院", "transferred_out"),
        case("（2024）鲁0612执73号", "烟台市牟平区人民法院", "transferred_out"),
        case("（2024）鲁06执301号", "山东省烟台市中级人民法院", "notified"),
    ]
    taken = debtor(
        TAKEN,
        "enterprise",
        moved,
        {"bankruptcy_transfer_candidate": "consult"},
        kinds=[BANKRUPT],
        urgency="U3",
        tell=["山东省烟台市中级人民法院"],
    )
    return papers, [back, long_, taken]


def _back() -> dict[str, str]:
    who = supplier("洛阳中原不锈钢有限公司", "410305", "洛阳市涧西区", "马跃")
    number, title = "（2023）豫0105执8120号", "（2023）豫0105民初6044号民事判决书"
    return {
        "back-1-entrust": JS.paper(
            "委托执行函",
            number,
            "2023-11-06",
            [
                "烟台市芝罘区人民法院：",
                f"我院受理的申请执行人{who.name}与被执行人{BACK.name}买卖合同纠纷一案（执行依据：{title}，标的274,800元），于2023年9月12日立案。"
                "申请执行人反映被执行人对你院辖区内一家水产公司有到期货款。因我院异地执行不便，依照《中华人民共和国民事诉讼法》第二百三十六条的规定，现将本案委托你院执行，请予立案办理。",
                "附：执行依据一份、申请执行书一份。",
            ],
            signed=False,
        ),
        "back-2-filed": notice(
            ZF,
            "（2023）鲁0602执5501号",
            "2023-11-22",
            who,
            BACK,
            "买卖合同纠纷",
            f"{number}委托执行函及{title}",
            274800,
            filed="2023-11-20",
            what="货款",
        ),
        "back-3-returned": ZF.paper(
            "退回委托执行函",
            "（2023）鲁0602执5501号",
            "2024-02-28",
            [
                "郑州市金水区人民法院：",
                f"你院（2023）豫0105执8120号委托执行函收悉。经我院调查，申请执行人{who.name}与被执行人{BACK.name}一案所称的第三人货款已于委托之前结清，"
                f"被执行人{BACK.name}在我院辖区没有可供执行的财产。委托事项无从办理，现将全部材料退还你院，请你院继续执行；我院（2023）鲁0602执5501号案件已作销案处理。",
            ],
            signed=False,
        ),
        "back-4-held": ruling(
            JS,
            f"{number}之二",
            "2024-03-15",
            both(who, BACK, 1),
            f"本院在执行{who.name}与{BACK.name}买卖合同纠纷一案中，受委托法院已将该案退回，由本院继续执行。经查，被执行人名下有叉车三台。",
            f"查封被执行人{BACK.name}名下叉车三台，查封期限二年，自2024年3月15日起至2026年3月14日止。",
        ),
    }


def _long() -> dict[str, str]:
    who = supplier("开封汴粮贸易有限公司", "410202", "开封市龙亭区", "段粮")
    title = "（2023）豫0105民初11820号民事调解书"
    return {
        "long-1-entrust": ruling(
            JS,
            "（2023）豫0105执9903号之一",
            "2024-01-29",
            both(who, LONG, 2),
            f"本院在执行{who.name}与{LONG.name}买卖合同纠纷一案中，因被执行人在本辖区已无财产，其分厂设在烟台市福山区，需委托当地法院执行。",
            "一、将（2023）豫0105执9903号案件委托烟台市福山区人民法院执行；\n二、本院对该案作委托结案处理。",
            law="《中华人民共和国民事诉讼法》第二百四十条、《最高人民法院关于委托执行若干问题的规定》第一条、第二条",
        ),
        "long-2-filed": FS.paper(
            "执行通知书",
            "（2024）鲁0611执201号",
            "2024-02-22",
            [
                *both(who, LONG, 0),
                f"郑州市金水区人民法院将其（2023）豫0105执9903号{who.name}申请执行{LONG.name}买卖合同纠纷一案委托本院执行，执行依据为{title}，本院于2024年2月20日立案。",
                "责令你单位自本通知送达之日起三日内履行调解书确定的付款义务，给付货款365,900元及利息。",
            ],
        ),
    }


def _taken() -> dict[str, str]:
    glass = supplier("烟台莱山玻璃瓶有限公司", "370613", "烟台市莱山区解甲庄", "于光")
    cork = supplier("蓬莱软木塞有限公司", "370684", "蓬莱市登州街道", "门楼")
    box = supplier("烟台福印包装有限公司", "370611", "烟台市福山区清洋街道", "由亮")
    farm = supplier("烟台牟平果蔬专业合作社", "370612", "烟台市牟平区莒格庄镇", "都兴", kind="93")
    truck = supplier("烟台海畅物流有限公司", "370612", "烟台市牟平区大窑街道", "曲直")
    sold = "买卖合同纠纷"
    cells = [
        (LS, "（2023）鲁0613执1450号", glass, "（2022）鲁0613民初2218号民事判决书", 418000, "2023-08-14"),
        (LS, "（2023）鲁0613执1977号", cork, "（2023）鲁0613民初780号民事判决书", 96500, "2023-10-30"),
        (FS, "（2024）鲁0611执388号", box, "（2023）鲁0611民初4099号民事调解书", 132750, "2024-04-01"),
        (MP, "（2024）鲁0612执73号", truck, "（2023）鲁0612民初3170号民事判决书", 58600, "2024-04-10"),
    ]
    papers = {
        f"taken-{turn}-notice": notice(at, number, filed, who, TAKEN, sold, title, due, filed=filed, what="货款")
        for turn, (at, number, who, title, due, filed) in enumerate(cells, 1)
    }
    papers["taken-5-dormant"] = dormant(
        MP, "（2023）鲁0612执2016号之一", "2024-01-18", farm, TAKEN, sold, "（2023）鲁0612民初1542号民事判决书", 780000
    )
    listed = "、".join(number for _, number, *_ in cells[:3]) + "、（2023）鲁0612执2016号、（2024）鲁0612执73号"
    papers["taken-6-elevated"] = ruling(
        YT,
        "（2024）鲁06执他18号",
        "2024-07-10",
        [block("被执行人", TAKEN, 1)],
        f"烟台市莱山区人民法院、烟台市福山区人民法院、烟台市牟平区人民法院分别执行以{TAKEN.name}为被执行人的{listed}五件案件。为统一处置被执行人的酒庄资产，避免各院重复执行，本院决定提级执行。",
        "一、上列五件案件由本院提级管辖并执行；\n二、烟台市莱山区人民法院、烟台市福山区人民法院、烟台市牟平区人民法院应于收到本裁定后五日内将案卷移送本院。",
        law="《最高人民法院关于人民法院执行工作若干问题的规定（试行）》第74条",
    )
    papers["taken-7-filed"] = YT.paper(
        "执行通知书",
        "（2024）鲁06执301号",
        "2024-07-26",
        [
            *both(glass, TAKEN, 2),
            f"{glass.name}与你单位买卖合同纠纷一案，（2022）鲁0613民初2218号民事判决书已经生效。该案原由烟台市莱山区人民法院以（2023）鲁0613执1450号立案，"
            "现由本院提级执行，本院于2024年7月22日立案。责令你单位三日内支付货款418,000元。",
        ],
    )
    return papers
