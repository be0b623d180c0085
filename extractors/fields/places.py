"""Places of which a paper tells (坐落、迁至), each in a district that the register of courts knows."""

from extractors.fields.courts import own_court
from extractors.paper.sentences import clause_start
from extractors.patterns import places as grammar
from extractors.spacy_parts import Doc
from models import register


def known_place(doc: Doc, words: str) -> str | None:
    """A place that lies in a district the register knows (本市东安区 in the court's city); a court's name is none."""
    if "法院" in words:
        return None
    place = _from_here(own_court(doc) or "", words)
    return place if register().of_address(place) else None


def moved_to(doc: Doc, text: str, start: int, end: int) -> str | None:
    """The place that the words of a move at [start, end) name, or the clause behind; else the seat before the old."""
    last = min((stop for mark in "。；\n" if (stop := text.find(mark, end)) >= 0), default=len(text))
    found = grammar.MOVED_TO.search(text, start, min(last, end + grammar.MOVED_REACH))
    place = known_place(doc, _from_there(text, found["place"])) if found else None
    now = None if place else grammar.BEFORE_OLD_SEAT.search(text, clause_start(text, start, "。；\n"), end)
    return known_place(doc, now["place"]) if now else place


def district_addressed(text: str, end: int) -> str | None:
    """The district of the court that a letter is written to, named before that place."""
    court = grammar.COURT_ADDRESSED.search(text, 0, end)
    return court["place"] if court else None


def _from_there(text: str, words: str) -> str:
    """The words with the district of the court addressed, where they call it so (你市、你院辖区)."""
    place = district_addressed(text, len(text)) if grammar.YOUR_DISTRICT.match(words) else None
    return grammar.YOUR_DISTRICT.sub(place, words) if place else words


def _from_here(court: str, words: str) -> str:
    """The place with the name of what it is said to be a part of: 本市、本区、本院辖区 as the paper's court has it."""
    here = court.split("人民法院", 1)[0]
    if grammar.OWN_CITY.match(words):
        city = here[: here.find("市") + 1]
        return city + grammar.OWN_CITY.sub("", words)
    return grammar.OWN_DISTRICT.sub(here, words) if here else words
