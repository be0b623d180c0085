"""Papers in traditional characters (繁体字): their words of the law in simplified ones, character for character."""

import re

from extractors.patterns import traditional as grammar

_SIMPLIFIED = str.maketrans(grammar.SIMPLIFIED)


def simplified(text: str) -> str:
    """The folded text with words of the law simplified where the paper is in traditional characters."""
    if not any(sign in text and text.count(sign) > text.count(grammar.SIMPLIFIED[sign]) for sign in grammar.SIGNS):
        return text
    for pattern in (grammar.NUMBER, grammar.WORDS, grammar.CAUSE, grammar.SIGN):
        text = pattern.sub(_simplify, text)
    return text


def _simplify(found: re.Match[str]) -> str:
    return found.group().translate(_SIMPLIFIED)
