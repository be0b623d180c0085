"""The course of a case: titles, entrusting, periods, places and links between firms, each with its look-alikes."""

from datetime import date

import pytest
from papers import marked
from rulings import APPLICANT, DEBTOR, GUARANTOR, letter, paper, read

from extractors.fields.course import CourseDraft
from extractors.marks import marks

FOUND = [
    # each row: sentence with the words marked, kind, why
    (f"{APPLICANT}⟦仅就该判决第二项向本院申请执行⟧。", "title_item", "仅就"),
    ("⟦申请执行终审判决第一项⟧即支付货款。", "title_item", "申请执行第一项"),
    ("⟦本案执行标的仅限判决第二项⟧。", "title_item", "仅限"),
    ("现⟦责令你公司履行：支付该判决第一项确定⟧的租金96,000元。", "title_item", "the duty of one item"),
    ("⟦责令你公司于三日内履行调解书第三项所载明⟧的交付义务。", "title_item", "of a mediation"),
    ("⟦依据（2021）浙0106民初5120号民事判决书第一项⟧，本院于2022年8月8日立案。", "title_item", "what it is filed on"),
    ("⟦执行依据：（2021）浙0106民初5120号民事判决书第三项⟧。", "title_item", "at the end of its line"),
    ("上述两份均已生效的⟦判决就同一合同所作的处理相互矛盾⟧。", "conflicting_titles", "the court's finding"),
    ("一审判决经二审⟦改判⟧，现已生效。", "title_changed", "改判"),
    ("该⟦判决已被浙江省高级人民法院再审撤销⟧。", "title_changed", "撤销"),
    ("该⟦判决已被（2023）浙民再12号民事判决撤销⟧。", "title_changed", "by a judgment with its number"),
    ("请于十五日内⟦补充移送材料⟧。", "review_extended", "papers are missing"),
    ("经批准⟦延长审查期限⟧。", "review_extended", "longer"),
    ("经批准，⟦延长十五日⟧。", "review_extended", "by days"),
    ("经院长批准，本案⟦审查期限延长⟧半月。", "review_extended", "the term first"),
    ("另请⟦补充其债权人清册⟧。", "review_extended", "a list is missing"),
    ("⟦材料尚缺⟧审计报告。", "review_extended", "what is missing"),
    ("⟦审查期限自材料补齐之日起重新计算⟧。", "review_extended", "the term begins anew"),
    ("本案⟦尚缺被执行人的债权债务清册⟧，请报送。", "review_extended", "a list is missing, whose it is said"),
    ("经审查，移送⟦材料不完备⟧。", "review_extended", "not all there"),
    ("现⟦将全部移送材料退回你院⟧，待处理后再行移送。", "review_extended", "sent back, to be sent anew"),
    ("审计报告未附，⟦请于十五日内补齐⟧。", "review_extended", "without saying again what"),
    ("上述⟦鲜活⟧水产品应及时变卖。", "perishable", "鲜活"),
    ("贵院⟦委托执行的该案，因未附生效证明，现将材料退回⟧，请补齐。", "returned", "the papers go back"),
    ("贵院委托我院执行的该案收悉。被执行人已无财产，⟦现予退回⟧。", "returned", "in a sentence of its own"),
    ("因不具备条件，现⟦退回你院⟧。", "returned", "退回"),
    ("该厂房已⟦抵押给银行，担保的债权已超过⟧其评估价。", "property_pledged", "to its full value"),
    ("该车辆⟦无处置价值⟧。", "property_pledged", "of no benefit"),
    ("该⟦房产变价后不足以清偿全部债务⟧。", "property_insufficient", "said"),
    ("现有⟦财产难以清偿全部债务⟧。", "property_insufficient", "in milder words"),
    (
        f"{APPLICANT}与{DEBTOR}合同纠纷一案，申请执行人称其另有隐匿，经查，其⟦财产不足以清偿全部债务⟧。",
        "property_insufficient",
        "the court's finding behind what a side alleges",
    ),
    ("申请执行人受偿的⟦款项不足以清偿全部债务⟧。", "property_insufficient", "what the applicant got is the debtor's"),
    ("名下仅有⟦商铺一处，且其价值不足以清偿被执行人所负的全部债务⟧。", "property_insufficient", "what it is worth"),
    (f"⟦{DEBTOR}与绍兴青岚针织有限公司系关联企业⟧。", "affiliated", "the whole sentence, with the names"),
    (f"⟦{GUARANTOR}对上述债务承担连带清偿责任⟧。", "guarantees", "连带"),
    ("支付⟦利息至款项付清之日⟧。", "interest_runs", "until paid"),
    (f"⟦保证人{GUARANTOR}未承担连带清偿责任⟧。", "guarantees", "a surety who does not pay"),
    ("加倍支付⟦迟延履行期间的债务利息⟧，不计复利。", "interest_runs", "no interest upon interest"),
    ("申请执行人⟦放弃迟延履行期间的债务利息⟧。", "interest_waived", "waived"),
    (f"⟦经查，被执行人{DEBTOR}名下有小型客车两辆⟧。", "property_found", "a thing"),
    (
        "被执行人⟦全部财产为厂房一处，经评估价值为9,400,000元，此外无其他财产⟧。",
        "all_property_valued",
        "all it has",
    ),
    (
        "被执行人名下货车一辆，评估价值为⟦20,000元，除此之外未发现其他可供执行的财产⟧。",
        "all_property_valued",
        "nothing else",
    ),
    (f"{DEBTOR}资产⟦足以清偿本案债务⟧。", "property_found", "enough"),
    (f"⟦查明，{DEBTOR}在江南农商行账户内有存款86,000元⟧。", "property_found", "a deposit"),
    ("⟦经查询，被执行人在云岫银行西湖支行开立的账户有存款约12万元⟧，已予冻结。", "property_found", "and frozen"),
]

