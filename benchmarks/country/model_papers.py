"""Model papers: each form is written and really read once; its facts, as JSON, then serve for any case by other words.

What stands in the places of a model (`%(name)s`) is told by `ledger_make`. Offsets stay those of the model paper.
"""

import re
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from forms import both, dormant, notice, petition, ruling
from writing import Bench, Firm, Man, Who, money

import extractors
from ledger.cases.papers import named_in
from ledger.kins.party_rows import screening_row
from models import CaseStatus, Court, Filing, clues_of, register, speaks_for_others

COURT = "北京市东城区人民法院"
CODE = "京0101"
NUMBER, TITLE = f"（2023）{CODE}执7654321号", f"（2022）{CODE}民初8765432号"
RESTORED, PETITION = f"（2023）{CODE}执恢7654321号", f"（2023）{CODE}破申7654321号"
DECIDED, FILED, DUE = "2023-11-23", "2023-11-12", 1_234_500.0
HOLDER = "阿克陶县人民法院"
"""The court that holds what a stuck case waits for; no case of the country lies there."""

FIRM = Firm("鲸垣砼梁建材有限公司", "91330109MA0000015Y", "鲸垣县工业大道97531号", "鲸梁砼")
MAN = Man("谢鲸垣", "男", "1952-03-03", "鲸垣县和平街道第97531号", "999999195203030009")
BANK = Firm("江越银行股份有限公司砼厦第97支行", "91330109MB00000353", "砼厦银行街97号", "厦贵芳", "行长", "负责人")

_WORDS = {
    NUMBER: "（%(year)s）%(code)s执%(serial)s号",
    RESTORED: "（%(year)s）%(code)s执恢%(serial)s号",
    PETITION: "（%(year)s）%(code)s破申%(serial)s号",
    TITLE: "（%(before)s）%(code)s民初%(serial)s号",
    '"year":2023': '"year":%(year)s',
    '"year":2022': '"year":%(before)s',
    f'"{CODE}"': '"%(code)s"',
    '"7654321"': '"%(serial)s"',
    '"8765432"': '"%(serial)s"',
    COURT: "%(court)s",
    DECIDED: "%(decided)s",
    FILED: "%(filed)s",
    "2024-11-22": "%(one_year)s",
    "2026-11-22": "%(three_years)s",
    "123450000": "%(due)s00",
    "model.txt": "%(file)s",
}
_DAYS = re.compile(r"2023年11月(?:23|12)日|二[〇○ＯO零]二三年十一月(?:二十三|十二)日")
_MONEY = re.compile(r"1,?234,?500(?:\.00)?|123\.45万")
_SHA = re.compile(r'"sha256":"[0-9a-f]{64}"')


class Model(NamedTuple):
    """A paper's facts with places for its words, and what the ledger's columns say of it."""

    facts: str
    kind: str
    status: str
    clues: int
    parties: tuple[tuple[str, str, int], ...]  # role, side and standing, in order of the paper
    number: str
    names: tuple[str, ...]
    speaks: bool


def models() -> dict[tuple[str, bool], list[Model]]:
    """By form and whether the debtor is a person: the same facts from several hands."""
    found: dict[tuple[str, bool], list[Model]] = {}
    for who in (FIRM, MAN):
        for form in ("notice", "paid", "dormant", "terminated", "frozen", "seized", "stuck", "restored", "accepted"):
            made = [_model(form, who, hand) for hand in (0, 1, 2, 8)] if who is FIRM or form != "accepted" else []
            good = [one for one in made if one]
            if made and not good:
                msg = f"no hand of {form} is read as it should be"
                raise AssertionError(msg)
            found[form, who is MAN] = good
    return found


_STATUS = {
    "notice": CaseStatus.NOTIFIED,
    "paid": CaseStatus.PAID,
    "dormant": CaseStatus.DORMANT,
    "terminated": CaseStatus.TERMINATED,
    "frozen": CaseStatus.CONTROLLED,
    "seized": CaseStatus.CONTROLLED,
    "stuck": CaseStatus.DORMANT,
    "restored": CaseStatus.RESUMED,
    "accepted": CaseStatus.BANKRUPTCY_ACCEPTED,
}


