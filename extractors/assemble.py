"""From the marked document to a Filing: every value with its evidence, ids checked, doubts said as warnings."""

from collections.abc import Iterator
from typing import Any

from extractors.identity import as_drawn, id_warning
from extractors.joining.source import SourceText
from extractors.marks import marks, source_of
from extractors.paper.court_doubt import court_warning
from extractors.paper.parts import parts_of
from extractors.proofs import contradictions
from extractors.spacy_parts import Doc
from models import (
    Amount,
    CaseStatus,
    CourtMention,
    DocumentKind,
    Evidence,
    Filing,
    Mention,
    Party,
    Seizure,
    Signal,
    Statement,
    Warn,
)

_LONGEST = 200  # characters; a longer name or address is text that runs on, and no database can look it up
SINGLE_FIELDS = ("document_kind", "court", "decision_date", "status", "cause", "filed_on")


def assemble(doc: Doc) -> Filing:
    """The filing that a document's marks make."""
    source, number = source_of(doc), parts_of(doc).number
    singles = {name: first for name in SINGLE_FIELDS if (first := _first(doc, name))}
    evidence = {name: source.evidence(start, end) for name, (start, end, _) in singles.items()}
    if number:
        evidence["case_number"] = source.evidence(number[0], number[1])
    own = number[2] if number else None
    values: dict[str, Any] = {name: value for name, (_, _, value) in singles.items()}
    values["document_kind"] = values.get("document_kind", DocumentKind.OTHER)
    values["status"] = values.get("status", CaseStatus.NONE)
    drafts = list(marks(doc, "parties"))
    parties = tuple(_party(source, *one) for one in drafts if len(one[2].name) <= _LONGEST)
    return Filing(
        file=source.file,
        sha256=source.sha256,
        pages=len(source.pages),
        reader=tuple(page.reader for page in source.pages),
        case_number=own,
        other_case_numbers=_others(doc, source, own.text if own else None),
        parties=parties,
        amounts=tuple(_amount(source, start, end, draft) for start, end, draft in marks(doc, "amounts")),
        signals=_signals(doc, source),
        statements=_statements(doc, source),
        seizures=tuple(_seizure(source, start, end, draft) for start, end, draft in marks(doc, "seizures")),
        titles=_mentions(doc, source, "titles"),
        courts=tuple(
            CourtMention(name=name, part=part, evidence=source.evidence(start, end))
            for start, end, (name, part) in marks(doc, "courts")
        ),
        received_on=_mentions(doc, source, "received_on"),
        evidence=evidence,
        warnings=(
            *source.warnings,
            *_warnings(parties, evidence, values["document_kind"]),
            *(_no_name(draft) for _, _, draft in drafts if len(draft.name) > _LONGEST),
            *_doubts(doc, values.get("court"), own.court_code if own else None),
        ),
        **values,
    )


def _first(doc: Doc, group: str) -> tuple[int, int, Any] | None:
    return next(marks(doc, group), None)


def _signals(doc: Doc, source: SourceText) -> tuple[Signal, ...]:
    return tuple(
        Signal(kind=kind, courts=courts, evidence=source.evidence(start, end))
        for start, end, (kind, courts) in marks(doc, "signals")
    )


def _mentions(doc: Doc, source: SourceText, group: str) -> tuple[Mention[Any], ...]:
    return tuple(Mention(value=value, evidence=source.evidence(start, end)) for start, end, value in marks(doc, group))


def _others(doc: Doc, source: SourceText, own: str | None) -> tuple[Mention[Any], ...]:
    """Every other case number once, in order of first appearance."""
    first: dict[str, Mention[Any]] = {}
    for start, end, number in marks(doc, "case_numbers"):
        if number.text != own and number.text not in first:
            first[number.text] = Mention(value=number, evidence=source.evidence(start, end))
    return tuple(first.values())


def _party(source: SourceText, start: int, end: int, draft: Any) -> Party:
    fields: dict[str, Evidence] = {name: source.evidence(*place) for name, place in draft.places.items()}
    number, words = draft.id_number, fields.get("id_number")
    if number and words and source.pages[words.page - 1].reader == "ocr":
        number = as_drawn(number, draft.kind)
    return Party(
        name=draft.name,
        role=draft.role,
        kind=draft.kind,
        entity=draft.entity,
        evidence=source.evidence(start, end),
        other_roles=draft.other_roles,
        id_number=number,
        address=draft.address if len(draft.address or "") <= _LONGEST else None,
        household=draft.household,
        residence=draft.residence,
        representative=draft.representative,
        birth_date=draft.birth_date,
        former_names=tuple(name for name in draft.former_names if len(name) <= _LONGEST),
        aliases=draft.aliases,
        fields=fields,
    )


def _statements(doc: Doc, source: SourceText) -> tuple[Statement, ...]:
    """What is said of the debtor, then what is said of the course of the case."""
    said = tuple(
        Statement(kind=kind, about=about, on=on, place=place, evidence=source.evidence(start, end))
        for start, end, (kind, about, on, place) in marks(doc, "statements")
    )
    course = tuple(
        Statement(
            kind=draft.kind,
            about=draft.about,
            on=draft.on,
            until=draft.until,
            place=draft.place,
            value=draft.value,
            number=draft.number,
            meant=draft.meant,
            misprint=draft.misprint,
            status=draft.status,
            evidence=source.evidence(start, end),
        )
        for start, end, draft in marks(doc, "course")
    )
    return said + course


def _amount(source: SourceText, start: int, end: int, draft: Any) -> Amount:
    return Amount(
        money=draft.money,
        role=draft.role,
        open_ended=draft.open_ended,
        total=draft.total,
        corrected=draft.corrected,
        evidence=source.evidence(start, end),
    )


def _seizure(source: SourceText, start: int, end: int, draft: Any) -> Seizure:
    return Seizure(
        act=draft.act,
        what=draft.what,
        owner=draft.owner,
        court=draft.court,
        rank=draft.rank,
        since=draft.since,
        until=draft.until,
        limit=draft.limit,
        continued=draft.continued,
        ordered=draft.ordered,
        evidence=source.evidence(start, end),
    )


def _warnings(parties: tuple[Party, ...], evidence: dict[str, Evidence], kind: DocumentKind) -> tuple[Warn, ...]:
    """Doubts: a check digit that fails, and a court's paper without court, number or date."""
    found = [warning for party in parties if (warning := id_warning(party))]
    if kind is not DocumentKind.CASE_REPORT:
        found += [
            Warn(code=f"no_{name}", sentence=f"{name}: the paper does not show it")
            for name in ("court", "case_number", "decision_date")
            if name not in evidence
        ]
    return tuple(found)


def _doubts(doc: Doc, court: str | None, code: str | None) -> Iterator[Warn]:
    """What the paper says against the calendar, the register and itself."""
    yield from (_date_doubt(printed) for _, _, printed in marks(doc, "date_doubts"))
    yield from filter(None, [court_warning(court, code)])
    yield from contradictions(doc)


def _no_name(draft: Any) -> Warn:
    sentence = f"parties: what stands as {draft.role}, {draft.name[:20]}…, has {len(draft.name)} characters: no name"
    return Warn(code="name_too_long", sentence=sentence)


def _date_doubt(printed: str) -> Warn:
    sentence = f"decision_date: the foot shows {printed}, which is no day or one before the year of the case number"
    return Warn(code="impossible_date", sentence=sentence)
