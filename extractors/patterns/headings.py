"""What a paper's heading is printed with: its title, and what stands about its own case number (标题与案号)."""

from extractors.machine.kept_patterns import compiled
from extractors.patterns import parts as anchors
from extractors.patterns.parties import PARTY

_TITLES = "|".join(sorted(anchors.TITLES, key=len, reverse=True))
# What a court's site puts below the title: 来源：某法院 发布时间：2021-03-19 16:22 浏览次数：381, 字号：大 中 小.
_SITE = (
    r"(?:[^\n。：:]{0,20}?(?:来源|发布(?:时间|日期)|发表时间|作者|浏览(?:次数|量)?|点击(?:数|量|次数)|阅读(?:次数|量)|字号|字体)[：:\d]"
    r"[^\n。]{0,90}|20\d{2}[-/]\d{1,2}[-/]\d{1,2}[^\n。]{0,20})\n"
)
SITE_LINES = compiled(rf"[^\n。：:]{{0,8}}\n(?:{_SITE}){{1,4}}")
# A notice of the courts' gazette (人民法院公告) begins with its kind and whom it is for, or with the court alone, and
# then speaks to them: 裁判文书 / 周远、李苇 / 周远、李苇：本院受理….
NOTICE_HEAD = compiled(
    r"\n?(?:[\u4e00-\u9fff]{3,40}法院\n|(?:裁判文书|起诉状、?上诉状副本|起诉状副本及开庭传票|开庭传票|执行文书|破产文书|仲裁文书|海事文书|司法鉴定书|公示催告|送达公告)\n(?:[^\n。；：]{2,300}\n)?)"
    r"(?=[^\n。；：]{2,300}：(?:\n?(?:本院|我院|关于|因|你)|上诉人|[^\n，。；：]{2,60}(?:申请执行|与|诉)你))"
)
# Not where a report begins a line with what a paper says (公告显示，…).
TITLE = compiled(rf"(?:{_TITLES})(?!显示|指出|披露|载明|中?称|表示|内容为)")
# Or behind whom to ask: 联系人：某法官 案号：（2021）…号.
NUMBER_LINE = compiled(
    r"(?:(?:^|\n)(?:案由[：:][^\n]{2,80}?[，；（]?)?|联系(?:人|电话|方式)[：:][^\n。；]{1,40}?)(?:本院)?(?:执行)?案号(?:[：:]|(?=（))(?P<number>[^\n，。；]{8,40})(?=\n|$)"
)
# A notice may say its case within its sentence: 本院执行的…一案，案号为（2023）…号; or behind its conditions: 本案案号：….
NUMBER_SAID = compiled(
    r"(?:一案（?，?|(?<=[。；，：\n])本案)(?:执行)?案号(?:为|是|系|：)(?P<number>（(?:19|20)\d{2}）[^（），。；\n]{4,24}号(?:之[一二三四五六七八九十]{1,2})?)"
)
# What the orders of a paper without heading end or stay is its own case: 终结本院（2024）…号案件的执行,
# 本院（2015）…号案终结执行, 中止（2010）…号案件的执行; 中止（2010）…号判决的执行 speaks of the title.
_ORDERED = r"（(?:19|20)\d{2}）[^（）。；，\n]{2,24}号(?:之[一二三四五六七八九十]{1,2})?"
ENDED_NUMBER = compiled(
    rf"终结(?:对)?(?:本院|我院|[\u4e00-\u9fff]{{2,30}}?法院)?的?(?P<number>{_ORDERED})(?:一案|案件|案)?的?(?:本次)?(?:强制)?执行(?!异议|裁定)"
    rf"|(?:本院|我院)(?P<case>{_ORDERED})(?:一案|案件|案)(?:依法|予以)?(?:终结|中止)(?:本次)?执行"
    rf"|中止(?:对)?(?:本院|我院)?的?(?P<stayed>{_ORDERED})(?:一案|案件|案)的?执行"
)
# A notice that serves its own case's papers: 公告送达（2024）…执…号执行通知书; another court's stands behind its name.
SERVED_NUMBER = compiled(
    r"送达(?:(?!法院)[^。；\n（]){0,24}(?P<number>（(?:19|20)\d{2}）[^（）。；，、\n]{0,12}?执(?!异|复|监|保)[^（）。；，、\n]{0,8}?\d{1,6}号(?:之[一二三四五六七八九十]{1,2})?)"
    r"[《〈]?(?:执行通知书|报告财产令|限制(?:高)?消费令|执行裁定书|(?:财产|房地?产|房屋|价格)?评估报告)"
)
# What a court tells of a case of its own: …法院\n关于（2018）…号案件执行情况的说明.
REPORT_TITLE = compiled(
    r"(?:^|\n)[\u4e00-\u9fff]{4,40}法院\n?关于(?:我院|本院)?(?P<number>（(?:19|20)\d{2}）[^（）。；，\n]{2,24}号(?:之[一二三四五六七八九十]{1,2})?)"
    r"[^\n，。；：]{0,40}?(?P<title>情况(?:说明|报告|汇报)|(?<=的)(?:情况)?(?:说明|报告|汇报))(?=\n)"
)
# Further cases of a joint paper behind its own number: （2024）…1203、1204、1210-1215号.
# So do whole numbers, each on a line of its own or behind a comma.
LIST_GOES_ON = compiled(
    r"(?:号?(?:[、，和及至]|[-—~～])第?[\d×*]{1,8})+号(?:之[一二三四五六七八九十]{1,2})?"
    r"|(?:[、，；和及]?\n?（\d{4}）[\u4e00-\u9fff\d]{2,14}?[\d×*]{1,8}号(?:之[一二三四五六七八九十]{1,2})?)+(?=\n)"
)
# The sections of a published report: what follows them are numbers that it tells of.
REPORTED = compiled(
    r"基本案情|裁判(?:要旨|要点|结果|理由)|典型意义|案情简介|案件基本信息|裁判书字号|【案号】(?=[一二再]审)|(?:^|\n)关键词\n"
)
# Behind what a ruling teaches a page may print the ruling itself, by court and title on lines of their own.
HEADED = compiled(rf"(?:^|\n)[\u4e00-\u9fff]{{4,40}}法院\n(?:{_TITLES})\n$")
# A digest of rulings: the number, then what it teaches (摘要1：【裁判摘要】…).
DIGEST_FOLLOWS = compiled(r"\n(?:摘要\d{0,2}[：\n]|【?裁判摘要)")
# 撤销某某法院（2019）…号执行裁定: a paper spoken of; a heading has 执行裁定书 and the line's end, if anything.
MENTION_GOES_ON = compiled(
    r"(?:执行|民事|行政|刑事)?(?:裁定|判决|决定|调解)(?!书?\n)(?!书.{0,30}(?:人：|人（))|[，；]|案(?:件(?!号)|[中，。的、])"
)
TITLE_LINE = compiled(rf"法院\n[^\n，。：]{{1,20}}?(?P<title>{_TITLES})\n")
# …法院关于拍卖某某名下房产的公告（第一次拍卖）, court and title in one line.
NOTICE_LINE = compiled(
    r"(?:^|\n)[\u4e00-\u9fff]{4,40}?法院\n?关于[^\n。]{2,150}(?P<title>公告)(?:（[^（）\n]{1,12}）)?\n"
)
# A title that is not in the list, alone on its line between the court and the number; one that says what it is about
# may be long (关于对某公司系列案件实行集中执行的决定).
UNKNOWN_TITLE = compiled(
    r"(?:^|\n)[\u4e00-\u9fff]{4,40}法院\n(?P<title>关于[^\n。；：]{4,90}(?:\n[^\n。；：]{2,60})?的(?:决定|通知|通告|公告|批复|意见|函|复函)|[\u4e00-\u9fff][\u4e00-\u9fff（）、]{1,23})\n"
    rf"(?:{_SITE}){{0,2}}$"
)
# A heading that runs on from a site's banner; a mere mention (…法院执行裁定书（2022）…号获悉) goes on otherwise.
COURT_AND_TITLE = compiled(rf"法院(?:{_TITLES})(?:（[^（）]{{1,12}}）)?$")
PAPER_GOES_ON = compiled(rf"\n?(?:{PARTY.pattern})|本院|[\u4e00-\u9fff（）]{{2,30}}：")
# So does a site's card, where it takes the heading's place: 审理法院：…\n案号：….
HEADING_BEFORE_NUMBER = compiled(
    r"(?:^|\n)(?:审理|审判|裁判|执行)?法院[：:]\n?[\u4e00-\u9fff]{4,40}法院\n(?:[^\n：:]{2,6}[：:][^\n]{1,12}\n){0,2}案号[：:]\n?$"
    # 公司于某日收到某法院的民事裁定书（…号）: a notice tells of another's paper.
    rf"|(?:^|\n)(?:[\u4e00-\u9fff]{{4,40}}法院[\n。]?(?:[^\n。]{{0,60}}?(?:{_TITLES}))?|(?![^\n。]{{0,60}}(?:收到|收悉|接到))[^\n。，]{{0,60}}?(?:{_TITLES}))"
    rf"(?:（[^（）]{{1,12}}）)?\n?(?:{_SITE}){{0,2}}(?:案号[：:]?|编号[：:]?)?（?$"
    # A form: its title, whatever it is, between the court and the label of the number.
    r"|(?:^|\n)[\u4e00-\u9fff]{4,40}法院\n[\u4e00-\u9fff]{2,16}\n案号[：:]$"
)
# A page without heading may begin with its case's sentence, cut short.
TEASER = compiled(r"(?:^|\n)(?P<begins>(?:本院|我院)[^\n。：]{30})[^\n。]*(?=\n)")
# The title of a site's page: …劳务合同纠纷二审民事判决书.
# A site may put its own word above it (裁判文书详情).
_BANNER = r"\n?(?:(?:裁判)?文书|案例|案件)(?:详情|内容|正文|全文)?"
PAGE_TITLE = compiled(rf"(?:{_BANNER}(?=\n))?\n?[^\n。]{{4,120}}?(?P<title>{_TITLES})\n")
# The same where the page left out the heading and the number: only with the stage of the case before it.
PAGE_TITLE_ALONE = compiled(
    rf"(?:{_BANNER}(?=\n))?\n?[^\n。，]{{4,120}}?(?:[一二再]审|首次执行|恢复执行|执行(?:异议|复议|监督|审查类|实施类))(?P<title>{_TITLES})\n"
)
# The same whatever stands above it, where the site cuts the paper into sections: the first one's name is below it.
PAGE_TITLE_OF_SECTIONS = compiled(
    rf"(?:^|\n)[^\n。]{{4,120}}?(?P<title>{_TITLES})\n(?=(?:当事人(?:信息)?|案件(?:描述|概述|基本情况)|审理经过)\n)"
)
# The number and the title in the paper's first line: 2025粤01破53号债权申报通知书.
TITLE_ON_FIRST_LINE = compiled(r"[\u4e00-\u9fff]{0,12}(?:通知书|裁定书|判决书|决定书|调解书|公告|函)\n")
# 扣押笔录 above the court's name, and the number below both.
TITLE_ABOVE_COURT = compiled(rf"(?:^|\n)[^\n，。：]{{0,12}}?(?P<title>{_TITLES})\n[\u4e00-\u9fff]{{4,40}}法院\n?$")
# What stands in brackets on a line of its own between the title and the number: （第一次拍卖）.
BRACKET_LINE = compiled(r"\n（[^（）\n]{1,20}）\n?$")
# The number before the title, beside the court or above it: …法院（2024）…号\n执行裁定书, （2024）…号…法院\n执行裁定书.
TITLE_BEHIND_NUMBER = compiled(
    rf"(?P<court>\n?[\u4e00-\u9fff]{{4,40}}法院)?\n?(?P<title>{_TITLES})(?=\n|（|{PARTY.pattern})"
)
# (2018)最高法民终 352 上诉人：…: a number that lost its 号 between the title and the first party.
CUT_NUMBER = compiled(
    rf"\n?（(?:19|20)\d\d年?）[\u4e00-\u9fff\d]{{1,14}}?[民执破行刑][\u4e00-\u9fff]{{0,4}}\d{{1,6}}\n?(?=(?:{PARTY.pattern}))"
)
