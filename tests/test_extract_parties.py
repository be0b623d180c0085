"""Parties: from the block with its attributes, from the opening sentence, and who is none."""

from datetime import date

import pytest
from papers import HEAD, document

from extractors.marks import marks
from extractors.patterns.parties import ROLE_WORD, ROLES, STAGES
from models import EntityKind, PartyKind

BODY = "\n本院在执行上列当事人买卖合同纠纷一案中，查明如下事实。\n本院认为，应予中止。裁定如下：\n中止执行。\n审判员　某某\n二〇二四年三月一日"

BLOCKS = [
    # columns: block; expected role and name of each; why
    ("申请执行人：林秋月，女，1980年2月3日出生，住杭州市西湖区。", [("申请执行人", "林秋月")], "colon and attributes"),
    ("被执行人胡小满，男，汉族，住宁波市。", [("被执行人", "胡小满")], "no colon"),
    (
        "申请执行人四川远岸建材有限公司。住所地：成都市。",
        [("申请执行人", "四川远岸建材有限公司")],
        "a name that begins with a numeral",
    ),
    ("被执行人一：杭州青禾纸业有限公司，住所地杭州市。", [("被执行人", "杭州青禾纸业有限公司")], "numbered role"),
    (
        "复议申请人（异议人、被执行人）：福建海桥（集团）房地产有限公司，住所地福州市。",
        [("复议申请人", "福建海桥（集团）房地产有限公司")],
        "double role, bracket inside the name",
    ),
    (
        "被执行人：宁波白鹭五金有限公司、李远山、王一苇。",
        [("被执行人", "宁波白鹭五金有限公司"), ("被执行人", "李远山"), ("被执行人", "王一苇")],
        "several in one line",
    ),
    (
        "被执行人：无锡晨星五金厂（统一社会信用代码91320205MA1MC9F63L，法定代表人周远）、周远（男，1965年7月28日生）。",
        [("被执行人", "无锡晨星五金厂"), ("被执行人", "周远")],
        "each with its bracket",
    ),
    ("申请执行人：韦晓莲等12人（名单附后）。", [("申请执行人", "韦晓莲")], "and others"),
    (
        "申请执行人大原市食品管理局住所地大原市南区。\n法定代表人郝远系该局局长。",
        [("申请执行人", "大原市食品管理局")],
        "no punctuation between name and seat",
    ),
    (
        "申请人：武汉北辰新能源有限公司.住所地：武汉市。\n委托代理人：张明，湖北某某律师事务所律师。\n代理权限：一般代理。\n"
        "被申请人：黄石南山电池有限公司。",
        [("申请人", "武汉北辰新能源有限公司"), ("被申请人", "黄石南山电池有限公司")],
        "a Latin full stop, and agents are no parties",
    ),
    (
        "被执行人：和林格尔县云谷建设有限公司。",
        [("被执行人", "和林格尔县云谷建设有限公司")],
        "a name that begins with 和",
    ),
    ("被执行人：甲公司（已注销）和乙公司。", [("被执行人", "甲公司"), ("被执行人", "乙公司")], "和 between two names"),
    ("原告：温州白鹭鞋材厂（个人独资企业）。", [("原告", "温州白鹭鞋材厂")], "a bracket that says what it is"),
    ("原告：温州白鹭鞋材厂（普通合伙）。", [("原告", "温州白鹭鞋材厂（普通合伙）")], "a bracket of the name"),
    ("申请执行人：于某（高某之子），男，住某市。", [("申请执行人", "于某")], "whose kin he is"),
    (
        "被执行人：徐伟、杨丽（夫妻关系），均住某市。",
        [("被执行人", "徐伟"), ("被执行人", "杨丽")],
        "how they are related",
    ),
    ("被执行人：WANG LEI（王磊），男，加拿大国籍。", [("被执行人", "WANG LEI")], "a Chinese form behind a Latin name"),
    ("被执行人：浙江越水集团（控股），住某市。", [("被执行人", "浙江越水集团（控股）")], "a bracket of a firm's name"),
    (
        "被执行人：\n1.宁波白鹭五金有限公司，住所地温州市，法定代表人：李远山，总经理；\n2.李远山，男，住温州市；\n3.王一苇，女，住温州市。",
        [("被执行人", "宁波白鹭五金有限公司"), ("被执行人", "李远山"), ("被执行人", "王一苇")],
        "a list below a role that fills its line",
    ),
    ("被执行人：\n宁波白鹭五金有限公司，住所地温州市。", [("被执行人", "宁波白鹭五金有限公司")], "one below its role"),
    (
        "被执行人：石远林，男，住某市。\n被执行人石远林之继承人：石伟，男，住某市。",
        [("被执行人", "石远林"), ("被执行人", "石伟")],
        "an heir has the role now",
    ),
    (
        "申请执行人：SUNNY TECH (HK) LIMITED（晴光科技（香港）有限公司），住所地香港九龙。",
        [("申请执行人", "SUNNY TECH（HK）LIMITED")],
        "a bracket within a foreign name, and another within its Chinese form",
    ),
    (
        "被告：宁波白鹭五金有限公司。\n诉讼代表人：某某律师事务所。",
        [("被告", "宁波白鹭五金有限公司")],
        "an office answers for it",
    ),
    ("被告单位四川远岸建材有限公司。", [("被告单位", "四川远岸建材有限公司")], "a firm that is accused"),
    (
        "公诉机关青禾县人民检察院。\n被告人易远，男。\n公诉机关指控，被告人易远引发山火。",
        [("公诉机关", "青禾县人民检察院"), ("被告人", "易远")],
        "what the prosecutor alleges opens the body",
    ),
    (
        "公诉机关暨附带民事公益诉讼起诉人青禾县人民检察院。",
        [("公诉机关", "青禾县人民检察院")],
        "a prosecutor of both kinds",
    ),
    ("被罚款人：榆林鼎丰煤炭运销有限公司。", [("被罚款人", "榆林鼎丰煤炭运销有限公司")], "whom a measure hits"),
    (
        "申请追加人（申请执行人）：何静。\n被申请追加人：魏远。",
        [("申请追加人", "何静"), ("被申请追加人", "魏远")],
        "who is to be added",
    ),
    ("复议申请人暨申请执行人：赣南水泥有限公司。", [("复议申请人", "赣南水泥有限公司")], "two roles without a bracket"),
    (
        "第一被执行人：周远。\n第二被执行人：李苇。",
        [("被执行人", "周远"), ("被执行人", "李苇")],
        "counted before the role",
    ),
    (
        "申请执行人甲：周远。\n被执行人之二：李苇。",
        [("申请执行人", "周远"), ("被执行人", "李苇")],
        "counted behind the role",
    ),
    (
        "甲方（申请执行人）：周远。\n乙方（被执行人）：长江化工有限公司。\n丁方（担保人）：李苇。",
        [("申请执行人", "周远"), ("被执行人", "长江化工有限公司"), ("担保人", "李苇")],
        "sides of an agreement",
    ),
    ("申请执行人甲骨文软件有限公司。", [("申请执行人", "甲骨文软件有限公司")], "no colon: 甲 is the name's"),
    (
        "被执行人：1.重庆长江化工有限公司，住所地重庆市；2.任远，男，住重庆市。",
        [("被执行人", "重庆长江化工有限公司"), ("被执行人", "任远")],
        "a numbered list in one entry",
    ),
    (
        "被执行人：1、重庆长江化工有限公司，住所地重庆市。2、任远，男，住重庆市。",
        [("被执行人", "重庆长江化工有限公司"), ("被执行人", "任远")],
        "the same, with a full stop",
    ),
    (
        "被执行人：OCEAN PEARL SHIPPING CO.,LTD.（海珠航运有限公司），住所地马朱罗。",
        [("被执行人", "OCEAN PEARL SHIPPING CO.，LTD.")],
        "the comma of CO.,LTD.",
    ),
    ("被执行人：John Li，LTD公司职员，男。", [("被执行人", "John Li")], "a comma that ends the name"),
    ("被执行人：361度体育用品有限公司。", [("被执行人", "361度体育用品有限公司")], "figures that begin a name"),
    ("申请执行人：***，男，汉族。\n被执行人：**，男。", [("申请执行人", "***"), ("被执行人", "**")], "masked names"),
    (
        "【申请执行人】林秋月，女，住杭州市。\n【被执行人】杭州青禾纸业有限公司，住所地杭州市。",
        [("申请执行人", "林秋月"), ("被执行人", "杭州青禾纸业有限公司")],
        "role words in the brackets of a headline",
    ),
]


