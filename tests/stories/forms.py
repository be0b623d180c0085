"""The everyday papers in many hands: notices, dormant rulings, seizures, closings, moves."""

from writing import Bench, Firm, Man, Who, block, day, money


def notice(
    at: Bench,
    number: str,
    iso: str | None,
    applicant: Who,
    debtor: Who,
    cause: str,
    title: str,
    due: float,
    **more: str,
) -> str:
    """执行通知书, in six hands; `filed` is the day of filing, `what` what is to be paid, `form` one hand for certain."""
    hand = int(more.get("form", at.hand + at.written))
    filed, what = more.get("filed", iso or "2023-01-01"), more.get("what", "款项")
    mine, theirs, you = applicant.name, debtor.name, "你" if isinstance(debtor, Man) else "你单位"
    blocks = [
        block("申请执行人", applicant, hand),
        block("被执行人", debtor, hand + 1, number="form" in more or hand % 3 != 2),
    ]
    sum_ = money(due, hand)
    law = ["第二百四十七条", "第二百五十一条"][filed >= "2024-01-01"]
    bodies = [
        [
            f"{theirs}：",
            f"申请执行人{mine}与被执行人{theirs}{cause}一案，本院受理的{title}已经发生法律效力。"
            f"{mine}向本院申请强制执行，本院于{day(filed)}立案。",
            f"依照《中华人民共和国民事诉讼法》{law}的规定，责令{you}自收到本通知之日起三日内履行下列义务：",
            f"一、向申请执行人支付{what}{sum_}；\n二、加倍支付迟延履行期间的债务利息。",
            "逾期不履行，本院将依法强制执行。",
        ],
        [
            *blocks,
            f"{mine}与{you}{cause}一案，{title}已发生法律效力，{you}未按期履行。本院于{day(filed)}立案执行，"
            f"申请执行标的{sum_}。现责令{you}在本通知书送达后三日内履行，并按规定报告财产状况。",
        ],
        [
            *blocks,
            f"本院依据已经生效的{title}立案执行{mine}申请执行{theirs}{cause}一案（立案日期：{day(filed)}）。"
            f"依照《中华人民共和国民事诉讼法》{law}之规定，通知{you}立即给付{what}{sum_}及迟延履行利息。",
            "联系电话见送达回证。",
        ],
        [
            f"{theirs}：",
            f"{mine}因{cause}一案持{title}于{day(filed)}向本院申请执行，本院于同日立案。根据{title}，"
            f"{you}应支付{what}{sum_}。现限{you}于五日内自动履行；拒不履行的，本院将视情节予以罚款、拘留。",
            "特此通知。",
        ],
        [
            blocks[0],
            blocks[1],
            f"关于申请执行人{mine}与被执行人{theirs}{cause}纠纷执行一案".replace("纠纷纠纷", "纠纷")
            + f"，{title}确定的履行期限已经届满。本院{day(filed)}受理执行申请并立案。",
            f"通知{you}：\n（一）于收到本通知之日起三日内支付{what}{sum_}；\n（二）负担申请执行费。",
        ],
        [
            f"{theirs}：",
            f"{you}与{mine}{cause}一案，经（申请执行人）{mine}申请，本院已于{day(filed)}依法立案执行，"
            f"执行依据为{title}。".replace("（申请执行人）", "申请执行人"),
            f"请{you}收到本通知后即日向本院执行款专户缴纳{what}{sum_}，否则本院将采取查询、冻结、划拨等执行措施。",
        ],
    ]
    body = bodies[hand % len(bodies)]
    return at.paper("执行通知书", number, iso, body, signed=hand % 2 == 0)


NO_PROPERTY = (
    "经查，{theirs}名下无不动产、车辆、有价证券登记，银行账户仅余零星款项，未发现其他可供执行的财产。",
    "本院通过全国法院网络执行查控系统查询，并向不动产、车辆管理部门调查，均未查询到被执行人{theirs}名下有可供执行的财产。",
    "执行中，本院已穷尽财产调查措施，没有发现被执行人有可供执行的财产，申请执行人亦不能提供财产线索。",
    "经线上总对总查控和线下实地走访，被执行人{theirs}无财产可供执行。",
    "本院先后两次发起网络查询，又向税务、社保部门调取资料，均未能查获被执行人可供执行之财产。",
    "被执行人{theirs}经本院传唤拒不到庭，亦不申报财产；本院依职权调查，其名下暂无可供执行的财产。",
    "执行过程中，除已发还的零星款项外，被执行人再无其他财产可供本院执行。",
)


