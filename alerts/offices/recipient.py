"""Recipient (收件人): where an office receives its post, and on which way it was found."""

from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """How the address was found."""

    OWN = "own"  # the office's own
    SUPERIOR = "superior"  # 上级法院代收
    FALLBACK = "fallback"  # 登记簿指定的代收人
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Of an office (register name): name and address of who receives its post; no address where none is known."""

    office: str
    name: str = ""
    address: str | None = None
    way: Way = Way.NONE