def _text(form: str, who: Who, hand: int) -> str:
    at = Bench(COURT, ("张三", "李四", "王五"), "赵六", hand=hand)
    cause, title = "买卖合同纠纷", f"{TITLE}民事判决书"
    story = f"本院在执行{BANK.name}与{who.name}{cause}一案中，被执行人未履行{title}确定的义务。"
    parties = both(BANK, who, hand)
    if form == "notice":
        return notice(at, NUMBER, DECIDED, BANK, who, cause, title, DUE, filed=FILED, what="货款", form="1")
    if form == "paid":
        orders = "本案执行完毕，予以结案。"
        return ruling(at, NUMBER, DECIDED, parties, story + "被执行人已全部履行完毕。", orders, title="结案通知书")
    if form == "dormant":
        return dormant(at, f"{NUMBER}之一", DECIDED, BANK, who, cause, title, DUE)
    if form == "stuck":
        facts = f"经查，被执行人{who.name}名下有不动产一处，已由{HOLDER}首先查封，本院系轮候查封，暂无法处置。"
        return dormant(at, f"{NUMBER}之一", DECIDED, BANK, who, cause, title, DUE, facts)
    if form == "accepted":
        story = f"申请人{BANK.name}以{who.name}不能清偿到期债务为由，向本院申请破产清算。"
        return petition(
            at, PETITION, DECIDED, BANK, FIRM, "第二条、第三条", story, f"受理{BANK.name}对{who.name}的破产清算申请。"
        )
    orders = {
        "terminated": f"终结{NUMBER}案件的执行。",
        "frozen": f"冻结被执行人{who.name}名下银行存款{money(DUE)}，期限为一年。",
        "seized": f"查封被执行人{who.name}名下位于城东工业园区的国有土地使用权，期限为三年。",
        "restored": f"恢复{NUMBER}案件的执行。",
    }[form]
    if form == "terminated":
        story += "申请执行人向本院申请撤销执行申请。"
    return ruling(at, RESTORED if form == "restored" else f"{NUMBER}之一", DECIDED, parties, story, orders)


def _model(form: str, who: Who, hand: int) -> Model | None:
    """The form as it is read, or None where this hand is read otherwise."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "model.txt"
        path.write_text(_text(form, who, hand), "utf-8")
        filing = extractors.read(path).filing
    good = filing.status is _STATUS[form] and [one.name for one in filing.parties] == [BANK.name, who.name]
    if not good or not filing.case_number or not all(one.id_number and one.address for one in filing.parties):
        return None
    if str(filing.decision_date) != DECIDED:
        return None
    rows = [screening_row(party, filing) for party in filing.parties]
    return Model(
        facts=_places(filing, who),
        kind=filing.document_kind.value,
        status=filing.status.value,
        clues=int(clues_of(filing)),
        parties=tuple(
            (party.role, row["side"], row["standing"]) for party, row in zip(filing.parties, rows, strict=True)
        ),
        number=_placed(filing.case_number.base),
        names=tuple(sorted(map(_placed, named_in(filing)))),
        speaks=speaks_for_others(filing),
    )


def _placed(text: str) -> str:
    for word, place in _WORDS.items():
        text = text.replace(word, place)
    return text


def _places(filing: Filing, who: Who) -> str:
    """The facts as the ledger keeps them, with a place for each word of the case."""
    text = filing.model_dump_json(exclude_defaults=True).replace("%", "%%")
    words = {
        who.name: "%(name)s",
        who.number: "%(id)s",
        who.address: "%(home)s",
        BANK.name: "%(by)s",
        BANK.number: "%(by_id)s",
        BANK.address: "%(by_home)s",
        BANK.head: "%(by_head)s",
    }
    words |= {who.head: "%(head)s"} if isinstance(who, Firm) else {who.born: "%(born)s"}
    for word in sorted(words, key=len, reverse=True):
        text = text.replace(word, words[word])
    text = _SHA.sub('"sha256":"%(sha256)s"', _MONEY.sub("%(due)s", _DAYS.sub("%(day)s", _placed(text))))
    if any(sign in text for sign in ("2023-", "鲸", "砼")):
        msg = f"a word of the model is left in {text}"
        raise AssertionError(msg)
    return text


def courts(code_length: int = 5) -> list[Court]:
    """The basic courts of the country, without the one that holds."""
    every = (court for court in register() if len(court.code) == code_length and court.name != HOLDER)
    return [court for court in every if court.level.value == "basic" and "军事" not in court.name]


def day_in_words(day: date) -> str:
    """2023年11月23日."""
    return f"{day.year}年{day.month}月{day.day}日"
