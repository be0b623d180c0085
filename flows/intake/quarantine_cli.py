"""`zhipo quarantine`: the options of its commands; what they do stands in `flows.intake.quarantine`."""

from typing import Annotated

import typer

from flows.terminal.options import Wait
from models import QuarantineReason

quarantine = typer.Typer(no_args_is_help=True, help="Files that were set aside: list, show, replay, release.")
AsideFile = Annotated[str, typer.Argument(metavar="FILE", help="Its name, or the beginning of its id.")]


@quarantine.command("list", epilog="Example: zhipo quarantine list --json")
def quarantine_list(json: Annotated[bool, typer.Option("--json", help="The same as JSON.")] = False) -> None:  # noqa: FBT002 a flag
    """List every file that is set aside, with its reason."""
    from flows.intake.quarantine import show_list

    raise typer.Exit(show_list(as_json=json))


@quarantine.command("show", epilog="Example: zhipo quarantine show 2023/萧山/a.pdf")
def quarantine_show(file: AsideFile) -> None:
    """Show one file: reason, sentence, where its bytes are, what a person can do."""
    from flows.intake.quarantine import show_one

    raise typer.Exit(show_one(file))


@quarantine.command("replay", epilog="Example: zhipo quarantine replay --reason too_slow")
def quarantine_replay(
    file: Annotated[str | None, typer.Argument(metavar="FILE", help="Its name, or the beginning of its id.")] = None,
    *,
    reason: Annotated[QuarantineReason | None, typer.Option(help="All that were set aside for this reason.")] = None,
    every: Annotated[bool, typer.Option("--all", help="All that are set aside.")] = False,
    wait: Wait = 0,
) -> None:
    """Read files that are set aside again, from the archive, with today's extractor and settings."""
    from flows.intake.quarantine import replay_aside

    raise typer.Exit(replay_aside(file, reason, every=every, wait=wait))


@quarantine.command("release", epilog="Example: zhipo quarantine release a.pdf --because '会议通知，非文书'")
def quarantine_release(
    file: AsideFile,
    because: Annotated[str, typer.Option(metavar="TEXT", help="Why; kept with who and when.")],
    by: Annotated[str | None, typer.Option(metavar="WHO", help="Who decides; this machine's user if left out.")] = None,
) -> None:
    """Say that a file needs no more attention. It stays in the archive, and is counted as before."""
    from flows.intake.quarantine import release

    raise typer.Exit(release(file, because, by))
