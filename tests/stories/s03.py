"""Two men of one name, and a hotpot house that owes twelve wages."""

from typing import Any

from forms import closed, dormant, notice
from writing import Bench, Man, case, debtor, firm, identity_number, later, supplier

SLUG, ON = "03-one-name-two-men", "2024-06-30"

YB = Bench("重庆市渝北区人民法院", ("冉红", "谭亮", "石英"), "向阳", hand=0)
SP = Bench("重庆市沙坪坝区人民法院", ("庹刚", "秦岭", "田甜"), "邓婕", hand=3)
JB = Bench("重庆市江北区人民法院", ("刁琴", "蒲松", "敖杰"), "贺岁", hand=5)

ELDER = Man("王建军", "男", "1968-05-12", "重庆市渝北区龙溪街道红锦大道57号", identity_number("1968-05-12", 113))
YOUNGER = Man("王建军", "男", "1985-11-03", "重庆市沙坪坝区磁器口街道金蓉路9号", identity_number("1985-11-03", 231))
HOUSE = firm(
    "重庆市渝北区辣埠头火锅店",
    "500112",
    "L6203478",
    "重庆市渝北区松牌路102号附7号",
    "冉启明",
    kind="92",
    word="经营者",
    office="",
)
STAFF = "田桂珍 牟小兵 谯永红 代秀琼 况世平 阳光辉 游德芳 淳于海 喻长江 廖丹 税明芬 青云".split()


def build() -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The papers by name, and what must be said."""
    loan = supplier("重庆渝汇小额贷款有限公司", "500112", "重庆市渝北区财富大道15号", "钟山")
    yang = Man("杨昌碧", "女", "1970-02-09", "重庆市沙坪坝区歌乐山镇")
    cars = supplier("重庆磁江汽车租赁有限公司", "500106", "重庆市沙坪坝区天星桥", "甘露")
    bao = Man("包小松", "男", "1990-07-21", "重庆市江北区观音桥街道")
    borrow = ("民间借贷纠纷", "（2022）渝0106民初18870号民事判决书", 260000)
    papers = {
        "elder-1": notice(
            YB,
            "（2022）渝0112执5033号",
            "2022-08-15",
            loan,
            ELDER,
            "小额借款合同纠纷",
            "（2022）渝0112民初903号民事调解书",
            180000,
            filed="2022-08-08",
            what="借款",
            form="1",
        ),
        "elder-2": notice(
            SP, "（2023）渝0106执2207号", "2023-04-10", yang, ELDER, *borrow, filed="2023-04-04", what="借款", form="1"
        ),
        "elder-3": dormant(SP, "（2023）渝0106执2207号之一", "2023-10-09", yang, ELDER, *borrow),
        "younger-1": notice(
            SP,
            "（2023）渝0106执4418号",
            "2023-08-02",
            cars,
            YOUNGER,
            "车辆租赁合同纠纷",
            "（2023）渝0106民初5521号民事判决书",
            43600,
            filed="2023-07-26",
            what="租金",
            form="2",
        ),
        "younger-2": notice(
            JB,
            "（2023）渝0105执901号",
            "2023-02-20",
            bao,
            YOUNGER,
            "民间借贷纠纷",
            "（2022）渝0105民初20114号民事判决书",
            30000,
            filed="2023-02-14",
            what="借款",
            form="1",
        ),
        "younger-3": closed(
            JB,
            "（2023）渝0105执901号",
            "2023-05-30",
            bao,
            YOUNGER,
            "民间借贷纠纷",
            "（2022）渝0105民初20114号民事判决书",
        ),
    }
    wages = []
    for turn, name in enumerate(STAFF):
        who = Man(
            name, "女" if turn % 2 else "男", f"19{66 + 2 * turn}-03-{11 + turn}", f"重庆市渝北区兴隆镇{turn + 2}社"
        )
        number, filed = f"（2024）渝0112执{1801 + 3 * turn}号", later("2024-01-15", turn)
        title = f"（2023）渝0112民初{24010 + turn}号民事调解书"
        cause, due = ("追索劳动报酬纠纷", "劳动合同纠纷", "劳动争议")[turn % 3], 7600 + 850.5 * turn
        papers[f"wages-{turn:02d}"] = notice(
            YB, number, later(filed, 4), who, HOUSE, cause, title, due, filed=filed, what="工资"
        )
        if turn < 3:
            papers[f"wages-{turn:02d}-end"] = dormant(
                YB, f"{number}之一", later("2024-05-20", turn), who, HOUSE, cause, title, due
            )
        wages.append(case(number, "重庆市渝北区人民法院", "dormant" if turn < 3 else "notified"))
    answers: dict[str, str | None] = {"participation_in_distribution": None}
    elder = debtor(
        ELDER,
        "person",
        [
            case("（2022）渝0112执5033号", "重庆市渝北区人民法院", "notified"),
            case("（2023）渝0106执2207号", "重庆市沙坪坝区人民法院", "dormant"),
        ],
        answers,
        urgency="U3",
        tell=["重庆市渝北区人民法院"],
    )
    younger = debtor(
        YOUNGER,
        "person",
        [
            case("（2023）渝0106执4418号", "重庆市沙坪坝区人民法院", "notified"),
            case("（2023）渝0105执901号", "重庆市江北区人民法院", "paid", unsatisfied=False),
        ],
        {},
    )
    house = debtor(
        HOUSE, "individual_business", wages, answers | {"livelihood": None}, urgency="U2", tell=["重庆市渝北区人民法院"]
    )
    return papers, [elder, younger, house]
