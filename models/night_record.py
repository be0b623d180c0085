"""Night record (夜间作业记录): what one night did, in numbers, as the ledger keeps it for those who compare nights."""

from datetime import datetime
from enum import StrEnum

from models.frozen import Frozen
from models.night import FillWarning
from models.verdict import QuarantineReason


class Stage(StrEnum):
    """Step of a night whose time is kept (作业环节)."""

    READ = "read"  # 读取、提取; one figure, since several children do both at once
    BOOK = "book"  # 入账
    SCREEN = "screen"  # 筛查、拟函
    INDEX = "index"  # 建立索引
    POST = "post"  # 发函
    REPORT = "report"  # 夜间报告


class FilledField(StrEnum):
    """Field of a filing whose fill rate is kept (填充率): the share of the night's papers that state it."""

    DOCUMENT_KIND = "document_kind"
    COURT = "court"
    CASE_NUMBER = "case_number"
    DECISION_DATE = "decision_date"
    PARTIES = "parties"
    DEBTOR = "debtor"
    AMOUNTS = "amounts"
    STATUS = "status"
    CAUSE = "cause"
    TITLES = "titles"


class CourtFill(Frozen):
    """The fill rates of one court's papers of a night (register name), where they were enough to say something."""

    court: str
    papers: int
    fill: dict[FilledField, float]


class NightRecord(Frozen):
    """One night over one inbox. Only the ledger's number, the inbox and the beginning are always known.

    `files` = `indexed` + `duplicate` + `quarantined` once it is finished. `reasons` counts the quarantined files by
    reason, `warnings` the doubts by code, `seconds` the wall time of each stage, `fill` the share (0 to 1) of the
    `papers` read (files whose bytes were new to the ledger) that state a field, `courts` the same of each court with
    enough papers, `fill_warnings` which of these shares left the range of the nights before. `ocr_pages` are those of
    `pages` that were read by OCR; `troubles` are sentences about outside parts that were down, or mistakes of the
    program. None: not known of this night.
    """

    id: int
    inbox: str
    started: datetime
    finished: datetime | None = None
    files: int | None = None
    indexed: int | None = None
    duplicate: int | None = None
    quarantined: int | None = None
    reasons: dict[QuarantineReason, int] = {}
    pages: int | None = None
    ocr_pages: int | None = None
    seconds: dict[Stage, float] = {}
    warnings: dict[str, int] = {}
    papers: int | None = None
    fill: dict[FilledField, float] = {}
    courts: tuple[CourtFill, ...] = ()
    fill_warnings: tuple[FillWarning, ...] = ()
    letters_owed: int | None = None
    letters_sent: int | None = None
    troubles: tuple[str, ...] = ()

    @property
    def balanced(self) -> bool | None:
        """Whether in = indexed + duplicate + quarantined (收件 = 入账 + 重复 + 隔离); None while it is not counted."""
        counted = (self.indexed, self.duplicate, self.quarantined)
        known = [number for number in counted if number is not None]
        return None if self.files is None or len(known) < 3 else self.files == sum(known)
