"""A pre-restructuring, cases designated to its court, and papers that still copy the address before the move."""

from typing import Any

from forms import both, notice, ruling
from writing import BANKRUPT, CENTRAL, Bench, block, case, debtor, firm, supplier

SLUG, ON = "11-old-address-copied", "2023-11-16"

XS = Bench("浙江省杭州市萧山区人民法院", ("楼台", "汤显", "来年"), "沈园", hand=1)
QT = Bench("浙江省杭州市钱塘区人民法院", ("余杭", "江淹", "白堤"), "苏堤", hand=2)
HZ = Bench("浙江省杭州市中级人民法院", ("钱起", "林逋", "于谦"), "岳峰", hand=3)
KQ = Bench("浙江省绍兴市柯桥区人民法院", ("陆游", "唐婉", "贺知"), "鉴湖", hand=5)
SEAT = "杭州市钱塘区人民法院"

OLD = firm("浙江浦围绿能材料股份有限公司", "330109", "60110983", "杭州市萧山区河庄街道同二路1号", "来国庆")
NEW = firm("浙江浦围绿能材料股份有限公司", "330109", "60110983", "杭州市钱塘区河庄街道同二路1号", "来国庆")


def build() -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The papers by name, and what must be said."""
    numbers = [f"（2022）浙0109执{serial}号" for serial in (4101, 4102, 4103)]
    papers = _frozen(numbers) | _petition() | _designated(numbers) | _elsewhere()
    told = debtor(
        NEW,
        "enterprise",
        [
            *(case(number, "杭州市萧山区人民法院", "transferred_out") for number in numbers),
            case("（2023）浙0603执1077号", "绍兴市柯桥区人民法院", "disposal"),
            case("（2023）浙0603执1078号", "绍兴市柯桥区人民法院", "notified"),
            case("（2023）浙0114破申7号", SEAT, "pre_restructuring", unsatisfied=False),
        ],
        {
            "multi_court_series": "candidate",
            "bankruptcy_pending_enforced_elsewhere": None,
            "bankruptcy_transfer_candidate": "strong",
            "consent_on_file": None,
        },
        kinds=[CENTRAL, BANKRUPT],
        urgency="U1",
        tell=["浙江省高级人民法院", SEAT, "绍兴市柯桥区人民法院"],
        candidate_court=SEAT,
    )
    return papers, [told]


def _frozen(numbers: list[str]) -> dict[str, str]:
    mine = [
        supplier("杭州瓜沥线缆有限公司", "330109", "杭州市萧山区瓜沥镇", "瞿大伟"),
        supplier("杭州临浦化纤有限公司", "330109", "杭州市萧山区临浦镇", "金万里"),
        supplier("绍兴钱清助剂有限公司", "330621", "绍兴市柯桥区钱清街道", "濮存义"),
    ]
    return {
        f"2022-10-xs-{place}": ruling(
            XS,
            number,
            "2022-10-20",
            both(who, OLD, place),
            f"{who.name}与{OLD.name}买卖合同纠纷一案，本院于2022年9月{place + 2}日立案执行。",
            f"冻结、划拨被执行人{OLD.name}的银行存款{place + 1}20,000元。",
        )
        for place, (number, who) in enumerate(zip(numbers, mine, strict=True))
    }


def _petition() -> dict[str, str]:
    return {
        "2023-08-qt-beforehand": QT.paper(
            "决定书",
            "（2023）浙0114破申7号",
            "2023-08-15",
            [
                block("申请人", NEW, 0),
                f"申请人{NEW.name}以其不能清偿到期债务、资产不足以清偿全部债务，但具有重整价值为由，向本院申请预重整。"
                f"因行政区划调整，申请人住所地由{OLD.address}变更为{NEW.address}。",
                f"本院认为，{NEW.name}拥有自主知识产权，具有重整可能，决定如下：",
                f"一、对{NEW.name}进行预重整；\n二、指定浙江运河清算事务所有限公司担任预重整期间的临时管理人。",
            ],
        )
    }


def _designated(numbers: list[str]) -> dict[str, str]:
    return {
        "2023-10-hz-designated": ruling(
            HZ,
            "（2023）浙01执监66号",
            "2023-10-25",
            [block("被执行人", NEW, 1)],
            f"{NEW.name}作为被执行人的系列案件由不同法院执行，该公司已在杭州市钱塘区人民法院进入预重整，由一个法院统一执行更为有利。",
            f"杭州市萧山区人民法院执行的{'、'.join(numbers)}案件，指定由杭州市钱塘区人民法院统一执行。",
            law="《中华人民共和国民事诉讼法》第二百三十三条",
        )
    }


def _elsewhere() -> dict[str, str]:
    mill = supplier("绍兴滨海印染机械有限公司", "330621", "绍兴市柯桥区马鞍街道", "傅定安")
    return {
        "2023-09-kq-notice": notice(
            KQ,
            "（2023）浙0603执1078号",
            "2023-09-14",
            mill,
            OLD,
            "买卖合同纠纷",
            "（2023）浙0603民初2207号民事判决书",
            355000,
            filed="2023-09-11",
            what="货款",
            form="1",
        ),
        "2023-11-kq-sale": KQ.paper(
            "拍卖公告",
            "（2023）浙0603执1077号",
            "2023-11-01",
            [
                f"本院将于2023年11月28日10时至2023年11月29日10时止在网络司法拍卖平台上公开拍卖被执行人{OLD.name}所有的"
                "位于绍兴市柯桥区滨海工业区的定型机三台，起拍价1,860,000元。",
                block("被执行人", OLD, 0),
            ],
            signed=False,
        ),
    }
