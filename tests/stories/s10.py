"""Seizures under trial numbers only, papers without a day and out of order, one from tomorrow, one that corrects."""

from typing import Any

from forms import both, dormant, notice, petition, ruling
from writing import BANKRUPT, CENTRAL, Bench, Firm, Man, Who, block, case, debtor, firm, identity_number, supplier

SLUG, ON = "10-trial-numbers", "2024-06-20"

CY = Bench("长春市朝阳区人民法院", ("关东", "佟湘", "那英"), "富察", hand=0)
ED = Bench("吉林省长春市二道区人民法院", ("索额", "图门", "纳兰"), "舒兰", hand=3)
LY = Bench("长春市绿园区人民法院", ("赫哲", "敖东", "瓜尔"), "宁安", hand=1)
KC = Bench("长春市宽城区人民法院", ("伊通", "鄂伦", "费扬"), "佳木", hand=2)
CC = Bench("吉林省长春市中级人民法院", ("完颜", "金阿", "乌拉"), "贝勒", hand=4)
MIDDLE = "吉林省长春市中级人民法院"

SNOW = firm("长春净雪冰上装备有限公司", "220105", "73925081", "长春市二道区东盛大街1788号", "佟大为")
PARTS = firm("长春宽域汽车零部件有限公司", "220103", "66824719", "长春市宽城区凯旋路3188号", "鄂德")
GRAIN = firm("吉林穗丰粮油加工有限公司", "220105", "57930164", "长春市二道区英俊镇", "赵玉米", office="总经理")
HEAT = firm("长春绿源供热设备有限公司", "220106", "69140273", "长春市绿园区春城大街2020号", "温和")
MAN = Man("于海波", "男", "1977-12-05", "长春市宽城区兴业街道", identity_number("1977-12-05", 333))


