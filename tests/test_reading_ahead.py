"""A thread that reads ahead: order, errors, how much waits, and that it ends when nobody takes any more."""

from collections.abc import Generator
from threading import Event, active_count

import pytest

from extractors.reading.processes.ahead import Ahead

_SOON = 5.0  # seconds


def numbers(made: list[int], upto: int, *, fails: bool = False) -> Generator[int]:
    for number in range(upto):
        made.append(number)
        yield number
    if fails:
        raise RuntimeError("broken")


@pytest.mark.parametrize(("count", "most"), [(0, 3), (1, 1), (500, 1), (500, 7), (500, 10_000)])
def test_everything_comes_in_order(count: int, most: int) -> None:
    assert list(Ahead[int](lambda _: 1, most).of(numbers([], count))) == list(range(count))


def test_an_error_comes_behind_what_came_before_it() -> None:
    came: list[int] = []
    with pytest.raises(RuntimeError, match="broken"):
        came.extend(Ahead[int](lambda _: 1, 2).of(numbers([], 5, fails=True)))
    assert came == [0, 1, 2, 3, 4]


def test_no_more_is_made_than_may_wait() -> None:
    made: list[int] = []
    found = Ahead[int](lambda _: 4, 10).of(numbers(made, 1000))
    assert next(found) == 0
    found.close()
    assert len(made) <= 5  # three that weigh 12 may wait, one was taken, one is in hand


def test_left_early_the_generator_is_closed_and_the_thread_has_ended() -> None:
    closed, before = Event(), active_count()
    ahead = Ahead[int](lambda _: 1, 1)

    def endless() -> Generator[int]:
        try:
            yield 0
            while not ahead.is_over():
                closed.wait(0.01)
        finally:
            closed.set()

    found = ahead.of(endless())
    assert next(found) == 0
    found.close()
    assert closed.wait(_SOON)
    assert active_count() == before
