"""Make a ledger of many millions of cases, straight into its tables, and what must be found in it.

usage: ledger_make.py LEDGER.db CASES       (tests/stories and the project on PYTHONPATH)

The papers come in the order of their days, so that a debtor's papers lie apart, as in life. The same number gives the
same ledger. Its pages are of 16 KB: a paper of 3 KB would fill one of 4. `LEDGER.expected.jsonl` names every debtor
about whom a rule must be met.
"""

import json
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from ledger_answers import expected
from ledger_rows import Writer
from nation import Country

from ledger import Ledger

_PAGE = 16_384
_BATCH = 20_000
_INSERT = {
    "filings": "INSERT INTO filings (sha256, file, decision_date, court_code, case_number, document_kind, status,"
    " facts, revision, clues, extractor) VALUES (?,?,?,?,?,?,?,?,?,?,'1')",
    "parties": "INSERT INTO parties (id, filing, position, name, role, side, kin, case_number, standing, seat)"
    " VALUES (?,?,?,?,?,?,?,?,?,?)",
    "links": "INSERT OR IGNORE INTO links (filing, case_number, speaks) VALUES (?,?,?)",
}


def make(path: Path, cases: int) -> dict[str, Any]:
    """Write the ledger and what is expected of it; returns what was made."""
    began = time.perf_counter()
    _empty(path)
    country = Country(cases)
    writer = Writer(country)
    with closing(sqlite3.connect(path)) as database:
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-3000000", "temp_store=FILE"):
            database.execute(f"PRAGMA {pragma}")
        indexes = _dropped(database)
        _write(database, writer, country)
        for counter, value in (("kin", writer.kin), ("revision", writer.revision)):
            database.execute("UPDATE counters SET value = ? WHERE name = ?", (value, counter))
        database.commit()
        for made in indexes:
            database.execute(made)
        database.execute("PRAGMA journal_mode=WAL")
    with path.with_suffix(".expected.jsonl").open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(one, ensure_ascii=False) + "\n" for one in expected(country))
    told = {"cases": country.cases, "debtors": country.debtors, "papers": writer.revision, "bytes": path.stat().st_size}
    return told | {"seconds": round(time.perf_counter() - began)}


def _empty(path: Path) -> None:
    """A ledger without papers; its pages have their size before the first table is made."""
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA page_size={_PAGE}")
        database.execute("VACUUM")
    Ledger.open(f"sqlite:///{path}").close()


def _dropped(database: sqlite3.Connection) -> list[str]:
    """Drop the indexes, which are made faster when all rows are there; returns how they are made."""
    indexes = database.execute(
        "SELECT name, sql FROM sqlite_master WHERE type='index' AND sql IS NOT NULL"
        " AND tbl_name IN ('filings', 'parties', 'links')"
    ).fetchall()
    for name, _ in indexes:
        database.execute(f"DROP INDEX {name}")
    return [made for _, made in indexes]


def _write(database: sqlite3.Connection, writer: Writer, country: Country) -> None:
    began, marks = time.perf_counter(), country.papers()
    for at in range(0, len(marks), _BATCH):
        for table, rows in zip(_INSERT, writer.rows(marks[at : at + _BATCH]), strict=True):
            database.executemany(_INSERT[table], rows)
        if at % (50 * _BATCH) == 0:
            print(f"{at:,} papers, {time.perf_counter() - began:,.0f} s", file=sys.stderr, flush=True)


def main() -> None:
    """Make the ledger that the words on the command line ask for."""
    path = Path(sys.argv[1])
    told = make(path, int(sys.argv[2]))
    path.with_suffix(".made.json").write_text(json.dumps(told), "utf-8")
    print(told)


if __name__ == "__main__":
    main()
