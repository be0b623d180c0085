"""Who has to be asked tonight (应筛查对象), and what the last screening was.

A screening of everybody tells of each debtor the day from which on it is to be asked again though no paper comes
(`debtors.due`). So the next night asks those whose day has come, those of whom a paper or a person has spoken since,
those in a paper whose own day has come, and those about whom a letter was written. Everybody is asked where that would
not do: the first time, on a day before the last, by another program, after a screening that broke off, after papers
were read again, and where a debtor's kin is not known.
"""

from datetime import date

from sqlalchemy import Connection, exists, select

from ledger.kins import finding
from ledger.screenings.post import written_about_kins
from ledger.store.counters import current, put_value
from ledger.store.shelf import chunks
from ledger.store.tables import debtors, filings


def begin(connection: Connection, on: date, by: int) -> list[int] | None:
    """The kins to be asked on the day, in order of their first paper; None: everybody.

    `by` tells programs apart that may answer otherwise. Until it is ended, nothing that a screening has said counts:
    one that broke off is followed by one of everybody.
    """
    last = last_day(connection, by)
    forget(connection)
    untold = exists().where(debtors.c.kin.is_(None), debtors.c.gone.is_(False))
    if last is None or on < last or connection.scalar(select(untold)):
        return None
    found = set[int | None](connection.scalars(select(debtors.c.kin).where(debtors.c.due <= on).distinct()))
    found.update(finding.kins_touched(connection, current(connection, "screened")))
    found.update(_come_of_age(connection, last, on), written_about_kins(connection))
    return finding.in_order(connection, found)


def last_day(connection: Connection, by: int) -> date | None:
    """The day of the last screening by this program, if all that followed from it still stands."""
    day = current(connection, "screened_day")
    return date.fromordinal(day) if day and current(connection, "screened_by") == by else None


def end(connection: Connection, on: date, by: int) -> None:
    """Keep that everybody is as a screening on this day by this program found it."""
    put_value(connection, "screened_day", on.toordinal())
    put_value(connection, "screened_by", by)


def forget(connection: Connection) -> None:
    """The next screening asks everybody."""
    put_value(connection, "screened_day", 0)


def _come_of_age(connection: Connection, after: date, on: date) -> set[int | None]:
    """Kins in papers dated after the one day up to the other: that day they begin to count.

    The numbers are found in an index that holds nothing else: of millions of papers none is opened.
    """
    dated = filings.c.decision_date.between(date.fromordinal(after.toordinal() + 1), on)
    found: set[int | None] = set()
    paper = select(filings.c.sha256, filings.c.case_number).where(dated)
    numbers = set(connection.scalars(select(filings.c.case_number).where(dated)))
    for part in chunks(sorted(number for number in numbers if number is not None)):
        found |= finding.kins_told_of(connection, connection.execute(paper.where(filings.c.case_number.in_(part))))
    if None in numbers:
        found |= finding.kins_told_of(connection, connection.execute(paper.where(filings.c.case_number.is_(None))))
    return found
