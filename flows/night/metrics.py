"""Metrics (监控指标): ZHIPO_VAR/zhipo.prom, what Prometheus' textfile collector reads of the last night.

Gauges, since a night is a batch that ended: a counter would have to grow from night to night. Whoever watches asks
first how long ago a night ended (`time() - zhipo_night_end_timestamp_seconds`): one that broke off writes nothing here.
No name, number or word of a paper stands in the file; a court does where one of its fields was warned of.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from prometheus_client import CollectorRegistry, Gauge, write_to_textfile

from extractors import VERSION
from models import NightRecord, VerdictKind
from models.fill_rates import WINDOW

FILE = "zhipo.prom"


def write_metrics(record: NightRecord, folder: Path) -> Path:
    """Write the file whole or not at all; returns its path."""
    path = folder / FILE
    write_to_textfile(str(path), gauges(record))
    return path


def gauges(record: NightRecord) -> CollectorRegistry:
    """What a night's record says, as gauges; what is not known of the night has no sample."""
    registry = CollectorRegistry()
    _told(registry, "night_number", "Number of the last night in the ledger.", record.id)
    _told(registry, "night_start_timestamp_seconds", "When the last night began.", record.started.timestamp())
    if record.finished:
        _told(registry, "night_end_timestamp_seconds", "When the last night ended.", record.finished.timestamp())
    _counted(registry, record)
    _by(registry, "night_stage_seconds", "Wall time of each stage.", "stage", record.seconds)
    _by(registry, "night_warnings", "Doubts about papers, by code.", "code", record.warnings)
    _by(registry, "night_fill_ratio", "Share of the papers read that state a field.", "field", record.fill)
    alarm = Gauge(
        "zhipo_night_fill_alarm",
        f"1 where a field's share left the range of the last {WINDOW} nights; court is empty for all papers.",
        ["field", "court"],
        registry=registry,
    )
    for warning in record.fill_warnings:
        alarm.labels(warning.field, warning.court or "").set(1)
    _by(registry, "build_info", "Version of the extractor.", "extractor", {VERSION: 1})
    return registry


def _counted(registry: CollectorRegistry, record: NightRecord) -> None:
    verdicts = {kind: getattr(record, kind.value) for kind in VerdictKind}
    _by(registry, "night_files", "Files that came in, by verdict.", "verdict", verdicts)
    _by(registry, "night_quarantined_files", "Files set aside, by reason.", "reason", record.reasons)
    if record.balanced is not None:
        words = "1 where in = indexed + duplicate + quarantined, else 0."
        _told(registry, "night_balanced", words, int(record.balanced))
    for name, words, value in (
        ("night_papers", "Papers read: files whose bytes were new to the ledger.", record.papers),
        ("night_pages", "Pages read.", record.pages),
        ("night_ocr_pages", "Pages read by OCR.", record.ocr_pages),
        ("night_sent_letters", "Letters that went out in the last night.", record.letters_sent),
        ("owed_letters", "Letters that are still owed.", record.letters_owed),
        ("night_troubles", "Outside parts that failed, and mistakes of the program itself.", len(record.troubles)),
    ):
        if value is not None:
            _told(registry, name, words, value)


def _told(registry: CollectorRegistry, name: str, words: str, value: float) -> None:
    Gauge(f"zhipo_{name}", words, registry=registry).set(value)


def _by(registry: CollectorRegistry, name: str, words: str, label: str, values: Mapping[Any, float | None]) -> None:
    gauge = Gauge(f"zhipo_{name}", words, [label], registry=registry)
    for key, value in values.items():
        if value is not None:
            gauge.labels(str(key)).set(value)
