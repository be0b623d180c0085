"""What the doctor looks at in the ledger: its schema, its clock, who holds it, what was set aside."""

from datetime import UTC, datetime, timedelta

from flows.settings import Settings
from ledger import LEASE, Ledger, LedgerState, damage_of, state_of

MOST_DRIFT = timedelta(seconds=60)
"""So far apart two clocks may be."""


def schema(settings: Settings) -> str:
    """Raises ValueError where the next command would change the tables, or cannot read them."""
    state = state_of(settings.ledger_url)
    if state.at is None:
        return "no ledger yet: the first command that needs one makes it"
    if state.behind is None:
        msg = f"its schema {state.at} is of a newer Zhipo than this one ({state.newest}): install that"
        raise ValueError(msg)
    if state.behind:
        msg = f"at {state.at}, this Zhipo needs {state.newest}: make a copy; the next night brings it there"
        raise ValueError(msg)
    return f"at {state.at}, the newest"


def books(settings: Settings) -> str:
    """How far the ledger is; a ledger of another schema is not opened, for that would change it."""
    if not is_current(settings):
        return "not looked into (see its schema)"
    with Ledger.open(settings.ledger_url) as ledger:
        aside = len(ledger.quarantined())
        look = " (zhipo quarantine list)" if aside else ""
        owed = len(ledger.letters_owed())
        return f"revision {ledger.revision()}, {owed} letters owed, {aside} files set aside{look}"


def whole(settings: Settings) -> str:
    """Raises ValueError where a SQLite ledger is damaged."""
    if state_of(settings.ledger_url).at is None:
        return "no ledger yet"
    if not is_current(settings):
        return "not looked into (see the ledger's schema)"
    damage = damage_of(settings.ledger_url)
    if damage:
        msg = f"damaged: {'; '.join(damage)}: start nothing, restore it from a backup (docs/operations.md)"
        raise ValueError(msg)
    return "PostgreSQL's own affair" if damage is None else "no damage found"


def is_current(settings: Settings) -> bool:
    """Whether the ledger is there and of this program's schema."""
    return state_of(settings.ledger_url).behind == 0


def lock(settings: Settings) -> str:
    """Who holds the ledger. Raises ValueError where the holder has been silent too long."""
    holder = state_of(settings.ledger_url).holder
    if not holder:
        return "free"
    if holder.silent > LEASE:
        msg = f"held by {holder}, silent for {holder.silent:.0f} s: the next run takes it over where that one is dead"
        raise ValueError(msg)
    return f"held by {holder}"


def clock(settings: Settings, now: datetime | None = None) -> str:
    """Whether this machine's clock agrees with the ledger's and with the file system's; ValueError where not."""
    settings.var.mkdir(parents=True, exist_ok=True)
    probe = settings.var / ".clock"
    probe.touch()
    written = datetime.fromtimestamp(probe.stat().st_mtime, UTC)
    probe.unlink()
    wrong = astray(now or datetime.now(UTC), written, state_of(settings.ledger_url))
    if wrong:
        raise ValueError("; ".join(wrong) + ": set the clocks by one server of time (NTP)")
    here = datetime.now().astimezone()
    return f"{here.isoformat(timespec='seconds')} ({here.tzname()})"


def astray(now: datetime, written: datetime, state: LedgerState) -> list[str]:
    """What speaks against this machine's clock: the folder's, the ledger's, a night that has not begun yet."""
    found = []
    for what, moment in (("the folder for output", written), ("the ledger's server", state.now)):
        if moment and abs(drift := now - moment) > MOST_DRIFT:
            found.append(f"{what} is {abs(drift.total_seconds()):.0f} s {'behind' if drift > timedelta() else 'ahead'}")
    if state.last_night and state.last_night > now + MOST_DRIFT:
        found.append(f"the last night began {state.last_night.isoformat(timespec='seconds')}, which is yet to come")
    return found
