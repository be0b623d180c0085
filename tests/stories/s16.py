"""Whose thing it is among several: a plant of one debtor of four, a tenant's rent, a notice that opens no bankruptcy."""

from typing import Any

from writing import BANKRUPT, CENTRAL, Firm, Man, case, debtor, firm

SLUG, ON = "16-whose-among-several", "2024-11-20"

CUPS = firm("永康市青枧五金制造有限公司", "330784", "10307891", "浙江省永康市芝英镇", "应岫")
PLATES = firm("永康市雾溪杯业有限公司", "330784", "20307892", "浙江省永康市古山镇", "胡砚")
HEAD = Man("应岫", "男", "1965-10-10", "浙江省永康市芝英镇", "")
PARK = firm("厦门渚云物流园有限公司", "350205", "30307893", "厦门市海沧区东孚街道", "江澹")
OWNER = Man("江澹", "男", "1970-07-07", "厦门市海沧区东孚街道", "")
PARTS = firm("柳州岚桂汽车部件有限公司", "450205", "40307894", "柳州市柳北区白露工业园", "覃汀")
YK, WY, YF = "永康市人民法院", "武义县人民法院", "柳州市鱼峰区人民法院"
XA, XM, LZ = "厦门市翔安区人民法院", "福建省厦门市中级人民法院", "广西壮族自治区柳州市中级人民法院"


