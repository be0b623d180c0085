"""Anchors of the parts of a court's paper (文书结构), on folded text without white space.

Frame: 《人民法院民事裁判文书制作规范》 and 《民事诉讼文书样式》 of 2016, and the older forms met in print.
"""

from extractors.machine.kept_patterns import compiled

# The operative part begins behind one of these; the last one before the signature is the paper's own.
ORDERS = compiled(
    r"(?:裁定|决定|判决|通知|通告|公告|规定|告知|批复)(?:内容|结果|主文)?如下[：:，。]?"
    # 本院经审查决定： on a line's end, without 如下.
    r"|(?:本院|我院)(?:经[^。，；\n]{2,12}，?)?(?:依法|特|现)?(?:裁定|决定)：(?=\n)"
    r"|(?:特|现)?(?:作出|做出)如下(?:裁定|决定|判决)[：:]?|如下(?:裁定|决定|判决)[：:]"
    # 某高院作出（2016）…号执行裁定，裁定：一、撤销…: told of another paper, whose title stands before the comma.
    r"|(?<!裁定，)(?<!判决，)(?<!决定，)(?<!书，)(?<!号)(?<!号执行)(?<!号民事)(?:裁定|判决|决定)(?:主文)?[：:](?=\n?(?:一、|1[、.．]|驳回|准许|终结|中止|查封|冻结|受理|撤销|变更|追加|维持|本案|本次执行))"
    # 依照…第四条，裁定：, and a line of its own below it.
    r"|(?<=[条款项定法确当据]，)(?:裁定|决定)[：:](?=\n)"
)
REASONS = compiled(
    r"(?:^|(?<=[。；\n：]))(?:本院|我院|合议庭|经审查，本院|综上，本院)(?:经审查|审查|依法|综合|经合议|另)?认为[，：:]?"
)

# The signature: officers with names, or the date in Chinese numerals at the foot.
OFFICER = compiled(
    r"(?:代理|助理)?(?:审判长|审判员|执行长|执行员|执行法官|执行实施法官|承办法官|人民陪审员|院长|书记员|法官助理)"
    r"[：:]?(?![，。、；应将对于以收的可已在]|[问答][：:]|询问|告知|按|负|和书记员|同志|依法|意见|宣布|审核|审批|批准|同意)[\u4e00-\u9fff·*×某]{0,12}"
)
# A scan's 一 may be read as a dash.
ONE = r"一—―－\-"
# So is its 〇 a question mark or a box where the file's encoding had none.
YEAR_DIGIT = rf"[〇○OＯo0零{ONE}二三四五六七八九ΟО◯О？?\ufffd]"
# 时间：二〇二四年三月五日 heads the minutes.
DATE_AT_FOOT = compiled(
    rf"(?<!时间：)(?P<year>[二一]{YEAR_DIGIT}{{2,3}})年\n?(?P<month>元|[{ONE}]?十[{ONE}二]?|[{ONE}二三四五六七八九])月\n?"
    rf"(?P<day>(?:三\n?十\n?[{ONE}]?|二?\n?十\n?[{ONE}二三四五六七八九]?)(?=\n?日)"  # a line may end within it
    rf"|三十[{ONE}]?|[{ONE}二]?十[{ONE}二三四五六七八九]?|[廿卅][{ONE}二三四五六七八九]?|初?[{ONE}二三四五六七八九十])日?"
)
# A day of a sentence: behind 于 or a comma, or before what was done on it (…日立案).
_WITHIN = "于自至到在从起，、"
IN_SENTENCE = compiled(rf"[{_WITHIN}]$")
SENTENCE_GOES_ON = compiled(r"[，。；、）起至止前后向对将已作立收到受裁决判申查冻扣提支给偿还发送]")
# Behind 于 or a comma it stands in a sentence, though the page or the file ends there.
ARABIC_DATE_AT_FOOT = compiled(
    rf"(?<![\d{_WITHIN}])(?<!时间：)(?P<year>(?:19|20)\d{{2}})年(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})[日号](?=\n|$|（|院印|执|审|书|承办|联系|法官)"
)
# 2024.3.5, 2024-03-05: as figures alone on their line, which no line before names as a day of something else.
FIGURES_AT_FOOT = compiled(
    r"(?<![：期间布新])\n(?P<year>(?:19|20)\d{2})(?P<mark>[-./－—])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?=\n|$)"
)
# 贰零贰肆年叁月伍日, 二〇二四年3月5日, 2024年三月五日: in formal numerals (大写), or in numerals and figures both.
_NUMERALS = "零〇○0OＯ一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖"
FORMAL_DATE_AT_FOOT = compiled(
    rf"(?<![\d{_WITHIN}])(?P<year>[一二壹贰貳][{_NUMERALS}]{{3}}|(?:19|20)\d{{2}}(?=年[^\d]))年(?P<month>元|[{_NUMERALS}十拾\d]{{1,3}})月"
    rf"(?P<day>[{_NUMERALS}十拾\d]{{1,4}})日(?=\n|$|（|院印|执|审|书|承办|联系|法官)"
)
OTHER_DATES = (ARABIC_DATE_AT_FOOT, FIGURES_AT_FOOT, FORMAL_DATE_AT_FOOT)
"""Dates at the foot that are not in Chinese numerals; those of an earlier row go first."""
# 案号见附表, 按附件所列: an order that points to what is attached does not begin it.
_POINTS_TO = r"(?<![见按依如照及和与在由随、]\n)(?<![见按依如照及和与在由随、])"
ATTACHED = compiled(
    rf"{_POINTS_TO}\n?{_POINTS_TO}附(?:[：:]|件|录|表|法律|相关|本(?:案|裁定|判决)|：?《|适用|引用|《)|\n(?:本案|裁判|相关)?(?:引用|适用|所依据)的?(?:相关)?法律(?:条文|规定)"
    r"|\n相关法律条文"
)

