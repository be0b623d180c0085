"""Acts of control: ordered and reported, their owners, ranks, courts and terms."""

from datetime import date

import pytest
from rulings import DEBTOR, GUARANTOR, letter, paper, read

from extractors.fields.seizures import SeizureDraft
from extractors.marks import marks
from models import SeizureAct

FOOT_DAY = date(2024, 3, 11)

ORDERS = [
    # each row: order, act, what, owner, rank, since and until, why
    (
        f"对被执行人{DEBTOR}的银行存款在50,000元范围内予以冻结。",
        f"freeze 被执行人{DEBTOR}的银行存款在50,000元范围内 {DEBTOR} unstated",
        (None, None),
        "the thing first, up to a sum",
    ),
    (
        f"查封被执行人{DEBTOR}名下厂房一处，期限三年。",
        f"seize 被执行人{DEBTOR}名下厂房一处 {DEBTOR} unstated",
        (None, date(2027, 3, 10)),
        "a term from the day of the paper",
    ),
    (
        f"冻结被执行人{DEBTOR}银行存款12万元，期限一年，自2024年3月12日起至2025年3月11日止。",
        f"freeze 被执行人{DEBTOR}银行存款12万元 {DEBTOR} unstated",
        (date(2024, 3, 12), date(2025, 3, 11)),
        "stated days",
    ),
    (
        f"冻结被执行人{DEBTOR}银行存款12万元，自二〇二四年三月十二日起至二○二五年三月十一日止。",
        f"freeze 被执行人{DEBTOR}银行存款12万元 {DEBTOR} unstated",
        (date(2024, 3, 12), date(2025, 3, 11)),
        "stated days in numerals",
    ),
    (
        f"冻结被执行人{DEBTOR}银行存款12万元，冻结期限一年，自2024年6月1日起。",
        f"freeze 被执行人{DEBTOR}银行存款12万元 {DEBTOR} unstated",
        (date(2024, 6, 1), date(2025, 5, 31)),
        "a term and its beginning behind it",
    ),
    (
        f"冻结被执行人{DEBTOR}银行存款12万元，期限自2024年6月1日起一年。",
        f"freeze 被执行人{DEBTOR}银行存款12万元 {DEBTOR} unstated",
        (date(2024, 6, 1), date(2025, 5, 31)),
        "the beginning before the term",
    ),
    (
        f"冻结被执行人{DEBTOR}银行存款12万元，冻结期限为365日。",
        f"freeze 被执行人{DEBTOR}银行存款12万元 {DEBTOR} unstated",
        (None, date(2025, 3, 10)),
        "a term in days",
    ),
    (
        f"冻结被执行人{DEBTOR}银行存款12万元，冻结期限三百六十五天。",
        f"freeze 被执行人{DEBTOR}银行存款12万元 {DEBTOR} unstated",
        (None, date(2025, 3, 10)),
        "in days and numerals",
    ),
    (
        f"冻结被执行人{DEBTOR}银行存款12万元，限期15日内履行。",
        f"freeze 被执行人{DEBTOR}银行存款12万元，限期15日内履行 {DEBTOR} unstated",
        (None, None),
        "a term to pay in is none",
    ),
    (
        f"冻结被执行人{DEBTOR}银行存款12万元，本息算至2024年1月5日，自2024年1月6日起另计。",
        f"freeze 被执行人{DEBTOR}银行存款12万元，本息算至2024年1月5日 {DEBTOR} unstated",
        (None, None),
        "a date is no term",
    ),
    (
        f"冻结被执行人{DEBTOR}银行存款12万元，期限一年，自送达之日起。",
        f"freeze 被执行人{DEBTOR}银行存款12万元 {DEBTOR} unstated",
        (None, date(2025, 3, 10)),
        "no day is stated",
    ),
    (
        f"轮候冻结被执行人{GUARANTOR}持有的股权，期限三年，自转为正式冻结之日起计算。",
        f"freeze 被执行人{GUARANTOR}持有的股权 {GUARANTOR} waiting",
        (None, None),
        "a waiting freeze does not run yet",
    ),
    (
        f"扣押被执行人{DEBTOR}名下货车二辆，期限二年。",
        f"detain 被执行人{DEBTOR}名下货车二辆 {DEBTOR} unstated",
        (None, date(2026, 3, 10)),
        "扣押",
    ),
    (
        f"扣划被执行人{DEBTOR}存款12万元至本院账户。",
        f"transfer 被执行人{DEBTOR}存款12万元 {DEBTOR} unstated",
        (None, None),
        "扣划",
    ),
    (
        f"解除本院（2023）浙0106执9号之一执行裁定对{DEBTOR}名下货车的查封。",
        f"lift {DEBTOR}名下货车 {DEBTOR} unstated",
        (None, None),
        "解除",
    ),
    (
        f"将扣划的被执行人{DEBTOR}名下存款6,000元退还被执行人{DEBTOR}。",
        f"lift 扣划的被执行人{DEBTOR}名下存款6,000元 {DEBTOR} unstated",
        (None, None),
        "money given back",
    ),
    (
        "将本院已误扣划的款项52,000元全部返还案外人某某。",
        "lift 误扣划的款项52,000元 None unstated",
        (None, None),
        "money given back to another, whose it is",
    ),
    (
        f"退还被执行人{DEBTOR}被扣划的存款6,000元。",
        "lift 扣划的存款6,000元 None unstated",
        (None, None),
        "the verb first",
    ),
    (
        f"对本院所冻结的{DEBTOR}银行账户，予以解冻。",
        f"lift 本院所冻结的{DEBTOR}银行账户 {DEBTOR} unstated",
        (None, None),
        "let go, the thing first",
    ),
    (
        f"将被执行人{DEBTOR}名下厂房予以解除查封。",
        f"lift 被执行人{DEBTOR}名下厂房 {DEBTOR} unstated",
        (None, None),
        "the same without a comma",
    ),
    (
        f"对被执行人{DEBTOR}名下厂房予以查封。",
        f"seize 被执行人{DEBTOR}名下厂房 {DEBTOR} unstated",
        (None, None),
        "the thing first",
    ),
]

