"""Words by which a letter tells what its addressee (受送达人) is, where it is no debtor of the case."""

from extractors.machine.kept_patterns import compiled
from extractors.patterns.days import BEGINS

_YOU = "(?:你(?:单位|公司|们|方|厂|行|店|社|院)?|贵(?:单位|公司|方|厂|行|店|社))"
_TO_US = "[^。\\n如可应]{2,200}?向(?:本院|我院)(?:书面)?(?:提出|提交|申请)?(?:书面)?(?:执行)?"
# 你公司因…纠纷执行一案，不服…执行裁定，向本院申诉: the addressee asks; where it only may ask (如, 可以, 应当) it does not.
# 你与…一案，你向本院提出异议 is said to a side of the case, mostly to who owes.
ASKS = compiled(
    rf"{_YOU}(?:(?:因|就|对|与|不服){_TO_US}(?P<what>申诉|复议|监督)(?!权)|(?:于{BEGINS}[^，。；]{{4,14}}日，?)?(?:就|对|不服)(?:{_TO_US}|[^。\n如可应]{{2,200}}?提出的?(?:书面)?(?:案外人)?(?:执行)?)(?P<against>异议)(?!权))"
)
# 你公司不服的，有权向本院提出异议, 你公司因…一案，某公司向本院申请复议: it only may ask, or another asks.
NOT_YOU = compiled(
    r"有权|必须|不服[^，。]{0,12}的，"
    r"|，(?!你|贵|不服|现|于|对|就|因|以|经|并|又|再|已|向|故|根据|依据|依照|认为|要求|请求)[^，。\n]{2,40}(?:向(?:本院|我院)|提出)"
)
ASKER = {"申诉": "申诉人", "监督": "申诉人", "复议": "复议申请人", "异议": "异议人"}
# 你公司以被执行人下落不明为由申请悬赏: who speaks of the debtor as another applied for the enforcement.
APPLICANTS_ACT = compiled(
    rf"(?<![向对由求与和给]){_YOU}(?:(?!被(?!执行人))[^。；\n]){{0,24}}?(?:以被执行人[^。；\n]{{2,40}}为由|(?:提供|举报)(?:的|了)?被执行人[^，。；\n]{{0,12}}线索|(?<![可能当需])申请(?:本院|我院)?(?:悬赏|追加|查封被执行人|拍卖被执行人|[对将]被执行人))"
    # 你反映的…一案执行不力: who complains that nothing is done has applied.
    rf"|{_YOU}[^，。；\n]{{0,10}}(?:反映|投诉|信访|举报|来信)[^。；\n]{{2,80}}?(?:执行不力|消极执行|怠于执行|拖延执行|执行缓慢|长期未(?:能)?执行|迟迟未(?:能)?执行|执行不作为)"
    # 你厂提交的恢复执行申请书, 对你厂的恢复执行申请不予准许: whoever asks to have a case taken up again.
    rf"|{_YOU}(?:向(?:本院|我院))?(?:提交|提出|递交|邮寄)的?(?:书面)?(?:恢复|强制)?执行的?申请|对{_YOU}的?(?:恢复|强制)执行的?申请"
    # 被执行人乙名下车辆未实际扣押，请你提供车辆下落: who is to help finding another's things.
    rf"|被执行人(?!你)[^，。；你\n]{{2,20}}名下[^。；你\n]{{0,60}}，请{_YOU}[^，。；\n]{{0,12}}提供[^，。；\n]{{0,12}}(?:下落|线索|去向)"
    # What is owed to you; you take no thing instead of money.
    rf"|欠{_YOU}[^，。；\n]{{0,12}}?[款资金钱费债]|{_YOU}[^，。；\n]{{0,8}}?(?:接受|同意)(?:以物)?抵债"
)
# 你公司与B…一案, and further on 被执行人B, 冻结被申请人B: what the other side is tells what the addressee is.
# The role is sought behind it by its name, for one pattern of both would be slow.
OTHER_SIDE = compiled(
    rf"{_YOU}(?:[一二三四五六七八九十\d]+人)?(?:与|和)(?P<name>[\u4e00-\u9fff（）]{{4,40}}?(?:公司|厂|社|店|行|中心|集团))"
)
# 甲、乙：你们之间…一案，甲申请执行后…: who of the readers applied.
AMONG_YOU = compiled(
    r"你们(?:之间|双方|[二两]人|二者)的?[^。；\n]{2,80}?(?:一案|纠纷)[^。；\n]{0,40}?，(?P<name>[^，。；：、\n]{2,40}?)(?:于[^，。；]{4,14}日，?)?(?:向(?:本院|我院))?申请(?:强制|恢复)?执行"
)
# The same where nobody is said to have applied; what was done with the money tells.
BETWEEN_YOU = compiled(r"你们(?:之间|双方|[二两]者)的?[^。；\n]{2,80}?(?:一案|纠纷|案件)")
PAID_TO = ("付", "付给", "发放给", "发还", "发还给", "汇给")
TAKEN_FROM = ("提取", "扣划", "划拨", "查封", "冻结", "拍卖", "变卖", "查封了", "冻结了", "扣划了")
# 查封了B名下…, 将B移送破产审查: what is done to the other side tells that it owes.
DONE_TO = r"(?:查封|冻结|扣划|拍卖|变卖|评估|扣押|处置|查询)(?:了)?{0}(?:名下|所有|的)|将{0}(?:移送|纳入)|对{0}(?:采取|名下)|{0}(?:无|没有|确无)[^，。；]{{0,6}}(?:财产|偿还能力)"
# 某公司法定代表人某某：, the head of a firm, addressed as such.
HEAD_OF = compiled(
    r".{4,40}(?:公司|厂|社|店|行|中心|集团)的?(?:法定代表人|负责人|实际控制人|经营者)[\u4e00-\u9fff·]{2,6}$"
)
EITHER = frozenset({"申请执行人", "被执行人"})  # as two sides without role words are taken
FACING = {"被执行人": "申请执行人", "被申请人": "申请人", "被保全人": "申请保全人"}
# 你单位系该商铺承租人, 不得再向被执行人支付: who owes the debtor, or holds what is his.
# 你以…元竞得, 你参加本院拍卖某某名下房屋的竞买，因未竞得: a buyer or a bidder.
_BOUGHT = (
    rf"(?:{_YOU}(?:(?!名下|所有|的|由|被)[^。；\n]){{0,60}}?(?:竞得|拍得|竞买成功|最高价|悔拍)"
    rf"|{_YOU}(?:于[^，。；\n]{{4,14}}日)?(?:已)?(?:参加|参与|报名)[^，。；\n]{{2,60}}?(?:竞买|竞拍))"
)
YOU_BOUGHT = compiled(_BOUGHT)
THIRD = compiled(
    rf"{_YOU}(?:分别|均|也)?(?:系|是)[^，。；\n]{{0,24}}(?:承租人|共有人|租户|买受人|竞得人|抵押权人|质权人|次债务人|占有人|使用人|保管人|用人单位|法定代表人|负责人|实际控制人|配偶)"
    rf"|(?:与|和){_YOU}(?:按份|共同)?共有|{_YOU}(?:依法)?享有优先购买权|抵押给(?:了)?{_YOU}|{_YOU}[^，。；\n]{{0,10}}抵押(?:权|债权)"
    rf"|{_BOUGHT}"
    rf"|{_YOU}(?:现|目前|长期|仍|一直)?(?:占用|占有|租用|承租)"
    rf"|{_YOU}(?:将|对)?(?:应付|欠付|应支付)(?:给)?被执行人"
    rf"|{_YOU}(?:公司)?(?:尚|仍|还|至今)?(?:拖)?欠(?:付)?被执行人"
    r"|不得(?:再|擅自|继续)?向被执行人[^，。；\n]{0,12}(?:支付|清偿|给付|交付)"
)
# 在你行账户的存款: whose money lies with the reader, a bank.
KEPT_WITH_YOU = compiled(rf"(?:在|存[于入放]|开[立设][于在]){_YOU}[^，。；\n]{{0,6}}(?:账户|账号|存款|资金)")
# What such a letter holds: it freezes what he owes, or has it paid to the court.
HELD_AT_THIRD = compiled(
    r"(?:冻结|扣留|提取)(?!的)[^。；，\n]{2,60}(?:款|租金|收入|债权|收益)[^。；，\n]*"
    r"|(?:支付|汇入?|交|缴|打)[至到入](?:本院|我院)[^。；，\n]*"
)
# 某人以某公司不能清偿到期债务为由，向本院申请对某公司进行破产清算: whom a letter to both names.
PETITION = compiled(
    rf"(?:^|(?<=[。；：\n]))\n?(?:债权人|申请人)?(?P<by>[^，。；：、\n]{{2,40}}?)(?:于{BEGINS}[^，。；]{{4,14}}日，?)?以(?:债务人|被申请人)?(?P<name>[\u4e00-\u9fff（）·]{{4,40}}?)(?:（[^（）]{{1,30}}）)?"
    r"(?:不能清偿|资不抵债|资产不足|无力清偿|具备破产原因|已?具备)[^。；\n]{0,60}为由，?(?:于[^，。；]{4,14}日，?)?(?:向本院)?(?:提出)?申请[^。；\n]{0,60}(?:破产|重整)"
)
# 根据你公司的申请裁定受理…: the addressee petitioned.
YOUR_PETITION = compiled(rf"(?:根据|依据|因|经){_YOU}的?申请")
# 被执行人甲执行财产分配一案, …参与分配方案: such a letter goes to the creditors too.
OF_A_PLAN = compiled(
    r"(?:提交|提出|申请)[^。；\n]{0,40}参与分配|(?:执行)?财产(?:参与)?分配(?:方案)?(?:异议)?一案|分配方案"
)
# 你申请参与分配某公司财产的申请收悉: such a reader is one.
YOU_SHARE = compiled(
    rf"{_YOU}(?:(?:已|曾|于[^，。；]{{4,14}}日，?)?(?:向(?:本院|我院)))?(?:提出|提交|递交)?的?申请参与[^，。；\n]{{0,30}}分配"
)
CREDITOR = "债权人"
# Who is removed as administrator: what an order appoints behind it is the one there is.
DISMISSED = compiled(r"(?:解除|撤销|免去|终止)[^。；\n]{2,60}管理人(?:的)?(?:职务|资格)|更换[^。；\n]{0,60}管理人")
# 指定甲律师事务所担任乙公司管理人，丙为负责人: who heads the administrator.
ADMINISTRATORS_HEAD = compiled(
    r"(?:共同|联合)?(?:担任|为|作为)[^，。；]{0,60}?管理人(?:，|（)(?:由)?(?:(?P<name>[\u4e00-\u9fff·]{2,4}?)(?:为|担任|任)(?:该?管理人)?(?:项目)?负责人"
    r"|(?:管理人)?负责人(?:为|：|系)?(?P<said>[\u4e00-\u9fff·]{2,4}?)(?=[，。；）]))"
)
# 贵院查封的机器已移交我管理人接管: what he got was the firm's.
HANDED_TO_HIM = compiled(r"(?:移交|移送|交付|交由)[^，。；]{0,8}(?:我|本)?管理人")
# 你公司（统一社会信用代码…，住所地…）: what a letter says of whom it speaks to.
YOU_DESCRIBED = compiled(
    r"[你您](?:公司|单位|厂|方|店|社|行)?（(?=住|[^（）\n]{0,80}?(?:信用代码|身份号码|身份证|组织机构代码|住所|住址))(?P<said>[^（）\n]{2,160})）"
)
