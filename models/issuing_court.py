"""Issuing court (作出法院): whose paper a filing is, by the code in its number and the name in its heading."""

from models.court import Court
from models.court_register import register
from models.filing import Filing


def court_of(filing: Filing) -> Court | None:
    """The court that gave the paper, or None where neither number nor heading says."""
    code = filing.case_number.court_code if filing.case_number else None
    return register().resolve(filing.court, code) if code or filing.court else None