REPORTS = [
    # each row: sentence of the body, act, what, court, rank, since, why
    (
        "本院于2023年12月22日查封了被执行人名下货车二辆。",
        "seize 被执行人名下货车二辆 None unstated",
        date(2023, 12, 22),
        "this court",
    ),
    (
        "被执行人名下厂房已由杭州市萧山区人民法院首先查封。",
        "seize 被执行人名下厂房 杭州市萧山区人民法院 first",
        None,
        "another court, passive",
    ),
    (
        "被执行人名下厂房已由杭州市萧山区人民法院首先查封（案号（2021）浙0109执恢612号）。",
        "seize 被执行人名下厂房 杭州市萧山区人民法院 first",
        None,
        "the number of the other court's case behind the verb is no thing",
    ),
    (
        "杭州市萧山区人民法院冻结了其到期债权120万元。",
        "freeze 其到期债权120万元 杭州市萧山区人民法院 unstated",
        None,
        "another court, active",
    ),
    (
        "本院自被执行人账户扣划2,316.40元。",
        "transfer 被执行人账户2,316.40元 None unstated",
        None,
        "the source before the verb",
    ),
    (
        "被执行人自动履行20,000元，本院强制扣划28,400元。",
        "transfer 28,400元 None unstated",
        None,
        "a bare sum behind the verb, not what stands before it",
    ),
    (
        "本院已将查封的货车二辆及相关手续移交管理人接管。",
        "lift 货车二辆 None unstated",
        None,
        "handed over to the administrator",
    ),
    (
        "请协助解除对甲公司所有的游船两艘的查封。",
        "lift 甲公司所有的游船两艘 None unstated",
        None,
        "a registry is asked to let go",
    ),
    (
        "请协助解除对其位于云溪路的土地使用权的查封（查封文号略）。",
        "lift 其位于云溪路的土地使用权 None unstated",
        None,
        "the paper of the seizure in brackets behind",
    ),
    (
        "本院已于2024年2月19日解除对冷库一座的查封。",
        "lift 冷库一座 None unstated",
        None,
        "told to have been let go",
    ),
    (
        "本院于2023年9月6日查封的冷库一座，已于2024年2月19日解除查封，并移交管理人。",
        "lift 冷库一座 None unstated",
        None,
        "the thing before the verb",
    ),
    ("对冷库一座的查封，本院已裁定解除。", "lift 冷库一座 None unstated", None, "without the word again"),
    ("上述存款42,000元现已解冻。", "lift 上述存款42,000元 None unstated", None, "解冻"),
    (
        "本院查封的冷库一座，现移交你管理人接管处置。",
        "lift 冷库一座 None unstated",
        None,
        "handed over, the verb behind the comma",
    ),
    (
        "本院与管理人办理了财产交接，上述发酵罐二十台已移交管理人接管。",
        "lift 发酵罐二十台 None unstated",
        None,
        "handed over, the thing alone before the verb",
    ),
    (
        "前述冷库一座，本院已于2024年2月19日交付云岫公司管理人。",
        "lift 冷库一座 None unstated",
        None,
        "the same on a day",
    ),
]

