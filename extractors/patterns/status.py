"""Words of the operative part that say what becomes of the case (裁判主文), by kind of case.

Every table is read from top to bottom and the first line that matches a sentence decides. All run on plain text
(laws' titles and case numbers blanked), one sentence at a time.
"""

import re

from extractors.kept_patterns import compiled
from models import CaseStatus as S

Table = tuple[tuple[S, re.Pattern[str]], ...]


def table(*rows: tuple[S, str]) -> Table:
    """A table of statuses with the words that show them, the first that match deciding."""
    return tuple((status, compiled(pattern)) for status, pattern in rows)


# 不予移送, 不再启动移送破产审查程序, 撤销移送破产审查决定: a transfer refused, given up or revoked is none.
NOT_SENT = compiled(
    r"^(?:(?:本院)?予以准许，)?(?:本院)?(?:依法)?(?:决定|裁定)?(?:对[^，。；]{2,40})?"
    r"(?:驳回[^，。；]{0,80}移送[^，。；]{0,24}破产[^，。；]{0,16}(?:申请|请求)|撤销[^，。；]{0,60}移送破产审查(?:的)?决定|"
    r"(?:终结|终止|停止|不予|不再|不宜)(?:启动|进行)?(?:对[^，。；]{2,40}?的)?移送[^，。；]{0,40}(?:破产|审查))[^，。；]*$"
)

# What the parties may do or must know afterwards: it orders nothing.
NOT_AN_ORDER = compiled(
    r"^(?:(?:本院|我院)?不(?:予)?同意|如不服|不服本|如对本|对本(?:裁定|决定)|当事人(?:、|对|如)|本(?:裁定|决定|通知|令|公告|案申请费)|申请执行人(?:享有|发现|可以|可|如|在|申请恢复|认为)"
    r"|被执行人(?:负有|应当|应|仍|未履行|不履行|如)|逾期"
    # 逾期不返还的，冻结、划拨其存款…元, an order that needs no other one; with 将 it is a warning.
    r"(?![^，。；将]{0,12}，(?:依法|强制|即|则|由本院|本院){0,2}(?:查封|冻结|扣押|划拨|扣划|提取)[^。；]{0,80}\d万?元)|需要续行|案件(?:申请费|受理费)|中止(?:执行)?的(?:情形|原因)|(?:查封|冻结|扣押)(?:期间|期限|到期)"
    r"|在(?:查封|冻结)期间|[^。；]{0,120}(?:补正|更正)(?:为|如下)|执行中|剩余|未受清偿|以上(?:期限|查封)|债权人|利害关系人|有关案卷|送达后|如果|如(?:有|需|未)"
    # The other court's case (你院…号案已执行完毕), not one that it sent here; nor what is asked about it.
    r"|[^，。；]{0,20}(?:你院|贵院)(?:(?!委托|移送|移交|交办|指定)[^，。；]){0,40}执行完毕|(?:如|若|待)[^，。；]{0,20}执行完毕)"
)

# 你可以书面同意将其移送破产审查: what a letter says its reader may do.
MAY = compiled(
    r"(?:你|贵)(?:们|单位|公司|方|厂|社)?(?:可以?|有权)(?:在[^，。；]{2,20})?(?:书面|依法|自行)?(?:同意|申请|请求|要求|提出|选择)"
)

CONTROL_ACT = r"(?:轮候|继续|续行|预)?(?:查封|冻结|扣押|划拨|划转|扣划|扣缴|提取|扣留|续封|续冻|采取(?:财产)?保全措施|予以(?:财产)?保全)(?!的|措施|期限|期间|手续|财产的)"
_SALE = (
    r"拍卖|变卖|变价(?!款|所得|后)|以物抵债|抵偿|抵债|归买受人|归竞买人|归(?:其|[^，。；]{2,40})所有|作价[^。；]{0,80}(?:交付|抵)|(?:所有权|权属|使用权)[^，。；]{0,20}转移"
    r"|过户(?:至|到|给)"
)
_MOVED = (
    r"(?:指定|交由|移送|移交|委托|改由|由)(?:由|给|至|到)?[^，。；]{0,30}法院[^，。；]{0,12}执行|由本院(?:提级|直接|统一|集中)?执行(?!局|机构|部门|庭)|提级[^，。；]{0,6}执行"
    r"|案件?(?:由本院)?指令(?:由)?[^，。；]{2,30}法院执行(?=[。；\n，]|$)"
    r"|(?:现|特|故)?(?:将[^，。；]{0,20})?委托(?:给)?(?:你|贵)院[^，。；]{0,8}执行|(?:移送|移交|指定|交由)(?:给|由)?(?:你|贵)院[^，。；]{0,8}执行"
)
MEASURE = r"采取限制(?:高)?消费(?:的)?措施|限制(?:高)?消费|纳入(?:全国法院)?失信|列入失信|失信(?:被执行人)?(?:名单|信息)|(?:删除|撤销|屏蔽|更正)[^，。；]{0,30}失信"

