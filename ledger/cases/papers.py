"""Papers of a case (案件文书): which papers stand under one number, and in what order they speak."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date

from ledger.cases.joint import joint_of
from ledger.identity.keys import case_is_named
from ledger.identity.numbers import identity
from ledger.identity.sides import Side, sides_of
from models import CaseClass, CaseNumber, Court, Filing, Party, StatementKind, register
from models.comparable import squeeze
from models.issuing_court import court_of

_ONE_OF_SEVERAL = re.compile(r"（个\d+）")
_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")}
_LONGEST_RANGE = 500  # (c) cases in one number; more is a misreading


class Papers:
    """One known case while it is being put together: its number, court and papers in order."""

    def __init__(self, number: CaseNumber, filings: Iterable[Filing]) -> None:
        """Take the papers that bear the number in their heading."""
        self.number = number.base
        self.restored = number.restored
        self.filings = in_order(filings)
        self.joint, self.stands_for = joint_of(self.filings), 1
        self.court = _court_of(number, self.filings)
        classes = {filing.case_class for filing in self.filings}
        told = (one for one in (CaseClass.PRESERVATION, CaseClass.BANKRUPTCY) if one in classes)
        self.case_class = next(told, number.case_class)
        self.replaces: list[str] = []

    @property
    def numbers(self) -> set[str]:
        """The case's number and those it replaces."""
        return {self.number, *self.replaces}

    @property
    def names(self) -> set[str]:
        """Numbers (base) of other cases that the papers name."""
        return {named for filing in self.filings for named in named_in(filing)} - self.numbers

    def is_named_among(self, numbers: Collection[str]) -> bool:
        """Whether its number is one of these, or each of the cases under its joint number (合并案号) is."""
        one_by_one = len(self.joint) > 1 and set(self.joint).issubset(numbers)
        return one_by_one or not self.numbers.isdisjoint(numbers)

    @property
    def titles(self) -> tuple[str, ...]:
        """Titles to be enforced (执行依据) as read, each once; a masked one (×) is left out, for it names none."""
        found = (title.value for filing in self.filings for title in filing.titles)
        return tuple({squeeze(title): title for title in found if case_is_named(title)}.values())

    @property
    def first_day(self) -> date:
        """Day of the oldest paper."""
        return next((filing.decision_date for filing in self.filings if filing.decision_date), date.max)

    def tokens(self, side: Side) -> set[str]:
        """Numbers and names of the parties on one side, former names included."""
        both = (one for filing in self.filings for one in zip(filing.parties, sides_of(filing), strict=True))
        parties = (party for party, where in both if where is side)
        found = (token for party in parties for token in (identity(party), *_names(party)))
        return {token for token in found if token}

    def same_parties(self, other: "Papers") -> bool:
        """Whether debtor and applicant agree in at least one each; a side no paper names agrees with any."""
        for side in (Side.DEBTOR, Side.APPLICANT):
            mine, theirs = self.tokens(side), other.tokens(side)
            if mine and theirs and not mine & theirs:
                return False
        return bool(self.tokens(Side.DEBTOR) & other.tokens(Side.DEBTOR))

    def same_title_and_parties(self, other: "Papers") -> bool:
        """Whether both enforce one title for and against the same."""
        mine, theirs = ({squeeze(title) for title in case.titles} for case in (self, other))
        return bool(mine & theirs) and self.same_parties(other)

    def take(self, other: "Papers") -> None:
        """Take over the papers of a case that this one replaces."""
        self.replaces += [other.number, *other.replaces]
        self.filings = in_order((*self.filings, *other.filings))

    def own(self) -> list[Filing]:
        """The papers under this very number, then the others."""
        return sorted(self.filings, key=lambda filing: not filing.case_number or filing.case_number.base != self.number)


