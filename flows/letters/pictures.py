"""Pictures of the words that findings rest on (证据截图), made once in child processes and kept in ZHIPO_VAR/pictures.

An evidence names its file by its path within the inbox. Where the ledger holds two files of that name (an inbox filled
anew under the same names) the words decide; where both say the same at the same place there is no picture, rather than
one of the wrong paper.

What is kept as `.otherwise.png` shows a page that, as it is drawn, does not say its words.
"""

import os
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import extractors
from alerts.privacy.masking import private_numbers
from extractors.reading.processes.children import map_files
from flows.engines.children import limits_of
from flows.intake.archive import Archive, digest_of
from flows.settings import Settings
from ledger import Ledger
from models import CutOut, DebtorDossier, Evidence, Filing, Page, UnreadableFilingError

_MAKE = "3"  # raised when pictures are made otherwise, so that kept ones are made again
_PNG = b"\x89PNG\r\n\x1a\n"


class _Place(NamedTuple):
    """Where the words of an evidence stand, and where their picture is kept."""

    sha256: str
    file: str
    private: tuple[str, ...]
    kept: Path

    @property
    def otherwise(self) -> Path:
        """Where its picture is kept if it says something else."""
        return self.kept.with_suffix(".otherwise.png")

    @property
    def made(self) -> Path | None:
        """The picture, if it was made."""
        return next((path for path in (self.kept, self.otherwise) if path.is_file()), None)


class Shown(NamedTuple):
    """PNG by evidence, and that of which the page as it is drawn says something else."""

    pictures: dict[Evidence, bytes]
    otherwise: frozenset[Evidence]


def pictures(
    ledger: Ledger,
    settings: Settings,
    dossiers: Iterable[DebtorDossier],
    wanted: Iterable[Evidence],
    names: Iterable[str] = (),
) -> Shown:
    """A PNG for each wanted evidence of these dossiers' papers that can be shown; at most ZHIPO_PICTURES are made.

    None for text files, for files that are neither in the archive nor in the inbox any more, and for words that two
    files say alike. Numbers of persons are covered, and so are `names`; where there are such names, none of a page that
    was read by OCR: a name that was misread there would be seen.
    """
    dossiers, names = tuple(dossiers), frozenset(names)
    places = _places(ledger, settings.var / "pictures", dossiers, dict.fromkeys(wanted), names)
    missing = [evidence for evidence, place in places.items() if not place.made]
    _make({evidence: places[evidence] for evidence in missing[: settings.pictures]}, settings)
    made = {one: path.read_bytes() for one, place in places.items() if (path := place.made)}
    return Shown(made, frozenset(one for one in made if places[one].otherwise.is_file()))


def _places(
    ledger: Ledger,
    folder: Path,
    dossiers: Sequence[DebtorDossier],
    wanted: Iterable[Evidence],
    names: frozenset[str],
) -> dict[Evidence, _Place]:
    private = sorted(private_numbers(*dossiers) | names)
    by_name = _by_name(dossiers)
    pages: dict[str, tuple[Page, ...]] = {}
    found = {}
    for evidence in wanted:
        named = [paper for paper in by_name.get(evidence.file, {}).values() if set(paper.reader) != {"text"}]
        for paper in named:
            if paper.sha256 not in pages:
                pages[paper.sha256] = ledger.pages(paper.sha256)
        saying = [paper for paper in named if _says(pages[paper.sha256], evidence)]
        if names and any(_scanned(pages[paper.sha256], evidence) for paper in saying):
            continue
        if len(saying) == 1:
            found[evidence] = _place(folder, saying[0], evidence, _standing(pages[saying[0].sha256], private))
    return found


def _by_name(dossiers: Sequence[DebtorDossier]) -> Mapping[str, dict[str, Filing]]:
    """Papers by file name and SHA-256."""
    found: dict[str, dict[str, Filing]] = defaultdict(dict)
    for dossier in dossiers:
        for case in (*dossier.cases, *dossier.as_applicant):
            for filing in case.filings:
                found[filing.file][filing.sha256] = filing
    return found


def _says(pages: Sequence[Page], evidence: Evidence) -> bool:
    page = next((page for page in pages if page.number == evidence.page), None)
    return page is not None and page.text[evidence.start : evidence.end] == evidence.quote


def _scanned(pages: Sequence[Page], evidence: Evidence) -> bool:
    return any(page.number == evidence.page and page.reader == "ocr" for page in pages)


def _standing(pages: Sequence[Page], private: Iterable[str]) -> tuple[str, ...]:
    """Those of the numbers that stand in the paper; only they change its pictures."""
    text = re.sub(r"\s", "", "".join(page.text for page in pages)).upper()
    return tuple(number for number in private if re.sub(r"\s", "", number).upper() in text)


def _place(folder: Path, paper: Filing, evidence: Evidence, private: tuple[str, ...]) -> _Place:
    said = (_MAKE, paper.sha256, f"{evidence.page}:{evidence.start}:{evidence.end}", *private)
    key = sha256("\n".join(said).encode()).hexdigest()
    return _Place(paper.sha256, paper.file, private, folder / key[:2] / f"{key}.png")


def _make(places: Mapping[Evidence, _Place], settings: Settings) -> None:
    """Make and keep these pictures, file by file, each file in a child process."""
    asked: dict[str, list[Evidence]] = defaultdict(list)
    private: dict[str, tuple[str, ...]] = {}
    for evidence, place in places.items():
        if path := _original(place, settings):
            asked[str(path)].append(evidence)
            private[str(path)] = place.private
    if not asked:
        return
    made = map_files(
        partial(extractors.cut_outs_asked, asked=dict(asked), private=private),
        list[tuple[Evidence, CutOut]],
        [Path(path) for path in asked],
        max(1, settings.workers),  # never in this process: the files are untrusted
        limits_of(settings),
    )
    for path, shown in made:
        if not isinstance(shown, UnreadableFilingError):
            for evidence, cut_out in shown:
                if evidence in asked[str(path)]:  # a child speaks of its own file only
                    place = places[evidence]
                    _keep(place.otherwise if cut_out.says_otherwise else place.kept, cut_out.png)


def _original(place: _Place, settings: Settings) -> Path | None:
    """The very bytes that were read, in the archive or in the inbox still; None where they are nowhere any more."""
    copy = Archive(settings.archive_folder).find(place.sha256, place.file)
    for path in filter(None, (copy, settings.inbox / place.file)):
        with suppress(OSError):
            if digest_of(path) == place.sha256:
                return path
    return None


def _keep(path: Path, png: bytes) -> None:
    """Write whole or not at all; what a child sends that is no PNG is a broken child's."""
    if not png.startswith(_PNG):
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    beside.write_bytes(png)
    beside.replace(path)
