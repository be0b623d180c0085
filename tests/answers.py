"""What screening says of a folder of papers, set beside what it must say (`expected.json`): one list of differences."""

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import extractors
from flows.debtors.flags import flags
from flows.intake.ingest import begin
from ledger import Ledger
from models import CaseClass, Flag, Reading, Verdict, VerdictKind

Answer = dict[str, Any]


def read_texts(paths: Iterable[Path]) -> dict[Path, Reading]:
    """The papers of a story from their texts."""
    return {path: extractors.read(path) for path in paths}


def screened(readings: dict[Path, Reading], on: date, var: Path) -> list[Flag]:
    """Every debtor's flag on the day, from a fresh ledger under `var`."""
    batch = [
        (Verdict(file=path.name, sha256=reading.filing.sha256, kind=VerdictKind.INDEXED), reading)
        for path, reading in readings.items()
    ]
    with Ledger.open(f"sqlite:///{var / 'zhipo.db'}") as ledger:
        ledger.record(begin(ledger, [var]), batch, extractor=extractors.VERSION)
        return list(flags(ledger.dossiers(on)))


def expected_of(path: Path) -> tuple[date, list[Answer]]:
    """The day and the debtors of an `expected.json`."""
    found = json.loads(path.read_text("utf-8"))
    return date.fromisoformat(found["on"]), found["debtors"]


def differences(got: Iterable[Flag], expected: list[Answer]) -> list[str]:
    """Everything that is missed, wrong or too much; a debtor not listed must have no met rule."""
    rest, found = list(got), []
    for answer in expected:
        flag = _take(rest, answer)
        found += _compare(flag, answer) if flag else [f"{answer['name']}: not known"]
    return found + [
        f"{flag.dossier.debtor.name}: not listed, yet {sorted(one.rule for one in flag.met)}"
        for flag in rest
        if flag.met or flag.referral
    ]


def _take(rest: list[Flag], answer: Answer) -> Flag | None:
    """The flag of that name; of several, the one with that number."""
    named = [flag for flag in rest if flag.dossier.debtor.name == answer["name"]]
    exact = [flag for flag in named if flag.dossier.debtor.id_number == answer["id_number"]]
    chosen = next(iter(exact or named), None)
    if chosen:
        rest.remove(chosen)
    return chosen


def _compare(flag: Flag, answer: Answer) -> list[str]:
    pairs = {
        "kind": (flag.dossier.debtor.kind.value, answer["kind"]),
        "met": (
            {one.rule: one.level for one in flag.met if one.rule not in answer["open"]},
            {rule: level for rule, level in answer["met"].items() if rule not in answer["open"]},
        ),
        "without words": ([one.rule for one in flag.met if not one.evidence], []),
        "referral": (_referral(flag), _referral_wanted(answer)),
    }
    found = [f"{answer['name']}: {what} {got}, not {want}" for what, (got, want) in pairs.items() if got != want]
    return found + [f"{answer['name']}: {line}" for line in _cases(flag, answer)]


def _referral(flag: Flag) -> Answer | None:
    said = flag.referral
    if said is None:
        return None
    return {
        "kinds": {kind.value for kind in said.kinds},
        "urgency": said.urgency.value,
        "tell": set(said.tell),
        "candidate": said.candidate_court,
    }


def _referral_wanted(answer: Answer) -> Answer | None:
    if not answer["tell"]:
        return None
    return {
        "kinds": set(answer["kinds"]),
        "urgency": answer["urgency"],
        "tell": set(answer["tell"]),
        "candidate": answer["candidate_court"],
    }


def _cases(flag: Flag, answer: Answer) -> list[str]:
    """Cases missed, with another court or status, and enforcement cases too many."""
    got = {case.number: (case.court.name, case.status.value, case.unsatisfied) for case in flag.dossier.cases}
    want = {one["case_number"]: (one["court"], one["status"], one["unsatisfied"]) for one in answer["cases"]}
    enforcing = {case.number for case in flag.dossier.cases if case.case_class is CaseClass.ENFORCEMENT}
    wrong = [f"{number} {got.get(number)}, not {row}" for number, row in want.items() if got.get(number) != row]
    return wrong + [f"{number} {got[number]} too many" for number in sorted(enforcing - want.keys())]
