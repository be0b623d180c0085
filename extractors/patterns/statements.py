"""Statements that the rules of law ask for (规则要件): instalments, who was first, days of sales, seizures continued."""

from extractors.machine.kept_patterns import compiled
from extractors.patterns.days import DAY

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
WAITS = compiled(
    r"(?<!对)(?:本院|我院)(?:(?!并非|不属于|不是)[^，。；]){0,40}?轮候(?:查封|冻结|扣押)?|(?:(?<!法院)(?<!法院均)(?<!法院亦)(?:系|为)|(?<!不)属于|仅)轮候(?:查封|冻结|扣押)?"
)

AUCTION = compiled(r"(?:定于|将于|拟于|兹定于|订于|决定于)" + DAY + r"[^。；]{0,120}?(?:拍卖|变卖)")
# 如被执行人不履行，本院将于…拍卖: on a condition. …公开拍卖的决定已被撤销: called off in the same breath.
AUCTION_SUPPOSED = compiled(
    r"(?:^|[，。；：\n])(?:如果|如(?![下期实数约上前])|若|倘若)[^。；\n]{0,40}，(?:则|届时|本院|我院){0,2}$"
)
AUCTION_NO_MORE = compiled(r"[^，。；\n]{0,8}的(?:决定|公告|计划|安排)[^，。；\n未不]{0,10}(?:撤|取消)")
# 拍卖时间更正为2024年6月14日; 现撤回本次拍卖: what was announced before holds no more.
AUCTION_MOVED = compiled(
    r"(?:拍卖|变卖|竞价)[^。；]{0,40}?(?:时间|日期)[^。；\d]{0,30}?(?:更正|变更|更改|改|调整|顺延|延期|延后|推迟|提前)(?:为|至|到)[：:]?(?:自)?"
    + DAY
)
AUCTION_OFF = compiled(
    r"(?:^|(?<=[，。；：\n]))(?:本院|现|特此|故|依法|经研究|予以|决定|裁定|[一二三四]、|自[^，。；]{2,16}起){0,5}(?:撤回|取消|暂缓|中止|停止)(?:对)?[^，。；]{0,60}?(?:拍卖|变卖)(?:程序|活动|公告)?(?=[，。；\n]|$)"
    # 原定2024年9月1日的变卖活动取消.
    r"|(?:原定|原拟)[^，。；\n]{0,40}?(?:拍卖|变卖)(?:程序|活动)?(?:现|予以|依法|相应)*(?:取消|撤回|暂缓|中止|停止)(?=[，。；\n]|$)"
)
NOT_OFF = compiled(r"(?:如|若|可|将|有权|情形|情况|除非|不)[^。；\n]{0,40}$")
CONTINUED = compiled(r"(?:继续|续行)(?:查封|冻结|扣押)|续(?:查)?封|续冻|续行(?:轮候)?(?:查封|冻结|扣押)")
NOT_CONTINUED = compiled(r"(?:需要|如需|要求|申请|请求|需|可以|应当|应)[^，。；]{0,16}$|不足部分$")
NOT_CONTINUED_BEHIND = compiled(r"^[^，。；]{0,6}(?:的，|，应当|有效)")
