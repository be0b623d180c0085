"""Markup (HTML) that stayed in a text copied or exported from a site: the text as a browser shows it.

Tags are taken out, those that begin a block leave a line's end; entities (&nbsp;, &#12295;, and ＆ｔｉｍｅｓ； in the
width that some sites give them) become the characters they stand for. What only looks like a tag
(<中华人民共和国民事诉讼法>) stays.
"""

import html
import re
import unicodedata

_BLOCKS = frozenset(
    "html head body title table thead tbody tr p div br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd section article center "
    "header footer main form pre blockquote".split()
)
_INLINE = frozenset(
    "a b i u s em strong span font small big sub sup td th meta link img input label button o nobr".split()
)
_NAME = "|".join(sorted(_BLOCKS | _INLINE, key=len, reverse=True))
_TAG = re.compile(rf"</?(?P<name>{_NAME})(?::p)?(?:\s[^<>]{{0,2000}}|/)?>", re.IGNORECASE)
# Nothing inside may open a tag again, so that no text makes this slow.
_UNSEEN = re.compile(r"<!--[^<>]*-->|<!DOCTYPE[^<>]*>|<(style|script)\b[^<>]*>[^<]*</\1>", re.IGNORECASE)
_ENTITY = re.compile(
    r"[&＆](?:[#＃][xXｘＸ]?[0-9a-fA-F０-９ａ-ｆＡ-Ｆ]{1,6}|[A-Za-zａ-ｚＡ-Ｚ]{2,8}[0-9０-９]{0,2})[;；]"
)
_TIMES = 2  # &amp;nbsp; was escaped twice


def without_markup(text: str) -> str:
    """The text without tags and with its entities resolved; the text itself where it has neither."""
    if "<" in text:
        text = _TAG.sub(_shown, _UNSEEN.sub("", text))
    for _ in range(_TIMES):
        if "&" in text or "＆" in text:
            text = _ENTITY.sub(_character, text)
    return text


def _shown(tag: re.Match[str]) -> str:
    """What a tag shows: a line's end where a block begins or ends, a blank between cells, else nothing."""
    name = tag["name"].lower()
    return "\n" if name in _BLOCKS else "\t" if name in {"td", "th"} else ""


def _character(entity: re.Match[str]) -> str:
    """What an entity stands for, without control characters; itself where HTML knows none of its name."""
    printed = unicodedata.normalize("NFKC", entity.group())
    shown = html.unescape(printed)
    if shown == printed:
        return entity.group()
    return "\n" if shown in {"\r", "\n"} else "".join(mark for mark in shown if mark.isprintable() or mark == "\xa0")
