"""`zhipo read`: documents in, facts out; no store is touched."""

import json
import os
from collections import Counter
from pathlib import Path

from flows.engines.children import read_locally
from flows.intake.facts import document
from flows.intake.inbox import printable as shown
from flows.settings import Settings
from flows.terminal.console import complain, printable, progress
from flows.terminal.json_text import json_text
from models import UnreadableFilingError


def read_files(paths: list[Path], out: Path | None) -> int:
    """Exit status: 0 all read, 1 some unreadable (each named with its reason), 2 two files would share a name."""
    doubled = [name for name, count in Counter(path.stem for path in paths).items() if count > 1]
    if out and doubled:
        complain(f"--out: more than one file would write {doubled[0]}.json")
        return 2
    status, documents = 0, []
    for path, reading in progress(read_locally(paths, Settings(), _called), len(paths), "reading"):
        if isinstance(reading, UnreadableFilingError):
            complain(printable(str(reading)))
            status = 1
        elif out:
            write_json(out / f"{path.stem}.json", document(reading))
        else:
            documents.append(document(reading))
    if not out and documents:
        whole = documents[0] if len(paths) == 1 else documents
        print(json_text(whole, indent=1))  # noqa: T201 the product of this command
    return status


def _called(path: Path) -> str:
    """What a file is called in its facts: as an inbox calls it, where its name is of no known alphabet."""
    return shown(path.name)


def write_json(path: Path, content: object) -> None:
    """Write whole or not at all: beside the place, then into it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{os.getpid()}.part")  # a name may be as long as the system takes
    # Half a character, as in a file name of no known alphabet, is written as JSON escapes it.
    beside.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8", "backslashreplace")
    beside.replace(path)
