"""Who heads a firm (法定代表人), where a paper without party block says so beside its name."""

from extractors.fields.brackets import ends_of
from extractors.patterns import parties as grammar

Head = tuple[str, tuple[int, int]]
_LINE = 90  # characters of a bracket that says what somebody is


def head_beside(text: str, name: str, start: int, end: int) -> Head | None:
    """某公司法定代表人某某, or 某某（身份证号…，系某公司法定代表人）; with the place of his name."""
    for last in ends_of(text, name, start, end):
        if found := grammar.HEAD_BESIDE.match(text, last, end):
            return found["name"], found.span("name")
        if grammar.HEADED_BY.match(text, last, end) and (opened := text.rfind("（", max(0, last - _LINE), last)) > 0:
            line = max(text.rfind("\n", 0, opened) + 1, opened - _LINE)
            found = grammar.BEFORE_BRACKET.search(text, line, opened)
            if found and "）" not in text[opened:last]:
                return found["name"], found.span("name")
    return None
