"""What a card says of its case (案件信息卡): the court, the day, how it stands."""

from datetime import date

from extractors.fields.days import day_in_field
from extractors.paper.cards import Card, Field
from extractors.patterns import cards as grammar
from models import CaseStatus

Found = tuple[CaseStatus, int, int]
_OF_MEASURE = ("duty", "performance", "conduct", "restrained")


def court_of_card(text: str, card: Card) -> tuple[int, int] | None:
    """The court that has the case; not the one whose judgment is enforced (做出执行依据单位)."""
    found = (grammar.COURT_NAME.match(text, *field.value) for field in card.of("court"))
    named = next((name.span() for name in found if name), None)
    alone = grammar.COURT_ALONE.search(text, card.number[1])
    return named or (alone.span("court") if alone else None)


def day_of_card(text: str, card: Card) -> tuple[int, int, date] | None:
    """The day from which on the card holds: of the end, else of publishing; of filing where it says no more."""
    for kind in ("dormant_on", "closed_on", "published_on", "filed_on"):
        if day := day_in_field(text, card, kind):
            return day
    return None


def status_of_card(text: str, card: Card) -> Found | None:
    """How the case stands: by the way it was closed, else by the list that the card is of, else filed."""
    for field in card.of("closed_as", "state"):
        for status, words in grammar.CLOSED_AS:
            if words.search(text, *field.value):
                return status, *field.value
    title = text[: card.fields[0].label.end]
    dormant = card.of("dormant_on")
    if dormant or grammar.DORMANT_LIST.search(title):
        return CaseStatus.DORMANT, *_words(dormant, card)
    measure = [field for field in card.fields if field.kind in _OF_MEASURE]
    if measure or grammar.MEASURE_LIST.search(title):
        return CaseStatus.MEASURE, *_words(measure, card)
    return _filed(text, card)


def _filed(text: str, card: Card) -> Found | None:
    """Filed, where the card tells the day of it and of no end that it does not name."""
    filed = card.of("filed_on")
    open_ = all(grammar.RUNNING.search(text, *field.value) for field in card.of("state"))
    return (CaseStatus.FILED, *filed[0].value) if filed and open_ and not card.has("closed_on", "closed_as") else None


def _words(fields: list[Field], card: Card) -> tuple[int, int]:
    return fields[0].label if fields else (0, card.fields[0].label.end)
