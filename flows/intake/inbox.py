"""The inbox (收件): what lies there, by what name, and what is left for the next night. Nothing in it is changed."""

import os
import stat
import time
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path, PurePath
from typing import NamedTuple

from flows.intake.archive import digest_of
from models import Left

_ODD = {
    stat.S_IFLNK: "a symbolic link, which is not followed",
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})  # categories of characters that print nothing, or turn the line
_LONGEST, _SHOWN = 1000, 80  # bytes of a name; characters of its beginning and end where it is longer
GROWING = "still being written"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One file that came in: where it lies, its name within the inbox, the SHA-256 of its bytes and how many they are.

    The name, which no other has, says what it is; a link that was named lies where it points.
    """

    path: Path
    name: str
    sha256: str
    size: int


@dataclass(slots=True)
class Intake:
    """What came in tonight, and what is left for the next night.

    `before` are those that an earlier try booked, `within` the papers found within other files.
    """

    files: list[Incoming]
    left: list[Left] = field(default_factory=list)
    before: frozenset[str] = frozenset()
    within: set[str] = field(default_factory=set)

    @property
    def count(self) -> int:
        """`in`: the files of this night over all its tries, each once, without those left for the next night."""
        left = {one.file for one in self.left}
        return len(self.before.union(self.within, (file.name for file in self.files if file.name not in left)))


class _Entry(NamedTuple):
    """Where a file's bytes lie, and its name as it stands in the folder."""

    lies: Path
    name: PurePath


@dataclass(frozen=True, slots=True)
class _Sight:
    """A file as a look found it."""

    path: Path
    name: str
    state: tuple[int, int, int]  # inode, size, time of the last change in nanoseconds

    def again(self) -> "_Sight":
        """The same, looked at now. Raises OSError."""
        return _Sight(self.path, self.name, _state(self.path))

    @property
    def age(self) -> float:
        """Seconds since its last change."""
        return time.time() - self.state[2] / 1e9


def intake(paths: Sequence[Path], settle_seconds: float = 0, ours: Collection[Path] = ()) -> Intake:
    """Every regular file of the paths, folders with all below them, hidden ones and `ours` left out, in order of name.

    A file keeps its path within the folder as its name (2023/萧山/a.pdf). Left are: what is no regular file, what
    cannot be read, and what changes while it is looked at. A file younger than `settle_seconds` is looked at twice,
    so many seconds apart (one wait for all of them).
    """
    left: list[Left] = []
    sights = _settled(_named(_found(paths, left, ours)), settle_seconds, left)
    files: list[Incoming] = []
    for sight in sorted(sights, key=lambda one: one.name):
        try:
            digest = digest_of(sight.path)
            if sight.again() != sight:
                left.append(Left(file=sight.name, why=GROWING))
            else:
                files.append(Incoming(sight.path, sight.name, digest, sight.state[1]))
        except OSError as error:
            left.append(Left(file=sight.name, why=reason_of(error)))
    return Intake(files, left)


def closed(inbox: Path, ours: Collection[Path] = ()) -> str | None:
    """Why nothing of an inbox can be seen: it is not there, is no folder or one of `ours`, or may not be opened."""
    if inbox.resolve() in ours:
        return f"the inbox {inbox} is a folder that Zhipo writes to: set ZHIPO_INBOX to one of its own"
    try:
        os.scandir(inbox).close()
    except OSError as error:
        return f"the inbox {inbox} cannot be read: {error.strerror}: make it, or set ZHIPO_INBOX"
    return None


def reason_of(error: OSError) -> str:
    """Why a file could not be read, in a few words."""
    if isinstance(error, FileNotFoundError):
        return "gone before it was read"
    return f"cannot be read: {error.strerror or error}"


def _found(paths: Sequence[Path], left: list[Left], ours: Collection[Path]) -> dict[Path, _Entry]:
    """Every regular file by the path it was found at. A link that is named is a file of its own, and is followed."""
    found: dict[Path, _Entry] = {}
    for given in paths:
        if given.is_dir():
            found.update((path, _Entry(path, path.relative_to(given))) for path in _below(given, left, ours))
        elif word := _odd(given.resolve()):
            left.append(Left(file=printable(given.name), why=word))
        else:
            found[given.parent.resolve() / given.name] = _Entry(given.resolve(), PurePath(given.name))
    return found


