"""What a column holds, the same on every engine: words without NUL, moments in UTC."""

from datetime import UTC, datetime

from sqlalchemy import DateTime, Dialect, Text
from sqlalchemy.types import TypeDecorator

_NUL, _IN_ITS_PLACE = "\0", "\ufffd"


def stored(words: str) -> str:
    """The words as a column of `Words` holds them."""
    return words.replace(_NUL, _IN_ITS_PLACE)


class Words(TypeDecorator[str]):
    """Text of any length. PostgreSQL cannot store a NUL; one sign takes its place, so that every offset stays right."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002  # SQLAlchemy's call
        """The words as they are stored and asked for."""
        return stored(value) if value else value


class Moment(TypeDecorator[datetime]):
    """A moment (date and time), stored in UTC and given back in UTC: SQLite keeps no time zone of its own."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  # the same
        """The moment in UTC; one without a time zone is taken as UTC."""
        return _in_utc(value)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  # the same
        """The moment in UTC, aware of it."""
        return _in_utc(value)


def _in_utc(value: datetime | None) -> datetime | None:
    return value and (value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC))
