"""Sentences of a paper, and its text with what is only cited or quoted blanked out, character for character.

What a paper says of its case is read from `plain_text`: titles of laws (《…企业破产法》), case numbers with 破 in them,
courts' 破产审判庭 and the names of parties that hold such words are no statements of the paper.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from extractors.kept_patterns import compiled
from extractors.marks import marks, once, text_of
from extractors.parts import parts_of
from extractors.spacy_parts import Doc
from extractors.span import Span

T = TypeVar("T")
BLANK = "□"
_KEPT = 16  # of the last texts: a dozen components ask for the sentences of the same paper

# A stop printed as a half-width point stands behind an ideograph, a point of a number behind a digit.
# What runs on longer than any sentence (2,000 characters; the longest met has under 400) is cut, so that no text,
# a table without a stop or a broken file, costs more than its length.
_POINT = compiled(r"(?<![\u4e00-\u9fff）》”])\.|\.(?=\d)")
_SENTENCE = compiled(r"[^。！？\n.]{1,2000}[。！？.]?")
_CLAUSE = compiled(r"[^；]+；?")
_CITED = compiled(r"《(?![^》]{0,80}重整计划)[^》]{1,120}》|破产(?:审判庭|法庭|审判部门|审判团队|法官|管理人协会)")
# Law said in the abstract: 人民法院受理破产申请后，有关执行程序应当中止; 被宣告破产的，应当裁定终结.
_ABSTRACT = compiled(
    r"(?:(?<=[，。；：“\n])|(?<=认为，)|^)(?:根据□+[^，。]{0,20}，)?(?:在执行中，|当|作为)?"
    r"(?:人民法院|执行法院|企业法人|债务人|被执行人|债权人|当事人|公民、法人|作为被执行人的企业法人)"
    r"(?![^，。；]{0,30}(?:名下|提出|提交|书面|□(?!□*第?[\d一二三四五六七八九十百零]{1,8}条)|\d(?!\d?(?:年|个月|日)内)))[^，。；]{0,60}?(?:申请后|情形的|破产的|执行的|时|财产的|债务的|期间)，"
    r"[^。；]{0,80}?(?:应当|可以|不得|应|按照比例)[^。；]*"
    # Rules of the interpretation of 2015 and of the bankruptcy law, quoted without their titles.
    r"|当事人不同意移送破产或者[^。；]*|经过财产调查未发现可供执行的财产，在申请执行人签字确认或者[^。；]*"
    r"|人民法院受理破产申请前[一六]?(?:年|个月)[^。；]{0,20}，[^。；]{0,20}有权[^。；]*|(?:未到期|未届[^，。；]{1,6}|附利息)的债权，?[在自]破产申请受理[^。；]*"
    # A condition with a comma in it: 企业法人不能清偿到期债务，并且资产不足以清偿全部债务的，依照本法规定清理债务.
    r"|(?:(?<=[，。；：“\n])|^)(?:(?:被执行人)?[为系]?企业法人的?|公司法人的?|债务人)(?=不能|，其|资产|财产|有)"
    r"(?![^。；]{0,100}(?:名下|提出|提交|书面|□|\d|本院))[^。；]{0,100}?的，[^。；]{0,40}?(?:应当|可以|不得|依照本法)[^。；]*"
    # 公司作为被执行人的案件，已具备破产原因，但不申请破产的，债权人可以请求; 作为被执行人的营利法人，…的，应予支持.
    r"|(?:(?<=[，。；：“\n])|^)(?:(?:公司|企业)(?:作为|为)被执行人的?案件?|作为被执行人的(?:营利法人|企业法人|公司|法人|一人有限责任公司)"
    r"|公司(?=(?:财产)?不(?:能|足以)清偿))"
    r"(?![^。；]{0,120}(?:名下|提出|提交|书面|□|\d|本院))[^。；]{0,120}?的，[^。；]{0,60}?(?:应当|可以|有权|应予|不得)[^。；]*"
)
_RULE_QUOTED = compiled(
    r"(?<!□)□{3,}+[^，。；]{0,24}(?:规定|明确)(?:[：“]|，(?=[“]))[^。”]*(?:应当|可以|不得|的，|应(?:当)?(?:同时)?(?:符合|具备))[^。]*"
)
_CLAIM = compiled(
    r"(?:^|\n|(?<=。))(?:复议|异议|再审|追加)?(?:申请人|被申请人|申请执行人|被执行人|异议人|申诉人|利害关系人|案外人|第三人|原告|被告|上诉人|被上诉人)"
    r"[^，。；\n]{0,40}?(?:称|辩称|述称|主张|答辩|提出，|提出：|认为)[：，]?[^\n]*?"
    r"(?=\n|(?<=。)(?:被申请人|申请执行人|被执行人)?[^，。\n]{0,30}(?:本院|经审查|经查)|$)"
)


def sentences(text: str, span: Span) -> Iterator[Span]:
    """Every sentence of a span, its stop included; a line feed ends one too."""
    yield from _sentences(text, span.start, span.end)


@lru_cache(maxsize=_KEPT)
def _sentences(text: str, start: int, end: int) -> tuple[Span, ...]:
    # A point that ends the span is judged without what stands behind it.
    stops = _without_points(text[:end] if text[end - 1 : end] == "." else text)
    return tuple(Span._make(match.span()) for match in _SENTENCE.finditer(stops, start, end))


@lru_cache(maxsize=_KEPT)
def _without_points(text: str) -> str:
    """The text with points that are no stops blanked, so that a sentence is a run of characters of one class."""
    return _POINT.sub(BLANK, text) if "." in text else text


def statements(text: str, span: Span) -> Iterator[Span]:
    """Every part of a sentence between semicolons."""
    yield from _statements(text, span.start, span.end)


@lru_cache(maxsize=_KEPT)
def _statements(text: str, start: int, end: int) -> tuple[Span, ...]:
    return tuple(
        Span._make(match.span())
        for sentence in _sentences(text, start, end)
        for match in _CLAUSE.finditer(text, sentence.start, sentence.end)
    )


def starting_in(found: Sequence[T], span: Span, start: Callable[[T], int]) -> Sequence[T]:
    """Those that begin within a span, of what was found in order; a paper may name thousands of courts."""
    first = bisect_left(found, span.start, key=start)
    return found[first : bisect_left(found, span.end, first, key=start)]


def plain_text(doc: Doc) -> str:
    """The text with titles of laws, case numbers and law said in the abstract blanked, of the same length."""
    return once(doc, "plain text", _plain_text)


def _plain_text(doc: Doc) -> str:
    numbers = ((start, end) for start, end, _ in marks(doc, "case_numbers"))
    text = without(_CITED.sub(_blank, text_of(doc)), (*numbers, *_between_cases(doc)))
    return _RULE_QUOTED.sub(_blank, _ABSTRACT.sub(_blank, text))


def without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with these places blanked."""
    pieces: list[str] = []
    done = 0
    for start, end in sorted(spans):
        if end > done:
            begins = max(start, done)
            pieces += (text[done:begins], BLANK * (end - begins))
            done = end
    return "".join((*pieces, text[done:]))


