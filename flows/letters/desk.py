"""What a person does with letters: look at them, send one now, note that an office has received it."""

import sys
from datetime import datetime
from typing import Any

from rich.markup import escape
from rich.table import Table

from alerts.offices.address_book import read_book
from alerts.privacy.masking import mask
from flows.letters.composing import Composer
from flows.letters.mailing import Round
from flows.settings import Settings
from flows.terminal.console import complain, out
from flows.terminal.json_text import json_text
from flows.terminal.speaker import spoken
from ledger import Ledger, LedgerHeldError, LockLostError, Turn
from models import Dispatch, Fate, LetterRecord, Receipt

_SHORT = 12  # letters of an id that are shown


def show_list(*, only_open: bool, as_json: bool) -> int:
    """Exit status 0: every letter with what became of it, as a table or as JSON."""
    with Ledger.open(Settings().ledger_url) as ledger:
        records = ledger.letter_records(owed=only_open)
    if as_json:
        print(json_text([_told(one) for one in records], indent=1))  # noqa: T201 the product
        return 0
    table = Table(title=f"{len(records)} letters", title_justify="left")
    for column in ("id", "day", "office, debtor", "what", "became", "acknowledged"):
        table.add_column(column, overflow="fold", no_wrap=column in {"id", "day"})
    for one in records:
        told = _told(one)
        whom, what = f"{told['office']}\n{told['debtor']}", f"{told['what']} {told['urgency']}"
        noted = "、".join(receipt.by for receipt in one.receipts)
        refused = f": {one.last.code or ''} {one.last.word}" if one.fate is Fate.REFUSED and one.last else ""
        row = (told["day"], whom, what, told["became"] + refused, noted)
        table.add_row(one.letter.id[:_SHORT], *map(escape, row))
    out.print(table)
    return 0


def _told(one: LetterRecord) -> dict[str, Any]:
    letter = one.letter
    return {
        "id": letter.id,
        "dispatch": one.dispatch,
        "day": letter.on.isoformat(),
        "office": letter.office,
        "debtor": mask(letter.referral.debtor.name),
        "what": letter.state.value,
        "urgency": letter.referral.urgency.value,
        "word": mask(one.last.word) if one.last else None,
        "receipts": [receipt.model_dump(mode="json") for receipt in one.receipts],
        "became": one.fate.value,
    }


def show_one(asked: str) -> int:
    """Exit status: 0, or 1 where it is not known."""
    with Ledger.open(Settings().ledger_url) as ledger:
        found = _named(ledger, asked)
    if found is None:
        return 1
    letter = found.letter
    lines = [f"{name}: {value}" for name, value in _told(found).items() if name not in {"word", "receipts"} and value]
    lines += [f"follows: {letter.follows}"] if letter.follows else []
    lines += [f"cancelled {_moment(found.cancelled_at)}: {found.cancelled}"] if found.cancelled_at else []
    lines += [f"sent {_moment(found.sent_at)}"] if found.sent_at else []
    lines += [
        f"try {_moment(one.at)} to {one.address}: {one.outcome} {one.code or ''} {one.word}" for one in found.tries
    ]
    lines += [f"acknowledged {_moment(one.at)} by {one.by}: {one.note}" for one in found.receipts]
    out.print("\n".join(lines), markup=False, highlight=False, soft_wrap=True)
    return 0


def preview(asked: str, *, whole: bool) -> int:
    """Exit status: 0, or 1 where it is not known."""
    settings = Settings()
    with Ledger.open(settings.ledger_url) as ledger:
        found = _named(ledger, asked)
        if found is None:
            return 1
        composer = Composer(ledger, settings, read_book(settings.offices))
        dispatch = _dispatch(ledger, found)
        composer.prepare([dispatch])
        message = composer(dispatch)
    if whole:
        sys.stdout.buffer.write(bytes(message))
        return 0
    body = message.get_body(("plain",))
    head = [f"{name}: {message[name]}" for name in ("Date", "To", "Subject", "Message-ID")]
    enclosed = [f"enclosed: {part.get_filename()}" for part in message.iter_attachments()]
    text = "\n".join([*head, *enclosed, "", body.get_content() if body else ""])
    out.print(text, markup=False, highlight=False, soft_wrap=True)
    return 0


