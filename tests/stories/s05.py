"""Every deadline twice: on its last day, when nothing is late, and a day later."""

from typing import Any

from forms import both, dormant, notice, petition, ruling
from writing import (
    BANKRUPT,
    CENTRAL,
    Bench,
    Firm,
    Man,
    block,
    case,
    day,
    debtor,
    firm,
    identity_number,
    later,
    supplier,
)

SLUG, ON = "05-last-days", "2024-07-01"

CA = Bench("石家庄市长安区人民法院", ("封志", "籍红", "底强"), "仇敏", hand=0)
QX = Bench("河北省石家庄市桥西区人民法院", ("牛群", "谷雨", "米芳"), "冀凡", hand=1)
YH = Bench("石家庄市裕华区人民法院", ("甄真", "敦煌", "檀香"), "苑晴", hand=4)
LQ = Bench("石家庄市鹿泉区人民法院", ("霍山", "梁玉", "聂风"), "齐欢", hand=2)
SJ = Bench("河北省石家庄市中级人民法院", ("康宁", "解放", "史册"), "安然", hand=3)
MIDDLE = "河北省石家庄市中级人民法院"

OWED = supplier("河北太行钢材销售有限公司", "130102", "石家庄市长安区和平东路", "白杨")
OTHER = supplier("石家庄冀中五金有限公司", "130104", "石家庄市桥西区槐安路", "苏武")
LENDER = Man("檀振华", "男", "1959-10-08", "石家庄市鹿泉区上庄镇", identity_number("1959-10-08", 57))
SALE = "买卖合同纠纷"

_NAMES = "石门泵业 滹沱阀门 常山机械 赵州纸品 正定锻造 井陉陶瓷 平山线缆 元氏塑胶 获鹿化工 栾城玻璃 藁城食品 晋州木业 新乐服装 深泽皮革 无极医药 灵寿矿山 行唐奶业 高邑纺机".split()


def _firm(turn: int, address: str = "石家庄市裕华区建华南大街") -> Firm:
    name = f"河北{_NAMES[turn]}有限公司"
    return firm(
        name,
        "130108",
        f"{61204387 + turn * 1130629:08d}",
        f"{address}{11 + 3 * turn}号",
        "裴" + "安康宁静远山"[turn % 6],
    )


