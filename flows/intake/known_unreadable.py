"""Files that are known to be unreadable: their verdict is kept, night after night, without reading them again.

Known they are by their bytes and their ending, to this version of the extractor, under the limits of today: a newer
extractor, a raised limit, or `zhipo quarantine replay` reads them again. What may have been the machine's fault (a
busy night is slow) is believed only when a second night says the same; what was the program's (`program_error`), never.
"""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from extractors import VERSION
from flows.intake.archive import Archive
from flows.intake.inbox import Incoming
from flows.settings import Settings
from ledger import Ledger
from models import QuarantineReason, Verdict

_MACHINES = frozenset({QuarantineReason.TOO_SLOW, QuarantineReason.OUT_OF_MEMORY, QuarantineReason.CRASHED})
_BELIEVED = 2  # nights
_OURS = QuarantineReason.PROGRAM_ERROR  # mended, it may be, without a new version of the extractor


def known_unreadable(ledger: Ledger, files: Mapping[Path, Incoming], settings: Settings) -> dict[Path, Verdict]:
    """Of the files, by their place in the archive, those that need no reading, each with its verdict."""
    archive = Archive(settings.archive_folder)
    nights: Counter[tuple[Path, QuarantineReason | None]] = Counter()
    last: dict[Path, Verdict] = {}
    for one in ledger.aside({file.sha256 for file in files.values()}, extractor=VERSION, limits=settings.limits):
        place = archive.place(one.verdict.sha256, one.verdict.file)
        last[place] = one.verdict
        nights[place, one.verdict.reason] += one.nights
    return {
        place: told.model_copy(update={"file": files[place].name})
        for place, told in last.items()
        if place in files
        and told.reason is not _OURS
        and (told.reason not in _MACHINES or nights[place, told.reason] >= _BELIEVED)
    }
