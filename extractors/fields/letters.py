"""What the addressee of a letter is (受送达人身份), where it does not owe: who asks the court, or another creditor."""

import re

from extractors.fields.name_lists import Found
from extractors.patterns import letters as grammar
from extractors.patterns.names import ORGANIZATION_END

_OPENING = 300  # characters in which a letter says what it answers
_FURTHER_ON = 700  # characters behind a name in which the letter says its role


def role_of_asker(text: str, start: int, end: int) -> str | None:
    """申诉人, 复议申请人 or 异议人, where the letter says that its addressee asked the court."""
    found = grammar.ASKS.search(text, start, min(end, start + _OPENING))
    if not found or grammar.NOT_YOU.search(found.group()):
        return None
    return grammar.ASKER[found["what"] or found["against"]]


def with_role_words(text: str, start: int, named: list[Found]) -> list[Found]:
    """Those whose role the letter says: of two sides of a case the addressee may be either."""
    return [one for one in named if one[0] in text[start : one[2]]]


def facing(text: str, start: int, end: int, named: list[Found]) -> tuple[list[Found], str] | None:
    """The other side by the role that the letter gives it further on, and what the addressee is then."""
    for other in grammar.OTHER_SIDE.finditer(text, start, min(end, start + _OPENING)):
        behind = text[other.end() : min(end, other.end() + _FURTHER_ON)]
        said = {place: role for role in grammar.FACING if (place := behind.find(role + other["name"])) >= 0}
        if not said and re.search(grammar.DONE_TO.format(re.escape(other["name"])), behind):
            said = {0: "被执行人"}
        if said:
            owes = said[min(said)]
            turned = [(owes if one[0] in grammar.EITHER else one[0], *one[1:]) for one in named]
            return turned, grammar.FACING[owes]
    return _listed_below(text, start, end, named)


def _listed_below(text: str, start: int, end: int, named: list[Found]) -> tuple[list[Found], str] | None:
    """The same where a list below the letter gives the other side its role (被执行人：某某)."""
    for role, name, *_ in named:
        for owes, applies in grammar.FACING.items():
            entries = (text.find(f"{before}{owes}：{name}", start, end) for before in "\n。")
            if role in grammar.EITHER and any(place >= 0 for place in entries):
                return [(owes, *one[1:]) if one[1] == name else one for one in named], applies
    return None


def creditors_addressed(text: str, start: int, end: int, named: list[Found]) -> bool:
    """Whether a letter on a plan of distribution (分配方案) names the debtor: who else reads it is a creditor.

    So is who asked for a share himself (你申请参与分配).
    """
    if grammar.YOU_SHARE.search(text, start, min(end, start + _OPENING)):
        return True
    of_a_plan = grammar.OF_A_PLAN.search(text, start, min(end, start + _OPENING))
    return bool(of_a_plan and with_role_words(text, start, [one for one in named if one[0] == "被执行人"]))


def third_person(text: str, start: int, end: int) -> bool:
    """Whether the addressee only owes the debtor or holds what is his (承租人, 次债务人)."""
    return bool(grammar.THIRD.search(text, start, end))


def petitioned(text: str, start: int, end: int) -> bool:
    """Whether a letter of a bankruptcy case says that its addressee petitioned (根据你公司的申请)."""
    return bool(grammar.YOUR_PETITION.search(text, start, min(end, start + _OPENING)))


def acts_as_applicant(text: str, start: int, end: int) -> bool:
    """Whether the addressee speaks of the debtor as another (你公司以被执行人下落不明为由申请…)."""
    return bool(grammar.APPLICANTS_ACT.search(text, start, min(end, start + _OPENING)))


def of_a_petition(text: str, start: int, end: int) -> list[Found]:
    """Who petitions against whom, in a letter to both of a case of bankruptcy."""
    found = grammar.PETITION.search(text, start, min(end, start + _OPENING))
    if not found or not ORGANIZATION_END.search(found["name"]):
        return []
    return [("申请人", found["by"], *found.span("by")), ("债务人", found["name"], *found.span("name"))]


def said_of_you(text: str, name: str, last: int, end: int) -> tuple[int, int] | None:
    """What a letter says of its one addressee where it calls him so: 甲：…与你（公民身份号码…）一案."""
    alone = text.startswith("：\n", last) and text[: last - len(name)].endswith("\n")
    found = grammar.YOU_DESCRIBED.search(text, last, end) if alone else None
    return found.span("said") if found else None
