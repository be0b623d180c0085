"""The index step: what changed in the ledger since the index last saw it, masked and written in bulks.

It runs after everything else of a night and may fail: the ledger has it all, and the next time catches up.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from alerts.privacy.masking import mask_all, numbers_in, shown_number
from alerts.privacy.names import looks_like_a_person, of_filings
from flows.settings import Settings
from flows.terminal.console import complain, out
from flows.terminal.json_text import json_text
from ledger import CaseStanding, Change, DebtorStanding, Ledger
from models import Deadline, DebtorRecord, EntityKind, Finding, NightRecord, Reading
from search import (
    INDICES,
    Access,
    CaseDocument,
    DebtorDocument,
    Entry,
    FilingDocument,
    Index,
    IndexStaleError,
    IndexUnavailableError,
    NightDocument,
    Refused,
    definition,
)

BEHIND = (IndexUnavailableError, IndexStaleError)
"""What leaves the index behind the ledger for now; nothing is lost."""

_MAY_BE_ONE = re.compile(r"[0-9A-Za-z０-９Ａ-Ｚａ-ｚ][0-9A-Za-z０-９Ａ-Ｚａ-ｚ\s()（）-]{4}[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]")
"""Words in which a person's number may stand that the mask does not know by its form: a passport has six signs."""


def access(settings: Settings) -> Access | None:
    """Where the index is; None where none is configured."""
    if not settings.elasticsearch_url:
        return None
    key = settings.elasticsearch_api_key.get_secret_value()
    return Access(settings.elasticsearch_url.get_secret_value(), key, settings.elasticsearch_ca_file)


def project(ledger: Ledger, settings: Settings) -> list[str]:
    """Bring the index to the ledger's revision where one is configured; sentences about what it refused.

    Raises IndexUnavailableError and IndexStaleError.
    """
    where = access(settings)
    if not where:
        return []
    with Index.open(where) as index:
        return [told(one) for one in bring_up(ledger, index)]


def catch_up(ledger: Ledger, settings: Settings) -> list[str]:
    """The same, once; sentences about everything that did not go well."""
    try:
        return project(ledger, settings)
    except BEHIND as error:
        return [later(error)]


def later(error: Exception) -> str:
    """What is said of an index that stays behind for now."""
    return f"{error}; it catches up the next time"


def bring_up(ledger: Ledger, index: Index, *, anew: bool = False) -> list[Refused]:
    """Catch up, or build anew beside the old: where asked, where there is none, or one of another mapping."""
    refused: list[Refused] = []
    up_to = ledger.revision()
    for alias in INDICES:
        seen = None if anew else index.seen(alias)
        put = index.rebuild if seen is None else index.catch_up
        refused += put(alias, entries(ledger, alias, seen or 0, up_to), up_to)
    return refused


def told(refused: Refused) -> str:
    """One line about a document that the index did not take."""
    return f"{refused.alias} refused {refused.id}: {refused.reason}"


def index_all(*, anew: bool) -> int:
    """Exit status: 0, 1 where the index is down or refused a document, 2 where none is configured."""
    settings = Settings()
    where = access(settings)
    if not where:
        complain("no index is configured: set ZHIPO_ELASTICSEARCH_URL")
        return 2
    try:
        with Ledger.open(settings.ledger_url) as ledger, Index.open(where) as index:
            refused = bring_up(ledger, index, anew=anew)
            held = {alias: index.count(alias) for alias in INDICES}
    except (IndexUnavailableError, IndexStaleError) as error:
        complain(error)
        return 1
    for one in refused:
        complain(told(one))
    out.print(", ".join(f"{alias} {count}" for alias, count in held.items()))
    return 1 if refused else 0


def print_mapping() -> int:
    """Settings and mappings of every index, as JSON; exit status 0."""
    print(json_text({alias: definition(alias) for alias in INDICES}, indent=1))  # noqa: T201
    return 0