# Who wrote it, below the date and above what is attached.
OFFICERS_BELOW = compiled(r"(?:\n?(?:代|代理|见习)?(?:书记员|法官助理|执行员|审判员)[：:]?[\u4e00-\u9fff·]{0,8})*")
# Days that stand by the foot and date no paper: of its service, receipt, printing, publishing.
_OF_OTHERS = "发布|公开|打印|签收|送达|收到|收件|制表|上传|印发|张贴|领取"
DAY_OF_OTHER = compiled(
    rf"(?:{_OF_OTHERS}|公告)(?:日期|时间)[：:]?$|(?:签收|收件|领取|送达)(?:人|单位)[：:][^\n。]{{0,8}}\n(?:日期|时间)?[：:]?$"
)
# What a proof of service (送达回证) and some notices have instead of a foot.
SERVED_ON = compiled(r"(?:公告|送达)日期[：:]?$")
DAY_OF_OTHER_BEHIND = compiled(rf"日?(?:{_OF_OTHERS})")

# Whom to ask, whose seal and who wrote it, below the date: （联系人：某法官；地址：…）, （某院印）, 书记员某某.
BELOW_THE_DATE = compiled(
    r"\n（?(?:承办人?|联系人?|联系电话|经办人?|抄送|地址|邮编|电话)[^。]{0,100}$|\n（[^（）\n]{0,40}[印章]）|\n(?:书记员|法官助理)[：:]?[\u4e00-\u9fff]{1,5}(?=\n|$)"
)

# Titles of papers, longest first. A title stands behind a court's name or fills its line.
TITLES = (
    "执行案件移送破产审查决定书 移送破产审查决定书 移送破产案件审查决定书 移送破产审查告知书 恢复执行通知书 "
    "协助公示执行通知书 协助公示通知书 协助执行通知书 限期履行通知书 执行通知书 结案通知书 执行结案通知书 受理案件通知书 受理通知书 "
    "案件受理通知书 立案通知书 参与分配通知书 廉政监督卡 执行案件裁定书 执行裁定书 执行决定书 失信决定书 "
    "纳入失信被执行人名单决定书 列入失信被执行人名单决定书 失信被执行人名单决定书 失信被执行人决定书 限制高消费令 限制消费令 限制消费措施决定书 报告财产令 "
    "限制高消费及有关消费令 限制消费及有关消费令 限制高消费措施决定书 财产报告令 律师调查令 "
    "民事案件民事判决书 民事案件民事裁定书 民事案件判决书 民事案件裁定书 行政案件判决书 行政案件裁定书 "
    "暂缓执行决定书 暂缓执行通知书 中止执行通知书 终结执行通知书 提级执行决定书 债权凭证 督促执行令 财产申报令 搜查令 民事裁定书 民事判决书 民事调解书 民事决定书 刑事裁定书 刑事判决书 "
    "刑事附带民事判决书 刑事附带民事裁定书 刑事附带民事调解书 行政裁定书 行政判决书 行政赔偿判决书 "
    "国家赔偿决定书 裁定书 判决书 决定书 调解书 支付令 财产保全情况告知书 查封、扣押、冻结财产通知书 告知书 "
    "通知书 信访事项答复意见书 信访答复意见书 答复意见书 信访事项处理意见书 信访处理意见书 执行财产分配方案 财产分配方案 分配方案 执行和解笔录 和解笔录 执行笔录 执行谈话笔录 谈话笔录 执行询问笔录 询问笔录 调查笔录 约谈笔录 笔录 和解协议 "
    "执行悬赏公告 悬赏执行公告 悬赏公告 拍卖公告 变卖公告 执行公告 公告 委托执行函 协助执行函 移送函 商请函 函 "
).split()
