"""The heading and the foot: court (法院), kind of document (文书种类) and decision date (落款日期)."""

import re
from collections.abc import Iterator
from datetime import date

from extractors.fields.card_facts import court_of_card, day_of_card
from extractors.fields.courts import court_before
from extractors.fields.days import day_from, day_of
from extractors.joining.span import Span
from extractors.marks import mark, text_of
from extractors.paper.foot import dates_the_paper, other_dates
from extractors.paper.incoming import incoming
from extractors.paper.parts import Parts, card_in, parts_of
from extractors.patterns import heading as grammar
from extractors.patterns.courts import COURT_ENDS, NO_COURT
from extractors.patterns.parts import DATE_AT_FOOT, SERVED_ON
from extractors.spacy_parts import Doc
from models import DocumentKind, register

_FOOT = 80  # characters; the court's name and a seal's words above the date
_CARD = 150  # characters; what of a site's card may stand below its number
_ENDS = 12  # characters; the last words above the day
_FIRST_LINES = 400  # characters; when and where minutes were taken
_LABEL = 8  # characters; what a day at the foot is of
_LEAD = 2  # characters; the orders may begin behind the colon
_LONGEST_CASE = 5  # years; a paper later than that after its number is too rare to guess a digit by


def find_heading(doc: Doc) -> Doc:
    """Mark court, kind and decision date where the paper shows them."""
    text, parts, card = text_of(doc), parts_of(doc), card_in(doc)
    # What came in (来文) names the court that it is written to, a digest the court of whose ruling it tells.
    digest = None if parts.number else grammar.DIGEST.search(text)
    ours = not incoming(text) and not digest
    heading = _court(text, parts) if ours else None
    court = (
        (court_of_card(text, card) if card else None)
        or _in_full(text, parts, heading)
        or _court_at_foot(text, parts)
        or _court_in_a_sentence(text, parts)
    )
    if court and ours:
        mark(doc, "court", *court, text[slice(*court)].replace("\n", ""))
    titled = bool(heading) and not grammar.COURT_ALONE.fullmatch(text, 0, parts.heading.end)
    kind = _kind(text, parts, headed=titled or not ours)
    kind = (*digest.span(), DocumentKind.CASE_REPORT) if digest else kind
    if kind:
        mark(doc, "document_kind", *kind[:2], kind[2])
    day = (day_of_card(text, card) if card else None) or foot_date(text, parts) or _listed_date(text, parts)
    if day:
        mark(doc, "decision_date", *day[:2], day[2])
    elif (printed := _printed_date(text, parts)) is not None:
        mark(doc, "date_doubts", *printed.span(), printed.group())
    return doc


def _court(text: str, parts: Parts) -> tuple[int, int] | None:
    """The issuing court: the last court name of the heading that stands at the start of a line before the title."""
    limit = parts.title.start if parts.title else (parts.number[0] if parts.number else 0)
    found = [match for match in grammar.COURT_LINE.finditer(text, 0, limit) if match.end("court") <= limit]
    if not found and parts.number:
        found = list(grammar.COURT_LINE.finditer(text, 0, parts.number[0]))
    if not limit and (report := grammar.REPORT_OF_A_COURT.match(text) or grammar.LIST_OF_A_COURT.match(text)):
        found = [report]
    if not limit and (alone := grammar.COURT_ALONE.fullmatch(text, 0, parts.heading.end)):
        found = [alone]
    place = _without_banner(text, *found[-1].span("court")) if found else None
    return place if place and _names_a_court(text[slice(*place)]) else None


def _names_a_court(printed: str) -> bool:
    """Whether a line's words are a court's name: known, or of the shape (not 某公司关于收到法院, of a notice)."""
    name = printed.replace("\n", "")
    shaped = COURT_ENDS.search(name) and not NO_COURT.search(name)
    return bool(shaped or register().by_name(name))


def _in_full(text: str, parts: Parts, heading: tuple[int, int] | None) -> tuple[int, int] | None:
    """The court of the heading; where a site calls it 某县法院, or leaves out its city, as the foot has it in full."""
    printed = text[slice(*heading)] if heading else ""
    short = printed.removesuffix("人民法院").removesuffix("法院")
    lacks = grammar.SHORT_COURT.search(printed.removesuffix("法院")) or grammar.DISTRICT_ALONE.fullmatch(printed)
    at_foot = _court_at_foot(text, parts) if short and lacks else None
    return at_foot if at_foot and text[slice(*at_foot)].endswith(f"{short}人民法院") else heading