def entries(ledger: Ledger, alias: str, after: int, up_to: int) -> Iterator[Entry]:
    """The documents of an index that changed after one revision up to another, masked."""
    changed, made = _SOURCES[alias]
    # Asked here, and not of whoever calls: no way to the index may forget it.
    hides = Settings().masks_names("index")
    for chunk in changed(ledger, after, up_to):
        for one in chunk:
            record = _without_names(ledger, one.record) if hides and one.record is not None else one.record
            document = made(ledger, record) if record is not None else None
            if document is not None or after:  # a new index holds nothing that could be gone
                yield Entry(one.key, one.revision, document)


def _without_names(ledger: Ledger, record: Any) -> Any:
    """The record with the names of persons masked, before anything (a folded name) is made of it."""
    if isinstance(record, Reading):
        return of_filings([record.filing]).all(record)
    if isinstance(record, NightRecord):
        return record
    debtors = record.debtors if isinstance(record, CaseStanding) else (record.debtor,)
    numbers = [record.case.number] if isinstance(record, CaseStanding) else list(record.debtor.case_numbers)
    people = [one for debtor in debtors for one in _names(debtor)]
    applicants = record.case.applicants if isinstance(record, CaseStanding) else ()
    people += [name for name in applicants if looks_like_a_person(name)]
    return of_filings(ledger.papers(numbers), people).all(record)


def _names(debtor: DebtorRecord) -> tuple[str, ...]:
    return (debtor.name, *debtor.other_names) if debtor.kind is EntityKind.PERSON else ()


def masked_filing(reading: Reading) -> dict[str, Any]:
    """A filing as it leaves for the index: identity numbers of persons masked in every text."""
    return _masked(FilingDocument.of_reading(reading).model_dump(mode="json"), numbers_in([reading.filing]))


def _case(_: Ledger, standing: CaseStanding) -> dict[str, Any]:
    private = _private(standing.debtors)
    return _masked(CaseDocument.of_record(standing.case, standing.debtors).model_dump(mode="json"), private)


def _debtor(ledger: Ledger, standing: DebtorStanding) -> dict[str, Any]:
    debtor = standing.debtor
    shown = debtor.model_copy(update={"id_number": shown_number(debtor.id_number, debtor.kind)})
    document = DebtorDocument.of_record(shown, standing.findings).model_dump(mode="json")
    private = _private((debtor,)) | _quoted(ledger, standing)
    return {**_masked(document, private), "id_number": shown.id_number}


def _quoted(ledger: Ledger, standing: DebtorStanding) -> frozenset[str]:
    """The numbers of persons in the debtor's papers, where what is quoted of these may hold one (another debtor's)."""
    told: list[Finding | Deadline] = [*standing.findings, *standing.debtor.deadlines]
    quotes = (words.quote for one in told for words in one.evidence)
    things = (one.because["zh"] for one in standing.debtor.deadlines)
    if not any(map(_MAY_BE_ONE.search, chain(quotes, things))):
        return frozenset()
    return numbers_in(ledger.papers(standing.debtor.case_numbers))


def _night(_: Ledger, record: NightRecord) -> dict[str, Any]:
    return _masked(NightDocument.of_record(record).model_dump(mode="json"), ())


_SOURCES: Mapping[str, tuple[Callable[..., Iterator[list[Change[Any]]]], Callable[[Ledger, Any], dict[str, Any]]]] = {
    "zhipo-filings": (Ledger.changed_filings, lambda _, reading: masked_filing(reading)),
    "zhipo-cases": (Ledger.changed_cases, _case),
    "zhipo-debtors": (Ledger.changed_debtors, _debtor),
    "zhipo-nights": (Ledger.changed_nights, _night),
}


def _private(debtors: Iterable[DebtorRecord]) -> frozenset[str]:
    return numbers_in((), (one.id_number for one in debtors if one.kind is EntityKind.PERSON and one.id_number))


def _masked(document: dict[str, Any], private: Iterable[str]) -> dict[str, Any]:
    """The document with every text in it, however deep, masked."""
    known = frozenset(private)
    return {name: mask_all(value, known) for name, value in document.items()}
