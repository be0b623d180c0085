"""Who says it (单方陈述): verbs by which a side alleges within a sentence, who alleges, and where the court goes on."""

from extractors.machine.kept_patterns import compiled

# 申请执行人认为, 来信人反映, 债权人提出：, 联名信所称, 证言（证明…）; not 提出异议, 表示同意, 名称.
SAYS = compiled(
    r"认为|主张|怀疑|质疑|反映(?!出)|坚持|指出|声称|诉称|辩称|述称|陈述(?=[，：])|(?<![名职简自])称(?!号|为|职|呼)|所(?:述|反映|提到)|(?:拟|欲|用以|（)证明"
    r"|提出(?!的|异议|申请|复议|上诉|管辖|书面|执行|了)|表示(?!同意|不|无|没有|愿意|要求|暂|申请|放弃|认可|接受|可以)"
)
# Who has a cause of its own; a landlord, a neighbour or an office whom the court asked has none.
ALLEGERS = (
    "申请执行人 债权人 异议人 案外人 申诉人 信访人 来信人 来访人 上访人 举报人 投诉人 购房人 购房户 业主 利害关系人 第三人 "
    "复议申请人 申请人 竞买人 原告 来信 来访 信访材料 网民 网友 网帖 网传 传闻 自媒体 联名信 举报信"
).split()
# Before these the word is whom somebody tells it to: 被执行人向申请执行人称.
_TOLD_TO = "(?<![向对与和给经由])(?<!被)"
ALLEGER = compiled(rf"{_TOLD_TO}(?P<as>{'|'.join(sorted(ALLEGERS, key=len, reverse=True))})")
# A firm by its name argues so (某某公司提出：…); what one whom the court asked tells (陈述, 称) is no argument.
A_FIRM = compiled(r"[\u4e00-\u9fff（）]{3,40}(?:公司|集团|合作社|厂|支行|分行|中心|委员会)$")
ARGUES = frozenset({"认为", "主张", "提出", "怀疑", "质疑", "坚持"})
# The court, or one who reports to it.
NEUTRAL = compiled(r"本院|我院|合议庭|法院|该院|管理人|评估|审计|会计|鉴定|执行(?:人员|法官|干警)|经查|查明")
# 并, 但, 据此 before the verb: who speaks stands in a clause before.
WITHOUT_SUBJECT = compiled(r"^(?:但|并|且|而|又|还|也|亦|均|同时|据此|遂|故|曾|即|其|书面|另外?|明确){0,4}$")
# …，经本院核实被执行人…; …，现被执行人…: the court's own words again.
COURT_AGAIN = compiled(r"[，；](?:但|而|故|且|对此){0,2}(?:现(?!有)|经|本院|我院|另查|查明|目前|截至|综上|该院)")
# 经查属实, 本院予以采信: told by a side, and found to be so.
CONFIRMED = compiled(
    r"^[^。\n]{0,60}?[，。；](?:但|对此)?(?:经|本院|我院|上述|该)[^。\n]{0,30}?(?<![不未])(?<!不予)(?<!不能)(?<!难以)(?<!是否)(?:属实|查实|相符|采信|采纳|予以确认)"
)
# 申请执行人以被执行人停产、人去楼空为由，请求…: what it gives as its ground.
GROUND = compiled(r"(?<![所可得足予加用难])以(?![下上前后内外及来便免致])[^。；\n]{0,100}$")
AS_GROUND = compiled(r"^[^。；\n]{0,100}?为(?:由|理由)")
# 案外人关于被执行人资不抵债的说法: what it says, as a noun.
ABOUT = compiled(r"关于(?:[^。；\n]*)$")
ITS_WORD = compiled(r"^[^。；\n]{0,60}?的(?:说法|主张|陈述|意见|理由|抗辩|请求|反映|质疑|异议|辩解)")
# 其关于…的主张与查明的事实不符: whoever it is, he is not believed.
WHOEVER = compiled(r"(?:^|[，；。\n])其(?:所)?(?:提出的?)?$")
NOT_FOLLOWED = compiled(
    r"^[^。；\n]{0,80}?(?:不符|不一致|不(?:能)?成立|不予|不足|无关|没有(?:事实|证据|依据|提供)|(?:无|缺乏)[^，。；]{0,6}(?:依据|证据))"
)
# 关于某公司停业清算的新闻: what is in the papers.
NEWS = compiled(r"^[^。；\n]{0,60}?的(?:新闻|报道|消息|传闻|传言|帖子|视频|文章)")