@pytest.mark.parametrize(("block", "expected", "why"), BLOCKS)
def test_parties_of_the_block(block: str, expected: list[tuple[str, str]], why: str) -> None:
    found = [(draft.role, draft.name) for *_, draft in marks(document(HEAD + block + BODY), "parties")]
    assert found == expected, why


OPENINGS = [
    (
        "申请人青禾县环境保护局责令被申请人停止生产，被申请人未在期限内履行，申请人青禾县环境保护局申请强制执行。",
        [("申请人", "青禾县环境保护局")],
        "what the other side is to do, or has not done, is no name",
    ),
    (
        "本院在执行申请执行人绍兴越水助剂有限公司与被执行人嘉兴禾田纺织有限公司、章远买卖合同纠纷一案中，查明。",
        [("申请执行人", "绍兴越水助剂有限公司"), ("被执行人", "嘉兴禾田纺织有限公司"), ("被执行人", "章远")],
        "role words",
    ),
    (
        "本院在执行张秋水与嘉兴禾田纺织有限公司车辆租赁合同纠纷一案中，查明。",
        [("申请执行人", "张秋水"), ("被执行人", "嘉兴禾田纺织有限公司")],
        "two sides without role words; the firm's name ends with 公司",
    ),
    (
        "嘉兴禾田纺织有限公司：\n本院于2024年1月2日立案执行申请执行人张秋水申请执行你单位劳务合同纠纷一案，责令你单位履行。",
        [("被执行人", "嘉兴禾田纺织有限公司"), ("申请执行人", "张秋水")],
        "addressed to the debtor",
    ),
    (
        "合肥隆远机电有限公司、周奎：\n你们与NORDWIND MASCHINEN GMBH（北风机械有限责任公司）国际货物买卖合同纠纷一案，裁决书已经发生法律效力。",
        [("被执行人", "合肥隆远机电有限公司"), ("被执行人", "周奎"), ("申请执行人", "NORDWIND MASCHINEN GMBH")],
        "you and a foreign firm",
    ),
    (
        "本院在执行西安进达置业有限公司与浙江欣达建设有限公司（以下简称欣达公司）合同纠纷一案中，异议人欣达公司向本院提出异议。",
        [("申请执行人", "西安进达置业有限公司"), ("异议人", "浙江欣达建设有限公司")],
        "the objector by its short name",
    ),
    (
        "钱有才：\n你与申请执行人段芸民间借贷纠纷一案，申请执行人段芸于2024年6月2日向本院申请强制执行。",
        [("被执行人", "钱有才"), ("申请执行人", "段芸")],
        "you and one with a role word",
    ),
    (
        "本院在执行（2024）浙0106执1357号李苇与杭州青禾纸业有限公司合同纠纷一案中，查明。",
        [("申请执行人", "李苇"), ("被执行人", "杭州青禾纸业有限公司")],
        "the number of the case before the names",
    ),
    (
        "申请执行人李苇以被执行人周远未履行判决义务为由，于2024年6月2日申请强制执行，本院已立案。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "the ground behind the name",
    ),
    (
        "申请人和静县信用联社与被申请人和静县巴音食品有限公司借款合同纠纷一案，本院已立案。",
        [("申请人", "和静县信用联社"), ("被申请人", "和静县巴音食品有限公司")],
        "names that begin with 和",
    ),
    (
        "原告李苇与被告周远、第三人榆江农商银行案外人执行异议之诉一案，本院已立案。",
        [("原告", "李苇"), ("被告", "周远"), ("第三人", "榆江农商银行")],
        "案外人 in the name of a suit is nobody",
    ),
    (
        "钱有才：\n你与江越银行第274支行借款合同纠纷一案，经其申请，本院已于2024年6月2日依法立案执行。",
        [("被执行人", "钱有才"), ("申请执行人", "江越银行第274支行")],
        "you, a person, in one sign",
    ),
    (
        "杭州青禾纸业有限公司：\n宁波林溪贸易有限公司因买卖合同纠纷一案持（2023）浙0106民初77号民事判决书于2024年6月2日向本院申请执行，"
        "本院于同日立案。你单位应支付货款20万元。",
        [("被执行人", "杭州青禾纸业有限公司"), ("申请执行人", "宁波林溪贸易有限公司")],
        "one side alone, for the paper speaks to the other",
    ),
    (
        "杭州青禾纸业有限公司：\n你单位因涉嫌违规一案，请于三日内到本院说明情况。",
        [("被执行人", "杭州青禾纸业有限公司")],
        "nobody applies",
    ),
    (
        "拍卖标的：被执行人周远名下的房产。与本标的物有关人员（案件当事人、优先购买权人等）均可参加竞拍。",
        [("被执行人", "周远")],
        "the owner in a notice of sale; 案件当事人 are nobody",
    ),
    (
        "拍卖标的：商铺一处。被执行人应当于拍卖前搬离。与本标的物有关人员（案件当事人）均可参加竞拍。",
        [],
        "no owner named",
    ),
    (
        "拍卖标的：商铺一处，现由被执行人周远居住使用。与本标的物有关人员（案件当事人）均可参加竞拍。",
        [("被执行人", "周远")],
        "who lives in it",
    ),
    (
        "何青：\n你申请执行东湖县机械厂劳动争议一案，本院已立案执行。",
        [("申请执行人", "何青"), ("被执行人", "东湖县机械厂")],
        "addressed to the applicant",
    ),
    (
        "东湖县人民法院：\n你院执行的何青与东湖县机械厂劳动争议一案，已超过六个月。",
        [("申请执行人", "何青"), ("被执行人", "东湖县机械厂")],
        "addressed to a court",
    ),
    (
        "大河镇建材市场全体租户及相关人员：\n本院在执行何青与东湖县机械厂租赁合同纠纷一案中，查封了该市场。",
        [("申请执行人", "何青"), ("被执行人", "东湖县机械厂")],
        "whoever it concerns",
    ),
    (
        "现因义务已经履行，决定解除对东湖县机械厂及其法定代表人周远的限制消费措施。",
        [("被执行人", "东湖县机械厂")],
        "whom a measure hits, in a paper that names nobody else",
    ),
    ("本院可以对被执行人采取限制消费措施，并将其纳入失信名单。", [], "nobody is named"),
    (
        "本院在执行江越银行274支行等9案申请执行杭州青禾纸业有限公司系列案件中，查明。",
        [("申请执行人", "江越银行274支行"), ("被执行人", "杭州青禾纸业有限公司")],
        "等9案 behind a name",
    ),
    (
        "周远、杭州青禾纸业有限公司：\n本院受理原告李苇诉你们借款合同纠纷一案，现已审理终结。",
        [("被告", "周远"), ("被告", "杭州青禾纸业有限公司"), ("原告", "李苇")],
        "addressed to those who are sued",
    ),
    (
        "本院受理李苇诉周远民间借贷纠纷一案，现已审理终结。",
        [("原告", "李苇"), ("被告", "周远")],
        "one sues the other, and nothing is enforced",
    ),
    (
        "杭州青禾纸业有限公司：\n你单位诉洛城船舶修造厂修理合同纠纷一案，已经调解结案，现退还案件受理费。",
        [("原告", "杭州青禾纸业有限公司"), ("被告", "洛城船舶修造厂")],
        "addressed to who sues",
    ),
    (
        "本院受理原告李苇诉被告周远、洛城华山货运信息部小额借款合同纠纷二案，已审理终结。",
        [("原告", "李苇"), ("被告", "周远"), ("被告", "洛城华山货运信息部")],
        "货运 in the name is no cause",
    ),
    (
        "本院执行李苇诉周远民间借贷纠纷一案，现已执行完毕。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "the suit is being enforced",
    ),
    (
        "本院定于2024年6月18日在第七审判庭审理原告于海与被告周远劳务合同纠纷一案。",
        [("原告", "于海"), ("被告", "周远")],
        "a name that begins with 于",
    ),
    ("杭州青禾纸业有限公司管理人：\n你管理人的请示收悉。同意聘请审计机构。", [], "an administrator is no debtor"),
    (
        "桐城市人民法院：\n你院以（2021）皖0881执恢7号案件移送本院对被申请人杭州青禾纸业有限公司进行破产审查一案，本院收悉。",
        [("被申请人", "杭州青禾纸业有限公司")],
        "号案件 does not end the sentence of the case",
    ),
    (
        "杭州青禾纸业有限公司：\n本院立案执行的李苇等八人申请执行你公司劳动争议八案，你公司未履行。",
        [("被执行人", "杭州青禾纸业有限公司"), ("申请执行人", "李苇")],
        "eight cases",
    ),
    (
        "你们申请执行杭州青禾纸业有限公司买卖合同、劳动争议等三案，现征询你们的意见。",
        [("被执行人", "杭州青禾纸业有限公司")],
        "three cases",
    ),
    (
        "本院在执行青禾县云谷商贸有限公司申请周远买卖合同纠纷一案中，查明。",
        [("申请执行人", "青禾县云谷商贸有限公司"), ("被执行人", "周远")],
        "申请 alone between the sides",
    ),
    (
        "本院在执行青禾县种业公司申请执行艾力·买买提买卖合同纠纷一案中，查明。",
        [("申请执行人", "青禾县种业公司"), ("被执行人", "艾力·买买提")],
        "a name in two parts, longer than four signs, before the cause",
    ),
    (
        "本院在执行以周远为被执行人的系列民间借贷案件中，现制作分配方案如下：\n拍卖款20万元。",
        [("被执行人", "周远")],
        "以…为被执行人; a line that ends with 如下 addresses nobody",
    ),
    (
        "周远：\n李苇申请执行你抚养费、探望权纠纷一案，本院已立案执行。",
        [("被执行人", "周远"), ("申请执行人", "李苇")],
        "你 is the other side, 探望权 nobody",
    ),
    (
        "拍卖标的：被执行人青禾县绿野乳业有限公司名下圈舍、被执行人周远名下货车、被执行人绿野公司名下设备。",
        [("被执行人", "青禾县绿野乳业有限公司"), ("被执行人", "周远")],
        "two owners in a notice of sale, one of them again by its short name",
    ),
    (
        "杭州青禾纸业有限公司：\n本院已于2023年6月1日立案恢复执行李苇、周远申请执行你公司劳动争议二案。",
        [("被执行人", "杭州青禾纸业有限公司"), ("申请执行人", "李苇"), ("申请执行人", "周远")],
        "a day, and 恢复, before the names",
    ),
    (
        "杭州青禾纸业有限公司、周远：\n李苇诉你们借款合同纠纷一案，判决书已经生效。权利人已向本院申请强制执行，限你们于三日内履行。",
        [("被执行人", "杭州青禾纸业有限公司"), ("被执行人", "周远"), ("申请执行人", "李苇")],
        "sued for, and now enforced",
    ),
    (
        "李苇：\n你与杭州青禾纸业有限公司合同纠纷一案，你于2021年9月17日向本院申请强制执行，本院决定立案执行。",
        [("申请执行人", "李苇"), ("被执行人", "杭州青禾纸业有限公司")],
        "the addressee applied, said behind the case",
    ),
    (
        "周远：\n你与杭州青禾纸业有限公司合同纠纷一案，你于2021年9月17日向本院申请执行异议，本院已立案。",
        [("被执行人", "周远"), ("申请执行人", "杭州青禾纸业有限公司")],
        "执行异议 is no application to enforce",
    ),
    (
        "周远、李苇及其他占有人：\n本院在执行青禾县农商银行与周远、李苇金融不良债权追偿纠纷一案中，责令你们迁出。",
        [("申请执行人", "青禾县农商银行"), ("被执行人", "周远"), ("被执行人", "李苇")],
        "whoever else it concerns, and a cause behind the last name",
    ),
    (
        "杭州青禾纸业有限公司、周远：\n某仲裁委员会某号裁决书已经发生法律效力，申请执行人云岫（天津）租赁有限公司于2023年4月3日申请强制执行。责令你们向申请执行人支付租金2万元。",
        [("被执行人", "杭州青禾纸业有限公司"), ("被执行人", "周远"), ("申请执行人", "云岫（天津）租赁有限公司")],
        "a letter that speaks of the title alone",
    ),
    (
        "青禾县茶叶专业合作社：\n本院在执行你社与周远合同纠纷一案中，已执行到位2万元。请到本院办理领款手续。",
        [("申请执行人", "青禾县茶叶专业合作社"), ("被执行人", "周远")],
        "执行你社与…, and the money is yours",
    ),
    (
        "青禾县茶叶专业合作社：\n本院在执行你社与周远合同纠纷一案中，责令你社履行义务。",
        [("被执行人", "青禾县茶叶专业合作社"), ("申请执行人", "周远")],
        "the same words to the debtor",
    ),
    (
        "青禾县公安局：\n本院在执行李苇与周远买卖合同纠纷一案中，发现周远涉嫌犯罪，现移送线索。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "the police",
    ),
    (
        "被执行人杭州青禾纸业有限公司名下厂房经拍卖成交。因被执行人财产不能清偿全部债务，作出如下分配方案：\n一、抵押权人青禾农商行优先受偿。",
        [("被执行人", "杭州青禾纸业有限公司")],
        "财产 is nobody, and who is paid by an item is not in the opening",
    ),
    (
        "杭州青禾纸业有限公司：\n本院在执行（2021）浙0106执3、4、5号周远、李苇与你公司劳动争议三案中，你公司未履行。",
        [("被执行人", "杭州青禾纸业有限公司"), ("申请执行人", "周远"), ("申请执行人", "李苇")],
        "a list of numbers before the names",
    ),
    (
        "被执行人：杭州青禾纸业有限公司。\n现制作方案：\n案号\n申请执行人\n债权额（元）\n分配额（元）\n周远\n400000\n264000\n",
        [("被执行人", "杭州青禾纸业有限公司")],
        "heads of a table are no names",
    ),
]

