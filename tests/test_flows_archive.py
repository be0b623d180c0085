"""The archive: whole copies by their hash, made before the ledger has the file; what is not whole is never kept."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from flows.intake.archive import Archive, ArchiveUnavailableError, ChangedFileError, digest_of
from flows.intake.inbox import intake
from flows.intake.ingest import batches, begin
from flows.settings import Settings
from ledger import Ledger

WORDS = b"%PDF-1.4 words of a paper"
HASH = sha256(WORDS).hexdigest()


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A file of the inbox."""
    path = tmp_path / "inbox" / "a.pdf"
    path.parent.mkdir()
    path.write_bytes(WORDS)
    return path


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """An archive that does not exist yet."""
    return Archive(tmp_path / "var" / "archive")


def test_a_copy_lies_under_its_hash_and_the_inbox_stays_as_it_was(archive: Archive, paper: Path) -> None:
    before = (paper.stat(), list(paper.parent.iterdir()))
    place = archive.keep(paper, HASH, paper.name)
    assert place == archive.folder / HASH[:2] / f"{HASH}.pdf"
    assert place.read_bytes() == WORDS
    assert (paper.stat().st_mtime_ns, list(paper.parent.iterdir())) == (before[0].st_mtime_ns, before[1])
    assert list(archive.every()) == [place]
    assert archive.find(HASH, "a.pdf") == archive.find(HASH, "other.txt") == place
    assert archive.find("0" * 64, "a.pdf") is None


ENDINGS = [
    ("a.pdf", ".pdf", "as it is"),
    ("A.TXT", ".txt", "text is read as text"),
    ("a.ofd", ".pdf", "the reader says what it is instead"),
    ("../../etc/passwd", ".pdf", "a name never becomes a path"),
]


@pytest.mark.parametrize(("name", "ending", "why"), ENDINGS)
def test_its_place_follows_from_hash_and_kind(archive: Archive, name: str, ending: str, why: str) -> None:
    assert archive.place(HASH, name) == archive.folder / HASH[:2] / f"{HASH}{ending}", why


def test_bytes_other_than_those_hashed_are_not_kept(archive: Archive, paper: Path) -> None:
    with paper.open("ab") as growing:
        growing.write(b" and more")
    with pytest.raises(ChangedFileError):
        archive.keep(paper, HASH, paper.name)
    assert [path for path in archive.folder.rglob("*") if path.is_file()] == []


def test_a_damaged_copy_is_replaced(archive: Archive, paper: Path) -> None:
    place = archive.keep(paper, HASH, paper.name)
    for damage, certain in ((WORDS[:-1], False), (WORDS[::-1], True)):
        place.unlink()
        place.write_bytes(damage)
        assert digest_of(archive.keep(paper, HASH, paper.name, certain=certain)) == HASH


def test_gone_is_not_the_archives_fault(archive: Archive, paper: Path) -> None:
    paper.unlink()
    with pytest.raises(FileNotFoundError):
        archive.keep(paper, HASH, paper.name)


@pytest.mark.parametrize("kind", ["fifo", "link", "folder"])
def test_what_took_the_files_place_meanwhile_is_not_read(archive: Archive, paper: Path, kind: str) -> None:
    paper.unlink()
    {"fifo": os.mkfifo, "link": lambda path: path.symlink_to("/etc/hostname"), "folder": Path.mkdir}[kind](paper)  # type: ignore[operator]  # each makes one thing
    with pytest.raises(OSError, match=r"."):
        archive.keep(paper, HASH, paper.name)
    assert list(archive.every()) == []


FULL = """
import resource, signal, sys
from pathlib import Path
from flows.intake.archive import Archive, ArchiveUnavailableError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    Archive(Path(sys.argv[1])).keep(Path(sys.argv[2]), sys.argv[3], "large.pdf")
except ArchiveUnavailableError as error:
    print(error)
"""


def test_a_disk_that_takes_no_more_is_the_archives_fault_and_leaves_nothing(archive: Archive, tmp_path: Path) -> None:
    large = tmp_path / "large.pdf"
    large.write_bytes(b"x" * 5000)
    words = [sys.executable, "-c", FULL, str(archive.folder), str(large), digest_of(large)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert "cannot be written" in done.stdout
    assert "set ZHIPO_ARCHIVE" in done.stdout
    assert [path for path in archive.folder.rglob("*") if path.is_file()] == []


def test_a_folder_that_is_a_file_is_said(tmp_path: Path, paper: Path) -> None:
    (tmp_path / "archive").write_bytes(b"")
    with pytest.raises(ArchiveUnavailableError, match="make room, or set ZHIPO_ARCHIVE"):
        Archive(tmp_path / "archive").keep(paper, HASH, paper.name)


def test_copies_that_broke_off_are_cleared(archive: Archive, paper: Path) -> None:
    archive.keep(paper, HASH, paper.name)
    (archive.folder / "parts" / f"{HASH}.1").write_bytes(b"half")
    archive.clear()
    assert [path.name for path in archive.folder.rglob("*") if path.is_file()] == [f"{HASH}.pdf"]


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is put on the disk, by path, in order; it is put there indeed."""
    found: list[str] = []
    really = os.fsync

    def sync(descriptor: int) -> None:
        really(descriptor)
        found.append(str(Path(f"/proc/self/fd/{descriptor}").readlink()))

    monkeypatch.setattr(os, "fsync", sync)
    return found


@pytest.mark.parametrize("left", [False, True], ids=["a new copy", "one that a killed night has left"])
def test_settled_its_bytes_and_then_its_names_are_on_the_disk(
    archive: Archive, paper: Path, synced: list[str], *, left: bool
) -> None:
    if left:
        Archive(archive.folder).keep(paper, HASH, paper.name)
    synced.clear()
    place = archive.keep(paper, HASH, paper.name, certain=True)
    assert str(place) not in synced
    archive.settle()
    assert synced[-3:] == [str(place), str(place.parent), str(archive.folder)]
    synced.clear()
    archive.settle()
    assert synced == [], "once"


def test_what_cannot_be_settled_is_the_archives_fault(archive: Archive, paper: Path) -> None:
    archive.keep(paper, HASH, paper.name).unlink()
    with pytest.raises(ArchiveUnavailableError, match="No such file"):
        archive.settle()


def test_no_batch_comes_before_its_copies_are_on_the_disk(tmp_path: Path, paper: Path, synced: list[str]) -> None:
    (paper.parent / "b.txt").write_text("浙江省杭州市中级人民法院", "utf-8")
    (paper.parent / "c.txt").write_text("浙江省杭州市中级人民法院", "utf-8")
    settings = Settings(var=tmp_path, inbox=paper.parent, workers=1, ocr_workers=0, batch_size=1)
    archive = Archive(settings.archive_folder)
    with Ledger.open(settings.ledger_url) as ledger:
        came = intake([paper.parent])
        for batch in batches(ledger, begin(ledger, [paper.parent]), came, settings):
            assert {str(archive.place(one.sha256, one.file)) for one, _ in batch} <= set(synced)
    assert len(came.files) == 3


def test_the_kind_follows_from_the_name_it_came_under(archive: Archive, paper: Path) -> None:
    assert archive.keep(paper, HASH, "c.txt").name == f"{HASH}.txt"
