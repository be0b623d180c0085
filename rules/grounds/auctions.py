"""Auctions (拍卖) that a case announces and does not move or call off later (更正拍卖时间、撤回拍卖)."""

from models import EnforcementCase, Filing, Statement, StatementKind


def announced(case: EnforcementCase) -> list[tuple[Filing, Statement]]:
    """Every auction that still stands, with the paper that announces it, in the order of the papers.

    Of several days announced before, a change does not say which one it means: then all of them stay.
    """
    found: list[tuple[Filing, Statement]] = []
    for filing in case.filings:
        found += [(filing, one) for one in filing.stated(StatementKind.AUCTION_ON)]
        for change in filing.stated(StatementKind.AUCTION_CHANGED):
            before = {one.on for _, one in found}
            found = found if len(before) > 1 else []
            found += [(filing, change)] if change.on else []
    return found
