"""Prefect's own files, ZHIPO_VAR/prefect: nothing in them is missed, and no state of them may keep a night away.

Its temporary server tries for minutes to open a database that is torn, or that has no room to grow, and tells each try
in two hundred lines. So both are looked at before it starts.
"""

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from models import WorldError

_ROOM = 16_000_000  # (c) bytes: a new database with its log takes six million
_TORN = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
ELSEWHERE = ("PREFECT_API_URL", "PREFECT_API_DATABASE_CONNECTION_URL", "PREFECT_SERVER_DATABASE_CONNECTION_URL")
_FILES = ("prefect.db", "prefect.db-wal", "prefect.db-shm")


class PrefectUnavailableError(WorldError):
    """Prefect's server cannot do its part; the ledger has everything."""


def made_ready(home: Path) -> str | None:
    """Put a torn database aside, and say so; PrefectUnavailableError where there is no room for one.

    Nothing is looked at where the server, or its database, is set to be elsewhere.
    """
    if any(os.environ.get(name) for name in ELSEWHERE):
        return None
    if (free := shutil.disk_usage(home).free) < _ROOM:
        room = f"{free / 1e6:.0f} MB are free, Prefect's server needs {_ROOM / 1e6:.0f}"
        msg = f"{home}: {room}: make room, or set ZHIPO_VAR"
        raise PrefectUnavailableError(msg)
    if not _torn(home / _FILES[0]):
        return None
    for name in _FILES:
        with suppress(FileNotFoundError):
            (home / name).replace(home / f"{name}.torn")
    lost = "Prefect's page has lost its earlier nights, Zhipo nothing"
    return f"{home / _FILES[0]} was damaged and is put aside (.torn): {lost}"


def _torn(database: Path) -> bool:
    if not database.is_file():
        return False
    try:
        with closing(sqlite3.connect(database, timeout=1)) as opened:
            return bool(opened.execute("PRAGMA quick_check(1)").fetchone() != ("ok",))
    except sqlite3.DatabaseError as error:
        return getattr(error, "sqlite_errorcode", None) in _TORN
