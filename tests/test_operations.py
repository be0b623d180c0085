"""docs/operations.md: every command, option, service, setting, folder and target that it names is there."""

import re
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from flows.cli import app
from flows.settings import Settings

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "operations.md").read_text("utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))
SPANS = [*re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL), *re.findall(r"`([^`\n]+)`", PAGE)]
LINES = [line.partition("#")[0].strip() for span in SPANS for line in span.splitlines()]


def commands() -> list[str]:
    """Every `zhipo …` of the page, also behind `docker compose exec`."""
    return sorted(
        {found for line in LINES for found in re.findall(r"(?:^|zhipo-entrypoint )zhipo( [a-z].*)?$", line) if found}
    )


@pytest.mark.parametrize("words", commands())
def test_commands_and_options_exist(words: str) -> None:
    command: Any = typer.main.get_command(app)
    for word in words.split():
        if word.startswith("--"):
            assert word in {option for one in command.params for option in one.opts}, words
        elif hasattr(command, "commands"):
            assert word in command.commands, words
            command = command.commands[word]


def test_the_page_names_commands() -> None:
    assert len(commands()) >= 6


def test_services_exist() -> None:
    verbs = r"docker compose (?:exec|stop|start|restart|up)((?: -T| --\S+)*)((?: [a-z-]+)?)"
    named = {service.strip() for line in LINES for _, service in re.findall(verbs, line) if service.strip()}
    assert named >= {"worker", "postgres", "set-up", "dashboards", "deploy", "kibana"}
    assert named <= set(COMPOSE["services"])


def test_settings_volumes_and_targets_exist() -> None:
    example = (ROOT / ".env.example").read_text("utf-8")
    for name in re.findall(r"`(ZHIPO_\w+)", PAGE):
        assert name.removeprefix("ZHIPO_").lower() in Settings.model_fields or name in example
    for name in re.findall(r"volume `(\w+)`", PAGE):
        assert name in COMPOSE["volumes"]
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"make ([a-z]+)`", PAGE):
        assert f"\n{target}:" in makefile
    ports = {port.split(":")[1] for one in COMPOSE["services"].values() for port in one.get("ports", ())}
    assert set(re.findall(r"localhost:(\d+)", PAGE)) == ports
