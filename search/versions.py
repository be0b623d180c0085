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


def note(client: Elasticsearch, alias: str, index: str, revision: int) -> bool:
    """Note that the version has seen the ledger up to the revision; false where it is no more the one that was made.

    Whoever builds anew deletes what another is filling. What is written into it then makes an index of no mapping.
    """
    told = client.indices.get_mapping(index=index)[index]["mappings"].get("_meta", {})
    if told.get("mapping") != fingerprint(alias):
        return False
    client.indices.put_mapping(index=index, meta=_meta(alias, revision))
    return True


def swap(client: Elasticsearch, alias: str, index: str) -> None:
    """Put the version behind the alias in one step, whatever stood there."""
    held = current(client, alias)
    away = [{"remove": {"index": held.name, "alias": alias}}] if held else []
    client.indices.update_aliases(actions=[*away, {"add": {"index": index, "alias": alias}}])


def sweep(client: Elasticsearch, alias: str, *, before: str | None = None) -> None:
    """Delete the versions before the one behind the alias; with a new version, all before it that stand behind none.

    Those between the two were never finished, or somebody else is filling them.
    """
    held = current(client, alias)
    kept = held.name if held else before
    if kept:
        for number in _numbers(client, alias):
            if number < _number(before or kept) and number != _number(kept):
                client.indices.delete(index=f"{alias}-{number}", ignore_unavailable=True)


def _number(index: str) -> int:
    return int(index.rpartition("-")[2])


def _numbers(client: Elasticsearch, alias: str) -> list[int]:
    names = client.indices.get(index=f"{alias}-*", expand_wildcards="open", features="aliases")
    ends = (name.removeprefix(f"{alias}-") for name in names)
    return sorted(int(end) for end in ends if end.isdecimal())


def _meta(alias: str, revision: int) -> dict[str, object]:
    return {"revision": revision, "mapping": fingerprint(alias)}
