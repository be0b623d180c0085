"""Tables at the terminal: flagged debtors, and one debtor with every rule."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from rich.markup import escape
from rich.table import Table

from models import Answer, Deadline, Finding, Flag

_LEAST = {"debtor": 20, "rules met": 38, "tell": 24, "candidate court": 20}  # columns, so that words stay whole


class FlaggedRow(NamedTuple):
    """One line of the table of flagged debtors; they sort by urgency, then by name."""

    urgency: str
    name: str
    met: str
    tell: str
    candidate_court: str


def flagged_row(flag: Flag) -> FlaggedRow:
    """The debtor with its rules, the courts to tell and the candidate court."""
    referral = flag.referral
    return FlaggedRow(
        urgency=flag.urgency.value if flag.urgency else "-",
        name=flag.dossier.debtor.name,
        met="\n".join(f"{finding.rule}{f' ({finding.level.value})' if finding.level else ''}" for finding in flag.met),
        tell="\n".join(referral.tell) if referral else "-",
        candidate_court=(referral.candidate_court if referral else None) or "-",
    )


def flagged_table(flagged: Iterable[Flag | FlaggedRow], on: date, number: int | None = None) -> Table:
    """Flagged debtors, the most urgent first; `number` is how many there are where not all are shown."""
    rows = sorted(
        (one if isinstance(one, FlaggedRow) else flagged_row(one) for one in flagged),
        key=lambda row: (row.urgency.replace("-", "U9"), row.name),
    )
    more = f" (the {len(rows)} most urgent)" if number is not None and number > len(rows) else ""
    title = f"{number if more else len(rows)} flagged debtors on {on.isoformat()}{more}"
    table = Table(title=title, show_lines=True, title_justify="left")
    for column in ("debtor", "urgency", "rules met", "tell", "candidate court"):
        table.add_column(column, overflow="fold", min_width=_LEAST.get(column))
    for row in rows:
        table.add_row(escape(row.name), row.urgency, row.met, escape(row.tell), escape(row.candidate_court))
    return table


def finding_row(finding: Finding, shown: Callable[[str], str], quotes: int = 4) -> tuple[str, str]:
    """One rule's answer, and beside it its name, its sentence, its law, and the first quotes with file and page."""
    colour = {Answer.MET: "bold red", Answer.NOT_MET: "dim green", Answer.UNKNOWN: "yellow"}[finding.answer]
    level = f" {finding.level.value}" if finding.level else ""
    lines = [f"[bold]{finding.rule}[/]{level}", shown(finding.because["zh"])]
    lines.append(f"[dim]{shown(finding.because['en'])}[/]")
    if finding.met:
        law = "；".join(f"{statute}{'' if statute.verified else ' (not verified)'}" for statute in finding.statutes)
        lines += [f"[dim]{escape(law)}[/]"] if law else []
        lines += [
            f"“{shown(found.quote)}” [dim]{escape(found.file)} p. {found.page}[/]"
            for found in finding.evidence[:quotes]
        ]
        if len(finding.evidence) > quotes:
            lines.append(f"[dim]and {len(finding.evidence) - quotes} more quotes[/]")
    return f"[{colour}]{finding.answer.value.replace('_', ' ')}[/]", "\n".join(lines)


def deadlines_table(found: list[Deadline], on: date, days: int, language: str) -> Table:
    """Deadlines by court: the day, how many days are left, what runs out and why."""
    title = f"{len(found)} deadlines within {days} days of {on.isoformat()} (facts; no letter is owed for them)"
    table = Table(title=title, title_justify="left")
    for column in ("court", "day", "left", "what", "case", "debtor", "because"):
        table.add_column(column, overflow="fold", no_wrap=column in {"day", "left"})
    court = None
    for one in found:
        if one.court != court:
            table.add_section()
        table.add_row(
            escape(one.court) if one.court != court else "",
            one.day.isoformat(),
            str((one.day - on).days),
            one.kind.value,
            escape(one.case_number),
            escape(one.debtor),
            escape(one.because[language]),
        )
        court = one.court
    return table
