"""Hostile files, made anew from a seed: whatever strangers may send by accident or on purpose. None is committed.

`corpus()` gives names and contents; the name begins with the kind. What is large is made only when it is asked for.
"""

import random
from collections.abc import Callable, Iterator

from hostile_bytes import (
    cross_references,
    cut_and_pasted,
    empties,
    flipped,
    noises,
    numbers_changed,
    polyglots,
    texts,
    truncated,
)
from hostile_objects import (
    bombs,
    deep,
    endless,
    forms,
    many_objects,
    object_streams,
    odd_numbers,
    page_trees,
    without_pages,
)
from hostile_pages import active, boxes, fonts, images, locked
from hostile_parts import Made, Maker, page

NAMES = ("公章 ①", "\u202egnp", "a" * 200, "new\nline", "'; DROP TABLE", "<b>bold", "=1+1", "tab\t", "\U0001f4a3", "e\u0301", "%s%n", "$(id)")  # fmt: skip

KINDS: dict[str, Callable[[random.Random], Made]] = {
    maker.__name__: maker
    for maker in (
        truncated, flipped, cut_and_pasted, numbers_changed, page_trees, forms, bombs, many_objects, endless, deep, images, locked,
        polyglots, cross_references, without_pages, fonts, active, boxes, odd_numbers, object_streams, empties, noises, texts,
    )
}  # fmt: skip


def corpus(seed: int = 6) -> Iterator[tuple[str, Maker]]:
    """Every hostile file's name and how it is made; the same for the same seed."""
    for kind, makers in KINDS.items():
        chance = random.Random(f"{seed}{kind}")  # noqa: S311 - must be the same each time
        for number, (suffix, maker) in enumerate(makers(chance)):
            yield f"{kind}-{number:03}{suffix}", maker
    for number, name in enumerate(NAMES):
        yield f"name-{number:02}-{name}.pdf", page
