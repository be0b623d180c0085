"""The status (案件状态): what the paper makes of its case, from its operative part or its kind, never from history."""

import re
from collections.abc import Callable, Iterable

from extractors.fields.card_facts import status_of_card
from extractors.fields.letters import third_person
from extractors.joining.span import Span
from extractors.marks import mark, marks, text_of
from extractors.paper.incoming import Incoming, incoming
from extractors.paper.parts import Parts, card_in, parts_of
from extractors.paper.sentences import BLANK, plain_text, statements, told, trimmed
from extractors.patterns import incoming as arriving
from extractors.patterns import notices, replies
from extractors.patterns import status as grammar
from extractors.patterns.bankrupts import ADMINISTRATOR_WRITES
from extractors.patterns.letters import HELD_AT_THIRD, YOU_BOUGHT
from extractors.patterns.status_titles import LETTER_TITLE, SALE_CALLED_OFF, TITLED, TRIAL_TITLE
from extractors.spacy_parts import Doc
from models import CaseClass, CaseStatus

GROUP = "status"
_Found = tuple[CaseStatus, int, int]
_Judge = Callable[[str], CaseStatus | None]


def find_status(doc: Doc) -> Doc:
    """Mark the words that show the status; a paper that makes nothing of the case gets no mark."""
    parts, text = parts_of(doc), plain_text(doc)
    applicants = {party.name for *_, party in marks(doc, "parties") if party.role in replies.APPLICANTS}
    card = card_in(doc)
    found = status_of_card(text, card) if card else _status(text_of(doc), text, parts, told(doc), applicants)
    if found and found[0] is not CaseStatus.NONE:
        mark(doc, GROUP, found[1], found[2], found[0])
    return doc


def _status(printed: str, text: str, parts: Parts, whole: Span, applicants: set[str]) -> _Found | None:
    title = _title_line(printed, parts)
    came = incoming(printed)
    if came or TRIAL_TITLE.search(title) or SALE_CALLED_OFF.search(title) or _hands_over(text, title, whole):
        return _came(text, title, came, whole) if came else None
    untitled = not parts.title and not parts.number and notices.SERVED.search(text, whole.start, whole.end)
    if "公告" in title or untitled or _to_creditors(text, parts, title, whole):
        return _noticed(text, title, whole)
    if "结案通知书" in title:
        return _as_moved(_by_words(grammar.CLOSING, text, whole), text, parts)
    for pattern, status, words in TITLED:
        if pattern.search(title):
            # 案件受理通知书 of an objection files no case of enforcement.
            if status is CaseStatus.FILED and _reviewed(parts):
                return None
            rather = grammar.RATHER_SAID.get(status, ())
            return _by_words((*rather, (status, words), *grammar.ELSE_SAID.get(status, ())), text, whole)
    return _ordered(text, title, parts, whole, applicants)


def _noticed(text: str, title: str, whole: Span) -> _Found | None:
    """What a notice does itself; one of a sale by its title sells, else what it tells of a sale is no sale."""
    own = notices.NOT_OPENED.sub(lambda match: BLANK * len(match.group()), text)
    if grammar.SALE.search(title):
        return _by_words(notices.SALES, own, whole)
    own = notices.NOT_OF_THE_NOTICE.sub(lambda match: BLANK * len(match.group()), own)
    return _by_words(notices.PUBLIC_NOTICE, own, whole)


def _hands_over(text: str, title: str, whole: Span) -> bool:
    """Whether a letter of a court that seized first hands a thing over (移送处置权), and not its case."""
    return title.endswith("移送执行函") and bool(grammar.HANDS_OVER.search(text, whole.start, whole.end))