def send_one(asked: str, *, by_hand: bool, wait: float = 0) -> int:
    """Exit status: 0 sent, 1 where it is not known or did not go out, 2 where it needs no sending.

    The ledger is held meanwhile, for up to `wait` seconds waited for: a night would send the same letter.
    """
    settings = Settings()
    try:
        with Ledger.open(settings.ledger_url) as ledger, ledger.hold("zhipo letters send", wait=wait) as turn:
            found = _named(ledger, asked)
            if found is None:
                return 1
            if found.fate in {Fate.SENT, Fate.CANCELLED}:
                complain(f"letter {found.letter.id[:_SHORT]} is {found.fate.value} already")
                return 2
            return _handed_over(ledger, found) if by_hand else _sent(ledger, found, settings, turn)
    except (LedgerHeldError, LockLostError) as error:
        complain(error)
    return 1


def _handed_over(ledger: Ledger, found: LetterRecord) -> int:
    ledger.mark_sent(found.letter.id)
    out.print(f"letter {found.letter.id[:_SHORT]} is noted as handed over")
    return 0


def _sent(ledger: Ledger, found: LetterRecord, settings: Settings, turn: Turn) -> int:
    """Exit status 0 sent, 1 where it did not go out."""
    if not settings.smtp_url:
        complain("no post is configured: set ZHIPO_SMTP_URL, or note with --by-hand that it was handed over")
        return 1
    dispatch = _dispatch(ledger, found)
    ledger.fix([dispatch])
    composer = Composer(ledger, settings, read_book(settings.offices))
    composer.prepare([dispatch])
    sent, troubles = Round(ledger, composer, settings, turn).send([dispatch])
    for trouble in troubles:
        complain(trouble)
    out.print(f"{sent} letters sent to {dispatch.office}")
    return 0 if sent and not troubles else 1


def acknowledge(asked: str, note: str, by: str | None) -> int:
    """Exit status: 0, 1 where no such letter was sent, 2 where nothing is said."""
    word = spoken(note, by)
    if word is None:
        return 2
    with Ledger.open(Settings().ledger_url) as ledger:
        found = _named(ledger, asked)
        if found is None:
            return 1
        receipt = Receipt(at=word.at, by=word.by, note=word.because)
        if not ledger.acknowledge(found.letter.id, receipt):
            complain(f"letter {found.letter.id[:_SHORT]} was never sent")
            return 1
    out.print(f"letter {found.letter.id[:_SHORT]} acknowledged by {receipt.by}: {receipt.note}", markup=False)
    return 0


def _named(ledger: Ledger, asked: str) -> LetterRecord | None:
    """The letter meant: of that id, or the only letter of that e-mail; else a complaint that names the choice."""
    found = ledger.letters_named(asked) if asked else ()
    exact = [one for one in found if one.letter.id.startswith(asked)]
    meant = exact or found
    if len(meant) == 1:
        return meant[0]
    names = "、".join(one.letter.id[:_SHORT] for one in meant[:5])
    complain(f"{len(meant)} letters are named {asked}: {names}" if meant else f"no letter is named {asked}")
    return None


def _dispatch(ledger: Ledger, found: LetterRecord) -> Dispatch:
    """The e-mail it goes or went out in: as it was fixed, else alone. Not again what went out or fell meanwhile."""
    if found.dispatch is None or (found.sent_at is None and not found.tries):
        return Dispatch.of([found.letter], found.letter.on)
    beside = (one for one in ledger.letters_named(found.dispatch) if one.dispatch == found.dispatch)
    with_it = (one for one in beside if one == found or _goes_with(one, found))
    fixed = Dispatch.of((one.letter for one in with_it), found.fixed_on or found.letter.on)
    return fixed.model_copy(update={"id": found.dispatch})


def _goes_with(one: LetterRecord, found: LetterRecord) -> bool:
    return not one.cancelled_at and (one.sent_at is None or found.sent_at is not None)


def _moment(at: datetime | None) -> str:
    return at.isoformat(timespec="seconds") if at else ""
