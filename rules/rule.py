"""What a rule is made of: its question with the articles, what it is given, what follows, and its entry in RULES."""

from collections.abc import Callable, Iterable
from datetime import date

from models import (
    Answer,
    DebtorDossier,
    Evidence,
    Finding,
    Level,
    ReferralKind,
    Statute,
    Urgency,
    register,
)
from models.frozen import Frozen
from rules.evidence_of import once
from rules.law.statutes import in_force
from rules.law.thresholds import THRESHOLDS, Thresholds

Because = dict[str, str]
"""One sentence by language (zh, en) with the numbers in it."""


def said(*, zh: str, en: str) -> Because:
    """The sentence of an answer (理由) in both languages."""
    return {"zh": zh, "en": en}


class Consequence(Frozen):
    """What follows from a met finding: how strong, how urgent, and which courts (register names) are told."""

    level: Level | None = None
    urgency: Urgency | None = None
    tell: tuple[str, ...] = ()


class Question(Frozen):
    """A legal question (法律问题): its identifier and every article it rests on, in all numberings."""

    rule: str
    statutes: tuple[Statute, ...]

    def met(
        self, on: date, because: Because, evidence: Iterable[Evidence], consequence: Consequence | None = None
    ) -> Finding:
        """Met (成立): never without the words it rests on."""
        quoted = once(evidence)
        if not quoted:
            msg = f"{self.rule} is met without evidence"
            raise AssertionError(msg)
        follows = consequence or Consequence()
        return Finding(
            rule=self.rule,
            answer=Answer.MET,
            because=because,
            statutes=in_force(self.statutes, on),
            level=follows.level,
            urgency=follows.urgency,
            tell=_standing(follows.tell, on),
            evidence=quoted,
        )

    def not_met(self, on: date, because: Because, evidence: Iterable[Evidence] = ()) -> Finding:
        """Not met (不成立): with the reason why not, also where it looks so."""
        return self._open(on, Answer.NOT_MET, because, evidence)

    def unknown(self, on: date, because: Because, evidence: Iterable[Evidence] = ()) -> Finding:
        """Unknown (文书不能回答): with what the papers would have to say."""
        return self._open(on, Answer.UNKNOWN, because, evidence)

    def _open(self, on: date, answer: Answer, because: Because, evidence: Iterable[Evidence]) -> Finding:
        quoted = once(evidence)
        statutes = in_force(self.statutes, on)
        return Finding(rule=self.rule, answer=answer, because=because, statutes=statutes, evidence=quoted)


def _standing(courts: Iterable[str], on: date) -> tuple[str, ...]:
    """The courts to tell as they stand on the day: one that was merged is told through the court that took it over."""
    found = ((name, register().by_name(name)) for name in courts)
    return tuple(dict.fromkeys(register().now(court, on).name if court else name for name, court in found))


class Given(Frozen):
    """What a rule is given beside the dossier: the thresholds, and the answers of the rules that it asks after."""

    thresholds: Thresholds = THRESHOLDS
    answers: dict[str, Finding] = {}

    def met(self, rule: str) -> bool:
        """Whether a rule asked before is met."""
        return rule in self.answers and self.answers[rule].met


Check = Callable[[DebtorDossier, date, Given], Finding]
"""The function of a rule: one dossier on one day, one answer."""


class Rule(Frozen):
    """One entry of RULES: number (R1), identifier, function, the rules it asks after, and what it makes.

    `makes_referral`: a met finding is a reason to write to a court (R1 only from `candidate` up). `kind` is what is
    then proposed; None where a single act of a single court is to be put right.
    """

    number: str
    id: str
    check: Check
    after: tuple[str, ...] = ()
    makes_referral: bool = False
    kind: ReferralKind | None = None
