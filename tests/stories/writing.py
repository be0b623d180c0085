"""How the invented papers of the stories are written: parties with valid numbers, and sentences in several hands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import count
from typing import Any

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_DIGITS = "零一二三四五六七八九"
_ZEROS = "〇○ＯO"
_UNITS = "零壹贰叁肆伍陆柒捌玖"


def credit_code(kind: str, area: str, base: str) -> str:
    """A 统一社会信用代码 of 18 characters, both check characters right; `base` has eight characters."""
    total = sum(int(c, 36) * w for c, w in zip(base, (3, 7, 9, 10, 5, 8, 4, 2), strict=True))
    base += "0123456789X0"[(11 - total % 11) % 11]
    head = kind + area + base
    weights = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
    total = sum(ALPHABET.index(c) * w for c, w in zip(head, weights, strict=True))
    return head + ALPHABET[(31 - total % 31) % 31]


def identity_number(born: str, serial: int) -> str:
    """A 公民身份号码 of an area that does not exist (999999), so that it is nobody's, with its check character."""
    head = f"999999{born.replace('-', '')}{serial:03d}"
    total = sum(int(c) * w for c, w in zip(head, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2), strict=True))
    return head + "10X98765432"[total % 11]


@dataclass(frozen=True)
class Firm:
    """An organization: how it is named, numbered and housed, and who stands for it."""

    name: str
    number: str
    address: str
    head: str
    office: str = "执行董事"
    word: str = "法定代表人"

    def called(self, name: str) -> "Firm":
        """The same firm under another name."""
        return replace(self, name=name)


@dataclass(frozen=True)
class Man:
    """A natural person."""

    name: str
    sex: str
    born: str
    address: str
    number: str = ""


Who = Firm | Man


def firm(name: str, area: str, base: str, address: str, head: str, **more: str) -> Firm:
    """A firm with a valid code; `kind` 91 unless told otherwise (92 sole trader, 93 cooperative)."""
    return Firm(name, credit_code(more.pop("kind", "91"), area, base), address, head, **more)


_bases = count(41)


def supplier(name: str, area: str, address: str, head: str, **more: str) -> Firm:
    """A firm whose code matters to nobody: the next free one."""
    return firm(name, area, f"MA{7 + next(_bases) * 7919 % 1000003:06d}", address, head, **more)


def block(role: str, who: Who, hand: int = 0, *, number: bool = True, address: str = "") -> str:
    """One party of the party block, in one of five hands."""
    home, hand = address or who.address, hand % 5
    if isinstance(who, Man):
        ident = f"，公民身份号码{who.number}" if who.number and number else ""
        return [
            f"{role}：{who.name}，{who.sex}，{day(who.born)}出生，汉族，住{home}{ident}。",
            f"{role}{who.name}，{who.sex}，汉族，{day(who.born)}生，住址{home}{ident}。",
            f"{role}：{who.name}，{who.sex}，{day(who.born)}出生，户籍地{home}{ident.replace('号码', '号码：')}。",
            f"{role}（{who.name}）：{who.sex}，{day(who.born)}出生，汉族，居民，住{home}{ident}。".replace(
                f"（{who.name}）：", f"：{who.name}，"
            ),
            f"{role}：{who.name}，{who.sex}，汉族，{day(who.born)}出生，现住{home}{ident}。",
        ][hand]
    code = f"统一社会信用代码{who.number}" if number else ""
    colon = code.replace("代码", "代码：")
    return [
        f"{role}：{who.name}，住所地{home}{'，' + code if code else ''}。\n{_head(who, '：', '，')}",
        f"{role}{who.name}，住所地：{home}{'，' + colon if code else ''}。\n{_head(who, '', f'，系{_house(who)}')}",
        f"{role}：{who.name}{'（' + colon + '）' if code else ''}，住所地：{home}。\n{who.word}：{who.head}。",
        f"{role}：{who.name}。住所地：{home}。{colon + '。' if code else ''}\n{_head(who, '：', f'，{_house(who)}')}",
        f"{role}：{who.name}，住{home}{'，' + colon if code else ''}。\n{_head(who, '：', '，任', '职务')}",
    ][hand]


def _head(who: Firm, colon: str, before: str, after: str = "") -> str:
    """Who stands for it; the keeper of a shop and a managing partner hold no office."""
    return f"{who.word}{colon}{who.head}{f'{before}{who.office}{after}' if who.office else ''}。"


def _house(who: Firm) -> str:
    """What the paper calls it: 该公司, of a bank's branch 该行, of a cooperative 该社."""
    return {"行": "该行", "社": "该社"}.get(who.name[-1], "该公司")