def build() -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The papers by name, and what must be said."""
    papers: dict[str, str] = {}
    told: list[dict[str, Any]] = []
    for part in (_snow, _parts, _grain, _heat, _corrected):
        more, said = part()
        papers |= more
        told.append(said)
    return papers, told


Part = tuple[dict[str, str], dict[str, Any]]


def _trial(at: Bench, number: str, iso: str, asking: Who, of: Firm, cause: str, orders: str) -> str:
    """财产保全 under the number of the trial itself."""
    return at.paper(
        "民事裁定书",
        number,
        iso,
        [
            block("申请人", asking, at.written),
            block("被申请人", of, at.written),
            f"本院在审理原告{asking.name}与被告{of.name}{cause}一案中，{asking.name}向本院申请财产保全，并提供了担保。本院经审查认为，其申请符合法律规定。",
            "依照《中华人民共和国民事诉讼法》第一百零三条、第一百零五条的规定，裁定如下：",
            orders,
            "本裁定立即开始执行。\n如不服本裁定，可以自收到裁定书之日起五日内向本院申请复议一次，复议期间不停止裁定的执行。",
        ],
    )


def _snow() -> Part:
    plant = supplier("长春朝阳铸造有限公司", "220104", "长春市朝阳区乐山镇", "高句")
    board = supplier("吉林雪板材料有限公司", "220202", "吉林市昌邑区", "穆棱")
    trial = "（2023）吉0104民初5512号"
    papers = {
        "b-snow-seizure": _trial(
            CY,
            trial,
            "2023-07-05",
            plant,
            SNOW,
            "承揽合同纠纷",
            f"查封被申请人{SNOW.name}名下位于长春市二道区东盛大街1788号的厂房，查封期限三年，自2023年7月5日起至2026年7月4日止。",
        ),
        "a-snow-dormant": dormant(
            ED,
            "（2023）吉0105执3318号之一",
            "2023-12-21",
            board,
            SNOW,
            "买卖合同纠纷",
            "（2023）吉0105民初2077号民事判决书",
            441000,
            f"经查，被执行人{SNOW.name}名下的厂房早在诉讼阶段即由长春市朝阳区人民法院以{trial}民事裁定查封，本院的查封顺位在后，属轮候查封，须待该院处理后方能处置；此外别无可供执行的财产。",
        ),
    }
    return papers, debtor(
        SNOW,
        "enterprise",
        [case("（2023）吉0105执3318号", "长春市二道区人民法院", "dormant")],
        {"first_seizure_deadlock": None},
        kinds=[CENTRAL],
        urgency="U2",
        tell=[MIDDLE],
        candidate_court="长春市二道区人民法院",
    )


def _parts() -> Part:
    iron = supplier("四平铸件有限公司", "220302", "四平市铁西区", "叶赫")
    paint = supplier("长春涂料有限公司", "220104", "长春市朝阳区前进大街", "辉南")
    wheel = supplier("吉林轮毂有限公司", "220106", "长春市绿园区皓月大路", "柳河")
    papers = {
        "c-parts-1": _trial(
            KC,
            "（2024）吉0103民初1180号",
            "2024-03-04",
            iron,
            PARTS,
            "买卖合同纠纷",
            f"冻结被申请人{PARTS.name}银行存款1,260,000元，期限一年。",
        ),
        "c-parts-2": _trial(
            LY,
            "（2024）吉0106民初803号",
            "2024-03-19",
            wheel,
            PARTS,
            "买卖合同纠纷",
            f"查封被申请人{PARTS.name}名下冲压机床六台，期限二年。",
        ),
        "c-parts-3": _trial(
            CC,
            "（2024）吉01民终771号",
            "2024-04-16",
            paint,
            PARTS,
            "承揽合同纠纷",
            f"轮候查封被申请人{PARTS.name}名下冲压机床六台，期限二年。",
        ),
    }
    return papers, debtor(PARTS, "enterprise", [], {})


def _grain() -> Part:
    farm = supplier("榆树市丰收农机有限公司", "220182", "榆树市五棵树镇", "刘老根")
    corn = supplier("农安玉米收储有限公司", "220122", "农安县农安镇", "马大帅")
    papers = {
        "d-grain-accepted": petition(
            CC,
            "（2024）吉01破申8号",
            "2024-04-10",
            farm,
            GRAIN,
            "第二条第一款、第七条第二款、第十条第一款",
            f"申请人{farm.name}以被申请人{GRAIN.name}不能清偿到期债务且明显缺乏清偿能力为由，申请对其进行破产清算。被申请人经通知未提出异议。",
            f"受理申请人{farm.name}对被申请人{GRAIN.name}的破产清算申请。",
        ),
        "d-grain-seizure": _trial(
            ED,
            "（2022）吉0105民初4096号",
            "2022-09-01",
            corn,
            GRAIN,
            "买卖合同纠纷",
            f"查封被申请人{GRAIN.name}名下位于长春市二道区英俊镇的土地使用权，查封期限三年，自2022年9月1日起至2025年8月31日止。",
        ),
    }
    return papers, debtor(
        GRAIN,
        "enterprise",
        [case("（2024）吉01破申8号", MIDDLE, "bankruptcy_accepted", unsatisfied=False)],
        {"preservation_not_lifted": None},
        kinds=[BANKRUPT],
        urgency="U2",
        tell=["长春市二道区人民法院"],
    )


def _heat() -> Part:
    pipe = supplier("长春管道安装有限公司", "220106", "长春市绿园区青年路", "牛二")
    coal = supplier("舒兰煤炭经销有限公司", "220283", "舒兰市北城街道", "石头")
    old, anew, other = "（2023）吉0106执1900号", "（2024）吉0106执恢88号", "（2024）吉0106执415号"
    title = "（2022）吉0106民初5540号民事判决书"
    papers = {
        "e-heat-1-resumed": LY.paper(
            "恢复执行通知书",
            anew,
            "2024-03-11",
            [
                f"{pipe.name}、{HEAT.name}：",
                f"本院执行的申请执行人{pipe.name}与被执行人{HEAT.name}承揽合同纠纷一案，于2023年10月20日以{old}之一执行裁定终结本次执行程序。现申请执行人申请恢复执行，经审查符合恢复执行的条件，本院决定恢复执行，案号为{anew}。",
                "特此通知。",
            ],
            signed=False,
        ),
        "e-heat-2-dormant": dormant(LY, f"{old}之一", "2023-10-20", pipe, HEAT, "承揽合同纠纷", title, 230500),
        "e-heat-3-notice": notice(
            LY, old, None, pipe, HEAT, "承揽合同纠纷", title, 230500, filed="2023-04-17", form="1"
        ),
        "e-heat-4-other": notice(
            LY,
            other,
            None,
            coal,
            HEAT,
            "买卖合同纠纷",
            "（2023）吉0106民初7105号民事调解书",
            64300,
            filed="2024-02-26",
            form="2",
        ),
        "e-heat-5-tomorrow": petition(
            CC,
            "（2024）吉01破申31号",
            "2024-06-21",
            coal,
            HEAT,
            "第二条第一款、第七条第二款、第十条",
            f"{coal.name}申请对{HEAT.name}进行破产清算，{HEAT.name}未提出异议。",
            f"受理{coal.name}对{HEAT.name}的破产清算申请。",
        ),
    }
    return papers, debtor(
        HEAT,
        "enterprise",
        [case(anew, "长春市绿园区人民法院", "resumed"), case(other, "长春市绿园区人民法院", "notified")],
        {"bankruptcy_transfer_candidate": "consult"},
        kinds=[BANKRUPT],
        urgency="U3",
        tell=["长春市绿园区人民法院"],
    )


def _corrected() -> Part:
    who = Man("初晓明", "男", "1980-05-17", "长春市宽城区柳影街道", identity_number("1980-05-17", 55))
    number = "（2023）吉0103执2211号"
    papers = {
        "f-1-dormant": KC.paper(
            "执行裁定书",
            f"{number}之一",
            "2023-12-12",
            [
                *both(who, MAN, 0),
                f"申请执行人{who.name}与被执行人{MAN.name}民间借贷纠纷一案，（2023）吉0103民初1530号民事调解书已生效，申请执行标的126,500元，不计利息。",
                "执行中，本院扣划被执行人存款21,300元并已发还申请执行人，尚未执行到位95,200元。被执行人名下未发现其他可供执行的财产，申请执行人同意终结本次执行程序。",
                "依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第五百一十七条的规定，裁定如下：",
                "终结本次执行程序。",
                "本裁定送达后即发生法律效力。",
            ],
        ),
        "f-2-corrected": KC.paper(
            "执行裁定书",
            f"{number}之二",
            "2024-01-15",
            [
                *both(who, MAN, 1),
                f"本院于2023年12月12日对申请执行人{who.name}与被执行人{MAN.name}民间借贷纠纷一案作出的{number}之一执行裁定书中存在笔误，应予补正。",
                "依照《中华人民共和国民事诉讼法》第一百五十七条第一款第七项的规定，裁定如下：",
                f"{number}之一执行裁定书第三页第二行“尚未执行到位95,200元”补正为“尚未执行到位105,200元”。",
            ],
        ),
    }
    return papers, debtor(MAN, "person", [case(number, "长春市宽城区人民法院", "dormant")], {})


__all__ = ["ON", "SLUG", "build", "ruling"]
