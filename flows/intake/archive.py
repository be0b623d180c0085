"""The archive (档案): every file that came in, once, under the SHA-256 of its bytes.

A file is here, whole and on the disk (`settle`), before the ledger has it; what is read is this copy, so that the bytes
read are the bytes hashed. Nothing is ever changed or deleted here by a night. `ab/abcd….pdf` is the place of a file
whose hash begins with ab; `.txt` stays `.txt`, for text and PDF are read differently; anything else is `.pdf`.
"""

import os
import stat
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from hashlib import file_digest, sha256
from io import BufferedReader
from pathlib import Path

from models import WorldError

_PARTS = "parts"  # folder of copies that are being made
_AT_ONCE = 8  # copies that are put on the disk side by side: the disk writes them together


class ArchiveUnavailableError(WorldError):
    """The archive cannot be written (no space, no permission); the files it did not take are left where they are."""

    def __init__(self, folder: Path, reason: str) -> None:
        """Keep the folder and the system's reason."""
        super().__init__(folder, reason)
        self.folder, self.reason = folder, reason

    def __str__(self) -> str:
        """One line for the terminal, with what to do."""
        return f"the archive at {self.folder} cannot be written: {self.reason}: make room, or set ZHIPO_ARCHIVE"


class ChangedFileError(Exception):
    """The file's bytes are not those that were hashed a moment ago: it is still being written."""


class Archive:
    """A folder of copies by content."""

    def __init__(self, folder: Path) -> None:
        """Use this folder; it is made when the first file comes."""
        self.folder = folder
        self._unsettled: deque[Path] = deque()  # one thread keeps while another settles

    def place(self, digest: str, name: str) -> Path:
        """Where the bytes of this hash lie, of a file with this name."""
        return self.folder / digest[:2] / f"{digest}{'.txt' if name.lower().endswith('.txt') else '.pdf'}"

    def find(self, digest: str, name: str) -> Path | None:
        """The copy, or None where there is none; under the other ending where only that one came."""
        likely = self.place(digest, name)
        both = (likely, likely.with_suffix(".pdf"), likely.with_suffix(".txt"))
        return next((place for place in both if place.is_file()), None)

    def keep(self, path: Path, digest: str, name: str, *, certain: bool = False) -> Path:
        """The place of a copy of this file, made unless it is there: whole, and on the disk once it is settled.

        Its kind follows from the `name` that it came in under, which is not its path's where a link was named.
        What is there already is believed by its size, or by its hash where it must be `certain`; else it is replaced.
        Raises OSError where the file cannot be read, ChangedFileError where its bytes are others than those of the
        hash, ArchiveUnavailableError where the copy cannot be written.
        """
        place = self.place(digest, name)
        if not (place.is_file() and (digest_of(place) == digest if certain else _size(place) == _size(path))):
            self._copy(path, digest, place)
        # What a night that was killed has left may be in memory only: it is settled like the rest.
        self._unsettled.append(place)
        return place

    def add(self, data: bytes, name: str) -> str:
        """The hash of these bytes, under which they are kept; on the disk once they are settled.

        Raises ArchiveUnavailableError where they cannot be written.
        """
        digest = sha256(data).hexdigest()
        place = self.place(digest, name)
        if not (place.is_file() and digest_of(place) == digest):
            self._put(data, place)
        self._unsettled.append(place)
        return digest

    def settle(self) -> None:
        """Put on the disk what was kept since the last time. Raises ArchiveUnavailableError.

        Only a copy that is settled may be booked: of the others a power cut may leave a name without its bytes.
        """
        places = {self._unsettled.popleft() for _ in range(len(self._unsettled))}
        try:
            with ThreadPoolExecutor(_AT_ONCE) as side_by_side:
                for paths in (list(places), list({place.parent for place in places})):
                    list(side_by_side.map(_sync_all, (paths[first::_AT_ONCE] for first in range(_AT_ONCE))))
            if places:
                _sync(self.folder)
        except OSError as error:
            raise ArchiveUnavailableError(self.folder, error.strerror or str(error)) from error

    def _copy(self, path: Path, digest: str, place: Path) -> None:
        with open_plain(path) as source:
            data = source.read()  # at most ZHIPO_FILE_SIZE_MB; larger files are not archived
        if sha256(data).hexdigest() != digest:
            raise ChangedFileError(path)
        self._put(data, place)

    def _put(self, data: bytes, place: Path) -> None:
        try:
            self._write(data, place)
        except OSError as error:
            raise ArchiveUnavailableError(self.folder, error.strerror or str(error)) from error

    def clear(self) -> None:
        """Remove the copies that a night which broke off was making."""
        for part in self.folder.glob(f"{_PARTS}/*"):
            part.unlink(missing_ok=True)

    def every(self) -> Iterator[Path]:
        """Every copy, in order of its hash."""
        return (path for path in sorted(self.folder.glob("??/*")) if path.is_file())

    def _write(self, data: bytes, place: Path) -> None:
        """Beside its place, then into its place."""
        part = self.folder / _PARTS / f"{place.name}.{os.getpid()}"
        if not self.folder.is_dir():
            _make(self.folder)
        part.parent.mkdir(exist_ok=True)
        place.parent.mkdir(exist_ok=True)
        try:
            part.write_bytes(data)
            part.chmod(0o440)
            part.replace(place)
        finally:
            part.unlink(missing_ok=True)


def open_plain(path: Path) -> BufferedReader:
    """A regular file open for reading; never what only looks like one (a pipe would wait for ever). Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return os.fdopen(descriptor, "rb")
    os.close(descriptor)
    raise OSError(None, "no regular file", str(path))


def digest_of(path: Path) -> str:
    """SHA-256 of a file's bytes. Raises OSError."""
    with open_plain(path) as file:
        return file_digest(file, "sha256").hexdigest()


def _size(path: Path) -> int:
    return path.stat().st_size


def _make(folder: Path) -> None:
    """The folder and those above it, so that they outlive a power cut."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for made in missing:
        _sync(made.parent)


def _sync_all(paths: Sequence[Path]) -> None:
    for path in paths:
        _sync(path)


def _sync(path: Path) -> None:
    """The bytes of a file, or the names in a folder, are there after a power cut."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