OF_A_PETITION = "（2024）浙01破申9号"
PETITIONS = [
    # what a letter under a petition's number says; parties; why
    (
        "杭州青禾纸业有限公司：\n洛城船舶修造厂以你公司不能清偿到期债务为由，于2024年5月6日向本院申请对你公司进行破产清算。",
        [("债务人", "杭州青禾纸业有限公司"), ("申请人", "洛城船舶修造厂")],
        "who petitions, before ground and day",
    ),
    (
        "杭州青禾纸业有限公司：\n洛城船舶修造厂向本院申请对你公司破产重整，本院已立案审查。",
        [("债务人", "杭州青禾纸业有限公司"), ("申请人", "洛城船舶修造厂")],
        "in short",
    ),
    (
        "桐城市人民法院：\n你院移送的杭州青禾纸业有限公司破产审查材料，本院已签收。",
        [("债务人", "杭州青禾纸业有限公司")],
        "whose papers came in",
    ),
    (
        "桐城市人民法院：\n贵院（2024）皖0881执9号杭州青禾纸业有限公司执行转破产审查案件的移送材料，收到日期为2024年5月31日。",
        [("债务人", "杭州青禾纸业有限公司")],
        "behind the number of the case",
    ),
    (
        "杭州青禾纸业有限公司：\n如不服，可向本院提出对你公司破产清算申请的异议。",
        [("债务人", "杭州青禾纸业有限公司")],
        "nobody petitions",
    ),
]


