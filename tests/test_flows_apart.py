"""A file of several papers comes in as these papers: each read as if it had come alone, booked together, told of."""

import json
import time
from io import BytesIO
from pathlib import Path

import odd_pdfs
import pytest
from conftest import SAMPLES
from typer.testing import CliRunner

from extractors.reading.apart import papers_of
from extractors.reading.sources import read_sources
from flows.cli import app
from flows.intake import ingest
from flows.intake.inbox import intake
from flows.letters.pictures import pictures
from flows.settings import Settings
from ledger import Ledger
from models import Filing, QuarantineReason, Reading, UnreadableFilingError

STORY = SAMPLES / "05-shandong-mutual-debts"
PAPERS = sorted(STORY.glob("*.pdf"))[:3]
PLACES = {"file", "sha256", "page", "pages", "reader", "start", "end", "warnings"}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    found = Settings(var=tmp_path / "var", inbox=tmp_path / "inbox", workers=1, ocr_workers=0)
    (found.inbox / "2024").mkdir(parents=True)
    found.var.mkdir()
    return found


def bound(settings: Settings, name: str = "2024/卷宗.pdf") -> Path:
    path = settings.inbox / name
    path.write_bytes(odd_pdfs.bound(*(paper.read_bytes() for paper in PAPERS)))
    return path


def filings(ledger: Ledger, settings: Settings) -> dict[str, Filing]:
    """What a night takes in, by name."""
    run = ingest.begin(ledger, [settings.inbox])
    came = intake([settings.inbox])
    found = {}
    for batch in ingest.batches(ledger, run, came, settings):
        ledger.record(run, batch, extractor="0")
        found.update({told.file: reading.filing for told, reading in batch if reading})
    assert ledger.finish_run(run, came.count).balanced
    return found


def facts(filing: Filing) -> object:
    """A filing without where it stands."""

    def bare(value: object) -> object:
        if isinstance(value, dict):
            return {key: bare(inner) for key, inner in value.items() if key not in PLACES}
        return [bare(inner) for inner in value] if isinstance(value, list) else value

    return bare(filing.model_dump(mode="json"))


def test_papers_in_a_text_come_in_as_files_of_their_own(settings: Settings) -> None:
    heads = [f"某省某市某区人民法院\n执行裁定书\n（2024）浙0102执{number}号\n" for number in (11, 12)]
    told = "申请执行人：甲乙建材有限公司。\n被执行人：丙丁置业有限公司。\n终结本次执行程序。\n二〇二四年三月五日\n"
    (settings.inbox / "卷宗.txt").write_text("".join(head + told for head in heads), encoding="utf-8")
    with Ledger.open(settings.ledger_url) as ledger:
        found = filings(ledger, settings)
        again = filings(ledger, settings)
    assert [(name, str(one.case_number)) for name, one in found.items()] == [
        ("卷宗.txt", "（2024）浙0102执11号"),
        ("卷宗.txt/8-15.txt", "（2024）浙0102执12号"),
    ]
    assert again == {}, "the file is known, and so are its papers"


def test_each_paper_is_read_as_if_it_had_come_alone(settings: Settings, readings: dict[Path, Reading]) -> None:
    bound(settings)
    with Ledger.open(settings.ledger_url) as ledger:
        found = filings(ledger, settings)
        again = filings(ledger, settings)
    pages = [readings[paper].filing.pages for paper in PAPERS]
    names = ["2024/卷宗.pdf"]
    for number in (1, 2):
        first, last = sum(pages[:number]) + 1, sum(pages[: number + 1])
        names.append(f"2024/卷宗.pdf/{first}-{last}.pdf")
    assert list(found) == names
    for paper, name in zip(PAPERS, names, strict=True):
        assert facts(found[name]) == facts(readings[paper].filing), name
    assert [warn.code for warn in found[names[0]].warnings] == ["several_papers"]
    assert again == {}, "the file is known, and so are its papers"


