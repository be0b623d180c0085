"""Names of natural persons (隐名), masked as courts mask them when they publish: 张某, 欧阳某, 张某1 and 张某2.

By articles 8 and 9 of 最高人民法院关于人民法院在互联网公布裁判文书的规定 (法释〔2016〕19号): the surname stays and 某
stands for the given name; of the name of a member of an ethnic minority, and of a foreigner's in Chinese, the first
character stays; of one in Latin letters the first letter; different names that would become the same are told apart by
Arabic numerals behind them. The rule asks it of some cases only; here it is done to every name that is found, since
whoever switches it on wants that. (The articles are given here from memory; not held against the official text.)

A name is found where a paper states it as a party's or a representative's. What nobody found to be a name (an agent
whom only a quoted sentence names) stays. Names of organizations and courts are never cut into, even where they hold a
person's name; judges are named by the court itself and stay.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from typing import Any, TypeVar

from pydantic import BaseModel

from models import DebtorDossier, EnforcementCase, EntityKind, Filing, Letter, PartyKind

T = TypeVar("T")

_MASKED = re.compile(r"[某*＊×]")
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]+")
_COMPOUND = frozenset(
    "欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 长孙 宇文 司徒 端木 独孤 南宫 轩辕 澹台 公冶 钟离 申屠 濮阳"
    " 赫连 呼延 太史 淳于 单于 太叔 公羊 宗政 鲜于 闾丘 仲孙 司空 亓官 司寇 东郭 百里 拓跋 西门 第五 公西 左丘".split()
)
_LONGEST = 4  # characters of a Chinese name with its surname; a longer one is a name of another people, written in Han
_FIRMS = re.compile(r"(?:公司|厂|店|行|社|部|院|所|中心|集团|委员会|协会|合作社|政府|局|馆|场|铺|会)$")


def masked_name(name: str) -> str:
    """One name, masked, without a numeral: 张某, 欧阳某, 买某, J."""
    plain = name.strip()
    if _MASKED.search(plain) or not plain:
        return plain
    if not _HAN.match(plain):
        return f"{plain[0].upper()}."
    compound = plain[:2] in _COMPOUND and len(plain) > 2
    return f"{plain[:2] if compound else plain[0]}某"


class Hidden:
    """The names of one set of documents and what stands for each; whatever it is given comes back without them."""

    def __init__(self, people: Iterable[str], others: Iterable[str] = ()) -> None:
        """`people` are names to mask, in the order in which they are numbered; `others` are names that stay whole."""
        stands: dict[str, str] = {}
        alike: dict[str, list[str]] = {}
        for name in dict.fromkeys(people):
            if len(name.strip()) > 1 and not _MASKED.search(name):
                alike.setdefault(masked_name(name), []).append(name)
        for short, names in alike.items():
            stands |= {name: f"{short}{place if len(names) > 1 else ''}" for place, name in enumerate(names, 1)}
        self._stands = stands
        whole = {name for name in others if name and name not in stands and any(one in name for one in stands)}
        by_head: dict[str, list[str]] = {}
        for name in sorted({*stands, *whole}, key=lambda name: (-len(name), name)):
            by_head.setdefault(name[0], []).append(name)
        # By the first character, so that a page is not tried against every name at every place.
        self._by_head = {head: re.compile("|".join(map(_spaced, names))) for head, names in by_head.items()}
        self._heads = re.compile("[" + "".join(map(re.escape, by_head)) + "]") if by_head else None

    @property
    def names(self) -> Mapping[str, str]:
        """Each name with what stands for it."""
        return self._stands

    def text(self, text: str) -> str:
        """The text with what stands for the names in it."""
        if not self._heads:
            return text
        pieces, done = [], 0
        for head in self._heads.finditer(text):
            if head.start() >= done and (found := self._by_head[head[0]].match(text, head.start())):
                pieces += [text[done : head.start()], self._stands.get(_plain(found[0]), found[0])]
                done = found.end()
        return "".join([*pieces, text[done:]]) if pieces else text

    def all(self, value: T) -> T:
        """The same value (noun, tuple, mapping, text) with every text in it treated so, keys of mappings too."""
        found: T = self._in(value) if self._heads else value
        return found

    def _in(self, value: Any) -> Any:
        if isinstance(value, str):
            return value if isinstance(value, Enum) else self.text(value)
        if hasattr(type(value), "__pydantic_fields__"):
            return self._in_noun(value)
        if isinstance(value, dict):
            new = {self._in(key): self._in(one) for key, one in value.items()}
            return value if all(new.get(key) is one for key, one in value.items()) else new
        if isinstance(value, tuple | list | frozenset | set):
            new_ones = [self._in(one) for one in value]
            same = all(new is old for new, old in zip(new_ones, value, strict=True))
            return value if same else _like(value)(new_ones)
        return value

    def _in_noun(self, value: Any) -> Any:
        """A model or a value of our nouns (see `models.frozen`)."""
        told = {name: self._in(getattr(value, name)) for name in type(value).__pydantic_fields__}
        if all(new is getattr(value, name) for name, new in told.items()):
            return value
        if not isinstance(value, BaseModel):
            return type(value)(**told)
        # Not a copy: what a model has worked out of its fields (cached properties) was of the old ones.
        return type(value).model_construct(_fields_set=value.model_fields_set, **told)


def _like(value: Any) -> Callable[[Iterable[Any]], Any]:
    return value._make if hasattr(value, "_make") else type(value)  # a named tuple takes its fields one by one


def hidden(dossiers: Iterable[DebtorDossier], papers: Iterable[Filing] = (), also: Iterable[str] = ()) -> Hidden:
    """The names of persons in these dossiers and papers, and of `also` what looks like a person's name."""
    every = list(dossiers)
    filings = [*(filing for case in _cases(every) for filing in case.filings), *papers]
    return of_filings(filings, people=[*_debtors(every), *(name for name in also if looks_like_a_person(name))])


