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
from models.statement import Statement, StatementKind
from models.status import CaseStatus
from models.verdict import QuarantineReason

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
        early = number.before_the_suit and self.status is CaseStatus.PRE_RESTRUCTURING
        return CaseClass.BANKRUPTCY if early else found

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

    Of a text `pages` are its first and last line. Without a reading, why there is none.
    """

    name: str
    pages: tuple[int, int]
    reading: Reading | None = None
    reason: QuarantineReason | None = None
    detail: str | None = None