def test_read_gives_every_paper(
    settings: Settings, readings: dict[Path, Reading], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZHIPO_WORKERS", "0")
    told = json.loads(CliRunner().invoke(app, ["read", str(bound(settings))]).output)
    numbers = [readings[paper].filing.case_number for paper in PAPERS]
    assert [one["case_number"] for one in (told, *told["within"])] == [number.text for number in numbers if number]
    first, second = (one["pages_in_file"] for one in told["within"])
    assert (first[1] + 1, second[1]) == (second[0], sum(readings[paper].filing.pages for paper in PAPERS))


def test_the_accounting_counts_every_paper(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    bound(settings)
    for name in ("var", "workers"):
        monkeypatch.setenv(f"ZHIPO_{name.upper()}", str(getattr(settings, name)))
    words = CliRunner()
    assert "in 3 = 3 indexed + 0 duplicate + 0 quarantined" in words.invoke(app, ["ingest", str(settings.inbox)]).output
    assert "in 1 = 1 indexed + 0 duplicate + 0 quarantined" in words.invoke(app, ["ingest", str(settings.inbox)]).output
    with bound(settings, "again.pdf").open("ab") as other:
        other.write(b"other bytes, the same papers\n")
    assert "in 4 = 1 indexed + 3 duplicate + 0 quarantined" in words.invoke(app, ["ingest", str(settings.inbox)]).output


def test_what_is_quoted_from_a_paper_is_shown(settings: Settings) -> None:
    bound(settings)
    with Ledger.open(settings.ledger_url) as ledger:
        *_, last = filings(ledger, settings).values()
        wanted = [party.evidence for party in last.parties][:2]
        dossiers = [one for one in ledger.dossiers(settings.today()) if last.sha256 in {f.sha256 for f in one.filings}]
        assert set(pictures(ledger, settings, dossiers, wanted).pictures) == set(wanted)


def test_copies_bound_together_count_once(settings: Settings) -> None:
    paper = PAPERS[0].read_bytes()
    (settings.inbox / "copies.pdf").write_bytes(odd_pdfs.bound(paper, paper, paper))
    with Ledger.open(settings.ledger_url) as ledger:
        assert len(filings(ledger, settings)) == 3
        (only,) = {filing.sha256 for dossier in ledger.dossiers(settings.today()) for filing in dossier.filings}
        assert ledger.named()[only] == "copies.pdf"


def test_more_papers_than_a_child_answers_with(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.intake.apart._AT_ONCE", 1)
    bound(settings)
    with Ledger.open(settings.ledger_url) as ledger:
        assert len(filings(ledger, settings)) == len(PAPERS)


def test_a_scanned_file_is_taken_apart_too(settings: Settings) -> None:
    scans = [odd_pdfs.scanned(*odd_pdfs.printed_pictures(paper.read_bytes())) for paper in PAPERS[:2]]
    (settings.inbox / "scan.pdf").write_bytes(odd_pdfs.bound(*scans))
    with Ledger.open(settings.ledger_url) as ledger:
        found = filings(ledger, settings)
    numbers = [filing.case_number.text for filing in found.values() if filing.case_number]
    assert len(numbers) == 2
    assert len(set(numbers)) == 2


def test_the_same_file_gives_the_same_papers(settings: Settings) -> None:
    path = bound(settings)
    others = [span for span, _ in read_sources(path)[1:]]
    first = papers_of(path, others)
    time.sleep(1.1)  # a maker of PDFs writes the second into them
    assert papers_of(path, others) == first
    with pytest.raises(UnreadableFilingError) as error:
        papers_of(path, [(1, 99)])
    assert error.value.reason is QuarantineReason.DAMAGED


def test_a_paper_leaves_the_pictures_of_other_pages_to_them(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(odd_pdfs.with_shared_pictures(12))
    papers = papers_of(path, [(page, page + 1) for page in range(1, 12, 2)])
    assert sum(map(len, papers)) < 1.5 * path.stat().st_size
    shown = [picture.tobytes() for paper in papers for picture in odd_pdfs.printed_pictures(paper, 36)]
    assert shown == [picture.tobytes() for picture in odd_pdfs.printed_pictures(path.read_bytes(), 36)]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.stem)
def test_what_is_left_out_is_not_seen(paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractors.reading.apart._TIMES", 0)
    monkeypatch.setattr("extractors.reading.apart._LEAST", 0)
    whole = odd_pdfs.printed_pictures(paper.read_bytes(), 72)
    (cut,) = papers_of(paper, [(1, len(whole))])
    assert [one.tobytes() for one in odd_pdfs.printed_pictures(cut, 72)] == [one.tobytes() for one in whole]


@pytest.mark.parametrize("shown", [True, False])
def test_a_layer_that_is_off_is_not_switched_on(tmp_path: Path, *, shown: bool) -> None:
    """Its words are not seen in the file: cut out, the next reading would take them for the paper's."""
    buffer = BytesIO()
    sheet = odd_pdfs.canvas(buffer, pageCompression=0)
    sheet.setFont("STSong-Light", odd_pdfs.SIZE)
    sheet.drawString(odd_pdfs.LEFT, odd_pdfs.TOP, "某省某市某区人民法院")
    sheet._code.append("/OC /MC0 BDC")  # noqa: SLF001 - reportlab has no call for it
    sheet.drawString(odd_pdfs.LEFT, odd_pdfs.TOP - odd_pdfs.PITCH, "终结本次执行程序。")
    sheet._code.append("EMC")  # noqa: SLF001
    sheet.save()
    path = tmp_path / "layers.pdf"
    path.write_bytes(odd_pdfs.with_layer(buffer.getvalue(), shown=shown))
    if shown:
        assert len(papers_of(path, [(1, 1)])) == 1
        return
    with pytest.raises(UnreadableFilingError, match="page 1 looks otherwise"):
        papers_of(path, [(1, 1)])


def test_a_note_without_an_appearance_is_cut_out_with_its_page(tmp_path: Path) -> None:
    note = "<< /Type /Annot /Subtype /FreeText /Contents (500) /Rect [100 600 400 620] /DA (/Helv 12 Tf 0 g) >>"
    path = tmp_path / "note.pdf"
    line = [(odd_pdfs.LEFT, odd_pdfs.TOP, "某省某市某区人民法院")]
    path.write_bytes(odd_pdfs.with_notes(odd_pdfs.drawn(line, pageCompression=0), [note]))
    assert len(papers_of(path, [(1, 1)])) == 1


@pytest.mark.parametrize("room", [-1, 40_000], ids=["none of them", "the last one"])
def test_a_file_whose_papers_cannot_all_be_cut_out_is_set_aside(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    """It says nothing of that paper: indexed, it would be known, and nobody would miss what is lost."""
    monkeypatch.setattr("flows.intake.apart._LEAST", room)
    monkeypatch.setattr("flows.intake.apart._TIMES", 0)
    bound(settings)
    with Ledger.open(settings.ledger_url) as ledger:
        assert "2024/卷宗.pdf" not in filings(ledger, settings)
        (aside,) = ledger.quarantined()
    assert (aside.file, aside.reason) == ("2024/卷宗.pdf", QuarantineReason.TOO_LARGE)
    assert "cannot be cut out" in str(aside.detail)


def test_what_is_no_court_paper_takes_no_others_with_it(settings: Settings) -> None:
    """Alone it would be set aside, and the papers behind it with it."""
    lines = ["发货登记表", "收货单位：某市甲乙建材有限公司，品名：钢筋，数量：三十吨，规格：十二毫米", "2024年1月2日"]
    places = [(odd_pdfs.LEFT, odd_pdfs.TOP - row * odd_pdfs.PITCH, line) for row, line in enumerate(lines)]
    others = odd_pdfs.bound(odd_pdfs.drawn(places), *(paper.read_bytes() for paper in PAPERS))
    (settings.inbox / "卷宗.pdf").write_bytes(others)
    with Ledger.open(settings.ledger_url) as ledger:
        found = filings(ledger, settings)
        assert not ledger.quarantined()
    assert len(found) == 1 + len(PAPERS)


def test_a_replay_takes_in_the_papers_that_an_older_version_read_as_one(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    bound(settings)
    for name in ("var", "workers"):
        monkeypatch.setenv(f"ZHIPO_{name.upper()}", str(getattr(settings, name)))
    words = CliRunner()
    with monkeypatch.context() as before:
        before.setattr("extractors.reading.pdf.papers_in", lambda pages: [(1, len(pages))])
        before.setenv("ZHIPO_WORKERS", "0")
        before.setattr("flows.intake.booking.VERSION", "1")
        assert "in 1 = 1 indexed" in words.invoke(app, ["ingest", str(settings.inbox)]).output
    replayed = words.invoke(app, ["replay", "--older-than", "9"]).output
    assert "in 3 = 3 indexed + 0 duplicate + 0 quarantined" in replayed
