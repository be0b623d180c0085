"""The words around each amount (金额所在分句): how far they reach, and in which part of which paper they stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.fields.amounts.lists import headings_of
from extractors.fields.sides import sides_of
from extractors.paper.parts import Parts
from extractors.patterns.amounts import roles as grammar
from extractors.patterns.amounts.tables import PLAN

_EACH = "，分别为"
_REACH = 300  # characters; the longest way back from an amount to the words that govern it


@dataclass(frozen=True, slots=True)
class Clause:
    """The words around one amount: `near` back to the last comma, `lead` back to the amount before or the sentence.

    `sentence` reaches back over other amounts, `after` forward to the next amount or the sentence's end; `own` is how
    much of it ends before the clause in which the next amount stands; `list` is what its list's heading is read for.
    """

    near: str
    lead: str
    sentence: str
    after: str
    where: str
    linked: bool
    listed: bool
    past: bool
    follows: int
    own: int
    list: str = ""

    @property
    def inside(self) -> bool:
        """Whether the amount stands in a bracket: 租金补偿（每月1200元）72000元."""
        return self.sentence.count("（") > self.sentence.count("）")


def clauses_of(text: str, spans: Sequence[tuple[int, int]], parts: Parts) -> list[Clause]:
    """The clause of each amount, in order; `spans` are where the amounts stand."""
    paper = _paper(text, parts)
    clauses = [_clause(text, spans, index, parts, paper) for index in range(len(spans))]
    for index, heading in headings_of(text, spans, parts):
        clauses[index] = replace(clauses[index], list=heading)
    return _by_side(text, clauses, parts) if paper == "judgment" and spans else clauses


def _paper(text: str, parts: Parts) -> str:
    """A judgment and a plan of distribution have rows of their own throughout."""
    if _of_a_trial(text, parts):
        return "judgment"
    return "plan" if PLAN.search(text, parts.title.start, parts.title.end) else ""


def _of_a_trial(text: str, parts: Parts) -> bool:
    """A judgment, or a ruling under a trial's number (民终, 民申): there a debt is still argued about."""
    if not parts.number and not parts.title:
        return bool(grammar.TRIAL_BLOCK.match(text, parts.parties.start) or grammar.TRIAL_FOOT.search(text))
    kind = parts.number[2].type_code if parts.number else ""
    return bool(grammar.TRIAL.search(kind) or grammar.JUDGMENT.search(text[parts.title.start : parts.title.end]))


def _by_side(text: str, clauses: Sequence[Clause], parts: Parts) -> list[Clause]:
    """The clauses of a trial with 原告 and 被告 for the parties' names: rows know sides, not names."""
    names = sides_of(text, parts)
    if not names:
        return list(clauses)
    pairs = [(name, names[name]) for name in sorted(names, key=len, reverse=True)]
    return [_told(clause, pairs) for clause in clauses]


def _told(clause: Clause, pairs: Sequence[tuple[str, str]]) -> Clause:
    near, lead, sentence = clause.near, clause.lead, clause.sentence
    for name, side in pairs:
        if name in sentence:
            twice = side + name  # 被告某公司
            near, lead, sentence = (words.replace(twice, side).replace(name, side) for words in (near, lead, sentence))
    return clause if sentence is clause.sentence else replace(clause, near=near, lead=lead, sentence=sentence)


def _clause(text: str, spans: Sequence[tuple[int, int]], index: int, parts: Parts, paper: str) -> Clause:
    start, end = spans[index]
    follows = _followed(text, spans, index)
    before = spans[follows][1] if follows >= 0 else 0
    end, following = _behind(text, spans, index)
    begins = max(
        (m.end() for m in grammar.SENTENCE_END.finditer(text, max(0, start - _REACH), start)),
        default=max(0, start - _REACH),
    )
    full = max(text.rfind(stop, max(0, before - 1), start) for stop in "。\n") + 1
    ends = grammar.SENTENCE_END.search(text, end, following)
    stop = ends.end() if ends else following
    lead = grammar.BRACKETED.sub("", text[max(begins, before) : start])
    if _EACH in lead:
        lead = lead.replace(_EACH, _EACH[1:])  # 划拨存款三笔，分别为…元: told by the words before the comma
    near = max((m.end() for m in grammar.CLAUSE_END.finditer(lead)), default=0)
    orders = parts.orders.start
    ordered = parts.orders_found and start in parts.orders and not grammar.ONLY_TOLD.search(text, orders - 8, orders)
    where = paper or ("orders" if ordered else "")
    return Clause(
        lead[near:],
        lead,
        text[begins:start],
        text[end:stop],
        where,
        linked=begins < before,
        listed=full < before,
        past=paper == "judgment" and _past(lead[near:], parts),
        follows=follows,
        own=stop - end if ends or stop == len(text) else _own(text[end:stop]),
    )


def _own(words: str) -> int:
    """How far the words between two amounts go on about the first: to the comma or bracket that begins the next.

    ，由甲受偿（债权额: the bracket begins it. ，先偿还10万元后，尚欠…; 20万元中，甲分得…: one clause with what follows.
    应投入10万元已到位4万元: nothing of it.
    """
    if grammar.OF_THE_NEXT.fullmatch(words):
        return 0
    comma = words.rfind("，")
    if comma < 0 or (words[comma - 1 : comma] in {"后", "中"} and not words.startswith("已", comma + 1)):
        return len(words)
    bracket = words.find("（", comma)
    return max(comma, bracket)


def _followed(text: str, spans: Sequence[tuple[int, int]], index: int) -> int:
    """Which amount this one follows: the one before, or the one before the bracket that closed in between.

    余款10万元，按比例受偿（债权总额25万元）：甲6万元，乙4万元.
    """
    follows = index - 1
    if index and (shut := text.find("）", spans[follows][1], spans[index][0])) >= 0:
        opened = text.rfind("（", max(0, shut - _REACH), shut)
        while opened >= 0 and follows >= 0 and spans[follows][0] > opened:
            follows -= 1
    return follows


def _past(near: str, parts: Parts) -> bool:
    """Whether the clause names a day in a year before that of the suit."""
    days = grammar.YEAR_NAMED.findall(near)
    return bool(days and parts.number and int(days[-1]) < parts.number[2].year)


def _behind(text: str, spans: Sequence[tuple[int, int]], index: int) -> tuple[int, int]:
    """Where the words behind an amount begin, and the next amount; a bracket that repeats the sum is passed over."""
    end, rest = spans[index][1], spans[index + 1 : index + 3]
    if rest and grammar.AGAIN.fullmatch(text, end, rest[0][0]):
        closed = grammar.CLOSES.match(text, rest[0][1])
        if closed:
            end, rest = closed.end(), rest[1:]
    return end, rest[0][0] if rest else len(text)
