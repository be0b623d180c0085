"""`zhipo debtor --split, --join, --undo`: a person's word on who is the same debtor, with its reason, who and when."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from flows.settings import Settings
from flows.terminal.console import complain, out
from flows.terminal.speaker import spoken
from ledger import Ledger, UndecidableError, Word
from models import DebtorDossier


class Wish(NamedTuple):
    """What a person wants decided about the debtor asked for; exactly one of the first three is given."""

    split: str | None
    join: str | None
    undo: int | None
    because: str | None
    by: str | None

    @property
    def asked(self) -> int:
        """How many decisions are asked for at once."""
        return sum(one is not None for one in (self.split, self.join, self.undo))


def decide(asked: str, on: date, wish: Wish) -> int:
    """Exit status: 0 kept, 1 where it cannot be decided, 2 where the command does not say enough."""
    if wish.asked != 1:
        complain("one of --split, --join and --undo at a time")
        return 2
    word = spoken(wish.because, wish.by)
    if word is None:
        return 2
    try:
        with Ledger.open(Settings().ledger_url) as ledger:
            out.print(_decided(ledger, asked, on, wish, word), markup=False, highlight=False, soft_wrap=True)
    except UndecidableError as error:
        complain(error)
        return 1
    return 0


def _decided(ledger: Ledger, asked: str, on: date, wish: Wish, word: Word) -> str:
    """Carry it out, and say what is kept and how to take it back."""
    found = ledger.find(asked, on)
    if wish.undo is not None:
        return _undone(ledger, found, wish.undo, word)
    if wish.split is not None:
        keys = {dossier.debtor.key for dossier in ledger.find(wish.split, on)}
        dossier = _the_one(asked, [one for one in found if one.debtor.key in keys] or found)
        kept = ledger.split(dossier, wish.split, word)
        said = f"{'、'.join(kept.cases)} is not {dossier.debtor.name}"
    else:
        dossier = _the_one(asked, found)
        other = wish.join or ""
        others = [one for one in ledger.find(other, on) if one.debtor.key != dossier.debtor.key]
        kept = ledger.join(dossier, _the_one(other, others), word, by_case=other)
        said = f"{kept.other} is {dossier.debtor.name}"
    undo = f"zhipo debtor '{dossier.debtor.key}' --undo {kept.number} --because TEXT"
    return f"kept as decision {kept.number} by {kept.by}: {said} ({kept.because})\nto take it back: {undo}"


def _undone(ledger: Ledger, found: Sequence[DebtorDossier], number: int, word: Word) -> str:
    standing = {one.number for dossier in found for one in dossier.decisions}
    if number not in standing or not ledger.undo(number, word):
        shown = "、".join(map(str, sorted(standing))) or "none"
        msg = f"decision {number} does not stand for this debtor; those that do: {shown}"
        raise UndecidableError(msg)
    return f"decision {number} is taken back by {word.by} ({word.because}); it stays on record"


def _the_one(asked: str, found: Sequence[DebtorDossier]) -> DebtorDossier:
    """The one debtor meant: the only one found, or the only one with exactly this name."""
    exact = [dossier for dossier in found if asked in dossier.debtor.names]
    meant = exact if len(found) > 1 and len(exact) == 1 else found
    if len(meant) == 1:
        return meant[0]
    if not meant:
        msg = f"no debtor named or numbered {asked} has a case in the ledger"
    else:
        keys = "\n".join(f"  {one.debtor.key}  {one.debtor.name}, {len(one.cases)} cases" for one in meant)
        msg = f"{len(meant)} debtors answer to {asked}; say which by its key:\n{keys}"
    raise UndecidableError(msg)
