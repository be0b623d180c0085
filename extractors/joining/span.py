"""A stretch of the text to match in (文本区间)."""

from typing import NamedTuple


class Span(NamedTuple):
    """From `start` up to, not including, `end`, in characters of the text to match in."""

    start: int
    end: int

    def __bool__(self) -> bool:
        return self.end > self.start

    def __contains__(self, offset: int) -> bool:  # type: ignore[override]  # a span holds offsets, no two members
        return self.start <= offset < self.end
