"""Letter (函): what is owed to one office about one referral."""

from datetime import date
from enum import StrEnum
from hashlib import sha256

from models.difference import Difference, DifferenceKind
from models.frozen import Frozen
from models.referral import Referral
from models.rule import Finding, Urgency


class LetterState(StrEnum):
    """New, changed since the last letter, or withdrawn because the flag is no longer true."""

    NEW = "new"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"


class Letter(Frozen):
    """One letter to one office (register name). `id` names it for good and is its Message-ID.

    `follows` is the id of the letter that it changes, withdraws or comes after. A changed letter says its
    `differences` from that one; a withdrawal its `grounds`: what the rules that were met answer now, or `reason`, a
    word of the catalogue (`letter.withdrawn.reason.…`) or a sentence.
    """

    id: str
    office: str
    state: LetterState
    on: date
    referral: Referral
    reason: str | None = None
    follows: str | None = None
    differences: tuple[Difference, ...] = ()
    grounds: tuple[Finding, ...] = ()

    @property
    def pressing(self) -> bool:
        """Whether it goes out at once: U1 and U2, what the office was told in that voice, and every withdrawal.

        An office must not rest a week on what is no longer true.
        """
        before = (one.before for one in self.differences if one.kind is DifferenceKind.URGENCY)
        told = (Urgency(value) for values in before for value in values)
        calm = all(one >= Urgency.U3 for one in (self.referral.urgency, *told))
        return self.state is LetterState.WITHDRAWN or not calm

    @staticmethod
    def id_of(
        office: str, referral: Referral, state: LetterState = LetterState.NEW, *, after: str | None = None
    ) -> str:
        """Hash of office, debtor, rules and evidence: the same flag on the same words is the same letter.

        `after` tells apart a letter whose flag, office and words were written before (raised, withdrawn, raised again).
        """
        words = [office, referral.debtor.key, state.value if state is LetterState.WITHDRAWN else ""]
        for finding in referral.findings:
            words += [finding.rule, finding.level or "", *(f"{e.file}:{e.page}:{e.start}" for e in finding.evidence)]
        words += [after] if after else []
        return sha256("\n".join(words).encode()).hexdigest()
