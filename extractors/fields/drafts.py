"""Drafts: a party, an act of control and a statement as read, before their words become evidence."""

from dataclasses import dataclass, field
from datetime import date

from models import EntityKind, Money, PartyKind, SeizureAct, SeizureRank, StatementKind

Stated = tuple[StatementKind, int, int, date | None]
"""A statement: its kind, start, end, and the day that it says."""


@dataclass(slots=True)
class PartyDraft:
    """A party as read; `places` holds start and end of each attribute's words, keyed by field name."""

    name: str
    role: str
    kind: PartyKind = PartyKind.PERSON
    entity: EntityKind = EntityKind.OTHER
    other_roles: tuple[str, ...] = ()
    id_number: str | None = None
    address: str | None = None
    household: bool = False
    residence: str | None = None
    representative: str | None = None
    birth_date: date | None = None
    former_names: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    places: dict[str, tuple[int, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SeizureDraft:
    """One act as read; `term` (三年) stands where the end could not be computed."""

    act: SeizureAct
    what: str
    owner: str | None = None
    court: str | None = None
    rank: SeizureRank = SeizureRank.UNSTATED
    since: date | None = None
    until: date | None = None
    limit: Money | None = None
    continued: bool = False
    ordered: bool = True
    term: str | None = None
