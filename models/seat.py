"""Seat (住所地): the court of the district that the debtor's last address names, and who hears its bankruptcy."""

from datetime import date

from models.court import BankruptcyCourt, Court
from models.court_names import squeeze
from models.court_register import register
from models.dossier import DatedAddress, DebtorDossier
from models.night import Flag
from models.referral import ReferralKind
from models.statement import StatementKind


def seat_court(dossier: DebtorDossier) -> Court | None:
    """The court of the debtor's seat on the dossier's day: of the last address whose court can be told."""
    found = (register().of_address(one.address, dossier.on) for one in reversed(standing_addresses(dossier)))
    return next((court for court in found if court), None)


def standing_addresses(dossier: DebtorDossier) -> tuple[DatedAddress, ...]:
    """The debtor's addresses without an old one (旧址) that papers copy after one that told of the move (住所地变更).

    Only where a new address stood by the day it was told: else nothing says which of them is the old one.
    """
    told = _told_on(dossier)
    before = [squeeze(one.address) for one in dossier.addresses if one.on and told and one.on <= told]
    if told is None or len(before) < 2 or before[-1] in before[:-1]:
        return dossier.addresses
    left = frozenset(before[:-1])
    return tuple(
        one for one in dossier.addresses if one.on is None or one.on <= told or squeeze(one.address) not in left
    )


def _told_on(dossier: DebtorDossier) -> date | None:
    """The day of the last paper that says in words that this debtor's seat moved."""
    names = dossier.debtor.names
    days = [
        filing.decision_date
        for filing in dossier.stating
        if any(one.about is None or one.about in names for one in filing.stated(StatementKind.SEAT_MOVED))
    ]
    return max((day for day in days if day), default=None)


def bankruptcy_court(flag: Flag) -> BankruptcyCourt | None:
    """The court competent for bankruptcies at the seat (破产案件管辖法院), where a transfer is proposed. Advice."""
    if not flag.referral or ReferralKind.BANKRUPTCY_TRANSFER not in flag.referral.kinds:
        return None
    seat = seat_court(flag.dossier)
    return register().bankruptcy_court(seat, flag.dossier.on) if seat else None