def _came(text: str, title: str, came: Incoming, whole: Span) -> _Found | None:
    """What came in orders nothing: the parties settle, or a helper answers that it holds what it was asked to hold."""
    if came.agreement:
        return _by_words(arriving.AGREED, text, whole)
    answers = arriving.ANSWERS.search(title) and not arriving.REFUSES.search(title)
    holds = answers and arriving.ASKED_TO_HOLD.search(text, 0, whole.end)
    return _by_words(arriving.CARRIED_OUT, text, whole) if holds else None


def _reviewed(parts: Parts) -> bool:
    """Whether the paper is of an objection or the like: its 案件受理通知书 files no case of enforcement."""
    return bool(parts.number and parts.number[2].case_class is CaseClass.REVIEW)


def _of_bankruptcy(parts: Parts) -> bool:
    return bool(parts.number and parts.number[2].case_class is CaseClass.BANKRUPTCY)


def _ordered(text: str, title: str, parts: Parts, whole: Span, applicants: set[str]) -> _Found | None:
    """The status of the operative part, else of what the paper says it decides."""
    letter = LETTER_TITLE.search(title) and third_person(text, whole.start, whole.end)
    letter = letter and not YOU_BOUGHT.search(text, whole.start, whole.end)
    # A letter under the number of an objection only tells what was held (对本院冻结你公司应付的…提出异议).
    if letter and not _reviewed(parts) and (held := HELD_AT_THIRD.search(text, whole.start, whole.end)):
        return CaseStatus.CONTROLLED, *held.span()
    if parts.orders_found:
        return _decided(text, statements(text, parts.orders), parts)
    if not parts.title:
        return _by_words(notices.HEADLESS, text, whole)
    if "裁定书" in title:
        return None
    said = (Span(*match.span()) for match in grammar.SAID.finditer(text, whole.start, whole.end))
    return _decided(text, said, parts) or _told(text, title, parts, whole, applicants)


def _told(text: str, title: str, parts: Parts, whole: Span, applicants: set[str]) -> _Found | None:
    """What a court tells one who is to know it that it did: acts of the enforcement, whatever the letter's number."""
    line = replies.ADDRESSED.match(text, parts.heading.end)
    asked = (
        (replies.REPLIED, replies.REPLY.search(title) or _is_to_know(text, parts.heading.end, applicants)),
        (replies.OPENED, line and line["to"].endswith("法院")),
        (replies.OPENED_HERE, _of_bankruptcy(parts) and replies.MINUTES.search(title)),
        (replies.FILED_HERE, replies.ENTRUSTING.search(text, whole.start, whole.end)),
    )
    acts = (
        Span(*match.span())
        for pattern, told_to in asked
        if told_to
        for match in pattern.finditer(text, whole.start, whole.end)
    )
    return _decided(text, acts, parts, lambda words: _enforcing(words) or _first(grammar.BANKRUPTCY, words))


def _is_to_know(text: str, start: int, applicants: set[str]) -> bool:
    """Whether a letter is written to one who is told what the court did: an office, or who applied."""
    line = replies.ADDRESSED.match(text, start)
    return bool(line and (replies.OFFICE.search(line["to"]) or any(name in line["to"] for name in applicants)))


def _to_creditors(text: str, parts: Parts, title: str, whole: Span) -> bool:
    """A letter of a bankruptcy case that asks creditors to file says what a notice of it would."""
    letter = _of_bankruptcy(parts) and not parts.orders_found and LETTER_TITLE.search(title)
    letter = letter or (not parts.number and ADMINISTRATOR_WRITES.match(text))
    return bool(letter and notices.TO_CREDITORS.search(text, whole.start, whole.end))


def _title_line(text: str, parts: Parts) -> str:
    """The title with what stands before it on its line (关于拍卖…的公告, 退回委托执行函)."""
    start = text.rfind("\n", 0, parts.title.start) + 1
    line = text[start : parts.title.end]
    return line[line.rfind("法院") + 2 :] if "法院" in line[:-3] else line


