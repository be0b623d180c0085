"""A consent taken back at the court that took the first one over, a ruling in two copies, a debtor who is owed money."""

from dataclasses import replace
from typing import Any

from forms import dormant, notice
from writing import BANKRUPT, Bench, block, case, debtor, firm, supplier

SLUG, ON = "12-consent-taken-back", "2022-01-20"

JG = Bench("浙江省杭州市江干区人民法院", ("钱镠", "贾似", "文及"), "闻莺", hand=1)
SC = Bench("浙江省杭州市上城区人民法院", ("吴山", "龚自", "袁昶"), "清河", hand=2)
YH = Bench("浙江省杭州市余杭区人民法院", ("章炳", "杨乃", "径山"), "塘栖", hand=1)
XH = Bench("浙江省杭州市西湖区人民法院", ("苏轼", "柳永", "潘阆"), "灵隐", hand=0)
NOW = "杭州市上城区人民法院"

DEBTOR = firm("杭州钱湾智能装备有限公司", "330104", "10226617", "杭州市上城区九堡街道九环路22号", "祝平安")
THEN = replace(DEBTOR, address="杭州市江干区九堡街道九环路22号")


def build() -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The papers by name, and what must be said."""
    bearing = supplier("杭州笕桥轴承有限公司", "330104", "杭州市上城区笕桥街道机场路8号", "施向阳")
    number, title = "（2020）浙0104执2201号", "（2020）浙0104民初977号民事判决书"
    ended = dormant(
        JG,
        f"{number}之一",
        "2020-12-08",
        replace(bearing, address="杭州市江干区笕桥街道机场路8号"),
        THEN,
        "买卖合同纠纷",
        title,
        430000,
        f"本院穷尽财产调查措施，未发现被执行人有可供执行的财产。申请执行人{bearing.name}书面同意将被执行人移送破产审查。",
    )
    papers = {
        "2020-12-jg-dormant": ended,
        "2020-12-jg-dormant-copy": ended.replace("，", "， ").replace("。\n", "。\n\n"),
        "2021-08-sc-taken-back": SC.paper(
            "告知书",
            number,
            "2021-08-12",
            [
                block("申请执行人", bearing, 1),
                block("被执行人", DEBTOR, 1),
                f"{bearing.name}与{DEBTOR.name}买卖合同纠纷一案，原由杭州市江干区人民法院执行，因行政区划调整，该院撤销，"
                f"案件由本院继续办理。申请执行人{bearing.name}于2021年8月5日向本院提交书面意见，撤回此前同意将被执行人移送"
                "破产审查的意见。本院予以准许，不再启动移送破产审查程序。",
                "特此告知。",
            ],
            signed=False,
        ),
        **_others(),
    }
    told = debtor(
        DEBTOR,
        "enterprise",
        [
            case(number, "杭州市江干区人民法院", "dormant"),
            case("（2021）浙0110执5566号", "杭州市余杭区人民法院", "notified"),
        ],
        {"bankruptcy_transfer_candidate": "consult", "mutual_debts": None},
        kinds=[BANKRUPT],
        urgency="U3",
        tell=[NOW, "杭州市余杭区人民法院"],
    )
    return papers, [told]


def _others() -> dict[str, str]:
    box = supplier("余杭区良渚嘉木包装厂", "330110", "杭州市余杭区良渚街道", "郁达")
    park = firm("杭州古荡文创园运营有限公司", "330106", "30881127", "杭州市西湖区古荡街道", "娄清风")
    return {
        "2021-07-xh-owed-to-it": notice(
            XH,
            "（2021）浙0106执3019号",
            "2021-07-05",
            DEBTOR,
            park,
            "买卖合同纠纷",
            "（2021）浙0106民初504号民事判决书",
            520000,
            filed="2021-07-01",
            what="设备款",
            form="1",
        ),
        "2021-09-yh-notice": notice(
            YH,
            "（2021）浙0110执5566号",
            "2021-09-09",
            box,
            DEBTOR,
            "承揽合同纠纷",
            "（2021）浙0110民初3318号民事判决书",
            68000,
            filed="2021-09-06",
            what="承揽款",
            form="1",
        ),
        "yh-limits-undated": YH.paper(
            "限制消费令",
            "（2021）浙0110执5566号",
            None,
            [
                f"{DEBTOR.name}：",
                f"本院立案执行{box.name}申请执行你单位承揽合同纠纷一案，因你单位未履行给付义务，依照《最高人民法院关于限制"
                "被执行人高消费及有关消费的若干规定》，对你单位采取限制消费措施。",
                block("被执行人", DEBTOR, 0),
            ],
            signed=False,
        ),
    }
