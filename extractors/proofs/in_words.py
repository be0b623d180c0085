"""A sum in figures (小写) against the same sum in words (大写) beside it."""

from collections.abc import Iterator
from itertools import pairwise

from extractors.marks import text_of
from extractors.patterns import proofs as grammar
from extractors.proofs.said import Said, between, contradiction, said
from extractors.spacy_parts import Doc
from models import Warn

CODE = "amount_in_words"


def words_against_figures(doc: Doc) -> Iterator[Warn]:
    """A warning for each pair that says two different sums: 1,000元（大写：壹仟伍佰元整）."""
    for first, second in pairwise(said(doc)):
        if _same_sum(doc, first, second) and first.money.fen != second.money.fen:
            yield contradiction(
                CODE,
                en=f"“{first.quote}” says {first.money}, beside it “{second.quote}” says {second.money}",
                zh=f"“{first.quote}”为{first.money.zh}，紧邻的“{second.quote}”为{second.money.zh}。",
            )


def _same_sum(doc: Doc, first: Said, second: Said) -> bool:
    """Whether the grammar says that both are one sum: one in figures, one in words, bound by 大写 or a bracket."""
    if first.in_words is second.in_words or first.vague or second.vague:
        return False
    if first.money.currency != second.money.currency:  # 折合: another currency is another sum
        return False
    link = between(doc, first, second)
    if grammar.SAID_AGAIN.fullmatch(link):
        return True
    return bool(grammar.IN_BRACKETS.fullmatch(link) and grammar.BRACKET_ENDS.match(text_of(doc), second.end))
