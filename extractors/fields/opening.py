"""Parties of the opening sentence (开头语), where a paper has no party block.

本院在执行申请执行人A与被执行人B、C买卖合同纠纷一案中; A申请执行你单位…一案, addressed to B; 申请保全人A与被保全人B….
"""

import re
from collections.abc import Iterator

from extractors.fields.bankrupts import bankrupts, in_bankruptcy, role_of_addressee
from extractors.kept_patterns import compiled
from extractors.patterns import parties as grammar
from extractors.patterns.names import CAUSE, ORGANIZATION_END
from extractors.patterns.opening import (
    ADMINISTRATOR,
    ALONE,
    CASE_SENTENCE,
    LABELLED,
    LIST_STOP,
    MEASURED,
    NO_ADDRESSEE,
    NOT_A_NAME,
    NOT_SIDES,
    OBJECTORS,
    OPPOSITE,
    OWNS,
    PAIR,
    SIDES,
    STRONG_END,
    WORDS_BEFORE_NAMES,
    YOU,
    YOU_APPLY,
)

_Found = tuple[str, str, int, int]


def opening_parties(text: str, start: int, end: int) -> Iterator[_Found]:
    """Role, name, start and end of each party that the opening sentence or the addressee's line names."""
    addressees = _addressees(text, start, end)
    named = _in_case_sentence(text, start, end)
    debtor = "被执行人"
    if in_bankruptcy(text, start):
        named = [one for one in bankrupts(text, start, end) if not _known(one, named)] + named
        addressees = [] if any(one[0] == "债务人" for one in named) else addressees
        debtor = role_of_addressee(text, start, end, [one[1] for one in addressees])
    role = next((OPPOSITE[one] for one, *_ in named if one in OPPOSITE), debtor)
    if YOU_APPLY.search(text, start, min(end, start + _OPENING)):
        role = "申请执行人"
    missing = [found for found in addressees if not _known(found, named) and not NO_ADDRESSEE.search(found[1])]
    if any(found[0] == role for found in named) and _ASKED_TO_HELP.search(text, max(0, start - _TITLE_REACH), start):
        missing = []
    yield from ((role, name, first, last) for _, name, first, last in missing)
    yield from _with_later_roles(text, named, end)
    if not named and not missing:
        alone = list(_labelled_alone(text, start, end)) or list(_measured(text, start, end))
        yield from alone


# The addressee of such a paper is no debtor.
_ASKED_TO_HELP = compiled(r"(?:协助(?:执行|查询|冻结|扣划|扣留|提取|查封)|履行到期债务)[^\n。]{0,12}(?:书|函)")
_OPENING = 200  # characters in which a letter says whom it speaks to
_TITLE_REACH = 60  # characters between such a title and the addressee


def _in_case_sentence(text: str, start: int, end: int) -> list[_Found]:
    """The parties of the sentence that speaks of the case (一案), by role words or as two sides."""
    sentence = CASE_SENTENCE.search(text, start, end)
    if not sentence:
        labelled = list(_labelled(text, start, min(end, start + 200)))
        return labelled if len({role for role, *_ in labelled}) > 1 else []
    named = list(_labelled(text, sentence.start(), sentence.end()))
    if len({role for role, *_ in named}) < 2:
        named += [found for found in _pair(text, sentence.start(), sentence.end()) if not _known(found, named)]
    named += _appointed(text, sentence.end(), min(end, sentence.end() + 80))
    return named


def _appointed(text: str, start: int, end: int) -> list[_Found]:
    """The administrator (管理人) that the court appoints in the same sentence."""
    found = ADMINISTRATOR.search(text, start, end)
    return [("管理人", found["name"], *found.span("name"))] if found else []


def _with_later_roles(text: str, named: list[_Found], end: int) -> Iterator[_Found]:
    """A party that the next sentence calls objector (异议人, 案外人 …) has that role; a new one is added."""
    later: dict[str, _Found] = {}
    behind = named[-1][3] if named else end
    full_names = {alias: name for _, name, _, last in named for alias in aliases_behind(text, last)}
    for found in _labelled(text, behind, min(end, behind + 200)):
        if found[0] in OBJECTORS:
            later.setdefault(full_names.get(found[1], found[1]), found)
    for role, name, first, last in named:
        yield later.pop(name)[0] if name in later else role, name, first, last
    yield from later.values()


def _labelled_alone(text: str, start: int, end: int) -> Iterator[_Found]:
    """The first party of each role named anywhere, in a notice without an opening sentence (拍卖公告)."""
    roles: set[str] = set()
    for match in LABELLED.finditer(text, start, end):
        for found in _split(match["role"], text, match.end(), _list_end(text, match.end(), end)):
            named = ORGANIZATION_END.search(found[1]) or (len(found[1]) <= _PERSON and OWNS.match(text, found[3]))
            if match["role"] in SIDES and match["role"] not in roles and named:
                roles.add(match["role"])
                yield found


def _measured(text: str, start: int, end: int) -> Iterator[_Found]:
    """The debtor whom a measure hits, in a paper that names nobody else: 对甲公司及其法定代表人乙采取限制消费措施."""
    match = MEASURED.search(text, start, end)
    if match:
        yield from _split("被执行人", text, *match.span("names"))