def of_filings(filings: Iterable[Filing], people: Iterable[str] = ()) -> Hidden:
    """The names of persons in these papers and `people`; organizations and courts of the papers stay whole."""
    named, whole = list(people), []
    for filing in filings:
        whole += [filing.court or "", *(court.name for court in filing.courts)]
        for party in filing.parties:
            names = (party.name, *party.former_names)
            if party.kind is PartyKind.PERSON:
                named += names
            else:
                whole += names
            if party.representative:
                named.append(party.representative)
    return Hidden(named, whole)


def of_letters(dossiers: Iterable[DebtorDossier], letters: Iterable[Letter]) -> Hidden:
    """The names of persons in letters and in the dossiers that are at hand for them."""
    every = list(dossiers)
    told = [letter.referral.debtor for letter in letters]
    people = [name for one in told if one.kind is EntityKind.PERSON for name in (one.name, *one.other_names)]
    return of_filings((filing for case in _cases(every) for filing in case.filings), [*_debtors(every), *people])


def looks_like_a_person(name: str) -> bool:
    """Whether a debtor's name, of which no paper is at hand, is more likely a person's: short, no word for a firm."""
    return ("·" in name or len(name) <= _LONGEST) and not _FIRMS.search(name)


def _cases(dossiers: Iterable[DebtorDossier]) -> Iterator[EnforcementCase]:
    for dossier in dossiers:
        yield from (*dossier.cases, *dossier.as_applicant)


def _debtors(dossiers: Iterable[DebtorDossier]) -> Iterator[str]:
    for dossier in dossiers:
        if dossier.debtor.kind is EntityKind.PERSON:
            yield from (dossier.debtor.name, *dossier.debtor.other_names)
            yield from (near.name for near in dossier.possible)


def _plain(printed: str) -> str:
    """The name without the blanks of a justified line; one that is written with blanks (John Smith) as it is."""
    return re.sub(r"\s", "", printed) if _HAN.match(printed) else printed


def _spaced(name: str) -> str:
    """The name as a pattern: in a justified line a blank may stand between its characters (张　三)."""
    return r"[\s]?".join(map(re.escape, name)) if _HAN.fullmatch(name) and len(name) <= _LONGEST else re.escape(name)