def findings(doc: Doc) -> str:
    """The plain text with what one side alleges (申请人称…) blanked: an allegation is no finding of the court."""
    return once(doc, "findings", lambda doc: without(plain_text(doc), claims(doc)))


def of_court_and_debtor(doc: Doc) -> str:
    """The plain text with what others than the debtor allege blanked."""
    return once(doc, "of court and debtor", lambda doc: without(plain_text(doc), _of_others(doc)))


def claims(doc: Doc) -> list[tuple[int, int]]:
    """Where a side speaks: behind its role (申请执行人称), or behind its name (某某公司称：)."""
    return once(doc, "claims", lambda doc: [(start, end) for start, end, _ in _claims(doc)])


def _of_others(doc: Doc) -> list[tuple[int, int]]:
    """The claims of those who are no debtor by role or name."""
    found = [party for _, _, party in marks(doc, "parties")]
    debtors = [party for party in found if _OWING & {party.role, *party.other_roles}]
    called = {name for party in debtors for name in (party.name, *party.aliases, party.role, *party.other_roles)}
    theirs = {name for party in found if party not in debtors for name in (party.name, *party.aliases)}
    return [
        (start, end)
        for start, end, who in _claims(doc)
        if not any(name and name in who for name in called) or any(name and name in who for name in theirs)
    ]


