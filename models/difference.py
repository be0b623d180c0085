"""Difference (变化): one thing that a changed letter says otherwise than the letter before it."""

from enum import StrEnum

from models.evidence import Evidence
from models.frozen import Frozen


class DifferenceKind(StrEnum):
    """What is another now."""

    URGENCY = "urgency"  # 缓急
    PROPOSED = "proposed"  # 建议审查的事项
    CANDIDATE = "candidate"  # 建议的集中执行法院
    RULE_ADDED = "rule_added"
    RULE_GONE = "rule_gone"
    LEVEL = "level"  # 程度
    CASES_ADDED = "cases_added"
    CASES_GONE = "cases_gone"
    WORDS_ADDED = "words_added"  # 新增依据
    WORDS_GONE = "words_gone"


class Difference(Frozen):
    """One difference. `before` and `after` are values of the kind's own vocabulary, `cases` canonical case numbers.

    `because` says by language (zh, en) what the rule answers now, where a rule is no longer met.
    """

    kind: DifferenceKind
    rule: str | None = None
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    because: dict[str, str] = {}