def day(iso: str) -> str:
    """2024年3月5日."""
    found = date.fromisoformat(iso)
    return f"{found.year}年{found.month}月{found.day}日"


def foot(iso: str, hand: int = 0) -> str:
    """二〇二四年三月五日, with the zeros that courts print; every seventh in figures."""
    if hand % 7 == 6:
        return day(iso)
    found = date.fromisoformat(iso)
    year = "".join(_ZEROS[hand % 4] if c == "0" else _DIGITS[int(c)] for c in str(found.year))
    return f"{year}年{_small(found.month)}月{_small(found.day)}日"


def _small(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("" if not tens else "十" if tens == 1 else f"{_DIGITS[tens]}十") + (_DIGITS[ones] if ones else "")


def later(iso: str, days: int) -> str:
    """The day so many days later."""
    return (date.fromisoformat(iso) + timedelta(days)).isoformat()


def money(units: float, hand: int = 0) -> str:
    """One sum in the several ways courts print it."""
    whole = units == int(units)
    plain = f"{int(units)}元" if whole else f"{units:.2f}元"
    grouped = f"{int(units):,}元" if whole else f"{units:,.2f}元"
    return [grouped, plain, f"人民币{units:,.2f}元", f"{units / 10000:g}万元", f"人民币{plain}", grouped][hand % 6]


def judges(hand: int, names: Sequence[str]) -> str:
    """The bench above the day: three judges, or one."""
    space = ["  ", "　", "", " "][hand % 4]
    three = ["审 判 长", "审 判 员", "审 判 员"] if hand % 3 else ["审判长", "审判员", "审判员"]
    bench = zip(three, names, strict=False) if len(names) > 1 else [("审判员" if hand % 2 else "执行员", names[0])]
    return "\n".join(f"{office}{space or '　'}{name}" for office, name in bench)


TITLES = {"执行裁定书": ["执 行 裁 定 书", "执行裁定书", "执　行　裁　定　书"]}


_HALF = str.maketrans("（）：，；", "():,;")


def laid_out(text: str, hand: int) -> str:
    """The paper as copied: mostly line by line; some in half width, all on one line, with blank lines or indented."""
    layout = hand % 13
    if layout == 4:
        text = text.translate(_HALF)
    elif layout == 7:
        text = text.replace("\n", "")
    elif layout == 9:
        text = text.replace("\n", "\n\n")
    elif layout == 11:
        text = text.replace("\n", "\n　　")
    return text + "\n"


@dataclass
class Bench:
    """One court with its people and habits: how it writes the head and the foot of a paper."""

    court: str
    people: Sequence[str] = ("方文", "余敏", "孙立")
    clerk: str = "江雪"
    hand: int = 0
    written: int = field(default=0)

    def paper(self, title: str, number: str, iso: str | None, parts: Iterable[str], *, signed: bool = True) -> str:
        """A whole paper: court, title and number, the parts line by line, signatures and day."""
        hand, self.written = self.hand + self.written, self.written + 1
        wide = hand % 3 == 0 and 2 < len(title) < 7
        head = [self.court, " ".join(title) if wide else title, number]
        # A civil ruling is a panel's; 执行员 signs in enforcement only.
        several = hand % 2 or title.startswith("民事")
        feet = [judges(hand, self.people if several else self.people[:1])] if signed else []
        feet += [foot(iso, hand)] if iso else []
        feet += [f"书记员{['　', '  ', ' '][hand % 3]}{self.clerk}"] if signed else []
        return laid_out("\n".join([*head, *(part.strip("\n") for part in parts), *feet]), hand)


def case(number: str, court: str, status: str, *, unsatisfied: bool = True) -> dict[str, Any]:
    """A case as it must be known on the day."""
    return {"case_number": number, "court": court, "status": status, "unsatisfied": unsatisfied}


def debtor(
    who: Who, kind: str, cases: Sequence[dict[str, Any]], met: dict[str, str | None], **told: Any
) -> dict[str, Any]:
    """What screening must say of one debtor; without `tell` there is no referral."""
    return {
        "name": who.name,
        "id_number": who.number or None,
        "kind": kind,
        "cases": list(cases),
        "met": met,
        "open": [],
        "kinds": told.get("kinds", []),
        "urgency": told.get("urgency"),
        "tell": told.get("tell", []),
        "candidate_court": told.get("candidate_court"),
    }


CENTRAL = "centralized_enforcement"
BANKRUPT = "bankruptcy_transfer"
