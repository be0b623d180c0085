"""Who agrees to a transfer and who does not any more, and whose bankruptcy it is that a paper tells of."""

from typing import Any

from forms import both, dormant, notice, petition, ruling
from writing import BANKRUPT, Bench, Firm, block, case, debtor, firm, supplier

SLUG, ON = "14-who-agrees-to-what", "2024-12-02"

WQ = Bench("天津市武清区人民法院", ("北运", "雍阳", "河西"), "杨村", hand=1)
BD = Bench("天津市宝坻区人民法院", ("潮白", "大口", "林亭"), "宝平", hand=1)
BC = Bench("天津市北辰区人民法院", ("宜兴", "双口", "青光"), "集贤", hand=1)
XQ = Bench("天津市西青区人民法院", ("杨柳", "精武", "张窝"), "中北", hand=1)
TJ = Bench("天津市第一中级人民法院", ("海河", "津沽", "直沽"), "卫城", hand=1)

WHEELS = firm("天津津沽轮毂制造有限公司", "120114", "50207791", "天津市武清区王庆坨镇津保路9号", "边志国")
TUBES = firm("天津宜埠钢管有限公司", "120113", "60207792", "天津市北辰区宜兴埠镇", "穆怀德")
PRINTS = firm("天津柳青画业有限公司", "120111", "70207793", "天津市西青区杨柳青镇", "安文远")


def build() -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The papers by name, and what must be said."""
    wheels = debtor(
        WHEELS,
        "enterprise",
        [
            case("（2023）津0114执5012号", "天津市武清区人民法院", "dormant"),
            case("（2024）津0115执880号", "天津市宝坻区人民法院", "notified"),
        ],
        {"bankruptcy_transfer_candidate": "strong"},
        kinds=[BANKRUPT],
        urgency="U2",
        tell=["天津市武清区人民法院", "天津市宝坻区人民法院"],
    )
    tubes = debtor(
        TUBES,
        "enterprise",
        [case("（2023）津0113执3300号", "天津市北辰区人民法院", "dormant")],
        {"bankruptcy_transfer_candidate": "consult", "consent_on_file": None},
        kinds=[BANKRUPT],
        urgency="U2",
        tell=["天津市北辰区人民法院"],
    )
    prints = debtor(
        PRINTS,
        "enterprise",
        [case("（2023）津0111执2018号", "天津市西青区人民法院", "dormant")],
        {"bankruptcy_transfer_candidate": "consult"},
        kinds=[BANKRUPT],
        urgency="U3",
        tell=["天津市西青区人民法院"],
    )
    return {**_wheels(), **_tubes(), **_prints()}, [wheels, tubes, prints]


def _wheels() -> dict[str, str]:
    pipes = supplier("廊坊安次管件有限公司", "131002", "廊坊市安次区龙河路3号", "阎文海")
    tyres = supplier("天津劝宝轮胎有限公司", "120115", "天津市宝坻区宝平街道", "刘占鳌")
    landlord = "天津泉州里工业园开发有限公司"
    number = "（2024）津0115执880号"
    return {
        "2024-01-wq-dormant": dormant(
            WQ,
            "（2023）津0114执5012号之一",
            "2024-01-15",
            pipes,
            WHEELS,
            "买卖合同纠纷",
            "（2023）津0114民初771号民事判决书",
            521000,
            "经财产查控，未发现被执行人有可供执行的银行存款、车辆、房产等财产。本院就是否移送破产审查征询意见，申请执行人曾"
            "同意移送，后又反悔。",
        ),
        "2024-04-bd-notice": notice(
            BD,
            number,
            "2024-04-12",
            tyres,
            WHEELS,
            "买卖合同纠纷",
            "（2023）津0115民初2290号民事判决书",
            92000,
            filed="2024-04-09",
            form="1",
        ),
        "2024-06-bd-objection": ruling(
            BD,
            "（2024）津0115执异19号",
            "2024-06-20",
            [block("异议人（被执行人）", WHEELS, 0), block("申请执行人", tyres, 0)],
            f"异议人{WHEELS.name}称，其厂房系向{landlord}承租，请求不予查封厂房内设备。\n本院查明，在{number}案件中，"
            f"{landlord}已被天津市第一中级人民法院裁定受理破产清算。{landlord}资不抵债，早已停止经营。"
            "\n本院认为，设备并非出租人所有，异议不能成立。",
            f"驳回异议人{WHEELS.name}的异议请求。",
        ),
        **_petitioned(),
    }


def _petitioned() -> dict[str, str]:
    number = "（2024）津01破申31号"
    return {
        "2024-08-tj-petition": TJ.paper(
            "通知书",
            number,
            "2024-08-08",
            [
                f"{WHEELS.name}：",
                "你公司以不能清偿到期债务为由向本院申请破产清算，本院已于2024年8月6日收到申请材料，现予立案审查。",
                block("申请人", WHEELS, 0),
            ],
            signed=False,
        ),
        "2024-09-tj-withdrawn": petition(
            TJ,
            number,
            "2024-09-20",
            WHEELS,
            WHEELS,
            "第九条",
            f"{WHEELS.name}以正与债权人协商为由，于2024年9月17日请求撤回破产清算申请。",
            f"准许{WHEELS.name}撤回破产清算申请。",
        ),
    }


def _told(at: Bench, number: str, iso: str, worker: Firm, owes: Firm, facts: str) -> str:
    title = f"（2023）津{owes.number[4:6].zfill(4)}民初118号民事判决书".replace("津00", "津01")
    return dormant(at, number, iso, worker, owes, "承揽合同纠纷", title, 64000, facts)


def _tubes() -> dict[str, str]:
    rolls = supplier("天津小淀轧辊有限公司", "120113", "天津市北辰区小淀镇", "么秀兰")
    number = "（2023）津0113执3300号"
    refused = "本院查明被执行人无财产可供执行。经征询，申请执行人不同意将被执行人移送破产审查。"
    return {
        "2024-02-bc-dormant": _told(BC, f"{number}之一", "2024-02-20", rolls, TUBES, refused),
        "2024-10-bc-asks": BC.paper(
            "告知书",
            number,
            "2024-10-11",
            [
                *both(rolls, TUBES),
                f"{rolls.name}与{TUBES.name}承揽合同纠纷一案，申请执行人{rolls.name}于2024年10月8日向本院提交书面申请，请求"
                "将被执行人移送破产审查。被执行人可于七日内提出意见。",
            ],
            signed=False,
        ),
    }


def _prints() -> dict[str, str]:
    paper = supplier("天津津西宣纸有限公司", "120111", "天津市西青区中北镇", "于海鹏")
    facts = (
        "经查被执行人无可供执行财产。本院已向申请执行人释明可以申请将被执行人移送破产审查，申请执行人未予答复；案外人高宏业"
        "作为债务的保证人来院表示同意将该公司移送破产审查。"
    )
    return {"2024-03-xq-dormant": _told(XQ, "（2023）津0111执2018号之一", "2024-03-28", paper, PRINTS, facts)}
