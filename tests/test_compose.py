"""docker-compose.yml, loaded by the compose specification's own library, with and without `.env`; what it promises.

No Docker engine runs in these tests: the file is loaded as docker's tool loads it, and its parts are held one by one.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import cannot
from typer.testing import CliRunner

from flows.cli import app
from flows.settings import Settings

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docker-compose.yml").read_text("utf-8")
SERVICES: dict[str, dict[str, Any]] = yaml.safe_load(TEXT)["services"]
ONCE = {"check", "set-up", "dashboards", "deploy"}
EXAMPLE = dict(re.findall(r"^(\w+)=(.*)$", (ROOT / ".env.example").read_text("utf-8"), re.MULTILINE))
PASSWORDS = {"ELASTIC_PASSWORD", "KIBANA_PASSWORD", "KIBANA_ENCRYPTION_KEY", "POSTGRES_PASSWORD", "PREFECT_PASSWORD"}


@pytest.fixture(scope="module")
def loader(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program around compose-go, built."""
    go = shutil.which("go") or shutil.which("go", path="/usr/local/go/bin")
    if not go:
        cannot("go", "no Go compiler to build compose-go with")
    program = tmp_path_factory.mktemp("go") / "compose_check"
    command = [str(go), "build", "-o", str(program), "."]
    built = subprocess.run(
        command, cwd=ROOT / "scripts/compose_check", capture_output=True, text=True, timeout=900, check=False
    )
    if built.returncode:
        cannot("go", f"compose-go could not be built: {built.stderr.strip()[-300:]}")
    return program


def copied(here: Path, env: str | None) -> Path:
    """The file alone in a folder, so that no `.env` of this machine is taken."""
    shutil.copy(ROOT / "docker-compose.yml", here)
    if env is not None:
        (here / ".env").write_text(env, "utf-8")
    return here / "docker-compose.yml"


FILLED = "".join(f"{name}={value or 'a' * 48}\n" for name, value in EXAMPLE.items())
WAYS = [
    (None, "without .env"),
    ((ROOT / ".env.example").read_text("utf-8"), "with the example, empty"),
    (FILLED, "with every value filled in"),
]


@pytest.mark.xdist_group("go")
@pytest.mark.parametrize(("env", "why"), WAYS, ids=[why for _, why in WAYS])
def test_loads_without_a_word(loader: Path, tmp_path: Path, env: str | None, why: str) -> None:
    bare = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    told = subprocess.run([loader, copied(tmp_path, env)], capture_output=True, text=True, env=bare, check=False)
    assert (told.returncode, told.stderr) == (0, ""), why
    assert set(told.stdout.split()) == set(SERVICES)


@pytest.mark.xdist_group("go")
def test_the_loader_refuses_what_is_wrong(loader: Path, tmp_path: Path) -> None:
    file = copied(tmp_path, None)
    file.write_text(file.read_text("utf-8").replace("mem_limit: 128m", "memory_limit: 128m", 1), "utf-8")
    told = subprocess.run([loader, file], capture_output=True, text=True, check=False)
    assert told.returncode == 1
    assert "memory_limit" in told.stderr


def test_every_variable_has_a_form_that_loads_and_stands_in_the_example() -> None:
    bare = set(re.findall(r"(?<!\$)\$\{(\w+)(?!:-|\w)", TEXT)) | set(re.findall(r"(?<![\$\w])\$([A-Z]\w+)", TEXT))
    assert bare == set(), "each has a default, if an empty one"
    used = set(re.findall(r"(?<!\$)\$\{(\w+):-", TEXT))
    assert used - {"ZHIPO_TAG"} == set(EXAMPLE)
    assert set(re.findall(r"\$\{(\w*(?:PASSWORD|KEY)):-\}", TEXT)) == PASSWORDS
    assert not re.findall(r"(?:PASSWORD|KEY):-[^}]", TEXT), "no password that works by default"
    assert {EXAMPLE[name] for name in PASSWORDS} == {""}


