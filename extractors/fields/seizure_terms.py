"""Terms of acts of control (期限): since and until when a thing is held, stated or computed from the paper's day."""

from dataclasses import replace
from datetime import date, timedelta

from extractors.fields.days import day_from, day_of
from extractors.fields.drafts import SeizureDraft
from extractors.numerals import number
from extractors.patterns import seizures as grammar
from models import SeizureAct, SeizureRank


def timed(draft: SeizureDraft, words: str, day: date | None) -> SeizureDraft:
    """With its days: stated (自…起至…止), or computed from the term and the day it begins (自…起), else the paper's."""
    span = grammar.SPAN_OF_TIME.search(words)
    if span:
        groups = span.groupdict()
        until = day_from(groups["year2"], groups["month2"], groups["day2"])
        return replace(draft, since=day_from(groups["year"], groups["month"], groups["day"]), until=until)
    begins = grammar.BEGINS.search(words)
    if begins and (since := day_of(begins)):
        return with_term(replace(draft, since=since), begins["term"] or begins["term2"], day)
    term = grammar.TERM.search(words)
    if not term:
        return draft
    return with_term(draft, term["term"] or term["term2"], None if grammar.WAITS_FOR_TERM.search(words) else day)


def with_term(draft: SeizureDraft, term: str, day: date | None) -> SeizureDraft:
    """With a term: its end where its beginning is known. A waiting seizure's term runs only once it comes first."""
    if draft.until or draft.act in {SeizureAct.TRANSFER, SeizureAct.LIFT}:
        return draft
    begins = draft.since or day
    if not begins or draft.rank is SeizureRank.WAITING:
        return replace(draft, term=term)
    return replace(draft, term=term, until=_after(begins, term) - timedelta(days=1))


def _after(day: date, term: str) -> date:
    """The day a term of years, months or days later; the last day of a month that is too short."""
    count = int(number(term.rstrip("年月个日天")))
    if term.endswith(("日", "天")):
        return day + timedelta(days=count)
    months = day.month - 1 + (count * 12 if term.endswith("年") else count)
    year, month = day.year + months // 12, months % 12 + 1
    last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month, min(day.day, last))
