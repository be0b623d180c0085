"""A debtor's share of joint cases (合并案号的分属): of 执3301-3303号 against three firms, each owes in its own.

Where a paper gives the cases to its debtors one by one (甲公司（3301号）), only its own count for each of them.
"""

from collections.abc import Collection

from models import EnforcementCase, StatementKind
from models.comparable import squeeze


def own_share(case: EnforcementCase, names: Collection[str]) -> EnforcementCase:
    """The joint case as it stands for this debtor (squeezed names); any other case as it is."""
    if not case.joint:
        return case
    told = [one for filing in case.filings for one in filing.stated(StatementKind.OWN_CASE)]
    mine = {one.number.base for one in told if one.number and squeeze(one.about or "") in names}
    if not mine:
        return case
    share = tuple([number for number in case.joint if number in mine])
    return case.model_copy(update={"joint": share, "stands_for": len(share), "counts": case.counts and bool(share)})
