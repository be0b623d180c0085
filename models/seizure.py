"""Seizure (控制措施): one act of control that a document orders or reports."""

from datetime import date
from enum import StrEnum

from models.evidence import Evidence
from models.frozen import Frozen
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


class Seizure(Frozen):
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
