"""Evidence of a paper or a case (证据出处): the words that show it, its status before its number."""

from collections.abc import Iterable, Iterator

from models import EnforcementCase, Evidence, Filing


def once(found: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Each of these words once. Asked of their places: a finding of a big debtor has thousands of words."""
    return tuple({(one.file, one.start, one.end, one.page, one.quote): one for one in found}.values())


def of_paper(filing: Filing) -> tuple[Evidence, ...]:
    """The words for the paper's status, else its number, else its court, else its first party."""
    told = filing.evidence
    if words := told.get("status") or told.get("case_number") or told.get("court"):
        return (words,)
    return tuple(party.evidence for party in filing.parties[:1])


def of_case(case: EnforcementCase) -> tuple[Evidence, ...]:
    """The words for the case's status on the day, else for its number, in the first paper that has any."""
    if case.status_filing and (found := of_paper(case.status_filing)):
        return found
    for paper in case.filings:
        if found := of_paper(paper):
            return found
    return ()


def of_cases(cases: Iterable[EnforcementCase]) -> Iterator[Evidence]:
    """The words for every one of the cases."""
    for case in cases:
        yield from of_case(case)
