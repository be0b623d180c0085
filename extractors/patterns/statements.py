"""Statements that the rules of law ask for (规则要件), with the look-alikes of each beside it.

All run on plain text (citations blanked) of one statement. `NOT` is searched in the same clause: what it matches takes
the statement back.
"""

import re

from extractors.kept_patterns import compiled
from models import StatementKind as K

Row = tuple[K, re.Pattern[str], re.Pattern[str]]
_NEVER = r"$^"
_NEGATED = r"(?:未|没有|并未|尚未|不存在|并不|并非|不是|不属于|是否|如|若|假如|可能)"


# 因行政区划调整，该院撤销: a court went, taken over by another; the debtor stayed where it was.
_COURT_UNITED = r"[^。；]{0,8}，?[^，。；]{0,20}(?:该院|本院|法院)[^，。；]{0,12}(?:撤销|撤并|合并|并入|更名|不再保留)"


def _row(kind: K, pattern: str, but_not: str = _NEVER) -> Row:
    return kind, compiled(pattern), compiled(but_not)


_GONE = r"(?:下落不明|去向不明|去向不详|失联|失去联系|无法(?:取得)?联系(?:上|到)?|联系不上|无法与其取得联系|逃匿|外逃)"
REPRESENTATIVE_GONE = compiled(
    rf"(?:法定代表人|负责人|实际控制人|执行董事)[^，。；]{{0,20}}?(?:已|均|现|长期)?{_GONE}|(?:无法|未能)(?:与|联系)[^，。；]{{0,12}}法定代表人[^，。；]{{0,12}}(?:取得联系|联系)?"
)
NOBODY_MANAGES = compiled(
    r"无(?:任何)?人(?:员)?(?:进行)?(?:负责|经营)?管理|无(?:其他)?管理人员|无人(?:负责|看管|主持)|(?:相关)?(?:管理|经营|财务)?人员(?:均|也|亦|全部)?(?:下落不明|去向不明|失联)|管理层[^，。；]{0,8}(?:失联|离职)|处于无人管理"
)

