"""What letters, minutes and the parties' own papers say: a resumption, a refusal, an acceptance, a consent taken back."""

from typing import Any

from writing import BANKRUPT, Firm, case, debtor, firm

SLUG, ON = "15-letters-and-minutes", "2024-10-20"

CLOTHES = firm("江苏芦汀服饰有限公司", "320902", "10307881", "盐城市亭湖区南洋镇", "嵇长青")
FRUIT = firm("昭通乌峰果业有限公司", "530602", "20307882", "昭通市昭阳区", "邹水生")
BOATS = firm("芜湖赭麓船舶配件有限公司", "340202", "30307883", "芜湖市镜湖区", "董吉祥")
MINES = firm("龙岩汀流矿业有限公司", "350823", "40307884", "上杭县才溪镇", "丘石生")


def build() -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The papers by name, and what must be said."""
    yd, th, zy, jj, sh = (
        f"{place}人民法院" for place in ("盐城市盐都区", "盐城市亭湖区", "昭通市昭阳区", "芜湖市鸠江区", "上杭县")
    )
    resumed, stopped = case("（2024）苏0903执1109号", yd, "resumed"), case("（2024）苏0902执2755号", th, "suspended")
    refused = case("（2024）云06破申4号", "云南省昭通市中级人民法院", "bankruptcy_rejected", unsatisfied=False)
    opened = case("（2024）皖02破3号", "安徽省芜湖市中级人民法院", "bankruptcy_accepted", unsatisfied=False)
    seized, asleep = case("（2023）皖0207执2107号", jj, "controlled"), case("（2024）闽0823执611号", sh, "dormant")
    after = case("（2023）云0602执1550号", zy, "dormant")
    sent = {"kinds": [BANKRUPT]}
    return _resumption() | _refusal() | _minutes() | _consent(), [
        debtor(CLOTHES, "enterprise", [resumed, stopped], {}),
        debtor(FRUIT, "enterprise", [after, refused], {}),
        debtor(
            BOATS, "enterprise", [seized, opened], {"preservation_not_lifted": None}, **sent, urgency="U2", tell=[jj]
        ),
        debtor(
            MINES, "enterprise", [asleep], {"bankruptcy_transfer_candidate": "consult"}, **sent, urgency="U3", tell=[sh]
        ),
    ]


def _of(who: Firm) -> str:
    return f"被执行人：{who.name}，住所地{who.address}，统一社会信用代码{who.number}。\n"


def _paper(court: str, title: str, number: str, body: str, day: str) -> str:
    return f"{court}\n{title}\n{number}\n{body}\n{day}\n"


def _resumption() -> dict[str, str]:
    maker, debtor_ = "盐城市登瀛纺机有限公司", CLOTHES.name
    told = f"{maker}、{debtor_}：\n本院于2024年3月4日裁定中止执行的{maker}与{debtor_}买卖合同纠纷一案，因破产申请已裁定不予受理，"
    other = f"申请执行人：盐城市新兴农业有限公司。\n{_of(CLOTHES)}案外人对厂房提出异议，本院正在审查。裁定如下：\n"
    return {
        "yd-resumed": _paper(
            "盐城市盐都区人民法院",
            "恢复执行通知书",
            "（2024）苏0903执1109号",
            f"{told}中止的原因已经消失，本院决定恢复执行。",
            "二〇二四年七月二十九日",
        ),
        "th-stopped": _paper(
            "盐城市亭湖区人民法院",
            "执行裁定书",
            "（2024）苏0902执2755号之一",
            f"{other}中止对{debtor_}名下厂房的执行。",
            "二〇二四年九月九日",
        ),
    }


def _refusal() -> dict[str, str]:
    back = f"昭通市昭阳区人民法院：\n你院移送破产审查的{FRUIT.name}一案，我院已于2024年4月25日裁定不予受理，现将材料退回你院。"
    facts = (
        f"申请执行人：昭通洒渔农资有限公司。\n{_of(FRUIT)}本院已恢复执行，未发现被执行人有可供执行的财产。裁定如下：\n"
    )
    return {
        "zt-back": _paper(
            "昭通市中级人民法院", "退回移送材料函", "（2024）云06破申4号", back, "二〇二四年四月二十八日"
        ),
        "zy-dormant": _paper(
            "昭通市昭阳区人民法院",
            "执行裁定书",
            "（2023）云0602执1550号之四",
            f"{facts}终结本次执行程序。",
            "二〇二四年八月六日",
        ),
    }


def _minutes() -> dict[str, str]:
    said = (
        f"议题：{BOATS.name}（统一社会信用代码{BOATS.number}）破产清算案第一次债权人会议\n"
        f"一、本院于2024年3月15日裁定受理{BOATS.name}破产清算一案，并指定管理人。\n二、债务人的仓库仍由鸠江区法院查封。"
    )
    seized = f"申请执行人：芜湖裕溪钢材有限公司。\n{_of(BOATS)}本院于2023年9月4日立案执行。裁定如下：\n"
    return {
        "wh-minutes": _paper("芜湖市中级人民法院", "会议纪要", "（2024）皖02破3号", said, "二〇二四年六月十八日"),
        "jj-seized": _paper(
            "芜湖市鸠江区人民法院",
            "执行裁定书",
            "（2023）皖0207执2107号之一",
            f"{seized}查封被执行人{BOATS.name}名下仓库一幢，查封期限三年，自2023年10月12日起至2026年10月11日止。",
            "二〇二三年十月十二日",
        ),
    }


def _consent() -> dict[str, str]:
    maker, number = "上杭县紫岭矿建有限公司", "（2024）闽0823执611号"
    dormant = f"申请执行人：{maker}。\n{_of(MINES)}被执行人无可供执行财产。裁定如下：\n终结本次执行程序。"
    agreed = f"同意移送破产审查意见书\n上杭县人民法院：\n我公司系{number}案件申请执行人，同意将被执行人{MINES.name}移送破产审查。\n"
    back = (
        f"撤回同意移送破产审查声明\n上杭县人民法院：\n我公司于2024年7月3日向贵院提交的同意移送破产审查意见书（案号：{number}，"
        f"被执行人{MINES.name}），现因双方重新磋商，声明予以撤回。\n"
    )
    return {
        "sh-dormant": _paper("上杭县人民法院", "执行裁定书", f"{number}之一", dormant, "二〇二四年六月十七日"),
        "own-agreed": f"{agreed}{maker}\n2024年7月3日\n",
        "own-back": f"{back}{maker}\n2024年8月9日\n",
    }
