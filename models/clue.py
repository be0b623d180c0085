"""Clue (线索): one thing that a paper says of a case, or of how a party stands in it, as one bit.

A ledger of ten million cases is asked by these bits which debtors a rule can concern at all, without any paper being
opened. They say what is printed, never what follows from it: that is `rules.needs`. A bit is never given another
meaning, for it is stored; a new clue takes the next free bit, and a migration tells it of what is there.
"""

from collections.abc import Iterable
from enum import IntFlag, auto

from models.case_number import CaseClass
from models.filing import Amount, AmountRole, Filing, SignalKind
from models.party import EntityKind, Party
from models.seizure import Seizure, SeizureAct, SeizureRank
from models.statement import StatementKind
from models.status import CaseStatus
from models.totals import payments

UNTOLD = -1
"""Every bit: stands where nobody has looked yet, so that nothing is missed."""


class Clue(IntFlag):
    """What one paper says."""

    ENFORCEMENT = auto()  # the number is that of an enforcement case (执、执恢)
    BANKRUPTCY = auto()  # 破申、破、预重整
    RESTORED = auto()  # 执恢
    OPENS = auto()  # a status that leaves an enforcement case unsatisfied
    CLOSES = auto()  # 执行完毕、终结执行、销案、不予执行、驳回
    MOVES_OUT = auto()  # 指定、提级、委托
    EARLY = auto()  # 立案、通知、控制
    DORMANT = auto()  # 终结本次执行程序
    NO_PROPERTY = auto()  # 终结本次执行程序, and 无可供执行财产
    STANDS_STILL = auto()  # 终本、中止、暂缓, and 他院首先查封 or 轮候
    INSOLVENT = auto()  # 资不抵债、无人管理、停止经营 and the like
    INSUFFICIENT = auto()  # 财产不足以清偿
    TRANSFERRED = auto()  # 移送破产审查
    REFUSED = auto()  # 不予受理、驳回破产申请
    PROPERTY = auto()  # a named thing held by the paper's court, or 有可供执行的财产
    PROPERTY_BEFORE = auto()  # the same on a day before the paper's, or on no known day
    SOLD = auto()  # 处置、分配
    CONFLICTING = auto()  # 生效裁判相互矛盾
    SEAT_MOVED = auto()  # 住所地变更
    PLACED = auto()  # property with its place
    ENTRUSTED = auto()  # 委托执行
    CLAIM = auto()  # an amount of 申请执行标的
    SUMS = auto()  # an amount of 执行到位 or 未履行
    UNBALANCED = auto()  # such amounts that do not make up the paper's own claim


class Standing(IntFlag):
    """How a party stands in a paper, and what kind of person it is."""

    DEBTOR = auto()
    APPLICANT = auto()
    UNNAMED = auto()  # in a paper without a case number, or with a masked one
    ENTERPRISE = auto()
    SHARED_OUT = auto()  # 自然人、个体工商户、合伙企业、个人独资企业


CORRECTIONS = (
    StatementKind.NUMBER_CORRECTED,
    StatementKind.NAME_CORRECTED,
    StatementKind.DAY_CORRECTED,
    StatementKind.ORDER_CORRECTED,
)
"""What a ruling of 补正 puts right."""
_CHANGES = (StatementKind.REVOKED, *CORRECTIONS)

_STILL = frozenset({CaseStatus.DORMANT, CaseStatus.SUSPENDED, CaseStatus.DEFERRED})
_BY_STATUS = {
    CaseStatus.FILED: Clue.EARLY,
    CaseStatus.NOTIFIED: Clue.EARLY,
    CaseStatus.CONTROLLED: Clue.EARLY,
    CaseStatus.TRANSFERRED_OUT: Clue.MOVES_OUT,
    CaseStatus.DORMANT: Clue.DORMANT,
    CaseStatus.BANKRUPTCY_TRANSFER: Clue.TRANSFERRED,
    CaseStatus.BANKRUPTCY_REJECTED: Clue.REFUSED,
    CaseStatus.DISPOSAL: Clue.SOLD,
    CaseStatus.DISTRIBUTION: Clue.SOLD,
}
_BY_STATEMENT = {
    StatementKind.ASSETS_BELOW_DEBTS: Clue.INSOLVENT | Clue.INSUFFICIENT,
    StatementKind.ALL_PROPERTY_VALUED: Clue.INSOLVENT,
    StatementKind.REPRESENTATIVE_MISSING: Clue.INSOLVENT,
    StatementKind.NO_PREMISES: Clue.INSOLVENT,
    StatementKind.STOPPED_BUSINESS: Clue.INSOLVENT,
    StatementKind.STAFF_GONE: Clue.INSOLVENT,
    StatementKind.PROPERTY_INSUFFICIENT: Clue.INSUFFICIENT,
    StatementKind.CONFLICTING_TITLES: Clue.CONFLICTING,
    StatementKind.SEAT_MOVED: Clue.SEAT_MOVED,
    StatementKind.MAIN_PROPERTY: Clue.PLACED,
    StatementKind.PROPERTY_VALUED: Clue.PLACED,
    StatementKind.ENTRUSTED: Clue.ENTRUSTED,
}
_BY_CLASS = {CaseClass.ENFORCEMENT: Clue.ENFORCEMENT, CaseClass.BANKRUPTCY: Clue.BANKRUPTCY}
_FIRST_OR_WAITING = (SignalKind.FIRST_SEIZURE_ELSEWHERE, SignalKind.WAITING_SEIZURE)
_BY_KIND = {
    EntityKind.ENTERPRISE: Standing.ENTERPRISE,
    EntityKind.PERSON: Standing.SHARED_OUT,
    EntityKind.INDIVIDUAL_BUSINESS: Standing.SHARED_OUT,
    EntityKind.PARTNERSHIP: Standing.SHARED_OUT,
    EntityKind.SOLE_PROPRIETORSHIP: Standing.SHARED_OUT,
}


