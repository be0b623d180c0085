"""What an act of control (控制措施) holds: the thing, whose it is, whether it was first, waits or goes on."""

from extractors.fields.named_parties import NamedParty, owners
from extractors.patterns import seizures as grammar
from models import SeizureRank


def rank_of(words: str) -> SeizureRank:
    """Whether an act says that it was first (首先) or waits (轮候)."""
    if grammar.WAITING.search(words):
        return SeizureRank.WAITING
    return SeizureRank.FIRST if grammar.FIRST.search(words) else SeizureRank.UNSTATED


def is_continued(words: str) -> bool:
    """Whether an act goes on with an earlier one (续行)."""
    return bool(grammar.CONTINUED.search(words)) and not grammar.NOT_CONTINUED.search(words)


def owner_of(words: str, parties: list[NamedParty]) -> str | None:
    """The one party whose property it is; of several none. Where it is said to be a stranger's, that one."""
    if case := grammar.PARTIES_OF_CASE.search(words):
        words = words[case.end() :]
    another = grammar.ANOTHERS.search(words)
    if another and all(another["name"] != party.called for party in parties):
        return another["name"]
    named = dict.fromkeys(name for name, _, _ in sorted(owners(words, parties), key=lambda one: one[1]))
    return next(iter(named)) if len(named) == 1 else None


def thing_of(words: str) -> str:
    """The words for the thing, without term, limit and stops."""
    words = words.replace("\n", "")
    end = grammar.THING_ENDS.search(words)
    return words[: end.start() if end and end.start() else len(words)].strip("，。；：、的")
