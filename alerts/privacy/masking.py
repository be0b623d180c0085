"""Masking (遮蔽): identity numbers of natural persons never leave the ledger unmasked.

18 characters by GB 11643-1999 (the last may be X), 15 digits before. Codes of organizations (统一社会信用代码,
GB 32100-2015) are public and stay. Where a number could be either, it is masked.

What is one, and where it stands in a text: models/identity_number.py, models/identity_places.py.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from models import DebtorDossier, EnforcementCase, EntityKind, Filing, PartyKind
from models.identity_number import NO_GAP, is_firms, masked_number, unescaped, without_gaps
from models.identity_places import Span, person_places

_SMALL = re.compile("[a-zａ-ｚＡ-Ｚ０-９]")
_CAPITALS = {
    code: unicodedata.normalize("NFKC", chr(code)).upper()
    for code in (*range(0x61, 0x7B), *range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))
}
_LEAST = 6  # a shorter "number" is no identity; blotting it out everywhere would blot out the text


def mask(text: str, private: Iterable[str] = ()) -> str:
    """The text with every identity number masked, and every number of `private` (passports and other forms)."""
    text = _starred(text, person_places(text))
    return _blot(text, private if isinstance(private, frozenset) else frozenset(private)) if private else text


def mask_all(value: Any, private: Iterable[str] = ()) -> Any:
    """A value of JSON with every text in it, however deep, masked."""
    known = frozenset(private)
    if isinstance(value, str):
        return mask(value, known)
    if isinstance(value, list):
        return [mask_all(one, known) for one in value]
    if isinstance(value, dict):
        return {name: mask_all(one, known) for name, one in value.items()}
    return value


def _starred(text: str, places: Iterable[Span]) -> str:
    shown, done = [], 0
    for start, end in places:
        shown += [text[done:start], masked_number(text[start:end])]
        done = end
    return "".join([*shown, text[done:]]) if shown else text


def _blot(text: str, private: frozenset[str]) -> str:
    """Mask each of these numbers wherever it stands; a night has thousands of them and a page a million values."""
    whole = _folded(text)
    spans = list(_known(whole, private))
    if not spans:
        return text
    places = [found.start() for found in NO_GAP.finditer(unescaped(text))]
    return _starred(text, ((places[start], places[end - 1] + 1) for start, end in spans))


def _folded(text: str) -> str:
    """The text without gaps, wide letters and small ones as capitals: one sign for each that is no gap."""
    whole = without_gaps(text)
    return whole.translate(_CAPITALS) if _SMALL.search(whole) else whole


def _known(whole: str, private: frozenset[str]) -> Iterator[Span]:
    starts, lengths, numbers = _heads(private)
    done = 0
    for found in starts.finditer(whole):
        place = found.start()
        if place >= done:
            for length in lengths.get(whole[place : place + _LEAST], ()):
                if whole[place : place + length] in numbers:
                    done = place + length
                    yield place, done
                    break


@lru_cache(maxsize=8)
def _heads(private: frozenset[str]) -> tuple[re.Pattern[str], dict[str, list[int]], frozenset[str]]:
    """Where a number may begin, the lengths of numbers by their first characters, the longest first, the numbers."""
    numbers = frozenset(map(_folded, private))
    lengths: dict[str, set[int]] = {}
    for number in numbers:
        lengths.setdefault(number[:_LEAST], set()).add(len(number))
    # A number shorter than its head stands under itself and is never asked for; nobody gives such a one.
    starts = re.compile("[" + "".join(map(re.escape, sorted({number[0] for number in numbers if number}))) + "]")
    return starts, {head: sorted(found, reverse=True) for head, found in lengths.items()}, numbers


def shown_number(number: str | None, kind: EntityKind) -> str | None:
    """A debtor's own number as it may be shown: codes of organizations whole, numbers of persons masked."""
    if number is None:
        return None
    if kind is EntityKind.PERSON:
        return masked_number(number)
    if is_firms(number.upper()):
        return number
    if kind is EntityKind.OTHER:
        return masked_number(number)
    # A sole trader, at times read as a firm, may stand in the paper under its operator's identity number; of these
    # none begins with 9 or a letter, as a firm's misread code does.
    return number if number[0] in "9ANY" and kind is not EntityKind.INDIVIDUAL_BUSINESS else mask(number)


def private_numbers(*dossiers: DebtorDossier, cases: Iterable[EnforcementCase] = ()) -> frozenset[str]:
    """Every identity number of a natural person in these dossiers and cases."""
    every = [*cases, *(case for dossier in dossiers for case in (*dossier.cases, *dossier.as_applicant))]
    own = {d.debtor.id_number for d in dossiers if d.debtor.kind is EntityKind.PERSON and d.debtor.id_number}
    return numbers_in((filing for case in every for filing in case.filings), own)


def numbers_in(filings: Iterable[Filing], own: Iterable[str] = ()) -> frozenset[str]:
    """Every identity number of a natural person that these papers print, and `own`; one that is masked is none."""
    parties = (party for filing in filings for party in filing.parties)
    found = {party.id_number for party in parties if party.kind is PartyKind.PERSON and party.id_number}
    return frozenset(number for number in found.union(own) if len(number) >= _LEAST and "*" not in number)


def odd_numbers(dossier: DebtorDossier) -> frozenset[str]:
    """Those of its private numbers that the mask would not know by their form (passports, misread ones)."""
    return frozenset(number for number in private_numbers(dossier) if mask(number) == number)
