"""`zhipo debtor`: one debtor with its cases and every rule's answer."""

import json
from datetime import date

from flows.console import complain, out
from flows.screen import flag_of
from flows.screening_json import debtor_json
from flows.settings import Settings
from flows.tables import cases_table, finding_lines
from ledger import Ledger


def show_debtor(name_or_number: str, on: date, *, as_json: bool) -> int:
    """Exit status: 0, or 1 where no debtor answers to the name or number."""
    with Ledger.open(Settings().ledger_url) as ledger:
        found = [flag_of(dossier) for dossier in ledger.find(name_or_number, on)]
    if not found:
        complain(f"no debtor named or numbered {name_or_number} has a case in the ledger on {on.isoformat()}")
        return 1
    if as_json:
        print(json.dumps([debtor_json(flag, every=True) for flag in found], ensure_ascii=False, indent=1))  # noqa: T201
        return 0
    for flag in found:
        out.print(cases_table(flag.dossier))
        for finding in sorted(flag.findings, key=lambda finding: not finding.met):
            out.print(finding_lines(finding), highlight=False)
        if flag.referral:
            kinds = ", ".join(flag.referral.kinds) or "no referral of the debtor"
            tell = "、".join(flag.referral.tell)
            out.print(f"\n[bold]{flag.referral.urgency.value}[/] {kinds}; tell {tell}; candidate court: ", end="")
            out.print(flag.referral.candidate_court or "for the superior to say")
    return 0
