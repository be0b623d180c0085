"""Delivery (投递): what became of a letter on its way: each try with the server's word, and what the office says."""

from datetime import date, datetime
from enum import StrEnum

from models.frozen import Frozen
from models.letter import Letter


class Outcome(StrEnum):
    """How one try ended."""

    SENT = "sent"  # the server took it: 250 after the data
    TEMPORARY = "temporary"  # 4xx: try again
    REFUSED = "refused"  # 5xx to the address: a person must enter another, or ask for it to be tried again
    REJECTED = "rejected"  # 5xx to the letter itself or to the sender
    UNREACHABLE = "unreachable"  # nothing was handed over
    UNCERTAIN = "uncertain"  # handed over, and no answer came: the office may have it

    @property
    def held(self) -> bool:
        """Whether only a person's act makes it worth another try."""
        return self in {Outcome.REFUSED, Outcome.REJECTED}


class Try(Frozen):
    """One try to send a dispatch: when, where to, how it ended, the server's code and word (or what broke)."""

    at: datetime
    address: str
    outcome: Outcome
    code: int | None = None
    word: str = ""


class Receipt(Frozen):
    """Receipt (回执): somebody noted that a letter was received or acted on."""

    at: datetime
    by: str
    note: str


class Cancelled(StrEnum):
    """Why a letter that was never sent is not sent any more."""

    FALLEN = "fallen"  # its ground is gone
    CHANGED = "changed"  # another letter takes its place


class Fate(StrEnum):
    """What became of a letter so far."""

    OWED = "owed"
    UNCERTAIN = "uncertain"  # unsent as far as is known, but the office may have it
    REFUSED = "refused"  # held until a person acts
    SENT = "sent"
    CANCELLED = "cancelled"


class LetterRecord(Frozen):
    """A letter with what became of it. `dispatch` is the Message-ID it goes or went out under, fixed on `fixed_on`.

    `tries` are those of this dispatch, oldest first.
    """

    letter: Letter
    dispatch: str | None = None
    fixed_on: date | None = None
    sent_at: datetime | None = None
    cancelled_at: datetime | None = None
    cancelled: Cancelled | None = None
    tries: tuple[Try, ...] = ()
    receipts: tuple[Receipt, ...] = ()

    @property
    def last(self) -> Try | None:
        """The last try of its dispatch."""
        return self.tries[-1] if self.tries else None

    @property
    def maybe_told(self) -> bool:
        """Whether the office has it or may have it."""
        return bool(self.sent_at) or any(one.outcome is Outcome.UNCERTAIN for one in self.tries)

    @property
    def fate(self) -> Fate:
        """What became of it so far."""
        if self.sent_at:
            return Fate.SENT
        if self.cancelled_at:
            return Fate.CANCELLED
        if self.last and self.last.outcome.held:
            return Fate.REFUSED
        return Fate.UNCERTAIN if self.maybe_told else Fate.OWED
