"""Parts against their total (分项与合计), only where the grammar says that these are the parts.

A list is walked back from 合计 to the beginning of its sentence or list; a word by which an amount is no part of its
own (其中、扣除、已付…) ends the proof without a judgment.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.marks import text_of
from extractors.patterns import proofs as grammar
from extractors.patterns.amounts import roles
from extractors.proofs.said import Said, between, contradiction, said
from extractors.spacy_parts import Doc
from models import Money, Warn

CODE = "amount_total"
_MOST_PARTS = 12  # a longer list is a table, whose lines may stand in any order


def parts_against_total(doc: Doc) -> Iterator[Warn]:
    """A warning for each total that the parts before it do not add up to."""
    amounts = said(doc)
    for index in range(2, len(amounts)):
        link = grammar.TOTAL.fullmatch(_bare(between(doc, amounts[index - 1], amounts[index])))
        if link:
            parts = _parts(doc, amounts, index)
            count = grammar.COUNTS.get(link["count"] or "", 0)
            if len(parts) >= max(2, count) and not _adds_up(parts, amounts[index]):
                yield _warning(parts[-count:], amounts[index])


def _parts(doc: Doc, amounts: Sequence[Said], index: int) -> Sequence[Said]:
    """The parts of the list that the total closes, or none where the list's beginning or its parts are not clear."""
    first = index - 1
    while first and index - first <= _MOST_PARTS and _continues(doc, amounts[first - 1], amounts[first]):
        first -= 1
    before = text_of(doc)[amounts[first - 1].end if first else 0 : amounts[first].start]
    begins = max((found.end() for found in grammar.LIST_BEGINS.finditer(before)), default=None)
    parts = amounts[first:index]
    if (begins is None and first) or grammar.NO_PART.search(before[begins or 0 :].rpartition("，")[2]):
        return ()
    every = amounts[first : index + 1]
    unclear = any(part.vague for part in every) or any(_runs_on(doc, *pair) for pair in pairwise(every))
    currencies = {part.money.currency for part in every}
    return () if unclear or len(currencies) > 1 or len(parts) > _MOST_PARTS else parts


def _continues(doc: Doc, part: Said, following: Said) -> bool:
    """Whether the next amount is the next part of the same list: 、利息1万元 or a new item."""
    link = _bare(between(doc, part, following))
    return bool(grammar.NEXT_PART.fullmatch(link)) and not grammar.NO_PART.search(link)


def _runs_on(doc: Doc, part: Said, following: Said) -> bool:
    """Whether interest without a sum of its own follows: 货款1万元及利息."""
    return bool(roles.RUNNING.match(text_of(doc), part.end, following.start))


def _bare(words: str) -> str:
    """The words without brackets and times, which stand beside the list."""
    return grammar.BESIDE.sub("", words)


def _adds_up(parts: Sequence[Said], total: Said) -> bool:
    """Whether the parts, or the last two or more of them, add up to the total, subtotals among them left out."""
    every = [part for index, part in enumerate(parts) if not _subtotal(parts[:index], part)]
    return any(
        abs(sum(part.money.fen for part in some) - total.money.fen) <= _tolerance(some, total)
        for whole in (parts, every)
        for start in range(len(whole) - 1)
        if (some := whole[start:])
    )


def _subtotal(before: Sequence[Said], part: Said) -> bool:
    """Whether a part is itself the sum of the last two or more before it."""
    return any(sum(one.money.fen for one in before[start:]) == part.money.fen for start in range(len(before) - 1))


def _tolerance(parts: Sequence[Said], total: Said) -> int:
    """How far, in fen, the total may be off: by a step where it is printed in coarser steps than its parts.

    11万元 is exact beside 5千元, and rounded beside 10.5万元.
    """
    finest = min(said.step for said in [*parts, total])
    coarse = [part.step for part in parts if part.rounded and part.step > finest]
    may_be_rounded = total.rounded or not total.scaled or any(part.rounded for part in parts)
    return sum(coarse) + (total.step if may_be_rounded and total.step > finest else 0)


def _warning(parts: Sequence[Said], total: Said) -> Warn:
    real = Money(fen=sum(part.money.fen for part in parts), currency=total.money.currency)
    listed = " + ".join(f"“{part.quote}”" for part in parts)
    return contradiction(
        CODE,
        en=f"the total “{total.quote}” says {total.money}, its parts {listed} make {real}",
        zh=f"合计“{total.quote}”为{total.money.zh}，各项{listed}相加为{real.zh}。",
    )
