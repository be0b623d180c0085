"""Reading one line's strip: a network says for every few columns of pixels which character stands there (CTC)."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from extractors.reading.picture import Picture
from extractors.reading.scans.networks import characters, network

HEIGHT = 48
"""Height of a strip in pixels, as the networks were trained."""

_NARROWEST = 48  # pixels


@dataclass(frozen=True, slots=True)
class Strip:
    """What was read on a strip: its characters, how sure each is (0 to 1), and where its middle lies (pixels)."""

    text: str
    sure: tuple[float, ...]
    middles: tuple[float, ...]

    def part(self, begin: int, end: int) -> "Strip":
        """The characters from begin to end (exclusive)."""
        return Strip(self.text[begin:end], self.sure[begin:end], self.middles[begin:end])

    def __add__(self, other: "Strip") -> "Strip":
        return Strip(self.text + other.text, self.sure + other.sure, self.middles + other.middles)


@dataclass(frozen=True, slots=True)
class Recogniser:
    """A network for strips, and the list of its characters."""

    network: str
    characters: str

    def read(self, strip: Picture) -> Strip:
        """Read a grey strip of `HEIGHT`."""
        import numpy as np

        width = max(strip.shape[1], _NARROWEST)
        picture = np.zeros((HEIGHT, width), np.float32)
        picture[:, : strip.shape[1]] = strip / np.float32(127.5) - 1
        answer = network(self.network)(picture)
        best = answer.argmax(axis=1)
        known, step = characters(self.characters), width / len(best)
        runs = [(begin, end) for begin, end in _runs(best) if best[begin]]
        return Strip(
            "".join(known[best[begin]] for begin, _ in runs),
            tuple(float(answer[begin:end, best[begin]].max()) for begin, end in runs),
            tuple((begin + end) / 2 * step for begin, end in runs),
        )


def _runs(best: Any) -> list[tuple[int, int]]:
    """Beginning and end of each run of equal answers: one character, or none."""
    import numpy as np

    borders = [0, *(np.flatnonzero(np.diff(best)) + 1).tolist(), len(best)]
    return list(pairwise(borders))


TINY = Recogniser("tiny/rec/rec", "ppocrv6_tiny_dict.txt")
"""Reads everything: a fifth of the other's price."""

SMALL = Recogniser("small/rec/rec", "ppocrv6_dict.txt")
"""Looks again where the other was not sure."""


def strip_of(picture: Picture, box: Any) -> Picture:
    """The strip of a picture inside a box of four corners, level and of `HEIGHT`."""
    import cv2
    import numpy as np

    width = max(1, int(max(np.linalg.norm(box[0] - box[1]), np.linalg.norm(box[2] - box[3]))))
    height = max(1, int(max(np.linalg.norm(box[0] - box[3]), np.linalg.norm(box[1] - box[2]))))
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(np.asarray(box, np.float32), flat)
    cut = cv2.warpPerspective(picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return cv2.resize(cut, (-(-HEIGHT * width // height), HEIGHT))
