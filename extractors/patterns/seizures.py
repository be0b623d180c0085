"""Acts of control (查封、冻结、扣押、划拨、解除) as orders and reports word them, with their terms.

Orders: 查封被执行人某某名下…，期限三年. Reports: 本院于…冻结了…; …已由某法院首先查封; …系轮候冻结.
"""

from extractors.kept_patterns import compiled
from extractors.patterns.courts import FIRST_SEIZURE
from extractors.patterns.days import DATE, DAY, MONTH, YEAR, dated
from models import SeizureAct as A

VERB = r"(?:轮候|首先|先行|继续|续行|依法|予以|强制|预){0,6}(?P<act>查封|冻结|扣押|划拨|划转|扣划|扣缴|提取|扣留|续封|续冻|首封|首冻)(?:、(?:查封|冻结|扣押|划拨|扣划|提取|扣留))*"
ACTS = {
    "首封": A.SEIZE, "首冻": A.FREEZE,
    "查封": A.SEIZE, "续封": A.SEIZE, "冻结": A.FREEZE, "续冻": A.FREEZE, "扣押": A.DETAIN, "划拨": A.TRANSFER, "划转": A.TRANSFER,
    "扣划": A.TRANSFER, "扣缴": A.TRANSFER, "提取": A.TRANSFER, "扣留": A.DETAIN,
}  # fmt: skip
WAITING = compiled(r"轮候")
FIRST = compiled(FIRST_SEIZURE)
CONTINUED = compiled(r"继续(?:查封|冻结|扣押)|续行|续封|续冻")
NOT_CONTINUED = compiled(r"不足部分")

