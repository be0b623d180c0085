"""Tables of sums (分配明细表): what says that a table's figures are money, the heads of its columns, its cells."""

from extractors.machine.kept_patterns import compiled
from models import AmountRole as Role

# 单位：元 above a table, or behind the head of a column: 申报金额（元）.
UNIT = compiled(
    r"单位[：:]?(?:人民币)?(?P<all>万?元)|(?:(?<=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff]\n))（(?:人民币|单位[：:]?)?/?(?P<column>万?元)）(?=[\u4e00-\u9fff\d\n]|$)"
)
# A head with its unit, or one beside 序号, stands over sums though it is the only one.
OF_ONE_COLUMN = compiled(rf"序号|{UNIT.pattern}")
# A plan's table at times says no unit: there only figures printed as sums are (1,500.00), in lines that are no sentence.
PLAN = compiled(r"分配方案|分配表|明细表")
PRINTED_AS_SUM = compiled(r",|\.\d\d$")
SENTENCE = compiled(r"[。；]")
# A line of a table is no sentence; the lines of its heads hold no figure.
# Behind two sums a remark may stand that has a comma (1,500.00 600.00首封，按比例).
TABLE_LINE = compiled(
    r"(?:(?<=\n)|^)(?:[^\n，。；]+|[^\n，。；]*?\d\.\d\d \d[\d,]*\.\d\d[^\n，。；\d]{1,12}，[^\n。；\d]{0,20})(?=\n|$)"
)
HEAD_LINES = compiled(r"(?:(?<=\n)|^)(?:[^\d。\n]{0,79}[^\d。\n表]\n){1,12}")
FIGURE = compiled(r"\d")
# A figure without a unit of its own; a year, a rate, a part of a code, a date or a count is none.
_FREE = r"(?<![\d.,A-Za-z×*第/（\-－—])(?!0\d)"
_PRINTED = r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,10}\.\d{1,2}"
_NO_MORE = (
    r"(?!\d| ?[,.%‰A-Za-z×*/\-－—号年月日时元圆万亿份股个件套台辆室幢栋间层㎡平亩人户名条款次期）])"
    r"(?! ?[执破民][初终申恢保异]{0,2} ?\d)"  # the code of the court in a case number that a scan has parted
)
CELL = compiled(rf"{_FREE}(?:{_PRINTED}|\d{{3,10}}){_NO_MORE}")
# Under heads small whole figures are cells too, where they fill the columns.
IN_A_ROW = compiled(rf"{_FREE}(?:{_PRINTED}|\d{{1,10}}){_NO_MORE}")
NAMED = compiled(r"[\u4e00-\u9fff]")
# A day printed as one figure, under a head that says so.
DAY = compiled(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
DAYS = compiled(r"日期|时间")
WITH_UNIT = compiled(r"\d[万亿]?元")
# Behind the number of a line its words begin.
WORD = compiled(r"[\u4e00-\u9fff（]")
NUMBERED = compiled(r"\d{1,3}(?![\d.,、．])")
# Between two cells of a row nothing stands but rates, ordinals and ends of lines.
SAME_ROW = compiled(r"[\s%.\d/—-]*")

# Heads of columns, by what their figures are; a rate's figures are no money.
HEADS: tuple[tuple[str, Role | None], ...] = (
    ("rate", None),
    ("outstanding", Role.OUTSTANDING),
    ("realised", Role.REALISED),
    ("interest", Role.INTEREST),
    ("enforcement_fee", Role.ENFORCEMENT_FEE),
    ("court_fee", Role.COURT_FEE),
    ("property_value", Role.PROPERTY_VALUE),
    ("other", Role.OTHER),
    ("principal", Role.PRINCIPAL),
    ("claim", Role.CLAIM),
)
HEAD = compiled(
    r"(?P<rate>(?:分配|受偿|清偿|债权)?(?:比例|比率|[偿配]率)|占比|(?:建筑)?面积|数量|件数|人数|天数|账号|尾号)"
    r"|(?P<outstanding>(?:尚|仍|剩余)?未(?:受偿|获偿|清偿|执行到位|执行|分配|偿还?|到位)[^（）\n]{0,4}?(?:金额|数额|债权|款项?|额)?|剩余(?:债权|欠款)额?)"
    r"|(?P<realised>(?:应|可|拟|本次|实际|优先)?(?:分配|受偿|分得|获偿|清偿|偿付|发放|支付|领取)[^（）\n]{0,4}?(?:金额|数额|款项?|额|数)|本次(?:分配|受偿|分得)|(?<!未)(?:已|实际)?(?:执行到位|到账)(?:金额|数额|案?款项?|额)?)"
    r"|(?P<interest>(?:利息|违约金|罚息)(?:金?额)?)|(?P<enforcement_fee>(?:申请)?执行费)|(?P<court_fee>受理费|诉讼费|保全费|评估费)"
    r"|(?P<property_value>(?:账户)?余额|(?:评估|起拍|[一二]拍|成交|变卖|市场|保留|拍卖)(?:价格?|价款|款))|(?P<other>保证金|[增加]价幅度)"
    r"|(?P<principal>本金|货款|借款|工资|罚金|(?:经济)?补偿金|加班费|劳务费|赔偿金)(?:金?额)?"
    r"|(?P<claim>(?:申报|确认|债权|标的|执行|申请|确定|参与)(?:(?!人|本金|利息|受偿|分配|清偿|费|比例|未)[^（）\n]){0,6}?(?:金额|数额|标的额?|款|额)|合计|总额|小计|金额|执行标的|标的额)"
)
# A column of items (项目、科目) beside one of sums: each row says itself what its figure is.
ITEMS = compiled(r"(?:(?<=\n)|(?<=序号)|^)(?:费用|支出)?(?:项目|科目|用途)(?:名称)?(?=\n|金额|数额|（)")
# A row of a plan whose columns have no heads: what is claimed, what is paid on it, what is left.
OF_A_PLAN = (Role.CLAIM, Role.REALISED, Role.OUTSTANDING)
