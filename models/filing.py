"""Filing (文书): one document and what it says, every value with the words it was read from."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from models.case_number import CaseClass, CaseNumber
from models.evidence import Evidence, Mention
from models.frozen import Frozen, value
from models.money import Money
from models.party import Party
from models.seizure import Seizure
from models.status import CaseStatus
from models.verdict import QuarantineReason

_BEFORE_THE_SUIT = ("诉前调", "诉前登", "诉前预")
"""What the type codes of matters before the suit have in common."""

# Named here, at the module's level, so that they can cross a process border: pickle looks a class up by its name.
MentionedNumber = Mention[CaseNumber]
MentionedText = Mention[str]
MentionedDay = Mention[date]


class DocumentKind(StrEnum):
    """Title of the document (文书名称), from a closed list."""

    ENFORCEMENT_RULING = "执行裁定书"
    CIVIL_RULING = "民事裁定书"
    ENFORCEMENT_NOTICE = "执行通知书"
    CONSUMPTION_LIMIT = "限制消费令"
    DISHONEST_LISTING = "失信决定书"
    ENFORCEMENT_DECISION = "执行决定书"
    BANKRUPTCY_TRANSFER = "移送破产审查决定书"
    CLOSING_NOTICE = "结案通知书"
    CIVIL_JUDGMENT = "民事判决书"
    PUBLIC_NOTICE = "公告"
    CASE_REPORT = "执行案例"
    OTHER = "其他"


class AmountRole(StrEnum):
    """What an amount of money is, by the clause it stands in."""

    CLAIM = "claim"  # 申请执行标的
    PRINCIPAL = "principal"  # 本金、货款、赔偿款
    INTEREST = "interest"  # 利息、违约金、迟延履行利息
    COURT_FEE = "court_fee"  # 案件受理费、保全费
    ENFORCEMENT_FEE = "enforcement_fee"  # 执行费
    REALISED = "realised"  # 执行到位、已履行、发还
    OUTSTANDING = "outstanding"  # 未履行、尚欠
    CONTROL_LIMIT = "control_limit"  # 冻结、查封、划拨的限额
    PROPERTY_VALUE = "property_value"  # 评估、起拍、成交、存款余额
    OTHER = "other"


@value
class Amount:
    """One printed amount; `open_ended` where interest still runs on it (及利息).

    `total` marks what is said to be realised altogether (执行到位、累计), not one payment of several.
    `corrected` marks a misprint that the paper replaces (95,200元补正为105,200元): printed, but nothing counts by it.
    """

    money: Money
    role: AmountRole
    evidence: Evidence
    open_ended: bool = False
    total: bool = False
    corrected: bool = False


class SignalKind(StrEnum):
    """What a sentence says about a debtor's insolvency (破产信号)."""

    BANKRUPTCY = "bankruptcy"  # 破产、重整
    PRE_RESTRUCTURING = "pre_restructuring"  # 预重整
    INSOLVENT = "insolvent"  # 资不抵债、资产不足以清偿全部债务、不能清偿到期债务
    NO_ASSETS_FOUND = "no_assets_found"  # 无可供执行财产
    DEBTOR_MISSING = "debtor_missing"  # 下落不明
    FIRST_SEIZURE_ELSEWHERE = "first_seizure_elsewhere"  # 他院首先查封、首封
    WAITING_SEIZURE = "waiting_seizure"  # 轮候查封
    CONSENT_TO_BANKRUPTCY = "consent_to_bankruptcy"  # 同意移送破产、申请破产


@value
class Signal:
    """One such sentence; `courts` are the other courts it names (register names where known)."""

    kind: SignalKind
    evidence: Evidence
    courts: tuple[str, ...] = ()


