"""Outbox (待发箱): dispatches as `.eml` files, each whole or absent, the same file however often it is written."""

import os
from collections.abc import Collection, Iterable
from email.message import EmailMessage
from pathlib import Path

from alerts.language.printing import file_part
from alerts.privacy.masking import mask
from models import Dispatch

_SHORT = 8  # letters of the id that a name bears


def write_outbox(composed: Iterable[tuple[Dispatch, EmailMessage]], folder: Path) -> list[Path]:
    """Write each dispatch with its e-mail into the folder; the paths, in the given order.

    A name says day, office, first debtor, how many letters where several, and the first letters of the id:
    2024-01-25_法院_公司等3件_1a2b3c4d.eml. Where the same letters were written on an earlier day, that file goes to
    `void`: who carries them by hand must not find them once a night.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = [_write(folder / file_name(dispatch), bytes(message)) for dispatch, message in composed]
    for path in written:
        _void([one for one in folder.glob(f"*_{path.stem[-_SHORT:]}.eml") if one != path])
    return written


def set_aside(folder: Path, standing: Collection[str]) -> list[Path]:
    """Move the files of dispatches that stand no longer (ids not in `standing`) to the folder `void` in it."""
    named = {one[:_SHORT] for one in standing}
    return _void([path for path in sorted(folder.glob(f"*_{'?' * _SHORT}.eml")) if path.stem[-_SHORT:] not in named])


def _void(gone: Iterable[Path]) -> list[Path]:
    """Move these files to the folder `void` beside them."""
    moved = []
    for path in gone:
        path.with_name("void").mkdir(exist_ok=True)
        moved.append(path.replace(path.with_name("void") / path.name))
    return moved


def file_name(dispatch: Dispatch) -> str:
    """The name of the dispatch's file; without numbers of persons, short enough for every file system."""
    office, debtor = file_part(dispatch.office), file_part(mask(dispatch.letters[0].referral.debtor.name))
    more = f"等{len(dispatch.letters)}件" if len(dispatch.letters) > 1 else ""
    return f"{dispatch.on.isoformat()}_{office}_{debtor}{more}_{dispatch.id[:_SHORT]}.eml"


def _write(path: Path, content: bytes) -> Path:
    if path.is_file() and path.read_bytes() == content:
        return path
    # One name for one letter: what a killed night has left of it is written over by the next.
    part = path.with_name(f".{path.stem[-_SHORT:]}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _settle(path.parent)
    return path


def _settle(folder: Path) -> None:
    """Make the new name itself survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
