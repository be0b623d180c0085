"""Make the court register of the package from the derived table of 2016 and its supplement.

usage: make_courts.py COURTS_2016.csv SUPPLEMENT.csv > models/data/courts.csv

A row of the supplement is verified only where its status says so (confirmed_in_source). Military courts keep no
general jurisdiction but stand in the table, since their codes occur in case numbers.
"""

import csv
import sys
from pathlib import Path


def main() -> None:
    """Write code, name, level, superior, kind and verified, one court a row."""
    table, supplement = (list(csv.DictReader(Path(arg).read_text("utf-8").splitlines())) for arg in sys.argv[1:3])
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["code", "name", "level", "superior", "kind", "verified"])
    newer = {row["code"] for row in supplement}
    for row in table:
        if row["code"] not in newer:
            sure = not row["parent_method"].startswith("fallback")
            out.writerow([row["code"], row["name"], row["level"], row["parent_code"], row["kind"], str(sure).lower()])
    for row in supplement:
        sure = row["status"] == "confirmed_in_source"
        out.writerow([row["code"], row["name"], row["level"], row["parent_code"], row["kind"], str(sure).lower()])


if __name__ == "__main__":
    main()