# What the court finds of the debtor's business.
FOUND: tuple[Row, ...] = (
    _row(
        K.NO_PREMISES,
        r"(?:无|没有|已无|未(?:发现|见)(?:有)?)(?:固定|实际|正常|任何)?(?:的)?(?:生产|经营|办公|营业|生产经营)(?:、(?:办公|经营))?(?:场所|场地|地址|地点)|人去楼空|人去厂空|人去屋空"
        r"|(?:场所|厂房|办公室|住所|门店|场地|经营地|登记地|注册地|住所地)[^。；]{0,24}?(?:被|由|经)[^，。；]{0,12}?(?:收回|另行出租|转租|承租使用|占用)|(?:厂房|场所|住所|办公室|房屋)[^。；]{0,24}?(?:出租方|房东|出租人)[^，。；]{0,14}收回|(?:无|没有)(?:人员|人|工作人员)办公"
        r"|(?:场所|厂房|办公室|住所|门店)[^，。；]{0,12}(?:已|均)?(?:关闭|清空|腾空|腾退|闲置|大门紧锁|空置|废弃)|(?:不在|已搬离|早已搬离|已撤离|已搬迁|未在)(?:该|登记|注册|原)[^，。；]{0,10}(?:住所|地址|场所|地)[^，。；]{0,10}(?:经营|办公|处)?|大门[^，。；]{0,12}(?:上锁|紧锁|锁闭|锁住)|查无(?:此|该)(?:公司|企业|单位)|已(?:由他人|被他人)(?:承租|租用|使用)",
        r"仓库|本院|买受人|竞买人|执行标的",
    ),
    _row(
        K.STOPPED_BUSINESS,
        r"停止(?:生产|营业|了?经营|一切经营|生产经营|业务)|停产|停业|歇业|停止了?(?:全部|正常)?(?:生产|经营)|业务(?:已|全部|均)?(?:停止|停滞)|不再(?:从事)?(?:生产|经营)|(?:已|现已|早已)(?:无|没有)(?:实际|正常)?(?:经营|生产)(?:活动|业务|行为)"
        r"|(?:已|现)?(?:处于)?(?:关停|倒闭|停摆)(?:状态)?|(?:公司|企业|工厂|生产线|被执行人)(?:(?!项目|工程|工地|楼)[^，。；]){0,8}停工(?!损失|令|通知|留薪)|无(?:实际|正常)经营|未(?:实际|正常|再)(?:开展)?(?:生产|经营|营业)|经营(?:已|全面)?停滞",
        rf"责令停产|停产停业|停业整顿|{_NEGATED}[^，。；]{{0,6}}(?:停产|停业|停止)|(?:避免|防止|导致|造成|将会)[^，。；]{{0,12}}(?:停产|停业|停止)|停产损失|停业损失|恢复生产",
    ),
    _row(
        K.STAFF_GONE,
        r"(?:职工|员工|人员|工人|从业人员)(?:也|亦)?(?:已|均|全部|全|已经|早已|现已|基本)*(?:遣散|解散|散尽|离职|离开|撤离|散去|流失殆尽|解除劳动(?:合同|关系)|失业|离厂)|(?:遣散|解散|辞退)(?:了)?(?:全部|所有)?(?:职工|员工|人员)|(?:无|没有)(?:任何)?(?:在职|留守)(?:的)?(?:员工|职工|人员)|(?:无|没有)(?:员工|职工|工作人员)(?:在|留守|上班)",
        rf"{_NEGATED}[^，。；]{{0,4}}(?:遣散|解散|离职)",
    ),
    _row(
        K.DEREGISTERED,
        r"(?:已|被|经|业已|现已)(?:依法|核准|准予|于[^，。；]{2,20})?(?:办理)?(?:了)?(?:工商|企业|公司)?注销(?:登记)?|(?:于|在)[^，。；]{4,20}(?:依法|经核准)?(?:办理)?(?:工商|企业)?注销(?:登记)?|注销(?:工商|企业|公司)?登记",
        rf"抵押|车辆|账户|证书|许可|吊销|户口|户籍|权证|预告|查封|执照|股权|商标|{_NEGATED}[^，。；]{{0,8}}注销|分公司|分支机构|申请注销|拟注销",
    ),
    _row(
        K.SEAT_MOVED,
        rf"(?:迁至|迁往|迁入|搬迁至|迁移至|搬至|变更至)[^，。；]{{2,40}}|住所(?:地)?(?:已|由[^，。；]{{2,40}})?(?:变更|迁移|迁)(?:为|至|到|登记)?|(?:行政)?区划(?:的)?(?:调整|变更)(?!{_COURT_UNITED})|住所(?:地)?原(?:属|在|为|系)[^。；]{{2,40}}现(?:属|在|为|系)|(?:\d{{4}}年)?\d{{1,2}}月前为[^，。；）]{{4,40}}",
        rf"迁址不明|送达地址|名下|所有|户籍|户口|车辆|设备|机器|{_NEGATED}[^，。；]{{0,10}}(?:变更|迁)|不得[^，。；]{{0,10}}变更|分公司|管辖权转移|申请迁",
    ),
)

# 资不抵债 in words, by a court or by the debtor; in figures below.
BELOW = compiled(
    r"资不抵债|(?:资产|财产)(?:已)?(?:明显)?不足以?(?:清偿|偿还)(?:其)?(?:全部|所有)(?:的)?债务|(?:负债|债务)(?:总额)?(?:已)?(?:远)?(?:超过|大于|高于)(?:其)?(?:全部)?资产"
)
NOT_BELOW = compiled(
    r"(?:不属于|未能证明|不足以证明|不能证明|并非|不存在|不符合|是否|没有|不构成|难以|并不|尚未|如|若|可能|或者明显|最终|将会|导致)[^，；。]{0,30}$"
)
NOT_BELOW_BEHIND = compiled(r"^(?:或者|的可能|的风险|的，)")
# A petitioner who is not the debtor alleges it: 以被申请人…资产不足以清偿全部债务为由.
ALLEGED = compiled(r"(?:以|称|认为|主张)[^。；]{0,80}$")
ALLEGED_BEHIND = compiled(r"^[^。；]{0,24}为由")

