"""Words that speak of a debtor's insolvency (破产信号), and the look-alikes that do not.

All run on plain text: titles of laws, case numbers and law said in the abstract are blanked before.
"""

from extractors.kept_patterns import compiled
from extractors.patterns.courts import FIRST_SEIZURE
from models import SignalKind as K

# 无可供执行财产, 没有可供执行的财产, 未发现其有其他可供执行财产; not 未提供可供执行的财产线索.
_NONE_OF = r"(?:无|没有|未(?:能)?(?:再)?(?:发现|查到|查询到|查找到|查获|查明|查实|查控到|查见|掌握|找到)|未见|不具有|不具备|查无|并未发现)"
NO_ASSETS = compiled(
    rf"{_NONE_OF}[^，。；：]{{0,30}}?(?:可(?:供|以)?|能够?)(?:予以)?(?:本院)?(?:执行|处置|变现)[^，。；]{{0,6}}?(?:财产|资产|遗产)(?!线索|线|登记信息)"
    rf"|(?:{_NONE_OF})[^，。；：]{{0,16}}?(?:财产|资产|遗产)(?:可供|可以|可|能够|以供)(?:予以|本院|本案)?(?:执行|处置)"
    r"|(?:查无|名下[均已确现亦也并]{0,2}(?:无|没有)|未(?:能)?(?:发现|查到|查询到|查找到|查见)(?:被执行人)?(?:名下)?(?:有)?(?=任何|其他|其它|财产可))"
    r"(?:任何|其他|其它)?(?:任何|其他|其它)?(?:财产|资产)(?=[，。；])"
    r"|(?<=[，；])(?:已|再|也|均|别)?(?:无|没有)(?:任何)?(?:其他|其它)财产(?=[，。；])"
)
# “无可供执行的财产”与查明情况不符: said, and found untrue.
UNTRUE = compiled(
    r"[”\"]?[^，。；]{0,8}与[^，。；]{0,12}(?:情况|事实|实际)[^，。；]{0,4}(?:不符|不一致)|[”\"]?[^，。；]{0,6}不属实"
)
NOT_NO_ASSETS = compiled(r"并非(?:没有|无)|(?:不能|无法|未能?|没有)(?:向[^，。；]{0,10})?(?:提供|提交)")

MISSING = compiled(
    r"下落不明|下落不详|不知下落|去向不明|去向不详|逃匿|外逃|音信全无|杳无音[信讯]|行踪不[明定]|不知所踪|跑路|潜逃|失踪|(?:被执行人|法定代表人)(?:本人)?无法找到|去向未明|不知去向|失联|失去联系|联系不上|(?:无法|未能|不能)(?:取得|与[^，。；]{1,12}(?:取得)?)?联系(?:上|到)?(?!其他)"
    r"|无法(?:找到|查找|寻找)(?:到)?(?:被执行人|其|法定代表人)|未(?:能)?(?:找到|查找到)(?:被执行人|法定代表人|其本人)(?!的|名下|可供|有|财产)"
)
# Things go missing too: a car whose whereabouts are unknown says nothing of its owner.
MISSING_THING = compiled(
    r"(?:车辆|汽车|轿车|机动车|货车|设备|财产|船舶|船|物品|标的物|车)(?:[^。；\n]{0,24}(?:查封|扣押)[^，。；]{0,4}，|[^，。；]{0,8})$"
    # So do the kin of a debtor; 其妻与其均 is the debtor too.
    r"|(?:^|[，；。])其(?:妻|丈夫|配偶|前妻|前夫|父|母|儿子|女儿|家属)[^，。；均都也及与和]{0,10}，?$"
    # So may the applicant or a stranger.
    r"|(?:申请执行人|案外人|买受人|承租人|租户|次债务人|债权人(?!会议))(?:(?![称被说])[^，。；及与和、]){0,6}$"
)

# 携款逃匿，次年在外地被抓获: he is found again.
FOUND_AGAIN = compiled(r"[^。；\n]{0,40}?(?:被(?:[^，。；]{0,12})?抓获|抓获归案|归案|到案|投案|自首|缉拿|逮捕)")

