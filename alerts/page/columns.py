"""Columns (表头): what the tables of the page show, said once: for their heads and for the labels of a narrow screen.

On a phone a row becomes a card and each value bears its column's name, which the style writes: no word stands in the
page a thousand times.
"""

from dataclasses import dataclass

from alerts.language.words import LANGUAGES, words


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the key of its word, and whether it holds numbers (right-aligned, sorted by value)."""

    key: str
    number: bool = False


COLUMNS: dict[str, tuple[Column, ...]] = {
    "flagged": (
        Column("debtor.urgency"),
        Column("debtor.name"),
        Column("report.why"),
        Column("debtor.tell"),
        Column("report.cases", number=True),
        Column("report.outstanding", number=True),
    ),
    "cases": (
        Column("case.number"),
        Column("case.court"),
        Column("case.status"),
        Column("case.since"),
        Column("case.unsatisfied"),
        Column("report.claim.yuan", number=True),
        Column("report.outstanding.yuan", number=True),
    ),
    "papers": (
        Column("report.day"),
        Column("case.court"),
        Column("case.number"),
        Column("report.event"),
    ),
    "courts": (
        Column("case.court"),
        Column("report.debtors", number=True),
        Column("report.cases", number=True),
        Column("report.claim", number=True),
        Column("report.outstanding", number=True),
    ),
    "aside": (Column("night.file"), Column("night.reason"), Column("report.do")),
    "deadlines": (
        Column("case.court"),
        Column("deadline.day"),
        Column("deadline.what"),
        Column("report.case"),
        Column("deadline.why"),
    ),
    "contradictions": (Column("night.file"), Column("night.contradiction"), Column("night.detail")),
    "offices": (Column("case.court"), Column("report.debtors", number=True), Column("report.most_urgent")),
    "fills": (
        Column("report.field"),
        Column("report.rate", number=True),
        Column("report.usual", number=True),
    ),
    "law": (
        Column("finding.law"),
        Column("report.force"),
        Column("report.checked"),
        Column("report.source"),
        Column("report.times", number=True),
    ),
}


def labels() -> str:
    """The style rules that write each value's column before it, in the language that is shown."""
    rules = [
        f'#{language}:checked ~ .page .t-{table} td:nth-child({place})::before {{ content: "{_plain(word)}"; }}'
        for language in LANGUAGES
        for table, columns in COLUMNS.items()
        for place, column in enumerate(columns, 1)
        if (word := words(language)(column.key))
    ]
    return "\n".join(rules)


def _plain(word: str) -> str:
    """The word as it may stand in a string of CSS."""
    return word.replace("\\", r"\\").replace('"', r"\"").replace("\n", " ").replace("<", r"\3C ")
