"""Outbox (待发箱): letters as `.eml` files, each whole or absent, the same file however often it is written."""

import os
from collections.abc import Iterable
from email.message import EmailMessage
from pathlib import Path
from tempfile import NamedTemporaryFile

from alerts.masking import mask
from alerts.printing import file_part
from models import Letter


def write_outbox(letters: Iterable[tuple[Letter, EmailMessage]], folder: Path) -> list[Path]:
    """Write each letter with its e-mail into the folder; the paths, in the given order.

    A name says day, office, debtor and the first letters of the id: 2024-01-25_法院_公司_1a2b3c4d.eml.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return [_write(folder / file_name(letter), bytes(message)) for letter, message in letters]


def file_name(letter: Letter) -> str:
    """The name of the letter's file; without numbers of persons, short enough for every file system."""
    office, debtor = file_part(letter.office), file_part(mask(letter.referral.debtor.name))
    return f"{letter.on.isoformat()}_{office}_{debtor}_{letter.id[:8]}.eml"


def _write(path: Path, content: bytes) -> Path:
    if path.is_file() and path.read_bytes() == content:
        return path
    with NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".part", delete=False) as part:
        try:
            part.write(content)
            part.flush()
            os.fsync(part.fileno())
            Path(part.name).replace(path)
        except BaseException:
            Path(part.name).unlink(missing_ok=True)
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
