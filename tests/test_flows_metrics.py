"""The file for Prometheus, read back by Prometheus' own parser."""

from datetime import UTC, datetime
from pathlib import Path

from prometheus_client.parser import text_string_to_metric_families

from flows.night.metrics import FILE, write_metrics
from models import CourtFill, FilledField, FillWarning, NightRecord, QuarantineReason, Stage

AT = datetime(2024, 6, 1, 22, tzinfo=UTC)
ODD = 'a "court"\nof \\ strangers'
NIGHT = NightRecord(
    id=7,
    inbox="inbox",
    started=AT,
    finished=AT.replace(hour=23),
    files=10,
    indexed=7,
    duplicate=1,
    quarantined=2,
    reasons={QuarantineReason.DAMAGED: 2},
    papers=6,
    pages=21,
    ocr_pages=4,
    seconds={Stage.READ: 12.5, Stage.BOOK: 0.5},
    warnings={"amount_total": 3},
    fill={FilledField.CASE_NUMBER: 0.5},
    courts=(CourtFill(court="某法院", papers=6, fill={FilledField.CASE_NUMBER: 0.5}),),
    fill_warnings=(FillWarning(field="case_number", rate=0.5, usual=1, court=ODD),),
    letters_owed=2,
    letters_sent=1,
    troubles=("index: refused",),
)


def samples(path: Path) -> dict[tuple[str, str], float]:
    """Every sample by name and labels; each family must be a gauge with its help."""
    families = list(text_string_to_metric_families(path.read_text("utf-8")))
    assert all(family.type == "gauge" and family.documentation for family in families)
    assert all(family.name.startswith("zhipo_") for family in families)
    return {
        (one.name.removeprefix("zhipo_"), ",".join(one.labels.values())): one.value
        for family in families
        for one in family.samples
    }


def test_a_night_can_be_read_by_prometheus(tmp_path: Path) -> None:
    path = write_metrics(NIGHT, tmp_path)
    assert path.name == FILE
    found = samples(path)
    expected = {
        ("night_number", ""): 7,
        ("night_start_timestamp_seconds", ""): AT.timestamp(),
        ("night_end_timestamp_seconds", ""): AT.timestamp() + 3600,
        ("night_files", "indexed"): 7,
        ("night_files", "duplicate"): 1,
        ("night_files", "quarantined"): 2,
        ("night_quarantined_files", "damaged"): 2,
        ("night_balanced", ""): 1,
        ("night_papers", ""): 6,
        ("night_pages", ""): 21,
        ("night_ocr_pages", ""): 4,
        ("night_stage_seconds", "read"): 12.5,
        ("night_warnings", "amount_total"): 3,
        ("night_fill_ratio", "case_number"): 0.5,
        ("night_fill_alarm", f"{ODD},case_number"): 1,
        ("night_sent_letters", ""): 1,
        ("owed_letters", ""): 2,
        ("night_troubles", ""): 1,
    }
    assert {key: found.get(key) for key in expected} == expected
    assert [one.name for one in tmp_path.iterdir()] == [FILE], "nothing is left beside it"


def test_a_later_night_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    write_metrics(NIGHT, tmp_path)
    found = samples(write_metrics(NightRecord(id=8, inbox="inbox", started=AT, files=0), tmp_path))
    assert found["night_number", ""] == 8
    unknown = {"night_end_timestamp_seconds", "night_pages", "night_balanced", "night_fill_alarm", "owed_letters"}
    assert not {name for name, _ in found} & unknown, "what is not known has no sample, and no old one"
