"""Four firms of one group, and a neighbour that only shares a door."""

from typing import Any

from forms import dormant
from writing import BANKRUPT, Bench, Firm, block, case, debtor, firm, supplier

SLUG, ON = "06-group-of-four", "2024-10-20"

LC = Bench("泉州市鲤城区人民法院", ("黄河", "苏晴", "傅雷"), "施琅", hand=2)
FZ = Bench("福建省泉州市丰泽区人民法院", ("庄周", "颜真", "骆宾"), "潘越", hand=0)
NA = Bench("南安市人民法院", ("洪承", "侯山", "卓然"), "尤文", hand=5)
HA = Bench("惠安县人民法院", ("辜鸿", "连横", "曾巩"), "柯南", hand=1)

STONE = firm("泉州闽岳石材有限公司", "350502", "70561839", "泉州市鲤城区江南街道紫山路118号", "吕崇文", office="董事长")
MINE = firm("南安闽岳矿业有限公司", "350583", "69402571", "南安市石井镇古山村", "吕崇武")
TRADE = firm("泉州岳信商贸有限公司", "350503", "56238147", "泉州市丰泽区田安路中段海悦大厦1602室", "戴美玲")
CARVE = firm(
    "惠安海岳石雕有限公司", "350521", "68574203", "泉州市丰泽区田安路中段海悦大厦1602室", "戴美玲", office="总经理"
)
NEIGHBOUR = firm("泉州丰岳物业管理有限公司", "350502", "57813426", "泉州市鲤城区江南街道紫山路118号", "粘有财")


def build() -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The papers by name, and what must be said."""
    bank = firm(
        "刺桐商业银行股份有限公司泉州分行",
        "350502",
        "74380512",
        "泉州市鲤城区温陵南路",
        "洪亮",
        office="行长",
        word="负责人",
    )
    tool = supplier("泉州锋锐金刚石工具有限公司", "350503", "泉州市丰泽区东海街道", "林森")
    port = supplier("泉州石湖港装卸有限公司", "350581", "石狮市蚶江镇", "蔡襄")
    fuel = supplier("南安市官桥油料有限公司", "350583", "南安市官桥镇", "陈皮")
    rent = supplier("泉州海悦物业服务有限公司", "350503", "泉州市丰泽区田安路", "郭璞")
    truck = supplier("惠安崇武运输有限公司", "350521", "惠安县崇武镇", "张坂")
    guard = supplier("泉州平安保安服务有限公司", "350502", "泉州市鲤城区新门街", "万安")
    papers = {
        "01-lead": LC.paper(
            "执行通知书",
            "（2024）闽0502执1180号",
            "2024-03-21",
            [
                block("申请执行人", bank, 0),
                *(block("被执行人", one, 0) for one in (STONE, MINE, TRADE)),
                f"{bank.name}与{STONE.name}等金融借款合同纠纷一案，（2023）闽0502民初8816号民事判决书判令{STONE.name}偿还借款本金23,600,000元及利息，"
                f"{MINE.name}、{TRADE.name}作为保证人就前款债务向{bank.name}负连带偿还之责。该判决已经发生法律效力，本院于2024年3月18日立案执行。",
                "责令各被执行人自收到本通知之日起三日内履行生效判决确定的义务。",
            ],
        )
    }
    ended = (
        ("02", FZ, "（2024）闽0503执2091号", "2024-07-10", tool, STONE, "（2023）闽0503民初10277号民事判决书", 348000),
        ("03", NA, "（2023）闽0583执6120号", "2024-01-22", fuel, MINE, "（2023）闽0583民初2955号民事调解书", 91850),
        ("04", LC, "（2024）闽0502执2203号", "2024-08-14", port, TRADE, "（2024）闽0502民初117号民事判决书", 66400),
        ("05", HA, "（2024）闽0521执877号", "2024-06-05", truck, CARVE, "（2023）闽0521民初5013号民事判决书", 128800),
        (
            "06",
            FZ,
            "（2024）闽0503执1456号",
            "2024-05-30",
            guard,
            NEIGHBOUR,
            "（2023）闽0503民初7748号民事判决书",
            57200,
        ),
    )
    for key, at, number, iso, who, m, title, due in ended:
        papers[f"{key}-dormant"] = dormant(
            at, f"{number}之一", iso, who, m, "服务合同纠纷" if who in {guard, rent} else "买卖合同纠纷", title, due
        )
    lead = case("（2024）闽0502执1180号", "泉州市鲤城区人民法院", "notified")
    where = {
        "02": "泉州市丰泽区人民法院",
        "03": "南安市人民法院",
        "04": "泉州市鲤城区人民法院",
        "05": "惠安县人民法院",
        "06": "泉州市丰泽区人民法院",
    }
    own = {key: case(number, where[key], "dormant") for key, _, number, *_ in ended}
    told = [
        _told(STONE, [lead, own["02"]], "strong", ["泉州市鲤城区人民法院", "泉州市丰泽区人民法院"]),
        _told(MINE, [lead, own["03"]], "strong", ["泉州市鲤城区人民法院", "南安市人民法院"]),
        _told(TRADE, [lead, own["04"]], "consult", ["泉州市鲤城区人民法院"]),
        _told(CARVE, [own["05"]], "consult", ["惠安县人民法院"]),
        _told(NEIGHBOUR, [own["06"]], "consult", ["泉州市丰泽区人民法院"], alone=True),
    ]
    return papers, told


def _told(m: Firm, cases: list[dict[str, Any]], level: str, tell: list[str], *, alone: bool = False) -> dict[str, Any]:
    met: dict[str, str | None] = {"bankruptcy_transfer_candidate": level}
    met |= {} if alone else {"affiliates": None}
    return debtor(m, "enterprise", cases, met, kinds=[BANKRUPT], urgency="U2" if level == "strong" else "U3", tell=tell)
