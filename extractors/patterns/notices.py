"""Words of public notices (公告), of orders that came without their heading and of letters to creditors: the status."""

from extractors.machine.kept_patterns import compiled
from extractors.patterns.status import CONTROL_ACT, MEASURE, Table, table
from models import CaseStatus as S

PUBLIC_NOTICE: Table = table(
    (S.NONE, r"悬赏"),
    # 公告送达执行通知书…，逾期不履行，将拍卖: what is served, before what may come.
    (S.NOTIFIED, r"公告送达[^。；]{0,60}(?:执行通知书|报告财产令)"),
    # 公告送达评估报告…，逾期将拍卖: the price is not settled yet.
    (S.NONE, r"公告送达[^。；]{0,60}(?:评估报告|评估机构|评估、?(?:鉴定)?通知)"),
    # 现对机器变现款进行分配, 本院拟对到位款物按比例发还; not how a price will be shared out once it is sold, nor an estate.
    (
        S.DISTRIBUTION,
        r"(?<=[，。；：\n])(?:本院|我院|现)(?:拟|现|将|决定|依法){0,3}[对将](?!破产|债务人财产)[^。；，]{2,60}?(?:款|款物|资金|所得)[^。；，]{0,16}?(?:分配|发还|发放|返还)[^。；，]*",
    ),
    (
        S.DISPOSAL,
        r"(?<!拟)(?<!拟进行)(?<!拟依法)(?:公开)?(?<!拟公开)(?<![得自已])(?<!已依法)(?:拍卖|(?<!、)变卖)(?!所得|价?款|通知书|公告|[前后时])(?:下列|以下|活动)?[^。；，：]{0,12}",
    ),
    (S.NOTIFIED, r"送达[^。；]{0,60}(?:执行通知书|报告财产令)"),
    (S.NONE, r"(?:责令|限|应当?|请)[^。；]{0,80}(?:迁出|腾退|搬离|腾空)"),
    (S.BANKRUPTCY_DECLARED, r"宣告[^。；]{0,60}破产"),
    (S.PLAN_APPROVED, r"(?<!不)批准(?![^。；]{0,6}延[长期])[^。；]{0,60}重整计划|认可[^。；]{0,60}和解协议"),
    (S.BANKRUPTCY_REJECTED, r"裁定(?:不予受理|驳回)[^。；]{0,80}(?:破产|重整)[^。；]{0,10}申请"),
    (
        S.BANKRUPTCY_ACCEPTED,
        r"(?:裁定)?受理[^。；]{0,80}(?:破产|重整)[^。；，]*|裁定[^。；]{0,20}对[^。；]{2,60}进行(?:破产)?(?:重整|清算|和解)",
    ),
    (S.PRE_RESTRUCTURING, r"[^。；，：\n]{0,40}预重整"),
    (S.DORMANT, r"终结本次执行程序"),
    (S.CONTROLLED, CONTROL_ACT + r"[^。；，]*"),
    (S.MEASURE, MEASURE),
    (S.NOTIFIED, r"责令[^。；，]*"),
)

# 不产生受理破产申请的法律后果, 是否受理由本院另行裁定, 在裁定受理其重整申请前: no bankruptcy is opened.
NOT_OPENED = compiled(
    r"(?:不|并非|非)(?:产生|具有|发生|等同于?|等于|视为|视同|构成|代表|意味着?|属于|作为|是)[^。；，]{0,30}受理[^。；，]*"
    r"|(?:是否|尚未|暂未|未(?:裁定|予|被)?|如(?![皋东])(?:本院|法院)?|若(?:本院|法院)?)(?:裁定)?受理[^。；，]*|受理[^。；，]{0,40}申请(?:之?前|以前)"
)
# 本院拍卖你名下房屋后尚余案款, 已裁定拍卖, 终止对…的拍卖, 表决拍卖事宜, 逾期将拍卖; 解除对…的查封: no act of the notice.
NOT_OF_THE_NOTICE = compiled(
    r"(?:已|曾|裁定(?!书)|终止|停止|撤回|中止|暂缓|取消|不再|表决)[^，。；：\n]{0,40}?(?:拍卖|变卖)|(?:拍卖|变卖)[^，。；：\n]{0,20}(?:后|事宜)"
    r"|(?:逾期|否则|届时|期满后)[^。；\n]{0,60}?(?:拍卖|变卖)|(?:解除|涂销|注销)[^，。；\n]{0,40}?(?:查封|冻结|扣押)"
)

SALES: Table = tuple(row for row in PUBLIC_NOTICE if row[0] is S.DISPOSAL)

# What the text of an order says that came without its heading, as the site of dishonest debtors shows it.
HEADLESS: Table = table(
    (S.MEASURE, r"对(?:你|被执行人)[^。；]{0,40}采取限制(?:高)?消费措施，限制[^。；]{2,80}不得[^。；：]{0,30}消费行为"),
    # 责令你单位在收到此令后三日内，如实向本院报告…财产情况: an order to report (报告财产令).
    (S.NOTIFIED, r"责令(?:你|被执行人)[^。；]{0,40}如实(?:向(?:本院|我院))?报告[^。；]{0,60}财产(?:情况|状况)"),
)

# A letter to creditors tells them of the acceptance, so that they file their claims.
TO_CREDITORS = compiled(r"申报债权")

# A notice printed in a newspaper, without a title: 现依法向你公告送达….
SERVED = compiled(r"(?:依法)?(?:向你(?:们|单位|公司)?)?公告(?:向你(?:们|单位|公司)?)?送达|送达公告")
