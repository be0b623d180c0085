"""Money is exact."""

import pytest

from models import Money


@pytest.mark.parametrize(
    ("units", "fen", "why"),
    [("0.1", 10, "no float"), ("12.345", 1235, "half up"), ("6842.15", 684215, "two places"), (3, 300, "whole")],
)
def test_counts_fen(units: str | int, fen: int, why: str) -> None:
    assert Money.of(units).fen == fen, why


def test_prints_units_and_currency() -> None:
    assert str(Money.of("1234567.8", "USD")) == "1,234,567.80 USD"
