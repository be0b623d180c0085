"""Rendering (排版): the one door to Jinja2. Every value is masked and escaped on its way out; none can forget it.

Texts of filings are hostile until shown otherwise. HTML templates escape all values; text templates have nothing to
escape. Values already marked as markup have been through here before.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache, partial

from jinja2 import Environment, PackageLoader, StrictUndefined, pass_context, select_autoescape
from jinja2.runtime import Context
from markupsafe import Markup

from alerts.language import bilingual, printing
from alerts.language.plain_words import plain
from alerts.language.words import LANGUAGES, words
from alerts.privacy.masking import mask, shown_number
from models import Debtor
from models.signs import harmless, unbroken


def render(template: str, language: str, *, private: Iterable[str] = (), **values: object) -> str:
    """A template of this package with the words of a language; `private` are numbers to mask wherever they stand."""
    return _environment(language).get_template(template).render(private=frozenset(private), **values)


@cache
def _environment(language: str) -> Environment:
    lexicon = words(language)
    environment = Environment(
        loader=PackageLoader("alerts"),
        autoescape=select_autoescape(("html",), disabled_extensions=("txt", "css", "js"), default=True),
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.update(w=lexicon, lang="zh-CN" if language == "zh" else "en", t=_both, say=_say)
    environment.filters.update(
        day=partial(printing.day, words=lexicon),
        money=partial(printing.money, words=lexicon),
        yuan=printing.yuan,
        number=_number,
        link=_link,
        plain=partial(plain, lexicon=lexicon),
        wan=bilingual.wan,
        figure=bilingual.figure,
        tens=bilingual.ten_thousands,
        unbroken=unbroken,
    )
    return environment


@pass_context
def _finalize(context: Context, value: object) -> object:
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return harmless(mask(value, context.get("private", ())))


@pass_context
def _both(context: Context, key: str, /, **values: object) -> Markup:
    """The word of a key in both languages, one of which the page shows."""
    clean = {name: _finalize(context, value) for name, value in values.items()}
    return bilingual.both(key, clean)


@pass_context
def _say(context: Context, by_language: Mapping[str, str]) -> Markup:
    """A sentence that exists in both languages (a finding's `because`)."""
    plainly = (plain(by_language[one], words(one)) for one in LANGUAGES)
    return bilingual.pair(*(Markup.escape(_finalize(context, said)) for said in plainly))


def _number(debtor: Debtor) -> str | None:
    shown = shown_number(debtor.id_number, debtor.kind)
    # Checked here by the debtor's kind: the mask that knows only the digits must not touch a firm's code.
    return Markup.escape(shown) if shown and shown.isalnum() else shown


def _link(source: str) -> str | None:
    """The source where it is an address that may be followed (never javascript: or data:)."""
    return source if re.fullmatch(r"https?://[^\s\"'<>]+", source) else None