@pytest.mark.parametrize(("body", "expected", "why"), PETITIONS)
def test_who_petitions_by_a_letter_to_the_debtor(body: str, expected: list[tuple[str, str]], why: str) -> None:
    text = f"浙江省杭州市中级人民法院\n通知书\n{OF_A_PETITION}\n{body}"
    assert [(draft.role, draft.name) for *_, draft in marks(document(text), "parties")] == expected, why


def test_a_thing_to_be_sold_is_no_party() -> None:
    sold = "本院将于2024年5月6日10时起公开拍卖：\n被执行人杭州青禾纸业有限公司名下印刷机一台。评估价10万元。"
    found = marks(document(f"杭州市西湖区人民法院\n拍卖公告\n（2024）浙0106执1号\n{sold}"), "parties")
    assert [(draft.role, draft.name) for *_, draft in found] == [("被执行人", "杭州青禾纸业有限公司")]


HELPERS = [
    # title; addressee and opening; parties; why
    (
        "协助执行通知书",
        "青禾县大河镇人民政府：\n关于申请执行人李苇与被执行人周远买卖合同纠纷一案，请协助扣留周远的工程款。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "who is asked to help owes nothing",
    ),
    (
        "履行到期债务通知书",
        "大河建设集团有限公司：\n关于申请执行人李苇与被执行人周远买卖合同纠纷一案，你公司尚欠周远工程款。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "who owes the debtor is no debtor of the case",
    ),
    (
        "执行通知书",
        "杭州青禾纸业有限公司：\n关于申请执行人李苇与被执行人周远买卖合同纠纷一案，责令你公司履行。",
        [("被执行人", "杭州青禾纸业有限公司"), ("申请执行人", "李苇"), ("被执行人", "周远")],
        "a notice to pay goes to a debtor",
    ),
    (
        "协助执行通知书",
        "青禾县不动产登记中心：\n申请人李苇与被申请人周远财产保全一案，请协助查封周远的房屋。",
        [("申请人", "李苇"), ("被申请人", "周远")],
        "who is asked to help, before anything is enforced",
    ),
    (
        "协助公示执行通知书",
        "青禾县市场监督管理局：\n李苇与周远合伙协议纠纷一案，请协助冻结周远的股权。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "a register of firms",
    ),
]


