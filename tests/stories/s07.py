"""A petition withdrawn, and another creditor's petition half a year later."""

from typing import Any

from forms import both, dormant, notice, petition, ruling
from writing import BANKRUPT, CENTRAL, Bench, block, case, debtor, firm, supplier

SLUG, ON = "07-petition-anew", "2024-11-15"

BA = Bench("深圳市宝安区人民法院", ("麦田", "卓越", "文昌"), "简单", hand=1)
LG = Bench("广东省深圳市龙岗区人民法院", ("古月", "丘成", "范进"), "官晴", hand=3)
NS = Bench("深圳市南山区人民法院", ("招娣", "冼星", "区伟"), "幸福", hand=0)
SZ = Bench("广东省深圳市中级人民法院", ("司徒敏", "欧文", "利群"), "单飞", hand=2)
MIDDLE = "广东省深圳市中级人民法院"

M = firm(
    "深圳前岚显示技术有限公司", "440306", "58917306", "深圳市宝安区石岩街道塘头大道196号", "翁泽楷", office="总经理"
)


def build() -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The papers by name, and what must be said."""
    chip = supplier("东莞晶屹半导体有限公司", "441900", "东莞市松山湖园区", "叶挺秀")
    bank = firm(
        "鹏湾银行股份有限公司龙岗支行",
        "440307",
        "71529048",
        "深圳市龙岗区龙城大道",
        "袁枚",
        office="行长",
        word="负责人",
    )
    glue = supplier("惠州光学胶有限公司", "441302", "惠州市惠城区仲恺大道", "丁香")
    rent = supplier("深圳石岩工业园管理有限公司", "440306", "深圳市宝安区石岩街道", "曾国安")
    film = supplier("深圳南油薄膜有限公司", "440305", "深圳市南山区南油大道", "关山月")
    first, second = "（2024）粤03破申410号", "（2024）粤03破申902号"
    papers = {
        "2024-03-ba-dormant": dormant(
            BA,
            "（2023）粤0306执15230号之一",
            "2024-03-12",
            glue,
            M,
            "买卖合同纠纷",
            "（2023）粤0306民初8117号民事判决书",
            512300,
            f"经现场调查，{M.name}的生产线早已停工，厂房大门由出租方上锁。本院查询了被执行人名下的银行账户、车辆、不动产和股权，没有查到能够执行的财产。",
        ),
        "2024-04-sz-asked": SZ.paper(
            "通知书",
            first,
            "2024-04-10",
            [
                f"{M.name}：",
                f"申请人{chip.name}以你公司不能清偿到期债务为由，于2024年4月2日向本院申请对你公司进行破产清算，案号{first}。如有异议，请于收到本通知后七日内提出。",
            ],
            signed=False,
        ),
        "2024-05-sz-withdrawn": petition(
            SZ,
            f"{first}之一",
            "2024-05-20",
            chip,
            M,
            "第九条",
            f"本院在审查申请人{chip.name}对被申请人{M.name}的破产清算申请期间，申请人以双方达成付款协议为由，于2024年5月15日申请撤回破产清算申请。本院认为，申请人在本院受理前请求撤回申请，不违反法律规定，应予准许。",
            f"准予{chip.name}撤回其对{M.name}提出的破产清算申请。",
        ),
        "2024-07-ns-notice": notice(
            NS,
            "（2024）粤0305执9006号",
            "2024-07-08",
            film,
            M,
            "买卖合同纠纷",
            "（2024）粤0305民初1140号民事判决书",
            208640,
            filed="2024-07-03",
            what="货款",
            form="1",
        ),
        "2024-08-ba-held": ruling(
            BA,
            "（2024）粤0306执7702号之一",
            "2024-08-05",
            both(rent, M, 2),
            f"{rent.name}与{M.name}房屋租赁合同纠纷一案，（2023）粤0306民初20591号民事判决书已生效，本院于2024年6月27日立案。本院于2024年8月2日冻结被执行人{M.name}在鹏湾银行石岩支行的存款，实际冻结73,915.26元。",
            f"冻结被执行人{M.name}在鹏湾银行石岩支行账户内的存款73,915.26元，冻结期限自2024年8月2日起至2025年8月1日止。",
        ),
        "2024-06-lg-notice": notice(
            LG,
            "（2024）粤0307执5518号",
            "2024-06-13",
            bank,
            M,
            "金融借款合同纠纷",
            "（2023）粤0307民初16620号民事判决书",
            6400000,
            filed="2024-06-06",
            what="借款本金",
            form="4",
        ),
        "2024-09-lg-stay": ruling(
            LG,
            "（2024）粤0307执5518号之一",
            "2024-09-30",
            both(bank, M, 0),
            f"本院在执行{bank.name}与{M.name}金融借款合同纠纷一案中，申请执行人已向{MIDDLE}申请对被执行人进行破产清算，请求暂不采取处置措施。",
            "中止（2024）粤0307执5518号案件的执行。",
            law="《中华人民共和国民事诉讼法》第二百六十七条第一款第一项、第五项",
        ),
        "2024-10-sz-anew": SZ.paper(
            "通知书",
            second,
            "2024-10-08",
            [
                block("申请人", bank, 1),
                block("被申请人", M, 1),
                f"{M.name}：",
                f"{bank.name}于2024年9月24日以你公司不能清偿到期债务为由，向本院申请对你公司进行破产清算，本院以{second}立案审查，并定于2024年11月26日组织听证。",
                "你公司对该申请有异议的，应当自收到本通知之日起七日内向本院提出，并附相关证据材料。",
            ],
            signed=False,
        ),
    }
    told = debtor(
        M,
        "enterprise",
        [
            case("（2023）粤0306执15230号", "深圳市宝安区人民法院", "dormant"),
            case("（2024）粤0305执9006号", "深圳市南山区人民法院", "notified"),
            case("（2024）粤0306执7702号", "深圳市宝安区人民法院", "controlled"),
            case("（2024）粤0307执5518号", "深圳市龙岗区人民法院", "suspended"),
            case(first, MIDDLE, "bankruptcy_withdrawn", unsatisfied=False),
        ],
        {
            "multi_court_series": "candidate",
            "bankruptcy_pending_enforced_elsewhere": None,
            "bankruptcy_transfer_candidate": "strong",
            "consent_on_file": None,
            "dormant_follow_up_due": None,
        },
        kinds=[CENTRAL, BANKRUPT],
        urgency="U2",
        tell=[MIDDLE, "深圳市宝安区人民法院", "深圳市南山区人民法院", "深圳市龙岗区人民法院"],
        candidate_court="深圳市宝安区人民法院",
    )
    return papers, [told]
