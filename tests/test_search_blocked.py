"""An index that is blocked for writing (a full disk, a person's hand): what it did not take is written the next time.

A node that answers as Elasticsearch does, for a real one cannot be told to fail in the middle.
"""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from search import Access, Entry, Index, IndexUnavailableError, Refused
from search.mapping import fingerprint

ALIAS = "zhipo-nights"
BLOCK = {
    "type": "cluster_block_exception",
    "reason": "index [zhipo-nights-1] blocked by: [FORBIDDEN/8/index write (api)];",
}
WRONG = {"type": "document_parsing_exception", "reason": "[1:2] mapping set to strict"}


class Node(ThreadingHTTPServer):
    """One index behind one alias; `answers` are what becomes of a document, by its id."""

    def __init__(self) -> None:
        """On a free port of this machine."""
        super().__init__(("127.0.0.1", 0), _Answer)
        self.meta: dict[str, Any] = {"revision": 0, "mapping": fingerprint(ALIAS)}
        self.documents: dict[str, Any] = {}
        self.answers: dict[str, tuple[int, dict[str, str]]] = {}
        self.closed = False  # for changes of the mapping too

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.server_port}"


class _Answer(BaseHTTPRequestHandler):
    server: Node

    def log_message(self, *_: object) -> None:
        """Nothing."""

    def _say(self, status: int, told: object) -> None:
        body = json.dumps(told).encode()
        self.send_response(status)
        self.send_header("X-Elastic-Product", "Elasticsearch")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:  # the library's name
        """The mapping, or the versions there are."""
        index = {"mappings": {"_meta": self.server.meta}}
        self._say(200, {f"{ALIAS}-1": index if "_mapping" in self.path else {"aliases": {ALIAS: {}}}})

    def do_POST(self) -> None:  # the library's name
        """Documents, or a refresh."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self._say(200, self._bulk(body) if "_bulk" in self.path else {})

    def do_PUT(self) -> None:  # the library's name
        """The note of the revision in the mapping, or documents."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if "_bulk" in self.path:
            self._say(200, self._bulk(body))
        elif self.server.closed:
            self._say(403, {"error": {**BLOCK, "root_cause": [BLOCK]}, "status": 403})
        else:
            self.server.meta = json.loads(body)["_meta"]
            self._say(200, {"acknowledged": True})

    def _bulk(self, body: bytes) -> dict[str, Any]:
        lines = [json.loads(line) for line in body.splitlines()]
        items = []
        for action, document in zip(lines[::2], lines[1::2], strict=True):
            name = action["index"]["_id"]
            status, error = self.server.answers.get(name, (201, {}))
            if status == 201:
                self.server.documents[name] = document
            items.append({"index": {"_id": name, "status": status, **({"error": error} if error else {})}})
        return {"took": 1, "errors": any("error" in one["index"] for one in items), "items": items}


@pytest.fixture
def node() -> Iterator[Node]:
    with Node() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


ENTRIES = [Entry("1", 1, {"id": 1}), Entry("2", 2, {"id": 2})]


@pytest.mark.parametrize(
    ("status", "why"), [(403, "blocked by hand"), (500, "its own mistake"), (404, "the index is gone")]
)
def test_what_it_did_not_take_is_written_the_next_time(node: Node, status: int, why: str) -> None:
    node.answers = {"2": (status, BLOCK)}
    with Index.open(Access(node.address)) as index:
        with pytest.raises(IndexUnavailableError, match=rf"does not take documents .{status}.: .*blocked by"):
            index.catch_up(ALIAS, ENTRIES, 2)
        assert node.meta["revision"] == 0, f"it has not seen them: {why}"
        node.answers = {}
        assert index.catch_up(ALIAS, ENTRIES, 2) == []
    assert (sorted(node.documents), node.meta["revision"]) == (["1", "2"], 2)


def test_a_document_that_is_wrong_blocks_nobody(node: Node) -> None:
    node.answers = {"1": (400, WRONG)}
    with Index.open(Access(node.address)) as index:
        assert index.catch_up(ALIAS, ENTRIES, 2) == [Refused(ALIAS, "1", WRONG["reason"])]
    assert (sorted(node.documents), node.meta["revision"]) == (["2"], 2)


def test_a_block_is_not_told_as_a_wrong_password(node: Node) -> None:
    node.closed = True
    with (
        Index.open(Access(node.address)) as index,
        pytest.raises(IndexUnavailableError, match=r"blocked for writing .403.: its disk may be too full"),
    ):
        index.catch_up(ALIAS, ENTRIES, 2)
