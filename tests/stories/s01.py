"""Sixty-four cases against one builder in eight courts of four provinces."""

from random import Random
from typing import Any

from forms import both, closed, dormant, notice, ruling
from writing import BANKRUPT, CENTRAL, Bench, Man, Who, case, debtor, firm, later, money, supplier

SLUG, ON = "01-eight-courts", "2024-09-30"

M = firm("湖北楚垣建设集团有限公司", "420111", "75813402", "武汉市洪山区雄楚大道488号", "谭立新", office="董事长")

# court, code, unsatisfied, of these dormant, paid, withdrawn, whether of wages
COURTS = (
    ("武汉市洪山区人民法院", "鄂0111", 11, 3, 3, 0, False),
    ("武汉市武昌区人民法院", "鄂0106", 10, 2, 0, 1, False),
    ("武汉市江夏区人民法院", "鄂0115", 7, 0, 0, 0, True),
    ("长沙市岳麓区人民法院", "湘0104", 7, 0, 2, 0, False),
    ("长沙市雨花区人民法院", "湘0111", 5, 0, 0, 1, False),
    ("南昌市青山湖区人民法院", "赣0111", 7, 2, 1, 0, False),
    ("南昌县人民法院", "赣0121", 4, 0, 0, 0, False),
    ("安庆市宜秀区人民法院", "皖0811", 5, 0, 0, 0, True),
)
PLACES = {
    "鄂": ("武汉市", "420102"),
    "湘": ("长沙市", "430102"),
    "赣": ("南昌市", "360102"),
    "皖": ("安庆市", "340802"),
}
TRADES = (
    "建材",
    "商品混凝土",
    "钢结构工程",
    "建筑劳务",
    "脚手架租赁",
    "防水材料",
    "门窗",
    "机电设备",
    "木业",
    "装饰工程",
)
STEMS = (
    "宏泽 鼎岳 江汇 恒筑 瑞砼 天垒 云桁 广厦源 中梁 楚匠 湘垒 赣磐 长檐 同栋 永基 开拓达 祥砌 明楹 立锥 海桩".split()
)
CAUSES = ("买卖合同纠纷", "建设工程施工合同纠纷", "租赁合同纠纷", "承揽合同纠纷", "劳务分包合同纠纷", "民间借贷纠纷")
FAMILY, GIVEN = (
    "赵钱孙李周吴郑冯陈蒋沈韩杨朱秦许何吕张孔",
    "国强 秀兰 大勇 志华 春生 永福 桂芳 长根 新民 双喜 来顺 金花 有才 小红".split(),
)
PEOPLE = (
    ("向东", "杨柳", "罗成"),
    ("瞿敏", "段飞", "陶然"),
    ("龚丽", "胡杰", "屈原平"),
    ("易南", "彭欢", "谢芳"),
    ("文斌", "欧阳静", "曾诚"),
    ("熊伟", "万琳", "涂刚"),
    ("邹平", "喻敏", "章磊"),
    ("江涛", "查明", "汪洋"),
)


