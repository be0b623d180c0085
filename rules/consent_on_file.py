"""R8 Consent on file (已有同意移送的意见).

Asks, where R7 is met, whether a paper says that an applicant (申请执行人) of one of the cases or the debtor consents to
the transfer, asks for it, or has itself petitioned for the bankruptcy (破产申请): one of them is enough, and the court
then shall (应当) stay and transfer.

Not met though it looks so: the consent was withdrawn (撤回); it was refused (不同意); the court merely informed
or asked them (告知、征询); whoever consented is neither an applicant nor the debtor.
"""

import re
from collections.abc import Iterator
from datetime import date

from models import (
    CaseClass,
    CaseStatus,
    DebtorDossier,
    Evidence,
    Filing,
    Finding,
    SignalKind,
    Statement,
    StatementKind,
    Urgency,
)
from models.comparable import squeeze
from models.frozen import Frozen
from models.issuing_court import court_of
from rules import bankruptcy_transfer_candidate, evidence_of
from rules.grounds.bankruptcy import while_accepted
from rules.grounds.whose import debtors_in, is_debtor, parties_meant, signals_about
from rules.law.statutes import INTERPRETATION_2015, INTERPRETATION_2022, TRANSFER_OPINION
from rules.rule import Because, Consequence, Given, Question, said
from rules.wording import en_day, listed, names, zh_day

QUESTION = Question(
    rule="consent_on_file",
    statutes=(
        INTERPRETATION_2015.at("第五百一十三条"),
        INTERPRETATION_2022.at("第五百一十一条"),
        TRANSFER_OPINION.at("第二条第二项"),
    ),
)

# 撤回同意后再次提交书面意见，同意移送: a consent given anew, behind the withdrawal in one paper.
_ANEW = re.compile(r"再次|再度|再行|重新|重又|又(?=[^，。；]{0,12}(?:同意|提交|提出|申请|表示))")
_BEFALLS = re.compile(r"[将把对][^，。；]{2,40}?(?=移送|进行|破产|重整)")
_ANSWERS = (StatementKind.CONSENT_ASKED, StatementKind.CONSENT_REFUSED, StatementKind.CONSENT_WITHDRAWN)


class Consent(Frozen):
    """One consent (同意): the paper, its words, and by whom (names; empty where the paper does not say)."""

    filing: Filing
    evidence: Evidence
    by: frozenset[str]


def check(dossier: DebtorDossier, on: date, given: Given) -> Finding:
    """Look for a consent that stands, once R7 is met."""
    if finding := while_accepted(QUESTION, dossier, on):
        return finding
    rule = bankruptcy_transfer_candidate.QUESTION.rule
    if not given.met(rule):
        zh, en = "R7（执转破候选）不成立，同意与否不论，0份计入。", f"R7 ({rule}) is not met; no consent counts (0)."
        return QUESTION.not_met(on, said(zh=zh, en=en))
    consents = [one for one in _consents(dossier) if not _withdrawn(one, dossier)]
    if not consents:
        return QUESTION.not_met(on, *_no_consent(dossier))
    courts = [court for one in consents if (court := court_of(one.filing))]
    consequence = Consequence(urgency=Urgency.U2, tell=names(courts))
    shown = (words for one in consents for words in (one.evidence, *evidence_of.of_paper(one.filing)))
    return QUESTION.met(on, _consented(consents, names(courts)), shown, consequence)


def _consents(dossier: DebtorDossier) -> Iterator[Consent]:
    """Every consent or petition of an applicant or of the debtor, oldest first; none of a petition withdrawn."""
    taken_back = _of_withdrawn_petitions(dossier)
    for filing in dossier.filings:
        if (not filing.statements and not filing.signals) or filing.sha256 in taken_back:
            continue
        stated = [one for one in filing.stated(StatementKind.CONSENT) if not _of_co_debtor(filing, one, dossier)]
        for one in stated:
            by = _who(filing, one.evidence.quote)
            if by & _entitled(dossier, filing) or (not by and not _anothers(filing, one.evidence.quote, dossier)):
                yield Consent(filing=filing, evidence=one.evidence, by=by)
        if not filing.stated(StatementKind.CONSENT, *_ANSWERS):
            for signal in signals_about(filing, dossier.debtor, SignalKind.CONSENT_TO_BANKRUPTCY):
                yield Consent(filing=filing, evidence=signal.evidence, by=_who(filing, signal.evidence.quote))
    yield from _petitions(dossier)


def _of_withdrawn_petitions(dossier: DebtorDossier) -> frozenset[str]:
    """The papers (SHA-256) of petitions that were withdrawn (准许撤回申请)."""
    withdrawn = (one for one in dossier.bankruptcy_cases if one.status is CaseStatus.BANKRUPTCY_WITHDRAWN)
    return frozenset(filing.sha256 for case in withdrawn for filing in case.filings)


def _petitions(dossier: DebtorDossier) -> Iterator[Consent]:
    """Petitions (破申) whose 申请人 is the debtor itself or an applicant of one of its cases, unless withdrawn.

    Nor is one refused (不予受理、驳回) left to count here: R7 is not met after a refusal.
    """
    for case in dossier.bankruptcy_cases:
        for filing in case.filings if case.status is not CaseStatus.BANKRUPTCY_WITHDRAWN else ():
            for party in filing.parties:
                name = squeeze(party.name)
                if party.role == "申请人" and name in _entitled(dossier, filing):
                    yield Consent(filing=filing, evidence=party.evidence, by=frozenset({name}))


