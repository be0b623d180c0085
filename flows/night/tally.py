"""Tally (夜间计数): what a night counts while it runs, for its report, its record and its watchers.

It counts the papers read in this start of the night. A night that broke off and was taken up again counts the rest: the
verdicts of all of it stand in the ledger, the pages and doubts of the first part were told to nobody.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter

from flows.intake.booking import Outcome
from flows.terminal import logs
from models import CourtFill, Filing, FilledField, Stage, Verdict, Warn
from models.fill_rates import LEAST_PAPERS, filled, sender


class Tally:
    """Papers, pages by reader, doubts by code, contradictions, fields stated, and the wall time of each stage."""

    def __init__(self, run: int = 0) -> None:
        """Nothing counted yet; `run` is the night's number in the ledger, named in the log."""
        self.run, self.batch = run, 0
        self.papers = 0
        self.readers: Counter[str] = Counter()
        self.warnings: Counter[str] = Counter()
        self.contradictions: list[tuple[str, Warn]] = []
        self.seconds: defaultdict[Stage, float] = defaultdict(float)
        self._papers_of: Counter[str] = Counter()
        self._stated: Counter[tuple[str | None, FilledField]] = Counter()

    @contextmanager
    def stage(self, stage: Stage) -> Iterator[None]:
        """Add the time spent inside to a stage."""
        begun = perf_counter()
        try:
            yield
        finally:
            spent = perf_counter() - begun
            self.seconds[stage] += spent
            batch = self.batch or None if stage in {Stage.READ, Stage.BOOK} else None
            logs.event("stage", run=self.run, stage=stage, batch=batch, seconds=round(spent, 3))

    def read(self, batches: Iterable[list[Outcome]]) -> Iterator[list[Outcome]]:
        """The batches, counted as they come; the time until each of them is there is that of reading."""
        waiting = iter(batches)
        while True:
            self.batch += 1
            with self.stage(Stage.READ):
                batch = next(waiting, None)
            if batch is None:
                return
            self.count(batch)
            yield batch

    def booked(self, told: Iterable[Verdict]) -> None:
        """Log the verdicts of the batch that came last."""
        logs.verdicts(self.run, self.batch, told)

    def count(self, batch: Sequence[Outcome]) -> None:
        """Count the papers of a batch that were read."""
        for _, reading in batch:
            if reading:
                self._count(reading.filing)

    def _count(self, filing: Filing) -> None:
        court, stated = sender(filing), filled(filing)
        self.papers += 1
        self.readers.update(filing.reader)
        self.warnings.update(warning.code for warning in filing.warnings)
        # A paper that speaks against itself, with its file: no other warning is said in both languages.
        self.contradictions += [(filing.file, warning) for warning in filing.warnings if warning.zh]
        self._stated.update((None, field) for field in stated)
        if court:
            self._papers_of[court] += 1
            self._stated.update((court, field) for field in stated)

    @property
    def fill(self) -> dict[FilledField, float]:
        """The share of the papers that state each field; empty where none was read."""
        return self._fill(None, self.papers) if self.papers else {}

    @property
    def courts(self) -> tuple[CourtFill, ...]:
        """The same of each court with enough papers, those with the most papers first."""
        enough = [(court, papers) for court, papers in self._papers_of.most_common() if papers >= LEAST_PAPERS]
        return tuple(CourtFill(court=court, papers=papers, fill=self._fill(court, papers)) for court, papers in enough)

    def _fill(self, court: str | None, papers: int) -> dict[FilledField, float]:
        return {field: self._stated[court, field] / papers for field in FilledField}
