"""Other courts the paper names (法院), each with its part: where the case goes, whence it came, who seized first."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractors.fields.named_parties import NamedParty, named_parties
from extractors.fields.strangers_things import of_strangers_thing
from extractors.joining.span import Span
from extractors.machine.kept_patterns import compiled
from extractors.marks import mark, marks, once, text_of
from extractors.paper.incoming import incoming
from extractors.paper.parts import parts_of
from extractors.paper.sentences import plain_text, starting_in, statements
from extractors.patterns import courts as grammar
from extractors.patterns.heading import BELONGS_TO_NAME
from extractors.spacy_parts import Doc
from models import CourtPart, register

GROUP = "courts"


@dataclass(frozen=True, slots=True)
class NamedCourt:
    """One place where a court is named: its full printed name (an alias or 该院 resolved)."""

    start: int
    end: int
    name: str


def find_courts(doc: Doc) -> Doc:
    """Mark every other court, once for each part it plays; a court with a part is not marked as merely named."""
    text, parts = plain_text(doc), parts_of(doc)
    courts, title = other_courts(doc), text_of(doc)[max(0, parts.title.start - 4) : parts.title.end]
    if not courts:
        return doc
    parties = named_parties(doc)
    found = [
        (court, _of_the_debtor(text, court, _part(text, court, statement, title, parts.heading.end), parties))
        for statement in statements(text, Span(parts.heading.end, parts.signature.start))
        for court in courts_in(courts, statement)
    ]
    playing = {court.name for court, part in found if part not in {CourtPart.NAMED, None}}
    seen: set[tuple[str, CourtPart]] = set()
    for court, part in found:
        if part is None or (court.name, part) in seen or (part is CourtPart.NAMED and court.name in playing):
            continue
        seen.add((court.name, part))
        mark(doc, GROUP, court.start, court.end, (court.name, part))
    return doc


def _of_the_debtor(
    text: str, court: NamedCourt, part: CourtPart | None, parties: Sequence[NamedParty]
) -> CourtPart | None:
    """The part, but that a court which seized a stranger's thing first is merely named."""
    first = part is CourtPart.SEIZED_FIRST and of_strangers_thing(text, court.start, parties)
    return CourtPart.NAMED if first else part


def other_courts(doc: Doc) -> list[NamedCourt]:
    """Every place behind the heading that names a court other than the paper's own, in order."""
    return once(doc, "other courts", _other_courts)


def _other_courts(doc: Doc) -> list[NamedCourt]:
    parts, own = parts_of(doc), own_court(doc)
    span = Span(parts.heading.end, parts.signature.start)
    named = (court for court in _named(plain_text(doc), span) if not same_court(court.name, own))
    return sorted(named, key=_start)


def courts_in(courts: Sequence[NamedCourt], span: Span) -> Sequence[NamedCourt]:
    """The courts named within a span."""
    return starting_in(courts, span, _start)


def _start(court: NamedCourt) -> int:
    return court.start


def own_court(doc: Doc) -> str | None:
    """The paper's own court as printed, if the heading shows it; of what came in (来文) the court written to."""
    came = incoming(text_of(doc))
    if came and came.court:
        return text_of(doc)[slice(*came.court)]
    return next((name for _, _, name in marks(doc, "court")), None)


@lru_cache(1000)
def same_court(name: str, other: str | None) -> bool:
    """Whether two printed names mean one court (with or without the province)."""
    if not other or name == other:
        return name == other
    one, two = register().by_name(name), register().by_name(other)
    return (one is not None and one == two) or name.endswith(other) or other.endswith(name)


def _named(text: str, span: Span) -> Iterator[NamedCourt]:
    """Courts by name, by alias (以下简称萧山法院) and by 该院, which is the court named last."""
    aliases: dict[str, str] = {}
    last: str | None = None
    for match in _PLACES.finditer(text, span.start, span.end):
        if match["same"]:
            if last:
                yield NamedCourt(match.start(), match.end(), last)
            continue
        window = _window(text, span.start, match.end())
        printed = next((end for end in _ends(window) if end in aliases), None) or court_name(window)
        if not printed:
            continue
        last = aliases.get(printed, printed.replace("\n", ""))
        alias = grammar.ALIAS.match(text, match.end())
        # A shorter form used later means the court first named: 涪城区人民法院 after 绵阳市涪城区人民法院.
        aliases |= dict.fromkeys([last, *_short_forms(last)], last) | ({alias["alias"]: last} if alias else {})
        yield NamedCourt(match.end() - len(printed), match.end(), last)


def court_before(text: str, end: int) -> str | None:
    """The name, as the text holds it, of the court whose 法院 ends there."""
    return court_name(_window(text, 0, end))


def _window(text: str, start: int, end: int) -> str:
    return grammar.NAME_WINDOW_CUT.sub("", text[max(start, end - grammar.NAME_WINDOW) : end])


def _ends(window: str) -> Iterator[str]:
    """Every end of a stretch of text, longest first."""
    return (window[start:] for start in range(len(window)))


def _short_forms(name: str) -> list[str]:
    """A court's name without what stands before its own district: 涪城区人民法院."""
    return [
        name[found.end() :] for found in re.finditer("省|自治区|市|自治州|地区|盟", name) if len(name) - found.end() > 5
    ]


_PLACES = compiled(
    rf"(?P<same>{grammar.SAME_COURT.pattern})|(?<!以下简称)(?:{grammar.NAME_END.pattern}|(?<=[\u4e00-\u9fff])[中高]院)"
)


@lru_cache(1000)
def court_name(window: str) -> str | None:
    """The court's name at the end of a stretch of text: the longest the register knows, else from its place on."""
    words = window.replace("\n", "")
    cut = grammar.BEFORE_NAME.sub("", words)
    for start in range(len(words) - 4):
        candidate, before = words[start:], words[start - 1 : start]
        if candidate[0] in _NEVER_FIRST or (before and before in BELONGS_TO_NAME):
            continue
        if register().by_name(candidate):
            return _printed(window, candidate)
    if grammar.NOT_A_NAME.match(cut) or not grammar.PLACE_FIRST.match(cut) or not grammar.KIND_OF_COURT.search(cut):
        return None
    if grammar.NO_COURT.search(cut):
        return None
    return _printed(window, cut)


_NEVER_FIRST = frozenset("由被在于向将与和及至系为以对到交，。；：（）、的")


def _printed(window: str, name: str) -> str:
    """The name as the text holds it, a line feed inside it included."""
    found = re.search("\n?".join(map(re.escape, name)) + "$", window)
    return found.group() if found else name


def _part(text: str, court: NamedCourt, statement: Span, title: str, headed: int) -> CourtPart | None:
    """The part a court plays by the words around it, in its own statement; None for a mere remedy (上诉于…).

    In a paper without lines the letter goes on behind the court that it is to (…8号某某人民法院：本院…).
    """
    before, after = text[statement.start : court.start], text[court.end : statement.end]
    if grammar.REMEDY_BEFORE.search(before):
        return None
    goes_on = court.start == headed and after.startswith("：")
    if goes_on or (not before.strip("\n") and grammar.ADDRESSED.match(after)):
        return next((part for part, words in grammar.ADDRESSEES if words in title), CourtPart.NAMED)
    return next(
        (part for part, first, then in grammar.PARTS if first.search(before) and then.match(after)), CourtPart.NAMED
    )
