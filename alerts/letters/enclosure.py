"""Enclosure (附件): a file that goes with a letter, attached or shown in it as a picture."""

from dataclasses import dataclass

from models import Evidence


@dataclass(frozen=True, slots=True)
class Enclosure:
    """One file: its `name`, its `media_type` (`text/csv`, `image/png`), its bytes.

    With a `content_id` (letters, digits, `.`, `-`, `_`; no angle brackets) it is a picture inside the HTML form, which
    refers to it as `cid:…`; without one it is attached. `shows` are the quoted words that a picture shows: the letter
    puts it under them wherever they are quoted.
    """

    name: str
    media_type: str
    content: bytes
    content_id: str | None = None
    shows: Evidence | None = None