NOT_FOUND = [
    # each row: sentence, kind, why
    ("执行依据：（2021）浙0106民初5120号民事判决书第三项判令之外的部分。", "title_item", "all but that item"),
    ("二审撤销一审判决第二项，当事人申请执行。", "title_item", "what was set aside"),
    ("根据该判决书第二项，保证人应承担责任。", "title_item", "what the title says, and nothing filed on it"),
    ("被执行人未履行，依照该法第二百五十七条第一项规定，应予终结。", "title_item", "an item of a law"),
    ("该判决第二项确定的保证责任已因期间届满免除。", "title_item", "told, not to be done"),
    ("被执行人多付的款项，现予退回。", "returned", "money"),
    ("贵院委托我院执行的案件已结，被执行人的履约定金，现退回。", "returned", "a deposit"),
    ("贵院委托我院执行的案件，现将多余的物品退回。", "returned", "things"),
    ("申请书的附件不全，现予退回，请补正。", "returned", "an application"),
    ("双方的证据相互矛盾，判决已生效。", "conflicting_titles", "the evidence does"),
    (
        f"本院执行{APPLICANT}与{DEBTOR}合同纠纷一案中，被执行人提出，两份生效判决相互矛盾，经查，不属实。",
        "conflicting_titles",
        "alleged within the sentence of the case",
    ),
    (
        f"{APPLICANT}与{DEBTOR}合同纠纷一案，申请执行人称被执行人财产不足以清偿全部债务。经查，足以清偿。",
        "property_insufficient",
        "the same",
    ),
    ("两份判决并不矛盾。", "conflicting_titles", "denied"),
    ("被执行人申请再审，请求撤销该判决。", "title_changed", "only asked for"),
    ("现将多收的材料费退回你院。", "review_extended", "money"),
    ("评估期间不计入执行期限。", "review_extended", "another term"),
    ("双方同意延长还款期限三个月。", "review_extended", "a term to pay"),
    ("申请执行人申请延长冻结期限。", "review_extended", "a term of a freeze"),
    (f"{GUARANTOR}拒绝为被执行人提供担保。", "guarantees", "refused"),
    (f"{GUARANTOR}并未为被执行人提供担保。", "guarantees", "denied"),
    (f"{GUARANTOR}提供担保的请求，本院未予采纳。", "guarantees", "only offered"),
    ("本案不计算迟延履行期间的债务利息。", "interest_runs", "none is reckoned"),
    ("缺少的债权清册已于日前补齐。", "review_extended", "all is there"),
    ("贵院委托执行的该案，现将保证金退回竞买人。", "returned", "a bidder's deposit"),
    ("竞买人的保证金现予退回。", "returned", "what goes back stands before it"),
    ("受托法院不予退回。", "returned", "denied"),
    ("该厂房已抵押给银行。", "property_pledged", "a mortgage of unknown weight"),
    ("可能价值不足以清偿全部债务，待评估后确定。", "property_insufficient", "not known yet"),
    ("如剩余财产不足以清偿全部债务，按比例分配。", "property_insufficient", "a condition"),
    ("申请执行人的财产不足以清偿所有债权。", "property_insufficient", "the applicant's"),
    ("被执行人的债务人云岫置业公司资产不足以清偿全部债务。", "property_insufficient", "who owes the debtor"),
    ("其资产大于负债，不存在不能清偿到期债务的情形。", "property_insufficient", "denied"),
    (f"{DEBTOR}与其并非关联企业。", "affiliated", "denied"),
    ("申请人以保险公司出具的保函提供担保。", "guarantees", "security for a preservation"),
    ("申请执行人放弃迟延履行期间的债务利息。", "interest_runs", "waived"),
    ("经查，被执行人名下有厂房一处，已由杭州市萧山区人民法院首先查封。", "property_found", "another court's"),
    ("未发现被执行人有可供执行的财产。", "property_found", "nothing found"),
    ("被执行人名下厂房一处，评估价值为9,400,000元。", "all_property_valued", "one thing"),
    ("全部财产中厂房评估价值为700万元、设备评估价值为30万元。", "all_property_valued", "a partial valuation"),
    ("被执行人的全部财产以9,400,000元成交。", "all_property_valued", "a price"),
    ("被执行人的厂房评估价值为9,400,000元，申请执行人未提供其他财产线索。", "all_property_valued", "no clue"),
    ("仅就该判决撤销后的第二项申请执行。", "title_item", "of a title that was changed"),
    ("两份判决采信的证据相互矛盾。", "conflicting_titles", "evidence"),
    ("该判决并未被撤销。", "title_changed", "not set aside"),
    ("申请执行人未放弃迟延履行利息。", "interest_waived", "not waived"),
    ("如发现被执行人有可供执行的财产，可以申请恢复执行。", "property_found", "a condition"),
    (f"经查，{DEBTOR}在云岫银行账户内有存款312.50元。", "property_found", "a petty sum"),
    (f"经查，{DEBTOR}在云岫银行账户内有存款86,000元，已扣划。", "property_found", "and taken"),
    (f"经查，{DEBTOR}在云岫银行账户内有存款86,000元，已由他院首先冻结。", "property_found", "first frozen elsewhere"),
    ("经查，被执行人名下账户没有存款，案外人账户有存款86,000元。", "property_found", "another's"),
    (f"经查，{DEBTOR}名下有轻型货车一辆，已报废。", "property_found", "wrecked"),
    ("被执行人称，其名下有房产，足以清偿本案债务。", "property_found", "a side alleges it"),
]


