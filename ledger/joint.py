"""Joint numbers (合并案号): one paper for several cases, and how many of them it stands for.

The numbers stand in its heading, so each is a known case: 执801-809号 is one number, 执801、803号 one and another.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from models import CaseNumber, Filing

if TYPE_CHECKING:
    from ledger.papers import Papers

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
    return number.base.replace(f"{number.serial}号", "")


def count(known: Sequence["Papers"]) -> None:
    """Tell each joint number for how many cases it stands.

    One that has papers of its own, that a 执恢 restores by name, or that an earlier joint number has counted counts
    there.
    """
    joint = [case for case in known if len(case.joint) > 1]
    if not joint:
        return
    told = {number for case in known for number in (*case.numbers, *(case.names if case.restored else ()))}
    for case in joint:
        others = {*case.joint} - told
        case.stands_for = len(others) + (case.number in case.joint)
        told.update(case.joint)


def joint_of(filings: Iterable[Filing]) -> tuple[str, ...]:
    """The numbers in the headings of some papers, each once."""
    return tuple({head: head for filing in filings for head in heads(filing)})
