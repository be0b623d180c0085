"""Which of two sides applied (申请执行人), where the sentence of the case names the debtor first.

甲与乙民间借贷纠纷一案，因甲未履行生效判决，乙向本院申请执行: the sides stand as they stood in the trial, and 甲, who
sued and lost, owes.
"""

from collections.abc import Iterator

from extractors.fields.aliases import aliases_behind
from extractors.fields.name_lists import Found
from extractors.patterns.applicants import (
    APPLIED,
    APPLY,
    ENFORCEMENT_NUMBER,
    PRESERVATION_NUMBER,
    SERVES_TRIAL,
    TRIED,
)
from extractors.patterns.opening import ENFORCED

_REACH = 400  # characters behind the sentence of the case in which a paper says who applied
_HEADING = 80  # characters; the paper's own number stands so near to the end of its heading
_BEHIND = 200  # characters in which a notice of a trial would say that the judgment is enforced
_SERVED = 160  # characters behind it in which a notice says which papers it serves
_ELSEWHERE = "另"  # 另案, 另查明: what follows is of another case
_TURNED = {"申请执行人": "被执行人", "被执行人": "申请执行人"}


def roles_of_pair(text: str, left: tuple[int, int], sentence: tuple[int, int], begins: int) -> tuple[str, str]:
    """The roles of two sides without role words: of a trial where the court tries their case and enforces nothing."""
    start, end = sentence
    heading = max(0, begins - _HEADING), begins
    if "执行" in text[start:end] or ENFORCED.search(text, end, min(len(text), end + _BEHIND)):
        return "申请执行人", "被执行人"
    if PRESERVATION_NUMBER.search(text, *heading):
        return "申请保全人", "被保全人"
    tried = TRIED in text[start : left[0]] or serves_trial(text, end)
    tried = tried and not ENFORCEMENT_NUMBER.search(text, *heading)
    return ("原告", "被告") if tried or text.startswith("诉", left[1]) else ("申请执行人", "被执行人")


def serves_trial(text: str, start: int) -> bool:
    """Whether a notice serves the papers of a trial behind the sentence of the case, and nothing is enforced."""
    window = start, min(len(text), start + _SERVED)
    return "执行" not in text[slice(*window)] and SERVES_TRIAL.search(text, *window) is not None


def as_in_appeal(named: list[Found], pair: list[Found]) -> list[Found]:
    """The sides of a pair of whom one appeals (上诉人甲因与你及乙…一案提起上诉): the others are the other side."""
    if all(role != "上诉人" for role, *_ in named):
        return pair
    others = [one for one in pair if not any(one[1].endswith(name) for _, name, *_ in named)]
    return [("被上诉人", *one[1:]) for one in others]


def by_who_applied(text: str, named: list[Found], end: int) -> list[Found]:
    """The sides of a pair by who is said to have applied: turned where that is the second one and not the first."""
    first = [one for one in named if one[0] == "申请执行人"]
    second = [one for one in named if one[0] == "被执行人"]
    behind = max((one[3] for one in named), default=end)
    limit = min(end, behind + _REACH)
    if not first or not second or text.find(APPLY, behind, limit) < 0:
        return named
    other = text.find(_ELSEWHERE, behind, limit)
    limit = other if other >= 0 else limit
    together = _called(text, second[0]) if len(second) == 1 else {"、".join(name for _, name, *_ in second)}
    if not _applied(text, together, behind, limit):
        return named
    if any(_applied(text, _called(text, one), behind, limit) for one in first):
        return named
    return [(_TURNED.get(role, role), name, start, stop) for role, name, start, stop in named]


def _called(text: str, found: Found) -> set[str]:
    """A side's name and its short one (以下简称)."""
    _, name, _, last = found
    return {name, *aliases_behind(text, last)}


def _applied(text: str, names: set[str], start: int, end: int) -> bool:
    """Whether one that has such a name is said to have applied."""
    return any(APPLIED.match(text, place, end) for name in names for place in _ends(text, name, start, end))


def _ends(text: str, name: str, start: int, end: int) -> Iterator[int]:
    """Where a name ends, each time that it stands there."""
    place = text.find(name, start, end)
    while place >= 0:
        yield (start := place + len(name))
        place = text.find(name, start, end)
