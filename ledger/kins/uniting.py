"""Uniting (候选合并): the kins of a batch's parties, worked out in memory and written in few statements."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from sqlalchemy import JSON, Connection, bindparam, func, select, update

from ledger.store.counters import current, raise_to
from ledger.store.shelf import chunks
from ledger.store.tables import debtors, parties, party_keys

# The keys come as one JSON object: of all ways to hand over a list, the only one that SQLite and PostgreSQL both read
# as a table by the same name. All holders of a key have one kin, so one of them is asked, however many there are.
_WANTED = func.json_each(bindparam("keys", type_=JSON)).table_valued("key")
_HOLDER = (
    select(parties.c.kin)
    .join(party_keys, party_keys.c.party == parties.c.id)
    .where(party_keys.c.key == _WANTED.c.key)
    .limit(1)
)
_HELD = select(_WANTED.c.key, _HOLDER.scalar_subquery().label("kin"))


class Uniting:
    """Who of the ledger and of the batch is one kin. Nobody else may write meanwhile: see `Store.writing`."""

    def __init__(self, connection: Connection, keys: Collection[str]) -> None:
        """Ask once which kin holds each of the keys, as they are stored (`columns.stored`)."""
        self._connection = connection
        asked = connection.execute(_HELD, {"keys": dict.fromkeys(keys, 0)}) if keys else ()
        self._kins: dict[str, int] = {row.key: row.kin for row in asked if row.kin is not None}
        self._first = self._last = current(connection, "kin")
        self._lead: dict[int, int] = {}

    def join(self, keys: Iterable[str]) -> int:
        """The kin of a party with these keys, one with everyone who shares one of them: the smallest number stays."""
        texts = list(keys)
        met = {self.now(self._kins[text]) for text in texts if text in self._kins}
        if not met:
            self._last += 1
        kin = min(met, default=self._last)
        self._lead.update(dict.fromkeys(met - {kin}, kin))
        self._kins.update(dict.fromkeys(texts, kin))
        return kin

    def now(self, kin: int) -> int:
        """The kin that this one has become part of, or itself."""
        while kin in self._lead:
            kin = self._lead[kin]
        return kin

    def write(self) -> None:
        """Move the ledger's parties and debtors whose kins were united, and keep the last number given out."""
        raise_to(self._connection, "kin", self._last)
        moved: dict[int, list[int]] = defaultdict(list)
        for kin in self._lead:
            if kin <= self._first:
                moved[self.now(kin)].append(kin)
        for into, kins in moved.items():
            for part in chunks(kins):
                for table in (parties, debtors):
                    self._connection.execute(update(table).where(table.c.kin.in_(part)).values(kin=into))