# An order that begins with the act, or puts the thing first (将…冻结, 对…予以查封).
# 冻结银行存款的期限为一年，查封动产的期限为二年: terms, and no further freeze.
NOT_AN_ORDER = compiled(
    r"^(?:查封|冻结|扣押)(?:、(?:冻结|查封|扣押))*(?:(?:被执行人的?)?(?:银行)?(?:存款|资金|动产|不动产|其他财产权?|股权|财产)(?:、(?:动产|不动产|其他财产权?))?的?)?(?:期间|期限|到期|后)"
)
ORDER = compiled(rf"^(?:[^，。；：]{{0,20}}?(?:依法|自[^，]{{0,20}}起|每月))?(?:，)?{VERB}(?P<what>[^。；]*)")
THING_FIRST = compiled(rf"^(?:对|将)(?P<what>[^。；]{{2,200}}?)(?:的[^，。；]{{0,30}})?(?:予以|进行|采取)?{VERB}")
LIFT = compiled(
    r"(?:解除|撤销)(?:本院)?(?:□+[^，。；□]{0,12}?(?:裁定|决定|通知)(?:书)?)?(?:中)?(?:对)?(?P<what>[^。；]{2,300}?)(?:的)?(?:轮候)?(?:查封|冻结|扣押|保全(?:措施)?|控制措施)"
    r"|解除(?:对)?(?P<what2>[^。；]{2,200}?)(?:的)?(?:查封|冻结|扣押)"
)
# Money taken or a thing detained that goes back (退还) to whose it is; 发还申请执行人 pays out.
_GONE = r"(?:多|误|错误){0,2}(?:扣划|划拨|划扣|划转|扣缴|提取|扣留|扣押|查封)"
GIVEN_BACK = compiled(
    rf"(?:将|对)(?:(?:本院|我院)?(?:已|已经|此前|原|多次|被)?)(?P<what>{_GONE}[^。；]{{1,120}}?)(?:全部|全额|如数|予以|依法|一并|原路|现|，){{0,4}}(?:退还|退回|返还|发还|退付)(?P<to>[^。；]{{0,60}})"
    rf"|(?:退还|退回|返还|发还)(?P<to2>[^。；]{{0,40}}?)(?:已?被|已|本院|我院){{0,2}}(?P<what2>{_GONE}[^。；]{{1,120}})"
)
TO_APPLICANT = compiled(r"申请执行人|申请人|债权人|原告|买受人|竞买人")
# Handing over to the administrator ends the court's own control.
HANDED_OVER = compiled(
    r"(?:将|把)(?:已)?(?:查封|扣押|冻结)的(?P<what>[^，。；]{2,80}?)(?:及[^，。；]{0,20})?(?:移交|移送|交付|交)[^，。；]{0,6}管理人[^，。；]{0,40}"
    # 本院查封的…，现移交你管理人接管.
    r"|(?:查封|扣押|冻结)的(?P<what2>[^，。；]{2,80}?)，?(?:现|已|均|一并|全部|依法){0,3}(?:将其|予以)?(?:移交|移送|交付|交由)(?:给|至|予)?(?:(?!未|不)[^，。；]){0,40}?管理人[^，。；]{0,40}"
)
# 请协助解除对某某的查封, 本院已于…解除对某某的冻结: a letter lets go, or tells that the court has.
RELEASED = compiled(
    r"(?:(?<![申提邀恳])(?<!请求：)请(?:你|贵)?(?:单位|局|行|中心|公司|处|所)?(?:依法|予以|立即|协助|办理|协助办理){0,3}"
    r"|(?:本院|我院)(?!依法解除)(?:已|现|已经|依法|裁定|决定|于[^，。；]{4,14}日){1,4})解除(?:了)?(?:对)?"
    r"(?P<what>(?:(?!限制|失信|继续|保留|维持|仍)[^。；]){2,120}?)的?(?:轮候)?(?:查封|冻结|扣押)(?=[。；，\n]|措施|手续|登记)"
)
# 本院查封的行车三台，已于…解除查封; 对该账户的冻结，本院已裁定解除; 上述存款现已解冻: the thing before the verb.
_NO_RELEASE = (
    r"(?!法院|[将未需请拟]|如(?![皋东])|应(?!收)|本院|我院|限制|失信|要求|是否|保留|维持|首先|首封|在先|另案|他案|原告)"
)
_DONE = rf"(?:本院|我院|均|现|于{YEAR}{MONTH}{DATE}|依法|裁定|全部|予以|一并|同时|同日|当日)"
RELEASED_BEHIND = compiled(
    rf"(?:^|(?<=[，。；：\n]))(?:对|将)?(?:(?:本院|我院)?(?:此前|原|曾|前期|依法)?(?:于{YEAR}{MONTH}{DATE})?(?:轮候)?(?:查封|冻结|扣押)的)?"
    rf"(?P<what>(?:{_NO_RELEASE}[^，。；：\n]){{2,60}}?)(?:的?(?:轮候)?(?:查封|冻结|扣押)(?:措施|手续)?)?"
    rf"，?{_DONE}{{0,4}}(?:已经?|业已|现){_DONE}{{0,5}}(?:解除(?:了)?(?:轮候)?(?:查封|冻结|扣押)|解封|解冻)(?:措施|手续)?(?=[，。；\n]|并|后)"
    rf"|(?:^|(?<=[，。；：\n]))(?:对|将)?(?P<what2>(?:{_NO_RELEASE}[^，。；：\n]){{2,60}}?)的?(?:轮候)?(?:查封|冻结|扣押)(?:措施|手续)?，?{_DONE}{{0,4}}(?:已经?|业已|现){_DONE}{{0,5}}解除(?=[，。；\n]|并|后)"
)
# 如其提供担保，本院裁定解除…: nothing is let go yet.
RELEASE_SUPPOSED = compiled(r"(?:^|[，。；：\n])(?:如果|如(?![下期实数约上前])|若|倘若|待|一旦)")
LIST_FOLLOWS = compiled(r"下列|如下|以下")
LIST_HEAD = compiled(
    r"(?P<act>查封|冻结|扣押)[^，。；）]{0,6}期限(?P<term>[一二三四五六七八九十两\d]{1,3}(?:个)?[年月])"
)
LIST_ITEM = compiled(r"^\n*(?:\d{1,2}[.、．]|（[\d一二三四五六七八九十]+）)")

