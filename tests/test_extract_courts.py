"""Other courts: names, aliases, and the part each plays."""

import pytest
from papers import marked
from rulings import letter, paper, read

from extractors.marks import marks

FOUND = [
    # columns: sentence with the names marked; name and part of each; why
    (
        "宁波白鹭五金有限公司名下的商铺由⟦杭州市萧山区人民法院⟧首先查封。",
        "杭州市萧山区人民法院 named",
        "a stranger's shop",
    ),
    ("案件由⟦杭州市萧山区人民法院⟧执行。", "杭州市萧山区人民法院 to", "由…执行"),
    ("将其移送⟦浙江省杭州市中级人民法院⟧进行破产审查。", "浙江省杭州市中级人民法院 to", "移送"),
    (
        "本案已委托被执行人住所地的⟦长沙市雨花区人民法院⟧执行。",
        "长沙市雨花区人民法院 to",
        "what makes it the court first",
    ),
    ("现移送财产所在地⟦长沙市雨花区人民法院⟧执行。", "长沙市雨花区人民法院 to", "without 的"),
    (
        "委托评估机构后，被执行人住所地的⟦长沙市雨花区人民法院⟧协助调查。",
        "长沙市雨花区人民法院 named",
        "nothing is sent to it",
    ),
    (
        "委托被执行人住所地的⟦长沙市雨花区人民法院⟧送达执行通知书。",
        "长沙市雨花区人民法院 named",
        "one act is asked of it, not the case",
    ),
    ("⟦杭州市萧山区人民法院⟧以案情复杂为由报请本院提级执行。", "杭州市萧山区人民法院 from", "报请"),
    ("该案原由⟦杭州市萧山区人民法院⟧立案执行。", "杭州市萧山区人民法院 from", "原由"),
    (
        "本案系⟦杭州市萧山区人民法院⟧（2024）浙0109执8号案件，由上级法院裁定指定本院执行。",
        "杭州市萧山区人民法院 from",
        "whence the case came by designation",
    ),
    (
        "⟦杭州市萧山区人民法院⟧立案执行后，因该案有关联案件，移送本院执行。",
        "杭州市萧山区人民法院 from",
        "the same without its number",
    ),
    (
        "⟦浙江省杭州市中级人民法院⟧作出执行裁定，指定本院执行。",
        "浙江省杭州市中级人民法院 named",
        "it only designated",
    ),
    ("厂房已由⟦杭州市萧山区人民法院⟧首先查封。", "杭州市萧山区人民法院 seized_first", "passive"),
    ("⟦杭州市萧山区人民法院⟧于2023年首先冻结其股权。", "杭州市萧山区人民法院 seized_first", "active"),
    ("厂房已被⟦杭州市萧山区人民法院⟧查封。", "杭州市萧山区人民法院 seized_first", "without 首先"),
    ("首封法院为⟦杭州市萧山区人民法院⟧。", "杭州市萧山区人民法院 seized_first", "the court behind"),
    (
        "由⟦浙江省杭州市中级人民法院⟧（2024）浙01执他3号执行裁定指定。",
        "浙江省杭州市中级人民法院 named",
        "its ruling, not its enforcing",
    ),
    ("⟦杭州市萧山区人民法院⟧作出民事判决。", "杭州市萧山区人民法院 named", "only named"),
    ("由⟦西安铁路运输法院⟧先行查封。", "西安铁路运输法院 seized_first", "a special court"),
    ("执行依据：⟦江苏省无锡市滨湖区人民法院⟧判决。", "江苏省无锡市滨湖区人民法院 named", "behind a colon"),
    (
        "⟦杭州市萧山区人民法院⟧（以下简称萧山法院）审理后，案件由⟦萧山法院⟧执行。",
        "杭州市萧山区人民法院 to",
        "an alias; the part outweighs the naming",
    ),
    ("厂房已由⟦江北新区人民法院⟧首先查封。", "江北新区人民法院 seized_first", "that the register does not know"),
    ("厂房已被⟦某市某县人民法院⟧首先查封。", "某市某县人民法院 seized_first", "masked"),
    ("⟦杭州市萧山区人民法院⟧受理后，⟦该院⟧首先查封厂房。", "杭州市萧山区人民法院 seized_first", "该院"),
]

NOT_FOUND = [
    ("可以自送达之日起十日内，上诉于浙江省杭州市中级人民法院。", "a remedy"),
    ("依照《最高人民法院关于委托执行若干问题的规定》处理。", "a law's title"),
    ("向本院、其他人民法院和有关法院查询。", "no name"),
    ("杭州市西湖区人民法院查明上述事实。", "its own name"),
    ("人民法院应当依法审查。", "courts in general"),
    ("厂房已被其他地区人民法院首先查封。", "some court elsewhere"),
    ("厂房已被外省市人民法院首先查封。", "the same"),
    ("厂房已被市区人民法院首先查封。", "no place"),
    ("由省高级人民法院指定执行。", "of a province that is not said"),
    ("被执行人居住区人民法院查封了该房产。", "words, and no place"),
    ("各区县人民法院均已查封。", "each of them"),
    ("债权人均向公司注册地市人民法院申请执行。", "by what lies there"),
    ("青松建化关于法院查封的公告尚未收到法院回复。", "of a notice"),
]


def courts_of(text: str) -> list[str]:
    return [f"{name} {part.value}" for _, _, (name, part) in marks(read(text), "courts")]


@pytest.mark.parametrize(("sentence", "expected", "why"), FOUND)
def test_found(sentence: str, expected: str, why: str) -> None:
    plain, words = marked(sentence)
    doc = read(paper(body=plain))
    found = list(marks(doc, "courts"))
    assert [f"{name} {part.value}" for _, _, (name, part) in found] == [expected], why
    assert all(doc.text[start:end] in words for start, end, _ in found), why


@pytest.mark.parametrize(("sentence", "why"), NOT_FOUND)
def test_not_found(sentence: str, why: str) -> None:
    assert courts_of(paper(body=sentence)) == [], why


def test_a_letter_of_entrusting_goes_to_its_addressee() -> None:
    text = letter("现委托你院代为执行。", "委托执行函").replace("浙江云岫纺织有限公司：", "长沙市雨花区人民法院：")
    assert courts_of(text) == ["长沙市雨花区人民法院 to"]


@pytest.mark.parametrize(
    ("body", "part", "why"),
    [
        ("长沙市雨花区人民法院：现委托你院代为执行。", "to", "right behind the heading"),
        ("附件：长沙市雨花区人民法院：执行案件一件。", "named", "behind another word"),
    ],
)
def test_a_letter_of_entrusting_without_lines(body: str, part: str, why: str) -> None:
    text = f"杭州市西湖区人民法院委托执行函（2024）浙0106执8号{body}二〇二四年三月一日"
    assert courts_of(text) == [f"长沙市雨花区人民法院 {part}"], why


def test_a_returned_case_came_from_its_addressee() -> None:
    text = letter("现将该委托事项退回你院。", "退回委托执行函").replace(
        "浙江云岫纺织有限公司：", "长沙市雨花区人民法院："
    )
    assert courts_of(text) == ["长沙市雨花区人民法院 from"]
