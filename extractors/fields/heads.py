"""Who heads a firm (法定代表人), where a paper without party block says so further on."""

from extractors.fields.brackets import ends_of
from extractors.fields.drafts import PartyDraft
from extractors.fields.records import asked_head
from extractors.patterns import heads as grammar
from models import PartyKind

Head = tuple[str, tuple[int, int]]
_LINE = 90  # characters of a bracket that says what somebody is


def head_told(text: str, draft: PartyDraft, debtors: list[str], part: tuple[int, int]) -> Head | None:
    """Who heads a firm of the opening sentence, by what is said of it further on."""
    if draft.kind is PartyKind.ORGANIZATION:
        head = grammar.NEW_HEAD.search(text, *part) or grammar.YOUR_HEAD.search(text, *part)
        # Of several debtors 你单位 is the firm only where the others are the man himself.
        if head and draft.name in debtors and set(debtors) <= {draft.name, head["name"]}:
            return head["name"], head.span("name")
        if beside := _beside(text, draft.name, *part):
            return beside
    return asked_head(text, draft.name) if draft.role == "被执行人" else None


def _beside(text: str, name: str, start: int, end: int) -> Head | None:
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
