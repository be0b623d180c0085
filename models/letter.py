"""Letter (函): what is owed to one office about one referral."""

from datetime import date
from enum import StrEnum
from hashlib import sha256

from models.frozen import Frozen
from models.referral import Referral


class LetterState(StrEnum):
    """New, changed since the last letter, or withdrawn because the flag is no longer true."""

    NEW = "new"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"


class Letter(Frozen):
    """One letter to one office (register name). `id` names it for good and is its Message-ID.

    `follows` is the id of the letter that it changes, withdraws or comes after.
    """

    id: str
    office: str
    state: LetterState
    on: date
    referral: Referral
    reason: str | None = None
    follows: str | None = None

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
