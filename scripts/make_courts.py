"""Make the court register of the package from the derived table of 2016, its supplements and what changed since.

usage: make_courts.py COURTS_2016.csv COURT_CHANGES.csv SUPPLEMENT.csv... > models/data/courts.csv

A name among the changes stands for one that the table misprints. A row of a supplement is verified only where its
status says so (confirmed_in_source), or where the changes name a text that shows it. Military courts keep no general
jurisdiction but stand in the table, since their codes occur in case numbers. Codes that the coding rule would give to
divisions set up since 2016 are no courts: 法〔2015〕137号 13 keeps the old code until the court itself is adjusted, so
that only a paper shows the new one. Such a code stays unknown (under the court of its prefecture, with a warning) until
a text is found and a supplement has it: `scripts/court_supplement.csv`, confirmed_in_source where a text pairs code and
name, code_in_use where a case number shows the code alone and the rule gives the name, court_in_source where a text
tells that the court itself was set up anew, so that the rule gives the code.
"""

import csv
import sys
from pathlib import Path

COLUMNS = ("code", "name", "level", "superior", "kind", "verified", "since", "until", "successor", "evidence")


def main() -> None:
    """Write one court a row."""
    table, changes, *supplements = (_rows(Path(arg)) for arg in sys.argv[1:])
    supplement = [row for rows in supplements for row in rows]
    changed = {row["code"]: row for row in changes}
    newer = {row["code"] for row in supplement}
    out = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
    out.writeheader()
    for row in table:
        if row["code"] not in newer:
            sure = not row["parent_method"].startswith("fallback")
            out.writerow(_court(row, changed.get(row["code"], {}), sure=sure))
    for row in supplement:
        out.writerow(_court(row, changed.get(row["code"], {}), sure=row["status"] == "confirmed_in_source"))


def _court(row: dict[str, str], change: dict[str, str], *, sure: bool) -> dict[str, str]:
    # A text that shows the court replaces the note that it was not yet seen.
    notes = (change["evidence"],) if change.get("verified") else (row.get("evidence"), change.get("evidence"))
    return {
        "code": row["code"],
        "name": change.get("name") or row["name"],
        "level": row["level"],
        "superior": row["parent_code"],
        "kind": row["kind"],
        "verified": change.get("verified") or str(sure).lower(),
        **{name: change.get(name, "") for name in ("since", "until", "successor")},
        "evidence": "; ".join(note for note in notes if note),
    }


def _rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text("utf-8").splitlines()))


if __name__ == "__main__":
    main()