def _court_at_foot(text: str, parts: Parts) -> tuple[int, int] | None:
    """The court that a notice or a letter names above its date (特此公告, 某某人民法院, 二〇二四年…).

    Minutes name it where they say where they were taken.
    """
    found = grammar.COURT_AT_FOOT.search(text, max(0, parts.signature.start - _FOOT), parts.signature.start)
    found = found or grammar.PUBLISHED_BY.search(text, parts.heading.end)
    found = found or grammar.PLACE_OF_MINUTES.search(text, 0, _FIRST_LINES)
    if not found and text[parts.title.start : parts.title.end].endswith("笔录"):
        named = list(grammar.COURT_OF_MINUTES.finditer(text, parts.heading.end, parts.heading.end + _FIRST_LINES))
        found = named[0] if len({match["court"] for match in named}) == 1 else None
    return found.span("court") if found and _names_a_court(found["court"]) else None


def _court_in_a_sentence(text: str, parts: Parts) -> tuple[int, int] | None:
    """The court that says who it is where no heading does (本院（某某人民法院）); None where two say so.

    That a court filed or enforced the case (某某法院立案执行的…一案) is no such word: another may have it now.
    """
    if grammar.CASE_REPORT.search(text):
        return None
    said = [*grammar.SAYS_ITSELF.finditer(text, parts.heading.end, parts.signature.start)]
    said += grammar.ENDS_ITS_CASE.finditer(text, parts.orders.start, parts.orders.end)
    ends = [max(match.end(group) for group in match.groupdict()) for match in said]
    named = [(name, end) for end in ends if (name := court_before(text, end))]
    first = next(iter(named), None)
    if not first or len({name.replace("\n", "") for name, _ in named}) > 1:
        return None
    return first[1] - len(first[0]), first[1]


def _without_banner(text: str, start: int, end: int) -> tuple[int, int]:
    """The court's name without what a site or a broken line put before it (来源：中国裁判文书网, a clerk's name).

    Only where the register does not know the whole: then the longest end of it that the register knows.
    """
    if text.startswith("中华人民共和国", start) or register().by_name(text[start:end]):
        return start, end
    if grammar.CITY_WITHOUT_ITS_WORD.match(text, start, end):
        return start, end
    # Not behind 市 or the like: in 某市鼓楼区人民法院 the city is part of the name, and 鼓楼区 alone another court.
    starts = (first for first in range(start + 1, end - 4) if text[first - 1] not in grammar.BELONGS_TO_NAME)
    known = (first for first in starts if register().by_name(text[first:end]))
    first = next(known, start)
    return (first - 7 if text.endswith("中华人民共和国", start, first) else first), end


def _kind(text: str, parts: Parts, *, headed: bool) -> tuple[int, int, DocumentKind] | None:
    """The kind by the printed title; a report of a case and a notice of a firm are known by their own words."""
    if not headed and not parts.number:
        report = grammar.CASE_REPORT.search(text)
        if report:
            return report.start(), report.end(), DocumentKind.CASE_REPORT
        notice = grammar.FIRM_NOTICE.search(text[:300])
        # A ruling may tell of an office's notice; a firm's notice calls itself so before it quotes a ruling's title.
        if notice and not 0 < parts.title.end <= notice.start():
            return notice.start(), notice.end(), DocumentKind.PUBLIC_NOTICE
    if not parts.title:
        return _kind_by_number(text, parts) or _order_of_restraint(text, parts)
    title = text[parts.title.start : parts.title.end]
    kind = next((kind for pattern, kind in grammar.KINDS if pattern.search(title)), DocumentKind.OTHER)
    if kind in grammar.MEASURES and grammar.TAKES_BACK.search(text, 0, parts.title.start):
        kind = DocumentKind.OTHER
    return parts.title.start, parts.title.end, kind


def _kind_by_number(text: str, parts: Parts) -> tuple[int, int, DocumentKind] | None:
    """The kind where the title was left out: by its own number and the words that lead to its orders."""
    number = parts.number[2] if parts.number else None
    if not number or not number.court_code or not parts.orders_found or grammar.CASE_REPORT.search(text):
        return None
    said = grammar.ORDERS_FOLLOW.search(text, parts.heading.end, parts.orders.start + _LEAD)
    rows = (row for row in grammar.BY_NUMBER if said and row[0] == said["paper"])
    kind = next((kind for _, code, kind in rows if code.search(number.type_code)), None)
    return (*said.span(), kind) if said and kind else None