NOT_REPORTED = [
    # each row: sentence, why
    ("轮候查封自首封解除后自动生效。", "how waiting works"),
    ("函中载明首封案件案号为（2022）浙0109执55号。", "a case's number"),
    ("该厂房的首封已解除。", "what is no more"),
    ("申请执行人请求查封被执行人名下厂房。", "asked for"),
    ("逾期不履行，本院将依法查封、扣押、冻结其财产。", "announced"),
    ("本院未能查封被执行人的车辆。", "denied"),
    ("需对登记在被执行人名下、坐落于洛城市东安区云溪路的车库办理查封登记。", "wanted, of a long thing"),
    ("请在十日内办结上述查封事项。", "a matter"),
    ("前裁定查封有误。", "a mistake"),
    (f"本院对{DEBTOR}名下六个银行账户予以冻结，实际冻结金额均为0元。", "a freeze that met nothing"),
    (f"本院冻结了{DEBTOR}名下银行账户，账户余额为零。", "the same in words"),
    ("冻结金额以执行标的为限。", "a sum"),
    ("公积金不符合提取条件。", "a condition"),
    ("附查封财产清单一份。", "a list"),
    ("本院查封的冷库一座，未移交管理人。", "not handed over"),
    ("上述冷库一座尚未移交管理人接管。", "the same without the verb of the seizure"),
    ("上述执行案卷材料已移交管理人。", "papers are handed over"),
    ("上述冷库一座应当移交管理人接管。", "to be handed over"),
    ("被执行人请求解除对冷库一座的查封。", "a side asks to let go"),
    ("异议人的请求：请解除对冷库一座的查封。", "the same behind a colon"),
    ("被执行人请求本院依法解除对冷库一座的查封。", "asked of the court"),
    ("如被执行人提供担保，本院裁定解除对冷库一座的查封。", "supposed"),
    ("待债务清偿后，本院依法解除对冷库一座的查封。", "to come"),
    ("请协助解除对周远的限制出境措施，继续保留对冷库一座的冻结。", "another measure is let go, the freeze stays"),
    ("本院已告知其可以申请解除对冷库一座的查封。", "may be asked for"),
    ("异议人对本院提取其养老金的执行行为提出异议。", "an act objected to"),
    ("查封价值以12万元为限。", "a limit"),
    ("继续冻结银行存款明显超出执行标的额。", "an argument"),
    ("申请人称，本院冻结其账户违法。", "a side alleges it"),
    ("该房产已被其他法院查封。", "a court that is not named"),
    ("本院查封的冷库一座将于2024年2月19日解除查封。", "to be let go"),
    ("上述冷库一座尚未解除查封。", "not let go"),
    ("冷库一座的首先查封已解除，依序处置。", "another court's"),
    ("上述冷库一座由杭州市萧山区人民法院解除查封。", "let go by another court"),
    ("被执行人的不动产已在他案中被查封。", "another case, of a court that is not named"),
    ("对于普通债权，按照查封、扣押、冻结财产的先后顺序清偿。", "an order of ranks"),
]