# Whose business it is: 另查明，其出租人云岫置业有限公司已停止经营. A role word (被执行人) says that it is a side's.
SIDES_FIRM = compiled(r"被执行人|被申请人|债务人|申请执行人|该公司|本公司|你公司")
FIRM_SUBJECT = compiled(
    r"^(?:经查|另?查明|因|由于|鉴于|且|但|而|其(?:出租[人方]|股东|母公司|子公司|关联公司|客户|买方|次债务人)|案外人|第三人){0,3}"
    r"(?P<name>[\u4e00-\u9fff（）·]{4,40}(?:公司|集团|合作社|厂|中心))(?:[\u4e00-\u9fff]{0,8})$"
)
OF_BUSINESS = frozenset(
    {K.ASSETS_BELOW_DEBTS, K.REPRESENTATIVE_MISSING, K.NO_PREMISES, K.STOPPED_BUSINESS, K.STAFF_GONE, K.DEREGISTERED}
)

_SUM = r"(?P<{0}>\d[\d,]{{0,20}}(?:\.\d{{1,9}})?(?:余)?(?:亿|万|千)?)(?:余)?元"
FIGURES = compiled(
    rf"(?:资产|财产)(?:总额|总计|合计|总值|总价值|价值)?(?:为|共|共计|合计|仅|约|仅为)*(?:人民币)?{_SUM.format('assets')}[^。；]{{0,60}}?(?:负债|债务)(?:总额|总计|合计)?(?:为|共|共计|合计|达|约|高达)*(?:人民币)?{_SUM.format('debts')}"
)

# Instalments as the ground of a dormant or ended case.
INSTALMENTS = compiled(
    r"分[期一二三四五六七八九十\d]+期?[^。；]{0,30}(?:履行|归还|偿还|支付|付清|还清|给付|清偿)|(?:每月|按月|逐月)[^。；]{0,40}(?:归还|偿还|支付|付清|还清|给付|履行)|分期"
)
SETTLEMENT = compiled(r"和解|协议|约定|分期履行")
INSTALMENTS_BROKEN = compiled(
    r"(?:未|没有|不再|拒不)(?:按|再|能)?[^，。；]{0,12}(?:履行|支付|付款)|曾[^。；]{0,12}和解|违约|反悔"
)
DORMANT_AGREED = compiled(
    r"同意[^。；]{0,30}(?:终结本次|终结|终本|中止|暂缓)|申请[^。；]{0,20}(?:终结|中止)|据此|较长|长期"
)

# Property there is, but another court was first.
WAITS = compiled(r"(?:本院|我院)[^，。；]{0,40}?轮候(?:查封|冻结|扣押)?|(?:系|为|属于|仅)轮候(?:查封|冻结|扣押)?")