_PERSON = 4  # characters of the name of a natural person, masked or not (郝某某)


def aliases_behind(text: str, offset: int) -> list[str]:
    """The short names (以下简称) in the bracket behind a name."""
    bracket = _BRACKET.match(text, offset)
    return [match["alias"] for match in grammar.ALIAS.finditer(bracket.group())] if bracket else []


_BRACKET = compiled(r"（(?:[^（）]|（[^（）]*）)*）")


def _known(found: _Found, named: list[_Found]) -> bool:
    return any(found[1] == name for _, name, _, _ in named)


def _addressees(text: str, start: int, end: int) -> list[_Found]:
    """The names of a line that ends with a colon right behind the heading: X、Y：."""
    found = grammar.ADDRESSEES.match(text, start, end) or grammar.ADDRESSEES.match(text, max(0, start - 1), end)
    if not found or "一案" in found["names"]:
        return []
    return list(_split("被执行人", text, *found.span("names")))


def _labelled(text: str, start: int, end: int) -> Iterator[_Found]:
    for match in LABELLED.finditer(text, start, end):
        if match["role"] in NOT_SIDES:
            continue
        stop = _list_end(text, match.end(), end)
        yield from _split(match["role"], text, match.end(), stop)


def _pair(text: str, start: int, end: int) -> Iterator[_Found]:
    """Two unlabelled sides: A与B…纠纷一案, A申请执行B…一案, 你们与A…一案 (A is then the applicant).

    One alone where the paper speaks to the other: A因…一案向本院申请执行.
    """
    match = PAIR.search(text, start, end)
    if not match:
        alone = ALONE.match(text, start)
        yield from _split("申请执行人", text, *alone.span("left")) if alone else ()
        return
    lead = WORDS_BEFORE_NAMES.match(text, match.start("right"))
    first = lead.end() if lead else match.start("right")
    right = first, _list_end(text, first, end)
    # 本院受理A诉B…一案, 你诉B…一案, nothing being enforced: a notice of a trial.
    sues = text.startswith("诉", match.end("left")) and "执行" not in text[start:end]
    if YOU.match(match["left"]):
        applies = "被告" if sues else "被执行人" if YOU_APPLY.match(text, match.start("left")) else "申请执行人"
        yield from _split(applies, text, *right)
        return
    yield from _split("原告" if sues else "申请执行人", text, *match.span("left"))
    yield from _split("被告" if sues else "被执行人", text, *right)


def _list_end(text: str, start: int, limit: int) -> int:
    """Where a list of names ends: at the other side, at punctuation, or where the cause of action begins."""
    stop = LIST_STOP.search(text, start + 1, limit)
    end = stop.start() if stop else limit
    for piece in re.finditer(r"[^、]+", text[start:end]):
        cut = _name_length(piece.group())
        if cut is not None:
            return start + piece.start() + cut
    return end


def _name_length(words: str) -> int | None:
    """How many characters of the words are the name, where a cause of action follows it without a break.

    An organisation's name ends with the last word for one (公司, 支行); a person's has up to four characters.
    """
    ends = [match.end() for match in STRONG_END.finditer(words)]
    if ends:
        return ends[-1] if ends[-1] < len(words) and not words[ends[-1] :].startswith("（") else None
    # 货运信息部小额借款合同纠纷: a word of causes may stand within the name too.
    causes = [match.start() for match in CAUSE.finditer(words) if match.start() >= 2]
    person = causes[0] if causes and causes[0] <= _PERSON else None
    return next((cause for cause in causes if ORGANIZATION_END.search(words[:cause])), person)


def _split(role: str, text: str, start: int, end: int) -> Iterator[_Found]:
    """The names of a list: parted by 、, and by 和 or 及 where a whole name stands before it."""
    flat = re.sub(r"（[^（）]*）", lambda bracket: "（" + "〇" * (len(bracket.group()) - 2) + "）", text[start:end])
    flat = _AND.sub("、", flat)
    for piece in re.finditer(r"[^、]+", flat):
        first = start + piece.start()
        name = text[first : start + piece.end()]
        lead = WORDS_BEFORE_NAMES.match(name)
        if lead:
            first, name = first + lead.end(), name[lead.end() :]
        bracket = grammar.ANNOTATION.search(name, 1) or _FOREIGN_BRACKET.match(name)
        name = grammar.MANY.sub(
            "",
            name[: bracket.start("bracket") if bracket.re is _FOREIGN_BRACKET else bracket.start()]
            if bracket
            else name,
        ).strip("\n ")
        if len(name) >= 2 and not YOU.match(name) and not NOT_A_NAME.match(name):
            yield role, name, first, first + len(name)


_FOREIGN_BRACKET = compiled(r"[A-Za-z .,&-]{1,80}(?P<bracket>（)")
_AND = compiled(r"(?<=公司|分行|支行|银行|企业)[和及]|(?<=[）厂店行])[和及](?=[\u4e00-\u9fff]{2,4}(?:$|、|.*公司))")
