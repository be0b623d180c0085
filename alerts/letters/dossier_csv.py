"""The dossier as a table (案卷表): one row a case, for whoever counts on. Opens in a spreadsheet by a double click.

UTF-8 with a byte order mark, as Excel wants it; sums are plain numbers in yuan (元), days are ISO. Text that a
spreadsheet would run as a formula gets an apostrophe before it. Numbers of persons are masked.
"""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from io import StringIO

from alerts.language.printing import csv_cell, file_part
from alerts.language.words import Words, words
from alerts.letters.enclosure import Enclosure
from alerts.privacy.masking import mask, private_numbers, shown_number
from models import AmountRole, Deadline, DebtorDossier, EnforcementCase, Seizure, SeizureAct, SeizureRank
from models.totals import SUMMED, CaseLine, case_lines

_COLUMNS = (
    "debtor.name",
    "debtor.number",
    "case.number",
    "case.replaced",
    "case.class",
    "case.court",
    "case.court_now",
    "case.status",
    "case.since",
    "case.unsatisfied",
    "case.counted",
    "case.filed_on",
    "case.cause",
    "case.titles",
    "case.applicants",
    "case.claim",
    "case.realised",
    "case.outstanding",
    "case.currency",
    "case.interest",
    "case.seizures",
    "case.deadlines",
    "case.papers",
)


def dossier_csv(dossier: DebtorDossier, deadlines: Iterable[Deadline] = (), language: str = "zh") -> Enclosure:
    """Every case of the debtor on the dossier's day, those that count first, by court."""
    lexicon, private = words(language), private_numbers(dossier)
    near = tuple(deadlines)
    sheet = StringIO()
    writer = csv.writer(sheet)
    writer.writerow([lexicon(column) for column in _COLUMNS])
    for line in case_lines(dossier):
        own = [one for one in near if one.case_number == line.case.number]
        writer.writerow([csv_cell(mask(cell, private)) for cell in _row(dossier, line, own, lexicon)])
    name = f"{file_part(mask(dossier.debtor.name, private))}-{lexicon('enclosure.dossier')}.csv"
    return Enclosure(name, "text/csv", b"\xef\xbb\xbf" + sheet.getvalue().encode())


def _row(dossier: DebtorDossier, line: CaseLine, deadlines: Sequence[Deadline], lexicon: Words) -> list[str]:
    case, debtor = line.case, dossier.debtor
    return [
        debtor.name,
        shown_number(debtor.id_number, debtor.kind) or "",
        case.number,
        _list(case.replaces),
        lexicon(f"class.{case.case_class}"),
        case.court.name,
        case.court_now.name,
        lexicon(f"status.{case.status}"),
        _day(case.status_since),
        lexicon("yes" if case.unsatisfied else "no"),
        lexicon("yes" if line.counted else "no"),
        _day(case.filed_on),
        case.cause or "",
        _list(case.titles),
        _list(case.applicants),
        *(_yuan(line, role) for role in SUMMED),
        next((figure.money.currency for figure in line.amounts.values()), ""),
        lexicon("yes") if any(figure.open_ended for figure in line.amounts.values()) else "",
        _list(_seizure(one, lexicon) for one in _seizures(case)),
        _list(f"{lexicon(f'deadline.{one.kind}')} {one.day.isoformat()}" for one in deadlines),
        _list(paper.file for paper in case.filings),
    ]


def _seizures(case: EnforcementCase) -> list[Seizure]:
    """Each thing under control as the papers say it; liftings are said as such."""
    every = [one for filing in case.filings for one in filing.seizures if one.ordered or one.since or one.until]
    return list({(one.act, one.what, one.since, one.until): one for one in every}.values())


def _seizure(one: Seizure, lexicon: Words) -> str:
    rank = "" if one.rank is SeizureRank.UNSTATED else f"{lexicon(f'seizure.rank.{one.rank}')} "
    until = (
        f" {one.since or ''}–{one.until or ''}" if (one.since or one.until) and one.act is not SeizureAct.LIFT else ""
    )
    return f"{rank}{lexicon(f'seizure.{one.act}')} {one.what}{until}"


def _yuan(line: CaseLine, role: AmountRole) -> str:
    return f"{line.amounts[role].money.units:.2f}" if role in line.amounts else ""


def _list(values: Iterable[str]) -> str:
    return "; ".join(values)


def _day(on: date | None) -> str:
    return on.isoformat() if on else ""
