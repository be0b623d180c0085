"""The only way to Elasticsearch: who may enter, and the client's errors translated once."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from elasticsearch import ApiError, Elasticsearch, TransportError

from models import WorldError

_BLOCKED = "cluster_block_exception"
_REFUSED, _ABSENT, _BUSY = (401, 403), 404, (408, 429, 500, 502, 503, 504)


class IndexUnavailableError(WorldError):
    """Elasticsearch cannot be reached, does not let us in, or cannot answer now; the ledger has everything.

    `url` is its address without password or key.
    """

    def __init__(self, url: str, reason: str) -> None:
        """Keep the address and the reason."""
        super().__init__(url, reason)
        self.url, self.reason = url, reason

    def __str__(self) -> str:
        """One line for the terminal."""
        return f"the index at {self.url} is not available: {self.reason}"


class Access(NamedTuple):
    """Where Elasticsearch is (http(s)://user:password@host:9200), and how it knows us; `ca_file` proves who it is."""

    url: str
    api_key: str = ""
    ca_file: Path | None = None
    seconds: float = 30.0

    @property
    def shown(self) -> str:
        """The address without user and password."""
        try:
            parts = urlsplit(self.url)
        except ValueError as error:  # its sentence may quote a part of the address, which may be the password
            raise IndexUnavailableError("the given URL", "its address is wrong: see ZHIPO_ELASTICSEARCH_URL") from error
        return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


class Engine:
    """A client, whose every call goes through `translated`."""

    def __init__(self, access: Access) -> None:
        """Prepare the client; nothing is asked yet. An address that is none is an IndexUnavailableError."""
        self.shown = access.shown
        try:
            self.client = Elasticsearch(access.shown, request_timeout=access.seconds, **_credentials(access))
        except (ValueError, OSError) as error:
            raise IndexUnavailableError(self.shown, f"its address or the CA file is wrong: {error}") from error

    @contextmanager
    def translated(self) -> Iterator[None]:
        """Errors of the world as IndexUnavailableError; what we asked wrongly stays what it is."""
        try:
            yield
        except ApiError as error:
            status = error.status_code
            if _BLOCKED in str(error):
                reason = f"it is blocked for writing ({status}): its disk may be too full: {error.message}"
            elif status in _REFUSED:
                reason = f"it refuses us ({status}): check user and password, or the key's rights on zhipo-*"
            elif status == _ABSENT and "index_not_found" in str(error):
                reason = "it holds no index of ours yet: run `zhipo index`"
            elif status in _BUSY:
                reason = f"it cannot answer now ({status})"
            else:
                raise
            raise IndexUnavailableError(self.shown, reason) from error
        except TransportError as error:
            raise IndexUnavailableError(self.shown, f"no answer ({type(error).__name__})") from error

    def close(self) -> None:
        """Give the connections back."""
        self.client.close()


def _credentials(access: Access) -> dict[str, Any]:
    parts = urlsplit(access.url)
    found: dict[str, Any] = {"ca_certs": str(access.ca_file)} if access.ca_file else {}
    if access.api_key:
        return {**found, "api_key": access.api_key}
    if parts.username:
        return {**found, "basic_auth": (unquote(parts.username), unquote(parts.password or ""))}
    return found
