"""What a night leaves for those who watch it: the file for Prometheus and the last line of the log."""

import logging
from time import perf_counter

from flows.night.metrics import write_metrics
from flows.settings import Settings
from flows.terminal import logs
from ledger import Ledger
from models import NightReport, Stage


class Watch:
    """Stopwatch of the report, which is written when the night's record is in the ledger already."""

    def __init__(self) -> None:
        """Start it."""
        self._begun = perf_counter()

    def ended(self, ledger: Ledger, told: NightReport, settings: Settings) -> None:
        """The report is written: tell the watchers. A file that cannot be written is no reason to fail a night."""
        record = ledger.night(told.night) if told.night is not None else None
        if not record:
            return
        seconds = {**record.seconds, Stage.REPORT: round(perf_counter() - self._begun, 3)}
        record = record.model_copy(update={"seconds": seconds})
        lost = record.balanced is False
        fields = record.model_dump(mode="json", exclude={"courts", "fill_warnings", "troubles"})
        with logs.about(run=record.id):
            for warning in record.fill_warnings:
                logs.event("fill rate", logging.WARNING, **warning.model_dump())
            for trouble in record.troubles:
                logs.event("trouble", logging.WARNING, detail=trouble)
            logs.event("night ended", logging.ERROR if lost else logging.INFO, **fields)
            try:
                write_metrics(record, settings.var)
            except OSError as error:
                logs.event("metrics not written", logging.WARNING, detail=error)
