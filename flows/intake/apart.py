"""Papers apart (分件): the further papers of a file come in as files of their own, in the batch of that file.

They were read with it. Here they are cut out of it, so that each has bytes of its own in the archive, by which it is
known; and they are booked with it or not at all, so that a night which breaks off between them does both again. A file
of which one cannot be cut out is set aside: it says nothing of that paper, and nobody would miss it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

import extractors
from extractors.reading.processes.answers import broken_answer
from extractors.reading.processes.children import map_files
from flows.engines.children import limits_of
from flows.intake.archive import Archive
from flows.intake.booking import Outcome, outcome
from flows.settings import Settings
from models import QuarantineReason, UnreadableFilingError, Verdict, VerdictKind, Within

_AT_ONCE = 10  # papers of one file that a child answers with
_TIMES, _LEAST = 10, 50_000_000  # of the file's size, and bytes, that its papers may have together: each has its fonts


class Apart(NamedTuple):
    """What became of the files of a batch, and of the further papers in them."""

    files: list[Outcome]
    papers: list[Outcome]


def papers_apart(batch: Sequence[Outcome], archive: Archive, settings: Settings) -> Apart:
    """The further papers of the files of a batch, each kept in the archive (not settled yet)."""
    files = {
        place: reading.within
        for told, reading in batch
        if reading and reading.within and (place := archive.find(told.sha256, told.file))
    }
    papers: list[Outcome] = []
    lost: dict[str, UnreadableFilingError] = {}
    room = {place: max(_LEAST, _TIMES * place.stat().st_size) for place in files}
    for place, paper, made in _cut(files, settings):
        if isinstance(made, UnreadableFilingError):
            lost.setdefault(place.stem, _not_cut(paper, made))
            continue
        room[place] -= len(made)
        if room[place] < 0:
            why = UnreadableFilingError(place.name, QuarantineReason.TOO_LARGE, "the papers are too large together")
            lost.setdefault(place.stem, _not_cut(paper, why))
        else:
            papers.append(_outcome(paper, archive.add(made, paper.name)))
    return Apart([_or_aside(one, lost) for one in batch], papers)


def _or_aside(one: Outcome, lost: Mapping[str, UnreadableFilingError]) -> Outcome:
    """A file's outcome, or that it is set aside for a paper that is lost with it."""
    told, _ = one
    return outcome(told.file, told.sha256, lost[told.sha256]) if told.sha256 in lost else one


def _cut(
    files: dict[Path, tuple[Within, ...]], settings: Settings
) -> Iterator[tuple[Path, Within, bytes | UnreadableFilingError]]:
    """Each paper with its bytes, cut out by a child process; of a large file some at a time."""
    # Ten papers may be nearly all of the largest file; as they cross they take a third more.
    limits = replace(limits_of(settings), result_bytes=3 * settings.file_size_mb * 10**6)
    for done in range(0, max(map(len, files.values()), default=0), _AT_ONCE):
        asked = {place: some for place, within in files.items() if (some := within[done : done + _AT_ONCE])}
        pages = {str(place): [paper.pages for paper in some] for place, some in asked.items()}
        cut = map_files(
            partial(extractors.papers_asked, asked=pages),
            list[bytes],
            asked,
            max(1, settings.workers),  # never in this process: the files are untrusted
            limits,
        )
        for place, made in cut:
            papers = asked[place]
            if isinstance(made, UnreadableFilingError) or len(made) != len(papers):
                why = made if isinstance(made, UnreadableFilingError) else broken_answer(place)
                yield from ((place, paper, why) for paper in papers)
            else:
                yield from ((place, *one) for one in zip(papers, made, strict=True))


def _not_cut(paper: Within, why: UnreadableFilingError) -> UnreadableFilingError:
    first, last = paper.pages
    sentence = f"the paper on pages {first}-{last} cannot be cut out: {why.sentence}"
    return UnreadableFilingError(paper.name, why.reason, sentence)


def _outcome(paper: Within, sha256: str) -> Outcome:
    if paper.reading is None:
        kind = VerdictKind.QUARANTINED
        return Verdict(file=paper.name, sha256=sha256, kind=kind, reason=paper.reason, detail=paper.detail), None
    filing = paper.reading.filing.model_copy(update={"sha256": sha256})
    reading = paper.reading.model_copy(update={"filing": filing})
    return Verdict(file=paper.name, sha256=sha256, kind=VerdictKind.INDEXED), reading
