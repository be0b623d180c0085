"""Parties of the block, with their attributes."""

from datetime import date

import pytest
from papers import HEAD, document

from extractors.assemble import assemble
from extractors.marks import marks
from extractors.patterns.parties import ROLE_WORD, ROLES, STAGES
from models import EntityKind, PartyKind

BODY = "\n本院在执行上列当事人买卖合同纠纷一案中，查明如下事实。\n本院认为，应予中止。裁定如下：\n中止执行。\n审判员　某某\n二〇二四年三月一日"

BLOCKS = [
    # columns: block; expected role and name of each; why
    (
        "申请执行人（略）青禾置业有限公司，住所地杭州市。\n被执行人（信息略）林远，男。\n",
        [("申请执行人", "青禾置业有限公司"), ("被执行人", "林远")],
        "a bracket of what was left out is no part of the name",
    ),
    (
        "被执行人（杭州）青禾置业有限公司，住所地杭州市。\n",
        [("被执行人", "（杭州）青禾置业有限公司")],
        "a bracket of the name is",
    ),
    (
        "权利承受人：周远，男。\n义务承受人：青禾置业有限公司。\n次债务人：白鹭纺织有限公司。\n",
        [("权利承受人", "周远"), ("义务承受人", "青禾置业有限公司"), ("次债务人", "白鹭纺织有限公司")],
        "who steps in for a party, and who owes to the debtor",
    ),
    (
        "救助申请人：林秋月，女，住杭州市西湖区。\n委托代理人：林远（林秋月之子）。\n",
        [("救助申请人", "林秋月")],
        "who asks for relief (司法救助)",
    ),
    (
        "被申诉人（异议人、被执行人及青禾置业有限公司、林远、胡小满、周亚男、白鹭纺织有限公司五被申诉人之委托代理人）：周远，男。",
        [("被申诉人", "周远")],
        "a long bracket before the colon says for whom else he stands",
    ),
    (
        "被申诉人（异议人）：青禾置业有限公司（曾于二〇一八年三月前使用青禾房地产开发有限责任公司的名称并在同一处所经营至今），住杭州市。",
        [("被申诉人", "青禾置业有限公司")],
        "a long bracket behind the name",
    ),
    ("申请执行人：林秋月，女，1980年2月3日出生，住杭州市西湖区。", [("申请执行人", "林秋月")], "colon and attributes"),
    (
        "被执行人：青禾门窗系统有限公司，住杭州市。",
        [("被执行人", "青禾门窗系统有限公司")],
        "系 of 系统 tells of nobody",
    ),
    ("被执行人：青禾系列家具厂，住杭州市。", [("被执行人", "青禾系列家具厂")], "nor does 系列"),
    (
        "申请执行人：林秋月，女。\n申请人民法院强制执行。\n",
        [("申请执行人", "林秋月")],
        "who asks a court (申请人民法院)",
    ),
    ("被执行人胡小满，男，汉族，住宁波市。", [("被执行人", "胡小满")], "no colon"),
    ("被执行人：胡亚男，女，1980年2月3日出生。", [("被执行人", "胡亚男")], "a name that ends with 男"),
    (
        "被执行人：刘女、胡胜男，住宁波市。",
        [("被执行人", "刘女"), ("被执行人", "胡胜男")],
        "the same without a word of what she is",
    ),
    ("被执行人：胡小满男，1980年2月3日出生。", [("被执行人", "胡小满")], "what he is, without a comma before"),
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
    (
        "被罚款单位：宁波白鹭五金有限公司，住所地宁波市。\n法定代表人：周远。",
        [("被罚款单位", "宁波白鹭五金有限公司")],
        "a firm that is fined",
    ),
    (
        "申请参与分配人：李远山，男，住宁波市。\n被执行人：王一苇，男。",
        [("申请参与分配人", "李远山"), ("被执行人", "王一苇")],
        "who asks for a share",
    ),
    ("被传唤人：宁波白鹭五金有限公司\n住址：宁波市", [("被传唤人", "宁波白鹭五金有限公司")], "who is summoned"),
    (
        "申请执行人杭州青禾纸业有限公司、被执行人李远山、被执行人王一苇：\n关于本案，现通知如下。",
        [("申请执行人", "杭州青禾纸业有限公司"), ("被执行人", "李远山"), ("被执行人", "王一苇")],
        "a line to whom a letter speaks, each with its role",
    ),
    (
        "申请执行人：杭州青禾纸业有限公司。\n被执行人：李远山，男。\n申请执行人、被执行人的委托诉讼代理人：\n张明，律师。",
        [("申请执行人", "杭州青禾纸业有限公司"), ("被执行人", "李远山")],
        "a line that names agents",
    ),
    ("被拘传人姓名：王一苇\n性别：男", [("被拘传人", "王一苇")], "a form's label behind the role"),
    ("被执行人名下：无财产。", [], "no label of a name"),
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
        "被执行人：李远山\n王苇\n宁波白鹭五金有限公司\n石远林",
        [("被执行人", name) for name in ("李远山", "王苇", "宁波白鹭五金有限公司", "石远林")],
        "a list below its first name, a name to a line",
    ),
    ("被执行人：李远山\n身份证号\n汉族\n住某市", [("被执行人", "李远山")], "labels and what he is are no names"),
    ("被执行人：白鹭五金\n有限公司", [("被执行人", "白鹭五金")], "nor is the rest of a broken one"),
    ("被执行人：李远山，男，住某市。\n王苇\n石伟", [("被执行人", "李远山")], "a line that says more begins no list"),
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
        "公诉机关青禾县人民检察院。\n被告人周远，男。曾因犯盗窃罪于2015年3月被判处罚金。因涉嫌犯诈骗罪，于2021年2月3日被刑事拘留，"
        "经本院决定取保候审。现羁押于青禾县看守所。\n辩护人方晓，律师。\n被告人李苇，女。\n本院审理一案。",
        [("公诉机关", "青禾县人民检察院"), ("被告人", "周远"), ("被告人", "李苇")],
        "what became of an accused, before the next one",
    ),
    (
        "申请人：周远，男。\n被申请人：青禾置业有限公司，住所地杭州市。\n申请人于2021年6月向本会提出仲裁申请。\n被申请人实际仅交付100吨。",
        [("申请人", "周远"), ("被申请人", "青禾置业有限公司")],
        "an award: 本会 opens the body",
    ),
    (
        "申请执行人：周远，男。\n因被执行人李苇未履行，本院立案。",
        [("申请执行人", "周远")],
        "因 begins the body elsewhere",
    ),
    (
        "公诉机关青禾县人民检察院。\n被告人易远，男。\n公诉机关指控，被告人易远引发山火。",
        [("公诉机关", "青禾县人民检察院"), ("被告人", "易远")],
        "what the prosecutor alleges opens the body",
    ),
    (
        "原告周远，男，公民身份号码330106198001011237被告李苇，女。",
        [("原告", "周远"), ("被告", "李苇")],
        "the stop was lost behind a party's own number",
    ),
    (
        "原告周远，男，住青禾县，系被告李苇之兄。",
        [("原告", "周远")],
        "told of another within the entry",
    ),
    (
        "公诉机关暨附带民事公益诉讼起诉人青禾县人民检察院。",
        [("公诉机关", "青禾县人民检察院")],
        "a prosecutor of both kinds",
    ),
    (
        "抗诉机关：青禾县人民检察院。\n申诉人（原审原告）：周远，男。\n本院审理一案。",
        [("抗诉机关", "青禾县人民检察院"), ("申诉人", "周远")],
        "who protests against a judgment",
    ),
    (
        "申诉人（原审原告）：周远，男。\n青禾县人民检察院提出抗诉，本院提审。",
        [("申诉人", "周远")],
        "told of in the text",
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
        "异议人：杭州青禾纸业有限公司，住所地杭州市。\n申请执行人：林秋月，女，住杭州市。\n"
        "异议人杭州青禾纸业有限公司称，其出租人云岫置业有限公司已停业，异议人被冻结的款项系租金。",
        [("异议人", "杭州青禾纸业有限公司"), ("申请执行人", "林秋月")],
        "what a side alleges, right behind the block",
    ),
    (
        "申请执行人：林秋月，女，住杭州市。\n被执行人：杭州青禾纸业有限公司，住所地杭州市。\n申请执行人书面申请移送破产审查。"
        "被执行人唯一财产系坐落于某镇的酒店一座。",
        [("申请执行人", "林秋月"), ("被执行人", "杭州青禾纸业有限公司")],
        "sentences about the parties, right behind the block",
    ),
    (
        "申请执行人：杭州青禾纸业有限公司，住所地杭州市。\n被执行人：云岫置业有限公司，住所地杭州市。\n"
        "申请执行人杭州青禾纸业有限公司以某某市某某区人民法院执行\n（2023）浙0109执12号案件超过六个月未执行为由，申请变更。",
        [("申请执行人", "杭州青禾纸业有限公司"), ("被执行人", "云岫置业有限公司")],
        "the first line of a sentence that a scan breaks",
    ),
    (
        "申请执行人：林秋月，女，住杭州市。\n被执行人杭州数据中心就业服务有限公司，住所地杭州市。",
        [("申请执行人", "林秋月"), ("被执行人", "杭州数据中心就业服务有限公司")],
        "no colon, and 就 in the name",
    ),
    (
        "被执行人阿卜杜热依木买买提，男，维吾尔族，住和田市。",
        [("被执行人", "阿卜杜热依木买买提")],
        "no colon, and a long name of a person",
    ),
    (
        "申请执行人：林秋月，女，住杭州市。\n被执行人某某省某某建筑安装总承包。",
        [("申请执行人", "林秋月"), ("被执行人", "某某省某某建筑安装总承包")],
        "no colon, and a masked name",
    ),
    (
        "申请执行人林某某连声道谢。\n被执行人云某餐饮管理有限公司。\n被执行人阿某古丽。",
        [("申请执行人", "林某某"), ("被执行人", "云某餐饮管理有限公司"), ("被执行人", "阿某古丽")],
        "prose behind a masked name is no part of it; a masked firm's name and one masked within are whole",
    ),
    (
        "【申请执行人】林秋月，女，住杭州市。\n【被执行人】杭州青禾纸业有限公司，住所地杭州市。",
        [("申请执行人", "林秋月"), ("被执行人", "杭州青禾纸业有限公司")],
        "role words in the brackets of a headline",
    ),
    (
        "申请执行人：杭州青禾纸业有限公司管理人，住所地杭州市，负责人：周远，管理人组长。\n被执行人：林秋月，女，住杭州市。",
        [("申请执行人", "杭州青禾纸业有限公司管理人"), ("被执行人", "林秋月")],
        "what its head is called is no party",
    ),
    (
        "被执行人：林秋月，女，住杭州市。\n申请参与分配的债权人：杭州青禾纸业有限公司，住所地杭州市。\n优先受偿权人：周远，男，住杭州市。",
        [("被执行人", "林秋月"), ("申请参与分配的债权人", "杭州青禾纸业有限公司"), ("优先受偿权人", "周远")],
        "who shares in a plan of distribution",
    ),
]


