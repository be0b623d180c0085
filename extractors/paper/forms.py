"""What a printed form says to everybody (格式文本), and its paper says of nobody: blanked before it is read.

The risks of enforcement item by item (风险提示), an answer that nobody ticked (□同意), and the lines of an attached
list (案件目录) that are of firms of which the paper itself does not speak.
"""

import re

from extractors.machine.literals import may_match
from extractors.patterns import forms as grammar

Spans = list[tuple[int, int]]


def forms_in(text: str) -> Spans:
    """Start and end of everything that only stands on the form."""
    return [*_risks(text), *_not_ticked(text), *_of_others(text)]


def _risks(text: str) -> Spans:
    if not may_match(grammar.RISKS, text):
        return []
    return [match.span("items") for match in grammar.RISKS.finditer(text)]


def _not_ticked(text: str) -> Spans:
    chosen = [match.span() for match in grammar.CHOICE.finditer(text)] if may_match(grammar.CHOICE, text) else []
    if not may_match(grammar.FORM, text) or not grammar.FORM.search(text):
        return chosen
    return chosen + [match.span() for match in grammar.NOT_TICKED.finditer(text)]


def _of_others(text: str) -> Spans:
    """The lines behind the heading of a list that name a firm, and none that the text before it names."""
    if not may_match(grammar.CATALOGUE, text):
        return []
    return [line for match in grammar.CATALOGUE.finditer(text) for line in _lines(text, match)]


def _lines(text: str, heading: re.Match[str]) -> Spans:
    found: Spans = []
    start = heading.end() + 1
    while 0 < start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        firms = [match.group() for match in grammar.FIRM_END.finditer(text, start, end)]
        if firms and not any(text.find(firm, 0, heading.start()) >= 0 for firm in firms):
            found.append((start, end))
        start = end + 1
    return found