def build() -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The papers by name, and what must be said."""
    asleep, sealed = case("（2024）浙0784执1102号", YK, "dormant"), case("（2023）浙0723执1809号", WY, "controlled")
    rent = case("（2024）闽0213执1230号", XA, "controlled")
    opened = case("（2024）闽02破申33号", XM, "bankruptcy_accepted", unsatisfied=False)
    prepared = case("（2024）桂02破申31号", LZ, "pre_restructuring", unsatisfied=False)
    behind = {"kinds": [CENTRAL], "urgency": "U2", "tell": ["浙江省金华市中级人民法院"], "candidate_court": YK}
    sent = {"kinds": [BANKRUPT], "urgency": "U3", "tell": [YK]}
    wrong = {"kinds": [BANKRUPT], "urgency": "U1", "tell": [XA, XM]}
    pending = {"kinds": [CENTRAL], "urgency": "U2", "tell": [LZ], "candidate_court": LZ}
    return _four_debtors() | _rent() | _notice(), [
        debtor(CUPS, "enterprise", [asleep], {"bankruptcy_transfer_candidate": "consult"}, **sent),
        debtor(PLATES, "enterprise", [asleep, sealed], {"first_seizure_deadlock": None}, **behind),
        debtor(HEAD, "person", [asleep], {}),
        debtor(PARK, "enterprise", [opened, rent], {"enforcement_after_acceptance": None}, **wrong),
        debtor(OWNER, "person", [rent], {}),
        debtor(
            PARTS,
            "enterprise",
            [prepared, case("（2024）桂0203执1502号", YF, "notified")],
            {"bankruptcy_pending_enforced_elsewhere": None},
            **pending,
        ),
    ]


def _of(who: Firm | Man, role: str = "被执行人") -> str:
    if isinstance(who, Man):
        year, month, day = who.born.split("-")
        return f"{role}：{who.name}，{who.sex}，{year}年{int(month)}月{int(day)}日出生，住{who.address}。\n"
    return f"{role}：{who.name}，住所地{who.address}，统一社会信用代码{who.number}。\n法定代表人：{who.head}。\n"


def _paper(court: str, title: str, number: str, body: str, day: str) -> str:
    return f"{court}\n{title}\n{number}\n{body}\n{day}\n"


def _four_debtors() -> dict[str, str]:
    bank = "浙江浦云商业银行股份有限公司"
    asleep = (
        f"申请执行人：{bank}。\n{_of(CUPS)}{_of(PLATES)}{_of(HEAD)}"
        f"申请执行人{bank}（以下简称浦云银行）与被执行人{CUPS.name}（以下简称青枧公司）、{PLATES.name}（以下简称雾溪公司）、"
        f"{HEAD.name}金融借款合同纠纷一案，执行中查明各被执行人的财产状况如下：\n"
        "（一）青枧公司：不动产已于2022年被本院另案拍卖；名下轿车两辆均下落不明，无法实际扣押；该公司已歇业。\n"
        "（二）雾溪公司：名下位于永康市古山镇的厂房，由武义县人民法院（2023）浙0723执1809号案首先查封，本院轮候，无法处置。\n"
        f"（三）{HEAD.name}：名下房屋一套系其与父母的唯一住房，不宜处置。\n"
        "浦云银行同意终结本次执行程序。依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第五百一十七条规定，裁定如下：\n"
        "终结（2024）浙0784执1102号案件的本次执行程序。"
    )
    sealed = (
        f"申请执行人：武义畲溪门业有限公司。\n{_of(PLATES)}裁定如下：\n"
        f"查封{PLATES.name}名下位于永康市古山镇的厂房，期限三年。"
    )
    return {
        "yk-dormant": _paper(YK, "执行裁定书", "（2024）浙0784执1102号之一", asleep, "二〇二四年九月二十三日"),
        "wy-sealed": _paper(WY, "执行裁定书", "（2023）浙0723执1809号之二", sealed, "二〇二四年六月二十五日"),
    }


def _rent() -> dict[str, str]:
    works, tenant = "厦门墨浦消防工程有限公司", "厦门砚湾供应链有限公司"
    opened = f"申请人：厦门竹汀装饰有限公司。\n{_of(PARK, '被申请人')}裁定如下：\n受理厦门竹汀装饰有限公司对{PARK.name}的破产清算申请。"
    frozen = (
        f"申请执行人：{works}。\n{_of(PARK)}{_of(OWNER)}"
        f"申请执行人{works}与被执行人{PARK.name}（以下简称渚云公司）、{OWNER.name}建设工程施工合同纠纷一案，裁定如下：\n"
        f"冻结并提取渚云公司对第三人{tenant}享有的自2024年9月起的租金，以515,000元为限。"
    )
    helps = (
        f"{tenant}：\n请协助将应付{PARK.name}的仓库租金（每月86,000元）于每月10日前支付至本院账户，至付满515,000元止。"
    )
    number = "（2024）闽0213执1230号"
    return {
        "xm-accepted": _paper(XM, "民事裁定书", "（2024）闽02破申33号", opened, "二〇二四年八月一日"),
        "xa-rent": _paper(XA, "执行裁定书", f"{number}之一", frozen, "二〇二四年九月十日"),
        "xa-tenant": _paper(XA, "协助执行通知书", number, helps, "二〇二四年九月十日"),
    }


def _notice() -> dict[str, str]:
    maker = "柳州市苇江物流有限公司"
    begun = f"申请人：鹿寨松湾橡塑有限公司。\n{_of(PARTS, '被申请人')}决定如下：\n一、对{PARTS.name}进行预重整；\n二、预重整期间为三个月。"
    told = (
        f"本院于2024年9月16日决定对{PARTS.name}启动预重整。债权人应于2024年11月15日前申报债权。"
        "本公告不产生企业破产法规定的受理破产申请的法律后果。\n特此公告。"
    )
    owed = f"{PARTS.name}：\n{maker}申请执行你公司公路货物运输合同纠纷一案，本院2024年8月19日立案。责令你公司支付运费318,744元。"
    return {
        "lz-begun": _paper(LZ, "决定书", "（2024）桂02破申31号", begun, "二〇二四年九月十六日"),
        "lz-notice": _paper(LZ, "公告", "（2024）桂02破申31号之一", told, "二〇二四年九月十八日"),
        "yf-owed": _paper(YF, "执行通知书", "（2024）桂0203执1502号", owed, "二〇二四年八月二十日"),
    }
