"""Composing (拟稿): from a dispatch in the ledger to its e-mail, the same at night and when a person looks at it."""

import logging
from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from traceback import format_exception
from types import MappingProxyType

from alerts.letters.letter import compose
from alerts.offices.address_book import AddressBook
from alerts.privacy.names import Hidden, of_letters
from flows.debtors.deadlines import within
from flows.letters.enclosures import AHEAD, enclosures, quoted, shown_evidence
from flows.settings import Settings
from flows.terminal import logs
from ledger import Ledger
from models import DebtorDossier, Dispatch, Evidence, LetterState, WorldError


class UncomposedError(Exception):
    """The program failed at one dispatch, by a mistake of ours; said in a sentence of the night's."""


class Composer:
    """Makes e-mails of dispatches that were prepared; names of persons are masked where that is switched on.

    `dossiers` are those of debtors already at hand, by debtor key; others are asked of the ledger.
    """

    def __init__(
        self,
        ledger: Ledger,
        settings: Settings,
        book: AddressBook,
        dossiers: Mapping[str, DebtorDossier] = MappingProxyType({}),
    ) -> None:
        """What an e-mail is made from."""
        self._ledger, self._settings, self._book = ledger, settings, book
        self._dossiers = dict(dossiers)
        self._asked: set[str] = set(dossiers)
        self._shown: dict[Evidence, bytes] = {}
        self._told: dict[str, DebtorDossier] = {}
        self._names = Hidden([])
        self._last: tuple[str, EmailMessage] | None = None

    def prepare(self, going: Sequence[Dispatch]) -> dict[str, Evidence]:
        """Cut out the pictures for all of them at once: a paper is opened once, however many letters quote it.

        Returns, by letter, the first words of it that stand on no page as it is drawn: nobody may rely on these.
        """
        letters = [letter for dispatch in going for letter in dispatch.letters]
        for dispatch in going:
            self._look_up(dispatch)
        dossiers = self._dossiers.values()
        if self._settings.masks_names("letters"):
            self._names = of_letters(dossiers, letters)
        shown = shown_evidence(self._ledger, self._settings, dossiers, letters, self._names.names)
        self._shown, self._told = self._names.all(shown.pictures), self._names.all(self._dossiers)
        doubted = ((letter.id, next(filter(shown.otherwise.__contains__, quoted(letter)), None)) for letter in letters)
        return {named: words for named, words in doubted if words}

    def masked(self, dispatch: Dispatch) -> Dispatch:
        """The dispatch as it goes out."""
        return self._names.all(dispatch)

    def __call__(self, dispatch: Dispatch) -> EmailMessage:
        """The e-mail of a dispatch, the same each time it is made; raises UncomposedError where it cannot be made.

        Only the last is kept: one is written, then sent; all of a night, each a megabyte with pictures, are too many.
        """
        if self._last is None or self._last[0] != dispatch.id:
            self._last = dispatch.id, self._made_or_said(dispatch)
        return self._last[1]

    def _made_or_said(self, dispatch: Dispatch) -> EmailMessage:
        """What a stranger wrote into one paper must not keep the letters of all offices."""
        try:
            return self._made(dispatch)
        except (WorldError, OSError):
            raise
        except Exception as error:
            logs.event("letter failed", logging.ERROR, dispatch=dispatch.id, detail="".join(format_exception(error)))
            msg = f"letter to {dispatch.office}: stays owed, the program failed at it ({type(error).__name__})"
            raise UncomposedError(msg) from error

    def _made(self, dispatch: Dispatch) -> EmailMessage:
        told, going = self._told, self.masked(dispatch)
        about = dict.fromkeys(letter.referral.debtor.key for letter in going.letters)
        return compose(
            going,
            self._settings.language,
            self._settings.sender,
            cases={key: dossier.cases for key, dossier in told.items()},
            deadlines=[one for key in about if key in told for one in within(told[key], AHEAD)],
            recipient=self._book.recipient(dispatch.office),
            enclosures=enclosures(going, told, self._shown, self._settings.language),
            earlier=self._ledger.message_ids(one.follows for one in dispatch.letters if one.follows),
        )

    def _look_up(self, dispatch: Dispatch) -> None:
        """The dossiers that its letters need: on a repeat, or for a person, they are not at hand."""
        asking = (one for one in dispatch.letters if one.state is not LetterState.WITHDRAWN)
        for key in {one.referral.debtor.key for one in asking} - self._asked:
            self._asked.add(key)
            self._dossiers |= {one.debtor.key: one for one in self._ledger.find(key, dispatch.on)}