@pytest.mark.parametrize(("title", "body", "expected", "why"), HELPERS)
def test_addressees_by_title(title: str, body: str, expected: list[tuple[str, str]], why: str) -> None:
    found = marks(document(HEAD.replace("执行裁定书", title) + body), "parties")
    assert [(draft.role, draft.name) for *_, draft in found] == expected, why


@pytest.mark.parametrize(("body", "expected", "why"), OPENINGS)
def test_parties_of_the_opening_sentence(body: str, expected: list[tuple[str, str]], why: str) -> None:
    found = [(draft.role, draft.name) for *_, draft in marks(document(HEAD + body), "parties")]
    assert found == expected, why


BANKRUPTS = [
    (
        "本院根据申请人林远的申请于2021年3月8日裁定受理宁波白鹭五金有限公司破产清算一案。债务人宁波白鹭五金有限公司无财产清偿破产费用。",
        [("债务人", "宁波白鹭五金有限公司"), ("申请人", "林远")],
        "a person whose petition it was",
    ),
    # columns: text of a notice in a bankruptcy case; expected role and name of each; why
    (
        "本院根据杭州明泽纸业有限公司的申请于2024年3月1日裁定受理浙江云岫纺织有限公司破产清算一案，并指定浙江理衡律师事务所为管理人。",
        [("申请人", "杭州明泽纸业有限公司"), ("债务人", "浙江云岫纺织有限公司"), ("管理人", "浙江理衡律师事务所")],
        "no role word before the debtor",
    ),
    (
        "本院于2024年3月1日裁定受理李苇对浙江云岫纺织有限公司的重整申请。",
        [("申请人", "李苇"), ("债务人", "浙江云岫纺织有限公司")],
        "who petitions against whom",
    ),
    ("本院于2024年3月1日受理浙江云岫纺织厂重整一案。", [("债务人", "浙江云岫纺织厂")], "no petitioner named"),
    (
        "杭州明泽纸业有限公司（以下简称明泽公司）以浙江云岫纺织有限公司（以下简称云岫公司）不能清偿到期债务为由，申请对其破产清算。"
        "杭州市西湖区人民法院裁定受理明泽公司对云岫公司的破产清算申请。",
        [("申请人", "杭州明泽纸业有限公司"), ("债务人", "浙江云岫纺织有限公司")],
        "short names after the full ones",
    ),
    (
        "明泽公司以云岫公司不能清偿到期债务为由，申请对其破产清算。杭州市西湖区人民法院裁定受理明泽公司对云岫公司的破产清算申请。",
        [("申请人", "明泽公司"), ("债务人", "云岫公司")],
        "no full names",
    ),
    (
        "本院根据浙江云岫纺织有限公司管理人的申请，宣告浙江云岫纺织有限公司破产。",
        [("债务人", "浙江云岫纺织有限公司")],
        "declared; the administrator is no party",
    ),
    (
        "本院裁定终结浙江云岫纺织有限公司破产程序。",
        [("债务人", "浙江云岫纺织有限公司")],
        "closed",
    ),
    (
        "杭州白鹭五金厂：\n本院于2024年3月1日裁定受理浙江云岫纺织有限公司破产清算一案。你单位应向管理人申报债权。",
        [("债务人", "浙江云岫纺织有限公司")],
        "a letter to a creditor",
    ),
    (
        "本院曾指定浙江理衡律师事务所担任浙江云岫纺织有限公司管理人。现指定浙江明镜律师事务所担任浙江云岫纺织有限公司管理人。",
        [("债务人", "浙江云岫纺织有限公司"), ("管理人", "浙江明镜律师事务所")],
        "the administrator is changed",
    ),
    (
        "根据债务人浙江云岫纺织有限公司的申请，本院裁定对浙江云岫纺织有限公司进行重整，并指定浙江理衡律师事务所担任管理人。债权人应向管理人申报债权。",
        [("债务人", "浙江云岫纺织有限公司"), ("管理人", "浙江理衡律师事务所")],
        "对…进行重整, at its own petition",
    ),
    (
        "本院受理债务人浙江云岫纺织有限公司破产清算一案，并指定浙江理衡律师事务所（电话1395799××××）担任浙江云岫纺织有限公司管理人。",
        [("债务人", "浙江云岫纺织有限公司"), ("管理人", "浙江理衡律师事务所")],
        "a telephone behind the administrator's name",
    ),
    ("自受理破产申请之日起，债权人应当申报债权。", [], "nobody named"),
    (
        "浙江云岫纺织有限公司：\n你公司的预重整申请收悉。",
        [("债务人", "浙江云岫纺织有限公司")],
        "a letter to the debtor",
    ),
    (
        "浙江云岫纺织有限公司：\n某法院以被执行人浙江云岫纺织有限公司具备破产原因为由移送审查。",
        [("被执行人", "浙江云岫纺织有限公司")],
        "the role word in the letter goes before",
    ),
    (
        "本院决定对浙江云岫纺织有限公司启动预重整，并指定浙江理衡律师事务所担任临时管理人。",
        [("债务人", "浙江云岫纺织有限公司")],
        "启动预重整; one appointed for the time being is no administrator yet",
    ),
    (
        "本院根据申请人的申请裁定受理浙江云岫纺织有限公司（以下简称云岫公司）破产清算一案。",
        [("债务人", "浙江云岫纺织有限公司")],
        "a bracket behind the debtor, and a petitioner without a name",
    ),
    (
        "西湖区人民法院：\n你院移送的被执行人浙江云岫纺织有限公司（执行案号（2023）浙0106执9号）破产审查一案，材料不全。",
        [("被执行人", "浙江云岫纺织有限公司")],
        "the case's number behind the name",
    ),
    (
        "各债权人：\n本院决定启动浙江云岫纺织有限公司预重整程序，请申报债权。",
        [("债务人", "浙江云岫纺织有限公司")],
        "启动…预重整",
    ),
]


