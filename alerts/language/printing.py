"""Printing (版式): days, times, money and file names as people of the language write them."""

import re
import unicodedata
from datetime import date

from babel.dates import format_date
from babel.numbers import format_decimal, get_currency_name

from alerts.language.words import Words
from models import Money


def day(on: date | None, words: Words) -> str:
    """A day in full: 2024年1月25日, 25 January 2024; a dash where none is known."""
    if on is None:
        return "—"
    pattern = "y年M月d日" if words.language == "zh" else "d MMMM y"
    return format_date(on, pattern, locale=words.locale)


def money(amount: Money, words: Words) -> str:
    """An exact amount: 1,234,567.89元, CNY 1,234,567.89."""
    number = format_decimal(amount.units, format="#,##0.00", locale=words.locale)
    if words.language != "zh":
        return f"{amount.currency} {number}"
    unit = "元" if amount.currency == "CNY" else get_currency_name(amount.currency, locale=words.locale)
    return f"{number} {unit}"


def yuan(amount: Money) -> str:
    """An amount for a column headed 元: 1,234,567.89; another currency with its code."""
    number = f"{amount.units:,.2f}"
    return number if amount.currency == "CNY" else f"{amount.currency} {number}"


def one_line(text: str) -> str:
    """The text on one line, without control and direction characters: fit for a mail header or a file name."""
    clean = "".join(" " if unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"} else sign for sign in text)
    return re.sub(r"\s+", " ", clean).strip()


# What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def csv_cell(text: str) -> str:
    """The text as a cell of a table for spreadsheets: on one line, and never a formula."""
    plain = one_line(text)
    return f"'{plain}" if text.startswith(_FORMULA) or plain.startswith(_FORMULA) else plain


def file_part(text: str, longest: int = 24) -> str:
    """The text as a part of a file name: letters and digits only, short enough for every file system."""
    return re.sub(r"[^\w（）()]+|_", "", one_line(text))[:longest] or "-"