# An entry of the party block that presents a debtor, or one sued as such.
OF_A_DEBTOR = compiled(r"\n?(?:一审|原审|二审)?(?:被告|被执行人|被申请人|被上诉人|债务人|被申请执行人)(?!人)")

# 如有其他法院首封，则办理轮候登记: what is to be done then, in a letter that asks for a seizure.
SUPPOSED_SEIZURE = compiled(
    r"(?<=[，。；：\n])(?:如果|如(?![下期实数上前])|若|倘若)[^。；\n]{0,40}?(?:首先?(?:查封|冻结|封|冻)|在先(?:查封|冻结)|轮候)[^。；\n]*"
)

# 首封，无轮候查封: nobody waits.
WAITING = compiled(r"(?<!无)(?<!没有)(?<!无其他)(?<!无任何)(?<!不存在)轮候")
FIRST = compiled(FIRST_SEIZURE)
ELSEWHERE = compiled(
    rf"(?:(?:其他|另案|他|外地|外省|异地|别的|多家|其它)(?:的)?(?:人民)?法院|他院|(?<!本院)(?<!本院在)另案)[^，。；]{{0,20}}?(?:{FIRST_SEIZURE})|(?:{FIRST_SEIZURE})(?:权|案件)?[^，。；]{{0,6}}(?:其他|他|外地|另案)(?:人民)?法院"
    rf"|(?:你院|贵院)(?:(?!本院|我院)[^，。；]){{0,60}}?(?:{FIRST_SEIZURE})"
    r"|非(?:本院)?首(?:先查封|封)|并非首封"
)

# 由甲区法院首先查封, 被平桥法院在先查封: a court masked or called by half its name.
HALF_NAMED = compiled(
    rf"(?:被|由|系|为)(?:(?!本院|我院|该|本案|执行|受理|处置|法院)[^，。；]){{2,12}}(?:法院|中院|高院)(?:(?!轮候|本院)[^，。；]){{0,14}}?(?:{FIRST_SEIZURE})"
)

INSOLVENT = compiled(
    r"资不抵债|(?:资产|财产)(?:已)?(?:明显)?不足以?(?:清偿|偿还|支付|偿付|抵偿)[^，。；]{0,20}?(?:债务|债权|负债)|(?:不能|无力|无法)(?:清偿|偿还|偿付)(?:(?:全部)?到期(?:的)?债务|(?:全部|所有)(?:债务|债权)(?!的))|(?:明显)?缺乏清偿(?:债务)?能力"
    r"|丧失清偿能力(?!的?(?:可能|风险|之虞))|负债[^，。；]{0,12}(?:超过|大于)[^，。；]{0,6}资产"
)
NOT_INSOLVENT = compiled(
    r"(?:不属于|未能证明|不足以证明|不能证明|并非|不存在|不符合|是否|尚未达到|没有|不构成|未达到|难以认定|并不)[^，；。]{0,20}$"
)

BANKRUPTCY = compiled(r"破产|(?<!预)重整|执转破|同意移送|资产重整")
# 破产 said of a creditor, of crowds of firms, of an office; denied (并未进入破产程序) or supposed (如进入破产程序).
NOT_BANKRUPTCY = compiled(
    r"破产管理人|(?:并未|未|没有|尚未)(?:进入|被(?:法院|人民法院)?(?:宣告|裁定|受理))[^，。；]{0,6}(?:破产|重整)(?:清算|重整)?(?:程序|状态|阶段)?|(?:^|[，；：])(?:如|若|如果|假如|倘若|一旦)(?!期)(?:(?!面临|濒临)[^，。；]){0,24}(?:破产|重整)[^，。；]*|破产事务|企业破产(?:等|潮)|破产(?:逃债|犯罪|欺诈)|资产重整公司|重整(?:投资(?!人)|资产|基金|管理)[^，。；人]{0,6}公司|破产案件受理费|法院[^，。；]{0,16}同意移送(?![^，。；]*破产)|同意移送[^，。；]{0,12}(?:执行|处置|管辖)(?![^，。；]*破产)|申请执行人(?:(?!对|将|被执行人|申请|同意|向|移送|释明|告知)[^，。；（]){0,40}破产"
)
PRE_RESTRUCTURING = compiled(r"预重整")
# 和解 of a bankruptcy case is a way through bankruptcy, elsewhere an agreement of two parties.
COMPOSITION = compiled(
    r"和解(?:协议)?草案|(?:认可|终止|裁定|受理|进行)[^，。；]{2,40}和解(?:程序|协议|申请|$|[，。；])"
)

