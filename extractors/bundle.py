"""A file that holds several papers (一卷多文): a ruling with its notices, or a whole case file scanned in one go.

Read as one paper, the sums, signals and orders of all of them would be those of the first one's case. Another paper
begins on a page with another heading, title and own number; or with a title alone, where the page before ends as a
paper does. A running head says the same on each page, and an attachment says that it is one. Where all of the first
lines come again, it is another copy (正本、副本), whose sums would count twice.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from extractors.own_heading import own_number, title_of
from extractors.patterns import bundle as grammar
from extractors.source import fold
from extractors.traditional import simplified
from models import Warn

_TOP, _ABOVE, _FOOT = 8, 3, 8  # lines: of a page's top, above a title alone, of a page's foot
_LIKE = 0.95  # of the characters; below a running head the body of another page stands

Heading = tuple[str, str | None]
"""The title of a paper and its own case number, if it has one."""
Pages = tuple[int, int]
"""The first and the last page of a paper, counted from 1."""


def papers_in(pages: Sequence[Sequence[str]]) -> list[Pages]:
    """The pages of each paper that a file holds; each page is given by its lines.

    What stands before the first heading, an envelope or a fax's cover, belongs to the first paper.
    """
    later = [_heading(lines) for lines in pages[1:]]
    begins: list[int] = []
    current: Heading | None = None
    top: Sequence[str] = ()
    # Hardly any file has a heading behind its first page: that of the first is asked where it matters.
    headings = [_heading(pages[0]), *later] if any(later) else []
    for number, (lines, heading) in enumerate(zip(pages, headings, strict=False), 1):
        if heading is None:
            continue
        other = heading != current
        if current and ((other and heading[1]) or ((other or _is_like(lines, top)) and _ends(pages[number - 2]))):
            begins.append(number)
        if other:
            top = lines
        current = heading
    return [(first, after - 1) for first, after in pairwise([1, *begins, len(pages) + 1])]


def further_papers(papers: Sequence[Pages]) -> list[Warn]:
    """What is said of the first paper of a file with others."""
    _, *others = papers
    if not others:
        return []
    pages = ", ".join(f"{first}-{last}" if last > first else f"{first}" for first, last in others)
    sentence = f"page {others[0][0]} begins another paper; this one is read up to there, further ones: pages {pages}"
    return [Warn(code="several_papers", sentence=sentence)]


def _heading(lines: Sequence[str]) -> Heading | None:
    """The heading that a page begins with."""
    titled = any(line.rstrip()[-1:] in grammar.LAST_SIGNS for line in lines[:_TOP])
    if not titled and not any("法院" in line for line in lines[:_ABOVE]):
        return None
    top = [_plain(line) for line in lines[:_TOP]]
    return _numbered(top) or _titled(top)


def _numbered(top: Sequence[str]) -> Heading | None:
    """Title and number; or both behind the court, where a site's print runs them on."""
    if run_on := grammar.RUN_ON.match("".join(top)):
        return run_on["title"], run_on["number"]
    text = "\n".join((*top, ""))
    number = own_number(text)
    title = title_of(text, number)
    if not (number and title and _is_alone(text, *number[:2])) or "：" in _line(text, title.start, title.end):
        return None
    above = text[: min(title.start, number[0])]
    return (text[title.start : title.end], number[2].text) if grammar.HEAD.fullmatch(above) else None


def _titled(top: Sequence[str]) -> Heading | None:
    """A title that fills its line, near the top."""
    for line in top[: _ABOVE + 1]:
        if grammar.TITLE_ALONE.fullmatch(line):
            return line, None
        if grammar.ATTACHED.match(line) or not grammar.HEAD.fullmatch(line):
            return None
    return None


def _is_alone(text: str, start: int, end: int) -> bool:
    """Whether a number has its line for itself, or shares it with its label (案号：)."""
    return len(_line(text, start, end)) - (end - start) <= len("执行案号：")


def _line(text: str, start: int, end: int) -> str:
    return text[text.rfind("\n", 0, start) + 1 : text.find("\n", end)]


def _is_like(lines: Sequence[str], others: Sequence[str]) -> bool:
    """Whether a page begins with the same lines as another one, as well as a scan can be read."""
    one, other = ("".join(map(_plain, page[:_TOP])) for page in (lines, others))
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _LIKE


def _ends(lines: Sequence[str]) -> bool:
    """Whether a paper ends on a page: a day has one of its last lines for itself."""
    return any(grammar.DAY_ALONE.fullmatch(_plain(line)) for line in lines[-_FOOT:])


def _plain(line: str) -> str:
    return simplified(fold("".join(line.split())))
