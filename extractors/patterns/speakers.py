"""Who speaks (陈述主体): how a side's word begins and ends, and what is only quoted of an agreement or another paper."""

from extractors.machine.kept_patterns import compiled

_ROLES = r"(?:复议|异议|再审|追加)?(?:申请人|被申请人|申请执行人|被执行人|异议人|申诉人|利害关系人|案外人|第三人|原告|被告|上诉人|被上诉人)"
_COURT_WITHIN = r"(?=，(?:但|而|故|对此)?(?:经(?:本院)?(?:审查|查|核|调查|现场)|本院|我院)"
# 复议申请人某某称：…: a role word at a sentence's head, up to the line's end or what the court finds.
CLAIM = compiled(
    rf"(?:^|\n|(?<=。)){_ROLES}"
    r"[^，。；\n]{0,40}?(?:(?:提出|提起)(?:书面|执行)*异议，(?=称|认为|主张)|(?<![名职简统下])称|(?<![其的该])主张|答辩|提出，|提出：|认为|理由(?:是|为|如下)?(?=：)|(?:陈述|答)(?=：))[：，]?[^\n]*?"
    r"(?=\n|(?<=。)(?:被申请人|申请执行人|被执行人)?[^，。\n]{0,30}(?:本院|经审查|经查)|$)"
)
# 甲与乙借款纠纷一案，申请执行人称被执行人财产不足以清偿债务，经查…: within a sentence, up to what the court finds.
CLAIM_WITHIN = compiled(
    r"(?:(?<=案，)|(?<=[案程行查]中，)|(?<=查明，))(?:申请执行人|被执行人|异议人|申诉人|利害关系人|案外人|第三人)"
    r"[^，。；：\n]{0,40}?(?:(?<![名职简统下])称|主张|认为|提出(?=，))[：，]?[^。；\n]{0,400}?"
    rf"{_COURT_WITHIN}|[。；\n]|$)"
)
WHO = compiled(r"[^，。；：\n]{0,60}?(?=称|主张|答辩|提出|认为|陈述：|答：)|")
# 甲公司诉称，; 乙驳称：; 丙的异议是：; 丁所持理由为：: what ends the clause that says who speaks.
BEGINS = compiled(
    r"(?:(?<![名职简统下])称|认为|主张|坚持|指出|提出|陈明|陈述|讲述|写道|表示|回应|回复|答复|答辩|抗辩|反驳|质证|请求追加[^，。；：\n]{0,30}|说|[道讲]|强调|声言|指称|(?<!被)告知"
    r"|(?:理由|意见|要点|说法|异议|申辩|诉求|请求|主张)(?:概括)?(?:在于|如下|是|为|系))[：，]"
    r"|(?:理由|意见|要点|说法|申辩)："
    r"|(?:理由|意见|要点|说法|异议|申辩)(?:在于|是|为|系)(?=[^，。；：\n])"
)
# Whose word it is not: 本院认为, 经询问…表示.
NO_SIDE = compiled(
    r"(?<![向对诉诸致求给])本院(?!申|提|书面|陈|递|答|表|称)|我院|合议庭|查明|经查|管理人(?!提|称|指|认)|^[^，。；\n]{0,24}法院|^经"
)
ROLE = compiled(rf"^{_ROLES}")
# 你公司在申请中提出，…: whom a letter answers.
YOU = compiled(r"^[你您](?:公司|单位|们|方|厂|行|社|店)?")
# 青禾公司, 白云五金厂: a party by a part of its name that the paper never announced.
SHORT_NAME = compiled(r"(?P<name>[\u4e00-\u9fff]{2,10}?)(?:公司|集团|厂|支行|分行|银行|合作社|商行|经营部|中心)")
# 申请人申请移送破产审查。其理由为：…: whose sentence it was before.
ITS = compiled(r"其(?:主要|具体|提出的?|所持|申请的?|请求的?|主张的?)?")
# 执行中，某公司来电告知，…: when a side spoke.
MEANWHILE = compiled(r"(?:执行|审查|审理|听证|复议)(?:过程)?中，|(?:期间|其间|此后|随后|之后|同日|当日|另|又)，")
# Up to the line's end, the court's own sentence or the next speaker's.
ENDS = compiled(r"\n|(?<=。)[^，。\n]{0,30}(?:本院|经审查|经查|查明)|(?<=。)[^，。；：\n]{2,60}?[辩述]?称[：，]")
# …现已审查终结。: behind it stands what the sides contend, up to what the court finds.
CONTENDED = compiled(r"(?:审查|审理|听证)终结。")
COURT_GOES_ON = compiled(
    rf"(?:\n|(?<=。))(?!{_ROLES})(?:[^，。：\n]{{0,24}}(?<![向对诉诸致求给])本院(?!申|提|书面|陈|递|答|表|称)"
    r"|[^，。：\n]{0,24}(?:经审查|经审理|查明|合议庭|法院(?:经?(?:审查|审理)|认为|认定)))"
)
# The clause at the head of a line, which says whose word the line is.
HEAD = compiled(r"(?<=\n)(?P<who>[^，。；：\n]{2,60})(?P<stop>[，：])")
# 据申请执行人反映，…; 据其讲，…；又讲…: within a sentence, up to its stop or to what the court finds.
BY_WORD_OF = compiled(
    r"(?<=[，。；\n])(?:据|按|依|照)(?P<who>其|申请执行人|申请人|异议人|案外人|复议申请人|债权人|申诉人|利害关系人)[^，。；：\n本]{0,12}?"
    r"(?:讲|称|说|述|反映|陈述|介绍|提供的线索)[，：][^。\n]*?"
    rf"{_COURT_WITHIN}|[。\n]|$)"
)
# 合同第九条写明：“一方资不抵债的，对方…”: an agreement or a resolution, word for word.
AGREEMENT = compiled(
    r"(?:合同|协议|章程|契约)(?:书)?(?:第[一二三四五六七八九十百\d]{1,5}条)?[^，。；：“\n]{0,10}(?:约定|写明|载明|规定|订明|明确)[^。；“\n]{0,6}“(?P<quote>[^”\n]{1,400})”"
)
# …法院在另一案中作出的裁定载明“…”: another case's paper, word for word.
OTHER_PAPER = compiled(
    r"(?:另案|另一(?:起)?案|其他案件)[^。\n]{0,120}?(?:裁定书?|判决书?|决定书?|通知书?|笔录)(?:中|里)?(?:载明|写明|认定|记载|称)[^。；“\n]{0,6}“(?P<quote>[^”\n]{1,400})”"
)
# 最高人民法院的有关规定，…的，…应当…: law without its title.
LAW = compiled(
    r"(?:最高人民法院|法律|司法解释|破产法|民事诉讼法|解释)[^，。；：“\n]{0,12}规定[，：](?P<quote>(?!本院|本案)[^。；\n本名]{2,120}?的，[^。；\n本名]{0,40}?(?:应当|可以|不得)[^。；\n本名]*)"
)
QUOTED = (AGREEMENT, OTHER_PAPER, LAW)