@pytest.mark.parametrize(("block", "expected", "why"), BLOCKS)
def test_parties_of_the_block(block: str, expected: list[tuple[str, str]], why: str) -> None:
    found = [(draft.role, draft.name) for *_, draft in marks(document(HEAD + block + BODY), "parties")]
    assert found == expected, why


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


LONGEST = [
    ("禾" * 194 + "有限公司", True, "200 characters may be a name"),
    ("禾" * 195 + "有限公司", False, "201 are text that runs on"),
]


@pytest.mark.parametrize(("name", "found", "why"), LONGEST)
def test_a_name_that_no_database_could_look_up_is_none(name: str, found: bool, why: str) -> None:
    name = f"杭州{name}"
    block = f"申请执行人：周远，男。\n被执行人：{name}，住所地杭州市（曾用名：{name}）。\n"
    filing = assemble(document(HEAD + block + BODY))
    assert [party.name for party in filing.parties] == ["周远", *[name] * found], why
    assert ("name_too_long" in {warning.code for warning in filing.warnings}) is not found, why


@pytest.mark.parametrize(
    ("said", "day", "why"),
    [
        ("一九六四年八月十七日出生", date(1964, 8, 17), "in numerals"),
        ("生于一九八○年十二月十日", date(1980, 12, 10), "生于, and a nought of another form"),
        ("一九六四年二月三十日出生", None, "no such day"),
        ("2021年3月5日被取保候审，1964年8月17日出生", date(1964, 8, 17), "another day stands before it"),
        ("出生日期：1964年8月17日", date(1964, 8, 17), "behind its word"),
        ("1964年8月17日", date(1964, 8, 17), "without a word, alone in its clause"),
        ("1984年3月5日与周岚结婚", None, "the day of something else"),
        ("2021年3月5日生效判决的被告", None, "生效 is no 生"),
    ],
)
def test_birth_dates(said: str, day: date | None, why: str) -> None:
    block = f"被执行人：章远，男，{said}，汉族，住杭州市萧山区。"
    (person,) = (draft for *_, draft in marks(document(HEAD + block + BODY), "parties"))
    assert (person.birth_date, person.address) == (day, "杭州市萧山区"), why


