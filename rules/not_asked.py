"""Rules that are not asked yet (尚未启用): their numbers and identifiers stand, their answer is unknown.

A silent rule would read as "not met"; these say that nobody has looked.
"""

from datetime import date

from models import DebtorDossier, Finding
from rules.rule import Check, Given, Question, said

NOT_ASKED: dict[str, str] = {
    "double_enforcement": "重复执行",
    "conflicting_titles": "执行依据相互矛盾",
    "transfer_overdue": "移送破产审查逾期",
    "not_stayed_after_transfer": "移送后未中止执行",
    "preservation_not_lifted": "受理后未解除保全",
    "not_resumed_after_dismissal": "驳回后未恢复执行",
    "six_months_unenforced": "六个月未执行",
    "entrusted_overdue": "委托执行逾期",
    "property_elsewhere": "主要财产在外地",
    "dormant_follow_up_due": "终本后续查询",
    "affiliates": "关联企业",
    "participation_in_distribution": "参与分配",
    "amount_mismatch": "金额不一致",
}
"""Identifier and Chinese name of every rule that is not asked yet."""


def not_asked(rule: str) -> Check:
    """The function of a rule that is not asked yet: unknown, and says so."""
    question = Question(rule=rule, statutes=())
    because = said(
        zh=f"“{NOT_ASKED[rule]}”这一规则尚未启用，未作审查。",
        en=f"The rule {rule} ({NOT_ASKED[rule]}) is not asked yet; nothing was examined.",
    )

    def check(_dossier: DebtorDossier, on: date, _given: Given) -> Finding:
        """Unknown, whatever the papers say."""
        return question.unknown(on, because)

    return check
