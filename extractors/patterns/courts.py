"""Names of courts in running text (法院名称), the words around them that tell their part, and look-alikes."""

import re

from extractors.machine.kept_patterns import compiled
from models import CourtPart

# The name ends with 法院; where it begins, the register of courts decides, else the last word that cannot be in it.
NAME_END = compiled(r"法院")
NAME_WINDOW = 36  # characters; the longest court names have fewer
NAME_WINDOW_CUT = compiled(r"^.*[^\u4e00-\u9fff\n]|^.*\n(?=.*\n)|^.*(?<![\u4e00-\u9fff])\n", re.DOTALL)
BEFORE_NAME = compiled(
    r"^.*(?:由|被|在|于|向|将|指定|移送|移交|委托|与|和|及|至|系|为|以|对|到|交|报请|因|据|称|经(?!济)|给|请|受|从|该案|本案|案件|执行|终结|诉至|现|送|是|原|另有|□|"
    r"[的了、，。；：（）“”\n])(?=[\u4e00-\u9fff]{2,40}法院)"
)
PLACE_FIRST = compiled(
    r"^[\u4e00-\u9fff]{1,12}?(?:省|自治区|市|区|县|州|盟|旗|兵团|铁路|海事|知识产权|金融|互联网|最高)"
    r"|^[\u4e00-\u9fff]{2,12}?(?:第[一二三四五六])?[中高]级"
)
KIND_OF_COURT = compiled(
    r"(?:人民|海事|铁路运输|知识产权|金融|互联网|军事|林区|林业|油田|垦区|农垦|矿区|破产)(?:中级|基层)?法院$"
)
NOT_A_NAME = compiled(
    r"^(?:本|该|该区|该县|该市|我|你|贵|其他|他|各|另|外地|有关|相关|执行|上级|上一级|下级|原审|一审|二审|受理|管辖|受托|委托|受移送|首先查封|首封|查封|人民|处置|保全|立案|住所地|冻结|前述|上述|同级|在先冻结|在先查封|人民法院)?(?:基层|中级|高级)?(?:人民)?法院$"
)

# 其他地区人民法院, 市区人民法院: of any such place. 某公司关于法院…的公告, 被执行人居住区人民法院: words, and no place.
NO_COURT = compiled(
    r"^(?:(?:其[他它余]|[外当各全本该邻异此两]|有关|相关)(?:[省市区县旗州盟]|地区?)|(?:市|县|辖|市县|区县|县区|省市)[区县市]|[省市县区](?=[中高]级|两级|各级|人民法院)|基层|向(?!阳)|由|请|求|对|与|被|据|因)"
    r"|关于|收到|公司|企业|股份|居住|注册|所在|有关|相关|其他|财产|房产|查封|冻结|债权|起诉|请求|要求|被|当事|执行|通知|行人|本院|辖区|(?<=.)法院.*法院"
    r"|某某法院$"
)
# How a court's name ends: 人民法院, 铁路运输法院, and short 中级法院, 区法院.
COURT_ENDS = compiled(
    rf"{KIND_OF_COURT.pattern}|(?:[省市区县州盟旗]|最高|[中高]级)(?:人民)?法院$|法院[\u4e00-\u9fff]{{2,8}}分院$"
)

ALIAS = compiled(r"（(?:以下|下)(?:简称|称)[：“\"]?(?P<alias>[\u4e00-\u9fff]{2,10}(?:法院|院|中院|高院))[”\"]?）")
# 该院 and 前述法院 stand for the court named last.
SAME_COURT = compiled(r"该(?:院|法院)|上述法院|前述法院")

