"""Days that a paper states (日期): of filing (立案) and of receipt of a transferred case (收到移送材料)."""

from extractors.machine.kept_patterns import compiled

_NOUGHT = "〇零○OＯ"
YEAR = rf"(?:(?:19|20)\d{{2}}|[一二][九{_NOUGHT}][{_NOUGHT}一二三四五六七八九]{{2}})年"
MONTH = r"(?:\d{1,2}|[元正]|十[一二]?|[一二三四五六七八九])月"
DATE = r"(?:\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日"
"""A year, a month and a day of it in figures or, as papers before 2016 have them, in numerals (二〇一三年六月八日)."""
BEGINS = r"(?:\d|[一二][〇零○九])"
"""What a day begins with."""


def dated(mark: str = "") -> str:
    """A day whose groups are called year, month and day with a mark behind."""
    parts = (("year", YEAR), ("month", MONTH), ("day", DATE))
    return "".join(f"(?P<{name}{mark}>{words[:-1]}){words[-1]}" for name, words in parts)


DAY = dated()
# A day that may have its year from one before.
DAY_OF_YEAR = f"(?:{DAY.partition('年')[0]}年)?{DAY.partition('年')[2]}"
ANY_DAY = compiled(DAY)
# Signs that only stand in days, as the numerals they stand for.
IN_DAYS = str.maketrans("0OＯ元正", "〇〇〇一一")
_SAME_DAY = r"(?:于)?(?:同日|当日|当天|即日)"

# 本院于2023年6月8日立案, 本院2023年6月8日立案执行, 立案日期2024年5月8日, 于2024年3月5日依法受理.
FILED = compiled(
    rf"(?:于|在)?{DAY}[^，。；\d]{{0,12}}?(?:登记)?(?:立案(?!庭|窗口|大厅|部门|局)|受理)(?!的)|立案(?:日期|时间)(?:为|是|：)?{dated('2')}"
)
# 申请执行人于2024年1月15日申请执行，本院于当日立案: the day is the one named last before it.
FILED_SAME_DAY = compiled(rf"(?:本院|我院)[^，。；]{{0,6}}?{_SAME_DAY}[^，。；]{{0,8}}?(?:立案|受理)")
# Not this case's filing: another court's, a trial's, a bankruptcy's, a review's, a police file.
NOT_FILED = compiled(
    r"裁定|(?:立案|受理)(?:执行)?的(?:（\d{4}|□)|立案(?:侦查|审查|调查)|受理(?:破产|异议|复议|申请再审|起诉|了?对|案外人|[^，。；]{0,40}(?:破产|重整|上诉|异议|诉讼))|诉讼|起诉|审理"
)
OTHER_SUBJECT = compiled(r"(?:(?<!本)(?<!我)(?:法院|公安|该院|仲裁委员会|公安局|检察院))(?:[^，。；]{0,20}(?:以□+)?)$")

# 移送材料，收到日期为2024年6月11日; 于2024年6月11日收到移送材料; 收到移送材料的日期为2024年6月11日; 移送的材料已于2024年6月11日收悉.
RECEIVED = compiled(
    rf"(?:于|在)?{DAY}(?:依法|已|才|实际)?(?:收到|接收|收悉|签收|收讫)(?:了)?[^，。；]{{0,24}}?(?:移送(?!破产审查决定|[^，。；]{{0,12}}(?:决定|裁定|告知|通知)书?)|材料|案卷|卷宗)"
    rf"|(?:收到|接收)[^，。；]{{0,16}}(?:移送|材料|案卷)[^，。；]{{0,8}}(?:日期|时间)(?:为|是|：)?{dated('2')}"
    rf"|(?:移送|材料|案卷)[^。；]{{0,60}}?(?:于|在)?{dated('3')}(?:已|全部|均|依法|清点|核对|当面|审核){{0,4}}(?:收到|收悉|签收|收讫|接收|查收|点收)(?:完毕|无误)?(?=[，。；])"
    rf"|(?:移送|材料|案卷)[^。；]{{0,40}}?(?:收到|签收|接收|收讫|收件)的?(?:日期|时间)(?:为|是|：)?{dated('4')}"
    # 案卷材料于2024年6月24日由该院立案庭签收.
    rf"|(?:移送|材料|案卷|卷宗)[^，。；]{{0,20}}?(?:已)?(?:于|在){dated('7')}(?:已)?(?:由|被|经)[^，。；]{{2,24}}?(?:收到|收悉|签收|收讫|接收|查收)(?:完毕|无误)?(?=[，。；])"
    # 已将移送材料送交某院。该院收件日期为…: who received them, in a sentence of its own.
    rf"|移送[^。；]{{0,40}}。该院[^，。；\d]{{0,8}}(?:收到|签收|接收|收讫|收件)的?(?:日期|时间)(?:为|是|：)?{dated('5')}"
    rf"|移送[^。；]{{0,40}}。该院(?:已|于){{0,2}}{dated('6')}(?:已|全部|均)?(?:收到|收悉|签收|收讫|接收|查收)(?=[，。；])"
)
# Nor what an office, an administrator or an appraiser gets, nor what a party is served with or declares.
# 被执行人于…收到本院移送决定书: a side gets the decision.
NOT_THE_COURTS = compiled(
    r"(?:申请执行人|被执行人|当事人|双方|债务人|债权人|管理人|你(?:单位|公司|方|们)?|其)(?:(?!法院|本院|我院|该院|中院)[^，。；]){0,16}$"
)
NOT_RECEIVED = compiled(
    r"公安|检察|监察|管理人于|评估|鉴定|申报材料|异议书|决定书及(?![^，。；]{0,40}(?:材料|案卷|卷宗)，?(?:本院|我院|该院))|送达|收到(?:管理人|本裁定|本通知|起诉|异议|申请书|执行申请|委托)"
)
