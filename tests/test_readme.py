"""The README names every command, every setting, every rule's folder; nothing it promises is missing."""

import re
from pathlib import Path

import typer

from flows.cli import app
from flows.settings import Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def test_names_every_command() -> None:
    named = set(re.findall(r"^\| `zhipo (\w+)", README, re.MULTILINE))
    groups = {group.name for group in app.registered_groups}
    assert named == groups | {command.callback.__name__ for command in app.registered_commands if command.callback}


def test_names_every_option() -> None:
    commands = typer.main.get_command(app).commands.values()  # type: ignore[attr-defined]  # a group of commands
    options = {option for command in commands for one in command.params for option in one.opts}
    assert not {option for option in options if option.startswith("--") and option not in README}


def test_names_every_setting() -> None:
    named = set(re.findall(r"`ZHIPO_(\w+)`", README))
    assert named >= {name.upper() for name in Settings.model_fields}


def test_names_every_folder_of_the_house() -> None:
    named = set(re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE))
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert packages <= named


def test_names_every_target_of_make() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)) - {"setup", "clean"}
    assert targets <= set(re.findall(r"make (\w+)", README))
