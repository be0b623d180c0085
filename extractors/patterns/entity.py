"""Signs of what kind of body a party is (主体类型), for bankruptcy eligibility; first match decides."""

from extractors.machine.kept_patterns import compiled
from models import EntityKind

# 统一社会信用代码 GB 32100-2015: first character the registering office, second the kind of body.
BY_CODE = (
    (compiled(r"^92"), EntityKind.INDIVIDUAL_BUSINESS),  # 工商: 个体工商户
    (compiled(r"^93"), EntityKind.COOPERATIVE),  # 工商: 农民专业合作社
    (compiled(r"^(?:1[1-9]|5[1-9]|[23468A][1-9]|N|Y)"), EntityKind.PUBLIC_BODY),  # 机构编制、民政、农业农村 ...
)
# 公民身份号码 GB 11643: the day of birth in its place; the operator's, in the entry of a sole trader.
OF_A_PERSON = compiled(r"\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$")
# 91 工商: a company, a partnership or a sole proprietorship, whatever its name ends with (商贸中心、研究院).
OF_BUSINESS = compiled(r"^91")
BY_NAME = (
    (
        compiled(r"(?:分公司|分行|支行|分理处|储蓄所|营业部|分厂|分店|代表处|项目部|分社)(?:（[^）]*）)?$"),
        EntityKind.BRANCH,
    ),
    (compiled(r"合伙|律师事务所$|会计师事务所$"), EntityKind.PARTNERSHIP),
    (compiled(r"专业合作社|专业合作联社"), EntityKind.COOPERATIVE),
    (compiled(r"个人独资"), EntityKind.SOLE_PROPRIETORSHIP),
    (
        compiled(
            r"(?:银行|保险|财产险|人寿|证券|信托|期货|金融租赁|财务公司|消费金融|资产管理公司|农村信用|信用合作)[\u4e00-\u9fff]{0,40}(?:公司|联社|社)$|银行$"
        ),
        EntityKind.FINANCIAL,
    ),
    (compiled(r"公司|集团$"), EntityKind.ENTERPRISE),
    (
        compiled(
            r"人民政府|委员会$|局$|厅$|检察院$|法院$|医院$|学校$|中学$|小学$|大学$|学院$|幼儿园$|村民小组$|街道办事处$|协会$|基金会$|事业|研究院$|管理处$|(?<!商贸)(?<!贸易)(?<!经销)(?<!销售)(?<!批发)(?<!购物)(?<!维修)(?<!汽修)(?<!修理)(?<!洗浴)(?<!休闲)(?<!健身)(?<!美容)(?<!餐饮)(?<!家居)(?<!建材)(?<!装饰)(?<!配送)(?<!加工)(?<!租赁)(?<!营销)中心$|村$|组$"
        ),
        EntityKind.PUBLIC_BODY,
    ),
    (compiled(r"总厂$|企业总公司$"), EntityKind.ENTERPRISE),
    (
        compiled(r"(?:店|商行|经营部|工作室|超市|餐馆|菜馆|饭店|门市部?|服务部|商店|坊|铺|摊|吧)$"),
        EntityKind.INDIVIDUAL_BUSINESS,
    ),
)
NOT_FINANCIAL = compiled(
    r"小额贷款|典当|融资担保|商业保理|保险代理|保险经纪|保险公估|证券投资咨询|投资管理|信息|科技|咨询"
)
# 系全民所有制企业, 集体所有制企业法人: said of a factory, whose name does not tell.
ENTERPRISE_SAID = compiled(
    r"(?<!非)(?:全民所有制|集体所有制|股份合作制|国有|集体)(?:的)?(?:企业|工业企业|商业企业)|(?<!非)(?<!不是)(?<!不具有)(?<!不具备)企业法人(?!营业执照)"
)
# Not 系上市公司某某的子公司, 拟上市公司.
LISTED = compiled(r"(?:股票|证券)(?:代码|简称)|(?<![非拟未])上市公司(?=[，；。）（\n]|$)|（\d{6}[.．](?:SH|SZ|BJ)）")
IN_BRACKETS = compiled(r"（[^（）]{0,30}?(?:(?:股票|证券)(?:代码|简称)|(?<![非拟未])上市公司(?=[，；）]))")
# Behind the name, anywhere in the paper: 系在上海证券交易所上市的公司; 系上市公司某某的子公司 says it of another.
SAID_LISTED = compiled(
    r"(?:（[^）]{0,80}）)?(?:现|目前)?(?:系|为|是|作为)(?:[^，。；]{0,30}?(?<!拟)(?<!非)(?<!未)上市(?:的)?(?:公众|股份|股份有限)?公司(?=[，。；（、\n])|[^，。；]{0,30}?上市交易的)"
)
# Behind the name, or behind the role word of who has the role alone: 系个人独资企业, 为集体所有制企业法人.
_IS = r"(?:（[^）]{0,80}）)?(?:现|原)?(?:系|为|是)(?!否)(?:(?!案外|第三人|原告|申请|他人|[非不无])[^，。；]){0,12}?"
SAID_KINDS = (
    (compiled(rf"{_IS}个人独资企业(?=[，。；、（]|$)"), EntityKind.SOLE_PROPRIETORSHIP),
    (compiled(rf"{_IS}个体工商户(?=[，。；、（]|$)"), EntityKind.INDIVIDUAL_BUSINESS),
    (compiled(rf"{_IS}合伙企业(?=[，。；、（]|$)"), EntityKind.PARTNERSHIP),
    (
        compiled(
            rf"{_IS}(?:(?:全民所有制|集体所有制|股份合作制|国有独资)[^，。；]{{0,6}}企业|企业法人)(?:法人)?(?=[，。；、（]|$)"
        ),
        EntityKind.ENTERPRISE,
    ),
)
# Who heads it: 投资人 a sole proprietorship (个人独资企业), 经营者 and 业主 an individual business (个体工商户).
BY_HEAD = {
    "投资人": EntityKind.SOLE_PROPRIETORSHIP,
    "经营者": EntityKind.INDIVIDUAL_BUSINESS,
    "经营人": EntityKind.INDIVIDUAL_BUSINESS,
    "业主": EntityKind.INDIVIDUAL_BUSINESS,
    "执行事务合伙人": EntityKind.PARTNERSHIP,
}
