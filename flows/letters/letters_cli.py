"""`zhipo letters`: the options of its commands; what they do stands in `flows.letters.desk`."""

from typing import Annotated

import typer

from flows.terminal.options import Wait

letters = typer.Typer(no_args_is_help=True, help="Letters to offices: list, show, preview, send, acknowledge.")
Id = Annotated[str, typer.Argument(metavar="ID", help="Its number, or that of its e-mail; the first letters do.")]
By = Annotated[str | None, typer.Option("--by", metavar="WHO", help="Who says so; this machine's user if left out.")]


@letters.command("list", epilog="Example: zhipo letters list --open      zhipo letters list --json")
def letters_list(
    *,
    only_open: Annotated[bool, typer.Option("--open", help="Only what is still owed, waiting or refused.")] = False,
    json: Annotated[bool, typer.Option("--json", help="The same as JSON.")] = False,
) -> None:
    """List letters with what became of them: owed, uncertain, refused, sent, cancelled; and who acknowledged them."""
    from flows.letters.desk import show_list

    raise typer.Exit(show_list(only_open=only_open, as_json=json))


@letters.command("show", epilog="Example: zhipo letters show 19fe69c0da76")
def letters_show(letter: Id) -> None:
    """Show a letter: office, debtor, what it follows, every try with the server's word, every receipt."""
    from flows.letters.desk import show_one

    raise typer.Exit(show_one(letter))


@letters.command(
    "preview", epilog="Example: zhipo letters preview 19fe69c0da76      zhipo letters preview 19fe --eml > it.eml"
)
def letters_preview(
    letter: Id, *, eml: Annotated[bool, typer.Option("--eml", help="The whole e-mail, for a mail program.")] = False
) -> None:
    """Print the e-mail that a letter goes out in, as plain text. Sends nothing."""
    from flows.letters.desk import preview

    raise typer.Exit(preview(letter, whole=eml))


@letters.command(
    "send", epilog="Example: zhipo letters send 19fe69c0da76      zhipo letters send 19fe69c0da76 --by-hand"
)
def letters_send(
    letter: Id,
    *,
    by_hand: Annotated[bool, typer.Option("--by-hand", help="It was handed over: note it.")] = False,
    wait: Wait = 0,
) -> None:
    """Send a letter now, also one that was refused or waits for its day; with it all that is in the same e-mail."""
    from flows.letters.desk import send_one

    raise typer.Exit(send_one(letter, by_hand=by_hand, wait=wait))


@letters.command(
    "acknowledge", epilog="Example: zhipo letters acknowledge 19fe69c0da76 --because 已立案审查 --by 李法官"
)
def letters_acknowledge(
    letter: Id,
    because: Annotated[str, typer.Option(metavar="TEXT", help="What the office says: received, acted on, and how.")],
    by: By = None,
) -> None:
    """Note that a letter was received or acted on: by whom, when, and what was said. It is kept and shown."""
    from flows.letters.desk import acknowledge

    raise typer.Exit(acknowledge(letter, because, by))
