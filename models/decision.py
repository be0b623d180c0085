"""Decision (人工认定): a person's word on who is the same debtor, which no later paper overrules."""

from datetime import datetime
from enum import StrEnum

from models.frozen import Frozen


class DecisionKind(StrEnum):
    """What the person decided."""

    JOIN = "join"  # 两名债务人系同一人
    SPLIT = "split"  # 某案不属该债务人


class Decision(Frozen):
    """One such decision with its reason, kept until a person undoes it.

    `debtor` is the name the debtor had then. Of a split `cases` is the case that was parted; of a join `cases` are
    those of the other debtor, and `other` is its name. `number` is what a person undoes it by.
    """

    number: int
    kind: DecisionKind
    debtor: str
    cases: tuple[str, ...]
    because: str
    by: str
    at: datetime
    other: str | None = None
