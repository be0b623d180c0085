"""Drafts (草稿) of the paper that an office would write, filled from the dossier; only a court may issue it.

Which met rules make which draft, who would sign it, and on what article:

- `consultation` 移送破产审查征询意见函: R7, R8. Signed by the enforcing court that is told, to the applicants and the
  debtor. 法发〔2017〕2号 第四条 (告知和征询), 民诉法解释 第五百一十一条.
- `designation` 报请指定集中执行的报告: R1 from candidate up, R2, R4. Signed by the candidate court, to the common
  superior; both have it. 执行规定 第十四条、第七十四条, 指导性案例252号.
- `coordination` 破产与执行衔接事项的函: R4, R9-R12. Signed by the office that is told: an enforcing court to the
  bankruptcy court, or the reverse. 企业破产法 第十九条, 民诉法解释 第五百一十一条至第五百一十三条.

The articles printed in a draft are those of its findings, in the numbering of the day, each with whether a person has
verified the citation. The drafts are Chinese; on request an English cover note says what is in them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from alerts.language.printing import file_part
from alerts.language.rendering import render
from alerts.language.words import words
from alerts.letters.draft_facts import DraftFacts, facts_of, superiors
from alerts.letters.enclosure import Enclosure
from alerts.letters.official_paper import MEDIA_TYPE, official_paper
from alerts.privacy.masking import mask, private_numbers
from models import DebtorDossier, Finding, Level, Referral, register

MOST_QUOTES = 3
"""Quoted words of each finding in a draft; the letter has them all."""


class DraftKind(StrEnum):
    """The three papers."""

    CONSULTATION = "consultation"  # 征询意见函
    DESIGNATION = "designation"  # 报请指定执行的报告
    COORDINATION = "coordination"  # 与破产审判庭（法院）之间的函


RULES: dict[DraftKind, frozenset[str]] = {
    DraftKind.CONSULTATION: frozenset({"bankruptcy_transfer_candidate", "consent_on_file"}),
    DraftKind.DESIGNATION: frozenset(
        {"multi_court_series", "first_seizure_deadlock", "bankruptcy_pending_enforced_elsewhere"}
    ),
    DraftKind.COORDINATION: frozenset(
        {
            "bankruptcy_pending_enforced_elsewhere",
            "transfer_overdue",
            "not_stayed_after_transfer",
            "enforcement_after_acceptance",
            "preservation_not_lifted",
        }
    ),
}
"""The rules whose met finding makes the draft for an office that it tells."""

_SUPPORTS = frozenset({"seat_moved", "property_elsewhere", "livelihood", "affiliates", "mutual_debts"})


@dataclass(frozen=True, slots=True)
class Draft:
    """One paper: its kind, the findings it states, and who would sign it; None where that is to be filled in."""

    kind: DraftKind
    findings: tuple[Finding, ...]
    issuer: str | None


def drafts_for(office: str, referral: Referral, dossier: DebtorDossier) -> tuple[Draft, ...]:
    """The drafts that go to an office (register name) with its letter about one debtor."""
    found = []
    for kind, rules in RULES.items():
        stated = tuple(one for one in referral.findings if one.rule in rules and one.level is not Level.WATCH)
        told = any(office in one.tell for one in stated)
        if kind is DraftKind.DESIGNATION and stated and _designates(office, referral, dossier):
            supports = (one for one in referral.findings if one.rule in _SUPPORTS)
            found.append(Draft(kind, (*stated, *supports), referral.candidate_court))
        elif kind is DraftKind.CONSULTATION and told and office in _enforcing(dossier):
            found.append(Draft(kind, stated, office))
        elif kind is DraftKind.COORDINATION and told and _takes_part(office, dossier):
            found.append(Draft(kind, tuple(one for one in stated if office in one.tell), office))
    return tuple(found)


def _designates(office: str, referral: Referral, dossier: DebtorDossier) -> bool:
    """Whether the office would write the report, or receive it as the superior of the courts concerned."""
    return office == referral.candidate_court or office in superiors(referral.findings, dossier)


def _enforcing(dossier: DebtorDossier) -> set[str]:
    return {case.court_now.name for case in dossier.unsatisfied}


def _takes_part(office: str, dossier: DebtorDossier) -> bool:
    """Whether the office has a case of the debtor, or is named in its papers as the one that receives a transfer."""
    own = {court.name for case in dossier.cases for court in (case.court, case.court_now)}
    named = {register().resolve(one.name, None).name for filing in dossier.filings for one in filing.courts}
    return office in own | named


def draft_enclosures(
    office: str, referral: Referral, dossier: DebtorDossier, *, cover_note: bool = False
) -> list[Enclosure]:
    """The drafts for an office as .docx, with an English cover note before each where asked for."""
    numbers = private_numbers(dossier)
    name = file_part(mask(referral.debtor.name, numbers))
    enclosures = []
    for draft in drafts_for(office, referral, dossier):
        facts = facts_of(draft.kind, draft.findings, draft.issuer, referral, dossier)
        if cover_note:
            note = _paper("draft_cover.txt", "en", facts, draft.kind, numbers)
            enclosures.append(Enclosure(f"{name}-cover-note-{draft.kind}.docx", MEDIA_TYPE, note))
        paper = _paper(f"draft_{draft.kind}.txt", "zh", facts, draft.kind, numbers)
        title = words("zh")(f"draft.{draft.kind}")
        enclosures.append(Enclosure(f"{name}-{title}-{words('zh')('draft.mark')}.docx", MEDIA_TYPE, paper))
    return enclosures


def _paper(template: str, language: str, facts: DraftFacts, kind: DraftKind, private: Iterable[str]) -> bytes:
    lexicon = words(language)
    text = render(
        template,
        language,
        private=private,
        most_quotes=MOST_QUOTES,
        paper=kind,
        statutes=_statutes(facts["findings"]),
        **facts,
    )
    title = mask(f"{lexicon(f'draft.{kind}')} {facts['debtor'].name}", private)
    return official_paper(text, title=title, notice=lexicon("draft.notice"), on=facts["on"])


def _statutes(findings: Sequence[Finding]) -> list[object]:
    """Every article of these findings, each once."""
    return list({str(statute): statute for finding in findings for statute in finding.statutes}.values())