# Reports in the body: by this court, by another, in the passive (…已由某法院首先查封).
# 本院在执行甲与乙、丙借款合同纠纷一案中，…: who the parties of the case are, not whose the thing is.
PARTIES_OF_CASE = compiled(r"(?:纠纷|合同|执行|申请|劳动|赔偿|转让)[^，。；]{0,12}一案")
PASSIVE = compiled(
    r"[，：]?(?:但|且)?(?:均|已|现|亦|也|已经|案外人){0,6}(?:由|被(?!执行|申请|保全|告)|系)(?:[^，。；]*?法院|本院|我院)|[，：](?:本院|我院)[^，。；]*$|(?:均|已|系|为|现){1,6}$"
)
SOURCE = compiled(r"(?:自|从|将|对)(?P<what>(?!\d{4}年|本院|我院)[^，。；]{2,80}?)(?:依法|予以|进行)?$")
SEGMENT_OF_THING = compiled(r"名下|所有|持有|厂房|房|车|账户|存款|股权|设备|土地|财产|债权")
LEAD = compiled(
    r"^\n*(?:\d{1,2}[.、．]|（[\d一二三四五六七八九十]+）|[一二三四五六七八九十]+、|经查[，：]?|另?查明[，：]?|执行中(?:查明)?[，：]?|财产线索[：:]?|但|且|因)+"
)
# Behind the verb stands its object, unless the clause goes on: 查封后…, 冻结并发还….
OBJECT = compiled(
    r"^(?!后|为|系|并|且|之|的|至|到|（案号|（[12]\d{3}）)[^。；，]*?[\u4e00-\u9fff]{2}|^(?:人民币)?\d[\d,.]{0,20}余?[万亿]?余?元"
)
UNNAMED_COURT = compiled(
    r"(?:其他|多家|另案|外地|一审|原审|执行|首封|上述|他|该)(?:[^，。；]{0,4})?(?:法院|院)[^，。；]*$"
    r"|(?:^|[，。；])(?:(?!本院|我院)[^，。；])*(?:他|另|别)案[^，。；]*$"
)
DAYS_OR_NOTHING = compiled(rf"^(?:{YEAR}{MONTH}{DATE}|[\d.,，□（）\s一二三四五六七八九十、第条项]*)$")
RESULT_PAPERS = compiled(r"告知书|情况|通知书|函")
REPORTED_ACT = compiled(
    rf"(?<![不未无需应可请将须的复对]){VERB}(?!的|、|措施|期限|期间|手续|事项|清单|顺位|裁定|情况|财产|或者?|部分|权|法院|且|条件|状态|争议|法律|申请|相应|到期(?!债权)|案件|文号|案号|解除|(?:业|现)?已(?:经)?(?:转为|[^，。；]{{0,24}}(?:解除|届满|失效|到期|消灭))|自(?:首|在先))(?:了|登记)?"
)
# Where a verb in the body reports nothing done: asked for, announced, conditional, denied, or said of a rule.
NOT_DONE = compiled(
    r"(?:请求|申请|要求|拟|将(?:依法)?|可以|可|应当|应予|应|需|未|未能|未予|不得|不予|无法|有权|如|若|逾期|解除|能否|是否|[需须]要?对[^，。；]{0,44}|对已|停止|暂缓|有关|对其|不能|撤销|继续)(?:[^，。；]{0,16})$|（实际$"
)
NOT_DONE_BEHIND = compiled(
    r"^价值(?:以|为|达|约|超)|^其[^，。；]{0,12}的(?:执行)?行为|^[^，。；]{0,30}(?:的，|明显超|超标的|效力|制度|规定|程序|财产及其|解除之日|为轮候|系轮候)"
)

SPAN_OF_TIME = compiled(rf"自?{DAY}(?:起)?(?:至|到){dated('2')}")
_DAYS = r"(?:\d{1,4}|[一二三四五六七八九十百两零]{1,7})"
_TERM = rf"(?:[一二三四五六七八九十两壹贰叁\d]{{1,3}}个?[年月]|{_DAYS}[日天])"
# 冻结期限一年，自2023年6月1日起; 期限自2023年7月1日起一年: the term has a beginning of its own.
BEGINS = compiled(
    rf"(?<![年月\d])(?P<term>{_TERM})[，（]?(?:均|期限|期间)?[自从]{DAY}(?:起|开始)"
    rf"|(?<=[封结押限间期为均，（])[自从]{dated('2')}(?:起|开始)(?:计?算)?，?(?:为期|期限为?|计|共)?(?P<term2>{_TERM})(?![内前后])"
)
TERM = compiled(
    rf"(?:期限|期间|期)(?:均|分别)?(?:为|是)?(?P<term>[一二三四五六七八九十两壹贰叁\d]{{1,3}}(?:个)?[年月]|(?<=[限间为是]){_DAYS}[日天](?![内前后]))|(?<![年月日\d])(?P<term2>[一二三两壹贰叁123](?:年|个月))(?=[，。；）]|$)"
)
COMMON_TERM = compiled(
    rf"(?:上述|以上|前述)?(?:查封|冻结|扣押|控制)?(?:、(?:冻结|查封|扣押))*期限(?:均|分别)?为(?P<term>{_TERM})"
)
WAITS_FOR_TERM = compiled(r"自转为|自轮候|转为正式|自生效")
SINCE = compiled(rf"(?:于|自|，|^)?{DAY}(?:[^，。；]{{0,30}})$")

# What follows the thing in an order: term, limit, conditions.
THING_ENDS = compiled(
    r"，(?:查封|冻结|扣押)?(?:的)?(?:期限|期间)|，自(?=[12一二])|，(?:以|限额|价值)|（(?:已|轮候|查封|期限)|，期|至本院|，(?:冻结|查封|扣押|轮候|系轮候)|并(?:已|发|将|全部|予)|[，。；]?$"
)
