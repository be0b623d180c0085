"""The one door of the index: catch up from the ledger's revision, build anew beside the old, find.

Behind each alias stands one index of a version (zhipo-filings-3). Its `_meta` holds the last revision of the ledger it
has seen and the fingerprint of its mapping. Every document is written under its own id with its revision as external
version: written twice or late it changes nothing, so that catching up may break off anywhere and begin again.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple, Self

from elasticsearch.helpers import streaming_bulk

from models import Asked, Found, WorldError
from search import versions
from search.engine import Access, Engine, IndexUnavailableError
from search.mapping import INDICES
from search.query import find

_AT_ONCE = 2000  # documents between two notes of the revision
_BULK, _BULK_BYTES, _BULK_SECONDS = 250, 8 << 20, 300  # a busy machine may take long, and writes are repeatable
_LATER, _TRIES, _LONGEST_WAIT = (429, 503), 8, 60
_NEWER_IS_THERE, _NOT_THERE, _WRONG = 409, 404, 400


class IndexStaleError(WorldError):
    """The index is another one: it has seen more than this ledger holds, or was built anew by another beside us."""


class Entry(NamedTuple):
    """One document with its id and revision; None: it is no more. Text must be masked already."""

    id: str
    revision: int
    document: Mapping[str, Any] | None


class Refused(NamedTuple):
    """A document that Elasticsearch did not take, and why. The others are not held up by it."""

    alias: str
    id: str
    reason: str


class Index:
    """The four indices. The client's errors are `IndexUnavailableError`."""

    def __init__(self, engine: Engine) -> None:
        """Use `Index.open`."""
        self._engine = engine

    @classmethod
    def open(cls, access: Access) -> Self:
        """The index at an address; nothing is asked yet."""
        return cls(Engine(access))

    def close(self) -> None:
        """Give the connections back."""
        self._engine.close()

    def __enter__(self) -> Self:
        """The index itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    def health(self) -> str:
        """The cluster's state in words (green, yellow, red), its nodes, and what each index has seen."""
        with self._engine.translated():
            told = self._engine.client.cluster.health(timeout="5s")
            held = {alias: versions.current(self._engine.client, alias) for alias in INDICES}
        seen = ", ".join(f"{alias} {one.revision}" for alias, one in held.items() if one) or "none yet: `zhipo index`"
        return f"{told['status']}, {told['number_of_nodes']} nodes; revision seen: {seen}"

    def seen(self, alias: str) -> int | None:
        """The last revision that the index behind the alias has seen; None: it must be built anew first.

        That is where there is none, or one of another mapping.
        """
        with self._engine.translated():
            held = versions.current(self._engine.client, alias)
        return held.revision if held and held.fits(alias) else None

    def catch_up(self, alias: str, entries: Iterable[Entry], up_to: int) -> list[Refused]:
        """Write what changed after `seen`, in order of revision; then it has seen `up_to`."""
        with self._engine.translated():
            held = versions.current(self._engine.client, alias)
            if held is None or held.revision > up_to:
                seen = held.revision if held else "none"
                msg = f"{alias} has seen revision {seen}, this ledger is at {up_to}: run `zhipo index --rebuild`"
                raise IndexStaleError(msg)
            versions.sweep(self._engine.client, alias)  # another may be filling the next one
            return self._fill(held.name, alias, entries, up_to)

    def rebuild(self, alias: str, entries: Iterable[Entry], up_to: int) -> list[Refused]:
        """Build a new version from all of the ledger beside the old one, and swap the alias in one step.

        The old one answers until then. It is deleted by the next catching up or rebuilding, so that a question that
        is on its way to it is still answered. Of two who build at once the later one goes on; the other is told so by
        IndexStaleError.
        """
        with self._engine.translated():
            index = versions.make(self._engine.client, alias)
            versions.sweep(self._engine.client, alias, before=index)
            refused = self._fill(index, alias, entries, up_to)
            versions.swap(self._engine.client, alias, index)
            return refused

    def find(self, asked: Asked) -> Found:
        """Filings that hold the words and pass the filters, best first."""
        with self._engine.translated():
            return find(self._engine.client, asked)

    def count(self, alias: str) -> int:
        """How many documents stand behind the alias."""
        with self._engine.translated():
            self._engine.client.indices.refresh(index=alias)
            return int(self._engine.client.count(index=alias)["count"])

    def _fill(self, index: str, alias: str, entries: Iterable[Entry], up_to: int) -> list[Refused]:
        refused: list[Refused] = []
        rest = iter(entries)
        while part := list(islice(rest, _AT_ONCE)):
            refused += self._write(index, alias, part)
            self._note(alias, index, part[-1].revision - 1)  # more of the last may follow
        self._note(alias, index, up_to)
        self._engine.client.indices.refresh(index=index)
        return refused

    def _note(self, alias: str, index: str, revision: int) -> None:
        if not versions.note(self._engine.client, alias, index, revision):
            msg = f"{index} was deleted while it was filled: another builds the index anew"
            raise IndexStaleError(msg)

    def _write(self, index: str, alias: str, part: Iterable[Entry]) -> Iterator[Refused]:
        """One part in bulks; what is refused for being busy is tried again with growing delay."""
        results = streaming_bulk(
            self._engine.client.options(request_timeout=_BULK_SECONDS, retry_on_timeout=True, max_retries=2),
            (_action(index, entry) for entry in part),
            chunk_size=_BULK,
            max_chunk_bytes=_BULK_BYTES,
            max_retries=_TRIES,
            initial_backoff=1,
            max_backoff=_LONGEST_WAIT,
            retry_on_status=_LATER,
            raise_on_error=False,
        )
        for taken, result in results:
            ((verb, told),) = result.items()
            status, reason = told.get("status"), _reason(told.get("error"))
            gone_already = verb == "delete" and status == _NOT_THERE
            if taken or status == _NEWER_IS_THERE or gone_already:
                continue
            if status != _WRONG:  # blocked for writing, a shard away: it is not the document, and others would be lost
                raise IndexUnavailableError(self._engine.shown, f"it does not take documents ({status}): {reason}")
            yield Refused(alias, str(told.get("_id")), reason)


def _action(index: str, entry: Entry) -> dict[str, Any]:
    gone = entry.document is None
    action: dict[str, Any] = {"_op_type": "delete" if gone else "index", "_index": index, "_id": entry.id}
    action |= {"version": entry.revision, "version_type": "external_gte"}
    return action if gone else {**action, "_source": dict(entry.document or {})}


def _reason(error: Any) -> str:
    """The engine's reason in one line, with that which caused it."""
    if not isinstance(error, dict):
        return str(error)
    cause = error.get("caused_by") or {}
    return "; ".join(str(one) for one in (error.get("reason"), cause.get("reason")) if one)
