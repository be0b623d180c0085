"""A file that holds several papers (一卷多文): a ruling with its notices, or a whole case file scanned in one go.

Read as one paper, the sums, signals and orders of all of them would be those of the first one's case. Another paper
begins on a page with another heading, title and own number; or with a title alone, where the page before ends as a
paper does. A running head says the same on each page, or less, or what a scan made of it; each page of a record
(笔录) is signed and dated; and an attachment says that it is one. Where all of the first lines come again, it is
another copy (正本、副本), whose sums would count twice.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from extractors.paper.page_heading import TOP, Heading, heading_of, plain
from extractors.patterns import bundle as grammar
from models import Warn

_FOOT = 8  # lines of a page's foot
_BACK = 4  # pages at most: a blank back, an envelope, both sides of an identity card
_LIKE = 0.95  # of the characters; below a running head the body of another page stands
_MISREAD = 0.8  # of a number's signs, those that a scan's running head has in common with it

Pages = tuple[int, int]
"""The first and the last page of a paper, counted from 1."""


def papers_in(pages: Sequence[Sequence[str]]) -> list[Pages]:
    """The pages of each paper that a file holds; each page is given by its lines.

    What stands before the first heading, an envelope or a fax's cover, belongs to the first paper.
    """
    later = list(map(heading_of, pages[1:]))
    begins: list[int] = []
    current: Heading | None = None
    top: Sequence[str] = ()
    attached = False
    # Hardly any file has a heading behind its first page: that of the first is asked where it matters.
    headings = [heading_of(pages[0]), *later] if any(later) else []
    for at, (lines, heading) in enumerate(zip(pages, headings, strict=False)):
        attached = attached or (heading is None and _is_attached(lines))
        if not heading or (attached and not (heading.number or heading.title.endswith(grammar.ON_ITS_OWN))):
            continue
        if current:
            ended = _has_ended(pages[max(0, at - _BACK) : at])
            if not _is_another(heading, current, ended=ended, like=ended and _is_like(lines, top)):
                continue
            begins.append(at + 1)
        current, top, attached = heading, lines, False
    return [(first, after - 1) for first, after in pairwise([1, *begins, len(pages) + 1])]


def further_papers(papers: Sequence[Pages], part: str = "page") -> list[Warn]:
    """What is said of the first paper of a file with others, by pages or by lines."""
    _, *others = papers
    if not others:
        return []
    pages = ", ".join(f"{first}-{last}" if last > first else f"{first}" for first, last in others)
    sentence = (
        f"{part} {others[0][0]} begins another paper; this one is read up to there, further ones: {part}s {pages}"
    )
    return [Warn(code="several_papers", sentence=sentence)]


def _is_another(heading: Heading, current: Heading, *, ended: bool, like: bool) -> bool:
    """Whether a heading begins another paper than the current one, which has ended or not, or begins like it."""
    if not _is_same_title(heading.title, current.title):
        return ended or (bool(heading.number) and _begins(heading))
    anew = like or (ended and _opens_again(heading))
    if not heading.number or heading.number == current.number:
        return anew
    if not current.number:
        return anew if heading.title.endswith(grammar.RECORD) else ended or _begins(heading)
    if _is_misread(heading.number, current.number):
        return ended or _opens(heading)
    return ended or _begins(heading)


def _is_same_title(one: str, other: str) -> bool:
    """Whether a title says no more than that a running head is short: 裁定书 for 执行裁定书."""
    shorter, longer = sorted((one, other), key=len)
    return one == other or (longer.endswith(shorter) and shorter.endswith(grammar.SHORT))


def _is_misread(number: str, own: str) -> bool:
    """Whether a running head's number may be the paper's own, read badly or without its suffix."""
    return SequenceMatcher(None, number, own, autojunk=False).ratio() >= _MISREAD


def _begins(heading: Heading) -> bool:
    """Whether a paper begins below a heading: a row (案件清单) or a sentence that tells of a judgment goes on there."""
    return not heading.behind or _opens(heading) or grammar.BEGINS.match(heading.behind[0]) is not None


def _opens(heading: Heading) -> bool:
    """Whether the first party or the addressee stands below a heading, a number that was not read between them."""
    return any(map(grammar.OPENS.match, heading.behind[:2]))


def _opens_again(heading: Heading) -> bool:
    """The same of a title that comes again; a record opens with its time and place, an agreement says nothing."""
    if heading.title.endswith(grammar.RECORD):
        return all(any(line.startswith(field) for line in heading.behind) for field in ("时间", "地点"))
    return not heading.title.endswith(grammar.SIGNED_ON_EACH_PAGE) and _opens(heading)


def _is_like(lines: Sequence[str], others: Sequence[str]) -> bool:
    """Whether a page begins with the same lines as another one, as well as a scan can be read."""
    one, other = ("".join(map(plain, page[:TOP])) for page in (lines, others))
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _LIKE


def _has_ended(pages: Sequence[Sequence[str]]) -> bool:
    """Whether a paper ends on the last of these pages, or before what says no sentence, or statutes, behind its end."""
    for lines in reversed(pages):
        if _ends(lines):
            return True
        statutes = bool(lines) and grammar.STATUTES.match(plain(lines[0]))
        if not statutes and (_is_attached(lines) or any("。" in line for line in lines)):
            return False
    return False


def _is_attached(lines: Sequence[str]) -> bool:
    """Whether a page says that it is an attachment, of more than the statutes."""
    first = plain(lines[0]) if lines else ""
    return grammar.ATTACHED.match(first) is not None and not grammar.STATUTES.match(first)


def _ends(lines: Sequence[str]) -> bool:
    """Whether a paper ends on a page: a day has one of its last lines for itself."""
    return any(grammar.DAY_ALONE.fullmatch(plain(line)) for line in lines[-_FOOT:])
