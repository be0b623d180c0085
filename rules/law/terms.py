"""Terms of law in days and years (期间): the day itself, years on, and the last day of a seizure's term."""

import re
from datetime import date, timedelta

from models import Seizure, SeizureAct
from models.comparable import squeeze

_DEPOSIT = re.compile(r"存款|账户|资金|现金|款项|余额")
_LASTING = re.compile(
    r"房(?![内山])|土地|不动产|(?<!出)厂(?!房?内|[牌家商])|商铺|车位|车库|冷库|仓库(?!内)|林权|海域|建设用地|股权|股份|出资|份额|商标|专利|著作权|债权|收益权|采矿权"
)
_FIRM = re.compile(r"[^，、；：和及与的在于]*?有限(?:责任)?公司")

DEPOSIT, MOVABLE, LASTING = 1, 2, 3
"""Years that a seizure lasts at most: bank deposits; movables; immovables and other rights (民诉法解释 485)."""


def years_on(day: date, years: int) -> date:
    """The same day, years later; of 29 February the 28th."""
    leap = (day.month, day.day) == (2, 29)
    return date(day.year + years, 2, 28) if leap else day.replace(year=day.year + years)


def last_day(since: date, years: int) -> date:
    """The last day of a term of years that begins on the day: 2023-11-16 and three years → 2026-11-15."""
    return date(since.year + years, 2, 28) if (since.month, since.day) == (2, 29) else years_on(since, years) - _ONE


def longest(seizure: Seizure) -> int:
    """Years that the law allows for the thing seized; a thing that tells nothing is a movable, the shorter term."""
    thing = _thing_of(seizure)
    if _LASTING.search(thing):
        return LASTING
    return DEPOSIT if is_deposit(thing) and seizure.act is SeizureAct.FREEZE else MOVABLE


def is_deposit(what: str) -> bool:
    """Whether the words mean money at a bank (银行存款)."""
    return bool(_DEPOSIT.search(what))


def _thing_of(seizure: Seizure) -> str:
    """The words for the thing without anybody's name: a 房地产开发有限公司 or a 厂 has cars and deposits too."""
    words = squeeze(seizure.what)
    return _FIRM.sub("", words.replace(squeeze(seizure.owner), "") if seizure.owner else words)


_ONE = timedelta(days=1)