def _entitled(dossier: DebtorDossier, filing: Filing) -> frozenset[str]:
    """Names of those whose consent counts: the applicants of the debtor's cases, and the debtor."""
    applicants = {
        squeeze(name) for case in dossier.cases for name in case.applicants if case.case_class is CaseClass.ENFORCEMENT
    }
    applicants |= {squeeze(party.name) for party in filing.parties if party.role == "申请执行人"}
    ours = {squeeze(party.name) for party in filing.parties if is_debtor(party, dossier.debtor)}
    return frozenset(applicants | ours | {squeeze(name) for name in dossier.debtor.names})


def _who(filing: Filing, words: str) -> frozenset[str]:
    """Who consents: the parties that the words name, an applicant before the debtor it speaks of; else by role.

    Whom it shall befall (将被执行人移送) is not said to consent.
    """
    words = _BEFALLS.sub("", squeeze(words))
    named = parties_meant(filing, words) or tuple(one for one in filing.parties if one.role in squeeze(words))
    if not named and _is_petition(filing, words):  # 于某日向本院申请对你公司破产清算: whoever petitions in this case
        named = tuple(one for one in filing.parties if one.role == "申请人")
    debtors = {squeeze(party.name) for party in debtors_in(filing)}
    names = frozenset(squeeze(party.name) for party in named)
    return (names - debtors) or names


def _is_petition(filing: Filing, words: str) -> bool:
    number = filing.case_number
    in_bankruptcy = number is not None and number.case_class is CaseClass.BANKRUPTCY
    return in_bankruptcy and "申请" in words and "同意" not in words


def _of_co_debtor(filing: Filing, statement: Statement, dossier: DebtorDossier) -> bool:
    """Whether the consent is to another debtor's bankruptcy."""
    meant = [party for party in parties_meant(filing, statement.about or "") if party in debtors_in(filing)]
    return bool(meant) and not any(is_debtor(party, dossier.debtor) for party in meant)


def _anothers(filing: Filing, words: str, dossier: DebtorDossier) -> bool:
    """Whether the words name, as other papers of the case call it, another debtor and neither side of this question."""
    case = next((case for case in dossier.cases if any(one is filing for one in case.filings)), None)
    parties = [party for one in case.filings for party in one.parties] if case else []
    named = [party for party in parties if any(called in words for called in (party.name, *party.aliases) if called)]
    return bool(named) and not any(is_debtor(one, dossier.debtor) or one.role == "申请执行人" for one in named)


def _withdrawn(consent: Consent, dossier: DebtorDossier) -> bool:
    """Whether the same party (or somebody unnamed) took it back in this or a later paper (撤回), or refuses later."""
    given_on = consent.filing.decision_date or date.min
    return any(
        not (by := _who(filing, one.evidence.quote)) or not consent.by or bool(by & consent.by)
        for filing in dossier.stating
        if (filing.decision_date or date.max) >= given_on
        for one in filing.stated(StatementKind.CONSENT_WITHDRAWN)
        if not (filing is consent.filing and _given_anew(consent.evidence, one.evidence))
    ) or any(
        _who(filing, one.evidence.quote) & consent.by
        for filing in dossier.stating
        if filing.decision_date and filing.decision_date > given_on
        for one in filing.stated(StatementKind.CONSENT_REFUSED)
    )


def _given_anew(consent: Evidence, withdrawal: Evidence) -> bool:
    """Whether the paper tells of the consent behind the withdrawal, and as given again (再次)."""
    behind = (consent.page, consent.start) > (withdrawal.page, withdrawal.start)
    return behind and bool(_ANEW.search(consent.quote))


def _consented(consents: list[Consent], courts: tuple[str, ...]) -> Because:
    papers = {one.filing.sha256: one.filing for one in consents}
    first = consents[0].filing
    return said(
        zh=f"R7成立，{len(papers)}份文书载明申请执行人或债务人同意、申请移送或破产（{listed(courts)}，"
        f"最早{zh_day(first.decision_date)}）；有其一即可。",
        en=f"R7 is met and {len(papers)} paper(s) say that an applicant or the debtor consents or petitions "
        f"({listed(courts)}, first on {en_day(first.decision_date)}); one is enough.",
    )


def _no_consent(dossier: DebtorDossier) -> tuple[Because, tuple[Evidence, ...]]:
    """Why not, the strongest reason first: withdrawn, refused, merely asked, nothing said."""
    reasons = (
        (StatementKind.CONSENT_WITHDRAWN, "同意后又撤回", "the consent was withdrawn"),
        (StatementKind.CONSENT_REFUSED, "表示不同意", "it was refused"),
        (StatementKind.CONSENT_ASKED, "只是法院告知或征询", "the court merely informed or asked"),
    )
    for kind, zh, en in reasons:
        words = tuple(one.evidence for filing in dossier.stating for one in filing.stated(kind))
        if words:
            because = said(
                zh=f"没有有效的同意：{zh}（{len(words)}处）。", en=f"no consent stands: {en} ({len(words)})."
            )
            return because, words
    number = len(dossier.filings)
    return said(
        zh=f"{number}份文书中没有申请执行人或债务人同意、申请移送破产的记载。",
        en=f"none of {number} papers says that an applicant or the debtor consents or petitions.",
    ), ()
