"""`zhipo doctor`: every outside part that is configured, what is wrong with it, and what to do."""

import os
from collections.abc import Callable
from datetime import date
from difflib import get_close_matches

from pydantic import SecretStr
from rich.markup import escape
from rich.table import Table

from alerts.offices.address_book import read_book
from alerts.posting.plan import plan
from alerts.posting.post import check
from extractors.reading.processes.probe import unprotected
from flows.doctor import of_the_ledger, of_the_machine
from flows.engines.children import limits_of
from flows.engines.on_dask import state_of
from flows.index.keeping import access
from flows.index.kibana import kibana_access
from flows.intake.inbox import closed
from flows.letters.mailing import held_sentence, server_of
from flows.settings import Settings, without_secrets
from flows.terminal.console import out
from flows.terminal.json_text import json_text
from ledger import Ledger
from models import WorldError
from search import Index
from search.kibana import Kibana

_NEAR = 0.85  # of two names, how alike they are


def examine(*, as_json: bool = False) -> int:
    """Exit status: 0 where everything that is configured works, else 1."""
    settings = Settings()
    results = [_try(name, probe, settings) for name, probe in PROBES]
    status = 0 if all(state != "wrong" for _, state, _ in results) else 1
    if as_json:
        parts = [{"part": name, "state": state, "what": what} for name, state, what in results]
        print(json_text({"settings": shown_settings(settings), "parts": parts}, indent=1))  # noqa: T201 the product
        return status
    _print_settings(settings)
    table = Table(title="parts", title_justify="left")
    for column in ("part", "state", "what to do"):
        table.add_column(column, overflow="fold")
    for name, state, advice in results:
        table.add_row(name, state, escape(advice))
    out.print(table)
    return status


def _try(name: str, probe: Callable[[Settings], str], settings: Settings) -> tuple[str, str, str]:
    try:
        return name, "in order", probe(settings)
    except (OSError, ValueError, WorldError) as error:
        return name, "wrong", without_secrets(str(error), settings)


def _names(_: Settings) -> str:
    """Variables whose names are nearly those of a setting: they set nothing, and nobody would notice."""
    known = [f"ZHIPO_{name.upper()}" for name in Settings.model_fields]
    given = [name for name in sorted(os.environ) if name.startswith("ZHIPO_") and not name.startswith("ZHIPO_TEST_")]
    near = {name: get_close_matches(name, known, 1, _NEAR) for name in given if name not in known}
    if slips := [f"{name} is no setting: {meant[0]} is meant" for name, meant in near.items() if meant]:
        raise ValueError("\n".join(slips))
    return f"{len(known)} settings, {sum(name in known for name in given)} of them given"


def _var(settings: Settings) -> str:
    settings.var.mkdir(parents=True, exist_ok=True)
    if not os.access(settings.var, os.W_OK):
        msg = f"{settings.var} cannot be written: set ZHIPO_VAR to a folder of this user"
        raise OSError(msg)
    return str(settings.var.resolve())


def _inbox(settings: Settings) -> str:
    if shut := closed(settings.inbox, settings.own_folders):
        raise OSError(shut)
    return f"{sum(len(files) for _, _, files in os.walk(settings.inbox))} files"


def _post(settings: Settings) -> str:
    if not settings.smtp_url:
        return "no post configured: letters are written to the outbox and stay owed (set ZHIPO_SMTP_URL)"
    check(server_of(settings))
    return "takes letters"


def _letters(settings: Settings) -> str:
    """Letters that only a person can bring on their way."""
    if not of_the_ledger.is_current(settings):
        return "not looked into (see the ledger's schema)"
    with Ledger.open(settings.ledger_url) as ledger:
        records = ledger.letter_records(owed=True)
    book = read_book(settings.offices)
    planned = plan(records, date.max, settings.digest_day, lambda office: book.recipient(office).address)
    if planned.held:
        raise ValueError("\n".join(map(held_sentence, planned.held)))
    return f"{len(records)} owed, none refused"


def _offices(settings: Settings) -> str:
    known = len(read_book(settings.offices))
    return f"{known} addresses" if known else "no address book: set ZHIPO_OFFICES, else letters name no recipient"


def _isolation(settings: Settings) -> str:
    if not settings.workers:
        msg = "files are read in this process, without limits: set ZHIPO_WORKERS to 1 or more"
        raise OSError(msg)
    if can := unprotected(limits_of(settings)):
        msg = f"a file made to harm could {', '.join(can)}: run Zhipo in a container without network, on Linux"
        raise OSError(msg)
    return "a child that reads files opens no connection, starts no process, and has its limits"


def _index(settings: Settings) -> str:
    where = access(settings)
    if not where:
        return "no index configured: filters are answered from the ledger (set ZHIPO_ELASTICSEARCH_URL)"
    with Index.open(where) as index:
        return index.health()


def _kibana(settings: Settings) -> str:
    where = kibana_access(settings)
    if not where:
        return "no Kibana configured: dashboards can be written with `zhipo kibana export FILE` (set ZHIPO_KIBANA_URL)"
    return Kibana(where).status()


PROBES: tuple[tuple[str, Callable[[Settings], str]], ...] = (
    ("names of settings", _names),
    ("folder for output", _var),
    ("inbox", _inbox),
    ("isolation of files", _isolation),
    ("engine", state_of),
    ("scans", of_the_machine.networks),
    ("font", of_the_machine.font),
    ("disk", of_the_machine.disk),
    ("clock", of_the_ledger.clock),
    ("ledger's schema", of_the_ledger.schema),
    ("ledger's file", of_the_ledger.whole),
    ("ledger", of_the_ledger.books),
    ("ledger's lock", of_the_ledger.lock),
    ("index", _index),
    ("Kibana", _kibana),
    ("post", _post),
    ("address book", _offices),
    ("letters", _letters),
)


def _print_settings(settings: Settings) -> None:
    table = Table(title="settings", title_justify="left")
    for column in ("variable", "value", "meaning"):
        table.add_column(column, overflow="fold")
    shown = shown_settings(settings)
    for name, field in type(settings).model_fields.items():
        variable = f"ZHIPO_{name.upper()}"
        table.add_row(variable, escape(shown[variable]), escape(field.description or ""))
    out.print(table)


def shown_settings(settings: Settings) -> dict[str, str]:
    """Every setting as it may be shown: addresses without their password, keys starred."""
    values = {name: getattr(settings, name) for name in type(settings).model_fields}
    return {f"ZHIPO_{name.upper()}": without_secrets(_plain(value), settings) for name, value in values.items()}


def _plain(value: object) -> str:
    return "" if value is None else value.get_secret_value() if isinstance(value, SecretStr) else str(value)
