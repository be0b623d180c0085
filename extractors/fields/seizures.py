"""Acts of control (控制措施): seizures, freezes, transfers and liftings that the paper orders or reports."""

from collections.abc import Iterator
from datetime import date

from extractors.fields.drafts import SeizureDraft
from extractors.fields.named_parties import NamedParty, named_parties
from extractors.fields.seized_things import is_continued, owner_of, rank_of, thing_of
from extractors.fields.seizure_terms import timed, with_term
from extractors.fields.seizures_told import Found, reported
from extractors.marks import mark, marks, text_of
from extractors.paper.parts import parts_of
from extractors.paper.sentences import plain_text, statements, trimmed
from extractors.patterns import seizures as grammar
from extractors.spacy_parts import Doc
from models import SeizureAct, SeizureRank

GROUP = "seizures"


def find_seizures(doc: Doc) -> Doc:
    """Mark every act that the orders make and that the body reports."""
    day = next((value for _, _, value in marks(doc, "decision_date")), None)
    orders = list(_ordered(doc, day))
    for start, end, draft in [*reported(doc, day), *orders]:
        mark(doc, GROUP, start, end, draft)
    return doc


def _ordered(doc: Doc, day: date | None) -> Iterator[Found]:
    """Orders in turn; a term said for all of them (查封期限均为二年) belongs to each before it that has none."""
    text, parts, parties = plain_text(doc), parts_of(doc), named_parties(doc)
    found: list[Found] = []
    head: SeizureDraft | None = None
    for order in statements(text, parts.orders):
        span = trimmed(text, order.start, order.end)
        words, printed = text[span.start : span.end], text_of(doc)[span.start : span.end]
        item = grammar.LIST_ITEM.match(text[order.start : order.end])
        common = grammar.COMMON_TERM.match(words)
        section = grammar.LIST_HEAD.search(words) if head and not item else None
        if common:
            found = [(start, end, with_term(draft, common["term"], day)) for start, end, draft in found]
        elif section:
            head = SeizureDraft(grammar.ACTS[section["act"]], "", term=section["term"])
        elif draft := _order(words, printed, parties, day):
            head = draft if grammar.LIST_FOLLOWS.search(words) else head
            found.append((span.start, span.end, draft))
        elif head and item and span:
            found.append((span.start, span.end, _listed(words, printed, head, parties, day)))
    yield from found


def _order(words: str, printed: str, parties: list[NamedParty], day: date | None) -> SeizureDraft | None:
    owner = owner_of(words, parties)
    lift = grammar.LIFT.match(words)
    if lift:
        start, end = lift.span("what") if lift["what"] else lift.span("what2")
        return SeizureDraft(SeizureAct.LIFT, thing_of(printed[start:end]), owner)
    if behind := grammar.LIFT_BEHIND.match(words):
        return SeizureDraft(SeizureAct.LIFT, thing_of(printed[slice(*behind.span("what"))]), owner)
    if given := _given_back(words, printed, parties):
        return given
    match = grammar.ORDER.match(words) or grammar.THING_FIRST.match(words)
    if not match or grammar.NOT_AN_ORDER.match(words):
        return None
    what = thing_of(printed[match.start("what") : match.end("what")])
    rank, continued = rank_of(words[: match.end("act")]), is_continued(words)
    return timed(SeizureDraft(grammar.ACTS[match["act"]], what, owner, rank=rank, continued=continued), words, day)


def _given_back(words: str, printed: str, parties: list[NamedParty]) -> SeizureDraft | None:
    """What was taken (扣划) or detained and goes back (退还), unless an applicant or a buyer gets it."""
    match = grammar.GIVEN_BACK.match(words)
    if not match:
        return None
    to, thing = ("to", "what") if match["what"] else ("to2", "what2")
    if grammar.TO_APPLICANT.search(match[to]) or any(one.called in match[to] for one in parties if not one.owner):
        return None
    start, end = match.span(thing)
    return SeizureDraft(SeizureAct.LIFT, thing_of(printed[start:end]), owner_of(words[start:end], parties))


def _listed(words: str, printed: str, head: SeizureDraft, parties: list[NamedParty], day: date | None) -> SeizureDraft:
    """An item of a list under 查封下列财产: its own act where it says one (轮候冻结), else that of its section."""
    act = grammar.REPORTED_ACT.search(words)
    draft = SeizureDraft(
        grammar.ACTS[act["act"]] if act else head.act,
        thing_of(printed),
        owner_of(words, parties),
        rank=SeizureRank.WAITING if grammar.WAITING.search(words) else SeizureRank.UNSTATED,
    )
    dated = timed(draft, words, day)
    return with_term(dated, head.term, day) if head.term else dated