# Consent to a transfer or to bankruptcy, and what is not it.
SUBJECT_MATTER = compiled(
    r"移送[^，。；]{0,30}(?:破产|审查)|破产(?:清算|审查|重整|申请|程序|和解)|(?<!预)重整(?!投资|价值|计划)|预重整|执转破|进入破产|同意移送|同意意见"
)
CONSENT_WORDS: tuple[tuple[K, re.Pattern[str]], ...] = (
    (
        K.CONSENT_WITHDRAWN,
        compiled(
            r"不再(?:同意|要求|申请|请求)|撤回[^，。；]{0,60}(?:同意|意见|申请)|撤销[^，。；]{0,10}同意|(?:准许|准予)[^，。；]{0,60}撤回"
        ),
    ),
    (K.CONSENT_REFUSED, compiled(r"不(?:予)?同意|未(?:表示)?同意|均未同意|拒绝|不愿|反对(?!意见未)")),
    (
        K.CONSENT_ASKED,
        compiled(
            r"征询|征求|询问|告知|释明|是否同意|可以(?:申请|提出|向)|可(?:申请|另行申请)|有权|如[^，。；]{0,10}同意|权利"
        ),
    ),
    (
        K.CONSENT,
        compiled(
            r"同意|(?<!不)愿意?(?:将|把|移送)|(?:申请(?!执行人|人|书)|请求|要求|提出)[^。；]{0,80}(?:移送|破产|重整)(?!申请(?:书|材料)|[^，。；]{0,20}(?:准许|管辖))|对[^，。；]{0,20}移送[^，。；]{0,12}(?:无|没有)异议"
        ),
    ),
)
# 曾同意移送，后又反悔: behind a consent in the same sentence, said of whoever gave it.
CONSENT_REGRETTED = compiled(
    r"反悔|(?:改变|变更|推翻|收回)(?:了)?[^，。；]{0,6}(?:意见|主意|想法|态度|表态|同意)"
    r"|^(?:但|而|其)?(?:后|嗣后|之后|事后|随后|现|后来|现在)[^，。；部其]{0,12}?(?:不同意|不予同意|不再同意|拒绝)(?!分期|还款|和解|终结)"
)
# …。其后又表示不同意移送: in a sentence of its own, behind one that consents.
REFUSED_AGAIN = compiled(r"(?:又|后|现|改为|转而)[^，。；]{0,30}?(?:不同意|不予同意|反悔|拒绝)")
# Whose change of mind is another matter's: 被执行人对和解反悔.
OTHERS_REGRET = compiled(r"和解|还款|分期|付款|部分|其他|其余")
# Whose consent it is not, though they agree: who stands surety or outside of the case (案外人、保证人…表示同意).
STRANGER_AGREES = compiled(r"(?:案外人|保证人|担保人|抵押人|第三人)[^，。；]{0,60}?(?:同意|申请|请求|要求|提出)")
OF_DEBTOR = compiled(r"(?:被执行人|债务人|该公司|公司)的?(?=保证人|担保人|抵押人)")
A_SIDE = compiled(r"申请执行人|被执行人|申请人|债权人|债务人")
# …提交书面意见，同意将被执行人移送: the clause begins with the consent, whose it is stands in the clause before.
WITHOUT_SUBJECT = compiled(
    r"(?:并|且|但|后来?|又|现|嗣后|随后|书面|均|表示|明确|申请|请求|要求|再次|决定){0,4}(?:同意|不再|撤回|撤销|愿意?将|反悔|不同意|不予同意|拒绝|改变|变更|推翻|收回)"
)
SUBJECT_BEFORE = compiled(
    r"(?:^|[，；。])((?:(?!法院|本院)[^，；。]){0,60}?(?:申请执行人|被执行人|申请人|债权人|债务人)[^，；。]{0,80}，)$"
)
# Whose consent it is not: another court's, a stranger's; and petitions that a ruling only repeats.
NOT_CONSENT = compiled(
    r"(?:法院|该院|本院)[^，。；]{0,30}(?:裁定)?受理[^，。；]{0,60}(?:破产|重整)|受理(?:案外人|了)?|案外人[^，。；]{0,20}(?:申请|破产)|不予受理|驳回|宣告|表决|投票|批准|管理人[^，。；]{0,20}申请|第三人申请|部分购房"
)
NO_OBJECTION_TO_DORMANCY = compiled(r"同意(?:本院|对本案)?(?:[^，。；]{0,10})?终结本次")

AUCTION = compiled(
    r"(?:定于|将于|拟于|兹定于|订于|决定于)(?P<year>(?:19|20)\d{2})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日[^。；]{0,120}?(?:拍卖|变卖)"
)
CONTINUED = compiled(r"(?:继续|续行)(?:查封|冻结|扣押)|续(?:查)?封|续冻|续行(?:轮候)?(?:查封|冻结|扣押)")
NOT_CONTINUED = compiled(r"(?:需要|如需|要求|申请|请求|需|可以|应当|应)[^，。；]{0,16}$|不足部分$")
NOT_CONTINUED_BEHIND = compiled(r"^[^，。；]{0,6}(?:的，|，应当|有效)")

# In an order: whose the thing is.
OWNED = compiled(
    r"^(?:[^，。；]{0,4}?)(?:名下|所有|持有|共有|享有|开立|在|的|单独所有|（|、|和|及|应得|每月|银行|存款|工资|收入|公积金|股权|账户|房产|不动产|车辆)"
)
ORDER_ON_PROPERTY = compiled(r"查封|冻结|扣押|扣划|划拨|提取|拍卖|变卖|抵偿|抵债|扣留|归[^，。；]{2,40}所有|解除")
LIST_FOLLOWS = compiled(r"下列|如下|以下|清单")
# Roles whose property no order of enforcement touches.
NEVER_OWNERS = frozenset({"申请执行人", "申请人", "申请保全人", "原告", "买受人", "竞买人", "债权人", "管理人"})
