"""Bilingual (双语): the words of both languages side by side, of which a page shows one.

What depends on no language (days, sums, case numbers, quotations) stands once. Each text bears its own `lang`, so that
a screen reader says it right whichever is shown. `span[lang=zh]` and `span[lang=en]` are the page's switch; a quotation
is `zh-CN` and is never hidden.
"""

from collections.abc import Mapping
from datetime import date

from babel.numbers import format_decimal
from markupsafe import Markup

from alerts.language import printing
from alerts.language.words import LANGUAGES, Words, words
from models import Money

_WAN = 1_000_000
"""Fen of one 万元."""


def pair(zh: str, en: str) -> Markup:
    """Both texts (escaped here unless they are markup); one text where they are the same."""
    first, second = Markup.escape(zh), Markup.escape(en)
    if first == second:
        return first
    return Markup("<span lang=zh>{}</span><span lang=en>{}</span>").format(first, second)


def both(key: str, values: Mapping[str, object]) -> Markup:
    """The word of a key in both languages; days and money among its values are written as each language writes them."""
    return pair(*(_said(words(language), key, values) for language in LANGUAGES))


def wan(money: Money) -> Markup:
    """A sum for the eye: 385.45 万元, CNY 3.85 million; another currency in full."""
    if money.currency != "CNY":
        return pair(*(printing.money(money, words(language)) for language in LANGUAGES))
    return pair(f"{ten_thousands(money)} 万元", f"CNY {money.units / 1_000_000:,.2f} million")


def ten_thousands(money: Money) -> str:
    """In 万元 with two decimals and thousands separators."""
    return f"{money.fen / _WAN:,.2f}"


def figure(money: Money) -> str:
    """An exact sum for a column of 元: 3,854,500.50; of another currency with its code."""
    number = f"{money.units:,.2f}"
    return number if money.currency == "CNY" else f"{number} {money.currency}"


def _said(lexicon: Words, key: str, values: Mapping[str, object]) -> Markup:
    shown = {name: _value(lexicon, value) for name, value in values.items()}
    return Markup.escape(lexicon.template(key)).format(**shown)  # which escapes the values too


def _value(lexicon: Words, value: object) -> object:
    if isinstance(value, date):
        return printing.day(value, lexicon)
    if isinstance(value, Money):
        return printing.money(value, lexicon)
    if isinstance(value, int):
        return format_decimal(value, locale=lexicon.locale)
    return value