def build() -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The papers by name, and what must be said."""
    dice = Random(20240930)  # noqa: S311 - the same papers on every run
    papers: dict[str, str] = {}
    cases: list[dict[str, Any]] = []
    for turn, (court, code, open_, asleep, paid, dropped, wages) in enumerate(COURTS):
        at = Bench(court, PEOPLE[turn], "鲁清", hand=turn)
        for one in range(open_ + paid + dropped):
            number = f"（{2023 + (one > 3)}）{code}执{1000 + turn * 317 + one * 83}号"
            filed = later("2023-03-06" if one <= 3 else "2024-03-11", 9 * one + 3 * turn)
            who = _applicant(dice, code, wages=wages)
            cause = ("追索劳动报酬纠纷", "劳动争议")[one % 2] if wages else dice.choice(CAUSES)
            title = f"（{2022 + (one > 3)}）{code}民初{2100 + turn * 211 + one * 57}号民事{'调解书' if one % 3 == 1 else '判决书'}"
            due = round(dice.uniform(8_000, 60_000), 2) if wages else dice.randrange(60, 5200) * 500
            stem = f"{dice.randrange(1000, 9999)}-{code[1:]}-{one:02d}"
            what = ("工资", "劳动报酬")[one % 2] if wages else ("货款", "工程款", "租金")[one % 3]
            papers[f"{stem}-notice"] = notice(
                at, number, later(filed, 3), who, M, cause, title, due, filed=filed, what=what
            )
            status = "notified"
            if one < asleep:
                papers[f"{stem}-end"] = dormant(
                    at, f"{number}之一", later(filed, 150 + 7 * one), who, M, cause, title, due
                )
                status = "dormant"
            elif one >= open_ + paid:
                papers[f"{stem}-end"] = ruling(
                    at,
                    f"{number}之一",
                    later(filed, 60),
                    both(who, M, one),
                    f"{who.name}申请执行{M.name}{cause}一案，申请执行人于执行过程中撤回执行申请。",
                    f"终结{number}案件的执行。",
                    law="《中华人民共和国民事诉讼法》第二百六十八条第一项",
                )
                status = "terminated"
            elif one >= open_:
                papers[f"{stem}-end"] = closed(at, number, later(filed, 80), who, M, cause, title)
                status = "paid"
            elif (code, one) in {("鄂0115", 6), ("湘0104", 0)}:
                papers[f"{stem}-held"] = _held(at, number, who, cause, title, due)
                status = "controlled"
            cases.append(case(number, court, status, unsatisfied=status not in {"paid", "terminated"}))
    highs = ["湖北省高级人民法院", "湖南省高级人民法院", "江西省高级人民法院", "安徽省高级人民法院"]
    met: dict[str, str | None] = {
        "multi_court_series": "strong",
        "bankruptcy_transfer_candidate": "strong",
        "six_months_unenforced": None,
        "dormant_follow_up_due": None,
        "livelihood": None,
    }
    told = debtor(
        M,
        "enterprise",
        cases,
        met,
        kinds=[CENTRAL, BANKRUPT],
        urgency="U1",
        tell=[*highs, *(row[0] for row in COURTS), "湖南省长沙市中级人民法院"],
        candidate_court="武汉市洪山区人民法院",
    )
    return papers, [told]


_taken: set[str] = set()


def _applicant(dice: Random, code: str, *, wages: bool) -> Who:
    """Somebody who is owed money; no name twice."""
    while True:
        place, area = PLACES[code[0]]
        if wages:
            name = dice.choice(FAMILY) + dice.choice(GIVEN)
            born = f"19{dice.randrange(62, 99)}-0{dice.randrange(1, 10)}-{dice.randrange(10, 28)}"
            who: Who = Man(
                name, dice.choice("男女"), born, f"{place}{dice.choice(['桥头村', '双湖村'])}{dice.randrange(1, 90)}号"
            )
        else:
            name = f"{place}{dice.choice(STEMS)}{dice.choice(TRADES)}有限公司"
            who = supplier(
                name,
                area,
                f"{place}{dice.choice(['建设', '解放', '沿江'])}大道{dice.randrange(3, 900)}号",
                dice.choice(FAMILY) + dice.choice(GIVEN),
            )
        if name not in _taken:
            _taken.add(name)
            return who


def _held(at: Bench, number: str, who: Who, cause: str, title: str, due: float) -> str:
    """江夏 finds a deposit in August 2024; 岳麓 has held a crane since January."""
    story = f"本院在执行{who.name}与{M.name}{cause}一案中，执行依据为{title}，标的{money(due, 2)}。"
    if at.court.startswith("长沙"):
        orders = f"查封被执行人{M.name}名下塔式起重机一台（出厂编号TC6013-0871），查封期限二年，自2024年1月15日起至2026年1月14日止。"
        return ruling(at, f"{number}之一", "2024-01-15", both(who, M, 1), story, orders)
    found = f"执行中，本院于2024年8月20日冻结被执行人{M.name}在汉江银行武汉江夏支行账户内的存款，实际冻结412,306.55元。"
    return ruling(
        at,
        f"{number}之一",
        "2024-08-22",
        both(who, M, 2),
        story + found,
        f"冻结被执行人{M.name}在汉江银行武汉江夏支行账户内的存款412,306.55元，期限一年，自2024年8月20日起至2025年8月19日止。",
    )
