"""Report (夜间报告): one self-contained page of what the night read, flagged and set aside."""

from dataclasses import dataclass

from alerts.masking import private_numbers
from alerts.printing import duration
from alerts.rendering import render
from alerts.words import words
from models import (
    AmountRole,
    Answer,
    BankruptcyCourt,
    DebtorDossier,
    Finding,
    Flag,
    NightReport,
    Referral,
    Urgency,
)
from models.seat import bankruptcy_court
from models.totals import CaseLine, Total, case_lines, totals

LAST = "U9"  # sorts behind every urgency
MOST_DEADLINES = 200
"""So many deadlines a page lists; the command lists them all."""


@dataclass(frozen=True, slots=True)
class Section:
    """One flagged debtor as the page shows it; `anchor` names its place (no number of a person in it)."""

    anchor: str
    dossier: DebtorDossier
    referral: Referral | None
    urgency: Urgency | None
    met: tuple[Finding, ...]
    unknown: tuple[Finding, ...]
    lines: tuple[CaseLine, ...]
    totals: dict[AmountRole, Total]
    bankruptcy: BankruptcyCourt | None
    """The court with bankruptcy competence over the seat, where a transfer is proposed. Advice only."""

    @property
    def courts(self) -> int:
        """In how many courts unsatisfied cases lie now."""
        return len({line.case.court_now.code or line.case.court_now.name for line in self.lines if line.counted})


def report(night: NightReport, language: str = "zh") -> str:
    """The page of a night (夜间报告) as HTML; needs no other file, no script and no network."""
    sections = tuple(_section(f"debtor-{place}", flag) for place, flag in enumerate(_ranked(night.flagged), 1))
    return render(
        "report.html",
        language,
        private=private_numbers(*(section.dossier for section in sections)),
        night=night,
        sections=sections,
        took=duration(night.started, night.finished, words(language)),
        urgencies=tuple(Urgency),
        most_deadlines=MOST_DEADLINES,
    )


def _ranked(flagged: tuple[Flag, ...]) -> list[Flag]:
    return sorted(flagged, key=lambda flag: (flag.urgency or LAST, -len(flag.dossier.unsatisfied)))


def _section(anchor: str, flag: Flag) -> Section:
    lines = case_lines(flag.dossier)
    return Section(
        anchor=anchor,
        dossier=flag.dossier,
        referral=flag.referral,
        urgency=flag.urgency,
        met=tuple(sorted(flag.met, key=lambda finding: finding.urgency or LAST)),
        unknown=tuple(finding for finding in flag.findings if finding.answer is Answer.UNKNOWN),
        lines=lines,
        totals=totals(lines),
        bankruptcy=bankruptcy_court(flag),
    )