BANKRUPTCY: Table = table(
    (S.BANKRUPTCY_DECLARED, r"宣告[^。；]{0,80}破产"),
    (
        S.PLAN_APPROVED,
        r"(?<!不)(?<!不予)批准(?![^。；]{0,6}延[长期])[^。；]{0,80}重整计划|认可[^。；]{0,80}和解协议|裁定认可和解",
    ),
    (
        S.BANKRUPTCY_WITHDRAWN,
        r"(?:准[许予]|同意)[^。；]{0,80}撤回[^。；]{0,80}(?:申请|上诉)|按[^。；]{0,40}撤回[^。；]{0,20}处理",
    ),
    (
        S.BANKRUPTCY_REJECTED,
        r"不予受理|(?:驳回(?![^。；]{0,40}(?:更换|回避|取回|延期|查阅))|对[^。；]{2,60}不予准许)[^。；]{0,90}(?:破产|重整|清算|和解|的)[^。；]{0,10}申请|驳回上诉，维持原裁定",
    ),
    (
        S.PRE_RESTRUCTURING,
        r"^(?!不|终[结止]|驳回)[^。；]*预重整",
    ),
    (
        S.BANKRUPTCY_ACCEPTED,
        r"指令[^。；]{2,40}法院[^，。；]{0,12}受理|(?<!是否)(?<!是否应当)受理[^。；]{0,120}(?:破产|重整|和解|清算)|(?:破产|重整|和解|清算)[^。；]{0,12}申请，?(?:本院)?(?:依法)?(?:予以|决定)受理|(?:对|准许|自)[^。；]{2,60}(?:进行|合并)(?:破产)?(?:重整|清算|和解)|实质合并(?:破产)?(?:重整|清算)"
        r"|^(?!终[结止]|批准|确认|驳回|不)[^。；]{4,200}合并(?:破产)?(?:重整|清算|和解)(?!程序|计划|方案|协议)"
        # 裁定如下：某公司和解: the debtor's name and the way, and nothing else.
        r"|破产(?:审查|清算)[^。；]{0,160}(?:裁定|决定)(?:予以)?受理$"
        r"|^(?!终[结止]|批准|认可|确认|驳回|不|维持|撤销)[^，。；、]{4,60}(?:公司|集团|企业|厂|社|中心|医院|学校)(?:（[^（）]{1,30}）)?(?:重整|和解)$",
    ),
    (S.BANKRUPTCY_TRANSFER, r"移送[^。；]{2,40}法院[^。；]{0,20}(?:审查|审理|处理)"),
)

