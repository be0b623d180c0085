"""The rows that are tried on an amount's words: none that fits them is left out, and they come in order."""

import re
from pathlib import Path

import pytest

from extractors.fields.amounts.rows import ROWS_AT, ROWS_BESIDES
from extractors.joining.folding import fold

GOLD = Path(__file__).parent / "gold"


def clauses() -> list[tuple[str, str, str]]:
    """Window, sentence and words behind for every amount of the gold papers, roughly as the extractor takes them."""
    papers = (fold(path.read_text("utf-8")) for path in sorted(GOLD.rglob("*.txt"))[::4])
    found = []
    for text in papers:
        for amount in re.finditer(r"\d[\d,.]*万?元", text):
            sentence = re.split("[。\n]", text[max(0, amount.start() - 200) : amount.start()])[-1]
            behind = re.split("[。\n]", text[amount.end() : amount.end() + 80])[0]
            found.append((sentence.rpartition("，")[2], sentence, behind))
    return found


@pytest.mark.parametrize("where", ["", "orders", "plan", "judgment", "past"])
def test_no_row_that_fits_is_left_out(where: str) -> None:
    fitting = 0
    for table in (ROWS_AT[where], ROWS_BESIDES[where]):
        for window, sentence, behind in clauses():
            worth = list(table.worth(window, sentence, behind))
            assert [row for row in table.rows if row in worth] == worth, "in order"
            fits = [
                row
                for row in table.rows
                if (row[1] is None or row[1](behind)) and row[0](sentence if row[2] else window)
            ]
            assert not [row for row in fits if row not in worth]
            fitting += len(fits)
    assert fitting > 100
