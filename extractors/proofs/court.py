"""The printed court against the court of the paper's own number (法院与案号), by the register of courts."""

from collections.abc import Iterator

from extractors.marks import marks, source_of
from extractors.paper.parts import parts_of
from extractors.spacy_parts import Doc
from models import Warn, register

CODE = "court_number"


def court_against_number(doc: Doc) -> Iterator[Warn]:
    """A warning where the register knows both courts and they are two; an unknown name or code proves nothing."""
    number, printed = parts_of(doc).number, next(marks(doc, "court"), None)
    if not number or not printed or not number[2].court_code:
        return
    start, end, name = printed
    by_name, by_code = register().by_name(name), register().by_code(number[2].court_code)
    # A court that was taken over may print the old number beside the new name, and the other way about.
    if by_name and by_code and register().now(by_name) != register().now(by_code):
        quote = source_of(doc).evidence(start, end).quote
        own = source_of(doc).evidence(number[0], number[1]).quote
        yield Warn(
            code=CODE,
            sentence=f"court: the paper prints “{quote}”, its number “{own}” is one of {by_code.name} ({by_code.code})",
            zh=f"法院：文书印有“{quote}”，其案号“{own}”则属于{by_code.name}（{by_code.code}）。",
        )