ENFORCEMENT: Table = table(
    (S.RESUMED, r"(?:终结|终止|停止)(?:对[^，。；]{2,40}?的)?移送[^，。；]{0,40}，[^。；]{0,20}恢复[^。；]{0,40}执行"),
    (
        S.BANKRUPTCY_TRANSFER,
        r"移送[^。；]{0,40}(?:法院)?[^。；]{0,16}破产(?:审查|清算|案件审查)|移送[^。；]{0,40}(?:审查|审理)[^。；，]{0,8}破产|移送[^。；]{2,40}法院[^。；]{0,6}审查",
    ),
    (S.DORMANT, r"终结[^。；]{0,120}本次[^。；]{0,10}(?:执行|程序)|终结本次|本次执行(?:程序)?(?:依法|予以)?终结"),
    # 准予强制执行，由镇政府组织实施, 由本院执行: an office's decision, let in; nothing moves.
    (S.FILED, r"(?<!不)准(?:予|许)(?![^。；]{0,60}撤)[^。；]{0,80}强制执行"),
    (S.TRANSFERRED_OUT, _MOVED),
    (S.OBJECTION_REJECTED, r"驳回[^。；]{0,120}不予执行"),
    (S.NOT_ENFORCED, r"不予执行|不准(?:予|许)(?:强制)?执行|不予强制执行"),
    (S.NONE, r"(?:驳回|不予(?:支持|准许))[^。；]{0,160}(?:变更|追加|异议|参与分配|暂缓|保全|复议)"),
    (
        S.REJECTED,
        r"(?:驳回|不予受理)[^。；]{0,90}(?:执行|的)[^。；]{0,8}申请|(?:执行申请|强制执行[^。；]{0,90}申请)，?(?:本院)?(?:依法)?不予受理",
    ),
    (
        S.CANCELLED,
        r"销案|撤销(?:本院|我院)?[^。；]{0,20}□[^。；]{0,6}(?:执行)?案(?:件)?(?![^。；]{0,12}(?:裁定|决定))|撤销(?:本|该)?(?:执行)?案件|撤销[^。；]{0,20}(?:执行立案|立案执行)",
    ),
    (S.TERMINATED, r"终结[^。；]{0,160}执行(?!异议|程序的裁定)|终结执行|执行(?:程序)?(?:依法|予以)?终结"),
    # Only in a case of enforcement: before it (行政非诉审查) a withdrawal leaves nothing behind.
    (S.TERMINATED, r"准(?:许|予)[^。；]{0,60}撤(?:回|销)[^。；]{0,60}执行"),
    (S.DEFERRED, r"暂缓[^。；]{0,90}执行|延期执行|暂缓处置"),
    (S.SUSPENDED, r"中止[^。；]{0,200}(?:执行|拍卖|处置)|执行(?:程序)?(?:予以)?中止|(?:本案|该案)中止"),
    (S.RESUMED, r"恢复[^。；]{0,160}执行|(?:本案|该案)?(?:予以)?恢复执行"),
    (S.PAID, r"执行完毕|全部履行完毕|(?:予以|作)[^。；]{0,8}结案"),
    (
        S.FILED,
        r"准(?:予|许)[^。；]{0,40}(?:强制|(?<!申请)(?<!被))执行(?!人)|(?:决定)?(?:予以)?立案执行"
        r"|(?:本院|我院)(?:已|业已)(?:经)?(?:于[^，。；]{4,14}日)?(?:依法)?立案$",
    ),
    (
        S.DISTRIBUTION,
        r"(?:按|予以|进行)[^。；]{0,40}分配|分配方案|(?:发放|发还|划付)(?:给|至)?[^。；]{0,30}(?:申请执行人|债权人)",
    ),
    (S.MEASURE, MEASURE),
    (S.PAID, r"(?:履行|清偿|给付)完毕|全部(?:履行|清偿|执行到位)|结案"),
)

# 驳回上诉，维持原裁定 keeps what the ruling below made of the petition.
KEPT = compiled(r"维持(?:原|一审)?[^。；]{0,60}裁定")
APPEAL_CODE = compiled(r"破?终")
PREPARES = compiled(r"预重整")
ON_A_PETITION = compiled(r"申请[^。；\n]{2,60}(?:破产(?:清算|重整|和解)?|重整)(?:清算)?(?:申请)?(?:纠纷)?一案")
REFUSED_BELOW = compiled(r"(?<!原)(?<!一审)裁定[：:，]?[^，。；]{0,40}(?:不予受理|驳回)")
ACCEPTED_BELOW = compiled(r"裁定[：:，]?(?:由本院|依法)?受理[^。；]{0,80}(?:破产|重整|清算)")

WITHDRAWAL = compiled(r"准(?:许|予)[^。；]{0,60}撤(?:回|销)")

# Which of the two comes first in the sentence decides between them: 查封、扣押、拍卖其相应价值的财产 controls.
CONTROL = compiled(CONTROL_ACT)
SALE = compiled(_SALE)
# The seizure is only named with the thing, or is lifted: 拍卖被查封的房屋, 解除对…的查封.
NOT_CONTROL = compiled(
    r"(?:已|被|所|原|前述|上述|经)(?:依法|经|被)?(?:本院)?(?:首先|轮候)?(?:查封|冻结|扣押)(?:、(?:扣押|冻结|查封))*(?:的|在案)?"
    r"|的(?:轮候)?(?:查封|冻结|扣押)|(?:解除|撤销|停止|撤回|暂缓|不再)[^。；]*|(?:查封|冻结|扣押)(?:裁定|手续|清单|顺位)|不(?:得|再|予)(?:查封|冻结|扣押)[^，。；]*"
)

