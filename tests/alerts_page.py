"""What a reader of one language sees of the page of the night, as one line of text."""

import re

OTHER = {"zh": "en", "en": "zh"}


def as_read(page: str, language: str = "zh") -> str:
    """The page's words in the language, without markup, style and script; signs stay escaped."""
    page = re.sub(r"<(style|script)>.*?</\1>", "", page, flags=re.DOTALL)
    page = re.sub(rf"<span lang={OTHER[language]}>[^<]*</span>", "", page)
    page = re.sub(r'</(?:dt|dd|td|th|li|p|h\d|label)>|<small>|<span class="sub', r" \g<0>", page)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", page))


def part(page: str, anchor: str) -> str:
    """The section with the anchor, up to the next heading of its kind."""
    return page.partition(f'<h2 id="{anchor}"')[2].partition("<h2 ")[0]
