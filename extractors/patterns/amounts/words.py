"""Words that govern an amount of money, and the row that ties them to a role (金额性质)."""

import re
from dataclasses import dataclass

from extractors.machine.kept_patterns import compiled
from models import AmountRole


@dataclass(frozen=True, slots=True)
class Row:
    """A role and the words that give it: `before` is searched in the window, `after` begins behind the amount.

    `where` limits the row to "orders" (裁定主文), "plan" (分配方案), "judgment" (判决书, 民终), "enforcement" (all but those) or "past" (a
    clause of a judgment that names a year before the suit's); a `wide` row looks at the whole sentence, over the amounts before.
    """

    role: AmountRole
    before: re.Pattern[str]
    after: re.Pattern[str]
    where: str
    wide: bool


def row(role: AmountRole, before: str = "", after: str = "", where: str = "", *, wide: bool = False) -> Row:
    """A row of its patterns' sources."""
    return Row(role, compiled(_refused_last(before)), compiled(after), where, wide)


def _refused_last(words: str) -> str:
    """`^(?!.*A).*B` as `^(?=.*B)(?!.*A)`: the same rows, and most fail at B without looking for every word of A."""
    if not words.startswith("^(?!"):
        return words
    depth = in_set = escaped = 0
    closed = 0
    for place, sign in enumerate(words):
        if escaped or sign == "\\":
            escaped = not escaped
        elif in_set or sign == "[":
            in_set = sign != "]"
        elif sign == "|" and not depth:
            return words
        elif sign in "()":
            depth += 1 if sign == "(" else -1
            closed = closed or (place + 1 if not depth else 0)
    rest = words[closed:]
    return f"^(?={rest}){words[1:closed]}" if rest.startswith(".*") else words


# Words that may stand between a noun and its amount: 评估价为人民币, 保全费合计, 借款本金（币种下同）.
FILL = r"(?:人民币|折合|以上|各项|不超过|不足|至少|超过|不低于|最高|高达|分别|（?大写）?|[为是系即共总合计额金约近达超逾等各有在到内的：款项数小一笔仅·.“”])*$"
DEBT = (
    "本金|本息|当金|执行回转|票面金额|[汇本支]票金额|票据金额|借款|贷款|货款|价款|[程料购运租付屋投资回转垫偿让业]款|加工费|服务费|租金|[租运仓管设检制承使占劳务医疗]+费|劳务报酬|报酬|"
    "房租|罚金|工资|佣金|赔偿金?|补[助偿]金|抚慰金|抚恤金|损失|抚养费|赡养费|彩礼|违法所得|押金|定金|保修金|保证金|待遇|款项|[款费]"
)
PAY = "支付(?!宝)|给付|偿还|归还|返还|退还|退回|清偿|付清|偿付|交付|付款|还款|履行|补交|补缴|付(?!宝)"
TAKE = "扣划|划拨|划扣|提取(?!产生|费|时)|提足|扣留|划转|扣缴"
HOLD = "冻结|查封|扣押|保全(?!人|担保保?险?费|责任保?险|保险)|实际控制|续冻|续封"
ASK = "(?:申请(?!人|执行人|再审人|保全人|书)|请求|要求|主张)"
INTEREST = "利息(?:损失)?|欠息|罚息|复利|违约金|滞纳金|资金占用(?:费|损失)|占用利息|迟延履行金|结息|孳息|逾期(?:付款)?损失|利息等|滞纳费|加处的?罚款|债务利息|综合费"
# A payment that is agreed on, asked for, ordered or hoped for, and not told.
PLANNED = "应|须|需|请求|要求|主张|约定|承诺|同意|愿|未|没|不(?!动产)|责令|判|希望|想|若|如|待|拟|可望|预计"
