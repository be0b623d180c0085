"""Copies (副本): filings of other bytes that say the very same. One of them speaks; the others are kept, linked to it.

A copy has its row and its pages, but no parties, links or keys: no dossier, sum or evidence counts it. A scan and its
digital original are no copies: what was read from a picture is hardly ever the same to the last character.
"""

import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from hashlib import sha256

from sqlalchemy import Connection, func, select

from ledger.store.columns import stored
from ledger.store.shelf import chunks
from ledger.store.tables import filings
from models import Page

_LEAST = 50  # (c) characters that tell one paper from another
_UNPRINTED = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})
_JOINS = "\0"  # stands for a sign that may become one with a sign beside it: a mark, a letter of Hangul


class _Said(dict[int, str]):
    """What remains of each character by itself, `_JOINS` where that depends on others; each is looked up once."""

    def __missing__(self, code: int) -> str:
        joins = any(_may_join(part) for part in unicodedata.normalize("NFKD", chr(code)))
        self[code] = _JOINS if joins else _printed(chr(code))
        return self[code]


def _may_join(sign: str) -> bool:
    """Whether a part of a character may be moved, or put together with what stands before it."""
    marks = unicodedata.category(sign).startswith("M") or unicodedata.combining(sign) != 0
    return marks or "\u1100" <= sign <= "\u11ff"


def _printed(text: str) -> str:
    """NFKC, without what is not printed."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text) if unicodedata.category(sign) not in _UNPRINTED)


_SAID = _Said()


def text_hash(pages: Sequence[Page]) -> str | None:
    """SHA-256 of what is said: NFKC, without white space; None where too little is said to know a paper by.

    Sign by sign, which is three times as fast; papers with a sign that may join others are few.
    """
    text = "".join(stored(page.text) for page in pages)
    said = text.translate(_SAID)
    said = _printed(text) if _JOINS in said else said
    return sha256(said.encode("utf-8", "surrogatepass")).hexdigest() if len(said) >= _LEAST else None


def original_of(connection: Connection, digest: str | None, filing: str) -> str | None:
    """The filing that says the same already and is no copy itself, or None."""
    told = (one for _, one in _speaking(connection, [digest] if digest else []))
    return next((one for one in told if one != filing), None)


def copies_among(connection: Connection, digests: Mapping[str, str | None]) -> dict[str, str]:
    """Of these new filings (by SHA-256 their `text_hash`) the copies, each with its original.

    An original is in the ledger, or comes before its copy in the order in which they are given.
    """
    speaks: dict[str, str] = {}
    for digest, filing in _speaking(connection, {digest for digest in digests.values() if digest}):
        speaks.setdefault(digest, filing)
    told = {filing: speaks.setdefault(digest, filing) for filing, digest in digests.items() if digest}
    return {filing: original for filing, original in told.items() if original != filing}


def _speaking(connection: Connection, digests: Collection[str]) -> Iterator[tuple[str, str]]:
    """What is said, and by which filing that is no copy itself; of those that say the same the first comes first.

    Asked for no `copy_of` by its bare name, SQLite would begin with every filing that is none.
    """
    no_copy = func.coalesce(filings.c.copy_of, "") == ""
    speaking = select(filings.c.text_sha256, filings.c.sha256).where(no_copy)
    for part in chunks(digests):
        rows = connection.execute(
            speaking.where(filings.c.text_sha256.in_(part)).order_by(filings.c.revision, filings.c.sha256)
        )
        yield from ((row.text_sha256, row.sha256) for row in rows)


def originals(connection: Connection, sha256s: Collection[str]) -> dict[str, str]:
    """Of these filings, the copies, each with the file name of its original."""
    original = filings.alias("original")
    copied = select(filings.c.sha256, original.c.file).join(original, filings.c.copy_of == original.c.sha256)
    found: dict[str, str] = {}
    for part in chunks(sorted(sha256s)):
        found.update((row.sha256, row.file) for row in connection.execute(copied.where(filings.c.sha256.in_(part))))
    return found
