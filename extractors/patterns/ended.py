"""Words by which a bankruptcy ends (破产程序终结), its debtor living on or wound up, on plain text (titles as □)."""

from extractors.machine.kept_patterns import compiled

# 确认甲公司重整计划执行完毕; not 自重整计划执行完毕时起, which a plan's approval says of a day to come.
CARRIED_OUT = compiled(
    r"(?:确认|认定)(?!的)[^。；]{0,60}?(?:重整计划|和解协议)》?(?:草案)?(?:已经?|均已?|业已)?(?:全部)?(?:执行|履行)完毕(?!之日|之时|时起|之?[后前]|的)"
)
NOT_CARRIED_OUT = compiled(
    r"(?:请求|申请|要求|提请|建议|应当|可以|可|待|是否|不予|未予?|无法|不能|尚未|未能)[^，。；]{0,24}$"
)
# 企业破产法 105 and 108: creditors and debtor have settled, or every debt due is paid or secured.
LIVES_ON = compiled(r"第(?:一百零五|一百〇五|一百零八|一百〇八|105|108)条")
# The same grounds in words, and those of a plan carried out.
LIVES_ON_TOLD = compiled(
    r"(?:清偿|偿还)(?:了)?(?:全部|所有)到期债务|自行达成(?:了)?协议|提供(?:了)?足额担保|(?:重整计划|和解协议)》?(?:草案)?[^。；]{0,16}(?:执行|履行)完毕"
)
# 裁定终结甲公司破产程序, 终结本案破产清算程序: a liquidation; not a 重整程序, after which the debtor goes on.
CLOSES = compiled(
    r"终结(?:本案|[^，。；]{0,60}?)的?破产(?:清算)?(?:程序|(?:清算)?一?案)(?!的(?:申请|请求|裁定)|之?日|[前后])"
)
ENDS = compiled(r"终结[^，。；]{2,60}?(?:破产|重整|和解)(?:清算)?(?:程序|一?案)")
