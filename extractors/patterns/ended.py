"""Words by which a bankruptcy ends and its debtor lives on (破产程序终结), on plain text (titles blanked as □)."""

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
ENDS = compiled(r"终结[^，。；]{2,60}?(?:破产|重整|和解)(?:清算)?(?:程序|一?案)")
