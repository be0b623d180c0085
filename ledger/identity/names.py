"""Names as they are compared (名称比对): width, spaces, brackets, dots and capitals do not tell two names apart."""

import re
from functools import lru_cache

from models import Party, PartyKind
from models.comparable import KEPT, squeeze

_ONE_FORM = str.maketrans("〔【[〕】]•・‧∙.", "((()))·····")
_MASKED = re.compile(r"[某*×]|XX|○○|●●")
_BRANCH = re.compile(
    r"(?P<firm>.{4,}(?:公司|银行|合作社|厂|集团)).+(?:分公司|支公司|分行|支行|营业部|分理处|办事处|分厂|分社|项目部)"
)


@lru_cache(KEPT)
def comparable(name: str) -> str:
    """A name for comparison: NFKC, without spaces, capitals, one form of brackets and of the dot in foreign names."""
    return squeeze(name).translate(_ONE_FORM).upper()


@lru_cache(KEPT)
def is_masked(name: str) -> bool:
    """Whether a name is hidden (某, *, ×)."""
    return bool(_MASKED.search(squeeze(name).upper()))


def former_names(party: Party) -> tuple[str, ...]:
    """The organization's former names (曾用名) that are printed in full; a person's are no registered names."""
    if party.kind is PartyKind.PERSON:
        return ()
    return tuple(name for name in party.former_names if not is_masked(name))


def firm_of_branch(name: str) -> str | None:
    """The firm whose branch (分公司、支行) the name says it is, or None."""
    found = _BRANCH.fullmatch(squeeze(name))
    return found["firm"] if found else None