def known_cases(filings: Iterable[Filing]) -> list[Papers]:
    """The known cases (案件): grouped by the number of the heading without 之一.

    A masked number (执×××号) groups only papers with the same debtors. A paper without a number of its own goes with
    the one enforcement case it names, else the one preservation case, and so does a letter that sends one back
    (退回委托) under a number of its court; a list of several debtors' cases goes with none of them.
    """
    groups: dict[tuple[str, frozenset[str]], list[Filing]] = defaultdict(list)
    loose: list[Filing] = []
    for filing in filings:
        number = filing.case_number
        if number is None or (number.case_class is CaseClass.REVIEW and filing.stated(StatementKind.RETURNED)):
            loose.append(filing)
        if number:
            named = case_is_named(number.base)
            groups[number.base, frozenset() if named else debtor_names(filing)].append(filing)
    found = [Papers(number, papers) for papers in groups.values() if (number := papers[0].case_number)]
    for filing in loose:
        numbers = named_in(filing)
        known = [case for case in found if case.number in numbers]
        meant = [case for case in known if case.case_class is CaseClass.ENFORCEMENT]
        meant = meant or [case for case in known if case.case_class is CaseClass.PRESERVATION]
        if len(meant) == 1 and not _of_strangers(filing, meant[0]):
            meant[0].filings = in_order((*meant[0].filings, filing))
    return found


def _of_strangers(filing: Filing, case: Papers) -> bool:
    """Whether a paper without a number names several enforcement cases, and not this one's debtors alone (曝光台)."""
    named = {one.value.base for one in filing.other_case_numbers if one.value.case_class is CaseClass.ENFORCEMENT}
    if filing.case_number or not named - case.numbers:
        return False
    debtors = debtor_names(filing)
    return not debtors or not debtors <= case.tokens(Side.DEBTOR)


def named_in(filing: Filing) -> set[str]:
    """Numbers (base) of other cases that a paper names; a range (执1203-1213号) names each of its cases."""
    own = filing.case_number.base if filing.case_number else None
    named = (mention.value for mention in filing.other_case_numbers)
    return {number for one in named for number in (one.base, *one.cases_up_to(_LONGEST_RANGE))} - {own}


def debtor_names(filing: Filing) -> frozenset[str]:
    """Names of the paper's debtors, squeezed."""
    sides = zip(filing.parties, sides_of(filing), strict=True)
    return frozenset(squeeze(party.name) for party, side in sides if side is Side.DEBTOR)


def in_order(filings: Iterable[Filing]) -> list[Filing]:
    """Oldest first; on one day by 之一, 之二 (688-1号, 688-2号); undated ones last; each once."""
    return sorted({filing.sha256: filing for filing in filings}.values(), key=_order)


def speaks_for(filing: Filing, court: Court) -> bool:
    """Whether the paper is the case's own court's (a letter of another court says nothing of its status)."""
    number = filing.case_number
    if filing.court is None or (number is not None and number.case_class is not CaseClass.REVIEW):
        return True
    return court_of(filing) == court


def _order(filing: Filing) -> tuple[date, int, str]:
    number = filing.case_number
    place = (_ordinal(number.suffix) if number.suffix else number.paper or 0) if number else 0
    return filing.decision_date or date.max, place, filing.sha256


def _ordinal(suffix: str) -> int:
    """之一 → 1, 之十二 → 12; the number of one case among several (（个6）) is no order."""
    suffix = _ONE_OF_SEVERAL.sub("", suffix)
    tens, ten, ones = suffix.removeprefix("之").rpartition("十")
    if digits := re.search(r"\d+", suffix):
        return int(digits[0])
    return (_DIGITS.get(tens, 1) * 10 if ten else 0) + _DIGITS.get(ones[:1], 0)


def _court_of(number: CaseNumber, filings: Sequence[Filing]) -> Court:
    """The code in the number decides; the old form's court stands in the heading."""
    name = next((filing.court for filing in filings if filing.court), None)
    return register().resolve(name, number.court_code)


def _names(party: Party) -> tuple[str, ...]:
    return tuple(squeeze(one) for one in (party.name, *party.former_names))
