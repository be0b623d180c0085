"""Seizures in force (有效的查封、扣押、冻结) with the day on which each runs out, unless renewed.

A seizure counts where its paper states its term or its day, or orders it that day. One that only waits (轮候), another
court's that is merely told of, a co-debtor's thing, and an order on a sum of which nobody knows what it met have no
day. What is lifted (解除), taken and paid (扣划), or renewed (续行) by a later paper drops out. Money that was taken is
let go where it is given back (退还); a lesser sum, or the surplus (多扣划), lets go a part only.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from models import (
    CaseClass,
    CaseStatus,
    DebtorDossier,
    EnforcementCase,
    Filing,
    Seizure,
    SeizureAct,
    SeizureRank,
    register,
)
from models.comparable import squeeze
from models.frozen import Frozen
from models.issuing_court import court_of
from rules.grounds.property_shown import is_own, seized_in
from rules.law.terms import is_deposit, last_day, longest

_HOLDING = frozenset({SeizureAct.SEIZE, SeizureAct.FREEZE, SeizureAct.DETAIN})
_SEIZING = frozenset({CaseClass.ENFORCEMENT, CaseClass.PRESERVATION})
_FIGURE = re.compile(r"\d[\d,.]{2,}\d")
_BANK = re.compile(r"[\u4e00-\u9fff]{2,12}?(?:银行|信用社|信用联社)")
_ROLE = "被执行人|被申请人|被保全人|被告|债务人"
_TELLING = re.compile(r"\d.*[\u4e00-\u9fff]{3}|[\u4e00-\u9fff]{3}.*\d")
"""A figure beside words names one thing (某路9号房屋); without one they may be said of any (房屋一套)."""
_AFORESAID = re.compile(r"上述|前述|该|原")
_SUM = re.compile(r"(\d[\d,]*(?:\.\d+)?)(万|亿)?余?元")
_UNITS = {"": Decimal(1), "万": Decimal(10_000), "亿": Decimal(100_000_000)}
_PART = re.compile(r"多(?:扣|划)|超额|超出|超标的|部分")
_TAKEN = re.compile(r"(?:多|误|错误|已|被|所){0,3}(?:扣划|划拨|划扣|划转|扣缴|提取)")
_WHATEVER = re.compile(r"(?:上述|前述|该|名下的?|所有的?|全部|相应)财产$")


class Held(Frozen):
    """One seizure in force: its case, paper and court, from which day to which, and whether a paper states the end."""

    case: EnforcementCase
    filing: Filing
    seizure: Seizure
    court: str
    since: date | None
    until: date
    stated: bool

    @property
    def day(self) -> date:
        """Day of the paper; an undated one is the oldest."""
        return self.filing.decision_date or date.min


def held_on(dossier: DebtorDossier, on: date) -> tuple[Held, ...]:
    """What any court holds of the debtor's on the day, each thing once, by its last day."""
    found = [held for case in dossier.cases for held in _of_case(dossier, case)]
    endings = [ending for case in dossier.cases for ending in _endings(dossier, case)]
    ended = [(ending, held) for held in found for ending in endings if _ends(ending, held)]
    kept: list[Held] = []
    # Of several acts on one thing (查封、续行查封) the one that lasts longest stands for it.
    for held in sorted(found, key=lambda held: held.until, reverse=True):
        # What ends one act ends every earlier one on the thing, and none that comes after it (解除后再次查封).
        over = (held.day <= ending.day and _same_held(held, other) for ending, other in ended)
        if held.until >= on and not any(over) and not any(_same_held(held, other) for other in kept):
            kept.append(held)
    return tuple(reversed(kept))


def liftings(dossier: DebtorDossier) -> tuple["Ending", ...]:
    """Every lifting (解除) and giving back (退还) of the debtor's things, in all its cases."""
    found = (ending for case in dossier.cases for ending in _endings(dossier, case))
    return tuple(ending for ending in found if ending.seizure.act is SeizureAct.LIFT)


def takings(dossier: DebtorDossier) -> tuple["Ending", ...]:
    """Every taking of the debtor's money (扣划) that a paper tells of as done."""
    return tuple(ending for case in dossier.cases for ending in _endings(dossier, case) if told_taken(ending.seizure))


def told_taken(one: Seizure) -> bool:
    """Whether a paper tells that its court took the money (已扣划…并发还), which is held no more."""
    return one.act is SeizureAct.TRANSFER and not one.ordered and one.court is None


def lifted_by(endings: Iterable["Ending"], case: EnforcementCase, filing: Filing, one: Seizure) -> "Ending | None":
    """The later paper of the same court, of the case or naming it (执异), that lets go what is seized or taken."""
    acting = register().resolve(one.court, None) if one.court else None
    day, court = filing.decision_date or date.min, acting.name if acting else _court(filing)
    later = (ending for ending in endings if ending.court == court and day <= ending.day)
    return next((other for other in later if _same_thing(other.seizure, one, in_case=other.speaks_of(case))), None)


def _of_case(dossier: DebtorDossier, case: EnforcementCase) -> Iterator[Held]:
    if case.case_class not in _SEIZING or case.status.satisfies:
        return
    for filing in case.filings:
        known = [one.seizure for one in seized_in(filing, dossier.debtor)]
        for one in filing.seizures:
            # A stated day shows that an order on a sum has met something.
            told = (one.since or one.until) and one.court is None and is_own(filing, one, dossier.debtor)
            counts = told or one in known
            waits = one.rank is SeizureRank.WAITING
            if one.act in _HOLDING and counts and not waits and (held := _held(case, filing, one)):
                yield held


