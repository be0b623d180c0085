"""Words of a first seizure (首封、轮候): that this debtor's property is held first elsewhere, and by which courts."""

import re
from collections.abc import Sequence

from models import (
    Court,
    CourtPart,
    Debtor,
    DebtorDossier,
    Evidence,
    Filing,
    Seizure,
    SeizureRank,
    Signal,
    SignalKind,
    StatementKind,
    register,
)
from models.issuing_court import court_of
from rules.grounds.whose import (
    debtors_in,
    is_debtor,
    may_be_own,
    parties_meant,
    signals_about,
    stated_owner,
    statements_about,
)

FIRST_OR_WAITING = (SignalKind.FIRST_SEIZURE_ELSEWHERE, SignalKind.WAITING_SEIZURE)
"""The signals by which a paper says that its court cannot get at the property."""
_RANKED = frozenset({SeizureRank.FIRST, SeizureRank.WAITING})
_FIRST_SEIZED = StatementKind.PROPERTY_FIRST_SEIZED
# 上述财产: a thing that an earlier sentence names, and its owner with it.
_NAMED_BEFORE = re.compile(r"上述|前述|以上|前列")
_OTHERS_WAIT = re.compile(
    r"对(?:本院|我院)(?:已)?(?:首先)?(?:查封|冻结|扣押)[^，。；]{0,40}轮候"
    r"|(?:另有|尚有|还有|其后有)[^，。；]{0,80}法院[^，。；]{0,8}轮候"
)
"""Who waits is another court (另有三家法院轮候查封): the court of the paper is first itself."""
_WE_WAIT = re.compile(r"(?:本院|我院)(?!查封的|冻结的|扣押的)[^，。；]{0,30}轮候|首封|在先|先行|由[^，。；]{2,24}首先")


def first_seized_words(dossier: DebtorDossier, filing: Filing) -> tuple[Evidence, ...]:
    """The paper's words that this debtor's property is first seized elsewhere, or seized only in waiting (轮候).

    Of several debtors, where the paper says whose the thing is, what names nobody is about the same one's.
    """
    signals = _first_or_waiting(filing, dossier.debtor)
    stated = statements_about(filing, dossier.debtor, _FIRST_SEIZED)
    words = (
        *[signal.evidence for signal in signals if not _others_wait(signal)],
        *[statement.evidence for statement in stated],
    )
    return () if _only_anothers(dossier, filing, words) else words


def _only_anothers(dossier: DebtorDossier, filing: Filing, words: Sequence[Evidence]) -> bool:
    """Whether the words only repeat what is said before of a thing of another of the paper's debtors."""
    debtors = debtors_in(filing)
    if not words or len(debtors) == 1:
        return False
    owned = [(one.evidence, stated_owner(one)) for one in filing.seizures if _told_in_rank(one)]
    owned += [(one.evidence, one.about) for one in filing.stated(_FIRST_SEIZED)]
    meant = [(place, one) for place, owner in owned if owner for one in parties_meant(filing, owner) if one in debtors]
    first = min(((place.page, place.start) for place, _ in meant), default=None)
    ours = any(is_debtor(party, dossier.debtor) for _, party in meant)
    return first is not None and not ours and all((one.page, one.end) >= first for one in words)


def _told_in_rank(one: Seizure) -> bool:
    return not one.ordered and one.rank in _RANKED and not _NAMED_BEFORE.match(one.what)


def _first_or_waiting(filing: Filing, debtor: Debtor) -> tuple[Signal, ...]:
    """The signals of a first seizure elsewhere or of waiting, but those of a thing that is another debtor's.

    The clause quoted may name nobody (…名下房屋一套，已被某院首先查封); the act told in it says whose thing it is.
    """
    signals = signals_about(filing, debtor, *FIRST_OR_WAITING)
    return tuple(one for one in signals if not _of_anothers_thing(filing, one, debtor))


def _of_anothers_thing(filing: Filing, signal: Signal, debtor: Debtor) -> bool:
    """Whether every act told in the signal's words is on a thing whose stated owner is another party.

    A clause that tells no act (…首先查封，本院轮候) is of the thing of the act right before it.
    """
    acts = [one for one in filing.seizures if not one.ordered]
    told = [one for one in acts if _within(one.evidence, signal.evidence)]
    told = told or [one for one in acts if _follows(signal.evidence, one.evidence)]
    return bool(told) and not any(_NAMED_BEFORE.match(one.what) or may_be_own(filing, one, debtor) for one in told)


def _others_wait(signal: Signal) -> bool:
    """Whether it only says that other courts wait behind this one."""
    words = signal.evidence.quote
    waits = signal.kind is SignalKind.WAITING_SEIZURE and _OTHERS_WAIT.search(words)
    return bool(waits and not _WE_WAIT.search(_OTHERS_WAIT.sub("", words)))


def named_first(dossier: DebtorDossier, filing: Filing) -> tuple[Court, ...]:
    """The courts that the paper names as having seized first (首先查封法院), its own court left out."""
    words = first_seized_words(dossier, filing)
    if not words:
        return ()
    signals = _first_or_waiting(filing, dossier.debtor)
    printed = [name for signal in signals for name in signal.courts]
    printed += [
        court.name
        for court in filing.courts
        if court.part is CourtPart.SEIZED_FIRST or any(_within(court.evidence, clause) for clause in words)
    ]
    found = (register().resolve(name, None) for name in printed)
    own = court_of(filing)
    return tuple({court.name: court for court in found if court != own}.values())


def _follows(clause: Evidence, act: Evidence) -> bool:
    """Whether the clause stands right behind the act, with but a comma between them."""
    return clause.page == act.page and 0 <= clause.start - act.end <= 1


def _within(part: Evidence, whole: Evidence) -> bool:
    return part.page == whole.page and whole.start <= part.start and part.end <= whole.end
