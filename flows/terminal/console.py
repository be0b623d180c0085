"""What a person sees at the terminal: progress on long work, tables, one line for an error.

File names and papers are strangers' words: nothing in them may act on the terminal (ESC, C1, directions), and no number
of a person stands there unmasked.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console, ConsoleOptions, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.segment import Segment
from rich.text import Text

from alerts.privacy.masking import mask
from models.signs import ACTS, harmless

T = TypeVar("T")

_WIDE = 160  # columns, where nobody's window sets the width


class Terminal(Console):
    """A console in which texts are only texts: what would act on the terminal is shown as U+FFFD."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        """The pieces of text that will be written; rich's own commands pass.

        All goes through here, each cell of a table too: numbers are masked before a line is broken within them.
        """
        if isinstance(renderable, str):
            how = options or self.options
            renderable = self.render_str(renderable, markup=how.markup, highlight=how.highlight)
        if isinstance(renderable, Text):
            renderable = _without_numbers(renderable)
        for piece in super().render(renderable, options):
            if piece.control or not ACTS.search(piece.text):
                yield piece
            else:
                yield Segment(harmless(piece.text), piece.style)


def _without_numbers(text: Text) -> Text:
    """The text with numbers of persons masked; colours stay where they were."""
    if (shown := mask(text.plain)) == text.plain:
        return text
    copy = text.copy()
    copy.plain = shown
    return copy


out = Terminal(width=None if sys.stdout.isatty() or "COLUMNS" in os.environ else _WIDE)
err = Terminal(stderr=True)


def progress(items: Iterable[T], total: int, words: str) -> Iterator[T]:
    """The items, with a bar on the error stream while they come."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True, disable=total < 2 or not err.is_terminal) as bar:
        task = bar.add_task(words, total=total)
        for item in items:
            yield item
            bar.advance(task)


def complain(sentence: object) -> None:
    """One line on the error stream, without markup."""
    err.print(str(sentence), style="red", markup=False, highlight=False, soft_wrap=True)


def printable(text: str) -> str:
    """A stranger's words on one line: control characters, line ends among them, are shown as their codes."""
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text)
