"""What goes with the letters of a night (附件): pictures of the quoted words, the dossiers as tables, drafts."""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from itertools import islice

from alerts.letters.dossier_csv import dossier_csv
from alerts.letters.drafts import draft_enclosures
from alerts.letters.enclosure import Enclosure
from flows.debtors.deadlines import within
from flows.letters.pictures import Shown, pictures
from flows.settings import Settings
from ledger import Ledger
from models import DebtorDossier, Dispatch, Evidence, Letter, LetterState

AHEAD = 365
"""Days of deadlines that a dossier's table shows."""
MOST_SHOWN = 60
"""Pictures in one e-mail; the words themselves are all there, with file and page."""


def shown_evidence(
    ledger: Ledger,
    settings: Settings,
    dossiers: Iterable[DebtorDossier],
    letters: Iterable[Letter],
    names: Iterable[str] = (),
) -> Shown:
    """The pictures for all letters of a night at once: of each letter first what each finding quotes first.

    `names` are covered in them.
    """
    wanted = [one for letter in letters for one in quoted(letter)]
    return (
        pictures(ledger, settings, dossiers, wanted, names) if wanted and settings.pictures else Shown({}, frozenset())
    )


def quoted(letter: Letter) -> list[Evidence]:
    """What the findings quote, the first words of each before the second of any; a withdrawal rests on nothing."""
    if letter.state is LetterState.WITHDRAWN:
        return []
    places = [(place, one) for finding in letter.referral.findings for place, one in enumerate(finding.evidence)]
    return [one for _, one in sorted(places, key=lambda placed: placed[0])]


def enclosures(
    dispatch: Dispatch, dossiers: Mapping[str, DebtorDossier], shown: Mapping[Evidence, bytes], language: str
) -> list[Enclosure]:
    """Pictures, tables and drafts for one e-mail; none for a withdrawal, or for a debtor who is flagged no more."""
    asking = [letter for letter in dispatch.letters if letter.state is not LetterState.WITHDRAWN]
    first = dict.fromkeys(one for letter in dispatch.letters for one in quoted(letter) if one in shown)
    found = [_picture(one, shown[one]) for one in islice(first, MOST_SHOWN)]
    for letter in asking:
        if dossier := dossiers.get(letter.referral.debtor.key):
            found.append(dossier_csv(dossier, within(dossier, AHEAD), language))
            found += draft_enclosures(dispatch.office, letter.referral, dossier, cover_note=language != "zh")
    return _named_apart(found)


def _picture(evidence: Evidence, png: bytes) -> Enclosure:
    """Named by what it shows, so that two papers that look alike have two pictures."""
    said = f"{evidence.file}\n{evidence.page}:{evidence.start}:{evidence.end}".encode() + png
    name = sha256(said).hexdigest()[:24]
    return Enclosure(f"{name}.png", "image/png", png, content_id=f"{name}.picture", shows=evidence)


def _named_apart(found: Sequence[Enclosure]) -> list[Enclosure]:
    """Two debtors of one short name get two files."""
    names: dict[str, int] = {}
    apart = []
    for one in found:
        names[one.name] = count = names.get(one.name, 0) + 1
        stem, dot, ending = one.name.rpartition(".")
        name = one.name if count == 1 else f"{stem}-{count}{dot}{ending}"
        apart.append(Enclosure(name, one.media_type, one.content, one.content_id, one.shows))
    return apart
