"""Case number (案号), 法〔2015〕137号 (in force 2016-01-01), amended by 法〔2018〕335号.

New form: （收案年度）法院代字[专门审判代字]类型代字编号号, sub-documents add 之一, 之二.
Old form (free text before 2016): （2013）杭执民字第123号; the court must then come from the heading.
"""

import csv
import re
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files

from models.frozen import value

_CANONICAL = re.compile(
    r"（(?P<year>\d{4})）(?:(?P<court>最高法|[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军]"
    r"(?:\d{2,4}|(?![^第（）]{0,12}字)))"  # 浙民终字 and 浙嘉民终字 are free text: 浙 tells no court there
    r"(?P<special>知)?(?P<type>[\u4e00-\u9fff]{1,6}?)(?P<serial>[\d×*＊某xX—–、至~～-]+(?:号至[\d×*]+)?)号"
    r"|(?P<old>[^第（）]{1,20}?(?:（[^）]{1,6}）[^第（）]{0,6}?){0,2}字?)第?(?P<old_serial>[\d×*＊某xX—–、至~～-]+(?:号至第?[\d×*]+)?)号)(?P<suffix>(?:之|恢字|（个).+)?"
)

_RANGE = re.compile(r"(?P<first>\d+)(?:(?P<dash>[—–-]+)|[~～至]+|号至第?)(?P<last>\d+)")
MOST_JOINT = 50
"""(c) Cases of one joint number; a longer range is more likely a digit misread than so many cases in one paper."""


class CaseClass(StrEnum):
    """What a case number's type code says of the case."""

    ENFORCEMENT = "enforcement"  # 执、执恢
    PRESERVATION = "preservation"  # 执保、财保, and 财产保全 under a trial number
    BANKRUPTCY = "bankruptcy"  # 破申、破、预重整
    REVIEW = "review"  # 执异、执复、执监、执协、执他
    OTHER = "other"


@value
class CaseNumber:
    """One court's number for one case or one of its papers.

    `text` is canonical: full-width brackets, no spaces, Arabic digits, suffix kept, masks as printed.
    `court_code` (法院代字) is None in the old form, where `type_code` is the free word (杭执民字, 浙嘉民终字): there a
    province's sign stands before the words of any of its courts, and 赣 or 新 for a county (赣县, 新县) as well.
    """

    text: str
    year: int
    court_code: str | None
    type_code: str
    serial: str
    suffix: str | None = None

    @classmethod
    def parse(cls, text: str) -> "CaseNumber":
        """Read a canonical number; raises ValueError where it is none."""
        found = _CANONICAL.fullmatch(text)
        if not found:
            msg = f"not a canonical case number: {text!r}"
            raise ValueError(msg)
        return cls(
            text=text,
            year=int(found["year"]),
            court_code=found["court"],
            type_code=found["type"] or found["old"],
            serial=found["serial"] or found["old_serial"],
            suffix=found["suffix"],
        )

    @property
    def base(self) -> str:
        """The number of the case itself: canonical, without the suffix (之一) of the paper, or its dash (688-2号)."""
        plain = self.text.removesuffix(self.suffix) if self.suffix else self.text
        found = None if self.serial.isdecimal() else self._one_paper()
        return plain.replace(f"{self.serial}号", f"{found['first']}号") if found else plain

    @property
    def paper(self) -> int | None:
        """Which paper of its case it is, where that is told by a dash: the second, 688-2号."""
        found = self._one_paper()
        return int(found["last"]) if found else None

    @property
    def cases(self) -> tuple[str, ...]:
        """The bases of the cases that it stands for: of a joint number (执8-10号, 执8、10号) each one's."""
        return self.cases_up_to(MOST_JOINT)

    def cases_up_to(self, most: int) -> tuple[str, ...]:
        """The same, where so many may stand under one number."""
        serials = [serial for part in self.serial.split("、") for serial in self._serials(part, most)]
        if not 1 < len(serials) <= most:
            return (self.base,)
        return tuple([self.base.replace(f"{self.serial}号", f"{serial}号") for serial in dict.fromkeys(serials)])

    def _serials(self, part: str, most: int) -> list[str]:
        """The serials that one part of a list stands for: those of a range, or itself."""
        found = _RANGE.fullmatch(part)
        if not found or self._numbers_a_paper(found):
            return [part]
        first, last = int(found["first"]), int(found["last"])
        if not first < last < first + most:
            return [part]
        return [str(serial).zfill(len(found["first"])) for serial in range(first, last + 1)]

    def _one_paper(self) -> re.Match[str] | None:
        found = _RANGE.fullmatch(self.serial)
        return found if found and self._numbers_a_paper(found) else None

    def _numbers_a_paper(self, found: re.Match[str]) -> bool:
        """688-2 is the second paper of case 688; so may be 5-12 in the old form: a range has as many digits in both."""
        if not found["dash"]:
            return False
        widths = len(found["first"]), len(found["last"])
        old = not self.court_code and (widths[0] != widths[1] or widths[0] == 1)
        return old or int(found["last"]) <= int(found["first"])

    @property
    def case_class(self) -> CaseClass:
        """What kind of case the type code names."""
        return case_class(self.type_code)

    @property
    def restored(self) -> bool:
        """Whether it is a restored enforcement (执恢, 恢字), which replaces the 执 it restores."""
        return "恢" in self.type_code or (self.suffix or "").startswith("恢")

    @property
    def before_the_suit(self) -> bool:
        """Whether it is of a matter before the suit (诉前调解), under which courts open pre-restructurings early."""
        return any(code in self.type_code for code in ("诉前调", "诉前登", "诉前预"))

    def __str__(self) -> str:
        """The canonical text."""
        return self.text


@cache
def type_codes() -> tuple[str, ...]:
    """Every type code (类型代字) of the official list, longest first, so that 执恢 is tried before 执."""
    lines = (files("models") / "data" / "case_type_codes.csv").read_text("utf-8").splitlines()
    codes = {row["type_code_zh"] for row in csv.DictReader(lines) if row["type_code_zh"]}
    return tuple(sorted(codes, key=lambda code: (-len(code), code)))


_REVIEW = ("执异", "执复", "执监", "执协", "执他", "执辖", "执请", "执督")


@lru_cache(maxsize=1 << 10)  # asked of every paper many times, and the old form is free text
def case_class(type_code: str) -> CaseClass:
    """Class of a type code: 执 and 执恢 enforce, 执保 and 财保 preserve, 破… and 清… are of bankruptcy courts."""
    if type_code in {"执保", "财保"} or type_code.endswith(("执保字", "财保字")):
        return CaseClass.PRESERVATION
    if "破" in type_code or "预重整" in type_code:
        return CaseClass.BANKRUPTCY
    if type_code.startswith(_REVIEW) or any(word in type_code for word in ("执异", "执复", "执监", "执协")):
        return CaseClass.REVIEW
    if "执" in type_code or "恢" in type_code:
        return CaseClass.ENFORCEMENT
    return CaseClass.OTHER
