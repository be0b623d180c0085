"""Parts of a court's paper (文书结构): heading, party block, body, reasons, orders, signature, attachment.

A field is looked for in the part where it belongs: the status in the orders, never in a quoted statute or in the
history; the date at the foot; the parties in their block.
"""

from dataclasses import dataclass, replace

from extractors.case_numbers import Numbered
from extractors.joining.span import Span
from extractors.marks import mark, once, source_of, text_of
from extractors.paper.cards import Card, card_of
from extractors.paper.foot import foot
from extractors.paper.incoming import incoming
from extractors.paper.own_heading import (
    below_site_lines,
    cut_number_end,
    notice_head_end,
    number_below,
    number_end,
    number_ended,
    number_served,
    own_number,
    teaser_end,
    title_of,
)
from extractors.paper.party_block import block_end
from extractors.patterns import parts as anchors
from extractors.spacy_parts import Doc

_PARTS = "parts"


@dataclass(frozen=True, slots=True)
class Parts:
    """Where each part lies; an absent part is an empty span. They follow one another without overlap.

    `title` is the printed title of the paper within the heading, `number` the paper's own case number.
    `orders_found` tells whether an operative part was announced (裁定如下) or only taken to be the body's end.
    """

    heading: Span
    title: Span
    number: Numbered | None
    parties: Span
    body: Span
    reasons: Span
    orders: Span
    signature: Span
    attachment: Span
    orders_found: bool


def find_parts(text: str) -> Parts:
    """Find the parts of a paper in its folded text."""
    came = incoming(text)
    number = None if came else own_number(text)
    title = came.title if came else title_of(text, number)
    heading_end = (
        came.heading_end
        if came
        else max(cut_number_end(text, title), number_end(text, number)) or teaser_end(text) or notice_head_end(text)
    )
    heading_end = heading_end if came else below_site_lines(text, heading_end)
    if not number and text[title.start : title.end].endswith(("公告", "笔录")):
        number = number_below(text, heading_end) or number_served(text, heading_end)
    signature, attachment = foot(text, heading_end)
    orders = _orders(text, heading_end, signature.start)
    if not number and not title:
        number = number_ended(text, orders)
    reasons = _reasons(text, heading_end, orders.start)
    limit = min(reasons.start, orders.start, came.block_limit if came else len(text))
    parties = Span(heading_end, block_end(text, heading_end, max(heading_end, limit)))
    return Parts(
        heading=Span(0, heading_end),
        title=title,
        number=number,
        parties=parties,
        body=Span(parties.end, max(parties.end, reasons.start)),
        reasons=Span(reasons.start, orders.start),
        orders=orders,
        signature=signature,
        attachment=attachment,
        orders_found=orders.start < signature.start,
    )


def _orders(text: str, after: int, before: int) -> Span:
    found = list(anchors.ORDERS.finditer(text, after, before))
    return Span(found[-1].end(), before) if found else Span(before, before)


def _reasons(text: str, after: int, before: int) -> Span:
    found = list(anchors.REASONS.finditer(text, after, before))
    return Span(found[-1].start(), before) if found else Span(before, before)


def parts_of(doc: Doc) -> Parts:
    """The parts of the paper, which the first component found."""
    parts: Parts = doc.user_data[_PARTS]
    return parts


def card_in(doc: Doc) -> Card | None:
    """The card (案件信息卡) that the document is, a paper of fields without title and orders."""
    return once(doc, "card", _card)


def _card(doc: Doc) -> Card | None:
    parts: Parts = doc.user_data[_PARTS]
    return None if parts.title or parts.orders_found else card_of(source_of(doc))


def _with_number_of_card(doc: Doc, parts: Parts) -> Parts:
    doc.user_data[_PARTS] = parts
    card = card_in(doc)
    return replace(parts, number=card.number) if card else parts


def mark_parts(doc: Doc) -> Doc:
    """Find the parts and keep them with the document, as span groups too, so that they can be looked at."""
    parts = find_parts(text_of(doc))
    doc.user_data[_PARTS] = parts = _with_number_of_card(doc, parts)
    for name in ("heading", "parties", "body", "reasons", "orders", "signature", "attachment"):
        span = getattr(parts, name)
        if span:
            mark(doc, "parts", span.start, span.end, name)
    return doc
