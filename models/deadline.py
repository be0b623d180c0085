"""Deadline (期限): a day on which something of a case runs out, with the papers and the law that say so."""

from datetime import date
from enum import StrEnum

from models.evidence import Evidence
from models.frozen import Frozen
from models.rule import Statute


class DeadlineKind(StrEnum):
    """What runs out."""

    SEIZURE_EXPIRES = "seizure_expires"  # 查封、扣押、冻结到期，未续行即失效
    TRANSFER_ANSWER = "transfer_answer"  # 收到移送破产审查材料之日起三十日
    SIX_MONTHS = "six_months"  # 六个月未执行，申请执行人可向上一级法院申请执行
    DORMANT_FIVE_YEARS = "dormant_five_years"  # 终本后五年内依职权查询
    AUCTION = "auction"  # 文书载明的拍卖日


class Deadline(Frozen):
    """One last day, of one case of one debtor, and the court (register name) that has to heed it.

    `because` says by language (zh, en) from which day and by which rule it is counted; no letter is owed for it.
    """

    kind: DeadlineKind
    day: date
    court: str
    case_number: str
    debtor: str
    because: dict[str, str]
    statutes: tuple[Statute, ...] = ()
    evidence: tuple[Evidence, ...] = ()