def dormant(
    at: Bench, number: str, iso: str, applicant: Who, debtor: Who, cause: str, title: str, due: float, facts: str = ""
) -> str:
    """终结本次执行程序裁定书, in five hands; `facts` replaces the sentence that no property was found."""
    hand = at.hand + at.written
    mine, theirs = applicant.name, debtor.name
    found = facts or NO_PROPERTY[hand % len(NO_PROPERTY)].format(theirs=theirs)
    base = number.split("之", maxsplit=1)[0]
    parties = [block("申请执行人", applicant, hand), block("被执行人", debtor, hand)]
    opening = [
        f"本院在执行{mine}与{theirs}{cause}一案中，责令被执行人履行{title}确定的义务，被执行人未履行。",
        f"申请执行人{mine}依据{title}，向本院申请执行{theirs}{cause}一案，本院已依法立案。",
        f"{mine}申请执行{theirs}{cause}一案，执行依据为{title}，标的{money(due)}。",
        f"关于{mine}与{theirs}{cause}一案，{title}已生效，权利人{mine}申请执行。",
    ][hand % 4]
    told = [
        "本院已将执行情况告知申请执行人，其对终结本次执行程序没有异议。",
        "上述情况已书面告知申请执行人，申请执行人在指定期限内未提出意见。",
        "本院约谈了申请执行人，其表示理解并同意终结本次执行程序。",
    ][hand % 3]
    left = f"本案未执行到位{money(due, hand)}及利息。"
    order = [
        "终结本次执行程序。",
        f"终结{base}案件的本次执行程序。",
        f"终结本院{base}案的本次执行程序。",
        "本案终结本次执行程序。",
    ][hand % 4]
    after = [
        "申请执行人发现被执行人有可供执行财产的，可以再次申请执行，不受申请执行时效期间的限制。",
        "被执行人负有继续履行债务的义务。申请执行人发现财产线索的，可申请恢复执行。",
    ][hand % 2]
    law = ["第五百一十七条", "第五百一十九条"][iso < "2022-04-10"]
    return at.paper(
        "执行裁定书",
        number,
        iso,
        [
            *parties,
            opening,
            found,
            told + left,
            f"依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》{law}的规定，裁定如下：",
            order,
            after,
            ["本裁定送达后即发生法律效力。", "本裁定送达后立即生效。"][hand % 2],
        ],
    )


_ARTICLES = {
    "2024-01-01": ("第二百五十三条", "第二百五十五条", "第二百五十五条、第二百五十八条"),
    "2022-01-01": ("第二百四十九条", "第二百五十一条", "第二百五十一条、第二百五十四条"),
    "": ("第二百四十二条", "第二百四十四条", "第二百四十四条、第二百四十七条"),
}
"""By the day from which they are so numbered: of money, of things, of a sale (民事诉讼法 2023, 2021, 2012)."""


def _articles(iso: str, orders: str) -> str:
    money, things, sale = next(numbers for since, numbers in _ARTICLES.items() if iso >= since)
    return money if "存款" in orders else sale if "拍卖" in orders else things


def ruling(
    at: Bench,
    number: str,
    iso: str | None,
    parties: list[str],
    story: str,
    orders: str,
    *,
    title: str = "执行裁定书",
    law: str = "",
) -> str:
    """Any other ruling: blocks, what happened, the law, the orders."""
    hand = at.hand + at.written
    statute = law or f"《中华人民共和国民事诉讼法》{_articles(iso or '', orders)}"
    verb = "决定如下：" if "决定" in title else "裁定如下："
    return at.paper(
        title,
        number,
        iso,
        [
            *parties,
            story,
            f"依照{statute}{['的规定', '之规定', '规定'][hand % 3]}，{verb}",
            orders,
            "本决定自作出之日起生效。"
            if "决定" in title
            else ["本裁定立即执行。", "本裁定送达后即发生法律效力。"][hand % 2],
        ],
    )


def both(applicant: Who, debtor: Who, hand: int = 0) -> list[str]:
    """The usual block of two."""
    return [block("申请执行人", applicant, hand), block("被执行人", debtor, hand)]


def closed(at: Bench, number: str, iso: str, applicant: Who, debtor: Who, cause: str, title: str) -> str:
    """结案通知书: everything paid."""
    how = [
        f"被执行人{debtor.name}已全部履行完毕",
        "被执行人已将全部款项交至本院并发放申请执行人，本案执行完毕",
        f"{title}确定的义务已经全部履行",
    ][at.written % 3]
    return at.paper(
        "结案通知书",
        number,
        iso,
        [
            f"{applicant.name}、{debtor.name}：",
            f"申请执行人{applicant.name}与被执行人{debtor.name}{cause}一案（执行依据：{title}），{how}，本案现以执行完毕方式结案。",
            "特此通知。",
        ],
        signed=False,
    )


def petition(
    at: Bench,
    number: str,
    iso: str,
    petitioner: Who,
    of: Firm,
    what: str,
    story: str,
    orders: str,
    *,
    title: str = "民事裁定书",
) -> str:
    """A ruling or decision of a bankruptcy court on a petition; the debtor may petition itself."""
    hand = at.hand + at.written
    own = petitioner == of
    parties = [block("申请人（债务人）" if own else "申请人", petitioner, hand)]
    parties += [] if own else [block("被申请人", of, hand)]
    return at.paper(
        title,
        number,
        iso,
        [
            *parties,
            story,
            f"依照《中华人民共和国企业破产法》{what}的规定，{'决定' if '决定' in title else '裁定'}如下：",
            orders,
            f"本{'决定' if '决定' in title else '裁定'}自即日起生效。",
        ],
    )


__all__ = ["Man", "both", "closed", "dormant", "notice", "petition", "ruling"]
