"""A firm that changed its name twice, a code that one paper misprints, and a stranger under the first name."""

from typing import Any

from forms import both, dormant, notice, ruling
from writing import BANKRUPT, CENTRAL, Bench, Firm, block, case, debtor, firm, supplier

SLUG, ON = "02-two-renamings", "2024-05-31"

HS = Bench("江苏省无锡市惠山区人民法院", ("薛岚", "过宏", "浦敏"), "尤佳", hand=1)
JY = Bench("江阴市人民法院", ("缪强", "沙莉", "花正"), "耿艳", hand=2)
BH = Bench("无锡市滨湖区人民法院", ("荣华", "许盼", "钮琴"), "严冰", hand=4)

FIRST, SECOND, THIRD = "无锡锡泰轴承有限公司", "江苏锡泰精密传动有限公司", "江苏远擎智能装备有限公司"
HOME = "无锡市惠山区洛社镇振石路66号"
M = firm(THIRD, "320206", "76820145", HOME, "华元庆")
STRANGER = firm(FIRST, "320205", "MA9R3K07", "无锡市锡山区东港镇勤新路12号", "承志刚")
MISPRINT = M.number[:9] + M.number[10] + M.number[9] + M.number[11:]  # two digits changed places


def build() -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The papers by name, and what must be said."""
    steel = supplier("无锡市前洲特钢有限公司", "320206", "无锡市惠山区前洲街道", "唐国栋")
    heat = supplier("江阴市澄热热处理有限公司", "320281", "江阴市周庄镇", "夏良")
    seal = supplier("常州密封件有限公司", "320402", "常州市武进区湖塘镇", "恽文")
    gear = supplier("江阴华西齿轮有限公司", "320281", "江阴市华士镇", "吴阿大")
    oil = supplier("无锡润达油品有限公司", "320211", "无锡市滨湖区胡埭镇", "顾兰")
    wire = supplier("苏州线缆有限公司", "320505", "苏州市虎丘区", "陆虎")
    second = f"（曾用名：{FIRST}）"
    papers = {
        "a-2018-1": notice(
            HS,
            "（2018）苏0206执1120号",
            "2018-04-09",
            steel,
            M.called(FIRST),
            "买卖合同纠纷",
            "（2017）苏0206民初4410号民事判决书",
            386200,
            filed="2018-04-03",
            what="货款",
        ),
        "a-2018-2": dormant(
            HS,
            "（2018）苏0206执1120号之一",
            "2018-11-20",
            steel,
            M.called(FIRST),
            "买卖合同纠纷",
            "（2017）苏0206民初4410号民事判决书",
            386200,
        ),
        "b-2020-1": ruling(
            HS,
            "（2020）苏0206执3302号",
            "2020-08-17",
            [block("申请执行人", heat, 0), block("被执行人", _second(), 0).replace(SECOND, SECOND + second, 1)],
            f"{heat.name}与{SECOND}加工合同纠纷一案，本院（2019）苏0206民初7781号民事判决书已经发生法律效力。本院于2020年8月3日立案执行，申请执行标的147,530元。",
            f"冻结被执行人{SECOND}银行存款150,000元，冻结期限一年。",
        ),
        "b-2021-1": dormant(
            JY,
            "（2021）苏0281执877号之一",
            "2021-09-10",
            seal,
            _second(),
            "买卖合同纠纷",
            "（2020）苏0281民初9023号民事调解书",
            92400,
        ),
        "c-2023-1": _renamed(gear),
        "c-2023-2": notice(
            BH,
            "（2023）苏0211执2050号",
            "2023-07-12",
            oil,
            _misprinted(),
            "买卖合同纠纷",
            "（2022）苏0211民初6602号民事判决书",
            58740,
            filed="2023-07-05",
            what="货款",
            form="2",
        ),
        "x-2024-1": notice(
            HS,
            "（2024）苏0206执690号",
            "2024-02-28",
            wire,
            STRANGER,
            "买卖合同纠纷",
            "（2023）苏0206民初5150号民事判决书",
            21300,
            filed="2024-02-21",
            form="4",
        ),
    }
    cases = [
        case("（2018）苏0206执1120号", "无锡市惠山区人民法院", "dormant"),
        case("（2020）苏0206执3302号", "无锡市惠山区人民法院", "controlled"),
        case("（2021）苏0281执877号", "江阴市人民法院", "dormant"),
        case("（2023）苏0281执4410号", "江阴市人民法院", "notified"),
        case("（2023）苏0211执2050号", "无锡市滨湖区人民法院", "notified"),
    ]
    told = debtor(
        M,
        "enterprise",
        cases,
        {"multi_court_series": "candidate", "bankruptcy_transfer_candidate": "strong"},
        kinds=[CENTRAL, BANKRUPT],
        urgency="U2",
        tell=["江苏省无锡市中级人民法院", "无锡市惠山区人民法院", "江阴市人民法院", "无锡市滨湖区人民法院"],
        candidate_court="无锡市惠山区人民法院",
    )
    other = debtor(STRANGER, "enterprise", [case("（2024）苏0206执690号", "无锡市惠山区人民法院", "notified")], {})
    return papers, [told, other]


def _second() -> Firm:
    return M.called(SECOND)


def _misprinted() -> Firm:
    return Firm(M.name, MISPRINT, M.address, M.head)


def _renamed(gear: Firm) -> str:
    return JY.paper(
        "执行通知书",
        "（2023）苏0281执4410号",
        "2023-05-22",
        [
            *both(gear, M, 3),
            f"本院（2021）苏0281民初3316号民事判决书判令{SECOND}向{gear.name}支付货款203,400元。"
            f"经查，2022年6月8日，{SECOND}的企业名称经登记机关核准变更为{THIRD}。",
            f"{gear.name}于2023年5月15日申请执行，本院于同日立案。责令被执行人{THIRD}自本通知送达之日起三日内履行上述义务。",
        ],
    )
