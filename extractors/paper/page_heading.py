"""The heading that a page begins with (页首标题): the title of a paper and its own number, near the top."""

from collections.abc import Sequence
from typing import NamedTuple

from extractors.joining.folding import fold
from extractors.joining.traditional import simplified
from extractors.paper.own_heading import own_number, title_of
from extractors.patterns import bundle as grammar

TOP = 8
"""Lines of a page's top."""
_ABOVE = 3  # lines above a title alone
_LONGEST = 200  # characters of a line that are looked at; a hostile one has millions


class Heading(NamedTuple):
    """The title of a paper, its own case number if it has one, and the lines of the page's top behind both."""

    title: str
    number: str | None
    behind: tuple[str, ...] = ()


def heading_of(lines: Sequence[str]) -> Heading | None:
    """The heading that a page begins with; a slip of a paper, or a list (卷内目录、案件清单) that goes on, has none."""
    titled = any(line.rstrip()[-1:] in grammar.LAST_SIGNS for line in lines[:TOP])
    if not titled and not any("法院" in line for line in lines[:_ABOVE]):
        return None
    top = [plain(line) for line in lines[:TOP]]
    if any(map(grammar.SLIP.fullmatch, top)):
        return None
    found = _numbered(top) or _titled(top)
    return None if found and _lists(found) else found


def plain(line: str) -> str:
    """A line without white space, its signs and words in one form."""
    return simplified(fold("".join(line[:_LONGEST].split())))


def _numbered(top: Sequence[str]) -> Heading | None:
    """Title and number; or both behind the court, where a site's print runs them on."""
    if run_on := grammar.RUN_ON.match("".join(top)):
        return Heading(run_on["title"], run_on["number"], (run_on["behind"],))
    text = "\n".join((*top, ""))
    number = own_number(text)
    title = title_of(text, number)
    if not (number and title and _is_alone(text, *number[:2])) or "：" in _line(text, title.start, title.end):
        return None
    above = text[: min(title.start, number[0])]
    if not grammar.HEAD.fullmatch(above) or any(map(grammar.ATTACHED.match, above.splitlines())):
        return None
    behind = text[max(title.end, number[1]) :].split("\n", 1)[-1]
    return Heading(text[title.start : title.end], number[2].text, tuple(behind.splitlines()))


def _titled(top: Sequence[str]) -> Heading | None:
    """A title that fills its line, near the top."""
    for at, line in enumerate(top[: _ABOVE + 1]):
        if title := grammar.TITLE_ALONE.fullmatch(line):
            above, behind = top[:at], tuple(top[at + 1 :])
            # Without a court above it, with a sentence below: a line of a sentence that speaks of a court's paper.
            told = title["courts"] and not any("法院" in line for line in above) and _is_sentence(behind)
            return None if told else Heading(title["title"], None, behind)
        if grammar.ATTACHED.match(line) or not grammar.HEAD.fullmatch(line):
            return None
    return None


def _lists(heading: Heading) -> bool:
    """Whether rows or further papers follow at once, or the sentence goes on that names the paper."""
    if heading.behind and grammar.GOES_ON.match(heading.behind[0]):
        return True
    return not heading.title.endswith(grammar.NAMES_OTHERS) and any(map(grammar.TITLE_ALONE.fullmatch, heading.behind))


def _is_sentence(lines: Sequence[str]) -> bool:
    return bool(lines) and "：" not in lines[0] and not {"，", "。"}.isdisjoint(lines[0])


def _is_alone(text: str, start: int, end: int) -> bool:
    """Whether a number has its line for itself, or shares it with its label (案号：)."""
    return len(_line(text, start, end)) - (end - start) <= len("执行案号：")


def _line(text: str, start: int, end: int) -> str:
    return text[text.rfind("\n", 0, start) + 1 : text.find("\n", end)]
