"""Lists of names (姓名列表) in running text: A、B公司和C, where the list ends and which names it holds."""

import re
from collections.abc import Iterator

from extractors.fields.brackets import closing_bracket, unopened
from extractors.fields.masked_names import masked_person
from extractors.patterns import parties as grammar
from extractors.patterns.causes import WHOLE_CAUSE
from extractors.patterns.names import CAUSE, ORGANIZATION_END
from extractors.patterns.opening import (
    AND,
    AND_OTHERS,
    AND_PERSON,
    AS_KIN,
    FOREIGN_BRACKET,
    HONORIFIC,
    LABELLED,
    LIST_STOP,
    NAME_THEN,
    NOT_A_NAME,
    NOT_SIDES,
    NUMBERS_BEFORE,
    STRONG_END,
    WORDS_BEFORE_NAMES,
    YOU,
)

PERSON = 4
"""Characters of the name of a natural person, masked or not (郝某某)."""
LONGEST_PERSON = 16
"""The same of a name that another language gave (阿不都拉·艾则孜)."""
_LONGEST_CAUSE = 45
"""The same of a cause."""
Found = tuple[str, str, int, int]


def list_end(text: str, start: int, limit: int) -> int:
    """Where a list of names ends: at the other side, at punctuation, or where the cause of action begins."""
    end = _stop(text, start, limit)
    end = unopened(text, start, end)
    # 甲有限公司（以下简称甲公司）、乙: the list does not end with the short name's 公司.
    plain = grammar.SAID_OF_NAME.sub(lambda bracket: "（" + "〇" * (len(bracket.group()) - 2) + "）", text[start:end])
    for piece in re.finditer(r"[^、]+", plain):
        first = start + piece.start()
        cut, cause = _name_length(piece.group()), _whole_cause(text, first, start + piece.end(), limit)
        if cause is not None and (cut is None or first + cut > cause or ORGANIZATION_END.search(text[first:cause])):
            return cause
        if cut is not None:
            return first + cut
    return end


def _stop(text: str, start: int, limit: int) -> int:
    """The first word or sign that ends a list; what stands in brackets (经营者：乙) ends none."""
    stop = LIST_STOP.search(text, start + 1, limit)
    while stop:
        opened = text.rfind("（", start, stop.start())
        closing = closing_bracket(text, opened, limit) if opened > 0 else None
        if closing is None or closing <= stop.start():
            return stop.start()
        stop = LIST_STOP.search(text, closing, limit)
    return limit


def _whole_cause(text: str, start: int, end: int, limit: int) -> int | None:
    """Where a whole cause begins that follows a name; it may hold a sign or a word that else ends the list (赠与)."""
    cause = WHOLE_CAUSE.search(text, start + 2, min(limit, end + _LONGEST_CAUSE))
    return cause.start() if cause and cause.start() <= end else None


def _name_length(words: str) -> int | None:
    """How many characters of the words are the name, where a cause of action follows it without a break.

    An organisation's name ends with the last word for one (公司, 支行), any other where the first cause begins: that of
    a person may be long (额尔敦巴雅尔, 哈力克·买买提).
    """
    ends = [match.end() for match in STRONG_END.finditer(words)]
    if ends and (beside := AND_PERSON.match(words, ends[-1])):
        return beside.end("name")
    if ends:
        return ends[-1] if ends[-1] < len(words) and not words[ends[-1] :].startswith("（") else None
    # 脚手架租赁站: the list ends with a name, and with no cause.
    if len(words) > PERSON and ORGANIZATION_END.search(words) and not words.endswith("执行"):
        return None
    # 货运信息部小额借款合同纠纷: a word of causes may stand within the name too.
    causes = [match.start() for match in CAUSE.finditer(words) if match.start() >= 2]
    person = causes[0] if causes and causes[0] <= LONGEST_PERSON else None
    # 周远借款合同纠纷执行一案: 行 of 执行 ends no firm's name.
    whole = (cause for cause in causes if not words[:cause].endswith("执行"))
    return next((cause for cause in whole if ORGANIZATION_END.search(words[:cause])), person)


def names_in(role: str, text: str, start: int, end: int) -> Iterator[Found]:
    """The names of a list: parted by 、, and by 和 or 及 where a whole name stands before it."""
    numbers = NUMBERS_BEFORE.match(text, start, end)
    start = numbers.end() if numbers else start
    flat = re.sub(r"（[^（）]*）", lambda bracket: "（" + "〇" * (len(bracket.group()) - 2) + "）", text[start:end])
    flat = AND.sub("、", flat)
    for piece in re.finditer(r"[^、]+", flat):
        first = start + piece.start()
        name = text[first : start + piece.end()]
        lead = WORDS_BEFORE_NAMES.match(name)
        if lead:
            first, name = first + lead.end(), name[lead.end() :]
        name = _bare(name)
        if len(name) >= 2 and not YOU.match(name) and not NOT_A_NAME.match(name):
            yield role, name, first, first + len(name)


def _bare(name: str) -> str:
    """A name without what stands in brackets, how many others there are, and what is told of it right behind it."""
    bracket, foreign = grammar.ANNOTATION.search(name, 1), FOREIGN_BRACKET.match(name)
    spouse = grammar.SAID_OF_PERSONS.match(name)
    ends = (bracket and bracket.start(), spouse and spouse.end("name"), foreign and foreign.start("bracket"))
    stop = next(filter(None, ends), len(name))
    name = AND_OTHERS.sub("", grammar.MANY.sub("", name[:stop])).strip("\n ").removesuffix("的")
    name = masked_person(AS_KIN.sub("", HONORIFIC.sub("", name)))
    then = NAME_THEN.search(name)
    name = name[: then.start()] if then else name
    whose = name.partition("的")[0]  # 申请执行人某某的身份证明
    is_name = len(whose) <= PERSON or whose.endswith(("公司", "银行", "合作社"))
    return whose if is_name and not ORGANIZATION_END.search(name) else name


def labelled(text: str, start: int, end: int) -> Iterator[Found]:
    """The names behind each role word (申请执行人A、B) that is one of a side."""
    for match in LABELLED.finditer(text, start, end):
        if match["role"] not in NOT_SIDES:
            yield from names_in(match["role"], text, match.end(), list_end(text, match.end(), end))


def shortens(name: str, full: str) -> bool:
    """Whether all characters of a name stand in the full one, in order (绿野公司 of 青禾县绿野乳业有限公司)."""
    rest = iter(full)
    return all(sign in rest for sign in name)
