"""Joint numbers (合并案号): one paper for several cases, and how many of them it stands for.

The numbers stand in its heading, so each is a known case: 执801-809号 is one number, 执801、803号 one and another.
"""

from collections.abc import Iterable

from models import CaseNumber, Filing

_BETWEEN = 3  # characters: 号、 and a line's end


def heads(filing: Filing) -> tuple[str, ...]:
    """The numbers (base) of the cases in a paper's heading, the first one's first; none where it has no number."""
    number, behind = filing.case_number, filing.evidence.get("case_number")
    if number is None:
        return ()
    found = dict.fromkeys(number.cases)
    for mention in sorted(filing.other_case_numbers, key=lambda one: (one.evidence.page, one.evidence.start)):
        words = mention.evidence
        if behind and words.page == behind.page and 0 <= words.start - behind.end <= _BETWEEN:
            if _series(mention.value) != _series(number):
                break
            found.update(dict.fromkeys(mention.value.cases))
            behind = words
    return tuple(found)


def _series(number: CaseNumber) -> str:
    """What numbers of one court, year and kind share."""
    return number.text.removesuffix(number.suffix or "").replace(f"{number.serial}号", "")


def joint_of(filings: Iterable[Filing]) -> tuple[str, ...]:
    """The numbers in the headings of some papers, each once."""
    return tuple({head: head for filing in filings for head in heads(filing)})