def _by_words(table: tuple[tuple[CaseStatus, re.Pattern[str]], ...], text: str, span: Span) -> _Found | None:
    """The first line of the table whose words stand in the paper."""
    for status, words in table:
        match = words.search(text, span.start, span.end)
        if match:
            return status, match.start(), match.end()
    return None


def _decided(text: str, orders: Iterable[Span], parts: Parts, judge: _Judge | None = None) -> _Found | None:
    """The status of the first order that has one; a sale ordered beside a seizure goes further."""
    first: _Found | None = None
    judge = judge or _judge(text, parts)
    letter = LETTER_TITLE.search(text[parts.title.start : parts.title.end])
    for order in orders:
        span = trimmed(text, order.start, order.end)
        words = text[span.start : span.end]
        if not words or grammar.NOT_AN_ORDER.match(words) or grammar.NOT_SENT.match(words):
            continue
        words = grammar.OR_ELSE.sub("", words) if letter else words
        if letter and (grammar.MAY.search(words) or grammar.WOULD.match(words)):
            continue
        status = judge(words)
        if status is CaseStatus.TERMINATED and _moved(text, parts):
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


def _judge(text: str, parts: Parts) -> _Judge:
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
        return lambda words: _first(table, words)
    if kind is CaseClass.OTHER and not grammar.ENFORCING_CODE.search(code):
        return _before_suit if number and number.before_the_suit else _property
    if kind is CaseClass.ENFORCEMENT:
        return _enforcing
    return lambda words: (
        None if grammar.WITHDRAWAL.match(words) else _enforcing(words) or _first(grammar.BANKRUPTCY, words)
    )


def _before_suit(words: str) -> CaseStatus | None:
    """A court may register a petition for a pre-restructuring as it does a suit that it has not taken yet."""
    return _first(grammar.BANKRUPTCY, words) if grammar.PREPARES.search(words) else _property(words)


def _petitioned(words: str, text: str, below: Span) -> CaseStatus | None:
    """What a case of bankruptcy orders itself; an appeal may let stand what the ruling below made of the petition."""
    if not grammar.KEPT.search(words):
        return _first(grammar.BANKRUPTCY, words)
    accepted = grammar.ACCEPTED_BELOW.search(text, *below) and not grammar.REFUSED_BELOW.search(text, *below)
    return CaseStatus.BANKRUPTCY_ACCEPTED if accepted else CaseStatus.BANKRUPTCY_REJECTED


def _enforcing(words: str) -> CaseStatus | None:
    """What an order makes of an enforcement; one that it revokes or refuses (撤销、驳回、不予) is not made."""
    words = grammar.UNDONE.sub(lambda match: BLANK * len(match.group()), words)
    return _first(grammar.ENFORCEMENT, words) or _property(words)


def _property(words: str) -> CaseStatus | None:
    """Controlled or disposal, by the act that the order names first; lifting is neither."""
    bare = grammar.NOT_CONTROL.sub(lambda match: BLANK * len(match.group()), words)
    control, sale = grammar.CONTROL.search(bare), grammar.SALE.search(bare)
    if sale and (not control or sale.start() < control.start()):
        return CaseStatus.DISPOSAL
    return CaseStatus.CONTROLLED if control else None


def _first(table: tuple[tuple[CaseStatus, re.Pattern[str]], ...], words: str) -> CaseStatus | None:
    return next((status for status, pattern in table if pattern.search(words)), None)


def _as_moved(found: _Found | None, text: str, parts: Parts) -> _Found | None:
    """An end that a notice of closing tells, as a moving where the case goes on in another court."""
    moved = found and found[0] is CaseStatus.TERMINATED and _moved(text, parts)
    return (CaseStatus.TRANSFERRED_OUT, *found[1:]) if found and moved else found


def _moved(text: str, parts: Parts) -> bool:
    """Whether the case ended here only because it goes on in another court (指定、提级、委托)."""
    return bool(grammar.MOVED_ELSEWHERE.search(text, parts.parties.end, parts.signature.start))