FIRST_SEIZURE = (
    r"(?:首先|首轮|先行|最先|在先|优先|先于本院)(?:已|予以|采取)?(?:了)?(?:查封|冻结|扣押|保全|控制)|首(?:次|轮|位)?(?:查封|冻结)"
    r"|(?:查封|冻结)在先|第一顺位(?:的)?(?:查封|冻结)|首封|首冻|首扣|首先[^，。；]{1,8}(?:查封|冻结)"
    # 已被甲法院、乙法院先后查封，本院为第三顺位: by whoever is named before this court's turn.
    r"|先后(?:查封|冻结)(?=，[^。；]{0,40}(?:轮候|顺位))"
)
FIRST = compiled(FIRST_SEIZURE)
# A法院…首先查封: no other court, and not 本院, between the name and the act.
SEIZED_FIRST = compiled(rf"^(?:(?!本院|我院|法院|轮候|该院)[^。；])*?(?:{FIRST_SEIZURE})")
FIRST_COURT_BEFORE = compiled(
    r"(?:首(?:先|轮|次)?(?:查封|冻结|扣押|封)|在先(?:查封|冻结)|先行(?:查封|冻结))[^，。；]{0,6}(?:为|系|是|：|法院)$"
)
PASSIVE_BEFORE = compiled(
    r"(?:被|已由|均由|已经由|系由|现由|先由|另由|已经被|由|(?:被|由)[^，。；]{2,60}法院[、和及])$"
)
SEIZED = compiled(r"^(?:(?!轮候|法院|本院)[^，。；]){0,50}?(?<!轮候)(?:查封|冻结|扣押)(?!的|措施)")

# What a letter does tells the part of the court it goes to; one returned goes back where it came from.
ADDRESSEES = ((CourtPart.FROM, "退回"), (CourtPart.TO, "委托"), (CourtPart.TO, "移送"), (CourtPart.TO, "指定"))
ADDRESSED = compiled(r"^[：:]\n*$")  # a letter's first line: …人民法院：
# Boilerplate of remedies names the court above: 上诉于…, 向…申请复议, 可以向…提出书面异议.
REMEDY_BEFORE = compiled(
    r"(?:上诉于|(?:可以|可|并可)[^。；]{0,40}向|复议的?，?向|十[五]?日内[^。；]{0,20}向|(?:副本，)?上诉)$"
)

TO_BEFORE = compiled(
    r"(?:指定|移送|移交|委托|交由|交|转由|改由|报送|发函|裁定|决定|统一|集中|案件)?(?:由|给|至|到|移送|移交|指定|委托|交)$"
    # 委托被执行人住所地的甲法院执行: what makes it the court stands before its name.
    r"|(?:由|至|到|移送|移交|指定|委托|交)(?:被执行人|债务人|该公司|其)?的?(?:主要)?(?:财产|不动产)?(?:住所地|所在地|居住地|户籍地|注册地|住地)的?$"
)
TO_AFTER = compiled(r"^(?:(?!指定|作出|裁定|决定)[^，。；]){0,14}?(?:执行(?!裁定|决定|通知)|审查|管辖|审理|处理|办理)")
FROM_AFTER = compiled(
    r"^(?:[^。；]{0,90}?(?:报请|移送破产审查|移送本院|移交本院|请求本院|提请|请示)|[^，。；]{0,60}?(?:案件?|执行案件)[^，。；]{0,30}?(?:由|指定|移送|交由)|应(?:当|在|于|自)?[^。；]{0,40}?(?:移送|移交)"
    r"|受理的[^。；]{0,80}?(?:指定|由|移送)|的[^。；]{0,60}(?:案件)(?:指定|由)"
    # 本案系甲法院…号案件，由乙中院裁定指定本院执行: not the court that designates, right before 裁定.
    r"|(?!作出|裁定|决定|指定|于[^，。；]{4,14}日(?:作出|裁定)|以□)[^，。；]{0,60}?(?:案|受理|执行)[^。；]{0,60}?，[^。；]{0,60}?(?:指定|移送|移交|交由|改由|委托)(?:由|给|至|到)?(?:本院|我院)[^，。；]{0,6}(?:执行|管辖|办理))"
)
FROM_BEFORE = compiled(r"(?:原由|原系|上列|将|原)$")

_ANY = compiled("")
# The part a court plays, by the words before and behind its name in the statement; the first line that fits decides.
PARTS: tuple[tuple[CourtPart, re.Pattern[str], re.Pattern[str]], ...] = (
    (CourtPart.SEIZED_FIRST, FIRST_COURT_BEFORE, _ANY),
    (CourtPart.SEIZED_FIRST, _ANY, SEIZED_FIRST),
    (CourtPart.SEIZED_FIRST, PASSIVE_BEFORE, SEIZED),
    (CourtPart.FROM, FROM_BEFORE, _ANY),
    (CourtPart.TO, TO_BEFORE, TO_AFTER),
    (CourtPart.FROM, _ANY, FROM_AFTER),
)
