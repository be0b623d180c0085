"""Papers for the ledger's tests, built by hand: `paper(...)` is a filing, `debtor(...)` one of its parties."""

from datetime import date
from hashlib import sha256
from typing import Any

from sqlalchemy import create_engine, make_url, text

from ledger.store.postgresql import with_driver
from models import (
    CaseNumber,
    CaseStatus,
    CourtMention,
    CourtPart,
    EntityKind,
    Evidence,
    Filing,
    Mention,
    Page,
    Party,
    PartyKind,
    Reading,
    Verdict,
    VerdictKind,
)

FIRM, CODE = "浙江禾屿高分子材料股份有限公司", "91330109784391627J"
BANK = "江越银行股份有限公司"


def words(quote: str, file: str = "paper.txt") -> Evidence:
    """Evidence that quotes these words."""
    return Evidence(file=file, page=1, start=0, end=len(quote), quote=quote)


def party(name: str, role: str, **fields: Any) -> Party:
    """A party; a person where `person` is true, else an enterprise."""
    kind = PartyKind.PERSON if fields.pop("person", False) else PartyKind.ORGANIZATION
    entity = fields.pop("entity", EntityKind.PERSON if kind is PartyKind.PERSON else EntityKind.ENTERPRISE)
    return Party(name=name, role=role, kind=kind, entity=entity, evidence=words(name), **fields)


def debtor(name: str = FIRM, **fields: Any) -> Party:
    """A 被执行人."""
    return party(name, "被执行人", **fields)


def person(name: str, role: str = "被执行人", **fields: Any) -> Party:
    """A natural person, 被执行人 unless told otherwise."""
    return party(name, role, person=True, **fields)


def applicant(name: str = BANK, **fields: Any) -> Party:
    """A 申请执行人."""
    return party(name, "申请执行人", **fields)


def paper(number: str | None, day: str | None, status: str = "none", *parties: Party, **fields: Any) -> Filing:
    """A paper under a number on a day; `names` are other case numbers, `titles` titles, `to` the court it moves to.

    Without parties it has one applicant and one debtor with its code. Its bytes are those of what it says.
    """
    names, titles, to = fields.pop("names", ()), fields.pop("titles", ()), fields.pop("to", None)
    file = f"{number}-{day}-{status}-{fields.pop('copy', '')}.txt"
    return Filing(
        file=file,
        sha256=sha256(file.encode()).hexdigest(),
        pages=1,
        reader=("text",),
        case_number=CaseNumber.parse(number) if number else None,
        decision_date=date.fromisoformat(day) if day else None,
        status=CaseStatus(status),
        parties=parties or (applicant(), debtor(id_number=CODE)),
        other_case_numbers=tuple(Mention(value=CaseNumber.parse(one), evidence=words(one)) for one in names),
        titles=tuple(Mention(value=one, evidence=words(one)) for one in titles),
        courts=(CourtMention(name=to, part=CourtPart.TO, evidence=words(to)),) if to else (),
        **fields,
    )


def read(filing: Filing, file: str | None = None) -> tuple[Verdict, Reading]:
    """What the extractors hand over for a paper they could read."""
    verdict = Verdict(file=file or filing.file, sha256=filing.sha256, kind=VerdictKind.INDEXED)
    return verdict, Reading(filing=filing, pages=(Page(number=1, text="本院\0裁定", reader="text"),))


def rows(url: str, table: str, columns: str = "*") -> list[tuple[Any, ...]]:
    """Everything in a table, past the door, in the order of its values."""
    engine = create_engine(with_driver(make_url(url)))
    with engine.connect() as connection:
        found = connection.execute(text(f"SELECT {columns} FROM {table}")).all()  # noqa: S608  # our own names
    engine.dispose()
    return sorted((tuple(row) for row in found), key=repr)
