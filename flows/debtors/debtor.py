"""`zhipo debtor`: one debtor with its cases, sums, timeline, neighbours and every rule's answer."""

from datetime import date

from flows.debtors.debtor_json import whole_debtor_json
from flows.debtors.debtor_page import page
from flows.debtors.flags import flag_of
from flows.settings import Settings
from flows.terminal.console import complain, out
from flows.terminal.json_text import json_text
from ledger import Ledger, undisturbed


def show_debtor(asked: str, on: date, *, as_json: bool, full: bool) -> int:
    """Exit status: 0, or 1 where no debtor answers to the name, number or key."""
    with Ledger.open(Settings().ledger_url) as ledger, undisturbed():
        found = [flag_of(ledger.neighbours(dossier)) for dossier in ledger.find(asked, on)]
    if not found:
        complain(f"no debtor named or numbered {asked} has a case in the ledger on {on.isoformat()}")
        return 1
    if as_json:
        print(json_text([whole_debtor_json(flag) for flag in found], indent=1))  # noqa: T201
        return 0
    for flag in found:
        out.print(page(flag, full=full), highlight=False)
    return 0
