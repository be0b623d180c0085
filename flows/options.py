"""Options that more than one command takes."""

from datetime import datetime
from typing import Annotated

import typer

Day = Annotated[
    datetime, typer.Option("--on", formats=["%Y-%m-%d"], help="Day of the screening; later papers do not count.")
]
MaybeDay = Annotated[
    datetime | None, typer.Option("--on", formats=["%Y-%m-%d"], help="Day of the screening; today if left out.")
]
Wait = Annotated[
    float, typer.Option("--wait", metavar="SECONDS", help="Wait so long for another run that holds the ledger.")
]
