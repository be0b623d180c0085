"""Names of a country (名号): debtors and applicants by number, with codes whose check signs are right."""

from datetime import date, timedelta
from typing import Any

from writing import ALPHABET

_SIGNS = [chr(sign) for sign in range(0x5B89, 0x5B89 + 460) if chr(sign) not in "某寇"][:400]
_FAMILY = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金"
    "石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)


def who(number: int, *, person: bool) -> dict[str, Any]:
    """A debtor by its number: the same number is always the same one."""
    low, middle, high = (_SIGNS[number // 400**place % 400] for place in range(3))
    mixed = number * 2_654_435_761 % 2**32
    given = _FAMILY[mixed % 100] + _SIGNS[mixed // 100 % 400] + _SIGNS[mixed // 40_000 % 400]
    if person:
        born, day, weight = _BORN[number % len(_BORN)]
        serial = number // len(_BORN)
        check = "10X98765432"[(weight + serial // 100 * 8 + serial // 10 % 10 * 4 + serial % 10 * 2) % 11]
        code, home = f"999999{day}{serial:03d}{check}", f"{middle}{high}县和平街道第{number}号"
        return {"name": given, "id": code, "born": born, "home": home, "head": ""}
    home = f"{middle}{high}县工业大道{number}号"
    return {
        "name": f"{middle}{high}{low}建材有限公司",
        "id": _code("MA", number),
        "home": home,
        "head": given,
        "born": "",
    }


def _born(number: int) -> tuple[str, str, int]:
    """A day of birth, its digits, and what they add to the check of an identity number (area 999999)."""
    day = (date(1950, 1, 1) + timedelta(days=number)).isoformat()
    digits = day.replace("-", "")
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5)
    return day, digits, sum(int(sign) * weight for sign, weight in zip(f"999999{digits}", weights, strict=True))


_BORN = [_born(number) for number in range(18_250)]


def _weighed(weights: tuple[int, int, int]) -> list[int]:
    """For each number of three digits the sum of its weighed digits."""
    a, b, c = weights
    return [number // 100 * a + number // 10 % 10 * b + number % 10 * c for number in range(1000)]


_INNER = _weighed((9, 10, 5)), _weighed((8, 4, 2))
_OUTER = _weighed((25, 13, 8)), _weighed((24, 10, 30))
_AREA = _weighed((9, 27, 19)), _weighed((26, 16, 17))


def _code(letters: str, number: int) -> str:
    """A 统一社会信用代码 with both check characters right."""
    area, (high, low) = 330_000 + number // 1_000_000, divmod(number % 1_000_000, 1000)
    inner = 3 * int(letters[0], 36) + 7 * int(letters[1], 36) + _INNER[0][high] + _INNER[1][low]
    check = "0123456789X0"[(11 - inner % 11) % 11]
    outer = 12 + _AREA[0][area // 1000] + _AREA[1][area % 1000] + _OUTER[0][high] + _OUTER[1][low]
    outer += 20 * ALPHABET.index(letters[0]) + 29 * ALPHABET.index(letters[1]) + 28 * ALPHABET.index(check)
    return f"91{area}{letters}{high:03d}{low:03d}{check}{ALPHABET[(31 - outer % 31) % 31]}"


def bank(number: int) -> dict[str, str]:
    """An applicant, one of a pool or one that comes once."""
    name, home = f"江越银行股份有限公司第{number}支行", f"银行街{number}号"
    return {
        "by": name,
        "by_id": _code("MB", number),
        "by_home": home,
        "by_head": _FAMILY[number % 100] + _SIGNS[number % 400],
    }
