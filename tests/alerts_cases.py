"""An invented night for the tests of `alerts`: real courts, invented debtors, papers and facts."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from models import (
    Amount,
    AmountRole,
    Answer,
    CaseNumber,
    CaseStatus,
    Debtor,
    DebtorDossier,
    EnforcementCase,
    EntityKind,
    Evidence,
    Filing,
    Finding,
    Flag,
    Join,
    JoinReason,
    Letter,
    LetterState,
    Level,
    Money,
    NightReport,
    Party,
    PartyKind,
    QuarantineReason,
    Referral,
    ReferralKind,
    Statute,
    Urgency,
    Verdict,
    VerdictKind,
    register,
)

ON = date(2024, 1, 18)
HANGZHOU, QIANTANG, XIAOSHAN = (register().resolve(None, code) for code in ("浙01", "浙0114", "浙0109"))
CODES = {court.code: court for court in (HANGZHOU, QIANTANG, XIAOSHAN)}
IDENTITY = "330121197603152210"
FIRM = "杭州云岫针织有限公司"
FIRM_CODE = "91330100MA2AX0UD20"


def words_of(file: str, quote: str, page: int = 1, start: int = 120) -> Evidence:
    return Evidence(file=file, page=page, start=start, end=start + len(quote), quote=quote)


def amount(role: AmountRole, units: int | str, *, open_ended: bool = False) -> Amount:
    return Amount(money=Money.of(units), role=role, evidence=words_of("标的.pdf", f"{units}元"), open_ended=open_ended)


def paper(on: date | None, *amounts: Amount, parties: tuple[Party, ...] = ()) -> Filing:
    return Filing(
        file="裁定.pdf",
        sha256="0" * 64,
        pages=1,
        reader=("pdfium",),
        decision_date=on,
        amounts=amounts,
        parties=parties,
    )


def case(
    number: str,
    status: CaseStatus = CaseStatus.DORMANT,
    *amounts: Amount,
    titles: tuple[str, ...] = (),
    applicants: tuple[str, ...] = (),
    papers: tuple[Filing, ...] = (),
    now: str | None = None,
    counts: bool = True,
) -> EnforcementCase:
    parsed = CaseNumber.parse(number)
    court = register().resolve(None, parsed.court_code)
    return EnforcementCase(
        number=number,
        case_class=parsed.case_class,
        court=court,
        court_now=register().resolve(None, now) if now else court,
        status=status,
        status_since=date(2023, 6, 12),
        status_filing=None,
        filings=papers or (paper(date(2023, 6, 12), *amounts),),
        titles=titles,
        applicants=applicants,
        counts=counts,
    )


LAW = (
    Statute(
        title="中华人民共和国民事诉讼法",
        article="第二百三十七条",
        source="https://flk.npc.gov.cn/",
        since=date(2024, 1, 1),
        verified=True,
    ),
    Statute(
        title="最高人民法院关于人民法院执行工作若干问题的规定（试行）",
        article="第七十四条",
        source="法释〔2020〕21号",
        since=date(2021, 1, 1),
    ),
)
BANKRUPTCY_LAW = (
    Statute(
        title="中华人民共和国企业破产法",
        article="第十九条",
        source="主席令第五十四号",
        since=date(2007, 6, 1),
        verified=True,
    ),
)


def finding(
    rule: str,
    zh: str,
    en: str,
    *evidence: Evidence,
    answer: Answer = Answer.MET,
    level: Level | None = None,
    urgency: Urgency | None = None,
    tell: tuple[str, ...] = (),
    statutes: tuple[Statute, ...] = LAW,
) -> Finding:
    return Finding(
        rule=rule,
        answer=answer,
        because={"zh": zh, "en": en},
        statutes=statutes,
        level=level,
        urgency=urgency,
        tell=tell,
        evidence=evidence,
    )


def dossier(name: str, kind: EntityKind, number: str | None, cases: Iterable[EnforcementCase]) -> DebtorDossier:
    cases = tuple(cases)
    joins = tuple(
        Join(case_number=c.number, reason=JoinReason.ID_NUMBER, evidence=words_of("裁定.pdf", name)) for c in cases
    )
    return DebtorDossier(
        debtor=Debtor(key=f"key:{name}", name=name, kind=kind, id_number=number, joins=joins), on=ON, cases=cases
    )


def firm_cases() -> list[EnforcementCase]:
    xiaoshan = [
        case(
            f"（2022）浙0109执{3101 + place}号",
            CaseStatus.DORMANT,
            amount(AmountRole.CLAIM, 186_400 + 1_725 * place),
            amount(AmountRole.REALISED, 12_000),
            amount(AmountRole.OUTSTANDING, 174_400 + 1_725 * place, open_ended=place == 3),
        )
        for place in range(8)
    ]
    return [
        *xiaoshan,
        case("（2023）浙0114执1877号", CaseStatus.DORMANT, amount(AmountRole.CLAIM, "2315000.50")),
        case("（2023）浙0114执2034号", CaseStatus.SUSPENDED),
        case("（2022）浙0110执4410号", CaseStatus.TRANSFERRED_OUT, now="浙0109"),
        case("（2021）浙0110执998号", CaseStatus.PAID, amount(AmountRole.CLAIM, 56_000)),
        case("（2023）浙0114破申21号", CaseStatus.PRE_RESTRUCTURING),
    ]


def firm_findings() -> tuple[Finding, ...]:
    tell, courts = (HANGZHOU.name,), (XIAOSHAN.name, QIANTANG.name)
    return (
        finding(
            "multi_court_series",
            "该公司在2家法院有11件未清偿的执行案件（萧山9件、钱塘2件），达到“10件以上”的标准。",
            "The company has 11 unsatisfied enforcement cases in 2 courts (Xiaoshan 9, Qiantang 2); 10 make it strong.",
            words_of("浙0109执3101号-终本裁定.pdf", "终结（2022）浙0109执3101号案件的本次执行程序。", 2, 410),
            words_of("浙0114执1877号-终本裁定.pdf", "终结（2023）浙0114执1877号案件的本次执行程序。", 3, 88),
            level=Level.STRONG,
            urgency=Urgency.U2,
            tell=tell,
        ),
        finding(
            "first_seizure_deadlock",
            "钱塘法院因萧山法院首先查封而终结本次执行程序，萧山法院自2022年8月2日查封以来没有处置文书，已有534天。",
            "Qiantang let its case rest because Xiaoshan seized first; Xiaoshan has shown no sale for 534 days.",
            words_of(
                "浙0114执1877号-终本裁定.pdf",
                "被执行人名下位于临江街道的厂房已由杭州市萧山区人民法院首先查封，\n本院系轮候查封，暂无法处置。",
                2,
                230,
            ),
            urgency=Urgency.U2,
            tell=tell,
        ),
        finding(
            "bankruptcy_transfer_candidate",
            "有9件终结本次执行程序的裁定，均载明未发现可供执行的财产；未清偿案件分布于2家法院。",
            "Nine rulings of different cases found no property to enforce; unsatisfied cases lie in 2 courts.",
            words_of("浙0109执3104号-终本裁定.pdf", "经穷尽财产调查措施，未发现被执行人有其他可供执行的财产。", 2),
            level=Level.STRONG,
            urgency=Urgency.U2,
            tell=courts,
            statutes=BANKRUPTCY_LAW,
        ),
        finding(
            "livelihood",
            "其中10件为追索劳动报酬案件。",
            "Ten of the cases are about wages.",
            words_of("浙0109执3102号-执行通知.pdf", "追索劳动报酬纠纷一案"),
        ),
        finding("amount_mismatch", "金额相差3,200元。", "Amounts differ by CNY 3,200.", words_of("标的.pdf", "尚欠")),
        finding(
            "double_enforcement",
            "（2023）浙0114执2034号没有载明执行依据的文号，无法判断。",
            "（2023）浙0114执2034号 does not state its title number.",
            answer=Answer.UNKNOWN,
        ),
    )


def firm_referral() -> Referral:
    return Referral(
        debtor=dossier(FIRM, EntityKind.ENTERPRISE, FIRM_CODE, firm_cases()).debtor,
        on=ON,
        kinds=(ReferralKind.CENTRALIZED_ENFORCEMENT, ReferralKind.BANKRUPTCY_TRANSFER),
        findings=tuple(found for found in firm_findings() if found.met),
        tell=(HANGZHOU.name, XIAOSHAN.name, QIANTANG.name),
        urgency=Urgency.U1,
        candidate_court=QIANTANG.name,
    )


def firm_flag() -> Flag:
    whole = dossier(FIRM, EntityKind.ENTERPRISE, FIRM_CODE, firm_cases())
    whole = whole.model_copy(
        update={"debtor": whole.debtor.model_copy(update={"other_names": ("杭州云岫毛衫有限公司",)})}
    )
    return Flag(dossier=whole, findings=firm_findings(), referral=firm_referral())


def accepted_flag() -> Flag:
    name = "绍兴市砚池纺织机械有限公司"
    whole = dossier(
        name,
        EntityKind.ENTERPRISE,
        None,
        [
            case("（2023）浙0602破12号", CaseStatus.BANKRUPTCY_ACCEPTED),
            case("（2023）浙0109执5520号", CaseStatus.DISPOSAL, amount(AmountRole.CLAIM, 4_812_300)),
        ],
    )
    found = finding(
        "enforcement_after_acceptance",
        "破产申请于2023年11月6日受理，萧山法院于2023年12月20日仍裁定拍卖该公司的设备，晚了44天。",
        "Bankruptcy was accepted on 6 November 2023; Xiaoshan ordered a sale on 20 December 2023, 44 days later.",
        words_of("浙0109执5520号-拍卖裁定.pdf", "拍卖被执行人绍兴市砚池纺织机械有限公司所有的数控织机十二台。", 2),
        words_of("浙0602破12号-受理裁定.pdf", "受理申请人对被申请人绍兴市砚池纺织机械有限公司的破产清算申请。", 3),
        urgency=Urgency.U1,
        tell=(XIAOSHAN.name, register().resolve(None, "浙0602").name),
        statutes=BANKRUPTCY_LAW,
    )
    referral = Referral(
        debtor=whole.debtor,
        on=ON,
        kinds=(ReferralKind.BANKRUPTCY_TRANSFER,),
        findings=(found,),
        tell=found.tell,
        urgency=Urgency.U1,
    )
    return Flag(dossier=whole, findings=(found,), referral=referral)


def person_flag(name: str = "陆青禾", number: str | None = IDENTITY) -> Flag:
    debtor = Party(
        name=name,
        role="被执行人",
        kind=PartyKind.PERSON,
        entity=EntityKind.PERSON,
        evidence=words_of("裁定.pdf", name),
        id_number=number,
    )
    papers = (paper(date(2023, 9, 1), amount(AmountRole.CLAIM, 320_000), parties=(debtor,)),)
    whole = dossier(name, EntityKind.PERSON, number, [case("（2023）浙0109执6001号", papers=papers)])
    found = finding(
        "participation_in_distribution",
        f"{name}有3名申请执行人，文书载明其财产不足清偿。",
        f"{name} has three applicants and too little property.",
        words_of("浙0109执6001号-终本裁定.pdf", f"被执行人{name}，公民身份号码{number}，现有财产不足清偿全部债务。"),
        urgency=Urgency.U3,
        tell=(XIAOSHAN.name,),
    )
    referral = Referral(
        debtor=whole.debtor, on=ON, kinds=(), findings=(found,), tell=(XIAOSHAN.name,), urgency=Urgency.U3
    )
    return Flag(dossier=whole, findings=(found,), referral=referral)


def analysts_flag() -> Flag:
    whole = dossier("宁波竹里园林工程队", EntityKind.OTHER, None, [case("（2022）浙0206执771号", CaseStatus.FILED)])
    found = finding(
        "amount_mismatch",
        "到位12,000元与未履行300,000元之和，比标的315,200元少3,200元，超过1%。",
        "Realised 12,000 and outstanding 300,000 fall 3,200 short of the claim of 315,200: more than 1 %.",
        words_of("浙0206执771号-通知.txt", "尚有300000元未履行"),
        statutes=(),
    )
    return Flag(dossier=whole, findings=(found,))


def night(*flags: Flag, **changes: object) -> NightReport:
    values: dict[str, object] = {
        "on": ON,
        "started": datetime(2024, 1, 18, 22, 0, 4, tzinfo=UTC),
        "finished": datetime(2024, 1, 18, 22, 12, 9, tzinfo=UTC),
        "files": 1284,
        "indexed": 1263,
        "duplicate": 18,
        "quarantined": 3,
        "pages": 5120,
        "ocr_pages": 214,
        "warnings": {"id_check_character": 7, "no_decision_date": 31},
        "set_aside": (
            set_aside("扫描件0088.pdf", QuarantineReason.ENCRYPTED, "打开需要密码"),
            set_aside("附件-3.pdf", QuarantineReason.DAMAGED, "文件在第 4 页之后中断"),
            set_aside("截图.pdf", QuarantineReason.NO_TEXT, "文字识别没有得到文字"),
        ),
        "flagged": flags or (firm_flag(), analysts_flag(), person_flag(), accepted_flag()),
        "letters_owed": 6,
    }
    return NightReport.model_validate(values | changes)


def set_aside(file: str, reason: QuarantineReason, detail: str) -> Verdict:
    return Verdict(file=file, sha256="f" * 64, kind=VerdictKind.QUARANTINED, reason=reason, detail=detail)


def letter(referral: Referral | None = None, state: LetterState = LetterState.NEW, office: str = "") -> Letter:
    referral = referral or firm_referral()
    office = office or referral.tell[0]
    return Letter(id=Letter.id_of(office, referral, state), office=office, state=state, on=ON, referral=referral)
