"""The outbox (待发箱): the ledger's verbs about letters. A letter is owed with its screening (`Ledger.save`)."""

from collections.abc import Iterable
from datetime import UTC, datetime

from ledger.screenings import post
from ledger.store.engine import Store
from ledger.store.tables import letters
from models import Dispatch, Letter, LetterRecord, Receipt, Try


class Outbox:
    """owed → sent, or owed → cancelled: sent only after the server took it, cancelled only where it never did.

    Who sends holds the ledger (`Ledger.hold`): two at a time would send the same.

    A dispatch is fixed before its first try, and each try is written down before it is made: whatever breaks, the next
    night knows what may have arrived and repeats it under the same Message-ID.
    """

    _store: Store

    def letters_owed(self) -> tuple[Letter, ...]:
        """Letters neither sent nor cancelled, oldest first."""
        with self._store.reading() as connection:
            return post.owed(connection)

    def written_about(self) -> tuple[str, ...]:
        """Keys of the debtors about whom a letter was ever owed, also of those who are another debtor now."""
        with self._store.reading() as connection:
            return post.written_about(connection)

    def letter_records(self, debtor_key: str | None = None, *, owed: bool = False) -> tuple[LetterRecord, ...]:
        """Letters with what became of them, oldest first: all, those about one debtor, or those still owed."""
        wanted = [letters.c.debtor == debtor_key] if debtor_key is not None else []
        wanted += [letters.c.sent_at.is_(None), letters.c.cancelled_at.is_(None)] if owed else []
        with self._store.reading() as connection:
            return post.records(connection, *wanted)

    def letters_named(self, start: str) -> tuple[LetterRecord, ...]:
        """Letters whose id, or whose dispatch's id, begins so."""
        begins = letters.c.id.startswith(start, autoescape=True)
        with self._store.reading() as connection:
            return post.records(connection, begins | letters.c.dispatch.startswith(start, autoescape=True))

    def message_ids(self, letter_ids: Iterable[str]) -> dict[str, str]:
        """The Message-ID (without domain) that each letter goes or went out under; its own id where it went by hand."""
        with self._store.reading() as connection:
            return post.message_ids(connection, letter_ids)

    def fix(self, dispatches: Iterable[Dispatch]) -> None:
        """Keep, before the first try, which letters go together under which Message-ID."""
        with self._store.writing() as connection:
            post.fix(connection, dispatches)

    def begin_try(self, dispatch: Dispatch, address: str, at: datetime | None = None) -> int | None:
        """Write a try down before it is made; until `end_try` it counts as uncertain. Its number.

        None where a letter of it is not owed any more: this dispatch must not go.
        """
        with self._store.writing() as connection:
            return post.begin_try(connection, dispatch, address, at or datetime.now(UTC))

    def end_try(self, dispatch: Dispatch, number: int, ended: Try) -> int:
        """Write down how it ended; sent letters are marked in the same transaction. How many those are."""
        with self._store.writing() as connection:
            return post.end_try(connection, dispatch, number, ended)

    def mark_sent(self, letter_id: str, at: datetime | None = None) -> bool:
        """Note that a letter went out by hand; false where it was sent or cancelled already or is not known."""
        with self._store.writing() as connection:
            return post.mark_sent(connection, letter_id, at or datetime.now(UTC))

    def acknowledge(self, letter_id: str, receipt: Receipt) -> bool:
        """Keep that somebody received a letter or acted on it; false where no such letter was sent."""
        with self._store.writing() as connection:
            return post.acknowledge(connection, letter_id, receipt)
