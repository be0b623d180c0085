r"""Markup (HTML) that stayed in a text copied or exported from a site: the text as a browser shows it.

Tags are taken out, those that begin a block leave a line's end; entities (&nbsp;, &#12295;, and ＆ｔｉｍｅｓ； in the
width that some sites give them) become the characters they stand for. What only looks like a tag
(<中华人民共和国民事诉讼法>) stays. So are the escapes of a data set's strings (\n, \u6267) what they stand for.
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
# <spanlang=”EN-US”>, <pstyle=…>: a site that took every blank out of its page fused a tag with its first attribute.
_FUSED = "style|lang|class|align|face|size|color|href|width|http-equiv|xmlns(?::[a-z])?"
_TAG = re.compile(rf"</?(?P<name>{_NAME})(?::p)?(?:(?:\s|(?:{_FUSED})=)[^<>]{{0,2000}}|/)?>", re.IGNORECASE)
# Nothing inside may open a tag again, so that no text makes this slow.
_UNSEEN = re.compile(r"<!--[^<>]*-->|<!DOCTYPE[^<>]*>|<(style|script)\b[^<>]*>[^<]*</\1>", re.IGNORECASE)
_ENTITY = re.compile(
    r"[&＆](?:[#＃][xXｘＸ]?[0-9a-fA-F０-９ａ-ｆＡ-Ｆ]{1,6}|[A-Za-zａ-ｚＡ-Ｚ]{2,8}[0-9０-９]{0,2})[;；]"
)
# Not D:\文书\new.txt: no letter follows there.
_LINE_END = re.compile(r"(?<![A-Za-z:\\])(?:(?:\\r)?\\n)+(?![a-z])|(?<![A-Za-z:\\])(?:\\r)+(?![a-z\\])")
_BY_NUMBER = re.compile(r"\\u(?P<code>[0-9a-cA-CefEF][0-9a-fA-F]{3}|[dD][0-7][0-9a-fA-F]{2})")
# A heading or a quotation of Markdown; a whole line in bold, for ** within one may mask a name.
_LINE_MARK = re.compile(r"^[ \t]{0,8}(?:#{1,6}|>)[ \t]{1,40}(?=[\u4e00-\u9fff（(*])", re.MULTILINE)
_BOLD_LINE = re.compile(r"^\*\*([^*\n]{2,80})\*\*$", re.MULTILINE)
_TIMES = 2  # &amp;nbsp; was escaped twice


def without_markup(text: str) -> str:
    """The text without tags, its entities and escapes resolved; the text itself where it has none."""
    if "\\" in text:
        text = _LINE_END.sub("\n", _BY_NUMBER.sub(_numbered, text))
    if "<" in text:
        text = _TAG.sub(_shown, _UNSEEN.sub("", text))
    if "#" in text or ">" in text or "**" in text:
        text = _BOLD_LINE.sub(r"\1", _LINE_MARK.sub("", text))
    for _ in range(_TIMES):
        if "&" in text or "＆" in text:
            text = _ENTITY.sub(_character, text)
    return text


def _shown(tag: re.Match[str]) -> str:
    """What a tag shows: a line's end where a block begins or ends, a blank between cells, else nothing."""
    name = tag["name"].lower()
    return "\n" if name in _BLOCKS else "\t" if name in {"td", "th"} else ""


def _numbered(escape: re.Match[str]) -> str:
    """The character of a number, where it is no control character."""
    mark = chr(int(escape["code"], 16))
    return mark if mark.isprintable() or mark.isspace() else escape.group()


def _character(entity: re.Match[str]) -> str:
    """What an entity stands for, without control characters; itself where HTML knows none of its name."""
    printed = unicodedata.normalize("NFKC", entity.group())
    shown = html.unescape(printed)
    if shown == printed:
        return entity.group()
    return "\n" if shown in {"\r", "\n"} else "".join(mark for mark in shown if mark.isprintable() or mark == "\xa0")