def course(text: str, kind: str) -> list[CourseDraft]:
    return [draft for _, _, draft in marks(read(text), "course") if draft.kind.value == kind]


@pytest.mark.parametrize(("sentence", "kind", "why"), FOUND)
def test_found(sentence: str, kind: str, why: str) -> None:
    plain, expected = marked(sentence)
    doc = read(paper(body=plain))
    assert [doc.text[start:end] for start, end, one in marks(doc, "course") if one.kind.value == kind] == expected, why


@pytest.mark.parametrize(("sentence", "kind", "why"), NOT_FOUND)
def test_not_found(sentence: str, kind: str, why: str) -> None:
    assert not course(paper(body=sentence), kind), why


@pytest.mark.parametrize(
    ("sentence", "place", "why"),
    [
        (
            "其主要财产为登记在其名下、位于长沙市雨花区万家丽中路的商铺三间。",
            "长沙市雨花区万家丽中路",
            "the second place",
        ),
        ("唯一住房坐落于杭州市萧山区北干街道。", "杭州市萧山区北干街道", "唯一"),
        ("被执行人仅有位于杭州市钱塘区临江街道的厂房。", "杭州市钱塘区临江街道", "仅有"),
        ("被执行人的主要财产在洛阳市西工区，由该院执行更为便利。", "洛阳市西工区", "在"),
        ("除位于杭州市萧山区的房产外未查到其他财产。", None, "除…外"),
        ("主要设备并非存放在杭州市萧山区。", None, "denied behind the thing"),
        ("被执行人主要营业地在杭州市萧山区。", None, "a place of business"),
        ("主要财产已由杭州市萧山区人民法院查封。", None, "a court, no place"),
        ("仓库位于杭州市萧山区，存有货物一批。", None, "not said to be the main one"),
    ],
)
def test_main_property(sentence: str, place: str | None, why: str) -> None:
    assert [one.place for one in course(paper(body=sentence), "main_property")] == ([place] if place else []), why


