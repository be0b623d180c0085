"""Papers apart (分件): the further papers of a file come in as files of their own, in the batch of that file.

They are booked with it or not at all, so that a night which breaks off between them does both again. Each is called by
its file and its pages, 2024/卷宗.pdf/3-4.pdf.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import extractors
from extractors.reading.children import map_files
from flows.archive import Archive
from flows.booking import Outcome, outcome
from flows.children import limits_of
from flows.engines import read_all
from flows.settings import Settings
from ledger import Ledger
from models import Left, UnreadableFilingError, Verdict, VerdictKind

_AT_ONCE = 10  # papers of one file that a child answers with


class Apart(NamedTuple):
    """What became of the papers, and of those that could not be cut out, why."""

    outcomes: list[Outcome]
    left: list[Left]


class _Paper(NamedTuple):
    name: str
    sha256: str
    place: Path


def papers_apart(batch: Sequence[Outcome], ledger: Ledger, archive: Archive, settings: Settings) -> Apart:
    """The further papers of the files of a batch: kept in the archive (not settled yet), and read."""
    files = {
        place: (told, reading.others)
        for told, reading in batch
        if reading and reading.others and (place := archive.find(told.sha256, told.file))
    }
    if not files:
        return Apart([], [])
    left: list[Left] = []
    papers = list(_kept(files, left, archive, settings))
    known = ledger.known({paper.sha256 for paper in papers})
    fresh = {paper.place: paper for paper in reversed(papers) if paper.sha256 not in known}
    read = dict(read_all(fresh, settings, lambda place: fresh[place].name))
    return Apart(
        [
            outcome(paper.name, paper.sha256, read[paper.place])
            if fresh.get(paper.place) is paper
            else (Verdict(file=paper.name, sha256=paper.sha256, kind=VerdictKind.DUPLICATE), None)
            for paper in papers
        ],
        left,
    )


def _kept(
    files: dict[Path, tuple[Verdict, tuple[tuple[int, int], ...]]],
    left: list[Left],
    archive: Archive,
    settings: Settings,
) -> Iterator[_Paper]:
    """Each paper, cut out by a child process and put into the archive; of a large file some at a time."""
    for done in range(0, max(len(others) for _, others in files.values()), _AT_ONCE):
        asked = {str(place): some for place, (_, others) in files.items() if (some := others[done : done + _AT_ONCE])}
        cut = map_files(
            partial(extractors.papers_asked, asked=asked),
            map(Path, asked),
            max(1, settings.workers),  # never in this process: the files are untrusted
            limits_of(settings),
        )
        for place, papers in cut:
            names = [f"{files[place][0].file}/{first}-{last}.pdf" for first, last in asked[str(place)]]
            if isinstance(papers, UnreadableFilingError):
                left += [Left(file=name, why=f"cannot be cut out of its file: {papers.sentence}") for name in names]
                continue
            for name, data in zip(names, papers, strict=True):
                yield _Paper(name, *archive.add(data, name))
