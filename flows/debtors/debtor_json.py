"""`zhipo debtor --json`: all that the terminal shows of one debtor; identity numbers of persons are masked."""

from dataclasses import asdict
from typing import Any

from alerts.privacy.masking import mask_all, private_numbers
from flows.debtors.screening_json import debtor_json
from models import Debtor, Decision, EntityKind, Evidence, Flag, PossibleLink
from models.identity_number import masked_number
from models.seat import bankruptcy_court
from models.timeline import Entry, timeline
from models.totals import CaseLine, Figure, Total, case_lines, totals


def whole_debtor_json(flag: Flag) -> dict[str, Any]:
    """The screening of the debtor, its sums with their words, timeline, neighbours and a person's decisions."""
    dossier = flag.dossier
    lines = case_lines(dossier)
    told = {
        **debtor_json(flag, every=True),
        "bankruptcy_court": _bankruptcy_court(flag),
        "key": dossier.debtor.key,
        "on": dossier.on.isoformat(),
        "cases": [_case(line) for line in lines],
        "sums": {role.value: _total(total) for role, total in totals(lines).items()},
        "timeline": [_entry(entry) for entry in timeline(dossier)],
        "possible": [
            {"key": link.key, "name": link.name, "why": link.why["zh"], "why_en": link.why["en"]}
            | {"evidence": shown_evidence(link, dossier.debtor)}
            for link in dossier.possible
        ],
        "links": [link.model_dump(mode="json") for link in dossier.links],
        "decisions": [decision_json(one) for one in dossier.decisions],
    }
    private = private_numbers(dossier)
    return {name: value if name == "id_number" else mask_all(value, private) for name, value in told.items()}


def _bankruptcy_court(flag: Flag) -> dict[str, Any] | None:
    """The court with bankruptcy competence over the seat, where a transfer is proposed; advice only."""
    if (found := bankruptcy_court(flag)) is None:
        return None
    return {
        "court": found.court.name,
        "also": [court.name for court in found.also],
        "central": found.central,
        "verified": found.verified,
        "source": found.source,
    }


def shown_evidence(link: PossibleLink, debtor: Debtor) -> list[dict[str, Any]]:
    """The words of both sides; what is quoted of a person may be a misread number, which no pattern would find."""
    person = debtor.kind in {EntityKind.PERSON, EntityKind.INDIVIDUAL_BUSINESS}
    return [asdict(found) | {"quote": _hidden(found, person=person)} for found in link.evidence]


def decision_json(one: Decision) -> dict[str, Any]:
    """A person's decision with who, when and why."""
    return one.model_dump(mode="json")


def _hidden(found: Evidence, *, person: bool) -> str:
    """A quoted number, masked unless it is a firm's: those begin with 1, 5, 9, A, N or Y."""
    number = sum(sign.isdigit() for sign in found.quote) > len(found.quote) // 2
    of_firm = not person and (len(found.quote) < 15 or found.quote[0] in "159ANY")
    return masked_number(found.quote) if number and not of_firm else found.quote


def _case(line: CaseLine) -> dict[str, Any]:
    case, join = line.case, line.joined
    return {
        "case_number": case.number,
        "case_class": case.case_class.value,
        "court": case.court.name,
        "court_now": case.court_now.name,
        "status": case.status.value,
        "since": case.status_since.isoformat() if case.status_since else None,
        "unsatisfied": case.unsatisfied,
        "counts": case.counts,
        "replaces": list(case.replaces),
        "stands_for": list(case.joint) or [case.number][: case.stands_for],
        "applicants": list(case.applicants),
        "joined_by": join.reason.value if join else None,
        "joined_evidence": asdict(join.evidence) if join else None,
        "joined_because": join.decision.because if join and join.decision else None,
        **{role.value: _figure(figure) for role, figure in line.amounts.items()},
    }


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "value": str(figure.money.units),
        "currency": figure.money.currency,
        "open_ended": figure.open_ended,
        "evidence": [asdict(found) for found in figure.evidence],
    }


def _total(total: Total) -> dict[str, Any]:
    return {
        "sums": [{"value": str(money.units), "currency": money.currency} for money in total.money],
        "known": total.known,
        "debts": total.cases,
        "interest_runs": total.more,
        "evidence": [asdict(found) for found in total.evidence],
    }


def _entry(entry: Entry) -> dict[str, Any]:
    number = entry.filing.case_number
    return {
        "day": entry.day.isoformat() if entry.day else None,
        "court": entry.court,
        "case_number": number.text if number else None,
        "paper": entry.filing.document_kind.value,
        "status": entry.filing.status.value,
        "file": entry.filing.file,
        "acts": [
            {"act": act.act.value, "what": act.what, "rank": act.rank.value}
            | {"until": act.until.isoformat() if act.until else None}
            for act in entry.acts
        ],
    }
