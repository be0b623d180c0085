"""R3 Seat moved (住所地变动).

Asks whether the debtor's address (住所地) came into another court's district, by moving or by a change of divisions
(区划调整), while at least half of its unsatisfied cases lie in other courts than that of the new seat. It supports R1.

Not met though it looks so: the other address is a branch's, one for service (送达地址), or where a person's household
is registered (户籍地), though it lives elsewhere; an old one that papers copy after the move was told; both addresses
are of one court's district; most cases already lie at the new seat; a bankruptcy is accepted.
Unknown: one address only and no word of a move, or no district can be told from the addresses; a paper says that the
debtor left (迁往外省) and nothing tells where to; papers go back to an
address of before without a word of a move, and it hangs on which of the two is the seat whether most cases lie outside;
only the prefecture of the new seat can be told (中山市, of two courts) and cases lie in it.
"""

import re
from collections.abc import Sequence
from datetime import date

from models import (
    Court,
    CourtLevel,
    DatedAddress,
    DebtorDossier,
    EnforcementCase,
    Evidence,
    Filing,
    Finding,
    Statement,
    StatementKind,
    register,
)
from models.seat import standing_addresses
from rules import evidence_of
from rules.grounds.bankruptcy import while_accepted
from rules.grounds.counting import counted_once, number_of
from rules.grounds.whose import is_debtor, statements_about
from rules.law.statutes import (
    BANKRUPTCY_LAW,
    CIVIL_PROCEDURE_2012,
    CIVIL_PROCEDURE_2021,
    CIVIL_PROCEDURE_2023,
    GUIDING_CASE_252,
)
from rules.rule import Because, Given, Question, said
from rules.wording import en_by_court, en_day, zh_by_court, zh_day

QUESTION = Question(
    rule="seat_moved",
    statutes=(
        BANKRUPTCY_LAW.at("第三条"),
        CIVIL_PROCEDURE_2012.at("第二百二十四条"),
        CIVIL_PROCEDURE_2021.at("第二百三十一条"),
        CIVIL_PROCEDURE_2023.at("第二百三十五条"),
        GUIDING_CASE_252.at("（行政区划调整后的住所地法院）"),
    ),
)

_LEFT = re.compile("迁|搬")  # and not only a change of divisions
_Located = tuple[DatedAddress, Court]


def check(dossier: DebtorDossier, on: date, given: Given) -> Finding:
    """Compare the first and the last seat, and count the cases elsewhere."""
    if finding := while_accepted(QUESTION, dossier, on):
        return finding
    located = _located(standing_addresses(dossier), on)
    moves = _told_moves(dossier)
    words = [one.evidence for _, one in moves]
    nowhere = len({court for _, court in located}) < 2 and _left_for_nowhere(moves, dossier)
    if nowhere or not located or (len([one for one, _ in located if one.on]) < 2 and not words):
        because = _nowhere(words) if nowhere else _one_address(dossier, located)
        return QUESTION.unknown(on, because, [*(one.evidence for one in dossier.addresses), *words])
    (last, seat), others = located[-1], [pair for pair in located if pair[1] != located[-1][1]]
    shown = [one.evidence for one, _ in (*others[-1:], located[-1])] + words
    if not others and not words:
        return QUESTION.not_met(on, _same_district(located, seat), shown)
    cases = counted_once(dossier.unsatisfied)
    elsewhere = [case for case in cases if not _at(case.court_now, seat)]
    share = given.thresholds.seat_share_percent.on(on)
    before = others[-1] if others else None
    because = _share(cases, elsewhere, share, _moved(before, last, seat))
    if doubt := _doubt(located, cases, share, told=bool(words)):
        return QUESTION.unknown(on, doubt, shown)
    if not _mostly_elsewhere(cases, seat, share):
        return QUESTION.not_met(on, because, shown)
    return QUESTION.met(on, because, (*shown, *evidence_of.of_cases(elsewhere)))


def _doubt(located: Sequence[_Located], cases: Sequence[EnforcementCase], share: int, *, told: bool) -> Because | None:
    """What leaves the answer open: which of two places is the seat, or which court of its city is the seat's."""
    seat = located[-1][1]
    before = next((court for _, court in reversed(located) if court != seat), None)
    met = _mostly_elsewhere(cases, seat, share)
    if before and not told and _went_back(located) and met != _mostly_elsewhere(cases, before, share):
        return _either_seat(cases, before, seat)
    elsewhere = [case for case in cases if not _at(case.court_now, seat)]
    inside = len(elsewhere) < len(cases)
    return _which_court(cases, elsewhere, seat) if inside and not met and seat.level is not CourtLevel.BASIC else None


def _located(addresses: Sequence[DatedAddress], on: date) -> list[_Located]:
    """The addresses with their basic courts; the last, where it is far, with that over its prefecture (中山市)."""
    found = [(one, court) for one in addresses if (court := register().of_address(one.address, on))]
    last = addresses[-1] if addresses else None
    if last and not any(one is last for one, _ in found):
        over = register().over_address(last.address, on)
        if over and (not found or not _at(found[-1][1], over)):
            found.append((last, over))
    return found


def _at(court: Court, seat: Court) -> bool:
    """Whether the court is the seat's; of a seat of which only the prefecture is known, one of its courts."""
    return seat in register().way_up(court)[: None if seat.level is not CourtLevel.BASIC else 1]


