"""Line breaks that were in the text before it was set (硬回车): where its lines end, no paragraph does."""

from collections.abc import Sequence

from extractors.reading.printed import PrintedPage
from extractors.reading.texts.text_file import paragraphs


def without_hard_breaks(
    pages: Sequence[PrintedPage], body: dict[int, list[int]], ends: set[tuple[int, int]]
) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """The ends of paragraphs without those that were line breaks of the text before it was set, and its page numbers.

    A text broken at a fixed width and set line by line shows in paragraphs of nearly one width.
    """
    ruled = {(page.key, index) for page in pages for index in body[page.key] if page.lines[index].ends}
    pieces, last, text = [], [], []
    for page in pages:
        key = page.key
        for index in body[key]:
            text.append("".join(page.lines[index].text.split()))
            if (key, index) in ends:
                pieces.append("".join(text))
                last.append((key, index))
                text = []
    joined = "\n".join(pieces)
    spans, start = [], 0
    for piece in pieces:
        spans.append((start, start + len(piece)))
        start += len(piece) + 1
    found = list(zip(last, paragraphs(joined, spans), strict=True))
    ended = {place for place, line in found if line.ends_paragraph and not line.furniture}
    return ended | (ends & ruled), {place for place, line in found if line.furniture} - ruled
