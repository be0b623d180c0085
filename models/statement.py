"""Statements (陈述): what a paper says that a rule of law asks for beside its status, each with its words."""

from datetime import date
from enum import StrEnum

from models.case_number import CaseNumber
from models.evidence import Evidence
from models.frozen import value
from models.money import Money
from models.status import CaseStatus


class StatementKind(StrEnum):
    """Further statements that the rules of law ask for, beyond the signals."""

    ASSETS_BELOW_DEBTS = "assets_below_debts"  # 资不抵债、资产不足以清偿全部债务 (not: 不能清偿到期债务)
    REPRESENTATIVE_MISSING = "representative_missing"  # 法定代表人下落不明且无人管理
    NO_PREMISES = "no_premises"  # 无经营场所、人去楼空
    STOPPED_BUSINESS = "stopped_business"  # 停止经营、停产、歇业
    STAFF_GONE = "staff_gone"  # 人员已遣散
    DEREGISTERED = "deregistered"  # 已注销
    INSTALMENTS = "instalments"  # 分期履行的和解, the ground of a dormant ruling
    PROPERTY_FIRST_SEIZED = "property_first_seized"  # 有财产，但系他院首先查封或轮候
    SEAT_MOVED = "seat_moved"  # 住所地变更、区划调整
    CONSENT = "consent"  # 申请执行人或被执行人同意、申请移送破产或破产
    CONSENT_ASKED = "consent_asked"  # 征询、告知
    CONSENT_REFUSED = "consent_refused"  # 不同意
    CONSENT_WITHDRAWN = "consent_withdrawn"  # 撤回同意
    AUCTION_ON = "auction_on"  # 定于…进行拍卖
    AUCTION_CHANGED = "auction_changed"  # 拍卖时间更正为…、撤回拍卖
    CONTINUED_SEIZURE = "continued_seizure"  # 续行查封、续行冻结
    WHOSE_PROPERTY = "whose_property"  # 被执行人某某名下的财产
    MAIN_PROPERTY = "main_property"  # 主要、唯一财产位于某地
    PROPERTY_PLEDGED = "property_pledged"  # 已足额抵押、处置无益
    PROPERTY_VALUED = "property_valued"  # 位于某地的财产评估为若干
    ALL_PROPERTY_VALUED = "all_property_valued"  # 全部财产评估为若干，此外无其他财产
    PROPERTY_FOUND = "property_found"  # 查明名下有可供执行的财产
    PROPERTY_INSUFFICIENT = "property_insufficient"  # 财产不足以清偿债务
    PERISHABLE = "perishable"  # 鲜活、易腐、季节性，不宜长期保存
    TITLE_ITEM = "title_item"  # 仅申请执行某判项
    CONFLICTING_TITLES = "conflicting_titles"  # 两份生效裁判相互矛盾
    TITLE_CHANGED = "title_changed"  # 改判、撤销
    REVIEW_EXTENDED = "review_extended"  # 补充移送材料、延长审查期限
    PERIOD_EXCLUDED = "period_excluded"  # 评估、公告、争议处理期间
    ENTRUSTED = "entrusted"  # 委托他院执行
    RETURNED = "returned"  # 退回委托
    GUARANTEES = "guarantees"  # 承担连带责任、互负担保
    AFFILIATED = "affiliated"  # 关联企业、实际控制人
    INTEREST_RUNS = "interest_runs"  # 利息计至付清之日
    INTEREST_WAIVED = "interest_waived"  # 放弃利息
    REVOKED = "revoked"  # 撤销一份裁定、决定或结案通知书
    NUMBER_CORRECTED = "number_corrected"  # 案号补正
    NAME_CORRECTED = "name_corrected"  # 当事人姓名、名称补正
    DAY_CORRECTED = "day_corrected"  # 落款日期补正
    ORDER_CORRECTED = "order_corrected"  # 主文补正
    NEW_APPLICANT = "new_applicant"  # 变更某某为某案的申请执行人
    NEW_DEBTOR = "new_debtor"  # 变更、追加某某为某案的被执行人
    OWN_CASE = "own_case"  # 合并案号中属于该被执行人的案件
    BANKRUPTCY_ENDED = "bankruptcy_ended"  # 重整计划、和解协议执行完毕，或债务已清偿而终结破产程序
    BANKRUPTCY_CLOSED = "bankruptcy_closed"  # 破产财产分配完结或不足支付费用而终结破产程序（债务人不再存续）
    DEBTOR_LEFT = "debtor_left"  # 被执行人已合并、注销、死亡，由他人承受
    ACCEPTANCE_TOLD = "acceptance_told"  # 执行文书查明法院已裁定受理破产申请
    STAY_TOLD = "stay_told"  # 异议、复议裁定查明某案已中止执行


@value
class Statement:
    """One such statement: `about` is the party it speaks of (name or alias), `on` a day, `place` a place it states.

    A period runs from `on` to `until`; where it states only one of them the other is None. `value` is a sum. `number`
    is that of the paper revoked (撤销), of the case that changes its party (变更、追加) or is stayed (中止), of the
    petition accepted (受理), or a misprint that `meant` replaces (补正). `misprint` is the name that stood for that of
    `about` (姓名、名称补正), the day that stood for `on` (落款日期补正), or the status that an order seemed to make of
    its case before `status` replaced it (主文补正).
    """

    kind: StatementKind
    evidence: Evidence
    about: str | None = None
    on: date | None = None
    until: date | None = None
    place: str | None = None
    value: Money | None = None
    number: CaseNumber | None = None
    meant: CaseNumber | None = None
    misprint: str | None = None
    status: CaseStatus | None = None
