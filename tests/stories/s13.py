"""A designation that misprints one of its cases, the ruling that corrects it, and an old freezing order that comes last."""

from typing import Any

from forms import both, notice, ruling
from writing import Bench, block, case, debtor, firm, supplier

SLUG, ON = "13-designation-corrected", "2024-09-30"

XF = Bench("江西省信丰县人民法院", ("谷山", "桃江", "安西"), "嘉定", hand=1)
NK = Bench("江西省赣州市南康区人民法院", ("章水", "龙回", "镜坝"), "蓉江", hand=1)
RJ = Bench("江西省瑞金市人民法院", ("绵水", "壬田", "叶坪"), "象湖", hand=1)
ZG = Bench("江西省赣州市章贡区人民法院", ("贡水", "水西", "沙石"), "虔州", hand=1)
GZ = Bench("江西省赣州市中级人民法院", ("崆峒", "郁孤", "八境"), "章贡", hand=1)
ZHANGGONG = "赣州市章贡区人民法院"

DEBTOR = firm("赣州虔峰磁材科技有限公司", "360702", "50207781", "赣州市章贡区水西镇冶金路18号", "刘远帆")
FIRST, WRONG, RIGHT = "（2023）赣0722执310号", "（2023）赣0722执420号", "（2023）赣0722执402号"
SECOND, THIRD, NEW = "（2023）赣0703执1188号", "（2024）赣0781执95号", "（2024）赣0702执1530号"
HERE = "（2024）赣0702执640号"


def build() -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The papers by name, and what must be said."""
    grower = supplier("信丰安河果品有限公司", "360722", "信丰县安西镇果园路2号", "赖观水")
    papers = {**_notices(), **_moves(grower), **_at_home(grower)}
    told = debtor(
        DEBTOR,
        "enterprise",
        [
            case(FIRST, "信丰县人民法院", "transferred_out"),
            case(RIGHT, "信丰县人民法院", "transferred_out"),
            case(SECOND, "赣州市南康区人民法院", "transferred_out"),
            case(THIRD, "瑞金市人民法院", "transferred_out"),
            case(HERE, ZHANGGONG, "controlled"),
            case(NEW, ZHANGGONG, "notified"),
        ],
        {"six_months_unenforced": None},
        urgency="U3",
        tell=["江西省赣州市中级人民法院"],
    )
    return papers, [told]


def _notices() -> dict[str, str]:
    owed = (
        ("2023-06-xf-notice", XF, RIGHT, "2023-06-15", "信丰铁石口五金有限公司", "360722", 126800),
        ("2023-09-nk-notice", NK, SECOND, "2023-09-08", "赣州南康唐江家具有限公司", "360703", 318000),
        ("2024-01-rj-notice", RJ, THIRD, "2024-01-19", "瑞金九堡机械有限公司", "360781", 204000),
    )
    return {
        name: notice(
            at,
            number,
            iso,
            supplier(applicant, area, f"{applicant[2:4]}路6号", "钟绍京"),
            DEBTOR,
            "买卖合同纠纷",
            f"（2022）赣{area[2:]}民初{1100 + due % 97}号民事判决书",
            due,
            filed=iso,
            form="1",
        )
        for name, at, number, iso, applicant, area, due in owed
    }


def _moves(grower: Any) -> dict[str, str]:
    number = "（2024）赣07执监22号"
    parties = [block("被执行人", DEBTOR, 0)]
    law = "《最高人民法院关于人民法院执行工作若干问题的规定（试行）》第74条"
    return {
        "2024-07-gz-designates": ruling(
            GZ,
            number,
            "2024-07-05",
            parties,
            f"信丰、南康、瑞金三地法院受理的以{DEBTOR.name}为被执行人的案件债权人较多，为统一处置财产，有必要集中执行。",
            f"信丰县人民法院{FIRST}、{WRONG}，赣州市南康区人民法院{SECOND}，瑞金市人民法院{THIRD}案件，"
            "指定由赣州市章贡区人民法院集中执行。",
            law=law,
        ),
        "2024-07-gz-corrects": ruling(
            GZ,
            f"{number}之一",
            "2024-07-12",
            [],
            f"本院2024年7月5日作出的{number}执行裁定书存在笔误，应予补正。",
            f"{number}执行裁定书主文中“{WRONG}”补正为“{RIGHT}”。",
            law="《中华人民共和国民事诉讼法》第一百五十七条第一款第七项",
        ),
        "2024-08-zg-takes-over": ZG.paper(
            "执行通知书",
            NEW,
            "2024-08-05",
            [
                f"{DEBTOR.name}：",
                f"根据江西省赣州市中级人民法院{number}执行裁定，信丰县人民法院{FIRST}{grower.name}与你公司买卖合同纠纷"
                "一案由本院执行，本院于2024年8月1日立案，请立即履行付款义务。",
                *both(grower, DEBTOR),
            ],
            signed=False,
        ),
    }


def _at_home(grower: Any) -> dict[str, str]:
    acid = supplier("赣州章江化工有限公司", "360702", "赣州市章贡区沙河镇", "廖文彬")
    return {
        "2023-06-xf-frozen-late": ruling(
            XF,
            f"{FIRST}之一",
            "2023-06-01",
            both(grower, DEBTOR),
            f"{grower.name}与{DEBTOR.name}买卖合同纠纷一案，本院于2023年5月15日立案执行。",
            f"冻结被执行人{DEBTOR.name}的银行存款200,000元，期限一年。",
        ),
        "2024-03-zg-seized": ruling(
            ZG,
            f"{HERE}之一",
            "2024-03-20",
            both(acid, DEBTOR),
            f"本院于2024年3月1日立案执行的{acid.name}与{DEBTOR.name}买卖合同纠纷一案，被执行人未履行。",
            f"查封被执行人{DEBTOR.name}位于章贡区水西镇厂区内的萃取槽二十台，查封期限二年。",
        ),
        "2024-04-zg-told": ZG.paper(
            "告知书",
            HERE,
            "2024-04-08",
            [f"{acid.name}：", "本院已查封萃取槽二十台，你公司可于七日内提供其他财产线索。特此告知。"],
            signed=False,
        ),
    }