# Consent to the transfer, or the debtor's own petition. Refusal, withdrawal and a mere question are not consent.
CONSENT = compiled(
    r"(?<!不)(?<!未)(?<!是否)(?<!征得)同意[^，。；]{0,60}?(?:移送[^，。；]{0,30}(?:破产|审查)|破产|重整)|(?:申请(?!执行人|人)|请求|要求|提出)(?:将)?[^，。；]{0,60}?移送[^，。；]{0,30}?破产"
    r"|同意[^，。；]{0,30}由执行程序移送|同意执转破|提出执转破(?:的)?申请|(?<![未需须应当])经(?:征得|过)?[^，。；]{0,30}?(?:债务人|被执行人|申请执行人|申请人|债权人|当事人)[^，。；]{0,24}?同意，[^。；，]{0,40}?(?<!可)移送[^。；，]{0,40}?破产|对[^，。；]{0,20}移送破产[^，。；]{0,8}(?:无|没有|不持)异议"
    r"|(?<![未需须应当])经(?!本院|合议庭|审判委员会|院长|上级|[^，。；]{0,16}法院)[^，。；]{2,40}?(?<!不)(?<!未)(?<!是否)同意，(?:[^。；，]{0,60}，)?[^。；，]{0,40}?(?<!可)移送[^。；，]{0,40}?破产"
)
NOT_CONSENT = compiled(
    r"不同意|未附|缺少|缺乏|(?:没有|未(?:取得|获得|征得|见|提供|提交))[^，。；]{0,24}同意|未同意|均未[^，。；]{0,6}同意|是否|可以?(?:依法|另行)?(?:向[^，。；]{0,20})?(?:申请|请求)|可以?(?:书面)?(?:表示)?同意|有权|撤回|撤销(?:该|其)?同意|征询|询问|告知|释明|不愿|(?:不|未|暂不)(?:申请|请求|要求|提出)|拒绝|反对|未(?:提出|申请)|部分购房人|投票|表决|如[^，。；]{0,12}同意|债权人会议"
)
WITHDRAWN = compiled(r"撤回|撤销(?:该|其)?同意")
OWN_PETITION = compiled(
    r"(?:向(?:本院|[^，。；]{2,24}法院)(?:提出|申请|提交)[^，。；]{0,12}|提出)(?:破产清算|破产|重整|预重整|和解)|申请(?:进行)?(?:破产清算|重整|破产)"
)

# The only applicant speaks of its own debts (以其不能清偿…为由): it is the debtor.
OF_ITSELF = compiled(
    r"以(?:其|自身|自己|本公司|公司)(?!债务人|被申请人)[^。；]{0,60}?(?:不能|无力|无法|资不抵债|资产不足|财产不足|缺乏清偿)"
)

# In a bankruptcy case the debtor's bare 同意 is consent to what is asked for.
DEBTOR_AGREES = compiled(
    r"(?:被申请人|债务人|被执行人)[^。；]{0,40}(?<!不)(?<!未)(?<!是否)(?:同意|(?<!债权)(?<!债权表)(?<!债务)(?:无异议|没有异议))(?![^。；]{0,8}(?:分期|调解|还款))"
)
# Of a suit's third party (第三人) the bankruptcy is another's, unless it is the debtor of an enforcement in dispute.
THIRD = compiled(r"^(?:原审|一审|二审)?第三人$")
ENFORCED = compiled(r"被执行人|执行异议|案外人")
# The applicant is itself insolvent: its administrator's name says nothing of the debtor.
ADMINISTRATOR = compiled(r"(?:破产)?(?:管理人|清算组)$")

KINDS = ((K.NO_ASSETS_FOUND, NO_ASSETS), (K.WAITING_SEIZURE, WAITING), (K.PRE_RESTRUCTURING, PRE_RESTRUCTURING))
