"""`zhipo kibana`: the options of its commands; what they do stands in `flows.index.kibana`."""

from pathlib import Path
from typing import Annotated

import typer

kibana = typer.Typer(no_args_is_help=True, help="Kibana's dashboards for analysts: import, export.")


@kibana.command("import", epilog="Example: ZHIPO_KIBANA_URL=https://elastic:secret@kibana:5601 zhipo kibana import")
def kibana_import() -> None:
    """Put data views, saved searches and dashboards into Kibana, over what an earlier import brought."""
    from flows.index.kibana import import_dashboards

    raise typer.Exit(import_dashboards())


@kibana.command("export", epilog="Example: zhipo kibana export zhipo.ndjson")
def kibana_export(file: Annotated[Path, typer.Argument(metavar="FILE", help="Written anew.")]) -> None:
    """Write the same objects to a file, for Kibana's own import page."""
    from flows.index.kibana import export_dashboards

    raise typer.Exit(export_dashboards(file))
