"""R6 Conflicting titles (裁判冲突、执行依据相互矛盾).

Asks whether a paper says that two effective titles (生效裁判) on the same relation contradict each other: enforcement
then stops and the common superior is asked. A person confirms it; no court is told.

Not met though it looks so: an appeal or retrial has changed one of them (改判、撤销); a side alleges it; the evidence
and not the titles contradict each other.
"""

from collections.abc import Iterator
from datetime import date

from models import DebtorDossier, Filing, Finding, Statement, StatementKind
from models.issuing_court import court_of
from rules import evidence_of
from rules.grounds.whose import statements_about
from rules.law.statutes import ENFORCEMENT_RULES_1998, ENFORCEMENT_RULES_2020
from rules.rule import Given, Question, said
from rules.wording import en_day, listed, names, zh_day

QUESTION = Question(
    rule="conflicting_titles",
    statutes=(ENFORCEMENT_RULES_1998.at("第一百二十六条"), ENFORCEMENT_RULES_2020.at("第六十八条")),
)


def check(dossier: DebtorDossier, on: date, _given: Given) -> Finding:
    """Look for the words, and whether one of the titles was changed."""
    found = [filing for filing in dossier.filings if _conflict(dossier, filing)]
    standing = [filing for filing in found if not any(_changes(dossier, filing))]
    shown = [one.evidence for filing in standing or found for one in _conflict(dossier, filing)]
    shown += [words for filing in standing or found for words in evidence_of.of_paper(filing)]
    if not standing:
        because = said(
            zh=f"{len(dossier.filings)}份文书中，载明生效裁判相互矛盾的{len(found)}份，其中未经改判、撤销的0份。",
            en=f"of {len(dossier.filings)} papers {len(found)} say that effective titles contradict each other, "
            "0 of them without a change by appeal or retrial.",
        )
        return QUESTION.not_met(on, because, shown)
    courts = listed(names(court for filing in standing if (court := court_of(filing))))
    day = standing[0].decision_date
    because = said(
        zh=f"{courts}的{len(standing)}份文书（最早{zh_day(day)}）载明就同一关系的两份生效裁判相互矛盾，须由人工确认。",
        en=f"{len(standing)} paper(s) of {courts} (first of {en_day(day)}) say that two effective titles on one "
        "relation contradict each other; a person must confirm.",
    )
    return QUESTION.met(on, because, shown)


def _conflict(dossier: DebtorDossier, filing: Filing) -> tuple[Statement, ...]:
    return statements_about(filing, dossier.debtor, StatementKind.CONFLICTING_TITLES)


def _changes(dossier: DebtorDossier, conflict: Filing) -> Iterator[Filing]:
    """Papers that say that a title was changed and name one that the conflict is about, or are of the same case."""
    own = _number(conflict)
    about = {one.value.base for one in conflict.other_case_numbers} | {title.value for title in conflict.titles}
    for filing in dossier.filings:
        named = {one.value.base for one in filing.other_case_numbers} | {title.value for title in filing.titles}
        same = own is not None and own == _number(filing)
        if filing.stated(StatementKind.TITLE_CHANGED) and (same or about & named):
            yield filing


def _number(filing: Filing) -> str | None:
    return filing.case_number.base if filing.case_number else None
