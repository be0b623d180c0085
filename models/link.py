"""Links between debtors (债务人之间的关联): what connects two debtors without making them one."""

from enum import StrEnum

from models.evidence import Evidence
from models.frozen import Frozen


class PossibleLink(Frozen):
    """Another debtor that may be the same one (疑似同一人): for a person to look at, never merged by itself.

    `why` is one sentence by language (zh, en); `evidence` the words of both sides.
    """

    key: str
    name: str
    why: dict[str, str]
    evidence: tuple[Evidence, ...]


class LinkKind(StrEnum):
    """How two debtors are connected that are not the same."""

    BRANCH_OF = "branch_of"  # 系其分支机构
    HAS_BRANCH = "has_branch"  # 有此分支机构


class DebtorLink(Frozen):
    """A firm and its branch (分支机构), two debtors: a branch's cases are its own. `evidence` is the other's name."""

    kind: LinkKind
    key: str
    name: str
    evidence: Evidence
