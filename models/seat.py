"""Seat (住所地): the court of the district that the debtor's last address names, and who hears its bankruptcy."""

from collections.abc import Sequence
from datetime import date

from models.comparable import squeeze
from models.court import BankruptcyCourt, Court, CourtLevel
from models.court_register import register
from models.dossier import DatedAddress, DebtorDossier
from models.night import Flag
from models.referral import ReferralKind
from models.statement import StatementKind


def seat_court(dossier: DebtorDossier) -> Court | None:
    """The court of the debtor's seat on the dossier's day: of the last address whose court can be told.

    Where that tells a prefecture alone (东莞市虎门镇, of three courts), its intermediate court, unless an address
    before it lies there.
    """
    found = [register().over_address(one.address, dossier.on) for one in reversed(standing_addresses(dossier))]
    known = [court for court in found if court]
    within = (court for court in known if known[0] in register().way_up(court))
    return next((court for court in within if court.level is CourtLevel.BASIC), known[0] if known else None)


def standing_addresses(dossier: DebtorDossier) -> tuple[DatedAddress, ...]:
    """The debtor's addresses and the place of its last move (迁至…), without an old one (旧址) that papers still copy.

    An address is old only where a new one stood by the day the move was told: else nothing says which of them is. The
    place of a move stands where no party block of that day or later has an address whose court can be told.
    """
    moves = _moves(dossier)
    told = moves[-1].on if moves else None
    here = [one for one in dossier.addresses if told is None or one.on is None or one.on <= told]
    before = [squeeze(one.address) for one in here if one.on]
    left = frozenset() if len(before) < 2 or before[-1] in before[:-1] else frozenset(before[:-1])
    since = [one for one in dossier.addresses if one not in here and squeeze(one.address) not in left]
    return (*here, *_place_of_move(moves, dossier), *since)


def _moves(dossier: DebtorDossier) -> list[DatedAddress]:
    """What papers with a day say in words of this debtor's moves, the last one last; a place not named is empty."""
    names = dossier.debtor.names
    told = [
        DatedAddress(address=one.place or "", on=filing.decision_date, evidence=one.evidence)
        for filing in dossier.stating
        for one in filing.stated(StatementKind.SEAT_MOVED)
        if filing.decision_date and (one.about is None or one.about in names)
    ]
    return sorted(told, key=lambda one: one.on or date.min)


def _place_of_move(moves: Sequence[DatedAddress], dossier: DebtorDossier) -> Sequence[DatedAddress]:
    """The place that the last words of a move name, unless a party block of that day or later tells a court."""
    named = [one for one in moves if register().of_address(one.address, dossier.on)][-1:]
    by_then = [one for one in dossier.addresses if named and one.on and one.on >= (named[0].on or date.min)]
    return () if any(register().of_address(one.address, dossier.on) for one in by_then) else named


def bankruptcy_court(flag: Flag) -> BankruptcyCourt | None:
    """The court competent for bankruptcies at the seat (破产案件管辖法院), where a transfer is proposed. Advice."""
    if not flag.referral or ReferralKind.BANKRUPTCY_TRANSFER not in flag.referral.kinds:
        return None
    seat = seat_court(flag.dossier)
    return register().bankruptcy_court(seat, flag.dossier.on) if seat else None
