"""`zhipo kibana`: data views, saved searches and dashboards for analysts, put into Kibana or written to a file."""

from pathlib import Path

from flows.settings import Settings
from flows.terminal.console import complain, out
from search.kibana import Kibana, KibanaAccess, KibanaError, saved_objects, written


def kibana_access(settings: Settings) -> KibanaAccess | None:
    """Where Kibana is; None where none is configured."""
    if not settings.kibana_url:
        return None
    key = settings.kibana_api_key.get_secret_value()
    return KibanaAccess(settings.kibana_url.get_secret_value(), key, settings.kibana_ca_file)


def import_dashboards() -> int:
    """Put every object into Kibana, over what an earlier import brought. Exit status: 0, or 1 where Kibana did not."""
    where = kibana_access(Settings())
    if not where:
        complain("no Kibana configured: set ZHIPO_KIBANA_URL, or write the objects with `zhipo kibana export FILE`")
        return 1
    objects = saved_objects()
    try:
        door = Kibana(where)
        taken = door.put(written(objects))
    except KibanaError as error:
        complain(error)
        return 1
    out.print(f"{taken} of {len(objects)} objects are in Kibana at {door.url}", markup=False, highlight=False)
    return 0 if taken == len(objects) else 1


def export_dashboards(file: Path) -> int:
    """Write the objects to a file that Kibana imports by hand. Exit status: 0, or 1 where it cannot be written."""
    objects = saved_objects()
    try:
        file.write_text(written(objects), "utf-8")
    except OSError as error:
        complain(f"{file}: {error.strerror}")
        return 1
    out.print(f"{len(objects)} objects are in {file}", markup=False, highlight=False)
    return 0
