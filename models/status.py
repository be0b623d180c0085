"""Status of a case (案件状态): how far enforcement has come, as one document leaves it."""

from enum import StrEnum


class CaseStatus(StrEnum):
    """What a document makes of its case. `DORMANT` (终结本次执行程序) is unpaid, never closed."""

    FILED = "filed"  # 立案
    NOTIFIED = "notified"  # 已发执行通知
    CONTROLLED = "controlled"  # 查封、冻结、扣押、划拨
    DISPOSAL = "disposal"  # 拍卖、变卖、以物抵债
    DISTRIBUTION = "distribution"  # 分配、发还
    SETTLEMENT = "settlement"  # 执行和解
    DEFERRED = "deferred"  # 暂缓执行
    SUSPENDED = "suspended"  # 中止执行
    DORMANT = "dormant"  # 终结本次执行程序
    PAID = "paid"  # 执行完毕
    TERMINATED = "terminated"  # 终结执行
    CANCELLED = "cancelled"  # 销案
    NOT_ENFORCED = "not_enforced"  # 不予执行
    REJECTED = "rejected"  # 驳回执行申请
    RESUMED = "resumed"  # 恢复执行
    TRANSFERRED_OUT = "transferred_out"  # 指定、提级、委托其他法院执行
    BANKRUPTCY_TRANSFER = "bankruptcy_transfer"  # 移送破产审查
    PRE_RESTRUCTURING = "pre_restructuring"  # 预重整
    BANKRUPTCY_ACCEPTED = "bankruptcy_accepted"  # 受理破产申请
    BANKRUPTCY_REJECTED = "bankruptcy_rejected"  # 不予受理、驳回破产申请
    BANKRUPTCY_WITHDRAWN = "bankruptcy_withdrawn"  # 准许撤回破产申请
    BANKRUPTCY_DECLARED = "bankruptcy_declared"  # 宣告破产
    PLAN_APPROVED = "plan_approved"  # 批准重整计划、认可和解协议
    OBJECTION_UPHELD = "objection_upheld"  # 异议、复议、监督成立
    OBJECTION_REJECTED = "objection_rejected"  # 异议、复议、监督驳回
    MEASURE = "measure"  # 限制消费、失信
    NONE = "none"  # 无

    @property
    def moves_case(self) -> bool:
        """Whether it replaces an earlier status of the case (a mere measure or an objection's outcome does not)."""
        return self not in _BESIDE_THE_CASE

    @property
    def satisfies(self) -> bool:
        """Whether an enforcement case in this status asks for nothing any more."""
        return self in _SATISFIED

    @property
    def rests(self) -> bool:
        """Whether an unsatisfied case in this status is not running (停止) for the moment."""
        return self in _RESTING


_BESIDE_THE_CASE = frozenset(
    {CaseStatus.MEASURE, CaseStatus.OBJECTION_UPHELD, CaseStatus.OBJECTION_REJECTED, CaseStatus.NONE}
)
_SATISFIED = frozenset(
    {CaseStatus.PAID, CaseStatus.TERMINATED, CaseStatus.CANCELLED, CaseStatus.NOT_ENFORCED, CaseStatus.REJECTED}
)
_RESTING = frozenset(
    {
        CaseStatus.DORMANT,
        CaseStatus.SUSPENDED,
        CaseStatus.DEFERRED,
        CaseStatus.TRANSFERRED_OUT,
        CaseStatus.BANKRUPTCY_TRANSFER,
    }
)
