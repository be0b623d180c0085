"""Log (运行日志): one line an event on the error stream, where ZHIPO_LOG asks for it; none unless asked.

The standard library's `logging` is enough: what a log of strangers' files needs beyond it (one line, nothing that acts
on a terminal, no number of a person, no password) is ours to promise and no library's. Inside a Prefect flow the same
words go to its logger too, so that they stand with the run.
"""

import logging
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from traceback import format_exception
from types import MappingProxyType, TracebackType
from typing import Any

from alerts.privacy.masking import mask
from flows.settings import Settings
from flows.terminal.json_text import json_text
from models import Verdict, VerdictKind

_LOGGER = logging.getLogger("zhipo")
_LOGGER.addHandler(logging.NullHandler())
_LOGGER.propagate = False
_secrets: list[str] = []
"""Passwords and keys of the settings that `start` was given, longest first: they are starred wherever they go."""
_about: ContextVar[Mapping[str, object]] = ContextVar("about", default=MappingProxyType({}))


def start(settings: Settings) -> None:
    """Log as the settings ask: `json` (one object a line) or `text` (key=value), from a level on; `off`: not at all."""
    _secrets[:] = sorted(settings.secrets, key=len, reverse=True)
    for handler in list(_LOGGER.handlers):
        if isinstance(handler, logging.StreamHandler):
            _LOGGER.removeHandler(handler)
    if settings.log == "off":
        return
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Line(settings.log))
    _LOGGER.addHandler(handler)
    _LOGGER.setLevel(settings.log_level.upper())
    sys.excepthook = _uncaught


@contextmanager
def about(**fields: object) -> Iterator[None]:
    """What every event inside is about: run, batch, stage, file."""
    token = _about.set({**_about.get(), **fields})
    try:
        yield
    finally:
        _about.reset(token)


def event(name: str, level: int = logging.INFO, **fields: object) -> None:
    """One event with its fields; `name` says what happened (`booked`, `night ended`)."""
    told = {**_about.get(), **{key: value for key, value in fields.items() if value is not None}}
    _LOGGER.log(level, name, extra={"fields": told})
    if (logger := _prefect()) and logger.isEnabledFor(level):  # masking the words costs more than asking
        logger.log(level, "%s", _text({"event": name, **told}))


def verdicts(run: int, batch: int, told: Iterable[Verdict]) -> None:
    """One event for each file of a booked batch: a warning where it was set aside."""
    with about(run=run, batch=batch, stage="book"):
        for one in told:
            aside = one.kind is VerdictKind.QUARANTINED
            level = logging.WARNING if aside else logging.INFO
            fields = {"file": one.file, "sha256": one.sha256, "verdict": one.kind, "reason": one.reason}
            event("verdict", level, **fields, detail=one.detail)


class _Line(logging.Formatter):
    """A record as one line, its texts masked."""

    def __init__(self, form: str) -> None:
        super().__init__()
        self._form = form

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        head = {"at": at, "level": record.levelname.lower(), "event": record.getMessage()}
        told = {**head, **getattr(record, "fields", {})}
        if record.exc_info:
            told["trace"] = "".join(format_exception(*record.exc_info))
        return json_text(_masked(told)) if self._form == "json" else _text(told)


def _text(told: Mapping[str, object]) -> str:
    """`key=value` pairs; a value with a blank, a quote or anything unseen in it is quoted as JSON."""
    return " ".join(f"{key}={_worded(value)}" for key, value in _masked(told).items())


def _worded(value: object) -> str:
    written = json_text(value)
    bare = isinstance(value, str) and value and not any(sign in ' "=' for sign in value)
    return written[1:-1] if bare and len(written) == len(str(value)) + 2 else written


def _masked(value: Any) -> Any:
    """The value without numbers of persons and without the secrets of the settings, however deep they stand."""
    if isinstance(value, str):
        for secret in _secrets:
            value = value.replace(secret, "***")
        return mask(str(value))
    if isinstance(value, Mapping):
        return {str(key): _masked(one) for key, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_masked(one) for one in value]
    return value if value is None or isinstance(value, int | float) else _masked(str(value))


def _prefect() -> logging.Logger | logging.LoggerAdapter[Any] | None:
    """The logger of the Prefect run that this is in; None outside, and where Prefect was never loaded."""
    if "prefect.context" not in sys.modules:
        return None
    from prefect.context import FlowRunContext, TaskRunContext
    from prefect.logging import get_run_logger

    return get_run_logger() if FlowRunContext.get() or TaskRunContext.get() else None


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What nobody caught, as one event instead of a traceback of many lines."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        _LOGGER.error("uncaught", exc_info=(kind, error, trace))
