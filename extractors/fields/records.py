"""The parties of a record of questions and answers (笔录): who was asked, and the firm for which he answers."""

import re
from collections.abc import Iterator

from extractors.fields.name_lists import Found, list_end, names_in
from extractors.machine.literals import may_match
from extractors.patterns import records as grammar

_OPENING = 400  # characters in which a record says who was asked


def of_record(text: str, start: int, end: int) -> list[Found]:
    """A side by its role word (被询问人：申请执行人某某), and the firm whose head is asked (某公司法定代表人)."""
    near = min(end, start + _OPENING)
    found: list[Found] = []
    for side in grammar.ASKED_SIDE.finditer(text, start, near):
        found += names_in(side["role"], text, side.end(), list_end(text, side.end(), near))
    if agent := grammar.ASKED_AGENT.search(text, start, near):
        found.append((agent["role"], agent["name"], *agent.span("name")))
    if oneself := grammar.ASKED_SELF.search(text, start, near):
        found.append((oneself["role"], oneself["name"], *oneself.span("name")))
    for served in _served(text, start, near):
        found.append((served["role"], served["name"], *served.span("name")))
    head = grammar.ASKED_HEAD.search(text, start, near)
    if head and (f"被执行人{head['name']}" in text or grammar.TO_THE_DEBTOR.search(text, start, end)):
        found.append(("被执行人", head["name"], *head.span("name")))
    return found


def _served(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Each of a list of names with their role behind them; the next begins behind the bracket of the one before."""
    served = grammar.SERVED.search(text, start, end)
    while served:
        yield served
        served = grammar.SERVED.match(text, served.end() - len(served["role"]) - 2, end)


def asked_head(text: str, name: str) -> tuple[str, tuple[int, int]] | None:
    """Who heads the firm of that name, where a record says so of whom it asks; with his place."""
    head = grammar.ASKED_HEAD.search(text) if may_match(grammar.ASKED_HEAD, text) else None
    return (head["head"], head.span("head")) if head and head["name"] == name else None
