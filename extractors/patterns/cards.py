"""Cards of cases (案件信息卡): fields of a public list, a court's system or a form, each a label and what stands there.

Labels as the courts' sites and systems print them; on folded text without white space.
"""

from extractors.machine.kept_patterns import compiled
from models import AmountRole, CaseStatus

_WHO = r"(?:姓名(?:[/／或、]|（)?(?:企业)?名称）?|名称(?:[/／或、]|（)?姓名）?|姓名|名称|单位名称)"
_HEAD = r"(?:法定代表人|法人代表|负责人|经营者)"
_TO_BE_PAID = r"(?:标的(?:金额|总额|额|款)?|金额|款项?|总额)"
_DAY = r"(?:日期|时间)"

# Longer labels stand before those that they begin with. What is no fact of the case only ends the field before it.
LABELS: tuple[tuple[str, str], ...] = (
    ("section", r"(?:当事人|执行标的|结案|案件|基本|案件基本|执行依据)信息|流程节点|查询结果"),
    ("number", r"(?:执行)?案件?(?:编号|号)|(?:本案|执行)案号"),
    ("duty", r"生效法律文书确定的?义务"),
    ("performance", r"(?:被执行人)?的?履行情况"),
    ("conduct", r"(?:失信)?(?:被执行人)?(?:失信)?(?:行为)?(?:的)?具体情[形况]|失信(?:行为|情形|被执行人行为)"),
    ("basis_court", r"[做作]出执行依据的?(?:单位|法院|机关)"),
    ("basis", r"执行依据(?:文书?)?(?:文?号|案号)?|生效法律文书(?:文?号|案号)|依据文号"),
    ("restrained", rf"(?:被)?(?:限制(?:高)?消费|限高)(?:的)?(?:人员|对象|被执行人|人)(?:{_WHO})?"),
    ("firm", r"(?:所属|任职)?(?:企业|单位)(?:（单位）)?(?:信息|名称)"),
    ("firm_id", r"企业(?:组织机构代码|统一社会信用代码|代码)"),
    ("applicant_id", r"申请(?:执行)?人(?:身份)?证(?:件|照)?(?:号码?)?"),
    ("applicant", rf"申请(?:执行)?人(?:信息|{_WHO})?"),
    (
        "id",
        r"(?:被执行人)?(?:公民|居民)?(?:身份证(?:件)?(?:号码?)?|证[件照]号码?|(?:组织)?机构代码(?:证)?(?:号码?)?|统一社会信用代码|社会信用代码)"
        r"(?:[/／或、]?(?:（)?(?:组织机构代码(?:证)?(?:号码?)?|统一社会信用代码|工商注册号|身份证(?:号码?)?)）?)*",
    ),
    ("head", rf"{_HEAD}(?:[/／、]|或者?|（)*(?:{_HEAD})?）?(?:姓名)?"),
    ("debtor", rf"(?:失信)?被执行人(?:信息|{_WHO})?|失信人(?:{_WHO})?"),
    ("court", r"(?:执行|立案|管辖|承办|经办|受理|审理)法院(?:名称)?|法院名称"),
    ("dormant_on", rf"终本{_DAY}|终结本次执行(?:程序)?(?:的)?{_DAY}"),
    ("closed_on", rf"(?:结案|办结){_DAY}"),
    ("published_on", rf"(?:发布|公布|公示|列入|纳入|曝光|登载|刊登|上传){_DAY}"),
    ("filed_on", rf"(?:执行)?(?:立案|收案){_DAY}"),
    ("closed_as", r"结案(?:方式|情形|案由|原因|类型)"),
    ("state", r"(?:案件|执行|办理|目前)状态"),
    (
        "outstanding",
        rf"(?:尚?未(?:履行|执行(?:到位)?|到位|清偿|受偿|实现)(?:的)?(?:{_TO_BE_PAID}|部分|债权)|尚欠(?:金额|款项)|剩余(?:未执行)?{_TO_BE_PAID})",
    ),
    (
        "realised",
        rf"(?:(?:实际)?(?:已?执行)?到位(?:的)?{_TO_BE_PAID}?|已(?:履行|执行|受偿|清偿)(?:的)?(?:{_TO_BE_PAID}|部分)|实际执行{_TO_BE_PAID}|实际到位)",
    ),
    ("fee", r"(?:应[收交缴])?(?:案件)?(?:申请)?执行费(?:用)?(?:金额)?"),
    (
        "claim",
        rf"(?:申请(?:执行)?|执行|立案|案件|诉讼)?标的(?:金额|总额|额)?|申请(?:执行)?{_TO_BE_PAID}|涉案金额|执行金额",
    ),
    ("name", _WHO),
    (
        "other",
        r"性别|年龄|省份|地域名称|住所地?|住址|地址|户籍地(?:址)?|案由|立案案由|案件(?:名称|类型|类别|来源)|承办(?:人|法官|部门)|经办人|书记员"
        r"|联系(?:电话|方式|人)|举报(?:电话|方式)|关注次数|浏览次数|备注|序号|当事人(?:类型|地位)?|诉讼地位|民族"
        r"|出生(?:日期|年月)|代理人|委托代理人|照片|验证码|查询时间|打印时间|悬赏(?:金额|期限)|执行措施|财产(?:情况|线索)|失信人类型|企业性质|数据来源|来源|页码",
    ),
)
LABEL = compiled(
    "|".join(f"(?P<{kind}>{words})" for kind, words in LABELS if kind != "other") + rf"|(?P<other>{LABELS[-1][1]})"
)
# 执行标的（元）, 未履行金额（单位：万元）: the unit of the figures stands with the label.
UNIT = compiled(r"（(?:单位：|人民币)?(?P<unit>[万亿]?元|人民币)）")
MONEY = {
    "claim": AmountRole.CLAIM,
    "outstanding": AmountRole.OUTSTANDING,
    "realised": AmountRole.REALISED,
    "fee": AmountRole.ENFORCEMENT_FEE,
}
"""Fields whose figures are money, with or without a unit."""
FIGURE = compiled(
    r"(?:人民币|¥)?(?P<figures>\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?P<unit>[万亿]?元?)(?![\d年月日.、%％/\-])"
)