class StatementKind(StrEnum):
    """Further statements that the rules of law ask for, beyond the signals."""

    ASSETS_BELOW_DEBTS = "assets_below_debts"  # 资不抵债、资产不足以清偿全部债务 (not: 不能清偿到期债务)
    REPRESENTATIVE_MISSING = "representative_missing"  # 法定代表人下落不明且无人管理
    NO_PREMISES = "no_premises"  # 无经营场所、人去楼空
    STOPPED_BUSINESS = "stopped_business"  # 停止经营、停产、歇业
    STAFF_GONE = "staff_gone"  # 人员已遣散
    DEREGISTERED = "deregistered"  # 已注销
    INSTALMENTS = "instalments"  # 分期履行的和解, the ground of a dormant ruling
    PROPERTY_FIRST_SEIZED = "property_first_seized"  # 有财产，但系他院首先查封或轮候
    SEAT_MOVED = "seat_moved"  # 住所地变更、区划调整
    CONSENT = "consent"  # 申请执行人或被执行人同意、申请移送破产或破产
    CONSENT_ASKED = "consent_asked"  # 征询、告知
    CONSENT_REFUSED = "consent_refused"  # 不同意
    CONSENT_WITHDRAWN = "consent_withdrawn"  # 撤回同意
    AUCTION_ON = "auction_on"  # 定于…进行拍卖
    AUCTION_CHANGED = "auction_changed"  # 拍卖时间更正为…、撤回拍卖
    CONTINUED_SEIZURE = "continued_seizure"  # 续行查封、续行冻结
    WHOSE_PROPERTY = "whose_property"  # 被执行人某某名下的财产
    MAIN_PROPERTY = "main_property"  # 主要、唯一财产位于某地
    PROPERTY_PLEDGED = "property_pledged"  # 已足额抵押、处置无益
    PROPERTY_VALUED = "property_valued"  # 位于某地的财产评估为若干
    ALL_PROPERTY_VALUED = "all_property_valued"  # 全部财产评估为若干，此外无其他财产
    PROPERTY_FOUND = "property_found"  # 查明名下有可供执行的财产
    PROPERTY_INSUFFICIENT = "property_insufficient"  # 财产不足以清偿债务
    PERISHABLE = "perishable"  # 鲜活、易腐、季节性，不宜长期保存
    TITLE_ITEM = "title_item"  # 仅申请执行某判项
    CONFLICTING_TITLES = "conflicting_titles"  # 两份生效裁判相互矛盾
    TITLE_CHANGED = "title_changed"  # 改判、撤销
    REVIEW_EXTENDED = "review_extended"  # 补充移送材料、延长审查期限
    PERIOD_EXCLUDED = "period_excluded"  # 评估、公告、争议处理期间
    ENTRUSTED = "entrusted"  # 委托他院执行
    RETURNED = "returned"  # 退回委托
    GUARANTEES = "guarantees"  # 承担连带责任、互负担保
    AFFILIATED = "affiliated"  # 关联企业、实际控制人
    INTEREST_RUNS = "interest_runs"  # 利息计至付清之日
    INTEREST_WAIVED = "interest_waived"  # 放弃利息
    REVOKED = "revoked"  # 撤销一份裁定、决定或结案通知书
    NUMBER_CORRECTED = "number_corrected"  # 案号补正
    NAME_CORRECTED = "name_corrected"  # 当事人姓名、名称补正
    DAY_CORRECTED = "day_corrected"  # 落款日期补正
    ORDER_CORRECTED = "order_corrected"  # 主文补正
    NEW_APPLICANT = "new_applicant"  # 变更某某为某案的申请执行人
    NEW_DEBTOR = "new_debtor"  # 变更、追加某某为某案的被执行人


@value
class Statement:
    """One such statement: `about` is the party it speaks of (name or alias), `on` a day, `place` a place it states.

    A period runs from `on` to `until`; where it states only one of them the other is None. `value` is a sum. `number`
    is that of the paper revoked (撤销), of the case that changes its party (变更、追加), or a misprint that `meant`
    replaces (补正). `misprint` is the name that stood for that of `about` (姓名、名称补正), the day that stood for `on`
    (落款日期补正), or the status that an order seemed to make of its case before `status` replaced it (主文补正).
    """

    kind: StatementKind
    evidence: Evidence
    about: str | None = None
    on: date | None = None
    until: date | None = None
    place: str | None = None
    value: Money | None = None
    number: CaseNumber | None = None
    meant: CaseNumber | None = None
    misprint: str | None = None
    status: CaseStatus | None = None


