"""The status (案件状态): what the paper makes of its case, from its operative part or its kind, never from history."""

from extractors.fields.card_facts import status_of_card
from extractors.fields.letters import third_person
from extractors.fields.orders import Found, decided, enforcing, first_of, moved
from extractors.joining.span import Span
from extractors.marks import mark, marks, text_of
from extractors.paper.incoming import Incoming, incoming
from extractors.paper.parts import Parts, card_in, parts_of
from extractors.paper.sentences import BLANK, plain_text, statements, told
from extractors.patterns import incoming as arriving
from extractors.patterns import notices, replies
from extractors.patterns import status as grammar
from extractors.patterns import status_told as telling
from extractors.patterns.bankrupts import ADMINISTRATOR_WRITES
from extractors.patterns.letters import HELD_AT_THIRD, YOU_BOUGHT
from extractors.patterns.status_titles import LETTER_TITLE, SALE_CALLED_OFF, TITLED, TRIAL_TITLE
from extractors.spacy_parts import Doc
from models import CaseClass, CaseStatus

GROUP = "status"


def find_status(doc: Doc) -> Doc:
    """Mark the words that show the status; a paper that makes nothing of the case gets no mark."""
    parts, text = parts_of(doc), plain_text(doc)
    applicants = {party.name for *_, party in marks(doc, "parties") if party.role in replies.APPLICANTS}
    card = card_in(doc)
    found = status_of_card(text, card) if card else _status(text_of(doc), text, parts, told(doc), applicants)
    if found and found[0] is not CaseStatus.NONE:
        mark(doc, GROUP, found[1], found[2], found[0])
    return doc


def _status(printed: str, text: str, parts: Parts, whole: Span, applicants: set[str]) -> Found | None:
    title = _title_line(printed, parts)
    came = incoming(printed)
    if came or TRIAL_TITLE.search(title) or SALE_CALLED_OFF.search(title) or _hands_over(text, title, whole):
        return _came(text, title, came, whole) if came else None
    untitled = not parts.title and not parts.number and notices.SERVED.search(text, whole.start, whole.end)
    if "公告" in title or untitled or _to_creditors(text, parts, title, whole):
        return _noticed(text, title, whole)
    if "结案通知书" in title:
        return _as_moved(_by_words(telling.CLOSING, text, whole), text, parts)
    for pattern, status, words in TITLED:
        if pattern.search(title):
            # 案件受理通知书 of an objection files no case of enforcement.
            if status is CaseStatus.FILED and _reviewed(parts):
                return None
            rather = telling.RATHER_SAID.get(status, ())
            return _by_words((*rather, (status, words), *telling.ELSE_SAID.get(status, ())), text, whole)
    return _ordered(text, title, parts, whole, applicants)


def _noticed(text: str, title: str, whole: Span) -> Found | None:
    """What a notice does itself; one of a sale by its title sells, else what it tells of a sale is no sale."""
    own = notices.NOT_OPENED.sub(lambda match: BLANK * len(match.group()), text)
    if grammar.SALE.search(title):
        return _by_words(notices.SALES, own, whole)
    own = notices.NOT_OF_THE_NOTICE.sub(lambda match: BLANK * len(match.group()), own)
    return _by_words(notices.PUBLIC_NOTICE, own, whole)


def _hands_over(text: str, title: str, whole: Span) -> bool:
    """Whether a letter of a court that seized first hands a thing over (移送处置权), and not its case."""
    return title.endswith("移送执行函") and bool(telling.HANDS_OVER.search(text, whole.start, whole.end))


def _came(text: str, title: str, came: Incoming, whole: Span) -> Found | None:
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


def _ordered(text: str, title: str, parts: Parts, whole: Span, applicants: set[str]) -> Found | None:
    """The status of the operative part, else of what the paper says it decides."""
    letter = LETTER_TITLE.search(title) and third_person(text, whole.start, whole.end)
    letter = letter and not YOU_BOUGHT.search(text, whole.start, whole.end)
    # A letter under the number of an objection only tells what was held (对本院冻结你公司应付的…提出异议).
    if letter and not _reviewed(parts) and (held := HELD_AT_THIRD.search(text, whole.start, whole.end)):
        return CaseStatus.CONTROLLED, *held.span()
    if parts.orders_found:
        return decided(text, statements(text, parts.orders), parts)
    if not parts.title:
        return _by_words(notices.HEADLESS, text, whole)
    if "裁定书" in title:
        return None
    said = (Span(*match.span()) for match in telling.SAID.finditer(text, whole.start, whole.end))
    return decided(text, said, parts) or _told(text, title, parts, whole, applicants)


def _told(text: str, title: str, parts: Parts, whole: Span, applicants: set[str]) -> Found | None:
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
    return decided(text, acts, parts, lambda words: enforcing(words) or first_of(grammar.BANKRUPTCY, words))


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


def _by_words(table: grammar.Table, text: str, span: Span) -> Found | None:
    """The first line of the table whose words stand in the paper."""
    for status, words in table:
        match = words.search(text, span.start, span.end)
        if match:
            return status, match.start(), match.end()
    return None


def _as_moved(found: Found | None, text: str, parts: Parts) -> Found | None:
    """An end that a notice of closing tells, as a moving where the case goes on in another court."""
    goes_on = found and found[0] is CaseStatus.TERMINATED and moved(text, parts)
    return (CaseStatus.TRANSFERRED_OUT, *found[1:]) if found and goes_on else found