def clues_of(filing: Filing) -> Clue:
    """Every clue of a paper."""
    found = _BY_STATUS.get(filing.status, Clue(0)) | _by_words(filing) | _by_property(filing) | _by_amounts(filing)
    if filing.case_number:
        found |= _BY_CLASS.get(filing.case_class, Clue(0))
        found |= Clue.RESTORED if filing.case_number.restored else Clue(0)
    if filing.status.moves_case:
        found |= Clue.CLOSES if filing.status.satisfies else Clue.OPENS
    return found


def kind_of(party: Party) -> Standing:
    """What kind of person the party is, as far as a rule asks."""
    return _BY_KIND.get(party.entity, Standing(0))


def speaks_for_others(filing: Filing) -> bool:
    """Whether the paper may say how a case stands that it only names.

    It bears no number of its own, it moves cases (指定、提级), it restores one (执恢), it takes back or puts right
    another paper (撤销、补正), it sends a case back (退回委托), it tells that one is stayed (中止), or it is of a
    bankruptcy and names nobody.
    """
    number = filing.case_number
    if number is None or number.restored or filing.status is CaseStatus.TRANSFERRED_OUT:
        return True
    if filing.case_class is CaseClass.BANKRUPTCY and not filing.parties:
        return True
    return bool(filing.stated(StatementKind.RETURNED, StatementKind.STAY_TOLD, *_CHANGES))


def changes_others(filing: Filing) -> bool:
    """Whether the paper takes back or puts right another, which may be of its own case."""
    return bool(filing.stated(*_CHANGES))


def _by_words(filing: Filing) -> Clue:
    found = Clue(0)
    for statement in filing.statements:
        found |= _BY_STATEMENT.get(statement.kind, Clue(0))
    if filing.status is CaseStatus.DORMANT and filing.signalled(SignalKind.NO_ASSETS_FOUND):
        found |= Clue.NO_PROPERTY
    elsewhere = filing.signalled(*_FIRST_OR_WAITING) or filing.stated(StatementKind.PROPERTY_FIRST_SEIZED)
    still = filing.status in _STILL or filing.stated(StatementKind.STAY_TOLD)
    return found | Clue.STANDS_STILL if elsewhere and still else found


def _by_property(filing: Filing) -> Clue:
    held = [one.since for one in filing.seizures if _is_thing(one)]
    days = [*held, *(one.on for one in filing.stated(StatementKind.PROPERTY_FOUND))]
    if not days:
        return Clue(0)
    day = filing.decision_date
    before = day is None or any(one and one < day for one in days)
    return Clue.PROPERTY | Clue.PROPERTY_BEFORE if before else Clue.PROPERTY


def _is_thing(one: Seizure) -> bool:
    """Whether the paper's own court holds a thing, and not only a place in the queue (轮候) or a sum."""
    own = one.act is not SeizureAct.LIFT and one.rank is not SeizureRank.WAITING and one.court is None
    return own and not one.sum_only


def _by_amounts(filing: Filing) -> Clue:
    counted = [one for one in filing.amounts if one.money.currency == "CNY" and not one.corrected]
    claims, left, got = (
        [one for one in counted if one.role is role]
        for role in (AmountRole.CLAIM, AmountRole.OUTSTANDING, AmountRole.REALISED)
    )
    found = Clue.CLAIM if claims else Clue(0)
    if not left and not got:
        return found
    balanced = filing.decision_date is not None and _balanced(claims, left, got)
    return found | Clue.SUMS | (Clue(0) if balanced else Clue.UNBALANCED)


def _balanced(claims: list[Amount], left: list[Amount], got: list[Amount]) -> bool:
    """Whether these amounts alone can differ from nothing: they make up the claim, or one of them is not said."""
    outstanding, claim = _only(left), _only(claims)
    if outstanding is None or not got:
        return True
    return claim is not None and sum(one.money.fen for one in payments(got)) + outstanding == claim


def _only(found: Iterable[Amount]) -> int | None:
    """The one value of these amounts, in fen; None where there is none or more than one."""
    values = {one.money.fen for one in found}
    return values.pop() if len(values) == 1 else None
