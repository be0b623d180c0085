"""`zhipo kibana import` and `export`, over HTTP to a server that takes an import as Kibana does."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from elastic_node import free_port
from kibana_stand_in import KEY, StandIn, kibana
from typer.testing import CliRunner

from flows.cli import app
from search.kibana import Kibana, KibanaAccess, KibanaError, saved_objects, written

USER = "elastic:pa%3Ass%20w%C3%B6rd@"


@pytest.fixture
def stand_in() -> Iterator[StandIn]:
    with kibana() as running:
        yield running


def test_imports_every_object_and_again_over_them(stand_in: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHIPO_KIBANA_URL", f"http://{USER}{stand_in.url}/")
    for _ in range(2):
        done = CliRunner().invoke(app, ["kibana", "import"])
        assert done.exit_code == 0, done.output
        assert "18 of 18 objects are in Kibana at http://127.0.0.1" in done.output
        assert "elastic" not in done.output, "no user and password at the terminal"
    assert {(one["type"], one["id"]): one for one in saved_objects()} == stand_in.objects, "word for word, Chinese too"


def test_an_api_key_opens_too(stand_in: StandIn) -> None:
    door = Kibana(KibanaAccess(f"http://{stand_in.url}", KEY.removeprefix("ApiKey ")))
    assert door.status() == "available"
    assert door.put(written(saved_objects())) == len(saved_objects())


def test_objects_that_are_refused_are_named(stand_in: StandIn) -> None:
    views = [one for one in saved_objects() if one["type"] != "search"]
    with pytest.raises(KibanaError) as caught:
        Kibana(KibanaAccess(f"http://{USER}{stand_in.url}")).put(written(views))
    assert "refused dashboard zhipo-dashboard-courts (missing_references search zhipo-search-seizures_expiring" in str(
        caught.value
    )


ANSWERS = [
    ((401, b"{}"), "refuses us (401): check user and password", "a wrong password"),
    ((403, b"{}"), "refuses us (403)", "a key without the right"),
    ((404, b"{}"), "no such page (404): is the address Kibana's", "another server, or no base path"),
    ((503, b"Kibana server is not ready yet"), "cannot answer now (503): it may still be starting", "it starts"),
    ((400, b'{"message": "Invalid file"}'), "it answers 400: Invalid file", "its own words are kept"),
    ((500, b"<html>oops"), "it answers 500: <html>oops", "no JSON"),
    ((200, b"<html>welcome"), "not as Kibana does", "a proxy's page"),
    ((200, b"[]"), "not as Kibana does", "JSON of something else"),
]


@pytest.mark.parametrize(("answer", "told", "why"), ANSWERS, ids=[row[-1] for row in ANSWERS])
def test_what_goes_wrong_is_said_in_one_line(
    stand_in: StandIn, monkeypatch: pytest.MonkeyPatch, answer: tuple[int, bytes], told: str, why: str
) -> None:
    stand_in.answer = answer
    monkeypatch.setenv("ZHIPO_KIBANA_URL", f"http://{USER}{stand_in.url}")
    done = CliRunner().invoke(app, ["kibana", "import"])
    assert done.exit_code == 1, why
    assert told in " ".join(done.output.split()), why
    assert "elastic" not in done.output


WRONG = [
    ("http://127.0.0.1:{free}", None, "no answer", "nobody listens"),
    ("kibana:5601", None, "is no address: http(s)://user:password@host:5601", "no scheme"),
    ("https://127.0.0.1:{free}", "absent.pem", "cannot be read", "a certificate that is not there"),
]


@pytest.mark.parametrize(("url", "ca_file", "told", "why"), WRONG, ids=[row[-1] for row in WRONG])
def test_an_address_that_does_not_answer(url: str, ca_file: str | None, told: str, why: str) -> None:
    with pytest.raises(KibanaError) as caught:
        Kibana(KibanaAccess(url.format(free=free_port()), ca_file=Path(ca_file) if ca_file else None)).status()
    assert told in str(caught.value), why


def test_without_kibana_the_objects_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ZHIPO_KIBANA_URL", raising=False)
    done = CliRunner().invoke(app, ["kibana", "import"])
    assert done.exit_code == 1
    assert "set ZHIPO_KIBANA_URL" in done.output
    file = tmp_path / "zhipo.ndjson"
    assert CliRunner().invoke(app, ["kibana", "export", str(file)]).exit_code == 0
    assert [json.loads(line) for line in file.read_text("utf-8").splitlines()] == saved_objects()
    assert CliRunner().invoke(app, ["kibana", "export", str(tmp_path / "no" / "x")]).exit_code == 1
