"""How another paper begins and how one ends, in a file that holds several (一卷多文)."""

from extractors.kept_patterns import compiled
from extractors.patterns.parts import TITLES

_TABLES = ("分配方案", "函")  # what a paper has attached, or what other words end with
_LISTED = "|".join(sorted((title for title in TITLES if not title.endswith(_TABLES)), key=len, reverse=True))

# A paper's title, alone on its line; parties' papers and the forms of delivery are bound into files too.
TITLE_ALONE = compiled(
    rf"(?:[\u4e00-\u9fff]{{4,40}}法院)?(?:关于[\u4e00-\u9fff]{{2,30}}的)?(?:{_LISTED}"
    r"|[\u4e00-\u9fff]{0,16}申请书|(?:强制执行|执行)申请书|申请执行书|民事起诉状|起诉状|民事答辩状|答辩状|民事上诉状|上诉状"
    r"|送达回证|送达地址确认书|授权委托书|法定代表人身份证明书?|[\u4e00-\u9fff]{0,10}(?:承诺书|担保书|保证书|和解协议书?)|[\u4e00-\u9fff]{2,16}函"
    # What holds a case file together.
    r"|[\u4e00-\u9fff]{0,16}(?:卷宗|卷宗封面|案卷)|卷内(?:文件|文书|材料)?目录|[\u4e00-\u9fff]{2,10}(?:审批表|登记表))"
)
# A site's print, whose lines run on: court, title and number, then the parties.
RUN_ON = compiled(
    rf"[-—\d]{{0,5}}[\u4e00-\u9fff]{{4,40}}?法院(?P<title>{_LISTED})(?P<number>（(?:19|20)\d{{2}}）[\u4e00-\u9fff\d]{{4,24}}?号"
    r"(?:之[一二三四五六七八九十]{1,2})?)"
)
HEAD = compiled(r"[^，。；]{0,120}")
"""What may stand above a title: the court's name, a page's number, a site's line about the paper."""
ATTACHED = compiled(r"附(?:件|录|表|：|:|\d|[一二三四五六七八九十]|$)")
# The day at the foot, or what stands below it: who wrote it down, a contact, a seal's words.
DAY_ALONE = compiled(
    r"[^，。；]{0,12}[二一12][〇○OＯo0零一二三四五六七八九\d]{2,3}年[\d元一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十廿卅]{1,3}日"
)
# Or a bracket behind it: 拍卖公告（第一次拍卖）.
LAST_SIGNS = frozenset("书令状证函录告明）)单卡议宗面卷表")
"""The signs that titles end with."""