def test_every_image_has_its_version_and_the_locked_one() -> None:
    images = {one["image"] for one in SERVICES.values()} - {"zhipo:${ZHIPO_TAG:-local}"}
    assert all(re.search(r":v?\d+", image) for image in images)
    locked = dict(re.findall(r"^([\w-]+)==(\S+)$", (ROOT / "constraints.txt").read_text("utf-8"), re.MULTILINE))
    assert f"prefecthq/prefect:{locked['prefect']}-python3.11" in images
    assert {image.rpartition(":")[2] for image in images if "elastic.co" in image} == {"9.5.0"}


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_is_limited_and_starts_when_what_it_needs_is_there(name: str) -> None:
    one = SERVICES[name]
    assert one["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in one["security_opt"]
    assert "mem_limit" in one
    assert all(port.startswith("127.0.0.1:") for port in one.get("ports", ()))
    for needed, when in one.get("depends_on", {}).items():
        done = "service_completed_successfully"
        assert when["condition"] == (done if needed in ONCE else "service_healthy")
        health = SERVICES[needed].get("healthcheck", {})
        assert needed in ONCE or "test" in health
    if name in ONCE:
        assert one["restart"] == "no"
    else:
        assert one["restart"] == "unless-stopped"
        assert "test" in one.get("healthcheck", {}) or one["image"].startswith("zhipo"), "the image's own else"
    assert one.get("read_only") or name in {"elasticsearch", "kibana"}
    assert name == "check" or "check" in _needs(name), "nothing starts with an empty password"


def _needs(name: str) -> set[str]:
    direct = set(SERVICES[name].get("depends_on", {}))
    return direct.union(*(_needs(one) for one in direct))


def test_our_services_name_commands_and_settings_that_are_there() -> None:
    ours = {name: one for name, one in SERVICES.items() if one["image"].startswith("zhipo")}
    for one in ours.values():
        command = one["command"]
        if command[0] == "zhipo":
            words = [word for word in command[1:] if not word.startswith("--") and word != "zhipo"]
            assert CliRunner().invoke(app, [*words, "--help"]).exit_code == 0
        named = {key.removeprefix("ZHIPO_").lower() for key in one.get("environment", {}) if key.startswith("ZHIPO_")}
        assert named - {"keys"} <= set(Settings.model_fields)


@pytest.mark.parametrize("path", re.findall(r"- \./(scripts/\S+?):", TEXT))
def test_mounted_files_are_there(path: str) -> None:
    assert (ROOT / path).is_file()


GOOD = dict.fromkeys(PASSWORDS, "a" * 48)
SETTINGS = [
    ({}, 1, "ELASTIC_PASSWORD is not set", "nothing is set"),
    (GOOD, 0, "", "all is set"),
    ({**GOOD, "PREFECT_PASSWORD": "short"}, 1, "PREFECT_PASSWORD is not set, or shorter than 12", "a short one"),
    ({**GOOD, "KIBANA_ENCRYPTION_KEY": "a" * 24}, 1, "KIBANA_ENCRYPTION_KEY is not set, or shorter than 32", "Kibana's key is longer"),
    ({**GOOD, "POSTGRES_PASSWORD": "a@b:c/d?e#f%123"}, 1, "POSTGRES_PASSWORD holds other characters", "it would break an address"),
]  # fmt: skip


@pytest.mark.parametrize(("given", "status", "told", "why"), SETTINGS, ids=[row[-1] for row in SETTINGS])
def test_an_empty_password_is_said_in_clear_words(given: dict[str, str], status: int, told: str, why: str) -> None:
    script = ROOT / "scripts/compose/check_settings.sh"
    ran = subprocess.run(["/bin/sh", script], env=given, capture_output=True, text=True, check=False)
    assert ran.returncode == status, why
    assert told in ran.stderr
    assert len(ran.stderr.splitlines()) == (len(PASSWORDS) if not given else status)


def test_keys_of_the_set_up_become_variables(tmp_path: Path) -> None:
    (tmp_path / "ZHIPO_ELASTICSEARCH_API_KEY").write_text("bm90OnJlYWw=\n", "utf-8")
    command = ["/bin/sh", str(ROOT / "scripts/compose/entrypoint.sh"), "env"]
    told = subprocess.run(
        command,
        env={"ZHIPO_KEYS": str(tmp_path), "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "ZHIPO_ELASTICSEARCH_API_KEY=bm90OnJlYWw=" in told.stdout.splitlines()


def test_the_image_is_locked_not_root_and_takes_only_what_it_needs() -> None:
    text = (ROOT / "Dockerfile").read_text("utf-8")
    assert re.findall(r"^USER (\S+)", text, re.MULTILINE) == ["10001:10001"]
    assert "HEALTHCHECK" in text
    assert all("-c constraints.txt" in line for line in text.splitlines() if "pip install" in line)
    assert not re.search(r"index-url|https?://", text)
    for path in re.findall(r"^COPY (?!--from)(?:--\S+ )*(.+) \S+$", text, re.MULTILINE):
        for one in path.split():
            assert (ROOT / one).exists()
            allowed = {
                line[1:] for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if line.startswith("!")
            }
            assert any(one == kept or one.startswith(f"{kept}/") for kept in allowed), one