@pytest.mark.parametrize(
    ("again", "days", "why"),
    [
        ("章远，女，1990年4月5日出生", [date(1980, 3, 5), date(1990, 4, 5)], "born on another day"),
        ("章远，公民身份号码330102199004051234", [date(1980, 3, 5), None], "born on another day by the number"),
        ("章远，公民身份号码330102198003051234", [date(1980, 3, 5)], "the same day by the number"),
        ("章远，公民身份号码330102********1234", [date(1980, 3, 5)], "a mask contradicts nothing"),
        ("章远，男，汉族", [date(1980, 3, 5)], "nothing that tells them apart"),
    ],
)
def test_two_persons_of_one_name(again: str, days: list[date | None], why: str) -> None:
    block = f"被执行人：章远，男，1980年3月5日出生，住杭州市萧山区。\n被执行人：{again}，住杭州市西湖区。\n"
    found = [draft for *_, draft in marks(document(HEAD + block + BODY), "parties")]
    assert [person.birth_date for person in found] == days, why
    assert [person.address for person in found] == ["杭州市萧山区", "杭州市西湖区"][: len(days)]


def test_two_numbers_are_two_persons() -> None:
    numbers = ["330102198003051234", "330102198003055678"]
    block = "".join(f"被执行人：章远，公民身份号码{number}。\n" for number in numbers)
    found = [draft.id_number for *_, draft in marks(document(HEAD + block + BODY), "parties")]
    assert found == numbers