class CourtPart(StrEnum):
    """The part a named court plays in the paper."""

    FROM = "from"  # 移出、委托、报请的法院
    TO = "to"  # 接受指定、移送、委托的法院
    SEIZED_FIRST = "seized_first"  # 首先查封法院
    NAMED = "named"


@value
class CourtMention:
    """Another court that the paper names, as printed (alias resolved), with its part."""

    name: str
    part: CourtPart
    evidence: Evidence


@value
class Warn:
    """A doubt about the document: a short code and one sentence that names the field.

    `zh` says the same in Chinese where the page of the night shows the sentence (文书自相矛盾); empty elsewhere.
    """

    code: str
    sentence: str
    zh: str = ""


class Page(Frozen):
    """One page: its text as the reader gave it, and which engine read it (pdfium, pdfplumber, ocr, text)."""

    number: int
    text: str
    reader: str


class Filing(Frozen):
    """What one document says. A missing field is None or empty: the paper does not say it.

    `evidence` holds the words for the single values (document_kind, court, case_number, decision_date, status,
    cause, filed_on), keyed by field name. `pages` counts pages, `reader` names the engine of each.
    """

    file: str
    sha256: str
    pages: int
    reader: tuple[str, ...]
    document_kind: DocumentKind = DocumentKind.OTHER
    court: str | None = None
    case_number: CaseNumber | None = None
    other_case_numbers: tuple[MentionedNumber, ...] = ()
    decision_date: date | None = None
    parties: tuple[Party, ...] = ()
    amounts: tuple[Amount, ...] = ()
    status: CaseStatus = CaseStatus.NONE
    signals: tuple[Signal, ...] = ()
    statements: tuple[Statement, ...] = ()
    seizures: tuple[Seizure, ...] = ()
    titles: tuple[MentionedText, ...] = ()
    cause: str | None = None
    courts: tuple[CourtMention, ...] = ()
    filed_on: date | None = None
    received_on: tuple[MentionedDay, ...] = ()
    evidence: dict[str, Evidence] = Field(default_factory=dict)  # a {} would be copied deeply for each
    warnings: tuple[Warn, ...] = ()

    @property
    def case_class(self) -> CaseClass:
        """Class of the paper's case, by its number and, where that is of no such kind, by what the paper does.

        A 财产保全 ruling under a trial number (民初) is of a preservation case. A pre-restructuring that a court opens
        before the petition, under a number of matters before the suit (民诉前调), is of a bankruptcy case.
        """
        number = self.case_number
        found = number.case_class if number else CaseClass.OTHER
        if number is None or found is not CaseClass.OTHER:
            return found
        if self.status is CaseStatus.CONTROLLED:
            return CaseClass.PRESERVATION
        early = any(code in number.type_code for code in _BEFORE_THE_SUIT)
        return CaseClass.BANKRUPTCY if early and self.status is CaseStatus.PRE_RESTRUCTURING else found

    def stated(self, *kinds: StatementKind) -> tuple[Statement, ...]:
        """The statements of these kinds, in order of the paper."""
        if not self.statements:  # most papers say none, and every rule asks every paper
            return ()
        return tuple([statement for statement in self.statements if statement.kind in kinds])

    def signalled(self, *kinds: SignalKind) -> tuple[Signal, ...]:
        """The signals of these kinds, in order of the paper."""
        if not self.signals:
            return ()
        return tuple([signal for signal in self.signals if signal.kind in kinds])


class Reading(Frozen):
    """One document read: its facts and the pages they were read from.

    `within` are further papers of the same file, of which its own facts and pages say nothing.
    """

    filing: Filing
    pages: tuple[Page, ...]
    within: tuple["Within", ...] = ()


class Within(Frozen):
    """A further paper of a file: what it is called, its first and last page there (from 1), and what was read of it.

    Without a reading, why there is none.
    """

    name: str
    pages: tuple[int, int]
    reading: Reading | None = None
    reason: QuarantineReason | None = None
    detail: str | None = None
