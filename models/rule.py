"""Rule and Finding (规则与结论): a named legal question, its statute, and one rule's answer about one dossier."""

from datetime import date
from enum import StrEnum

from models.evidence import Evidence
from models.frozen import Frozen


class Statute(Frozen):
    """A legal source (法律依据): title, article, official source, days in force, whether a person has verified it.

    `until` None means still in force as far as known. `verified` is false where the citation is from memory.
    """

    title: str
    article: str
    source: str
    since: date
    until: date | None = None
    verified: bool = False

    def in_force(self, on: date) -> bool:
        """Whether it is in force on the day."""
        return self.since <= on and (self.until is None or on <= self.until)

    def __str__(self) -> str:
        """Title and article as cited: 《企业破产法》第十九条."""
        return f"《{self.title}》{self.article}"


class Answer(StrEnum):
    """Met (成立), not met (不成立) or unknown (文书不能回答)."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


class Level(StrEnum):
    """How strong a met finding is, for the rules that have levels."""

    WATCH = "watch"
    CANDIDATE = "candidate"
    STRONG = "strong"
    CONSULT = "consult"


class Urgency(StrEnum):
    """U1 same day, U2 three working days, U3 weekly list, U4 watch."""

    U1 = "U1"
    U2 = "U2"
    U3 = "U3"
    U4 = "U4"

    @property
    def one_step_more(self) -> "Urgency":
        """One step more urgent; U1 stays U1."""
        return Urgency(f"U{max(1, int(self.value[1]) - 1)}")


class Finding(Frozen):
    """One rule's answer about one dossier on one day.

    `because` is one sentence by language (zh, en) with the numbers in it; `tell` are register names of the courts
    the rule addresses; `evidence` the words it rests on. A met finding always quotes its evidence.
    """

    rule: str
    answer: Answer
    because: dict[str, str]
    statutes: tuple[Statute, ...] = ()
    level: Level | None = None
    urgency: Urgency | None = None
    tell: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @property
    def met(self) -> bool:
        """Whether the answer is met."""
        return self.answer is Answer.MET

    @property
    def verified(self) -> bool:
        """Whether every citation has been verified by a person."""
        return all(statute.verified for statute in self.statutes)
