"""Whose word a decision, a release or a receipt is: always with its reason, and with somebody's name."""

from datetime import UTC, datetime
from getpass import getuser

from flows.terminal.console import complain
from ledger import Word


def spoken(because: str | None, by: str | None) -> Word | None:
    """The word as it is kept, by this machine's user where nobody is named; None, with a complaint, where one lacks."""
    reason = (because or "").strip()
    if not reason:
        complain("why? It is kept with who and when: --because TEXT")
        return None
    try:
        who = (by or getuser()).strip()
    except (KeyError, OSError):  # a user without a name, as in some containers
        who = ""
    if not who:
        complain("who says so? --by NAME")
        return None
    return Word(because=reason, by=who, at=datetime.now(UTC))
