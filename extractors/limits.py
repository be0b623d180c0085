"""Limits that a file of strangers may not pass, unless the caller says otherwise."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Most:
    """The most bytes, pages and characters that a file may have; a file over one of them is set aside as too large.

    A scanned page has about 200,000 bytes; court papers have under a hundred pages and 100,000 characters. So is a
    paper of more parties: each is asked about in the light of all others, and their square would be a night's work.
    """

    bytes: int = 100_000_000
    pages: int = 5_000
    characters: int = 1_000_000
    parties: int = 2_000


MOST = Most()
