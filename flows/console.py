"""What a person sees at the terminal: progress on long work, tables, one line for an error."""

import os
import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

T = TypeVar("T")

_WIDE = 160  # columns, where nobody's window sets the width
out = Console(width=None if sys.stdout.isatty() or "COLUMNS" in os.environ else _WIDE)
err = Console(stderr=True)


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
