"""The post of the night: what is due goes out, one e-mail an office; each try and its answer is kept in the ledger."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from time import sleep
from typing import NamedTuple

from alerts.letters.letter import addressed
from alerts.offices.address_book import AddressBook, AddressBookError, read_book
from alerts.offices.recipient import Way
from alerts.posting.outbox import set_aside, write_outbox
from alerts.posting.plan import Plan, plan
from alerts.posting.post import Post, PostUnavailableError, Server
from alerts.privacy.masking import mask
from flows.letters.composing import Composer, UncomposedError
from flows.settings import Settings
from flows.terminal.whose_error import sentence
from ledger import Ledger, Turn
from models import Dispatch, Evidence, Fate, Flag, LetterRecord, Outcome, Try, by_office
from models.signs import unbroken

_KEPT = (AddressBookError, PostUnavailableError, OSError)
_PERMANENT = 500
_SHOWN = 40  # characters of a quote
_LONGER = 3  # each pause is so many times the one before


class Mailing(NamedTuple):
    """How the post of a night went: letters sent, still owed, waiting for their day; troubles; refused of the owed."""

    sent: int
    owed: int
    waiting: int
    troubles: tuple[str, ...]
    refused: int = 0


def send_letters(
    ledger: Ledger, flagged: list[Flag], settings: Settings, on: date, turn: Turn | None = None
) -> Mailing:
    """Write what is due to the outbox, one e-mail an office; with a post configured send it and mark it sent.

    `turn` is asked before each letter whether the ledger is still ours (see `Turn.check`).

    What keeps all of them (an address book that is none, an outbox without room) is a trouble of the night
    and no end of it: they stay owed.
    """
    owed = len(ledger.letter_records(owed=True))
    try:
        return _send(ledger, flagged, settings, on, turn)
    except _KEPT as error:
        left = ledger.letter_records(owed=True)
        refused = sum(record.fate is Fate.REFUSED for record in left)
        trouble = f"the letters stay owed: {sentence(error, settings.var)}"
        return Mailing(owed - len(left), len(left), 0, (trouble,), refused)


def _send(ledger: Ledger, flagged: list[Flag], settings: Settings, on: date, turn: Turn | None) -> Mailing:
    """None goes that rests on words which the page as it is drawn does not say: these wait for a person."""
    book = read_book(settings.offices)
    composer = Composer(ledger, settings, book, {flag.dossier.debtor.key: flag.dossier for flag in flagged})
    records, folder = ledger.letter_records(owed=True), settings.var / "outbox"
    write = partial(_write, composer, folder)
    planned = _planned(records, book, settings, on)
    doubts = composer.prepare(planned.going)
    doubted = [one for one in records if one.letter.id in doubts and not one.maybe_told]
    if doubted:
        planned = _planned([one for one in records if one not in doubted], book, settings, on)
    _clear(ledger, planned.going, folder)
    troubles = [doubt_sentence(one, doubts[one.letter.id]) for one in doubted] + _forwarded(book, planned.going)
    if not settings.smtp_url:
        return Mailing(0, len(records), 0, (*_written(planned.going, write), *troubles))
    ledger.fix(planned.going)
    sent, troubled = Round(ledger, composer, settings, turn).send(planned.going, write)
    troubles = [*troubled, *map(held_sentence, planned.held), *troubles]
    left = ledger.letter_records(owed=True)
    refused = sum(record.fate is Fate.REFUSED for record in left)
    waiting = len(planned.waiting)
    return Mailing(sent, len(left) - waiting, waiting, tuple(troubles), refused)


def server_of(settings: Settings) -> Server:
    """The mail server as it is set."""
    return Server(settings.smtp_url, settings.smtp_timeout, settings.smtp_ca_file)


def held_sentence(record: LetterRecord) -> str:
    """What a person must do about a letter that the server refused for good."""
    letter, last = record.letter, record.last
    who = f"letter {letter.id[:12]} to {letter.office}"
    if not last or not last.outcome.held:
        return f"{who}: held, since an earlier letter to its address was refused"
    said = (
        f"{last.outcome.value} by the server on {last.at.date().isoformat()} ({last.address}): {last.code} {last.word}"
    )
    return f"{who}: {said}; enter another address in ZHIPO_OFFICES, or zhipo letters send {letter.id[:12]}"


def doubt_sentence(record: LetterRecord, words: Evidence) -> str:
    """What a person must look at before a letter goes out that rests on words which stand on no page."""
    letter, quote = record.letter, mask(unbroken(words.quote))[:_SHOWN]
    return (
        f"letter {letter.id[:12]} to {letter.office}: not sent, since page {words.page} of {words.file} as it is drawn "
        f"does not say {quote!r}; look at the paper, then zhipo letters send {letter.id[:12]}"
    )


def _planned(records: Sequence[LetterRecord], book: AddressBook, settings: Settings, on: date) -> Plan:
    """Without a post there is no weekly digest either: who carries letters by hand has every one at once."""
    if settings.smtp_url:
        return plan(records, on, settings.digest_day, lambda office: book.recipient(office).address)
    return Plan((), by_office((record.letter for record in records), on), (), ())


def _forwarded(book: AddressBook, going: Iterable[Dispatch]) -> list[str]:
    """A warning for each office whose letters go to the fallback."""
    found = (book.recipient(dispatch.office) for dispatch in going)
    return [
        f"letter to {one.office}: neither it nor a court above it has an address; it goes to {one.name}"
        for one in found
        if one.way is Way.FALLBACK
    ]


def _clear(ledger: Ledger, going: Sequence[Dispatch], folder: Path) -> None:
    """Put files aside of what stands no longer: a person must not carry it out by hand."""
    standing = {record.dispatch or record.letter.id for record in ledger.letter_records() if not record.cancelled_at}
    set_aside(folder, standing | {dispatch.id for dispatch in going})


def _written(going: Iterable[Dispatch], write: Callable[[Dispatch], None]) -> Iterator[str]:
    """Write each; a sentence for each that cannot be composed."""
    for dispatch in going:
        try:
            write(dispatch)
        except UncomposedError as error:
            yield str(error)


def _write(composer: Composer, folder: Path, dispatch: Dispatch) -> None:
    """The e-mail as a file."""
    write_outbox([(composer.masked(dispatch), composer(dispatch))], folder)
    gc.collect(1)  # its drafts hang together in circles, of few objects and many bytes: nobody would look for them soon


class Round:
    """Tries what goes tonight, again with growing pauses where the server says not now."""

    def __init__(self, ledger: Ledger, composer: Composer, settings: Settings, turn: Turn | None = None) -> None:
        """The ledger keeps each try; the composer makes the e-mails; the turn says whether the ledger is still ours."""
        self._ledger, self._composer, self._settings, self._turn = ledger, composer, settings, turn
        self._sent = 0
        self._troubles: dict[str, str] = {}

    def send(self, going: Sequence[Dispatch], write: Callable[[Dispatch], None] | None = None) -> tuple[int, list[str]]:
        """How many letters went out, and a sentence for each that did not; `write` each before its first try."""
        left = list(going)
        for number in range(self._settings.smtp_tries):
            if not left:
                break
            if number:
                sleep(self._settings.smtp_pause * _LONGER ** (number - 1))
            left = self._once(left, None if number else write)
        return self._sent, list(self._troubles.values())

    def _once(self, going: Sequence[Dispatch], write: Callable[[Dispatch], None] | None) -> list[Dispatch]:
        """One round; what is worth another one. A server that does not answer is not asked for each letter."""
        again: list[Dispatch] = []
        down: Try | None = None
        with Post(server_of(self._settings)) as post:
            for dispatch in going:
                try:
                    if write:
                        write(dispatch)
                    ended = down or self._try(post, dispatch)
                except UncomposedError as error:
                    self._troubles[dispatch.id] = str(error)
                    continue
                if ended is None:
                    continue
                down = ended if ended.outcome is Outcome.UNREACHABLE else None
                self._troubles[dispatch.id] = f"letter to {dispatch.office}: {ended.outcome.value}: {ended.word}"
                if _worth_another(ended):
                    again.append(dispatch)
        return again

    def _try(self, post: Post, dispatch: Dispatch) -> Try | None:
        """One try, in the ledger before and after it; None where nothing is left to try."""
        message = self._composer(dispatch)
        if not addressed(message):
            self._troubles[dispatch.id] = f"letter to {dispatch.office}: the address book has no address for it"
            return None
        if self._turn:
            self._turn.check()
        address = message["To"].addresses[0].addr_spec
        number = self._ledger.begin_try(dispatch, address)
        if number is None:
            self._overtaken(dispatch)
            return None
        outcome, code, word = post.deliver(message)
        ended = Try(at=datetime.now(UTC), address=address, outcome=outcome, code=code, word=word)
        self._sent += self._ledger.end_try(dispatch, number, ended)
        if outcome is not Outcome.SENT:
            return ended
        self._troubles.pop(dispatch.id, None)
        return None

    def _overtaken(self, dispatch: Dispatch) -> None:
        """It does not go, for some of it was sent or cancelled since it was put together; the rest is put so anew."""
        self._troubles.pop(dispatch.id, None)
        if {letter.id for letter in dispatch.letters} & {letter.id for letter in self._ledger.letters_owed()}:
            trouble = "some of its letters were sent or cancelled meanwhile; the next night sends the others"
            self._troubles[dispatch.id] = f"letter to {dispatch.office}: {trouble}"


def _worth_another(ended: Try) -> bool:
    """Whether trying again within the night may help; a refused password will be refused again."""
    permanent = ended.code is not None and ended.code >= _PERMANENT
    return not ended.outcome.held and not permanent