@pytest.mark.parametrize(("body", "expected", "why"), BANKRUPTS)
def test_whose_bankruptcy_a_notice_tells(body: str, expected: list[tuple[str, str]], why: str) -> None:
    head = "杭州市西湖区人民法院\n公告\n（2024）浙0106破5号\n"
    found = [
        (draft.role, draft.name) for *_, draft in marks(document(head + body + "\n二〇二四年三月九日\n"), "parties")
    ]
    assert found == expected, why


def test_the_addressee_stands_behind_a_list_of_own_numbers() -> None:
    head = HEAD.replace("1000号", "1000、1001、1010-1012号")
    body = "杭州青禾纸业有限公司：\n本院在执行李苇与你公司劳动争议一案中，你公司未履行。"
    found = [(draft.role, draft.name) for *_, draft in marks(document(head + body), "parties")]
    assert found == [("被执行人", "杭州青禾纸业有限公司"), ("申请执行人", "李苇")]


def test_an_administrator_writes() -> None:
    text = (
        "浙江云岫纺织有限公司管理人\n关于请求解除保全措施的函\n青禾县人民法院：\n杭州市西湖区人民法院裁定受理"
        "浙江云岫纺织有限公司破产清算一案，并指定浙江理衡律师事务所担任管理人。请贵院解除冻结。\n二〇二四年三月九日\n"
    )
    found = [(draft.role, draft.name) for *_, draft in marks(document(text), "parties")]
    assert found == [("债务人", "浙江云岫纺织有限公司"), ("管理人", "浙江理衡律师事务所")]


def test_a_sites_teaser_is_no_opening() -> None:
    sentence = "本院在执行青禾县林业合作社与云岫县家具厂筹备处加工合同纠纷一案中，案外人青禾县水利公司"
    teaser = f"裁判文书\n登录\n{sentence}于2011年11月2日对本院作\n当事人：法官：文号：\n"
    block = "案外人青禾县水利公司，住所地青禾县。\n\n法定代表人周某，经理。\n\n申请执行人青禾县林业合作社。\n\n法定代表人李某，主任。\n\n"
    text = f"{teaser}{block}{sentence}于2011年11月2日对本院作出的裁定提出异议，现已审查终结。\n"
    found = [(draft.role, draft.name, draft.representative) for *_, draft in marks(document(text), "parties")]
    assert found == [("案外人", "青禾县水利公司", "周某"), ("申请执行人", "青禾县林业合作社", "李某")]


def test_an_administrator_signs() -> None:
    text = (
        "关于要求清偿债务的通知书\n青禾县木材有限公司：\n杭州市西湖区人民法院裁定受理浙江云岫纺织有限公司破产清算一案。"
        "请你公司向管理人清偿。\n浙江云岫纺织有限公司管理人\n二〇二四年三月九日\n"
    )
    assert [(draft.role, draft.name) for *_, draft in marks(document(text), "parties")] == [
        ("债务人", "浙江云岫纺织有限公司")
    ]


def test_an_address_ends_with_its_bracket() -> None:
    body = "周远（男，1978年4月7日生，住青禾县大河镇）：本院受理李苇申请执行你买卖合同纠纷一案，现公告送达。"
    assert [draft.address for *_, draft in marks(document(HEAD + body), "parties")] == ["青禾县大河镇", None]


