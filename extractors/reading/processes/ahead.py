"""Reading ahead (预读): a thread of its own keeps the children at work while their answers are booked.

Without it children that have read what they were given wait until their parent comes back from the ledger.
"""

from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from threading import Condition, Thread
from typing import Generic, TypeVar

T = TypeVar("T")


class Ahead(Generic[T]):
    """The items of a generator in order, made by a thread until so much waits to be taken.

    `weight` says how much an item is of the `most` that may wait. An error of the generator is raised here, behind the
    items that came before it. The generator must ask `is_over` now and then, and end soon where it is.
    """

    def __init__(self, weight: Callable[[T], int], most: int) -> None:
        """Nothing runs before `of` is asked."""
        self._weight, self._most = weight, most
        self._waiting: deque[T] = deque()
        self._held = 0
        self._changed = Condition()
        self._made = False
        self._over = False
        self._error: BaseException | None = None

    def is_over(self) -> bool:
        """Whether nobody takes any more items."""
        return self._over

    def of(self, items: Generator[T]) -> Iterator[T]:
        """The items; left early, this waits until the generator has been closed."""
        maker = Thread(target=self._make, args=(items,), name="reading ahead", daemon=True)
        maker.start()
        try:
            while self._has_more():
                yield self._take()
        finally:
            with self._changed:
                self._over = True
                self._changed.notify_all()
            maker.join()
        if self._error:
            raise self._error

    def _make(self, items: Generator[T]) -> None:
        try:
            with closing(items):
                for item in items:
                    if not self._put(item):
                        return
        except BaseException as error:  # noqa: BLE001  # raised in the thread that takes
            self._error = error
        finally:
            with self._changed:
                self._made = True
                self._changed.notify_all()

    def _put(self, item: T) -> bool:
        """Whether there was somebody to take it."""
        with self._changed:
            self._changed.wait_for(lambda: self._over or self._held < self._most)
            self._waiting.append(item)
            self._held += self._weight(item)
            self._changed.notify_all()
            return not self._over

    def _has_more(self) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._made)
            return bool(self._waiting)

    def _take(self) -> T:
        with self._changed:
            item = self._waiting.popleft()
            self._held -= self._weight(item)
            self._changed.notify_all()
            return item
