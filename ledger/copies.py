"""Copies (副本): filings of other bytes that say the very same. One of them speaks; the others are kept, linked to it.

A copy has its row and its pages, but no parties, links or keys: no dossier, sum or evidence counts it. A scan and its
digital original are no copies: what was read from a picture is hardly ever the same to the last character.
"""

import unicodedata
from collections.abc import Collection, Sequence
from hashlib import sha256

from sqlalchemy import Connection, select

from ledger.tables import filings
from models import Page

_LEAST = 50  # (c) characters that tell one paper from another
_UNPRINTED = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})


class _Said(dict[int, int | None]):
    """What remains of each character: itself, or nothing; each is looked up once."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.category(chr(code)) in _UNPRINTED else code
        return self[code]


_SAID = _Said()


def text_hash(pages: Sequence[Page]) -> str | None:
    """SHA-256 of what is said: NFKC, without white space; None where too little is said to know a paper by."""
    text = unicodedata.normalize("NFKC", "".join(page.text.replace("\0", "\ufffd") for page in pages))
    said = text.translate(_SAID)
    return sha256(said.encode("utf-8", "surrogatepass")).hexdigest() if len(said) >= _LEAST else None


def original_of(connection: Connection, digest: str | None, filing: str) -> str | None:
    """The filing that says the same already and is no copy itself, or None."""
    if digest is None:
        return None
    same = select(filings.c.sha256).where(filings.c.text_sha256 == digest, filings.c.copy_of.is_(None))
    return connection.scalar(same.where(filings.c.sha256 != filing).order_by(filings.c.revision, filings.c.sha256))


def originals(connection: Connection, sha256s: Collection[str]) -> dict[str, str]:
    """Of these filings, the copies, each with the file name of its original."""
    original = filings.alias("original")
    copied = select(filings.c.sha256, original.c.file).join(original, filings.c.copy_of == original.c.sha256)
    found: dict[str, str] = {}
    every = sorted(sha256s)
    for first in range(0, len(every), 400):
        rows = connection.execute(copied.where(filings.c.sha256.in_(every[first : first + 400])))
        found.update((row.sha256, row.file) for row in rows)
    return found