def build() -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The papers by name, and what must be said."""
    papers: dict[str, str] = {}
    told: list[dict[str, Any]] = []
    for part in (
        _six_months,
        _transfer,
        _entrusted,
        _dismissed,
        _lifting,
        _selling,
        _auction,
        _five_years,
        _watch,
        _amounts,
    ):
        more, said = part()
        papers |= more
        told += said
    return papers, told


Part = tuple[dict[str, str], list[dict[str, Any]]]


def _six_months() -> Part:
    """R14: 180 days are not more than 180."""
    papers, told = {}, []
    for turn, (held, late) in enumerate((("2024-01-03", False), ("2024-01-02", True))):
        m, number = _firm(turn), f"（2023）冀0102执{4100 + turn}号"
        papers[f"r14-{turn}"] = ruling(
            CA,
            f"{number}之一",
            held,
            both(OWED, m, turn),
            f"{OWED.name}申请执行{m.name}{SALE}一案，执行依据（2023）冀0102民初{880 + turn}号民事判决书，本院于2023年12月20日立案。经查，被执行人名下有数控车床两台。",
            f"查封被执行人{m.name}名下数控车床两台，期限二年。",
        )
        told.append(
            debtor(
                m,
                "enterprise",
                [case(number, "石家庄市长安区人民法院", "controlled")],
                {"six_months_unenforced": None} if late else {},
                **({"urgency": "U3", "tell": [MIDDLE]} if late else {}),
            )
        )
    return papers, told


def _transfer() -> Part:
    """R9: thirty days after the receipt the court still has its time."""
    papers, told = {}, []
    for turn, (received, late) in enumerate((("2024-06-01", False), ("2024-05-31", True))):
        m, number, review = _firm(2 + turn), f"（2024）冀0104执{610 + turn}号", f"（2024）冀01破申{71 + turn}号"
        papers[f"r09-{turn}-sent"] = ruling(
            QX,
            number,
            "2024-05-14",
            both(OTHER, m, 1 + turn),
            f"本院在执行{OTHER.name}与{m.name}{SALE}一案中，被执行人不能清偿到期债务，且明显缺乏清偿能力，为企业法人。",
            f"将被执行人{m.name}移送{MIDDLE}进行破产审查。",
            title="执行决定书",
            law="《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第五百一十一条",
        )
        papers[f"r09-{turn}-got"] = SJ.paper(
            "通知书",
            review,
            later(received, 5),
            [
                f"{m.name}：",
                f"河北省石家庄市桥西区人民法院将被执行人{m.name}移送本院破产审查，本院于{day(received)}收到移送材料，现以{review}立案审查。你单位对移送有异议的，应自收到本通知之日起七日内提出。",
                "特此通知。",
            ],
            signed=False,
        )
        told.append(
            debtor(
                m,
                "enterprise",
                [case(number, "石家庄市桥西区人民法院", "bankruptcy_transfer")],
                {"transfer_overdue": None} if late else {},
                **({"urgency": "U2", "tell": [MIDDLE], "kinds": [BANKRUPT]} if late else {}),
            )
        )
    return papers, told


def _entrusted() -> Part:
    """R15: fifteen days for filing and the post."""
    papers, told = {}, []
    for turn, (sent, late) in enumerate((("2024-06-16", False), ("2024-06-15", True))):
        m, number = _firm(4 + turn), f"（2024）冀0108执{2270 + turn}号"
        papers[f"r15-{turn}"] = YH.paper(
            "委托执行函",
            number,
            sent,
            [
                "湖北省武汉市江汉区人民法院：",
                f"本院在执行申请执行人{OWED.name}与被执行人{m.name}（统一社会信用代码：{m.number}）{SALE}一案中，因被执行人在你院辖区开设门市，依照《中华人民共和国民事诉讼法》第二百四十条的规定，{('委托你院执行本案', '请你院代为执行')[turn]}，请立案办理并函复。",
            ],
            signed=False,
        )
        told.append(
            debtor(
                m,
                "enterprise",
                [case(number, "石家庄市裕华区人民法院", "transferred_out")],
                {"entrusted_overdue": None} if late else {},
                **({"urgency": "U3", "tell": ["湖北省武汉市中级人民法院"]} if late else {}),
            )
        )
    return papers, told


def _dismissed() -> Part:
    """R13: thirty days to take enforcement up again."""
    papers, told = {}, []
    for turn, (refused, late) in enumerate((("2024-06-01", False), ("2024-05-31", True))):
        m, number, review = _firm(6 + turn), f"（2024）冀0110执{305 + turn}号", f"（2024）冀01破申{33 + turn}号"
        papers[f"r13-{turn}-stay"] = ruling(
            LQ,
            f"{number}之一",
            "2024-03-18",
            both(OTHER, m, 2 + turn),
            f"本院在执行{OTHER.name}与{m.name}{SALE}一案中，{MIDDLE}正在审查对{m.name}的破产清算申请。",
            f"中止{number}案件的执行。",
            law="《中华人民共和国民事诉讼法》第二百六十七条第一款第五项",
        )
        papers[f"r13-{turn}-refused"] = petition(
            SJ,
            f"{review}",
            refused,
            OTHER,
            m,
            "第二条、第十二条第一款",
            f"申请人{OTHER.name}以被申请人{m.name}不能清偿到期债务为由，向本院申请对其破产清算。经审查，被申请人正常经营，申请人的债权数额尚在另案争议之中，申请人的申请不符合受理条件。",
            f"对{OTHER.name}的破产清算申请，不予受理。",
        )
        told.append(
            debtor(
                m,
                "enterprise",
                [
                    case(number, "石家庄市鹿泉区人民法院", "suspended"),
                    case(review, MIDDLE, "bankruptcy_rejected", unsatisfied=False),
                ],
                {"not_resumed_after_dismissal": None} if late else {},
                **({"urgency": "U3", "tell": ["石家庄市鹿泉区人民法院"]} if late else {}),
            )
        )
    return papers, told


def _lifting() -> Part:
    """R12: fifteen days after the acceptance; and a term that ends today, and one that ended yesterday."""
    papers, told = {}, []
    rows = (
        ("2024-06-16", "2024-07-01", False),
        ("2024-06-15", "2024-07-01", True),
        ("2024-05-06", "2024-06-30", False),
    )
    for turn, (accepted, until, late) in enumerate(rows):
        m, number, review = _firm(8 + turn), f"（2022）冀0102执{5180 + turn}号", f"（2024）冀01破申{12 + turn}号"
        since = later(f"2022{until[4:]}", 1)
        papers[f"r12-{turn}-held"] = ruling(
            CA,
            f"{number}之一",
            since,
            both(OWED, m, 3 + turn),
            f"{OWED.name}与{m.name}{SALE}一案，（2022）冀0102民初{310 + turn}号民事调解书已生效，被执行人未履行。",
            f"查封被执行人{m.name}名下重型货车一辆，期限二年，自{day(since)}起至{day(until)}止。",
        )
        papers[f"r12-{turn}-stay"] = ruling(
            CA,
            f"{number}之三",
            later(accepted, 4),
            both(OWED, m, turn),
            f"本院在执行{OWED.name}与{m.name}{SALE}一案中，{MIDDLE}已裁定受理{m.name}破产清算。",
            f"中止{number}案件的执行。",
            law="《中华人民共和国企业破产法》第十九条",
        )
        papers[f"r12-{turn}-accepted"] = petition(
            SJ,
            review,
            accepted,
            OTHER,
            m,
            "第二条第一款、第三条、第七条第二款、第十条",
            f"{OTHER.name}以{m.name}不能清偿到期债务且明显缺乏清偿能力为由，申请对其进行破产清算。{m.name}在法定期限内未提出异议。本院认为，申请符合法律规定。",
            (
                f"受理{OTHER.name}对{m.name}的破产清算申请。",
                f"对{OTHER.name}提出的对{m.name}的破产清算申请，本院予以受理。",
            )[turn % 2],
        )
        told.append(
            debtor(
                m,
                "enterprise",
                [
                    case(number, "石家庄市长安区人民法院", "suspended"),
                    case(review, MIDDLE, "bankruptcy_accepted", unsatisfied=False),
                ],
                {"preservation_not_lifted": None} if late else {},
                **({"urgency": "U2", "tell": ["石家庄市长安区人民法院"], "kinds": [BANKRUPT]} if late else {}),
            )
        )
    return papers, told


def _selling() -> Part:
    """R2: a disposal paper of the 180th day still says that the first court is selling."""
    papers, told = {}, []
    for turn, (sold, late) in enumerate((("2024-01-03", False), ("2024-01-02", True))):
        m = _firm(11 + turn, "石家庄市桥西区新石中路")
        first, second = f"（2023）冀0104执{1515 + turn}号", f"（2023）冀0110执{2640 + turn}号"
        papers[f"r02-{turn}-sale"] = ruling(
            QX,
            f"{first}之二",
            sold,
            both(OTHER, m, turn),
            f"本院在执行{OTHER.name}与{m.name}{SALE}一案中，查封了被执行人名下位于石家庄市桥西区新石中路的厂房一处，被执行人至今未履行（2022）冀0104民初{6001 + turn}号民事判决书。",
            f"拍卖被执行人{m.name}名下位于石家庄市桥西区新石中路的厂房一处。",
        )
        papers[f"r02-{turn}-wait"] = dormant(
            LQ,
            f"{second}之一",
            "2024-03-01",
            OWED,
            m,
            SALE,
            f"（2023）冀0110民初{930 + turn}号民事判决书",
            305000,
            f"经查，被执行人{m.name}唯一的厂房先由石家庄市桥西区人民法院在{first}案中查封，本院查封在后，须轮候，无法处置。",
        )
        told.append(
            debtor(
                m,
                "enterprise",
                [
                    case(first, "石家庄市桥西区人民法院", "disposal"),
                    case(second, "石家庄市鹿泉区人民法院", "dormant"),
                ],
                {"first_seizure_deadlock": None} if late else {},
                **(
                    {"urgency": "U2", "tell": [MIDDLE], "kinds": [CENTRAL], "candidate_court": "石家庄市桥西区人民法院"}
                    if late
                    else {}
                ),
            )
        )
    return papers, told


def _auction() -> Part:
    """R4: an auction in fifteen days is urgent, in sixteen it is not yet."""
    papers, told = {}, []
    for turn, (sale, urgency) in enumerate((("2024-07-16", "U1"), ("2024-07-17", "U2"))):
        m = _firm(13 + turn, "正定县正定镇常山东路")
        number, review = f"（2024）冀0102执{771 + turn}号", f"（2024）冀01破申{90 + turn}号"
        papers[f"r04-{turn}-asked"] = SJ.paper(
            "通知书",
            review,
            "2024-06-11",
            [
                f"{m.name}：",
                f"申请人{OTHER.name}于2024年6月3日以你单位不能清偿到期债务为由向本院申请破产清算，本院以{review}立案审查。你单位对申请有异议的，应当自收到本通知之日起七日内书面提出。",
            ],
            signed=False,
        )
        papers[f"r04-{turn}-sale"] = CA.paper(
            "拍卖公告",
            number,
            "2024-06-12",
            [
                f"本院将于{day(sale)}10时至{day(later(sale, 1))}10时止在网络司法拍卖平台公开拍卖：被执行人{m.name}名下货车三辆。",
                "起拍价：18万元，保证金：2万元，增价幅度：2000元。有意竞买者请自行看样，标的物以现状为准。",
            ],
            signed=False,
        )
        told.append(
            debtor(
                m,
                "enterprise",
                [case(number, "石家庄市长安区人民法院", "disposal")],
                {"bankruptcy_pending_enforced_elsewhere": None},
                urgency=urgency,
                tell=[MIDDLE],
                kinds=[CENTRAL],
                candidate_court=MIDDLE,
            )
        )
    return papers, told


def _five_years() -> Part:
    """R17: the fifth anniversary is still no more than five years. One applicant, so that R21 is not asked."""
    papers, told = {}, []
    rows = (("2019-07-01", "康永", "1971-04-03", True), ("2019-06-30", "康平", "1973-09-16", False))
    for turn, (ended, name, born, late) in enumerate(rows):
        man = Man(name, "男", born, f"石家庄市鹿泉区寺家庄镇{3 + turn}街", identity_number(born, 71 + 2 * turn))
        old, new = f"（2018）冀0110执{1830 + turn}号", f"（2024）冀0102执{1201 + turn}号"
        papers[f"r17-{turn}-old"] = dormant(
            LQ, f"{old}之一", ended, LENDER, man, "民间借贷纠纷", f"（2018）冀0110民初{540 + turn}号民事判决书", 80000
        )
        papers[f"r17-{turn}-new"] = ruling(
            CA,
            f"{new}之一",
            "2024-05-20",
            both(LENDER, man, 1 + turn),
            f"{LENDER.name}申请执行{name}民间借贷纠纷一案，执行依据（2023）冀0102民初{9310 + turn}号民事判决书。本院于2024年5月16日冻结被执行人{name}在滹沱银行的存款，实际冻结35,210.40元。",
            f"冻结被执行人{name}在滹沱银行账户内的存款35,210.40元，期限一年，自2024年5月16日起至2025年5月15日止。",
        )
        told.append(
            debtor(
                man,
                "person",
                [case(old, "石家庄市鹿泉区人民法院", "dormant"), case(new, "石家庄市长安区人民法院", "controlled")],
                {"dormant_follow_up_due": None} if late else {},
                **({"urgency": "U3", "tell": ["石家庄市鹿泉区人民法院"]} if late else {}),
            )
        )
    return papers, told


def _watch() -> Part:
    """R1: four cases in two courts are watched, five are a candidate."""
    papers, told = {}, []
    benches = (CA, QX, CA, QX, CA)
    for turn, number_of in enumerate((4, 5)):
        m, cases = _firm(15 + turn), []
        for one, at in enumerate(benches[:number_of]):
            code, court = ("冀0102", "石家庄市长安区人民法院") if at is CA else ("冀0104", "石家庄市桥西区人民法院")
            who = supplier(
                f"石家庄{'东西南北中'[one]}关{'粮油布匹'[turn * 2 : turn * 2 + 2]}商行有限公司",
                "130102",
                "石家庄市长安区建设大街",
                "贾平",
            )
            number = f"（2024）{code}执{2030 + 10 * turn + one}号"
            filed = later("2024-03-04", 8 * one + turn)
            papers[f"r01-{turn}-{one}"] = notice(
                at,
                number,
                later(filed, 2),
                who,
                m,
                SALE,
                f"（2023）{code}民初{7100 + 10 * turn + one}号民事判决书",
                31000 + 4200 * one,
                filed=filed,
                what="货款",
            )
            cases.append(case(number, court, "notified"))
        if number_of < 5:
            told.append(debtor(m, "enterprise", cases, {"multi_court_series": "watch"}))
        else:
            told.append(
                debtor(
                    m,
                    "enterprise",
                    cases,
                    {"multi_court_series": "candidate"},
                    urgency="U3",
                    tell=[MIDDLE],
                    kinds=[CENTRAL],
                    candidate_court="石家庄市长安区人民法院",
                )
            )
    return papers, told


def _amounts() -> Part:
    """R22: one per cent is not more than one per cent."""
    papers, told = {}, []
    for turn, (left, name, born, off) in enumerate(
        ((79000, "裴永年", "1966-01-20", False), (78999, "裴长春", "1967-06-02", True))
    ):
        man = Man(name, "男", born, f"石家庄市裕华区裕强街道{8 + turn}号", identity_number(born, 91 + 2 * turn))
        number = f"（2023）冀0108执{990 + turn}号"
        papers[f"r22-{turn}"] = YH.paper(
            "执行裁定书",
            f"{number}之一",
            "2024-02-05",
            [
                block("申请执行人", LENDER, turn),
                block("被执行人", man, turn),
                f"本院在执行{LENDER.name}与{name}民间借贷纠纷一案中，申请执行标的100,000元，申请执行人放弃利息。",
                f"本案已执行到位20,000元，尚未执行到位{left:,}元。被执行人名下未发现其他可供执行的财产。申请执行人同意终结本次执行程序。",
                "依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第五百一十七条的规定，裁定如下：",
                "终结本次执行程序。",
                "本裁定送达后立即生效。",
            ],
        )
        told.append(
            debtor(
                man,
                "person",
                [case(number, "石家庄市裕华区人民法院", "dormant")],
                {"amount_mismatch": None} if off else {},
            )
        )
    return papers, told