NOT_GIVEN_BACK = [
    ("将扣划的存款6,000元发还申请执行人。", "paid out to the applicant"),
    ("将扣划的存款6,000元依法处理。", "nothing is given back"),
    ("责令退还多收的执行费300元。", "no money that was taken"),
    (f"对{DEBTOR}的限制消费措施予以解除。", "a ban on spending is let go"),
    (f"对{DEBTOR}名下厂房不予解除查封。", "not let go"),
]


@pytest.mark.parametrize(("order", "why"), NOT_GIVEN_BACK)
def test_is_not_given_back(order: str, why: str) -> None:
    assert all(draft.act is not SeizureAct.LIFT for draft in drafts(paper(order))), why


def drafts(text: str) -> list[SeizureDraft]:
    return [value for _, _, value in marks(read(text), "seizures")]


@pytest.mark.parametrize(("order", "expected", "days", "why"), ORDERS)
def test_ordered(order: str, expected: str, days: tuple[date | None, date | None], why: str) -> None:
    (draft,) = drafts(paper(order))
    assert f"{draft.act.value} {draft.what} {draft.owner} {draft.rank.value}" == expected, why
    assert (draft.since, draft.until) == days, why
    assert draft.ordered, why


@pytest.mark.parametrize(("sentence", "expected", "since", "why"), REPORTS)
def test_reported(sentence: str, expected: str, since: date | None, why: str) -> None:
    (draft,) = drafts(paper(body=sentence))
    assert f"{draft.act.value} {draft.what} {draft.court} {draft.rank.value}" == expected, why
    assert draft.since == since, why
    assert not draft.ordered, why


OWNERS = [
    # each row: sentence of the body, whose the thing is, why
    (f"本院查封了{GUARANTOR}名下轿车一辆。", GUARANTOR, "the only one named"),
    (
        f"本院在执行江越银行与{DEBTOR}、{GUARANTOR}借款合同纠纷一案中，裁定查封{GUARANTOR}名下轿车一辆。",
        GUARANTOR,
        "named with the thing, behind all the parties of the case",
    ),
    (f"经查{GUARANTOR}无存款；对其名下轿车一辆办理了轮候查封。", GUARANTOR, "其, named in the part before"),
    (f"经查{GUARANTOR}无存款；该车由杭州市萧山区人民法院首先查封。", GUARANTOR, "a thing pointed at"),
    (
        f"经查，{GUARANTOR}正常营业，名下门面房一间已被杭州市萧山区人民法院首先查封。",
        GUARANTOR,
        "the clause before says whose",
    ),
    (f"{DEBTOR}与{GUARANTOR}正常营业，名下门面房一间已被杭州市萧山区人民法院首先查封。", None, "two are named"),
    (f"{GUARANTOR}正常营业，门面房一间已被杭州市萧山区人民法院首先查封。", None, "not said to be anybody's"),
    (f"经查{GUARANTOR}无存款。对其名下轿车一辆办理了轮候查封。", None, "a sentence of its own"),
    (
        f"经查{GUARANTOR}名下有房屋一处。该房屋已由杭州市萧山区人民法院首先查封。",
        GUARANTOR,
        "a thing of the sentence before",
    ),
    ("本院查询了登记。该房屋已由杭州市萧山区人民法院首先查封。", None, "the sentence before names no owner"),
    (f"经查{GUARANTOR}无存款；查封了厂房一处。", None, "not pointed at"),
    (f"本院查封了{DEBTOR}的股东高远名下房屋一处。", "高远", "a stranger's, who is no party"),
    (f"本院查封了被执行人{DEBTOR}法定代表人{GUARANTOR}名下房屋一处。", GUARANTOR, "its head's, who is a party"),
    (f"本院查封了{GUARANTOR}及其配偶高远名下房屋一处。", GUARANTOR, "both own it"),
    (f"本院查封了{DEBTOR}、{GUARANTOR}名下房屋一处。", None, "both named with the thing"),
    (f"本院冻结了{GUARANTOR}持有的{DEBTOR}40%的股权。", GUARANTOR, "shares in the other"),
    (f"本院冻结了{GUARANTOR}在{DEBTOR}的股权。", GUARANTOR, "the same without their size"),
    (f"本院冻结了{DEBTOR}的股权。", DEBTOR, "shares that it holds"),
    (f"本院冻结了{DEBTOR}对第三人云岫供应链公司享有的租金。", DEBTOR, "a claim on a stranger"),
    (f"本院冻结了{DEBTOR}对{GUARANTOR}享有的到期债权。", DEBTOR, "a claim on the other, who owes it"),
    (f"本院提取了{GUARANTOR}在云岫供应链公司享有的分红款项。", GUARANTOR, "what a stranger pays"),
    (f"本院冻结了{DEBTOR}与第三人云岫供应链公司的租金账户。", None, "not said whose"),
    (f"本院在执行江越银行与{DEBTOR}、{GUARANTOR}借款合同纠纷一案中，查封了厂房一处。", None, "not said"),
]


