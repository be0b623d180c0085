"""A page that is drawn twice is read once; what only looks alike stays."""

from collections.abc import Callable

import odd_pdfs
import pytest
from odd_pdfs import LEFT, PARAGRAPHS, PITCH, TOP, Drawing
from page_forms import body

from extractors.joining.folding import fold
from extractors.joining.source import SourceText

BODY: list[Drawing] = [(piece.x, piece.y, piece.text) for piece in body()]


def moved(right: float, up: float, lines: list[Drawing] = BODY) -> list[Drawing]:
    """The lines once more, so many points away."""
    return [(x + right, y + up, text) for x, y, text in lines]


@pytest.mark.parametrize(
    ("again", "why"),
    [
        (moved(0, 0), "at the same place"),
        (moved(0.4, 0), "for bold"),
        (moved(1.5, 2), "a second layer that lies a little off"),
        ([*moved(0.3, 0), *moved(0.6, 0)], "three times"),
        ([(x, y, text.replace("人", "入", 1)) for x, y, text in BODY], "a layer of another reader, who erred"),
    ],
)
def test_a_page_drawn_twice_is_read_once(read: Callable[[bytes], SourceText], again: list[Drawing], why: str) -> None:
    source = read(odd_pdfs.drawn([*BODY, *again]))
    assert source.text.splitlines() == list(map(fold, PARAGRAPHS)), why
    assert not source.warnings, why


@pytest.mark.parametrize(
    ("lines", "kept", "why"),
    [
        (
            [(LEFT, TOP - row * PITCH, "某建材有限公司应受偿1,500.00元") for row in range(4)],
            4,
            "lines that say the same",
        ),
        ([(LEFT + row * 160, TOP, "一千五百元整") for row in range(3)], 3, "cells that say the same"),
        ([(LEFT, TOP, "甲乙建材"), (LEFT, TOP, "丙丁置业")], 2, "one word upon another"),
    ],
)
def test_what_only_looks_alike_stays(
    read: Callable[[bytes], SourceText], lines: list[Drawing], kept: int, why: str
) -> None:
    text = read(odd_pdfs.drawn([*lines, (LEFT, 200, "本页为债权表。")])).text
    assert sum(text.count(word) for word in {words for *_, words in lines}) == kept, why
