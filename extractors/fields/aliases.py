"""Other names of a party: short ones (以下简称) and former ones (曾用名)."""

import re

from extractors.fields.brackets import behind, brackets_behind
from extractors.fields.drafts import PartyDraft
from extractors.fields.entity import said_kind
from extractors.patterns import parties as grammar
from extractors.patterns.opening import WITH_BRACKETS
from models import EntityKind, PartyKind


def aliases_behind(text: str, offset: int) -> list[str]:
    """The short names (以下简称) in the bracket behind a name."""
    bracket = WITH_BRACKETS.match(text, offset)
    return [match["alias"] for match in grammar.ALIAS.finditer(bracket.group())] if bracket else []


def names_elsewhere(text: str, draft: PartyDraft, renamed: list[re.Match[str]], *, alone: bool) -> None:
    """Aliases (以下简称) and former names (曾用名) that the paper gives the party anywhere.

    One that has its role `alone` is meant by the role word too (被执行人系在…上市的公司).
    """
    aliases: dict[str, None] = {}
    former: dict[str, None] = {}
    for brackets in brackets_behind(text, draft.name):
        aliases.update((match["alias"], None) for match in grammar.ALIAS.finditer(brackets))
        former.update((match["name"], None) for match in grammar.FORMER_NAME.finditer(brackets))
        former.update((match["name"], None) for match in grammar.FORMERLY.finditer(brackets))
        draft.entity = said_kind(draft.kind, draft.entity, brackets)
    former.update((match["name"], None) for match in renamed if match["new"] == draft.name)
    if draft.kind is PartyKind.ORGANIZATION and (draft.entity is EntityKind.OTHER or "上市" in text):
        called = (draft.name, draft.role) if alone else (draft.name,)
        draft.entity = said_kind(draft.kind, draft.entity, *(words for one in called for words in behind(text, one)))
    draft.aliases, draft.former_names = tuple(aliases), tuple(name for name in former if name != draft.name)