@pytest.mark.parametrize(("sentence", "owner", "why"), OWNERS)
def test_whose_thing_is_told_of(sentence: str, owner: str | None, why: str) -> None:
    (draft,) = drafts(paper(body=sentence))
    assert draft.owner == owner, why


@pytest.mark.parametrize(("sentence", "why"), NOT_REPORTED)
def test_not_reported(sentence: str, why: str) -> None:
    assert drafts(paper(body=sentence)) == [], why


def test_a_term_said_once_belongs_to_every_order() -> None:
    found = drafts(paper(f"一、查封{DEBTOR}名下厂房；\n二、查封{GUARANTOR}名下轿车。\n查封期限均为二年。"))
    assert [draft.until for draft in found] == [date(2026, 3, 10)] * 2


def test_a_lifting_has_no_term() -> None:
    found = drafts(paper(f"一、解除对{DEBTOR}名下厂房的查封；\n二、查封{GUARANTOR}名下轿车。\n查封期限均为二年。"))
    assert [draft.until for draft in found] == [None, date(2026, 3, 10)]


def test_a_list_takes_act_and_term_from_its_section() -> None:
    orders = (
        "查封、冻结各被执行人下列财产：\n一、不动产（查封期限三年）\n"
        f"1．{DEBTOR}名下厂房一处；\n2．{GUARANTOR}名下房屋（轮候查封）；\n二、存款（冻结期限一年）\n3．{DEBTOR}账户内存款1万元。"
    )
    found = [(d.act.value, d.owner, d.rank.value, d.until) for d in drafts(paper(orders))[1:]]
    assert found == [
        ("seize", DEBTOR, "unstated", date(2027, 3, 10)),
        ("seize", GUARANTOR, "waiting", None),
        ("freeze", DEBTOR, "unstated", date(2025, 3, 10)),
    ]


def test_what_waits_is_what_the_other_court_seized() -> None:
    found = drafts(paper(body="被执行人名下厂房已由杭州市萧山区人民法院首先查封，本院系轮候查封。"))
    assert [(d.what, d.court, d.rank.value) for d in found] == [
        ("被执行人名下厂房", "杭州市萧山区人民法院", "first"),
        ("被执行人名下厂房", None, "waiting"),
    ]


def test_a_renewal_is_marked_as_one() -> None:
    (draft,) = drafts(paper(f"继续查封被执行人{DEBTOR}名下厂房，期限三年。"))
    assert draft.continued


def test_a_hint_on_renewal_is_no_order() -> None:
    assert len(drafts(paper("查封车辆一辆。\n查封期间，不得转移。\n需要续行查封的，应当提出申请。"))) == 1


def test_terms_by_kind_of_thing_are_no_order() -> None:
    orders = "冻结银行存款12万元或查封相应价值的财产。\n冻结银行存款的期限为一年，查封动产的期限为二年。"
    assert [draft.what for draft in drafts(paper(orders))] == ["银行存款12万元或查封相应价值的财产"]


def test_a_letter_of_results_reports_below_its_heading() -> None:
    text = letter("现将结果告知如下：\n1.浙江云岫纺织有限公司的账户，实际冻结8,941.02元。", "财产保全情况告知书")
    assert [(d.act.value, d.ordered) for d in drafts(text)] == [("freeze", False)]