# Before a label that has its colon: an ordinal, a stop, a bar.
MAY_PRECEDE = frozenset("；;，,。|丨·、）】]●■◆※★*.．")
COURT_ALONE = compiled(r"\n(?P<court>[\u4e00-\u9fff]{4,40}法院)(?=\n)")
"""The court on a line of its own, above the fields' foot."""
COURT_NAME = compiled(r"[\u4e00-\u9fff]{3,40}?法院")
ID_NUMBER = compiled(r"[0-9A-Za-z][0-9A-Za-z*×＊\-]{5,20}")
HEAD_NAME = compiled(r"[\u4e00-\u9fff][\u4e00-\u9fff·*×某]{1,15}")
DAY = compiled(r"(?P<year>(?:19|20)\d{2})(?:年|[-./])(?P<month>\d{1,2})(?:月|[-./])(?P<day>\d{1,2})日?")
NAME = compiled(r"[\u4e00-\u9fff·A-Za-z*×某](?:[\u4e00-\u9fff·A-Za-z0-9*×某、&\-]|（[\u4e00-\u9fff]{2,12}）){1,80}")
SAID_BESIDE = compiled(r"[男女](?![\u4e00-\u9fff])|\d{6}|[0-9A-Z*×]{8}")
"""What a cell beside a name says of a person or a firm."""

# What a paper of a court says and no card does.
PAPER_SPEAKS = compiled(r"裁定如下|决定如下|判决如下|本院认为|特此(?:裁定|通知|函|证明)|此致|敬礼|查明[：，]")
CLOSED_AS = (
    (CaseStatus.DORMANT, compiled(r"终结本次|终本")),
    (CaseStatus.PAID, compiled(r"执行完毕|全部履行|自动履行")),
    (CaseStatus.TERMINATED, compiled(r"终结执行")),
    (CaseStatus.REJECTED, compiled(r"驳回(?:执行)?申请")),
    (CaseStatus.NOT_ENFORCED, compiled(r"不予执行")),
    (CaseStatus.CANCELLED, compiled(r"销案|撤销(?:执行)?案件")),
)
"""Ways of closing (结案方式), as the field says them."""
DORMANT_LIST = compiled(r"终结本次执行|终本案件")
MEASURE_LIST = compiled(r"失信|老赖|曝光|限制(?:高)?消费|限高")
RUNNING = compiled(r"执行中|在办|未结|办理中|实施中|已立案|立案$")
