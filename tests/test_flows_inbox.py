"""The inbox: every odd thing in it costs one clear word, never the night; a growing file waits for the next one."""

import os
import socket
import threading
import time
from hashlib import sha256
from pathlib import Path

import pytest

from flows.intake.inbox import Intake, closed, intake, printable
from flows.settings import Settings
from models import Left


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """An inbox with one paper, an hour old."""
    folder = tmp_path / "inbox"
    (folder / "2023").mkdir(parents=True)
    (folder / "2023" / "a.pdf").write_bytes(b"words")
    hour_ago = time.time() - 3600
    os.utime(folder / "2023" / "a.pdf", (hour_ago, hour_ago))
    return folder


def told(found: Intake) -> dict[str, str]:
    return {one.file: one.why for one in found.left}


def test_a_file_keeps_its_path_within_the_folder(inbox: Path) -> None:
    (inbox / ".hidden.pdf").write_bytes(b"")
    (inbox / ".git").mkdir()
    (inbox / ".git" / "b.pdf").write_bytes(b"")
    found = intake([inbox])
    assert [(one.name, one.sha256, one.size) for one in found.files] == [
        ("2023/a.pdf", sha256(b"words").hexdigest(), 5)
    ]
    assert (found.left, found.count) == ([], 1)


def test_what_is_no_regular_file_is_left_with_one_word(inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (inbox / "link.pdf").symlink_to("/etc/hostname")
    (inbox / "nowhere.pdf").symlink_to("missing")
    (inbox / "folder").symlink_to("/etc")
    os.mkfifo(inbox / "pipe.pdf")
    monkeypatch.chdir(inbox)  # a socket's path may have 100 characters
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket.pdf")
        found = intake([inbox])
    assert [one.name for one in found.files] == ["2023/a.pdf"]
    assert told(found) == {
        "link.pdf": "a symbolic link, which is not followed",
        "nowhere.pdf": "a symbolic link, which is not followed",
        "folder": "a symbolic link, which is not followed",
        "pipe.pdf": "a pipe",
        "socket.pdf": "a socket",
    }


def test_a_device_is_left(inbox: Path) -> None:
    assert told(intake([inbox, Path("/dev/null")])) == {"null": "a device"}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become nobody here")
def test_what_may_not_be_read_is_left(inbox: Path) -> None:
    (inbox / "secret.pdf").write_bytes(b"x")
    (inbox / "secret.pdf").chmod(0)
    (inbox / "closed").mkdir(mode=0)
    inbox.parent.chmod(0o755)
    for above in inbox.parents[: len(inbox.parents) - 2]:
        above.chmod(above.stat().st_mode | 0o055)
    os.seteuid(65534)
    try:
        found = intake([inbox])
    finally:
        os.seteuid(0)
    assert told(found) == {
        "secret.pdf": "cannot be read: Permission denied",
        "closed/": "cannot be read: Permission denied",
    }
    assert found.count == 1


NAMES = [
    ("裁定书 一.pdf", "裁定书 一.pdf", "as it is"),
    ("a\nb.pdf", r"a\nb.pdf", "a line end would break every list"),
    ("a\x1b[31mb.pdf", r"a\x1b[31mb.pdf", "an escape would colour a terminal"),
    ("a\u202efdp.exe", r"a\u202efdp.exe", "turned text"),
    (os.fsdecode("裁定书.pdf".encode("gb18030")), "裁定书.pdf", "packed on Windows"),
    (os.fsdecode(b"caf\xe9.pdf"), r"caf\xe9.pdf", "of no known alphabet"),
]


@pytest.mark.parametrize(("name", "shown", "why"), NAMES)
def test_a_name_can_be_shown_anywhere(inbox: Path, name: str, shown: str, why: str) -> None:
    assert printable(name) == shown, why
    (inbox / name).write_bytes(b"other")
    assert [one.name for one in intake([inbox]).files] == sorted(["2023/a.pdf", shown]), why


def test_files_that_would_share_a_name_are_told_apart(inbox: Path) -> None:
    (inbox / "裁.pdf").write_bytes(b"1")
    (inbox / os.fsdecode("裁.pdf".encode("gb18030"))).write_bytes(b"2")
    (inbox / "a.pdf").write_bytes(b"3")
    again = [[one.name for one in intake([inbox, inbox / "2023" / "a.pdf"]).files] for _ in range(2)]
    assert again[0] == again[1], "the same names on every try of a night"
    assert len(set(again[0])) == 4
    assert all(name.endswith(".pdf") for name in again[0])


def test_a_growing_file_is_left_and_a_young_one_that_rests_is_taken(inbox: Path) -> None:
    growing, done = inbox / "growing.pdf", threading.Event()
    (inbox / "young.pdf").write_bytes(b"whole")
    growing.write_bytes(b"x")

    def write() -> None:
        while not done.wait(0.02):
            with growing.open("ab") as file:
                file.write(b"x")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        found = intake([inbox], settle_seconds=0.5)
    finally:
        done.set()
        writer.join()
    assert told(found) == {"growing.pdf": "still being written"}
    assert [one.name for one in found.files] == ["2023/a.pdf", "young.pdf"]
    assert [one.name for one in intake([inbox]).files] == ["2023/a.pdf", "growing.pdf", "young.pdf"], (
        "named by a person"
    )


def test_a_file_that_vanishes_between_two_looks_is_left(inbox: Path) -> None:
    (inbox / "young.pdf").write_bytes(b"x")
    threading.Timer(0.2, (inbox / "young.pdf").unlink).start()
    assert told(intake([inbox], settle_seconds=0.6)) == {"young.pdf": "gone before it was read"}


def test_in_counts_every_file_of_the_night_once_over_all_its_tries(inbox: Path) -> None:
    found = intake([inbox])
    found.before = frozenset({"2023/a.pdf", "taken-and-gone.pdf"})
    found.left = [Left(file="late.pdf", why="gone before it was read")]
    assert found.count == 2


def test_a_folder_a_thousand_deep_stops_no_night(inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(inbox)
    for _ in range(1200):
        Path("d").mkdir()
        os.chdir("d")
    Path("deep.pdf").write_bytes(b"deep")
    try:
        found = intake([inbox])
    finally:  # what clears the folders of tests up would not come so deep
        Path("deep.pdf").unlink()
        for _ in range(1200):
            os.chdir("..")
            Path("d").rmdir()
    assert [one.name.partition("~")[0][-6:] for one in found.files] == ["/a.pdf", "…/deep"]
    assert found.left == []


def test_below_what_the_system_can_name_a_folder_is_left(inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(inbox)
    for _ in range(20):
        Path("d" * 250).mkdir()
        os.chdir("d" * 250)
    (left,) = intake([inbox]).left
    assert left.why == "cannot be read: File name too long"


def test_a_path_longer_than_a_ledger_can_look_up_has_a_short_name(inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(inbox)
    for _ in range(6):
        Path("案" * 80).mkdir()
        os.chdir("案" * 80)
    for name in ("裁定" * 40 + "一.pdf", "裁定" * 40 + "二.pdf"):
        Path(name).write_bytes(name.encode())
    again = [[one.name for one in intake([inbox]).files if one.name != "2023/a.pdf"] for _ in range(2)]
    assert again[0] == again[1], "the same names on every try of a night"
    assert len(set(again[0])) == 2
    assert all(len(name.encode()) < 1000 and name.startswith("案案") and name.endswith(".pdf") for name in again[0])


def test_an_inbox_that_is_closed_is_said(inbox: Path) -> None:
    assert closed(inbox) is None
    assert closed(inbox / "missing") == (
        f"the inbox {inbox}/missing cannot be read: No such file or directory: make it, or set ZHIPO_INBOX"
    )
    assert "Not a directory" in (closed(inbox / "2023" / "a.pdf") or "")


def test_what_zhipo_writes_is_no_part_of_an_inbox_around_it(inbox: Path) -> None:
    settings = Settings(var=inbox / "var", archive=inbox / "copies", inbox=inbox)
    for folder in (settings.var / "outbox", settings.archive_folder / "ab", inbox / "variants"):
        folder.mkdir(parents=True)
        (folder / "b.pdf").write_bytes(b"x")
    found = intake([inbox], ours=settings.own_folders)
    assert [one.name for one in found.files] == ["2023/a.pdf", "variants/b.pdf"]
    assert found.left == []
    again = intake([settings.archive_folder], ours=settings.own_folders)
    assert [one.name for one in again.files] == ["ab/b.pdf"], "who names the archive means it"
    assert closed(inbox, settings.own_folders) is None
    assert "is a folder that Zhipo writes to" in (closed(settings.var, settings.own_folders) or "")


def test_a_link_that_is_named_is_a_file_of_its_own(inbox: Path, tmp_path: Path) -> None:
    for name in ("b.txt", "c.txt"):
        (tmp_path / name).symlink_to(inbox / "2023" / "a.pdf")
    found = intake([inbox, tmp_path / "c.txt", tmp_path / "b.txt", tmp_path / "inbox" / ".." / "b.txt"])
    assert [one.name for one in found.files] == ["2023/a.pdf", "b.txt", "c.txt"], "the same one twice is one"
    assert {one.path for one in found.files} == {inbox / "2023" / "a.pdf"}
    assert found.count == 3
