"""The court of an address: divisions, zones, cities without districts, districts of one name, and what is not told."""

from datetime import date

import pytest

from models import register

ADDRESSES = [
    ("浙江省杭州市钱塘区临江街道纬六路1288号", "浙0114", "district of a city, province in front"),
    ("杭州市钱塘区临江街道", "浙0114", "without the province"),
    ("浙江杭州萧山区市心路", "浙0109", "province and city in short"),
    ("杭州萧山区市心路", "浙0109", "city in short"),
    ("萧山区北干街道", "浙0109", "a district whose name no other has"),
    ("住所地：浙江省嘉善县西塘镇", "浙0421", "words before it"),
    ("位于浙江省嘉兴市嘉善县姚庄镇", "浙0421", "a town of a county"),
    ("安徽省宿松县复兴镇", "皖0826", "county straight after the province"),
    ("江苏省苏州市昆山市玉山镇", "苏0583", "county-level city under its prefecture"),
    ("江苏省昆山市玉山镇", "苏0583", "county-level city after the province"),
    ("昆山市玉山镇", "苏0583", "county-level city alone"),
    ("江苏省苏州工业园区星湖街328号", "苏0591", "a park after the province"),
    ("苏州工业园区星湖街328号", "苏0591", "a park alone"),
    ("苏州市工业园区星湖街", "苏0591", "a park after its city"),
    ("安徽省合肥市高新区望江西路", "皖0191", "a zone in short"),
    ("合肥高新技术产业开发区望江西路", "皖0191", "a zone in full"),
    ("成都市高新技术产业开发区天府大道", "川0191", "a zone after its city"),
    ("武汉市东湖新技术开发区光谷大道", "鄂0192", "a zone with a name of its own"),
    ("湖北省武汉市东湖高新区光谷大道", "鄂0192", "the same in short"),
    ("南通市经济技术开发区", "苏0691", "a zone in full"),
    ("南通市开发区星湖大道", "苏0691", "a zone in short"),
    ("天津经济技术开发区第三大街", "津0116", "a zone without a court of its own"),
    ("北京经济技术开发区荣华南路", "京0115", "a zone without a court of its own"),
    ("杭州经济技术开发区6号大街", "浙0114", "a zone whose court was taken over"),
    ("杭州市下城区延安路", "浙0105", "a district that was joined to another"),
    ("浙江省临安市锦城街道", "浙0112", "a city that became a district"),
    ("浙江省萧山市城厢镇", "浙0109", "a city until 2001"),
    ("北京市延庆县", "京0119", "a county that became a district"),
    ("北京市朝阳区建国路1号", "京0105", "a district of two cities, by the municipality"),
    ("吉林省长春市朝阳区红旗街", "吉0104", "the same, by the city"),
    ("辽宁省朝阳市双塔区", "辽1302", "a city of that name"),
    ("南京市鼓楼区中山北路", "苏0106", "a district of five cities, by the city"),
    ("南京鼓楼区中山北路", "苏0106", "by the city in short"),
    ("徐州市鼓楼区", "苏0302", "by another city"),
    ("福建省鼓楼区", "闽0102", "by the province, where one city has it"),
    ("开封市鼓楼区", "豫0204", "by the city"),
    ("河北省石家庄市新华区", "冀0105", "新华区 by the city"),
    ("沧州市新华区", "冀0902", "新华区 by another city"),
    ("天津市和平区南京路", "津0101", "和平区 by the municipality"),
    ("沈阳市和平区", "辽0102", "和平区 by the city"),
    ("吉林市船营区", "吉0204", "a city called as its province"),
    ("天津市河北区中山路", "津0105", "a district called as a province"),
    ("恩施州利川市", "鄂2802", "an autonomous prefecture in short"),
    ("湖北省恩施土家族苗族自治州利川市", "鄂2802", "and in full"),
    ("新疆维吾尔自治区石河子市北三路", "新9001", "a city of the corps"),
    ("第八师石河子市", "新9001", "with its division"),
    ("湖北省神农架林区松柏镇", "鄂9021", "straight under the province"),
    ("河南省济源市", "豫9001", "straight under the province"),
    ("海南省儋州市那大镇", "琼9003", "straight under the province"),
    ("甘肃省嘉峪关市雄关路", "甘0271", "a city without districts, with one court"),
    ("重庆市忠县忠州街道", "渝0233", "a county of a municipality"),
    ("上海浦东新区世纪大道", "沪0115", "a municipality in short"),
    ("中国（上海）自由贸易试验区张江路", "沪0115", "a free-trade zone"),
    ("中国（浙江）自由贸易试验区杭州市滨江区", "浙0108", "a free-trade zone with its district"),
    ("广西南宁市青秀区", "桂0103", "a region in short"),
    ("四川省攀枝花市东区", "川0402", "a district with a common name"),
    ("济南市市中区", "鲁0103", "the sign for city twice"),
    ("安徽省淮南市寿县", "皖1521", "a county that has moved to another prefecture since"),
    ("安徽省铜陵市枞阳县", "皖0722", "one whose new code is known"),
    ("安徽省枞阳县枞阳镇", "皖0722", "the same after the province"),
    ("安庆市枞阳县", "皖0722", "and after its old prefecture"),
    ("吉林省长春市公主岭市范家屯镇", "吉0184", "a county-level city that moved so"),
    ("辽宁省沈阳市辽中区蒲西街道", "辽0115", "a district since 2016 that a text shows"),
    ("无锡市梁溪区人民中路", "苏0213", "one whose code alone a number shows"),
    ("上海市崇明区城桥镇", "沪0151", "the same of a municipality"),
    ("上海市崇明县城桥镇", "沪0151", "under its old name"),
    ("无锡市高新区长江路", "苏0214", "a zone around which a district was set up"),
    ("深圳市龙华区民治街道", "粤0309", "a district of two cities, by the new one"),
    ("海口市龙华区", "琼0106", "and by the other"),
    ("龙华区民治街道", None, "which city"),
    ("浙江省 杭州市 西湖区 文三路", "浙0106", "spaces"),
    ("杭州市", None, "a whole prefecture has no basic court"),
    ("香港特别行政区中环", None, "outside the register"),
    ("鼓楼区中山北路", None, "which city"),
    ("江苏省鼓楼区", None, "of two cities of the province"),
    ("朝阳区建国路", None, "which city"),
    ("和平区", None, "which city"),
    ("河北新华区", None, "which city"),
    ("高新区科技路", None, "which city"),
    ("广东省东莞市长安镇", None, "three courts, by towns"),
    ("广东省中山市小榄镇", None, "two courts, by towns"),
    ("宁波市奉化区", None, "a division since 2016 whose court no text shows"),
    ("重庆市潼南区梓潼街道", None, "another, of a municipality"),
    ("上海市萧山区", None, "a district of another city"),
    ("浙江省", None, "a province"),
    ("本市中山路5号", None, "no place at all"),
    ("", None, "nothing"),
]
PREFECTURES = [
    # each row: address, the code of the court over it, why
    ("广东省中山市小榄镇", "粤20", "two courts, by towns: the court above both"),
    ("东莞市长安镇", "粤19", "the same without its province"),
    ("宁波市奉化区锦屏街道", "浙02", "a division whose court no text shows"),
    ("浙江省杭州市萧山区北干街道", "浙0109", "a district: its own court"),
    ("中山路5号", None, "a street that is called like a city"),
    ("大连路18号", None, "another"),
    ("重庆市潼南区梓潼街道", None, "a municipality has several intermediate courts"),
    ("浙江省", None, "a province"),
]
ON_A_DAY = [
    ("杭州市下城区延安路", "2021-04-08", "浙0103", "its own court to the last day"),
    ("杭州市下城区延安路", "2021-04-09", "浙0105", "the one that took over"),
    ("浙江省临安市", "2016-05-01", "浙0185", "the city's"),
    ("淮安市清河区", "2016-05-01", "苏0802", "of a district that was joined to another"),
    ("淮安市清河区", "2017-05-01", "苏0812", "the court of both"),
]


@pytest.mark.parametrize(("address", "code", "why"), ADDRESSES)
def test_court_of_an_address(address: str, code: str | None, why: str) -> None:
    found = register().of_address(address)
    assert (found.code if found else None) == code, why


@pytest.mark.parametrize(("address", "on", "code", "why"), ON_A_DAY)
def test_court_of_an_address_on_a_day(address: str, on: str, code: str, why: str) -> None:
    found = register().of_address(address, date.fromisoformat(on))
    assert found, why
    assert found.code == code, why


def test_the_table_is_long_enough_to_be_a_proof() -> None:
    assert len([address for address, code, _ in ADDRESSES if code]) >= 40
    assert len([address for address, code, _ in ADDRESSES if not code]) >= 10


@pytest.mark.parametrize(("address", "code", "why"), PREFECTURES)
def test_court_over_an_address(address: str, code: str | None, why: str) -> None:
    found = register().over_address(address)
    assert (found.code if found else None) == code, why
