"""Seat (住所地): the court of the district that the debtor's last address names, and who hears its bankruptcy."""

from models.court import BankruptcyCourt, Court
from models.court_register import register
from models.dossier import DebtorDossier
from models.night import Flag
from models.referral import ReferralKind


def seat_court(dossier: DebtorDossier) -> Court | None:
    """The court of the debtor's seat on the dossier's day: of the last address whose court can be told."""
    found = (register().of_address(one.address, dossier.on) for one in reversed(dossier.addresses))
    return next((court for court in found if court), None)


def bankruptcy_court(flag: Flag) -> BankruptcyCourt | None:
    """The court competent for bankruptcies at the seat (破产案件管辖法院), where a transfer is proposed. Advice."""
    if not flag.referral or ReferralKind.BANKRUPTCY_TRANSFER not in flag.referral.kinds:
        return None
    seat = seat_court(flag.dossier)
    return register().bankruptcy_court(seat, flag.dossier.on) if seat else None