def test_a_lost_heading_may_leave_a_banner() -> None:
    banner = "某某网\n首页\n裁判文书\n发布时间：2020-01-02\n"
    block = "申请执行人青禾县水利局。\n法定代表人周远，局长。\n被执行人李苇，男。\n"
    found = [
        (draft.role, draft.name, draft.representative)
        for *_, draft in marks(document(banner + block + BODY), "parties")
    ]
    assert found == [("申请执行人", "青禾县水利局", "周远"), ("被执行人", "李苇", None)]


def test_attributes_of_a_party() -> None:
    block = (
        "被执行人：浙江禾山新材料股份有限公司（曾用名：浙江禾山塑胶有限公司，以下简称禾山公司），"
        "住所地：浙江省杭州市钱塘区临江街道。统一社会信用代码：91330109784391627J。\n法定代表人：章远，董事长。\n"
        "委托诉讼代理人：陈明，浙江某某律师事务所律师，住杭州市上城区。\n"
        "被执行人：章远，男，1964年8月17日出生，汉族，住杭州市萧山区，公民身份号码330121196408******。"
    )
    firm, person = (draft for *_, draft in marks(document(HEAD + block + BODY), "parties"))
    assert (firm.kind, firm.entity) == (PartyKind.ORGANIZATION, EntityKind.ENTERPRISE)
    assert (firm.id_number, firm.representative) == ("91330109784391627J", "章远")
    assert firm.address == "浙江省杭州市钱塘区临江街道"
    assert (firm.former_names, firm.aliases) == (("浙江禾山塑胶有限公司",), ("禾山公司",))
    assert (person.kind, person.birth_date, person.id_number) == (
        PartyKind.PERSON,
        date(1964, 8, 17),
        "330121196408******",
    )


ENTITIES = [
    ("宁波江潮银行股份有限公司", "", EntityKind.FINANCIAL, "a bank"),
    ("宁波江潮银行股份有限公司余姚支行", "", EntityKind.BRANCH, "its branch"),
    ("宁波江潮小额贷款有限公司", "", EntityKind.ENTERPRISE, "a lender of small loans is no institution of article 134"),
    ("杭州北坡股权投资合伙企业（有限合伙）", "", EntityKind.PARTNERSHIP, "partnership"),
    ("成都锦里老灶台川菜馆", "经营者：蒋燕，", EntityKind.INDIVIDUAL_BUSINESS, "headed by 经营者"),
    ("西安灞上宏业木器厂", "投资人：高明，", EntityKind.SOLE_PROPRIETORSHIP, "headed by 投资人"),
    ("一三五团惠丰农机专业合作社", "", EntityKind.COOPERATIVE, "farmers' cooperative"),
    ("大桥镇人民政府", "", EntityKind.PUBLIC_BODY, "government"),
    ("苏州启明精密模具有限公司", "", EntityKind.ENTERPRISE, "a company"),
    ("东湖县水泥厂", "", EntityKind.OTHER, "a factory may be anything: not told"),
]


@pytest.mark.parametrize(("name", "head", "entity", "why"), ENTITIES)
def test_kind_of_body(name: str, head: str, entity: EntityKind, why: str) -> None:
    block = f"被执行人：{name}，住所地某市。{head}"
    (draft,) = (draft for *_, draft in marks(document(HEAD + block + BODY), "parties"))
    assert draft.entity is entity, why


