"""A paper's parties as rows (当事人入账): what is asked before the paper is opened, and what joins them."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any
from zlib import crc32

from ledger.cases.administered import administered
from ledger.cases.dossiers import appearances
from ledger.cases.joining import new_debtors
from ledger.cases.joint import heads
from ledger.cases.papers import named_in
from ledger.identity.keys import Appearance, case_is_named, case_key, comparable_address, keys_of
from ledger.identity.sides import Side, side_of
from ledger.store.columns import stored
from models import Filing, Party, Standing, StatementKind, changes_others, kind_of
from models.comparable import squeeze


def party_rows(filing: Filing) -> Iterator[tuple[dict[str, Any], list[str]]]:
    """Each party as columns, with its keys; none for one that nobody is joined by."""
    filing = administered(filing)
    standing = {one.place[1]: one for one in appearances(filing)}
    cases = {*named_in(filing), *(squeeze(title.value) for title in filing.titles)}
    for position, party in enumerate(filing.parties):
        row = {"position": position, "name": squeeze(party.name), "role": party.role}
        keys = _kin_keys(standing[position], cases, _misprints(party, filing)) if position in standing else []
        yield {**row, **screening_row(party, filing)}, keys


def screening_row(party: Party, filing: Filing) -> dict[str, Any]:
    """The party's columns that a screening asks for before it opens a paper."""
    number = filing.case_number.base if filing.case_number else None
    joined = new_debtors(filing).get(squeeze(party.name))
    side, number = (Side.DEBTOR, joined) if joined else (side_of(party, filing), number)
    named = number is not None and case_is_named(number)
    # What another paper takes back or puts right may no longer be told from what it said, and how many cases a joint
    # number counts as not without its papers: any rule may be met.
    joint = len(heads(filing)) > 1
    plain = named and not joint and not changes_others(filing)
    stands = _SIDES[side] | kind_of(party) | (Standing(0) if plain else Standing.UNNAMED)
    address = party.lives_at and (comparable_address(party.lives_at) or party.lives_at)
    return {
        "side": side.value,
        "case_number": number,
        "standing": int(stands),
        "seat": crc32(address.encode()) if address else None,
    }


_SIDES = {Side.DEBTOR: Standing.DEBTOR, Side.APPLICANT: Standing.APPLICANT, Side.NEITHER: Standing(0)}


def _misprints(party: Party, filing: Filing) -> list[str]:
    """The names that the paper says were printed for the party's (姓名、名称补正)."""
    orders = filing.stated(StatementKind.NAME_CORRECTED)
    return [one.misprint for one in orders if one.misprint and squeeze(one.about or "") == squeeze(party.name)]


def _kin_keys(appearance: Appearance, cases: Collection[str], misprints: Collection[str]) -> list[str]:
    """The party's keys, and its name under every case and title the paper names: a 执恢 may be that very case.

    A misprint of its name is a key in its own case only.
    """
    related = {case_key(case, appearance) for case in cases}
    for name in misprints:
        other = appearance._replace(party=replace(appearance.party, name=name))
        related.add(case_key(appearance.case, other))
    return sorted({stored(text) for text in related.union(key.text for key in keys_of(appearance))})