def _order_of_restraint(text: str, parts: Parts) -> tuple[int, int, DocumentKind] | None:
    """The order of restraint (限制消费令) where its title was left out: it restrains somebody, and ends with 此令."""
    foot = max(parts.heading.end, parts.signature.start)
    said = grammar.RESTRAINS.search(text, parts.heading.end, foot)
    ordered = said and grammar.SO_ORDERED.search(text, max(said.end(), foot - _ENDS), foot)
    return (*said.span(), DocumentKind.CONSUMPTION_LIMIT) if said and ordered else None


def foot_date(text: str, parts: Parts) -> tuple[int, int, date] | None:
    """The date of the paper: the last one at its foot, in Chinese numerals or, failing that, in figures or formal ones.

    A day before the year of the paper's own number cannot be its date: a digit of it was misread. The day of an
    announcement or of service (公告日期, 送达日期) is taken where there is no other.
    """
    opened = parts.number[2].year if parts.number else 0
    found = [one for one in _days_at_foot(text, parts.signature, opened) if one[2].year >= opened]
    own = next((one for one in found if dates_the_paper(text, one[0], one[1])), None)
    return own or next((one for one in found if SERVED_ON.search(text, max(0, one[0] - _LABEL), one[0])), None)


def _days_at_foot(text: str, foot: Span, opened: int) -> Iterator[tuple[int, int, date]]:
    """Every day there, the last one first."""
    for match in reversed(list(DATE_AT_FOOT.finditer(text, foot.start, foot.end))):
        if day := chinese_date(match, opened):
            yield match.start(), match.end(), day
    for match in reversed(other_dates(text, foot.start, foot.end)):
        if day := day_from(match["year"], match["month"], match["day"]):
            yield match.start("year"), match.end(), day


def _listed_date(text: str, parts: Parts) -> tuple[int, int, date] | None:
    """The day that a site's table above the paper gives (裁判日期), or minutes (时间), where no foot is printed."""
    found = grammar.RULED_ON.search(text, 0, parts.heading.end + _CARD)
    found = found or grammar.TIME_OF_MINUTES.search(text, 0, _FIRST_LINES)
    day = day_of(found) if found else None
    return (found.start("year"), found.end(), day) if found and day else None


def _printed_date(text: str, parts: Parts) -> re.Match[str] | None:
    """A date at the foot that says no possible day."""
    foot = parts.signature
    printed = list(DATE_AT_FOOT.finditer(text, foot.start, foot.end)) or other_dates(text, foot.start, foot.end)
    return printed[-1] if printed else None


def chinese_date(match: re.Match[str], opened: int = 0) -> date | None:
    """A date in Chinese numerals; `opened` is the year of the paper's own number.

    A year that lost a digit to the reader gets it back where only one digit can be meant: its 〇 (二一六年), or the one
    digit that puts the paper no earlier than its case (二〇一年 of a case of 2021).
    """
    digits = match["year"].translate(grammar.DIGITS)
    years = {digits} if len(digits) == 4 else _completed(digits, opened)
    if len(years) != 1:
        return None
    try:
        return date(int(years.pop()), _small(match["month"]), _small(match["day"]))
    except ValueError:
        return None


def _completed(digits: str, opened: int) -> set[str]:
    """The years that three digits of one can mean."""
    if digits[1] != "0":
        return {f"{digits[0]}0{digits[1:]}"}
    could = {digits[:2] + new + digits[2] for new in "0123"} | {digits + new for new in "0123456789"}
    return {year for year in could if opened and opened <= int(year) < opened + _LONGEST_CASE}


def _small(numeral: str) -> int:
    """A Chinese numeral from one to thirty-one (元 is one, 廿 twenty, 卅 thirty)."""
    numeral = (
        numeral.translate(grammar.DASHES)
        .replace("\n", "")
        .replace("初", "")
        .replace("元", "一")
        .replace("廿", "二十")
        .replace("卅", "三十")
    )
    tens, ten, ones = numeral.rpartition("十")
    value = {"": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
    return (value[tens] or 1) * 10 + value[ones] if ten else value[ones]
