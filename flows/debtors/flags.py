"""Flags (提示): what the rules answer about debtors, one alone or all of a screening linked with each other."""

from collections.abc import Collection, Iterable, Iterator

import rules
from models import DebtorDossier, Flag


def flags(dossiers: Iterable[DebtorDossier]) -> Iterator[Flag]:
    """What the rules answer about each dossier of a whole screening; those with a referral come last, linked."""
    referred: list[Flag] = []
    for dossier in dossiers:
        flag = flag_of(dossier)
        if flag.referral:
            referred.append(flag)
        else:
            yield flag
    yield from rules.link(referred)


def flag_of(dossier: DebtorDossier, only: Collection[str] | None = None) -> Flag:
    """What the rules answer about one debtor alone: with a referral, its affiliates stay an open question.

    `only` are the rules that may be met; the others then say nothing.
    """
    findings = rules.screen(dossier, dossier.on, only=only)
    return Flag(dossier=dossier, findings=findings, referral=rules.refer(dossier, findings))


def is_shown(flag: Flag) -> bool:
    """Whether a screening shows the debtor without being asked for all: a referral, or a rule that is met."""
    return bool(flag.met or flag.referral)
