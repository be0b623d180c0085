"""What an order makes of its case (裁判主文): read by the kind of case that the paper's own number names."""

from collections.abc import Callable, Iterable

from extractors.joining.span import Span
from extractors.paper.parts import Parts, parts_of
from extractors.paper.sentences import BLANK, plain_text, trimmed
from extractors.patterns import status as grammar
from extractors.patterns import status_told as telling
from extractors.patterns.status_titles import LETTER_TITLE
from extractors.spacy_parts import Doc
from models import CaseClass, CaseStatus

Found = tuple[CaseStatus, int, int]
Judge = Callable[[str], CaseStatus | None]


def decided(text: str, orders: Iterable[Span], parts: Parts, judge: Judge | None = None) -> Found | None:
    """The status of the first order that has one; a sale ordered beside a seizure goes further."""
    first: Found | None = None
    judge = judge or _judge(text, parts)
    letter = LETTER_TITLE.search(text[parts.title.start : parts.title.end])
    for order in orders:
        span = trimmed(text, order.start, order.end)
        words = text[span.start : span.end]
        if not words or grammar.NOT_AN_ORDER.match(words) or grammar.NOT_SENT.match(words):
            continue
        words = telling.OR_ELSE.sub("", words) if letter else words
        if letter and (grammar.MAY.search(words) or telling.WOULD.match(words)):
            continue
        status = judge(words)
        if status is CaseStatus.TERMINATED and moved(text, parts):
            status = CaseStatus.TRANSFERRED_OUT
        if status is CaseStatus.DISPOSAL and letter:
            continue
        if status and (first is None or _further(first[0], status, words)):
            first = status, span.start, span.end
    return first


def _further(first: CaseStatus, status: CaseStatus, words: str) -> bool:
    """Whether an order goes further than the one before it: a sale, a point won, a court designated anew (改指定)."""
    anew = (first, status) == (CaseStatus.OBJECTION_UPHELD, CaseStatus.TRANSFERRED_OUT)
    done = first in {CaseStatus.CONTROLLED, CaseStatus.DISPOSAL} and status is CaseStatus.PAID
    said = (anew and grammar.DESIGNATES.search(words)) or (done and grammar.DONE.search(words))
    return (first, status) in grammar.FURTHER or bool(said)


def judge_of(doc: Doc) -> Callable[[str], CaseStatus | None]:
    """How an order of the paper's case is read, by itself; of an order that another paper quotes (主文补正)."""
    return _judge(plain_text(doc), parts_of(doc))


def _judge(text: str, parts: Parts) -> Judge:
    """How an order is read: by the kind of case that the paper's own number names."""
    number = parts.number[2] if parts.number else None
    code, kind = (number.type_code, number.case_class) if number else ("", None)
    block = text[parts.parties.start : parts.parties.end].lstrip("\n")
    if grammar.FINE.search(code):
        return lambda _: None
    below = parts.parties.end, parts.orders.start
    if kind is CaseClass.BANKRUPTCY or (
        grammar.APPEAL_CODE.search(code) and grammar.ON_A_PETITION.search(text, *below)
    ):
        return lambda words: _petitioned(words, text, Span(*below))
    if kind is CaseClass.REVIEW or (grammar.REVIEW_CODE.search(code or "异") and grammar.REVIEW_PARTY.match(block)):
        table = (*grammar.MOVING, *grammar.REVIEW) if grammar.MOVING_CODE.search(code) else grammar.REVIEW
        return lambda words: first_of(table, words)
    if kind is CaseClass.OTHER and not grammar.ENFORCING_CODE.search(code):
        return _before_suit if number and number.before_the_suit else _property
    if kind is CaseClass.ENFORCEMENT:
        return enforcing
    return lambda words: (
        None if grammar.WITHDRAWAL.match(words) else enforcing(words) or first_of(grammar.BANKRUPTCY, words)
    )


def _before_suit(words: str) -> CaseStatus | None:
    """A court may register a petition for a pre-restructuring as it does a suit that it has not taken yet."""
    return first_of(grammar.BANKRUPTCY, words) if grammar.PREPARES.search(words) else _property(words)


def _petitioned(words: str, text: str, below: Span) -> CaseStatus | None:
    """What a case of bankruptcy orders itself; an appeal may let stand what the ruling below made of the petition."""
    if not grammar.KEPT.search(words):
        return first_of(grammar.BANKRUPTCY, words)
    accepted = grammar.ACCEPTED_BELOW.search(text, *below) and not grammar.REFUSED_BELOW.search(text, *below)
    return CaseStatus.BANKRUPTCY_ACCEPTED if accepted else CaseStatus.BANKRUPTCY_REJECTED


def enforcing(words: str) -> CaseStatus | None:
    """What an order makes of an enforcement; one that it revokes or refuses (撤销、驳回、不予) is not made."""
    words = grammar.UNDONE.sub(lambda match: BLANK * len(match.group()), words)
    return first_of(grammar.ENFORCEMENT, words) or _property(words)


def _property(words: str) -> CaseStatus | None:
    """Controlled or disposal, by the act that the order names first; lifting is neither."""
    bare = grammar.NOT_CONTROL.sub(lambda match: BLANK * len(match.group()), words)
    control, sale = grammar.CONTROL.search(bare), grammar.SALE.search(bare)
    if sale and (not control or sale.start() < control.start()):
        return CaseStatus.DISPOSAL
    return CaseStatus.CONTROLLED if control else None


def first_of(table: grammar.Table, words: str) -> CaseStatus | None:
    """The status of the first line of the table that the words match."""
    return next((status for status, pattern in table if pattern.search(words)), None)


def moved(text: str, parts: Parts) -> bool:
    """Whether the case ended here only because it goes on in another court (指定、提级、委托)."""
    return bool(grammar.MOVED_ELSEWHERE.search(text, parts.parties.end, parts.signature.start))
