"""Printed forms of courts' names: with and without province and prefecture, old names, odd courts, and what is not told."""

import pytest

from models import register

NAMES = [
    ("杭州市萧山区人民法院", "浙0109", "as registered"),
    ("浙江省杭州市萧山区人民法院", "浙0109", "with the province"),
    ("萧山区人民法院", "浙0109", "without its city, no other court is called so"),
    ("浙江省萧山区人民法院", "浙0109", "province and district"),
    ("杭 州 市 萧 山 区 人 民 法 院", "浙0109", "a spaced heading"),
    ("杭州市萧山区人民法院　", "浙0109", "an ideographic space behind it"),
    ("萧山市人民法院", "浙0109", "a county-level city until 2001"),
    ("浙江省萧山市人民法院", "浙0109", "the same with the province"),
    ("余杭市人民法院", "浙0110", "a county-level city until 2001"),
    ("杭州市余杭市人民法院", "浙0110", "with the city it belonged to"),
    ("富阳市人民法院", "浙0111", "a county-level city until 2014"),
    ("临安市人民法院", "浙0185", "has a code of its own"),
    ("杭州市临安区人民法院", "浙0112", "the later court"),
    ("绍兴县人民法院", "浙0603", "now 柯桥区"),
    ("上虞市人民法院", "浙0604", "now a district"),
    ("杭州市下城区人民法院", "浙0103", "taken over, still the court of its papers"),
    ("杭州经济技术开发区人民法院", "浙0191", "a development zone"),
    ("浙江省嘉善县人民法院", "浙0421", "a county with its province"),
    ("嘉善县人民法院", "浙0421", "a county alone"),
    ("嘉兴市嘉善县人民法院", "浙0421", "a county with its prefecture"),
    ("浙江省嘉兴市嘉善县人民法院", "浙0421", "all of it"),
    ("杭州市钱塘区人民法院", "浙0114", "of the supplement"),
    ("杭州互联网法院", "浙0192", "an internet court"),
    ("浙江省杭州市中级人民法院", "浙01", "an intermediate court"),
    ("杭州市中级人民法院", "浙01", "the same without the province"),
    ("浙江省高级人民法院", "浙", "a high court"),
    ("最高人民法院", "最高法", "the supreme court"),
    ("浙江杭州市萧山区人民法院", "浙0109", "the province without 省"),
    ("内蒙古呼和浩特市新城区人民法院", "内0102", "an autonomous region by its short name"),
    ("江苏杭州市萧山区人民法院", None, "the name of another province"),
    ("吉林市中级人民法院", "吉02", "a city called as its province"),
    ("中华人民共和国最高人民法院", "最高法", "as in its rulings"),
    ("中华人民共和国上海海事法院", "沪72", "a maritime court writes the state before it"),
    ("宁波海事法院", "浙72", "a maritime court"),
    ("上海金融法院", "沪74", "a financial court"),
    ("成渝金融法院", "渝87", "of two provinces"),
    ("广州知识产权法院", "粤73", "an IP court"),
    ("上海铁路运输法院", "沪7101", "a railway court"),
    ("上海铁路运输中级法院", "沪71", "the railway courts' own short style"),
    ("上海铁路运输中级人民法院", "沪71", "the same written in full"),
    ("湖北省襄阳铁路运输法院", "鄂7102", "with the province"),
    ("重庆铁路运输法院", "渝8601", "without an intermediate court of its own"),
    ("苏州工业园区人民法院", "苏0591", "a park"),
    ("苏州市工业园区人民法院", "苏0591", "the same behind its city"),
    ("江苏省苏州工业园区人民法院", "苏0591", "the same with the province"),
    ("合肥高新技术产业开发区人民法院", "皖0191", "a development zone without 市"),
    ("四川省成都高新技术产业开发区人民法院", "川0191", "with the province"),
    ("东莞市第二人民法院", "粤1972", "a city without districts"),
    ("广东省东莞市第一人民法院", "粤1971", "with the province"),
    ("中山市第一人民法院", "粤2071", "a city without districts"),
    ("新疆生产建设兵团下野地垦区人民法院", "兵0801", "of the corps"),
    ("下野地垦区人民法院", "兵0801", "the same without the corps"),
    ("新疆生产建设兵团第八师中级人民法院", "兵08", "its intermediate court"),
    ("新疆维吾尔自治区高级人民法院生产建设兵团分院", "兵", "its high court"),
    ("石河子市人民法院", "新9001", "a city of the corps"),
    ("新疆维吾尔自治区石河子市人民法院", "新9001", "the same with the region"),
    ("吉林省延边林区中级法院", "吉75", "forestry"),
    ("汪清林区人民法院", "吉7501", "forestry, written in full"),
    ("黑龙江省建三江农垦法院", "黑8102", "reclamation, with the province"),
    ("恩施土家族苗族自治州恩施市人民法院", "鄂2801", "with its autonomous prefecture"),
    ("湖北省恩施市人民法院", "鄂2801", "without it"),
    ("内蒙古自治区呼和浩特市新城区人民法院", "内0102", "a region"),
    ("新疆维吾尔自治区高级人民法院伊犁哈萨克自治州分院", "新40", "a branch in place of an intermediate court"),
    ("北京市朝阳区人民法院", "京0105", "a municipality"),
    ("长春市朝阳区人民法院", "吉0104", "the same district elsewhere"),
    ("浦东新区人民法院", "沪0115", "without the city"),
    ("上海市南汇区人民法院", "沪0115", "joined to 浦东新区"),
    ("天津市塘沽区人民法院", "津0116", "joined to 滨海新区"),
    ("北京市宣武区人民法院", "京0102", "joined to 西城区"),
    ("重庆市忠县人民法院", "渝0233", "a county of a municipality"),
    ("北京市延庆县人民法院", "京0229", "the county, before the district"),
    ("北京市第四中级人民法院", "京04", "a numbered court"),
    ("苏州市昆山市人民法院", "苏0583", "a county-level city with its prefecture"),
    ("昆山市人民法院", "苏0583", "and without"),
    ("淮南市寿县人民法院", "皖1521", "a county that has moved to another prefecture since"),
    ("铜陵市枞阳县人民法院", "皖0722", "one whose new code is known"),
    ("安庆市枞阳县人民法院", "皖0823", "the same with its old prefecture"),
    ("枞阳县人民法院", "皖0722", "alone, the court that stands now"),
    ("吉林省公主岭市人民法院", "吉0184", "a county-level city that moved so, with the province"),
    ("沈阳市辽中区人民法院", "辽0115", "a district since 2016 that a text shows"),
    ("辽中县人民法院", "辽0122", "the county before it"),
    ("无锡市梁溪区人民法院", "苏0213", "one whose code alone a number shows"),
    ("深圳市龙华区人民法院", "粤0309", "a district of two cities, by the new one"),
    ("海口市龙华区人民法院", "琼0106", "and by the other"),
    ("龙华区人民法院", None, "without the city"),
    ("四川省自贡市中级人民法院", "川03", "the table of 2016 has a slip in its name"),
    ("贵州省遵义市中级人民法院", "黔03", "the same"),
    ("贵州省遵义市红花岗区人民法院", "黔0302", "and in that of a district"),
    ("龙岩市永定区人民法院", "闽0803", "and another city's name before it"),
    ("龙泉市永定区人民法院", None, "the slip itself"),
    ("襄樊市中级人民法院", "鄂06", "the city's name until 2010"),
    ("顺德市人民法院", "粤0606", "a county-level city until 2002"),
    ("重庆两江新区人民法院", "渝0192", "second name of 重庆自由贸易试验区人民法院"),
    ("鼓楼区人民法院", None, "of five cities"),
    ("新华区人民法院", None, "of three cities"),
    ("朝阳区人民法院", None, "of two cities"),
    ("和平区人民法院", None, "of two cities"),
    ("江苏省鼓楼区人民法院", None, "of two cities of the province"),
    ("福建省鼓楼区人民法院", "闽0102", "of one city of the province"),
    ("城区人民法院", None, "of many cities"),
    ("东区人民法院", None, "one in the table, but many write so"),
    ("高新技术产业开发区人民法院", None, "a zone without its city"),
    ("中级人民法院", None, "no place"),
    ("人民法院", None, "no place"),
    ("杭州市无此区人民法院", None, "no such court"),
    ("宁波市奉化区人民法院", None, "a division since 2016 whose court no text shows"),
    ("重庆市潼南区人民法院", None, "another, of a municipality"),
    ("上海市萧山区人民法院", None, "a district of another city"),
    ("杭州市萧山区人民法院执行局", None, "more than the name"),
    ("萧山法院", None, "an alias is the paper's own"),
    ("杭州仲裁委员会", None, "no court"),
]


@pytest.mark.parametrize(("name", "code", "why"), NAMES)
def test_court_by_printed_name(name: str, code: str | None, why: str) -> None:
    found = register().by_name(name)
    assert (found.code if found else None) == code, why


def test_the_table_is_long_enough_to_be_a_proof() -> None:
    assert len({name for name, code, _ in NAMES if code}) >= 60


@pytest.mark.parametrize("code", ["川03", "黔02", "黔03", "黔0302", "黔0303", "闽0803"])
def test_no_letter_goes_to_a_misprint(code: str) -> None:
    """The table of 2016 prints 四川省自贡市中级人法院, 贵州市遵义市中级人民法院 and the like."""
    court = register().resolve(None, code)
    superior = register().resolve(None, court.superior)
    assert court.name.endswith("人民法院")
    assert court.name.startswith(superior.name[:2] if len(code) == 3 else superior.name[3:6])