ENTITIES = [
    ("东湖县丰泽粮油商贸中心", "", EntityKind.OTHER, "a trader's 中心 may be anything: not told"),
    ("东湖县丰泽粮油商贸中心", "执行事务合伙人：高明，", EntityKind.PARTNERSHIP, "headed by a partner"),
    ("东湖县丰泽粮油商贸中心", "\n被执行人系个人独资企业。", EntityKind.SOLE_PROPRIETORSHIP, "said behind its role"),
    ("东湖县住房公积金管理中心", "", EntityKind.PUBLIC_BODY, "an office's 中心"),
    ("东湖县白鹭设计中心", "统一社会信用代码91330106MA27X12345，", EntityKind.OTHER, "registered as a business"),
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
    ("东湖县水泥厂", "系全民所有制企业，", EntityKind.ENTERPRISE, "said to be the state's"),
    ("东湖县水泥厂", "系集体所有制企业法人，", EntityKind.ENTERPRISE, "said to be a legal person"),
    ("东湖县水泥厂", "系非企业法人，", EntityKind.OTHER, "said to be none"),
    ("东湖县水泥厂", "\n东湖县水泥厂系个人独资企业。", EntityKind.SOLE_PROPRIETORSHIP, "said behind its name"),
    ("东湖县水泥厂", "\n被执行人为集体所有制企业法人。", EntityKind.ENTERPRISE, "said behind its role"),
    ("东湖县水泥厂", "\n被执行人系个体工商户，已停业。", EntityKind.INDIVIDUAL_BUSINESS, "a trader by its role"),
    ("东湖县水泥厂", "\n被执行人的承租人系个体工商户。", EntityKind.OTHER, "another is"),
    ("东湖县水泥厂", "\n被执行人系非合伙企业。", EntityKind.OTHER, "none"),
    ("东湖县水泥厂", "\n东湖县水泥厂是否为个人独资企业，双方有争议。", EntityKind.OTHER, "a question"),
    ("东湖县水泥厂", "\n东湖县水泥厂为案外人海岩合伙企业担保。", EntityKind.OTHER, "a stranger is"),
    ("苏州启明精密模具有限公司", "\n被执行人系个人独资企业。", EntityKind.ENTERPRISE, "its name says more"),
    ("东湖县水泥厂", "\n东湖县水泥厂系普通合伙企业。", EntityKind.PARTNERSHIP, "said to be a partnership"),
    ("东湖县种植园", "统一社会信用代码93330106MA27X12345，", EntityKind.COOPERATIVE, "by its code"),
    ("东湖县第一机械总厂", "", EntityKind.ENTERPRISE, "a works of several"),
    ("余姚市白鹭个人独资企业", "", EntityKind.SOLE_PROPRIETORSHIP, "by its name"),
    ("宁波江潮保险代理有限公司", "", EntityKind.ENTERPRISE, "an insurer's agent is no institution of article 134"),
    ("宁波江潮保险股份有限公司", "", EntityKind.FINANCIAL, "an insurer is"),
    ("宁波白鹭股份有限公司，证券代码600123", "", EntityKind.LISTED, "by its code on the exchange"),
    ("宁波白鹭股份有限公司", "系上市公司，", EntityKind.LISTED, "said to be listed"),
    ("宁波白鹭股份有限公司", "系上市公司浙江远山股份有限公司的子公司，", EntityKind.ENTERPRISE, "its parent is"),
    ("宁波白鹭股份有限公司", "系拟上市公司，", EntityKind.ENTERPRISE, "not yet"),
    ("东湖县水泥厂", "企业法人营业执照注册号3301，", EntityKind.OTHER, "only the licence's name"),
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
        "申请执行人：北川县住房建设局，住所地为北川县法定代表人：邵远，系局长被执行人：北川青禾纸箱有限公司，住所地为北川县"
        "法定代表人：陆远，系经理申请执行人北川县住房建设局与被执行人北川青禾纸箱有限公司行政一案，本院作出的裁定已经生效",
        [("申请执行人", "北川县住房建设局", "邵远"), ("被执行人", "北川青禾纸箱有限公司", "陆远")],
        "no full stop anywhere",
    ),
    (
        "申请执行人：北川县卫生局。法定代表人：普远，局长。被执行人：李某某北川县卫生局申请执行李某某行政非诉一案，依据裁定。",
        [("申请执行人", "北川县卫生局", "普远"), ("被执行人", "李某某", None)],
        "the opening sentence joined to the last name",
    ),
    (
        "申请执行人：沈某某1被执行人：李某某2被执行人李某某2罚金一案，申请人移送执行。",
        [("申请执行人", "沈某某1", None), ("被执行人", "李某某2", None)],
        "the opening sentence joined to a name in a mask",
    ),
    (
        "申请执行人：沈某被执行人：某某1被服有限公司本院在执行沈某与某某1被服有限公司借款纠纷一案中，查明。",
        [("申请执行人", "沈某", None), ("被执行人", "某某1被服有限公司", None)],
        "被 of a firm's name, and 本院在 joined to it",
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
    (
        "被执行人：青禾商事株式会社驻杭州代表处，住所地梁县。\n首席代表：金泰石（KIM TAESEOK）。",
        [("被执行人", "青禾商事株式会社驻杭州代表处", "金泰石")],
        "who heads a foreign firm's office",
    ),
    (
        "申请执行人：周远，男。\n协助执行义务人：青禾公司，住所地梁县。\n被执行人：石远，男。",
        [("申请执行人", "周远", None), ("协助执行义务人", "青禾公司", None), ("被执行人", "石远", None)],
        "who is to help, by the longer word",
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
    ("申请执行人：青禾银行等23名债权人（名单附后）。", [("申请执行人", "青禾银行", None)], "creditors by number"),
    ("申请执行人：周远等28名农民工（名单附后）。", [("申请执行人", "周远", None)], "workers by number"),
    ("申请执行人：青禾债权人联合会。", [("申请执行人", "青禾债权人联合会", None)], "creditors within a name"),
    (
        "被执行人：NORTH TERN LTD.（北燕航运有限公司）。\n授权代表：TAN WEI KIONG，董事。",
        [("被执行人", "NORTH TERN LTD.", "TAN WEI KIONG")],
        "who may act for a foreign firm",
    ),
    (
        "申请执行人：青禾投资中心（有限合伙），住所地梁县。\n执行事务合伙人：青禾基金管理有限公司（委派代表：石远）。",
        [("申请执行人", "青禾投资中心（有限合伙）", "石远")],
        "the man whom the managing partner sends",
    ),
    (
        "申请执行人：青禾投资中心（有限合伙），住所地梁县。\n执行事务合伙人：青禾基金管理有限公司。",
        [("申请执行人", "青禾投资中心（有限合伙）", "青禾基金管理有限公司")],
        "nobody is sent",
    ),
    ("申请执行人：青禾村民小组。\n诉讼代表人：周远，男。", [("申请执行人", "青禾村民小组", "周远")], "a body with one"),
    (
        "被执行人姓名/名称：青禾塑料制品有限公司\n组织机构代码：91361002MA35****0K\n法定代表人或者负责人姓名：饶远\n执行法院：某县人民法院",
        [("被执行人", "青禾塑料制品有限公司", "饶远")],
        "the form of the public list",
    ),
    ("被执行人姓名：饶远\n执行法院：某县人民法院", [("被执行人", "饶远", None)], "a person in it"),
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
            "被执行人：周远，男，汉族，330106198001011234，住杭州市。",
            "330106198001011234",
            EntityKind.PERSON,
            "a number without a word",
        ),
        (
            "被执行人：周远，男，汉族，330106198013011234，住杭州市。",
            None,
            EntityKind.PERSON,
            "a row of figures that is no number of a person",
        ),
        (
            "被执行人：周远，男，公民身份号码330102 19800305 1234，住杭州市。",
            "330102198003051234",
            EntityKind.PERSON,
            "printed in groups",
        ),
        (
            "被执行人：青禾有限公司，统一社会信用代码：913301091057242137E。",
            "913301091057242137E",
            EntityKind.ENTERPRISE,
            "a sign too many, as printed",
        ),
        (
            "被执行人：青禾有限公司，统一社会信用代码：9133 0109 MA28 0000 1A。",
            "91330109MA2800001A",
            EntityKind.ENTERPRISE,
            "a firm's code in groups",
        ),
        (
            "被执行人：周远，男，身份证号330102198003051234 13800000000，住杭州市。",
            "330102198003051234",
            EntityKind.PERSON,
            "a telephone number behind it is no group",
        ),
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


def test_an_address_in_a_bracket_ends_with_it() -> None:
    ((*_, draft),) = marks(document(HEAD + f"被执行人：青禾有限公司（住所地：{HOME}）。" + BODY), "parties")
    assert draft.address == HOME


@pytest.mark.parametrize("stage", ["", *STAGES])
def test_a_role_is_read_whole_at_every_stage(stage: str) -> None:
    for role in ROLES:
        found = ROLE_WORD.match(f"{stage}{role}甲公司")
        assert found is not None
        assert found.group() == stage + role


HOUSEHOLD, HOME = "南京市玄武区二路2号", "杭州市萧山区金城路8号"
LIVING = [
    # what the block says of a person; address, whether it is where the household is registered, residence; why
    (f"户籍地{HOUSEHOLD}，现住{HOME}", HOUSEHOLD, True, HOME, "现住 behind 户籍地"),
    (f"户籍所在地：{HOUSEHOLD}。经常居住地：{HOME}", HOUSEHOLD, True, HOME, "in sentences"),
    (f"身份证住址{HOUSEHOLD}，住址{HOME}", HOUSEHOLD, True, HOME, "as the identity card has it"),
    (f"户籍地{HOUSEHOLD}", HOUSEHOLD, True, None, "the household alone"),
    (f"户籍地{HOUSEHOLD}，现住同户籍地", HOUSEHOLD, True, None, "it lives there"),
    (f"户籍地{HOUSEHOLD}，送达地址：{HOME}", HOUSEHOLD, True, None, "an address for service"),
    (f"住{HOME}，户籍地{HOUSEHOLD}", HOME, False, None, "where it lives comes first"),
    (f"住{HOME}", HOME, False, None, "nothing is said of a household"),
    (f"住{HOME}（公民身份号码330102198003051234）", HOME, False, None, "a bracket that says something else"),
    (f"住{HOME}（城西小区）2幢", f"{HOME}（城西小区）2幢", False, None, "a bracket of the address"),
]


@pytest.mark.parametrize(("said", "address", "household", "residence", "why"), LIVING)
def test_where_a_person_lives(said: str, address: str, household: bool, residence: str | None, why: str) -> None:
    doc = document(f"{HEAD}被执行人：周远，男，{said}，公民身份号码{NUMBER}。{BODY}")
    ((*_, draft),) = marks(doc, "parties")
    assert (draft.address, draft.household, draft.residence) == (address, household, residence), why
    assert "residence" not in draft.places or doc.text[slice(*draft.places["residence"])] == residence


@pytest.mark.parametrize(
    ("said", "expected", "why"),
    [
        (f"章远、周岚，均住{HOME}", {"章远": HOME, "周岚": HOME}, "of both"),
        (f"章远、周岚，住址均为{HOME}", {"章远": HOME, "周岚": HOME}, "均 behind the word"),
        (f"章远、周岚，住{HOME}", {"章远": None, "周岚": HOME}, "of the last"),
        (f"章远（住{HOUSEHOLD}）、周岚，均住{HOME}", {"章远": HOUSEHOLD, "周岚": HOME}, "one has its own"),
        (f"章远、男、1980年3月5日出生、住{HOME}", {"章远": HOME}, "what he is, as in a list"),
        ("章远、住友商贸有限公司", {"章远": None, "住友商贸有限公司": None}, "住 begins a name"),
        (f"章远、周岚、女、汉族，住{HOME}", {"章远": None, "周岚": HOME}, "two names, then what she is"),
    ],
)
def test_names_in_a_row(said: str, expected: dict[str, str | None], why: str) -> None:
    found = [draft for *_, draft in marks(document(f"{HEAD}被执行人：{said}。\n{BODY}"), "parties")]
    assert {person.name: person.address for person in found} == expected, why


@pytest.mark.parametrize(
    ("block", "applies", "why"),
    [
        ("被执行人：林秋月，女，住杭州市。\n债权人：\n1.杭州青禾纸业有限公司，住所地杭州市。\n2.周远，男，住杭州市。", {"杭州青禾纸业有限公司"}, "the applicant among the creditors of a plan"),
        ("被执行人：林秋月，女，住杭州市。\n第三人：杭州青禾纸业有限公司，住所地杭州市。", set(), "who is no creditor has no such role besides"),
        ("申请人：周远，男，住杭州市。\n债务人：林秋月，女，住杭州市。\n债权人：杭州青禾纸业有限公司，住所地杭州市。", set(), "another applies"),
    ],
)  # fmt: skip
def test_the_applicant_may_stand_among_creditors(block: str, applies: set[str], why: str) -> None:
    body = "\n本院在执行申请执行人杭州青禾纸业有限公司与被执行人林秋月借款合同纠纷一案中，制作分配方案如下：\n"
    found = [draft for *_, draft in marks(document(HEAD + block + body + BODY), "parties")]
    assert {draft.name for draft in found if "申请执行人" in draft.other_roles} == applies, why
