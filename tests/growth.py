"""How a cost grows: least CPU times of this thread, compared with each other and never with a clock's limit.

Other threads, the garbage of earlier tests and a busy machine are not counted: a test that counts them fails by chance.
"""

import gc
import time
from collections.abc import Callable

TIMES = 8  # as much is asked for the second time
SQUARE = 32  # times the cost of the first; what grows with the length costs 8 times, with its square 64


def cpu_seconds(ask: Callable[[], object], tries: int = 3) -> float:
    """The least CPU seconds of this thread that one call took."""
    gc.disable()
    try:
        return min(_one(ask) for _ in range(tries))
    finally:
        gc.enable()


def _one(ask: Callable[[], object]) -> float:
    begun = time.thread_time()
    ask()
    return time.thread_time() - begun


def grows_with_the_square(ask: Callable[[int], object], size: int) -> bool:
    """Whether `ask` of the whole size costs far more than its share of an eighth of it."""
    return cpu_seconds(lambda: ask(size)) > SQUARE * cpu_seconds(lambda: ask(size // TIMES), 3 * TIMES)