# Outcomes of reviews (执行异议、复议、监督): what was asked for is granted, or refused.
MOVING: Table = table(
    (
        S.TRANSFERRED_OUT,
        r"(?:指定|交由|移送|由)[^，。；]{0,60}法院[^，。；]{0,12}(?:执行|处置)|案件?(?:由本院)?指令(?:由)?[^，。；]{2,30}法院执行(?=[。；\n，]|$)|由本院[^，。；]{0,4}执行|提级[^，。；]{0,6}执行",
    ),
)
REVIEW: Table = table(
    (S.NONE, r"准(?:许|予)[^。；]{0,60}撤(?:回|销)|终结[^。；]{0,30}(?:审查|复议|监督|异议)"),
    (
        S.OBJECTION_REJECTED,
        # A judgment told of, as 驳回原告的其他诉讼请求, is no outcome of a review.
        r"驳回(?![^。；]{0,160}诉讼请求)(?:[^。；]{0,160}(?:异议|复议|申诉|请求|申请|主张))|^维持|不予受理|^驳回(?![^。；]{0,160}诉讼请求)|不予?(?:支持|变更|追加)|不(?:予|应当?)撤销|不予准许"
        r"|维持[^。；]{2,80}裁定(?!第)|(?:不|不能)成立|予以驳回",
    ),
    (S.NOT_ENFORCED, r"^不予执行|对[^。；]{2,60}不予执行"),
    (
        S.OBJECTION_UPHELD,
        r"(?<!不予)(?<!不应)(?<!不应当)(?<!不得)撤销|异议[^。；]{0,12}成立|(?:变更|追加)[^。；]{0,200}(?:为|被执行人|申请执行人)|中止[^。；]{0,200}执行|停止[^。；]{0,120}执行"
        r"|解除[^。；]{0,200}(?:查封|冻结|扣押|限制)|排除[^。；]{0,80}执行|不得执行|变更|发回|重新审查|指令|指定[^。；]{0,40}审查|返还|退还|暂缓|终结[^。；]{0,60}执行",
    ),
)
REVIEW_PARTY = compiled(
    r"^(?:\n)?(?:当事人(?:信息)?\n)?(?:复议申请人|异议人|申诉人|案外人|利害关系人|申请复议人|申请人（异议人|申请追加人|申请变更人)"
)

MOVING_CODE = compiled(r"执监|执他|执协|执辖|执请|执督")
# Of two orders the further one decides: a sale beside a seizure, a point won beside points lost.
# An earlier designation is revoked and another one made: 一、撤销…裁定；二、…指定由…执行.
DESIGNATES = compiled(r"指定|提级")
FURTHER = {(S.CONTROLLED, S.DISPOSAL), (S.PAID, S.DORMANT), (S.OBJECTION_REJECTED, S.OBJECTION_UPHELD)}

# 请将上述房产过户至买受人名下, in a letter that holds nothing: the sale is carried out.
CARRIED_OUT: Table = table(
    (
        S.DISPOSAL,
        r"(?<=[。；，：、.\n])(?:(?!解除|不得|不予|停止|暂停|暂缓)[^。；，：.\n]){0,60}?(?:过户|转移登记|变更登记|登记)(?:登记)?(?:至|到|给|在)(?:买受人|竞买人|竞得人)[^。；，（\n]{0,20}",
    ),
)

# 通知如下：一、自收到之日起三日内，向申请执行人支付…: a notice to the debtor that orders without 责令 or 你应.
BIDDEN: Table = table(
    (
        S.NOTIFIED,
        r"(?:自|在|于)(?:收到|接到)?本(?:执行)?通知[^。；，\n]{0,12}(?:日内|之日起|后)[^。；，\n]{0,8}，?[^。；，\n]{0,40}?(?:履行|支付|给付|付清|偿还|归还|返还|清偿|交付|交纳|缴纳|赔偿|迁出|腾退|拆除)[^。；，\n]*"
        r"|(?:(?<=通知如下：)|(?<=通知如下：\n))[^。；\n]{0,60}?(?:履行|支付|给付|付清|偿还|归还|返还|清偿|交付|交纳|缴纳|赔偿|迁出|腾退|拆除)[^。；，\n]*",
    ),
)
# Words that show the status of a titled paper where its usual words are missing.
ELSE_SAID = {S.CONTROLLED: CARRIED_OUT, S.NOTIFIED: BIDDEN}

