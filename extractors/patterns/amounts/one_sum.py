"""Rows of a debt with its interest or costs in one sum (本金、利息及诉讼费共计…元): not what is named last (合并)."""

from extractors.patterns.amounts.words import FILL, PAY, PLANNED, Row, row
from models import AmountRole as Role

_OWED = "本金|本息|欠款|债务|工资|租金|(?<!管理人)(?<!管理人的)报酬|补偿款|赔偿[款金]|工程款|劳务费|加工费|[货借贷价垫运租购]款"
# Nothing within is a deed of its own: 偿还货款、负担诉讼费…元 names the fee alone.
_SIGN = r"(?:(?!负担|承担|支付|给付|收取|[交缴]|由|按)[^，。；、及和与\d])"
_FEE = "(?:受理费|诉讼费|保全费|执行费)用?(?:等(?:各项)?(?:费用|款项)?)?"
_CHAIN = rf"(?:{_OWED})(?!的?(?:利息|罚息|违约金)){_SIGN}{{0,8}}(?:[、及和与]{_SIGN}{{1,12}}){{0,4}}[、及和与]{_SIGN}{{0,8}}{_FEE}(?<!分别){FILL}"
_OPEN = f"{PLANNED}|裁|限|申请执行(?!人)"

# 支付货款及利息…元, no sum of its own between the two.
_WITH_INTEREST = rf"(?:本金|(?:(?<!逾期)付|[货借贷欠价租购垫程偿房])款|租金|劳务费|加工费|服务费)[、及和与](?:其|相应的?|约定的?|逾期(?:付款)?的?)?(?:利息|罚息|违约金)(?:损失)?{FILL}"

ONE_SUM: tuple[Row, ...] = (
    row(
        Role.OUTSTANDING,
        rf"未(?:能|按期|按约|依约|及时|如期|全部|按时){{0,2}}(?:{PAY})[^，。；\d]{{0,16}}{_WITH_INTEREST}",
    ),
    row(
        Role.PRINCIPAL,
        rf"^(?!.*(?:已(?!届|到期|逾期)|曾|[尚仍下拖]欠|欠付|剩余|未)).*(?:{PAY})[^，。；\d]{{0,16}}{_WITH_INTEREST}",
    ),
    row(Role.OUTSTANDING, _CHAIN, r"[^，。；\d]{0,8}未(?:能)?(?:履行|执行|支付|给付|清偿|付|到位|受偿)"),
    row(Role.OUTSTANDING, rf"(?:[尚仍下拖所]欠|欠付|剩余|尚有|未(?:履行|支付|清偿|付)的?)[^，。；\d]{{0,12}}{_CHAIN}"),
    row(
        Role.REALISED,
        _CHAIN,
        r"[^，。；\d未]{0,4}(?:(?:执行|履行|支付|给付|清偿|偿付)(?:到位|完毕)|付清|到账)",
        where="enforcement",
    ),
    row(
        Role.REALISED,
        rf"^(?!.*(?:{_OPEN})).*(?:已[^，。；\d]{{0,14}}(?:{PAY}|[缴交]纳)|(?:支付|发放|发还|给付|付)给?申请(?:执行)?人)[^，。；\d]{{0,8}}{_CHAIN}",
        where="enforcement",
    ),
    row(
        Role.CLAIM, rf"(?:申请(?:强制)?执行(?!人)|标的|请求|要求|主张)[^，。；\d]{{0,12}}{_CHAIN}", where="enforcement"
    ),
    row(Role.PRINCIPAL, _CHAIN),
)