def _held(case: EnforcementCase, filing: Filing, one: Seizure) -> Held | None:
    """With its last day, or None where no paper says from when: a mere report is younger than what it reports."""
    orders = one.ordered and filing.status is CaseStatus.CONTROLLED
    since = one.since or (filing.decision_date if orders else None)
    until = one.until or (last_day(since, longest(one)) if since else None)
    if until is None:
        return None
    stated = one.until is not None
    return Held(case=case, filing=filing, seizure=one, court=_court(filing), since=since, until=until, stated=stated)


def _court(filing: Filing) -> str:
    court = court_of(filing)
    return court.name if court else ""


class Ending(Frozen):
    """A lifting (解除), or a taking of money (扣划), with its case and paper."""

    case: EnforcementCase
    filing: Filing
    seizure: Seizure
    court: str

    @property
    def day(self) -> date:
        """Day of the paper; an undated one may be the last."""
        return self.filing.decision_date or date.max

    def speaks_of(self, case: EnforcementCase) -> bool:
        """Whether the paper is one of the case, or names it by its number."""
        if self.case.number == case.number:
            return True
        numbers = {case.number, *case.replaces}
        return any(other.value.base in numbers for other in self.filing.other_case_numbers)


def _endings(dossier: DebtorDossier, case: EnforcementCase) -> Iterator[Ending]:
    """Acts of the paper's own court; one on a co-debtor's thing ends nothing here."""
    for filing in case.filings:
        for one in filing.seizures:
            own = one.court is None and (not one.owner or is_own(filing, one, dossier.debtor))
            if own and one.act not in _HOLDING:
                yield Ending(case=case, filing=filing, seizure=one, court=_court(filing))


def _ends(ending: Ending, held: Held) -> bool:
    """Whether the same court lifts the thing or takes the very sum that was frozen."""
    if ending.court != held.court:
        return False
    if ending.seizure.act is SeizureAct.LIFT:
        return _same_thing(ending.seizure, held.seizure, in_case=ending.case.number == held.case.number)
    return not _figures(ending.seizure).isdisjoint(_figures(held.seizure))


def _same_held(one: Held, other: Held) -> bool:
    same_case = one.case.number == other.case.number
    return one.court == other.court and _same_thing(one.seizure, other.seizure, in_case=same_case)


def _same_thing(one: Seizure, held: Seizure, *, in_case: bool) -> bool:
    """The same figures (证号、账号); in one case, or by a paper that continues or lifts, also the same words."""
    if one.act is SeizureAct.LIFT:
        gives_back = bool(_TAKEN.match(one.what))
        if gives_back is not (held.act is SeizureAct.TRANSFER) or _is_part(one, held):
            return False
        if gives_back:
            return in_case and (not _sums(one) or not _sums(held) or bool(_sums(one) & _sums(held)))
    words, other = squeeze(one.what), squeeze(held.what)
    if _numbers(words) & _numbers(other):
        return True
    follows = one.continued or held.continued or one.act is SeizureAct.LIFT
    if (in_case or follows) and (words in other or other in words or _same_but_for_owner(one, held)):
        return True
    return in_case and _meant(one, held)


def _same_but_for_owner(one: Seizure, held: Seizure) -> bool:
    """The same words behind those for whose thing it is: 被申请人某名下位于某路9号的房屋, 某某所有的某路9号房屋."""
    shorter, longer = sorted((_without_owner(one), _without_owner(held)), key=len)
    return bool(_TELLING.search(shorter) and re.search(rf"{re.escape(shorter)}(?![内里中])", longer))


def _without_owner(one: Seizure) -> str:
    owner = f"(?:{re.escape(squeeze(one.owner))})?" if one.owner else ""
    words = re.sub(rf"^(?:{_ROLE})?{owner}(?:名下|所有|持有)?的?(?:位于|坐落[于在]?)?", "", squeeze(one.what))
    return words.replace("的", "")


def _meant(one: Seizure, held: Seizure) -> bool:
    """In one case: money at the same bank, 上述 of the same sort, or a lifting of 财产 without more (上述财产)."""
    if one.act is SeizureAct.LIFT and _WHATEVER.search(one.what):
        return True
    if is_deposit(one.what) or is_deposit(held.what):
        banks, others = _banks(one.what), _banks(held.what)
        same = not (banks and others) or any(bank in also or also in bank for bank in banks for also in others)
        return same and is_deposit(one.what) == is_deposit(held.what)
    aforesaid = _AFORESAID.search(one.what) or (held.continued and _AFORESAID.search(held.what))
    return bool(aforesaid) and longest(one) == longest(held)


def _is_part(one: Seizure, held: Seizure) -> bool:
    """Whether the lifting lets go less than all: the surplus, or a lesser sum than was held."""
    if _PART.search(one.what):
        return True
    less, whole = _sums(one), _sums(held)
    return bool(less and whole) and max(less) < min(whole)


def _sums(one: Seizure) -> set[Decimal]:
    """Sums of money in the words for the thing, in yuan."""
    return {Decimal(figure.replace(",", "")) * _UNITS[unit or ""] for figure, unit in _SUM.findall(one.what)}


def _banks(words: str) -> set[str]:
    """Banks by name; 名下银行存款 names none."""
    found = (bank.rpartition("在")[2].rpartition("于")[2] for bank in _BANK.findall(squeeze(words)))
    return {bank for bank in found if not bank.endswith(("名下银行", "的银行", "开立银行", "各银行"))}


def _numbers(words: str) -> set[str]:
    """Figures of four digits or more that are no sum of money and no year."""
    return {found for found in re.findall(r"(?<![\d,.])\d{4,}(?![\d,.]*[元年])", words) if not _is_year(found)}


def _is_year(figure: str) -> bool:
    return len(figure) == 4 and figure[:2] in {"19", "20"}


def _figures(one: Seizure) -> set[str]:
    return {figure.replace(",", "") for figure in _FIGURE.findall(one.what)}
