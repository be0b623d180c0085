"""A bank, a listed company and a partnership: no transfer by the enforcing court for any of them."""

from typing import Any

from forms import both, dormant, notice, ruling
from writing import CENTRAL, Bench, case, debtor, firm, later, supplier

SLUG, ON = "09-special-debtors", "2024-12-10"

XD = Bench("太原市小店区人民法院", ("武乡", "阎锡", "郝建"), "霍州", hand=3)
XH = Bench("山西省太原市杏花岭区人民法院", ("药膳", "弓箭", "车轮"), "原平", hand=0)
WB = Bench("太原市万柏林区人民法院", ("晋祠", "续范", "冀宁"), "降龙", hand=1)
YZ = Bench("太原市迎泽区人民法院", ("裴度", "柳公", "薛仁"), "介休", hand=2)
JC = Bench("太原市尖草坪区人民法院", ("傅山", "乔峰", "常家"), "祁县", hand=4)
MIDDLE = "山西省太原市中级人民法院"

BANK = firm("汾东农村商业银行股份有限公司", "140105", "78406213", "太原市小店区亲贤北街66号", "要志远", office="董事长")
LISTED = firm(
    "太行云图数字科技股份有限公司", "140105", "71920584", "太原市小店区学府街132号", "令狐明", office="董事长"
)
PARTNERS = firm(
    "太原汾源股权投资合伙企业（有限合伙）",
    "140105",
    "MA0K7W31",
    "太原市小店区长治路230号",
    "靳秋实",
    word="执行事务合伙人",
    office="",
)


def build() -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The papers by name, and what must be said."""
    papers: dict[str, str] = {}
    told: list[dict[str, Any]] = []
    for part in (_bank, _listed, _partners):
        more, said = part()
        papers |= more
        told.append(said)
    return papers, told


def _bank() -> tuple[dict[str, str], dict[str, Any]]:
    rows = (
        (
            XD,
            "（2024）晋0105执1750号",
            "太原市小店区人民法院",
            "山西并州装饰有限公司",
            "装饰装修合同纠纷",
            385000,
            "2024-08-06",
        ),
        (
            XD,
            "（2024）晋0105执2288号",
            "太原市小店区人民法院",
            "太原科安电子有限公司",
            "承揽合同纠纷",
            127400,
            "2024-09-10",
        ),
        (
            YZ,
            "（2024）晋0106执1963号",
            "太原市迎泽区人民法院",
            "太原迎泽物业有限公司",
            "房屋租赁合同纠纷",
            96800,
            "2024-10-15",
        ),
    )
    papers, cases = {}, []
    for turn, (at, number, court, name, cause, due, filed) in enumerate(rows):
        who = supplier(name, "140106", "太原市迎泽区并州路", "梁山")
        title = f"（2024）晋0105民初{3300 + turn}号民事判决书"
        papers[f"bank-{turn}-notice"] = notice(
            at, number, filed, who, BANK, cause, title, due, filed=filed, form=str(1 + turn)
        )
        if turn == 0:
            papers["bank-0-dormant"] = dormant(at, f"{number}之一", "2024-11-28", who, BANK, cause, title, due)
        cases.append(case(number, court, "dormant" if turn == 0 else "notified"))
    return papers, debtor(BANK, "financial", cases, {"multi_court_series": "watch"})


def _listed() -> tuple[dict[str, str], dict[str, Any]]:
    papers, cases = {}, []
    courts = (
        (XD, "晋0105", "太原市小店区人民法院", 5),
        (XH, "晋0107", "太原市杏花岭区人民法院", 3),
        (WB, "晋0109", "太原市万柏林区人民法院", 2),
    )
    names = iter("晋阳软件 并州光缆 双塔印务 汾河网络 迎泽传媒 杏花广告 万柏机房 西山供电 东山通信 龙城安防".split())
    for at, code, court, number_of in courts:
        for one in range(number_of):
            who = supplier(f"太原{next(names)}有限公司", "140105", "太原市小店区平阳路", "任远")
            number, filed = f"（2024）{code}执{1400 + 61 * one}号", later("2024-06-24", 11 * one)
            title = f"（2023）{code}民初{5600 + 17 * one}号民事判决书"
            papers[f"listed-{code[1:]}-{one}-notice"] = notice(
                at,
                number,
                later(filed, 4),
                who,
                LISTED,
                "技术服务合同纠纷",
                title,
                99000 + 43500 * one,
                filed=filed,
                what="服务费",
                form=str((1, 2, 4)[one % 3]),
            )
            asleep = one == 0 and code != "晋0109"
            if asleep:
                facts = (
                    f"被执行人{LISTED.name}为沪市主板上市公司（证券简称：ST云图，证券代码：600××7）。经查，被执行人名下银行账户余额为零，"
                    "未发现其他可供执行的财产。"
                )
                papers[f"listed-{code[1:]}-{one}-end"] = dormant(
                    at, f"{number}之一", "2024-11-19", who, LISTED, "技术服务合同纠纷", title, 99000, facts
                )
            cases.append(case(number, court, "dormant" if asleep else "notified"))
    return papers, debtor(
        LISTED,
        "listed",
        cases,
        {"multi_court_series": "strong"},
        kinds=[CENTRAL],
        urgency="U2",
        tell=[MIDDLE],
        candidate_court="太原市小店区人民法院",
    )


def _partners() -> tuple[dict[str, str], dict[str, Any]]:
    fund = supplier("大同恒润投资有限公司", "140202", "大同市平城区", "云冈")
    law = supplier("太原明理企业管理咨询有限公司", "140108", "太原市尖草坪区新城街道", "公孙")
    papers = {
        "partners-1": dormant(
            XD,
            "（2023）晋0105执3011号之一",
            "2023-11-16",
            fund,
            PARTNERS,
            "合伙合同纠纷",
            "（2022）晋0105民初19030号民事判决书",
            2200000,
        ),
        "partners-2": notice(
            JC,
            "（2024）晋0108执290号",
            "2024-08-22",
            law,
            PARTNERS,
            "服务合同纠纷",
            "（2024）晋0108民初66号民事判决书",
            150000,
            filed="2024-08-19",
            what="咨询费",
            form="2",
        ),
        "partners-3": ruling(
            JC,
            "（2024）晋0108执290号之一",
            "2024-09-10",
            both(law, PARTNERS, 2),
            f"{law.name}申请执行{PARTNERS.name}服务合同纠纷一案，经查，被执行人持有山西河东新材料有限公司12%的股权。",
            f"冻结被执行人{PARTNERS.name}持有的山西河东新材料有限公司12%的股权，冻结期限三年，自2024年9月10日起至2027年9月9日止。",
        ),
    }
    return papers, debtor(
        PARTNERS,
        "partnership",
        [
            case("（2023）晋0105执3011号", "太原市小店区人民法院", "dormant"),
            case("（2024）晋0108执290号", "太原市尖草坪区人民法院", "controlled"),
        ],
        {"participation_in_distribution": None, "dormant_follow_up_due": None},
        urgency="U3",
        tell=["太原市尖草坪区人民法院", "太原市小店区人民法院"],
    )
