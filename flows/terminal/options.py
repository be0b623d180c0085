"""Options that more than one command takes."""

from datetime import datetime
from typing import Annotated

import typer

_FIRST, _LAST = 1900, 2199  # terms of law are counted from the day on, and back


def _of_our_times(given: datetime | None) -> datetime | None:
    if given is not None and not _FIRST <= given.year <= _LAST:
        msg = f"{given:%Y-%m-%d} is no day of a screening: one from {_FIRST} to {_LAST} is wanted"
        raise typer.BadParameter(msg)
    return given


Day = Annotated[
    datetime,
    typer.Option(
        "--on", formats=["%Y-%m-%d"], callback=_of_our_times, help="Day of the screening; later papers do not count."
    ),
]
MaybeDay = Annotated[
    datetime | None,
    typer.Option("--on", formats=["%Y-%m-%d"], callback=_of_our_times, help="Day of the screening; today if left out."),
]
Wait = Annotated[
    float, typer.Option("--wait", metavar="SECONDS", help="Wait so long for another run that holds the ledger.")
]
