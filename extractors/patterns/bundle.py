"""How another paper begins and how one ends, in a file that holds several (一卷多文)."""

from extractors.machine.kept_patterns import compiled
from extractors.patterns.parties import PARTY, ROLE
from extractors.patterns.parts import TITLES

_TABLES = ("分配方案", "函")  # what a paper has attached, or what other words end with
_LISTED = "|".join(sorted((title for title in TITLES if not title.endswith(_TABLES)), key=len, reverse=True))

# A party as a block presents it; in a sentence 与 stands between two.
_PARTY = rf"(?:{ROLE})(?:（[^（）]{{1,40}}）){{0,2}}(?:：|[^，。；：与]{{2,40}}[，。；]|[^，。；：与]{{2,30}}$)"
# 双方达成和解协议: what is done with a paper in a sentence.
_DONE_WITH = r"[\u4e00-\u9fff]{0,8}(?:达成|签订|签署|履行|出具|提交|提供|作出|送达(?!回|地|笔)|收到|发出|下列|上述)"
# A paper's title, alone on its line; parties' papers and the forms of delivery are bound into files too.
TITLE_ALONE = compiled(
    rf"(?:[\u4e00-\u9fff]{{4,40}}法院)?(?:关于[\u4e00-\u9fff]{{2,30}}的)?(?!{_DONE_WITH})(?P<title>(?P<courts>{_LISTED})"
    r"|[\u4e00-\u9fff]{0,16}申请书|(?:强制执行|执行)申请书|申请执行书|民事起诉状|起诉状|民事答辩状|答辩状|民事上诉状|上诉状"
    r"|送[达達]回[证證]|送达地址确认书|授权委托书|法定代表人身份证明书?|[\u4e00-\u9fff]{0,10}(?:承诺书|担保书|保证书|和解协议书?)|(?:[\u4e00-\u9fff]{2,16}|复|回|公)函"
    r"|传票|(?:应诉|举证|出庭|开庭|听证|询价|缴费|选房)通知书|(?:拘留|罚款|拘传)决定书"
    r"|(?:合议庭)?评议笔录|(?:搜查|查封|扣押|勘验|现场|送达|听证|庭审|开庭|宣判|腾退)笔录"
    # What holds a case file together. A table of claims or of property is attached to a paper instead.
    r"|[\u4e00-\u9fff]{0,16}(?:卷宗|卷宗封面|案卷)|卷内(?:文件|文书|材料)?目录"
    r"|(?![\u4e00-\u9fff]{0,8}(?:债权|财产|资产|分配|清偿))[\u4e00-\u9fff]{2,10}(?:审批表|登记表))"
)
# What goes back to the court, or stays with it: part of the paper whose number it has.
SLIP = compiled(r"[\u4e00-\u9fff]{0,12}（?(?:回执|存根)(?:联|单)?）?")
# What another paper's name may stand in: the form that delivers it, the list of a file.
NAMES_OTHERS = ("回证", "目录", "表", "卷宗", "封面", "案卷")
# A cell of figures below, or a comma: a row of a list, a sentence in which the paper is spoken of.
GOES_ON = compiled(r"[，、；。]|[\d,.]+[万亿]?元?$")
# What a running head may say for the whole title.
SHORT = ("裁定书", "判决书", "决定书", "调解书", "笔录", "和解协议", "和解协议书")
RECORD = "笔录"
SIGNED_ON_EACH_PAGE = ("协议", "协议书")
# What is no attachment of a paper, though it has no number.
ON_ITS_OWN = ("回证", "笔录", "审批表", "卷宗", "目录", "传票")
# The first party or the addressee. Those against whom it goes may stand at the top of a second page.
OPENS = compiled(
    rf"(?!被|第三人)(?:{PARTY.pattern})(?<=[：:])|[\u4e00-\u9fff（）、×某*]{{2,40}}(?<!如下)(?<!认为)(?<!事项)(?<!内容)：$"
)
# Or how a paper without a party block begins: 本院根据…, 关于…一案. What tells of a judgment goes on: 向本院申请执行.
BEGINS = compiled(
    rf"{ROLE}|(?:本院|我院|关于|根据|因|你|时间：)|[^，。；：]{{2,60}}一案|[\u4e00-\u9fff]{{4,30}}法院(?:将|定于|决定)"
)
HEAD = compiled(r"[^，。；]{0,120}")
"""What may stand above a title: the court's name, a page's number, a site's line about the paper."""
ATTACHED = compiled(r"附(?:件|录|表|：|:|\d|[一二三四五六七八九十]|$)")
# A site's print, whose lines run on: court, title and number, then the parties. A sentence goes on otherwise.
RUN_ON = compiled(
    rf"[-—\d]{{0,5}}[\u4e00-\u9fff]{{4,40}}?法院(?P<title>{_LISTED})(?P<number>（(?:19|20)\d{{2}}）[\u4e00-\u9fff\d]{{4,24}}?号"
    rf"(?:之[一二三四五六七八九十]{{1,2}})?)(?P<behind>{_PARTY}[^，。；]*)"
)
# Statutes behind a paper's end are no attachment that has a title of its own.
STATUTES = compiled(r"附?[：:]?(?:本案|相关|所|引用|适用|依据|的){0,6}法律(?:条文|规定|依据)")
# The day at the foot, or what stands below it: who wrote it down, a contact, a seal's words. Of a form it may be blank.
_DAY = r"[二一12][〇○OＯo0零一二三四五六七八九\d]{2,3}年[\d元一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十廿卅]{1,3}日"
DAY_ALONE = compiled(
    rf"[^，。；]{{0,24}}(?<![至自于在从到])(?:{_DAY}|年月日)(?:（[^（）]{{1,8}}）)?(?:(?:[上下]午|书记员|法官助理)[^，。；]{{0,12}})?"
    r"|[^，。；\d]{0,16}20\d\d\.\d{1,2}\.\d{1,2}"
)
# Or a bracket behind it: 拍卖公告（第一次拍卖）.
LAST_SIGNS = frozenset("书令状证函录告明）)单卡议宗面卷表票書狀證錄單議")
"""The signs that titles end with."""
