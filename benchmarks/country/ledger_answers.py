"""What must be found in a country's ledger (答案): worked out from the cases as drawn, without papers or rules."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import numpy as np
from debtor_names import who
from nation import ACCEPTED, DORMANT, EPOCH, FORMS, ON, PAID, SEIZED, STUCK, TERMINATED, Country

_HARMLESS = ("notice", "frozen", "restored")


def expected(country: Country) -> Iterator[dict[str, Any]]:
    """Every debtor about whom a rule must be met, and which; debtors with an accepted bankruptcy are marked."""
    order = np.flatnonzero(~np.isin(country.form, (PAID, TERMINATED)))
    ends = np.searchsorted(country.debtor[order], np.arange(country.debtors + 1))
    for debtor, (low, high) in enumerate(zip(ends.tolist(), ends[1:].tolist(), strict=False)):
        here = order[low:high]
        alone = high - low == 1 and FORMS[country.form[here[0]]] in _HARMLESS
        if high > low and not alone and (said := _rules(country, debtor, here)):
            person = bool(country.person[debtor])
            yield {"name": who(debtor, person=person)["name"], **said, "planted": debtor in country.planted}


def _rules(country: Country, debtor: int, here: Any) -> dict[str, Any]:
    forms, last = country.form[here], (ON - EPOCH).days
    if (forms == ACCEPTED).any():
        return {"accepted": True, "rules": []}
    number, places = len(here), len(set(country.court[here].tolist()))
    dormant = country.decided[here[forms == DORMANT]]
    seized = country.decided[here[forms == SEIZED]]
    five = (date(ON.year - 5, ON.month, ON.day) - EPOCH).days
    young = [day for day in country.decided[here[np.isin(forms, (DORMANT, STUCK))]].tolist() if day >= five]
    applicants = {int(one) for one in country.applicant[here]}
    stuck = bool((forms == STUCK).any())
    level = "strong" if number >= 10 else "candidate" if number >= 5 or stuck else "watch"
    found = {
        f"multi_court_series {level}": number >= 3 and places >= 2,
        "first_seizure_deadlock": stuck,
        "bankruptcy_transfer_candidate": bool(len(dormant)) and not country.person[debtor],
        "six_months_unenforced": any(last - day > 180 for day in seized.tolist()),
        "dormant_follow_up_due": any(day > since for since in young for day in seized.tolist()),
        "participation_in_distribution": bool(len(dormant)) and bool(country.person[debtor]) and len(applicants) > 1,
    }
    rules = sorted(rule for rule, met in found.items() if met)
    return {"rules": rules} if rules else {}
