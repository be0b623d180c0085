"""Cut-out (证据截图): the picture of quoted words, and whether they are to be seen on it."""

from typing import NamedTuple


class CutOut(NamedTuple):
    """A PNG; `says_otherwise` where the page as it is drawn says something else than the words."""

    png: bytes
    says_otherwise: bool
