"""A small HTTP server that takes an import as Kibana does: Kibana itself cannot run in these tests.

It heeds what Kibana heeds: the kbn-xsrf header, who asks, the form with its file, one JSON document a line, and that
each reference leads to an object that it has or gets with the same import.
"""

import json
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

BASIC = f"Basic {b64encode('elastic:pa:ss wörd'.encode()).decode()}"
KEY = "ApiKey bm90OnJlYWw="


class StandIn:
    """What it holds, and how it misbehaves where `answer` is set (status and body)."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.objects: dict[tuple[str, str], dict[str, Any]] = {}
        self.answer: tuple[int, bytes] | None = None
        self.url = ""

    def take(self, path: str, headers: Any, body: bytes) -> tuple[int, dict[str, Any]]:
        """What it answers to one question, and in which status."""
        if headers.get("Authorization") not in {BASIC, KEY}:
            return 401, {"statusCode": 401, "message": "Unauthorized"}
        if path == "/base/api/status":
            return 200, {"name": "kibana", "status": {"overall": {"level": "available"}}}
        if path != "/base/api/saved_objects/_import?overwrite=true":
            return 404, {"statusCode": 404, "message": "Not Found"}
        if not headers.get("kbn-xsrf"):
            return 400, {"statusCode": 400, "message": "Request must contain a kbn-xsrf header."}
        form = BytesParser(policy=HTTP).parsebytes(
            b"Content-Type: " + headers["Content-Type"].encode() + b"\r\n\r\n" + body
        )
        (file,) = form.iter_parts()
        assert file.get_param("name", header="content-disposition") == "file"
        assert str(file.get_filename()).endswith(".ndjson")
        came = [json.loads(line) for line in file.get_payload(decode=True).decode("utf-8").splitlines() if line.strip()]
        return 200, self._book(came)

    def _book(self, came: list[dict[str, Any]]) -> dict[str, Any]:
        known = set(self.objects) | {(one["type"], one["id"]) for one in came}
        errors = []
        for one in came:
            missing = [r for r in one["references"] if (r["type"], r["id"]) not in known]
            if missing:
                error = {
                    "type": "missing_references",
                    "references": [{"type": r["type"], "id": r["id"]} for r in missing],
                }
                errors.append({"id": one["id"], "type": one["type"], "error": error})
            else:
                self.objects[one["type"], one["id"]] = one
        told: dict[str, Any] = {"success": not errors, "successCount": len(came) - len(errors)}
        return {**told, "errors": errors} if errors else told


@contextmanager
def kibana() -> Iterator[StandIn]:
    """One that listens on a free port of this machine."""
    held = StandIn()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.do_POST()

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            if held.answer:
                status, said = held.answer
            else:
                status, told = held.take(self.path, self.headers, body)
                said = json.dumps(told).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        held.url = f"127.0.0.1:{server.server_port}/base"
        Thread(target=server.serve_forever, daemon=True).start()
        yield held
        server.shutdown()