def _claims(doc: Doc) -> Iterator[tuple[int, int, str]]:
    """Start, end and the words that say who speaks."""
    text = plain_text(doc)
    for match in _CLAIM.finditer(text):
        yield *match.span(), _WHO.match(match.group().strip("\n"))[0]  # type: ignore[index]  # it always matches
    said = "称：" in text or "称，" in text
    names = {name for _, _, party in marks(doc, "parties") for name in (party.name, *party.aliases) if name and said}
    for match in _SAID.finditer(text, told(doc).start) if names else ():
        if any(name in match["who"] for name in names):
            yield *match.span(), match["who"]


_OWING = frozenset({"被执行人", "被申请执行人", "被申请人", "债务人"})
_WHO = compiled(r"[^，。；：\n]{0,60}?(?=称|主张|答辩|提出|认为)|")
_SAID = compiled(
    r"(?:(?<=\n)|(?<=。))(?P<who>[^，。；：\n□]{2,60}?)(?:当庭|书面|又|还|共同)?(?:诉|辩|述|申请|陈)?称[：，]"
    r"[^\n]*?(?=\n|(?<=。)[^，。\n]{0,30}(?:本院|经审查|经查|查明)|(?<=。)[^，。；：\n]{2,60}?[辩述]?称[：，]|$)"
)


def told(doc: Doc) -> Span:
    """What the paper tells: from its party block to its signature; of a published report its facts and reasons."""
    parts = parts_of(doc)
    facts = _facts(doc)
    if facts:
        end = _REPORT_ENDS.search(text_of(doc), facts[-1])
        return Span(facts[0], end.start() if end else len(doc))
    return Span(max(parts.heading.end, parts.parties.end), parts.signature.start)


def _facts(doc: Doc) -> Sequence[int]:
    """Where the facts of each case of a published report begin (基本案情); none of a court's own paper."""
    return once(doc, "facts of a report", _facts_of_report)


def _facts_of_report(doc: Doc) -> Sequence[int]:
    return () if parts_of(doc).number else tuple(found.end() for found in _REPORT_BEGINS.finditer(text_of(doc)))


def _between_cases(doc: Doc) -> Iterator[tuple[int, int]]:
    """Between two cases of one report: what is taught by the first (典型意义), up to the facts of the second."""
    facts = _facts(doc)
    for begins, follows in pairwise(facts):
        end = _REPORT_ENDS.search(text_of(doc), begins, follows)
        if end:
            yield end.start(), follows


_REPORT_BEGINS = compiled(r"基本案情|(?:\n|^|(?<=[【（、]))案情(?:介绍|简介|概要|概述|回顾|回放)?(?=[】）：\n])")
_REPORT_ENDS = compiled(
    r"(?:\n|[【（])(?:裁判要旨|裁判要点|裁判规则|关联索引|相关法条|(?:典型|案例|案件)意义|法官(?:说法|提醒|寄语))"
)


def trimmed(text: str, start: int, end: int) -> Span:
    """A span without the item number in front (一、) and the punctuation behind."""
    head = _ITEM.match(text, start, end)
    start = head.end() if head else start
    return Span(start, start + len(text[start:end].rstrip("。；，.：\n")))


_ITEM = compiled(r"[\n，；]*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、．])?")


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", BLANK, match.group())
