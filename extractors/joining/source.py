"""SourceText: the document as one text to match in, with the way back from every offset to its page.

The pages' own text is never changed. The text to match in leaves out page furniture and white space, joins the
lines of a paragraph and folds widths character for character, so that 浙０１０９ 执 恢 612号 broken over two lines
is found by one pattern, and its quote is still what the page prints.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from extractors.joining.folding import fold, ideographs
from extractors.joining.line_breaks import breaks_number, parts_numbers, parts_words
from extractors.joining.table_rows import Ends, row_ends
from extractors.joining.traditional import simplified
from models import Evidence, Page, Warn
from models.unseen import UNSEEN

_BLANK = re.compile(r"\s")
_RUN = re.compile(rf"[^\s{UNSEEN}]+")
_TAIL = 12  # runs of text that are looked back over


class Line(NamedTuple):
    """One printed line: its place in its page's text (page from 1, offsets in characters).

    `furniture` (页眉、页码) is left out of the text to match in; `ends_paragraph` says that the next line begins anew;
    `ends` says of a line in a ruled table whether its cell or its row ends with it.
    """

    page: int
    start: int
    end: int
    furniture: bool = False
    ends_paragraph: bool = True
    ends: Ends | None = None


class _Joined:
    """The pieces of the text so far: where each starts in it, and where it stands in the pages (page, offset)."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.starts: list[int] = []
        self.origins: list[tuple[int, int]] = []
        self._length = 0

    @property
    def tail(self) -> str:
        """The last of it."""
        return "".join(self.pieces[-_TAIL:])

    def add(self, piece: str, origin: tuple[int, int]) -> None:
        """Put a piece behind the others."""
        self.pieces.append(piece)
        self.starts.append(self._length)
        self.origins.append(origin)
        self._length += len(piece)

    def line(self, line: Line, text: str, open_line: Line | None) -> None:
        """Put the runs of a line's text behind the others; `open_line` is the one before whose paragraph goes on."""
        behind = 0  # the end of the run before on this line
        for run in _RUN.finditer(text):
            piece = run.group()
            # Most runs begin with an ideograph, before which no blank stays; a line's indentation parts nothing.
            if piece[0].isascii() and self.pieces and (place := _parted(self.pieces[-1], run, behind, line, open_line)):
                self.add(" ", place)
            self.add(piece, (line.page, line.start + run.start()))
            behind = run.end()


@dataclass(frozen=True, slots=True)
class SourceText:
    """One document's pages and the text to match in. Paragraphs of `text` are separated by a line feed."""

    file: str
    sha256: str
    pages: tuple[Page, ...]
    text: str
    warnings: tuple[Warn, ...] = ()
    starts: Sequence[int] = field(default=(), repr=False)
    origins: Sequence[tuple[int, int]] = field(default=(), repr=False)

    @classmethod
    def join(
        cls, file: str, sha256: str, pages: Sequence[Page], lines: Iterable[Line], warnings: Sequence[Warn] = ()
    ) -> "SourceText":
        """Build the text to match in from the pages' lines, in order."""
        body = [line for line in lines if not line.furniture]
        whole = [ideographs(page.text) for page in pages]
        texts = [whole[line.page - 1][line.start : line.end] for line in body]
        rows = {at for at in row_ends(list(map(str.strip, texts))) if body[at].ends is None}
        rows |= {at for at, line in enumerate(body) if line.ends is Ends.ROW}
        joined = _Joined()
        before: Line | None = None
        for at, (line, text) in enumerate(zip(body, texts, strict=True)):
            row = at - 1 in rows
            ends = before is not None and (before.ends_paragraph or row)
            parted = row or (before is not None and before.ends is Ends.CELL)
            if before and ends and joined.pieces and (parted or not breaks_number(joined.tail, text)):
                joined.add("\n", (before.page, before.end))
            joined.line(line, text, before if before and not ends and joined.pieces else None)
            before = line
        if before and before.ends_paragraph:
            joined.add("\n", (before.page, before.end))
        text = simplified(fold("".join(joined.pieces)))
        return cls(file, sha256, tuple(pages), text, tuple(warnings), joined.starts, joined.origins)

    def place(self, offset: int) -> tuple[int, int]:
        """Page (from 1) and offset in that page's text of one character of the text to match in."""
        index = bisect_right(self.starts, offset) - 1
        page, start = self.origins[index]
        return page, start + offset - self.starts[index]

    def evidence(self, start: int, end: int) -> Evidence:
        """The words from start to end as their page prints them, up to where the page ends or its text runs back."""
        at, last_at = (bisect_right(self.starts, offset) - 1 for offset in (start, end - 1))
        for after in range(at + 1, last_at + 1):
            before, here = self.origins[after - 1], self.origins[after]
            if here < before or here[0] != before[0]:
                end = self.starts[after]
                break
        (page, first), (_, last) = self.place(start), self.place(end - 1)
        quote = self.pages[page - 1].text[first : last + 1]
        return Evidence(file=self.file, page=page, start=first, end=last + 1, quote=quote)


def _parted(before: str, run: re.Match[str], behind: int, line: Line, open_line: Line | None) -> tuple[int, int] | None:
    """Where the blank stands (page, offset) that parts a run of a line's text from the words before; None for none.

    `behind` is the end of the run before on this line, `open_line` the line before whose paragraph goes on.
    """
    if behind:
        blank = _BLANK.search(run.string, behind, run.start()) and parts_numbers(before, run.group())
        return (line.page, line.start + run.start() - 1) if blank else None
    parts = parts_numbers if open_line and open_line.ends is Ends.CELL else parts_words
    return (open_line.page, open_line.end) if open_line and parts(before, run.string[run.start() :]) else None