def _below(inbox: Path, left: list[Left], ours: Collection[Path]) -> Iterator[Path]:
    """Every regular file of an inbox, folder by folder: whoever nests them a thousand deep stops no night."""
    folders, whole = [inbox], inbox.resolve()
    passed = {inbox / one.relative_to(whole) for one in ours if one.is_relative_to(whole)}
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as found:
                entries = sorted((one.name, one.is_dir(follow_symlinks=False)) for one in found)
        except OSError as error:
            left.append(Left(file=f"{printable(os.path.relpath(folder, inbox))}/", why=reason_of(error)))
            continue
        for name, is_folder in entries:
            path = folder / name
            if name.startswith(".") or path in passed:
                continue
            if is_folder:
                folders.append(path)
            elif word := _odd(path):
                left.append(Left(file=printable(os.path.relpath(path, inbox)), why=word))
            else:
                yield path


def _odd(path: Path) -> str | None:
    """What it is, where it is no regular file."""
    try:
        mode = path.lstat().st_mode
    except OSError as error:
        return reason_of(error)
    return None if stat.S_ISREG(mode) else _ODD.get(stat.S_IFMT(mode), "no regular file")


def _named(found: dict[Path, _Entry]) -> Iterator[_Sight | Left]:
    """Each file under its printable name; files that would share one get a piece of their path's hash behind it."""
    names = {path: printable(entry.name.as_posix()) for path, entry in found.items()}
    times = Counter(names.values())
    for path, name in names.items():
        told = _short(name, path) if len(name.encode()) > _LONGEST else name if times[name] == 1 else _apart(name, path)
        try:
            lies = found[path].lies
            yield _Sight(lies, told, _state(lies))
        except OSError as error:
            yield Left(file=told, why=reason_of(error))


def _apart(name: str, path: Path) -> str:
    pure = PurePath(name)
    return pure.with_name(f"{pure.stem}~{sha256(os.fsencode(path)).hexdigest()[:8]}{pure.suffix}").as_posix()


def _short(name: str, path: Path) -> str:
    """The beginning and the end of a path that is longer than a ledger can look up, told apart in the same way."""
    pure = PurePath(name)
    return f"{name[:_SHOWN]}…/{_apart(pure.stem[-_SHOWN:] + pure.suffix[:_SHOWN], path)}"


def _settled(looks: Iterator[_Sight | Left], seconds: float, left: list[Left]) -> list[_Sight]:
    """The files that nobody is writing: not changed for so long, or not changed while we waited so long."""
    every = list(looks)
    left += [look for look in every if isinstance(look, Left)]
    sights = [look for look in every if isinstance(look, _Sight)]
    young = [sight for sight in sights if sight.age < seconds]
    if not young:
        return sights
    time.sleep(seconds)
    moved: set[str] = set()
    for sight in young:
        try:
            why = GROWING if sight.again() != sight else None
        except OSError as error:
            why = reason_of(error)
        if why:
            moved.add(sight.name)
            left.append(Left(file=sight.name, why=why))
    return [sight for sight in sights if sight.name not in moved]


def _state(path: Path) -> tuple[int, int, int]:
    found = path.lstat()
    return found.st_ino, found.st_size, found.st_mtime_ns


def printable(name: str) -> str:
    r"""A file's name as it can be stored and shown anywhere: characters that print nothing stand as \x1b, \u202e.

    Bytes that are no UTF-8 are read as GB 18030 where they are that (archives packed on Windows), else shown as \xff.
    """
    raw = os.fsencode(name)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        try:
            text = raw.decode("gb18030")
        except UnicodeDecodeError:
            text = raw.decode("utf-8", "backslashreplace")
    unseen = (mark if unicodedata.category(mark) not in _UNSEEN else ascii(mark)[1:-1] for mark in text)
    return "".join(unseen)