CLOSING: Table = table(
    # Not how it once stood: 曾终结本次执行程序，后恢复执行….
    (S.DORMANT, r"(?<!曾)(?<!曾裁定)终结本次执行(?![^。；]{0,30}(?:恢复|后))"),
    (S.TERMINATED, r"以?终结执行(?:的)?方式结案|终结执行"),
    (S.CANCELLED, r"销案"),
    (S.PAID, r"本案[^。；，]{0,20}(?:执行完毕|结案)(?:，[^，。；]{0,8}结案)?"),
    (
        S.PAID,
        r"(?:(?<=[。；，：\n])|^)[^。；，\n]{0,60}?(?:执行完毕|全部履行(?:完毕)?|结案)|执行完毕|全部履行(?:完毕)?|结案",
    ),
)

# A decision told in a letter, without 决定如下: 本院决定恢复执行, 现予结案.
SAID = compiled(
    r"(?:(?:你院|贵院)[^。；，]{0,40}|[^。；，]{0,20})(?:执行完毕|现予结案)[^。；]*|(?:本院|我院|现|特|兹)(?:经审查，)?(?:依法)?(?:决定|裁定|予以)[^。；]*|决定(?:对|将|恢复|暂缓)[^。；]*|(?:现|特|故)将[^。；]{2,60}移送[^。；]{2,40}(?:审查|审理)[^。；，]{0,12}"
    # 某某向本院申请恢复执行…，本院已予准许.
    r"|申请恢复执行[^。；]{0,60}?，(?:本院|我院)(?:已|现|依法)?予(?:以)?准许"
    # A case that goes to another court by letter, and a superior's answer to who asked for it.
    r"|(?<!请求)(?<!要求)(?<!申请)(?<!主张)(?:本院|我院)(?:现|依法|即日起){0,2}(?:中止对?[^。；，]{0,60}执行|将?对[^。；，]{2,60}的执行(?:予以|依法)?中止)(?=[。；，])"
    r"|(?:现|特|故)将[^。；]{1,60}(?:移送|移交)(?:给)?(?:你|贵)院[^。；，]{0,8}执行"
    r"|(?<=[。；：，\n])(?:本院|我院)?同意(?:由)?(?:你院|[^。；，]{2,30}法院)[^。；，]{0,60}提级[^。；，]{0,6}执行"
)

# 如你不同意，本院将终结本次执行程序: what a letter says will come if something else does.
WOULD = compiled(r"^(?:如|若|倘若?|逾期|届时)[^。；]{2,100}?，(?:则)?(?:本院|我院)?(?:将|即|依法)")

# Grounds that make a 终结执行 a moving of the case: the case goes on in another court.
MOVED_ELSEWHERE = compiled(
    r"(?:指定|移送|委托|移交|交由)(?:由|给|至)?(?!本院|我院)[^，。；]{2,30}?法院[^，。；]{0,12}(?:执行|管辖)|提级执行|由[^，。；]{2,20}法院提级|"
    r"指定[^。；]{0,40}(?:由|给|至)(?!本院|我院)[^，。；]{2,30}法院[^，。；]{0,10}执行|已(?:由|经)[^，。；]{0,12}上级法院指定(?!本院)"
)

# 将查封的厂房移送你院执行 (首先查封法院移送处置权): a thing goes to the other court, and no case.
HANDS_OVER = compiled(
    r"将(?!本案|该案|案件|上述案件)[^。；]{2,80}?(?:房产|房屋|土地|厂房|不动产|车辆|船舶|股权|股票|设备|财产|标的物|处置权)[^，。；案]{0,12}(?:移送|移交|交由)(?:给|由)?(?:你|贵)院"
)
TRIAL_TITLE = compiled(r"判决书|调解书|支付令|起诉书")
FINE = compiled(r"司惩|赔")  # fines, detention and state compensation leave the case as it is
REVIEW_CODE = compiled(r"异|议|复|裁|监|督|外")  # old free codes: 执裁字, 执外异字; with an objector first in the block
ENFORCING_CODE = compiled(r"行审|非诉|执|保")
# Letters tell of a sale to come (评估后将拍卖); only rulings, decisions and public notices order one.
LETTER_TITLE = compiled(r"(?:通知书|告知书|函)$")
