"""Enforcement titles (执行依据) and causes of action (案由) as papers print them."""

from extractors.machine.kept_patterns import compiled

# Type codes of the cases whose outcome is enforced; bankruptcy, preservation and enforcement make no title.
TITLE_CODE = compiled(r"民|刑|商|知|行(?!审)|调|确|督|赔|经|初|终|再")
NOT_TITLE_CODE = compiled(r"执|破|保|惩|辖|清|异|复字")

# The paper behind the number: 民事判决书、民事调解书, also without a word for it (民初…号一案).
PAPER = compiled(
    r"^(?:之[一二三四五六七八九十]+)?(?:号)?[《（]?(?:已生效的?)?(?:刑事附带民事|民事|刑事|行政|行政赔偿|赔偿|司法确认)?(?:判决|调解|裁定|决定|支付令|裁决)书?"
)
# Words behind the paper that make it the basis.
BASIS_AFTER = compiled(
    r"^[》）书（]*(?:（[^）]{1,30}）)?[^。；，]{0,24}?(?:(?:已经?|均已|业已|现已)?(?:发生法律效力|生效|产生法律效力)|确定|判令|载明|判决[^书]|所确定|一案|申请(?:强制)?执行|向本院申请|立案执行|为执行依据|作为执行依据|的执行)"
)
EXPLICIT_BEFORE = compiled(
    r"(?:执行依据|据以执行|依据|根据|生效的|发生法律效力的|履行|按照|恢复对|执行的?|终结)[^。；，]{0,50}$"
)
# Not a basis: conflicting, changed, pending, or another's title.
NOT_BASIS = compiled(
    r"另案|撤销|改判|起诉|已诉至|案号：?$|审理中|尚在审理|正在审理|相互矛盾|再审|保全|裁定查封|裁定冻结|提起诉讼|申请变更|另查明"
)
SIDE_SAYS = compiled(
    r"(?:被执行人|被申请人|异议人|案外人|利害关系人|复议申请人)[^，。；]{0,30}(?:提出|称|主张|认为|辩称)[，：]"
)

# Instruments of arbitrators, labour arbitrators and notaries, with a word that names the paper behind the number.
_YEAR = r"（\d{4}）"
_INSTRUMENT_NAMED = r"》?[^，。；]{0,4}(?:仲裁)?(?:裁决|调解书|仲裁调解|公证书|执行证书|公证债权|具有强制执行效力|债权文书|行政处罚|处罚决定|行政决定|征收决定|裁决书)"
INSTRUMENT = compiled(
    rf"(?:(?<=[的为会处系是及和与，、：（据院室令])|(?<=依照)|(?<=公司))?"
    rf"(?P<number>(?:(?!执行|依据|生效|作出|委员会|仲裁委|已经|公证处|发生|根据|履行|所涉|上述)[\u4e00-\u9fff]){{0,12}}{_YEAR}(?:年)?[\u4e00-\u9fff\w]{{0,14}}?(?:第)?[A-Z]?[\d-]{{1,12}}号)"
    rf"(?:之[一二三四五六七八九十])?(?={_INSTRUMENT_NAMED})"
)
INSTRUMENT_END = compiled(
    rf"号(?:之[一二三四五六七八九十])?{_INSTRUMENT_NAMED}"
)  # where there is none, there is no instrument
INSTRUMENT_WORD = compiled(r"仲|裁|证|劳人|公证|贸仲|罚|处|税|征|决")

# What belongs to the name of the office before the number: 仲裁委员会, 公证处, 据以执行的, 公证书和.
INSTRUMENT_LEAD = compiled(r"^[^（]{0,80}(?:会|处|的|据|为|和|及|与|以|由|向|、)(?=[^（]{0,80}（)")

# The cause: what stands between the last party's name and 一案, or before 纠纷，.
CASE_WORD = compiled(
    r"(?:执行)?(?:系列)?(?:执行)?(?:一|二|三|四|五|六|七|八|九|十|十一|十二|两|\d{1,6}件|[一二三四五六七八九十]{1,6}件)?案(?!件|[号外款卷情由])"
    r"|系列案件|(?<=纠纷)(?=，)"
)
CASE_WORDS = ("案", "纠纷，")  # of which one stands in a sentence that has such a word, or before it
CAUSE_END = r"(?:纠纷|争议|责任|追偿|公证债权文书|公证文书|仲裁裁决|追索劳动报酬|罚款|行政处罚|罚金|违法所得|退赔|赔偿|继承|抚养费|赡养费|离婚|诈骗|罪)"
# Where the name of the last party is not known, the cause begins with the first word that opens one.
CAUSE_BEHIND_NAME = compiled(rf"(?P<cause>[\u4e00-\u9fff、（）]{{1,24}}?{CAUSE_END})(?:执行)?$")
BEFORE_CAUSE = compiled(
    r"(?:（[^（）]{0,160}）|等[^，。；、]{0,14}?(?:人|公司|户|名|件)|等|之间|上列|上述|）|的|因|、|与|诉|于|你们|你(?:单位|公司|方|厂|（单位）)?|(?:申请)?(?:被)?执行(?:人)?|\s)*"
)
CAUSE_PARENTHESES = compiled(r"（[^）]{0,80}）$")
