"""Evidence (证据出处): the words of one document that a value rests on."""

from typing import Generic, TypeVar

from models.frozen import Frozen, value

T = TypeVar("T")


@value
class Evidence:
    """A span of one page, quoted word for word.

    `page` counts from 1; `start` and `end` count characters of that page's text, so that
    `page_text[start:end] == quote`.
    """

    file: str
    page: int
    start: int
    end: int
    quote: str

    def __hash__(self) -> int:
        """By where it begins, which nearly always tells it: a finding of a big debtor hashes thousands."""
        return hash((self.file, self.start))


class Mention(Frozen, Generic[T]):
    """A value and the words it was read from."""

    value: T
    evidence: Evidence
