"""Versions of an index (索引版本): which one stands behind an alias, what it has seen, how the next replaces it."""

from typing import NamedTuple

from elasticsearch import Elasticsearch, NotFoundError

from search.mapping import definition, fingerprint


class Version(NamedTuple):
    """The index behind an alias, the last revision it has seen, and the fingerprint of its mapping."""

    name: str
    revision: int
    mapping: str

    def fits(self, alias: str) -> bool:
        """Whether its mapping is the one that we write for."""
        return self.mapping == fingerprint(alias)


def current(client: Elasticsearch, alias: str) -> Version | None:
    """The version behind the alias, or None."""
    try:
        found = client.indices.get_mapping(index=alias)
    except NotFoundError:
        return None
    ((index, told),) = found.items()
    meta = told["mappings"].get("_meta", {})
    return Version(index, int(meta.get("revision", 0)), str(meta.get("mapping", "")))


def make(client: Elasticsearch, alias: str) -> str:
    """A new empty version with the next free number, behind no alias yet."""
    index = f"{alias}-{max(_numbers(client, alias), default=0) + 1}"
    wanted = definition(alias)
    mappings = {**wanted["mappings"], "_meta": _meta(alias, 0)}
    client.indices.create(index=index, settings=wanted["settings"], mappings=mappings)
    return index


def note(client: Elasticsearch, alias: str, index: str, revision: int) -> None:
    """Note that the version has seen the ledger up to the revision."""
    client.indices.put_mapping(index=index, meta=_meta(alias, revision))


def swap(client: Elasticsearch, alias: str, index: str) -> None:
    """Put the version behind the alias in one step, whatever stood there."""
    held = current(client, alias)
    away = [{"remove": {"index": held.name, "alias": alias}}] if held else []
    client.indices.update_aliases(actions=[*away, {"add": {"index": index, "alias": alias}}])


def sweep(client: Elasticsearch, alias: str) -> None:
    """Delete the versions behind no alias: those before the last swap, and those that were never finished."""
    held = current(client, alias)
    kept = held.name if held else ""
    for number in _numbers(client, alias):
        if (index := f"{alias}-{number}") != kept:
            client.indices.delete(index=index, ignore_unavailable=True)


def _numbers(client: Elasticsearch, alias: str) -> list[int]:
    names = client.indices.get(index=f"{alias}-*", expand_wildcards="open", features="aliases")
    ends = (name.removeprefix(f"{alias}-") for name in names)
    return sorted(int(end) for end in ends if end.isdecimal())


def _meta(alias: str, revision: int) -> dict[str, object]:
    return {"revision": revision, "mapping": fingerprint(alias)}
