"""Papers apart (分件): the further papers of a file come in as files of their own, in the batch of that file.

They were read with it. Here they are cut out of it, so that each has bytes of its own in the archive, by which it is
known; and they are booked with it or not at all, so that a night which breaks off between them does both again.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import extractors
from extractors.reading.children import map_files
from flows.archive import Archive
from flows.booking import Outcome
from flows.children import limits_of
from flows.settings import Settings
from models import Left, UnreadableFilingError, Verdict, VerdictKind, Within

_AT_ONCE = 10  # papers of one file that a child answers with


class Apart(NamedTuple):
    """What became of the papers, and of those that could not be cut out, why."""

    outcomes: list[Outcome]
    left: list[Left]


def papers_apart(batch: Sequence[Outcome], archive: Archive, settings: Settings) -> Apart:
    """The further papers of the files of a batch, each kept in the archive (not settled yet)."""
    files = {
        place: reading.within
        for told, reading in batch
        if reading and reading.within and (place := archive.find(told.sha256, told.file))
    }
    outcomes: list[Outcome] = []
    left: list[Left] = []
    for paper, cut in _cut(files, settings):
        if isinstance(cut, UnreadableFilingError):
            left.append(Left(file=paper.name, why=f"cannot be cut out of its file: {cut.sentence}"))
        else:
            outcomes.append(_outcome(paper, archive.add(cut, paper.name)))
    return Apart(outcomes, left)


def _cut(
    files: dict[Path, tuple[Within, ...]], settings: Settings
) -> Iterator[tuple[Within, bytes | UnreadableFilingError]]:
    """Each paper with its bytes, cut out by a child process; of a large file some at a time."""
    for done in range(0, max(map(len, files.values()), default=0), _AT_ONCE):
        asked = {place: some for place, within in files.items() if (some := within[done : done + _AT_ONCE])}
        pages = {str(place): [paper.pages for paper in some] for place, some in asked.items()}
        cut = map_files(
            partial(extractors.papers_asked, asked=pages),
            asked,
            max(1, settings.workers),  # never in this process: the files are untrusted
            limits_of(settings),
        )
        for place, made in cut:
            if isinstance(made, UnreadableFilingError):
                yield from ((paper, made) for paper in asked[place])
            else:
                yield from zip(asked[place], made, strict=True)


def _outcome(paper: Within, sha256: str) -> Outcome:
    if paper.reading is None:
        kind = VerdictKind.QUARANTINED
        return Verdict(file=paper.name, sha256=sha256, kind=kind, reason=paper.reason, detail=paper.detail), None
    filing = paper.reading.filing.model_copy(update={"sha256": sha256})
    reading = paper.reading.model_copy(update={"filing": filing})
    return Verdict(file=paper.name, sha256=sha256, kind=VerdictKind.INDEXED), reading
