"""Seizure (控制措施): one act of control that a document orders or reports."""

import re
from datetime import date
from enum import StrEnum

from models.evidence import Evidence
from models.frozen import value
from models.money import Money


class SeizureAct(StrEnum):
    """What was done to a thing."""

    SEIZE = "seize"  # 查封
    FREEZE = "freeze"  # 冻结
    DETAIN = "detain"  # 扣押
    TRANSFER = "transfer"  # 划拨、扣划、提取
    LIFT = "lift"  # 解除


class SeizureRank(StrEnum):
    """First (首先查封) or only in waiting (轮候)."""

    FIRST = "first"
    WAITING = "waiting"
    UNSTATED = "unstated"


@value
class Seizure:
    """One act of control (控制措施) that a document orders or reports.

    `what` are the words for the thing, `owner` the party whose it is (where stated), `court` the acting court's
    printed name (None: the court of the paper). `since` and `until` are days as stated or computed from the term.
    `ordered` tells the paper's own order from a report of another act.
    """

    act: SeizureAct
    what: str
    evidence: Evidence
    owner: str | None = None
    court: str | None = None
    rank: SeizureRank = SeizureRank.UNSTATED
    since: date | None = None
    until: date | None = None
    limit: Money | None = None
    continued: bool = False
    ordered: bool = True

    @property
    def sum_only(self) -> bool:
        """Whether it is an order on money or on property up to a sum, of which nobody knows what it met."""
        words = f"{self.what} {self.evidence.quote}"
        if _SUM_ONLY.search(words):
            return True
        frozen = self.act in {SeizureAct.FREEZE, SeizureAct.SEIZE, SeizureAct.DETAIN}
        return frozen and self.ordered and bool(_MONEY.search(self.what)) and "实际" not in words


_SUM_ONLY = re.compile(
    r"或者?(?:查封|扣押|冻结|划拨|提取)?[^，。；]{0,12}(?:相应|等值|其他|同等)|(?:相应|等值|同等)[^，。；]{0,6}财产"
    r"|价值[^，。；]{0,20}的财产|(?:划拨|扣划|冻结)、"
)
_MONEY = re.compile(r"存款|资金|收入|款项|账户|现金|余额")
