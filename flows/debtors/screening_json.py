"""One debtor's screening as JSON (contract); identity numbers of natural persons are masked outside the ledger."""

from collections.abc import Iterator
from typing import Any

from alerts.privacy.masking import mask, odd_numbers, shown_number
from models import CaseClass, EnforcementCase, Evidence, Finding, Flag, Referral


def debtor_json(flag: Flag, *, every: bool) -> dict[str, Any]:
    """Name, number, kind, cases, findings (the met ones, or every one) and the referral."""
    debtor, private = flag.dossier.debtor, odd_numbers(flag.dossier)
    return {
        "name": mask(debtor.name, private),
        "other_names": [mask(name, private) for name in debtor.other_names],
        "id_number": shown_number(debtor.id_number, debtor.kind),
        "kind": debtor.kind.value,
        "cases": [
            told
            for case in flag.dossier.cases
            if case.case_class in {CaseClass.ENFORCEMENT, CaseClass.BANKRUPTCY}
            for told in _cases_json(case)
        ],
        "findings": [finding_json(finding, private) for finding in flag.findings if every or finding.met],
        "referral": referral_json(flag.referral) if flag.referral else None,
    }


def _cases_json(case: EnforcementCase) -> Iterator[dict[str, Any]]:
    """The case; behind a joint number each other case that it stands for, which is counted there and here no more."""
    told = {
        "case_number": case.number,
        "court": case.court.name,
        "court_now": case.court_now.name,
        "status": case.status.value,
        "unsatisfied": case.unsatisfied,
        "counts": case.counts,
        "replaces": list(case.replaces),
        "stands_for": list(case.joint) or [case.number][: case.stands_for],
    }
    yield told
    for number in case.joint:
        if number != case.number:
            yield {**told, "case_number": number, "replaces": [], "stands_for": []}


def finding_json(finding: Finding, private: frozenset[str] = frozenset()) -> dict[str, Any]:
    """One rule's answer with its sentence, statute and quoted words."""
    return {
        "rule": finding.rule,
        "answer": finding.answer.value,
        "level": finding.level.value if finding.level else None,
        "because": mask(finding.because["zh"], private),
        "because_en": mask(finding.because["en"], private),
        "statute": [str(statute) for statute in finding.statutes],
        "verified": finding.verified,
        "urgency": finding.urgency.value if finding.urgency else None,
        "tell": list(finding.tell),
        "evidence": [evidence_json(found, private) for found in finding.evidence],
    }


def referral_json(referral: Referral) -> dict[str, Any]:
    """What is proposed, to whom, how urgent, and the court that the points favour (advice only)."""
    return {
        "kinds": [kind.value for kind in referral.kinds],
        "urgency": referral.urgency.value,
        "tell": list(referral.tell),
        "candidate_court": referral.candidate_court,
    }


def evidence_json(found: Evidence, private: frozenset[str] = frozenset()) -> dict[str, Any]:
    """File, page, start, end and the words; `private` are numbers to mask that have no form of their own."""
    return {
        "file": mask(found.file, private),
        "page": found.page,
        "start": found.start,
        "end": found.end,
        "quote": mask(found.quote, private),
    }
