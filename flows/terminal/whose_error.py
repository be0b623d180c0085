"""Whose error it is (谁能处理): what an operator can mend is one line at the terminal, never a trace of the program.

Wrong settings, a disk, the ledger, the index, the post: the line names the part and what is wrong with it. Everything
else is our mistake and stays as loud as it is.
"""

import errno
import logging
import sys
from pathlib import Path

from pydantic import ValidationError

from models import WorldError

_USAGE = 2
# What the system says of places and disks. A file that is not there is left out: we may have forgotten to make it.
_OF_DISKS = "EACCES EDQUOT EEXIST EFBIG EIO EISDIR EMFILE ENAMETOOLONG ENOSPC ENOTDIR EPERM EROFS".split()
_DISK = frozenset(getattr(errno, name) for name in _OF_DISKS)


def said(error: Exception) -> int | None:
    """Say it in one line, without secrets; the exit status, or None where it is our mistake and nothing was said."""
    if isinstance(error, ValidationError) and error.title == "Settings":
        _say("\n".join(f"ZHIPO_{str(one['loc'][0]).upper()}: {one['msg']}" for one in error.errors()))
        return _USAGE
    if isinstance(error, UnicodeEncodeError) and any(map(_broken, sys.argv)):
        _say("the words of the command are not in the locale's alphabet: give them in UTF-8 (LANG=C.UTF-8)")
        return _USAGE
    if is_the_worlds(error):
        from flows.settings import Settings, without_secrets

        _say(without_secrets(sentence(error), Settings()))
        return 1
    return None


def is_the_worlds(error: Exception) -> bool:
    """Whether an operator can mend it."""
    return isinstance(error, WorldError) or (isinstance(error, OSError) and error.errno in _DISK)


def _broken(word: str) -> bool:
    return any("\ud800" <= sign <= "\udfff" for sign in word)


def sentence(error: Exception, place: Path | None = None) -> str:
    """The error in one line; of the system's own with the place first, which it does not know of a full disk."""
    if not isinstance(error, OSError) or not error.strerror:
        return str(error)
    place = error.filename2 or error.filename or place
    return f"{place}: {error.strerror}" if place else error.strerror


def _say(words: str) -> None:
    from flows.terminal import console, logs

    console.complain(words)
    logs.event("stopped", logging.ERROR, detail=words)