def _mostly_elsewhere(cases: Sequence[EnforcementCase], seat: Court, share: int) -> bool:
    """Whether the share of the cases lies in other courts than the seat's, and one at least."""
    elsewhere = number_of([case for case in cases if not _at(case.court_now, seat)])
    return elsewhere > 0 and elsewhere * 100 >= share * number_of(cases)


def _went_back(located: Sequence[_Located]) -> bool:
    """Whether dated papers went from the last seat to another one and back: either may be an old address copied."""
    courts = [court for one, court in located if one.on]
    other = next((place for place in reversed(range(len(courts))) if courts[place] != courts[-1]), 0)
    return courts[-1] in courts[:other]


def _told_moves(dossier: DebtorDossier) -> list[tuple[Filing, Statement]]:
    """What papers say in words of this debtor's moves."""
    return [
        (filing, statement)
        for filing in dossier.stating
        for statement in statements_about(filing, dossier.debtor, StatementKind.SEAT_MOVED)
    ]


def _left_for_nowhere(moves: Sequence[tuple[Filing, Statement]], dossier: DebtorDossier) -> bool:
    """Whether the words of a move only say that the debtor left: no place, and no address of it in their paper."""
    return bool(moves) and all(
        _LEFT.search(one.evidence.quote) and not one.place and not _has_address(filing, dossier)
        for filing, one in moves
    )


def _has_address(filing: Filing, dossier: DebtorDossier) -> bool:
    return any(party.lives_at and is_debtor(party, dossier.debtor) for party in filing.parties)


def _nowhere(words: Sequence[Evidence]) -> Because:
    return said(
        zh=f"文书{len(words)}处载明住所地已迁走，但没有载明能看出所属法院的新址，无从判断。",
        en=f"the papers say {len(words)} time(s) that the seat moved, and give no new address whose court can be told.",
    )


def _moved(before: _Located | None, last: DatedAddress, seat: Court) -> tuple[str, str]:
    """The move in words: from which court's district, by which papers, to which."""
    if before is None:
        return f"文书载明住所地变更，现属{seat.name}辖区", f"the papers say that the seat moved, now to {seat.name}"
    old, court = before
    return (
        f"住所地由{court.name}辖区（{zh_day(old.on)}文书）变为{seat.name}辖区（{zh_day(last.on)}文书）",
        f"the seat went from {court.name}'s district ({en_day(old.on)}) to {seat.name}'s ({en_day(last.on)})",
    )


def _share(
    cases: Sequence[EnforcementCase], elsewhere: Sequence[EnforcementCase], share: int, moved: tuple[str, str]
) -> Because:
    places_zh, places_en = (zh_by_court(elsewhere), en_by_court(elsewhere)) if elsewhere else ("无", "none")
    return said(
        zh=f"{moved[0]}；{number_of(cases)}件未执行完毕的案件中{number_of(elsewhere)}件在其他法院（{places_zh}），门槛为{share}%。",
        en=f"{moved[1]}; {number_of(elsewhere)} of {number_of(cases)} unsatisfied cases lie in other courts "
        f"({places_en}), the threshold is {share} %.",
    )


def _which_court(cases: Sequence[EnforcementCase], elsewhere: Sequence[EnforcementCase], seat: Court) -> Because:
    inside = number_of(cases) - number_of(elsewhere)
    return said(
        zh=f"现住所地在{seat.name}辖区，看不出属哪个基层法院：{number_of(cases)}件未执行完毕的案件中{inside}件在该辖区，无从判断。",
        en=f"the seat now lies in the district of {seat.name}, of which of its courts cannot be told: {inside} of "
        f"{number_of(cases)} unsatisfied cases lie in that district.",
    )


def _either_seat(cases: Sequence[EnforcementCase], before: Court, seat: Court) -> Because:
    outside = [number_of([case for case in cases if case.court_now != one]) for one in (before, seat)]
    return said(
        zh=f"住所地由{seat.name}辖区变为{before.name}辖区后，文书又写回前者，没有住所地变更的记载，无从判断现住所地："
        f"{number_of(cases)}件未执行完毕的案件中，不在{before.name}的{outside[0]}件，不在{seat.name}的{outside[1]}件。",
        en=f"the papers place the seat in {seat.name}'s district, then in {before.name}'s, then in the first again, "
        f"without a word of a move; of {number_of(cases)} unsatisfied cases {outside[0]} lie outside {before.name}, "
        f"{outside[1]} outside {seat.name}.",
    )


def _same_district(located: Sequence[_Located], seat: Court) -> Because:
    return said(
        zh=f"{len(located)}个载明日期的住所地都在{seat.name}辖区，没有变动。",
        en=f"all {len(located)} dated addresses lie in the district of {seat.name}: no move.",
    )


def _one_address(dossier: DebtorDossier, located: Sequence[_Located]) -> Because:
    number = len(dossier.addresses)
    return said(
        zh=f"文书中债务人的住所地{number}个，其中{len(located)}个能看出所属法院，也没有住所地变更的记载，无从判断。",
        en=f"the papers give {number} address(es) of the debtor, the court can be told for {len(located)}, "
        "and no word of a move.",
    )
