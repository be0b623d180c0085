"""The terminal: a stranger's words are only words there."""

import json
from collections.abc import Callable
from io import StringIO

import pytest
from alerts_cases import IDENTITY, firm_flag, night, person_flag
from rich.console import Console
from rich.table import Table
from rich.text import Text

from flows.debtors.debtor_page import page
from flows.debtors.tables import flagged_table
from flows.terminal.console import Terminal, printable
from flows.terminal.json_text import json_text

ODD = "\x1b[2J\x1b]0;title\x07\x9b31m\u202e\u2028\r[red]name[/red]\x00"
ACTING = "\x1b\x07\x9b\u202e\u2028\r\x00"


def written(what: object, **options: object) -> str:
    """What reaches a terminal of colours."""
    held = StringIO()
    Terminal(file=held, width=200, force_terminal=False).print(what, **options)
    return held.getvalue()


def _table(name: str) -> Table:
    table = Table()
    table.add_column("file")
    table.add_row(Text(name))
    return table


@pytest.mark.parametrize("made", [str, Text, _table], ids=["text", "rich text", "table"])
def test_nothing_acts_on_the_terminal(made: Callable[[str], object]) -> None:
    said = written(made(ODD), markup=False)
    assert not set(ACTING) & set(said)
    assert "[red]name[/red]" in said, "markup of a stranger is text"


def test_rich_itself_lets_an_escape_through() -> None:
    """Why the terminal is our own: the day rich stops this, ours may go."""
    held = StringIO()
    Console(file=held, width=200).print(ODD, markup=False)
    assert "\x1b" in held.getvalue()


def test_colours_of_ours_still_pass() -> None:
    held = StringIO()
    Terminal(file=held, width=40, force_terminal=True, color_system="standard").print("[red]ours[/red]")
    assert held.getvalue() == "\x1b[31mours\x1b[0m\n"


def test_a_number_of_a_person_is_masked_before_the_line_breaks_in_it() -> None:
    held = StringIO()
    Terminal(file=held, width=30).print(f"set aside: scans/{IDENTITY}.pdf: damaged", markup=False)
    assert IDENTITY not in held.getvalue().replace("\n", "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nin 3 = 3 indexed.pdf", "a\\nin 3 = 3 indexed.pdf"),
        ("\x1b[31m红.pdf", "\\x1b[31m红.pdf"),
        ("裁定书.pdf", "裁定书.pdf"),
    ],
)
def test_one_line(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_json_comes_back_as_it_was_and_acts_on_nothing() -> None:
    told = {"file": ODD, "name": "陆青禾"}
    said = json_text(told)
    assert said.isprintable()
    assert json.loads(said) == told
    assert "陆青禾" in said


def test_the_tables_of_debtors_take_names_as_text() -> None:
    hostile = person_flag("[bold red]陆\x1b[2J[/]")
    held = StringIO()
    terminal = Terminal(file=held, width=200)
    terminal.print(flagged_table([hostile, firm_flag()], night().on))
    terminal.print(page(hostile, full=True))
    assert held.getvalue().count("[bold red]陆") >= 2
    assert "\x1b" not in held.getvalue()
    assert IDENTITY not in held.getvalue()
