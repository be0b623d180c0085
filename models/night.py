"""Night (夜间作业): what one night read, set aside and flagged, for the report."""

from datetime import date, datetime

from models.deadline import Deadline
from models.dossier import DebtorDossier
from models.filing import Warn
from models.frozen import Frozen
from models.referral import Referral
from models.rule import Finding, Urgency
from models.verdict import Left, Verdict


class Flag(Frozen):
    """One flagged debtor (提示对象): its dossier, what the rules answered, and its referral if there is one.

    `findings` may hold every answer; only the met ones flag, the unknown ones are shown as open questions.
    """

    dossier: DebtorDossier
    findings: tuple[Finding, ...]
    referral: Referral | None = None

    @property
    def met(self) -> tuple[Finding, ...]:
        """The findings that are met (成立)."""
        return tuple(finding for finding in self.findings if finding.met)

    @property
    def urgency(self) -> Urgency | None:
        """That of the referral, else the most urgent of the met findings, else None."""
        if self.referral:
            return self.referral.urgency
        return min((finding.urgency for finding in self.met if finding.urgency), default=None)


class FillWarning(Frozen):
    """A field that this night's papers state less or more often than usual (字段填充率异常): a form may have changed.

    `rate` and `usual` (the median of the earlier nights) are shares of the papers from 0 to 1. `court` where it is seen
    in the papers of one court only; None: in all of the night.
    """

    field: str
    rate: float
    usual: float
    court: str | None = None

    def __str__(self) -> str:
        """One line for the terminal."""
        where = f"{self.court}: " if self.court else ""
        return f"{where}{self.field} stated by {self.rate:.0%} of the papers, usually {self.usual:.0%}"


class NightReport(Frozen):
    """One night in numbers, with the flagged debtors and the files set aside.

    `files` counts what came in (收件); `ocr_pages` are those of `pages` that were read by OCR; `warnings` counts
    doubts by code; `set_aside` are the verdicts of the quarantined files; `left` those left for the
    next night; `troubles` are sentences about outside parts that were down, or mistakes of the program;
    `contradictions` name each paper that contradicts itself (文书自相矛盾) and where.
    `letters_owed` should have gone out and did not, `letters_refused` of them were refused for good and wait for a
    person; `letters_waiting` wait for the day of the weekly list. `deadlines` are what runs out within thirty days, by
    court (期限). `fill_warnings` are fields that were found less or more often than usual. `night` is its number in the
    ledger. `unread`: its inbox could not be opened; `unwritten`: its page could not be written.
    """

    on: date
    started: datetime
    finished: datetime
    files: int
    indexed: int
    duplicate: int
    quarantined: int
    pages: int = 0
    ocr_pages: int = 0
    warnings: dict[str, int] = {}
    set_aside: tuple[Verdict, ...] = ()
    left: tuple[Left, ...] = ()
    flagged: tuple[Flag, ...] = ()
    letters_owed: int = 0
    letters_sent: int = 0
    letters_refused: int = 0
    letters_waiting: int = 0
    troubles: tuple[str, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    contradictions: tuple[tuple[str, Warn], ...] = ()
    fill_warnings: tuple[FillWarning, ...] = ()
    night: int | None = None
    unread: bool = False
    unwritten: bool = False

    @property
    def balanced(self) -> bool:
        """Whether in = indexed + duplicate + quarantined (收件 = 入账 + 重复 + 隔离)."""
        return self.files == self.indexed + self.duplicate + self.quarantined