RUN_ON = [
    (
        "被执行人：宁波白鹭五金有限公司，住所地温州市。\n法定代理人：沈立秋，该公司经理。\n委托诉讼代理人：周远，律师。\n"
        "第三人：章小雨，女，2015年3月1日出生。\n法定代理人：章远，系其父。",
        [("被执行人", "宁波白鹭五金有限公司", "沈立秋"), ("第三人", "章小雨", None)],
        "the slip 法定代理人 of a firm, and a child's guardian",
    ),
    (
        "申请保全人：宁波白鹭五金有限公司。\n被保全人：章远，男。\n保全担保人：浙江云岫融资担保有限公司。\n法定代表人：沈立秋。",
        [
            ("申请保全人", "宁波白鹭五金有限公司", None),
            ("被保全人", "章远", None),
            ("保全担保人", "浙江云岫融资担保有限公司", "沈立秋"),
        ],
        "who guarantees for a preservation",
    ),
    (
        "被告：宁波白鹭五金有限公司。\n诉讼代表人：某某律师事务所。\n第三人：杭州青禾纸业有限公司。\n诉讼代表人：周远，管理人负责人。",
        [("被告", "宁波白鹭五金有限公司", None), ("第三人", "杭州青禾纸业有限公司", "周远")],
        "an office answers for a bankrupt firm, or a man",
    ),
    (
        "申请执行人：北川县住房建设局，住所地为北川县法定代表人：邵远，系局长被执行人：北川海龙包装有限公司，住所地为北川县"
        "法定代表人：尹华，系经理申请执行人北川县住房建设局与被执行人北川海龙包装有限公司行政一案，本院作出的裁定已经生效",
        [("申请执行人", "北川县住房建设局", "邵远"), ("被执行人", "北川海龙包装有限公司", "尹华")],
        "no full stop anywhere",
    ),
    (
        "申请执行人：北川县卫生局。法定代表人：普远，局长。被执行人：李某某北川县卫生局申请执行李某某行政非诉一案，依据裁定。",
        [("申请执行人", "北川县卫生局", "普远"), ("被执行人", "李某某", None)],
        "the opening sentence joined to the last name",
    ),
    (
        "被执行人：绵水锦云房产公司、绵水锦云物业公司。被执行人绵水锦云房产公司、绵水锦云物业公司住所地：绵水市；法定代表人均为谢远。",
        [("被执行人", "绵水锦云房产公司", "谢远"), ("被执行人", "绵水锦云物业公司", "谢远")],
        "described in a second mention",
    ),
    (
        "申请执行人周远，男，住绵水市。（其余申请执行人名单附后）被执行人青禾公司，住所地绵水市。法定代表人石远。",
        [("申请执行人", "周远", None), ("被执行人", "青禾公司", "石远")],
        "a bracket on the rest before the next",
    ),
    (
        "被执行人：周远，男。执行依据：判决书。本院查明，被执行人应支付货款5万元、违约金1万元。",
        [("被执行人", "周远", None)],
        "a sum is nobody",
    ),
    (
        "原告周远，男，农民。委托代理人方晓，法律工作者。（一般代理）被告李苇，男，农民。",
        [("原告", "周远", None), ("被告", "李苇", None)],
        "a bracket on the agent's powers before the next",
    ),
    ("被执行人：青禾饭店，住所地梁县。\n法定代表人：（空缺）。", [("被执行人", "青禾饭店", None)], "nobody heads it"),
    ("被执行人：青禾饭店。\n法定代表人：不详。", [("被执行人", "青禾饭店", None)], "nobody knows who"),
    (
        "被执行人：青禾公司。\n法定代表人（影响债务履行的直接责任人员）：石远，男。",
        [("被执行人", "青禾公司", "石远")],
        "a long bracket behind the word",
    ),
    (
        "申请人：青禾公司管理人。\n负责人：浙江钱江律师事务所石远。",
        [("申请人", "青禾公司管理人", "石远")],
        "his firm before the name",
    ),
    (
        "申请人：浙江钱江律师事务所。\n负责人：石远，该律师事务所主任。",
        [("申请人", "浙江钱江律师事务所", "石远")],
        "his firm behind the name",
    ),
    ("申诉人：青禾农场。\n法人代表：石远。", [("申诉人", "青禾农场", "石远")], "法人代表"),
    ("被执行人：青禾公司。\n法定代表人石远任公司董事长。", [("被执行人", "青禾公司", "石远")], "任 his office"),
    ("被执行人：青禾公司。\n法定代表人：石任远，经理。", [("被执行人", "青禾公司", "石任远")], "任 of a name"),
    (
        "被执行人：青禾公司。\n法定代表人（负责人）：石远。",
        [("被执行人", "青禾公司", "石远")],
        "a second word in a bracket",
    ),
    (
        "被执行人：青禾公司。\n法定代表人、经理：石远。",
        [("被执行人", "青禾公司", "石远")],
        "his office before the name",
    ),
    ("申请执行人：周远等十人。\n诉讼代表人：周远，男。", [("申请执行人", "周远", None)], "persons with a spokesman"),
    ("申请执行人：青禾村民小组。\n诉讼代表人：周远，男。", [("申请执行人", "青禾村民小组", "周远")], "a body with one"),
]


@pytest.mark.parametrize(("block", "expected", "why"), RUN_ON)
def test_blocks_that_run_on(block: str, expected: list[tuple[str, str, str | None]], why: str) -> None:
    found = [
        (draft.role, draft.name, draft.representative)
        for *_, draft in marks(document(HEAD + block + "\n裁定如下：\n中止执行。"), "parties")
    ]
    assert found == expected, why


NUMBER = "330106198001011237"


@pytest.mark.parametrize(
    ("block", "number", "entity", "why"),
    [
        (
            f"被执行人：杭州青禾纸业有限公司，住所地杭州市。\n法定代表人：周远，公民身份号码{NUMBER}。",
            None,
            EntityKind.ENTERPRISE,
            "the number of who heads it",
        ),
        (
            f"被执行人：杭州青禾纸业有限公司，住所地杭州市，联系人周远，身份证号{NUMBER}。",
            None,
            EntityKind.ENTERPRISE,
            "of who answers for it",
        ),
        (
            f"被执行人：杭州青禾纸业有限公司，统一社会信用代码91330106MA2B0C185B，法定代表人周远，身份证号码{NUMBER}。",
            "91330106MA2B0C185B",
            EntityKind.ENTERPRISE,
            "its own before that",
        ),
        (
            "被执行人：杭州青禾纸业有限公司，组织机构代码：12345678-9。",
            "12345678-9",
            EntityKind.ENTERPRISE,
            "an organization code that begins as a public body's credit code",
        ),
        (
            f"被执行人：萧山好运面馆，经营场所杭州市。\n经营者：周远，男，公民身份号码{NUMBER}。",
            NUMBER,
            EntityKind.INDIVIDUAL_BUSINESS,
            "a sole trader is known by its operator's",
        ),
        (
            "被执行人：FOO CHEE KEONG（中文名：符远），男，护照号码：E47****2K。",
            "E47****2K",
            EntityKind.PERSON,
            "a foreigner in Latin capitals",
        ),
        (
            "被执行人：EASTERN STAR SHIPPING，住所地香港。",
            None,
            EntityKind.OTHER,
            "a foreign firm in Latin capitals",
        ),
        ("被执行人：冼远，男，香港身份证号码：R04****(8)。", "R04****（8）", EntityKind.PERSON, "a Hong Kong number"),
        (f"被执行人：周远，男，公民身份号码{NUMBER}，住杭州市。", NUMBER, EntityKind.PERSON, "a person's own"),
        (
            "被执行人：杭州市青禾镇财政所，统一社会信用代码11330106002493450L。",
            "11330106002493450L",
            EntityKind.PUBLIC_BODY,
            "a public body's code",
        ),
    ],
)
def test_whose_number_it_is(block: str, number: str | None, entity: EntityKind, why: str) -> None:
    ((*_, draft),) = marks(document(HEAD + block + BODY), "parties")
    assert (draft.id_number, draft.entity) == (number, entity), why


@pytest.mark.parametrize("stage", ["", *STAGES])
def test_a_role_is_read_whole_at_every_stage(stage: str) -> None:
    for role in ROLES:
        found = ROLE_WORD.match(f"{stage}{role}甲公司")
        assert found is not None
        assert found.group() == stage + role
