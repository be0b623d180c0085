"""The country's ordinary cases, of which no rule may speak: each debtor owes in few courts and is dealt with in time.

Firms are notified, seized from or have paid; only persons with a single creditor go dormant, so that neither a series
(R1) nor a bankruptcy (R7) nor a distribution (R21) is in them. Days lie within the last five months (R14).
"""

from collections.abc import Iterator
from datetime import date, timedelta

from forms import both, closed, dormant, notice, ruling
from people import Country
from writing import Bench, Firm, Man, money

ON = date(2024, 9, 30)
_CAUSES = ("买卖合同纠纷", "租赁合同纠纷", "承揽合同纠纷", "民间借贷纠纷", "借款合同纠纷", "机动车交通事故责任纠纷")

Sheet = tuple[str, str]
"""Name and text of one paper."""


def debtor(country: Country) -> Iterator[Sheet]:
    """The papers of one ordinary debtor: mostly one case, seldom up to four, in one court."""
    dice = country.dice
    court = dice.choice(country.courts)
    who: Firm | Man = country.firm(court) if dice.random() < 0.6 else country.man()
    cases = 1 + sum(dice.random() < 0.18 for _ in range(3))
    for _ in range(cases):
        yield from _case(country, country.bench(court), who, country.case_number(court, 2024), alone=cases == 1)


def _case(country: Country, at: Bench, who: Firm | Man, number: str, *, alone: bool) -> Iterator[Sheet]:
    dice = country.dice
    filed = ON - timedelta(days=dice.randrange(60, 150))
    applicant = country.bank() if dice.random() < 0.4 else country.firm() if dice.random() < 0.5 else country.man()
    cause, due = dice.choice(_CAUSES), float(dice.randrange(40, 9000) * 250)
    title = f"（2023）{number[6:11]}民初{dice.randrange(100, 9999)}号民事判决书"
    stem = number.strip("（").replace("）", "-")
    iso = filed.isoformat()
    yield f"{stem}-a", notice(at, number, iso, applicant, who, cause, title, due, filed=iso, what="款项")
    later = (filed + timedelta(days=dice.randrange(12, 50))).isoformat()
    turn = dice.random()
    if turn < 0.3:
        orders = f"冻结被执行人{who.name}名下银行存款{money(due)}，期限为一年。"
        yield (
            f"{stem}-b",
            ruling(
                at, f"{number}之一", later, both(applicant, who, at.hand), _story(applicant, who, cause, title), orders
            ),
        )
    elif turn < 0.6:
        yield f"{stem}-b", closed(at, number, later, applicant, who, cause, title)
    elif turn < 0.8 and alone and isinstance(who, Man):
        yield f"{stem}-b", dormant(at, f"{number}之一", later, applicant, who, cause, title, due)


def _story(applicant: Firm | Man, who: Firm | Man, cause: str, title: str) -> str:
    return f"本院在执行{applicant.name}与{who.name}{cause}一案中，被执行人未履行{title}确定的义务。"


_FILLING = (
    "本院立案后，依法向当事人送达了执行通知书、报告财产令、执行须知及廉政监督卡，并告知其权利和义务。",
    "当事人对送达地址予以确认，并同意适用电子送达方式接收除裁定书以外的其他文书。",
    "本院组织双方进行谈话，就履行方式、履行期限等问题听取意见，并将谈话内容记入笔录。",
    "执行人员到当事人住所地进行走访，向基层组织了解有关情况，并制作调查笔录附卷备查。",
    "本院将有关法律规定向当事人进行了释明，当事人表示已经知悉，并在笔录上签名确认。",
    "上述材料均已附卷，当事人可以依照规定查阅、复制，涉及国家秘密、商业秘密的除外。",
)


_BLOCK = ("申请执行人", "被执行人", "法定代表人", "负责人")


def lengthened(text: str, pages: int, country: Country) -> str:
    """The paper with so much more of its course told that it fills about so many pages."""
    lines = text.rstrip("\n").split("\n")
    block = max((at for at, line in enumerate(lines) if line.strip().startswith(_BLOCK)), default=3)
    place = next((at for at, line in enumerate(lines) if line.strip().startswith("依照")), block + 2)
    missing = (pages - 1) * 27 * 28 - len(text) // 2
    filling: list[str] = []
    while missing > 0:
        filling.append(country.dice.choice([one for one in _FILLING if one not in filling[-1:]]))
        missing -= len(filling[-1]) + 16
    return "\n".join([*lines[:place], *filling, *lines[place:]]) + "\n"
