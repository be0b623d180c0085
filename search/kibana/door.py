"""Kibana over HTTP: its state, and the import of saved objects. Nothing else of it is used.

`POST /api/saved_objects/_import?overwrite=true` takes the objects as a file; Kibana answers 200 also where it took only
some of them, and then names the others.
"""

import json
import ssl
from base64 import b64encode
from collections.abc import Mapping
from http.client import HTTPException
from pathlib import Path
from typing import Any, NamedTuple
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urlsplit, urlunsplit
from urllib.request import HTTPSHandler, Request, build_opener

from models import WorldError

_BOUNDARY = "zhipo-saved-objects-8e1f6a0c"
_REFUSED, _ABSENT, _BUSY = (401, 403), 404, (429, 502, 503, 504)


class KibanaError(WorldError):
    """Kibana cannot be reached, does not let us in, or took not all objects. `url` is without user and password."""

    def __init__(self, url: str, reason: str) -> None:
        """Keep the address and the reason."""
        super().__init__(url, reason)
        self.url, self.reason = url, reason

    def __str__(self) -> str:
        """One line for the terminal."""
        return f"Kibana at {self.url}: {self.reason}"


class KibanaAccess(NamedTuple):
    """Where Kibana is (https://user:password@host:5601, a path of its own included), and how it knows us."""

    url: str
    api_key: str = ""
    ca_file: Path | None = None
    seconds: float = 60.0


class Kibana:
    """Kibana as far as we need it. Every error of the world is a KibanaError."""

    def __init__(self, access: KibanaAccess) -> None:
        """Prepare; nothing is asked yet. An address or a certificate that is none is a KibanaError."""
        try:
            parts = urlsplit(access.url)
        except ValueError as error:  # its sentence may quote a part of the address, which may be the password
            raise KibanaError("ZHIPO_KIBANA_URL", "is no address: http(s)://user:password@host:5601") from error
        bare = parts._replace(
            netloc=parts.netloc.rpartition("@")[2], path=parts.path.rstrip("/"), query="", fragment=""
        )
        self.url = urlunsplit(bare)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise KibanaError(self.url, "is no address: http(s)://user:password@host:5601")
        self._headers = {"kbn-xsrf": "true", **_credentials(access)}
        self._seconds = access.seconds
        try:
            trust = ssl.create_default_context(cafile=access.ca_file)
        except OSError as error:
            raise KibanaError(self.url, f"the certificate {access.ca_file} cannot be read: {error}") from error
        self._opener = build_opener(HTTPSHandler(context=trust))

    def status(self) -> str:
        """Its state in its own words, as available."""
        told = self._ask("/api/status")
        return str(told.get("status", {}).get("overall", {}).get("level", "unknown"))

    def put(self, objects: str) -> int:
        """Import saved objects (one JSON document a line) over those of the same ids; how many Kibana took."""
        told = self._ask("/api/saved_objects/_import?overwrite=true", _form("zhipo.ndjson", objects))
        taken = int(told.get("successCount", 0))
        if not told.get("success"):
            raise KibanaError(self.url, f"took {taken}; refused {_refused(told)}")
        return taken

    def _ask(self, path: str, body: bytes | None = None) -> Mapping[str, Any]:
        kind = {"Content-Type": f"multipart/form-data; boundary={_BOUNDARY}"} if body is not None else {}
        request = Request(self.url + path, body, {**self._headers, **kind})  # noqa: S310  # http or https: held above
        try:
            with self._opener.open(request, timeout=self._seconds) as answer:
                told = json.loads(answer.read())
        except HTTPError as error:
            raise KibanaError(self.url, _reason(error.code, error.read())) from error
        except (URLError, HTTPException, OSError) as error:
            raise KibanaError(self.url, f"no answer ({getattr(error, 'reason', error) or error})") from error
        except ValueError as error:
            raise KibanaError(self.url, "it answers, but not as Kibana does") from error
        if not isinstance(told, dict):
            raise KibanaError(self.url, "it answers, but not as Kibana does")
        return told


def _credentials(access: KibanaAccess) -> dict[str, str]:
    if access.api_key:
        return {"Authorization": f"ApiKey {access.api_key}"}
    parts = urlsplit(access.url)
    if not parts.username:
        return {}
    both = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return {"Authorization": f"Basic {b64encode(both.encode()).decode()}"}


def _form(name: str, content: str) -> bytes:
    head = f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
    return f"{head}Content-Type: application/ndjson\r\n\r\n{content}\r\n--{_BOUNDARY}--\r\n".encode()


def _reason(status: int, body: bytes) -> str:
    if status in _REFUSED:
        return f"it refuses us ({status}): check user and password, or the key's rights on saved objects"
    if status == _ABSENT:
        return "it has no such page (404): is the address Kibana's, with its base path?"
    if status in _BUSY:
        return f"it cannot answer now ({status}): it may still be starting"
    try:
        said = str(json.loads(body).get("message", ""))
    except (ValueError, AttributeError):
        said = body.decode("utf-8", "replace")[:200]
    return f"it answers {status}: {said}"


def _refused(told: Mapping[str, Any]) -> str:
    """Each object that was not taken, and why."""
    return "; ".join(
        f"{one.get('type')} {one.get('id')} ({_why(one.get('error') or {})})" for one in told.get("errors", ())
    )


def _why(error: Mapping[str, Any]) -> str:
    missing = ", ".join(f"{one.get('type')} {one.get('id')}" for one in error.get("references", ()))
    return " ".join(part for part in (str(error.get("type", "")), str(error.get("message", "")), missing) if part)