def test_values_by_place() -> None:
    body = "位于杭州市萧山区的厂房评估价为800万元，起拍价560万元；位于杭州市西湖区的车位评估价为20万元。"
    found = course(paper(body=body), "property_valued")
    assert [(one.place, one.value and one.value.fen // 100) for one in found] == [
        ("杭州市萧山区", 8_000_000),
        ("杭州市西湖区", 200_000),
    ]


@pytest.mark.parametrize(
    ("sentence", "place", "why"),
    [
        ("位于本市萧山区的厂房评估价为80万元。", "杭州市萧山区", "of the court's city"),
        ("位于本院辖区的厂房评估价为80万元。", "杭州市西湖区", "of its own district"),
        ("位于本区三墩镇的厂房评估价为80万元。", "杭州市西湖区三墩镇", "本区"),
        ("位于该市萧山区的厂房评估价为80万元。", None, "another city's, not said which"),
        ("位于本厂院内的设备评估价为80万元。", None, "no district"),
    ],
)
def test_places_said_from_here(sentence: str, place: str | None, why: str) -> None:
    assert [one.place for one in course(paper(body=sentence), "property_valued")] == ([place] if place else []), why


@pytest.mark.parametrize(
    ("letter", "place", "why"),
    [
        ("长沙市雨花区人民法院：\n因被执行人主要财产位于你院辖区，现委托你院执行。", "长沙市雨花区", "你院辖区"),
        ("长沙市雨花区人民法院：\n被执行人的唯一房产在贵院辖区，现委托贵院执行。", "长沙市雨花区", "贵院辖区"),
        ("长沙市雨花区人民法院：\n因被执行人财产主要在你院辖区，现委托你院执行。", "长沙市雨花区", "主要在"),
        ("长沙市雨花区人民法院：\n被执行人财产主要由你院查封，现委托你院执行。", None, "no place"),
        ("何青：\n被执行人主要财产位于你院辖区。", None, "to no court"),
        ("长沙市雨花区人民法院：\n被执行人在你院辖区有银行账户。", None, "not said to be the main one"),
        ("长沙市雨花区人民法院：\n经查，被执行人主要财产现已不位于你院辖区。", None, "no more"),
        ("长沙市雨花区人民法院：\n被执行人的主要营业地在你院辖区。", None, "a place of business"),
    ],
)
def test_main_property_with_the_court_addressed(letter: str, place: str | None, why: str) -> None:
    text = f"杭州市西湖区人民法院\n委托执行函\n（2024）浙0106执8号\n{letter}\n二〇二四年三月一日"
    assert [one.place for one in course(text, "main_property")] == ([place] if place else []), why


@pytest.mark.parametrize(
    ("sentence", "place", "why"),
    [
        ("停放于杭州市萧山区的货车评估价为80万元。", "杭州市萧山区", "停放于"),
        ("堆放在杭州市萧山区的钢材评估价为80万元。", "杭州市萧山区", "堆放在"),
        ("停放于某停车场的货车评估价为80万元。", None, "no district"),
        ("放于抽屉的凭证载明评估价为80万元。", None, "no place of a thing"),
    ],
)
def test_where_a_movable_lies(sentence: str, place: str | None, why: str) -> None:
    assert [one.place for one in course(paper(body=sentence), "property_valued")] == ([place] if place else []), why


@pytest.mark.parametrize(
    ("sentence", "days", "why"),
    [
        ("评估期间自2024年3月1日至2024年5月24日。", [("2024-03-01", "2024-05-24")], "from day to day"),
        ("评估期间自二〇二四年三月一日至五月二十四日。", [("2024-03-01", "2024-05-24")], "in numerals"),
        ("评估期间为2024年3月1日至5月24日。", [("2024-03-01", "2024-05-24")], "the year said once"),
        (
            "被执行人于2024年3月1日提出管辖权异议，本院于2024年5月24日裁定驳回。",
            [("2024-03-01", "2024-05-24")],
            "a dispute",
        ),
        (
            "案外人于2024年3月1日对查封浙A88332号车提出书面异议，本院于2024年5月24日审查终结。",
            [("2024-03-01", "2024-05-24")],
            "a dispute on a thing with figures",
        ),
        ("2024年3月1日，本院委托某评估公司对上述房产进行评估。", [("2024-03-01", None)], "a comma behind the day"),
        ("2024年5月24日，该公司出具评估报告。", [(None, "2024-05-24")], "the report"),
        ("2024年3月1日公告，公告期为三十日。", [("2024-03-01", "2024-03-31")], "days of notice"),
        ("本院于2024年3月1日裁定中止对该房屋的执行。", [("2024-03-01", None)], "a stay that a later paper tells of"),
        ("2024年5月24日恢复对该房屋的执行。", [(None, "2024-05-24")], "and its end"),
        ("申请执行人于2024年3月1日申请中止执行。", [], "asked for"),
        ("上述设备于2024年3月1日委托评估。", [("2024-03-01", None)], "the beginning"),
        ("评估机构于2024年5月24日出具报告。", [(None, "2024-05-24")], "the end"),
        (
            "本院自2024年3月1日起审查该执行异议，至2024年5月24日审查终结。",
            [("2024-03-01", "2024-05-24")],
            "the work between two days",
        ),
        ("自2024年3月1日起中止执行，至5月24日恢复。", [("2024-03-01", "2024-05-24")], "the year said once there"),
        ("自2024年3月1日起查封该房产，至2027年2月28日届满。", [], "a term of seizure between two days"),
        ("查封期限自2024年3月1日至2027年2月28日。", [], "a term of seizure"),
        ("本院于2024年3月1日送达报告财产令。", [], "another report"),
    ],
)
def test_periods(sentence: str, days: list[tuple[str | None, str | None]], why: str) -> None:
    found = course(paper(body=sentence), "period_excluded")
    iso = [(one.on.isoformat() if one.on else None, one.until.isoformat() if one.until else None) for one in found]
    assert iso == days, why


@pytest.mark.parametrize("thing", ["名下新登记有轻型货车二辆", "在云岫银行账户内有存款86,000元"])
def test_the_day_of_a_finding(thing: str) -> None:
    body = f"2024年4月29日，本院查明{DEBTOR}{thing}。"
    assert [one.on for one in course(paper(body=body), "property_found")] == [date(2024, 4, 29)]


@pytest.mark.parametrize(
    ("text", "title", "expected", "why"),
    [
        ("现将该案委托你院执行。", "委托执行函", 1, "a letter of entrusting"),
        ("依照委托执行的规定，责令你单位三日内履行。", "执行通知书", 0, "another letter"),
    ],
)
def test_entrusted(text: str, title: str, expected: int, why: str) -> None:
    assert len(course(letter(text, title), "entrusted")) == expected, why


@pytest.mark.parametrize(
    ("sentence", "total", "why"),
    [
        ("本案已执行到位5万元。", True, "altogether"),
        ("累计发还申请执行人5万元。", True, "累计"),
        ("截至2022年5月31日执行到位5万元。", True, "all until then"),
        ("2022年5月执行到位5万元。", False, "what a month brought"),
        ("本院扣划5万元并发还申请执行人。", False, "one payment"),
        ("未执行到位5万元。", False, "not realised"),
    ],
)
def test_totals(sentence: str, total: bool, why: str) -> None:
    assert [draft.total for _, _, draft in marks(read(paper(body=sentence)), "amounts")] == [total], why
