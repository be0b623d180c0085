"""The simplified search (检索): words and filters as one query, the hits with the words marked.

Every word must be there, as it stands: in the text of a page, in a name (with or without 有限公司), or as a case number
in brackets of any kind. Words are compared folded (traditional characters, full width), and for short ones as well.
"""

import re
from typing import Any

from elasticsearch import Elasticsearch

from models import Asked, CaseNumber, Found, Hit, Passage
from search.folding import SHORT, folded, stem

_OPEN, _CLOSE = "\ue000", "\ue001"  # signs that no paper holds
_TERM = re.compile(r'"([^"]+)"|“([^”]+)”|(\S+)')
_MOST_CASES = 60_000  # Elasticsearch takes 65,536 terms
_SHOWN = (
    "sha256 file document_kind court court_name case_number.text decision_date status debtors amount_fen body".split()
)


class QueryError(Exception):
    """A question that cannot be asked, in one sentence."""


def find(client: Elasticsearch, asked: Asked) -> Found:
    """Filings, best first; without words the newest first."""
    words = [_word(term) for term in terms(asked.words)]
    query = {"bool": {"must": words, "filter": [*filters(asked), *_of_debtors(client, asked)]}}
    order: list[Any] = ["_score", _NEWEST] if words else [_NEWEST, "_doc"]
    answer = client.search(
        index="zhipo-filings",
        query=query,
        sort=order,
        size=asked.limit,
        track_total_hits=True,
        source_includes=_SHOWN,
        highlight=_HIGHLIGHT if words else None,
    )
    hits = tuple(_hit(one["_source"], one.get("highlight", {})) for one in answer["hits"]["hits"])
    return Found(hits=hits, total=answer["hits"]["total"]["value"])


_NEWEST = {"decision_date": {"order": "desc", "missing": "_last"}}
_HIGHLIGHT = {
    "pre_tags": [_OPEN],
    "post_tags": [_CLOSE],
    "number_of_fragments": 3,
    "fragment_size": 90,
    "max_analyzed_offset": 900_000,
    "fields": {"body": {}},
}


def terms(words: str) -> list[str]:
    """The words asked for; what stands in quotation marks is one word."""
    return [next(filter(None, found)) for found in _TERM.findall(words)]


def filters(asked: Asked) -> list[dict[str, Any]]:
    """The filters that a filing passes by itself."""
    made: list[dict[str, Any]] = []
    if asked.courts is not None:
        made.append({"terms": {"court_code": list(asked.courts)}})
    if asked.status:
        made.append({"term": {"status": asked.status.value}})
    if asked.role:
        made.append({"nested": {"path": "parties", "query": {"term": {"parties.role": asked.role}}}})
    if asked.amount_min is not None or asked.amount_role:
        made.append(_amount(asked))
    if asked.since or asked.until:
        span = {"gte": asked.since, "lte": asked.until}
        bounds = {name: day.isoformat() for name, day in span.items() if day}
        made.append({"range": {"decision_date": bounds}})
    return made


def _amount(asked: Asked) -> dict[str, Any]:
    tests: list[dict[str, Any]] = [{"term": {"amounts.money.currency": "CNY"}}, {"term": {"amounts.corrected": False}}]
    if asked.amount_min is not None:
        tests.append({"range": {"amounts.money.fen": {"gte": asked.amount_min}}})
    if asked.amount_role:
        tests.append({"term": {"amounts.role": asked.amount_role.value}})
    return {"nested": {"path": "amounts", "query": {"bool": {"filter": tests}}}}


def _of_debtors(client: Elasticsearch, asked: Asked) -> list[dict[str, Any]]:
    """Filings in cases of debtors about whom the rule is met, or who are that urgent."""
    tests = [{"term": {"met": asked.rule}}] if asked.rule else []
    tests += [{"term": {"urgency": asked.urgency.value}}] if asked.urgency else []
    if not tests:
        return []
    answer = client.search(
        index="zhipo-cases",
        query={"bool": {"filter": tests}},
        size=10_000,
        source_includes=["papers"],
        track_total_hits=True,
    )
    papers = [paper for hit in answer["hits"]["hits"] for paper in hit["_source"].get("papers", ())]
    if answer["hits"]["total"]["value"] > 10_000 or len(papers) > _MOST_CASES:
        msg = "too many cases answer to --rule and --urgency; ask Kibana, or one court after the other"
        raise QueryError(msg)
    return [{"terms": {"sha256": papers}}]


def _word(term: str) -> dict[str, Any]:
    """One word, in any of the forms under which papers have it."""
    plain = folded(term)
    written = dict.fromkeys([term, plain, *([SHORT[plain]] if plain in SHORT else [])])
    tests: list[dict[str, Any]] = []
    for one in written:
        tests += [_phrase("body", one, 1), _phrase("body_folded", one, 1), *_in_names(one, 3)]
    if left := stem(plain):
        tests += _in_names(left, 2)
    if number := _number(plain):
        tests.append({"term": {"numbers": {"value": number, "boost": 10}}})
    return {"bool": {"should": tests, "minimum_should_match": 1}}


def _in_names(word: str, boost: int) -> list[dict[str, Any]]:
    return [_phrase("names.words", word, boost), _phrase("names_folded.words", word, boost)]


def _phrase(field: str, word: str, boost: int) -> dict[str, Any]:
    return {"match_phrase": {field: {"query": word, "boost": boost}}}


def _number(plain: str) -> str | None:
    """The canonical case number, whatever its brackets, or None."""
    canonical = re.sub(r"[(\[〔【]", "（", re.sub(r"[)\]〕】]", "）", "".join(plain.split())))
    try:
        return CaseNumber.parse(canonical).text
    except ValueError:
        return None


def _hit(source: dict[str, Any], marked: dict[str, list[str]]) -> Hit:
    amounts = source.get("amount_fen") or {}
    return Hit(
        sha256=source["sha256"],
        file=source["file"],
        document_kind=source["document_kind"],
        court=source.get("court_name") or source.get("court"),
        case_number=(source.get("case_number") or {}).get("text"),
        decision_date=source.get("decision_date"),
        status=source["status"],
        debtors=source.get("debtors", ()),
        claim=amounts.get("claim"),
        outstanding=amounts.get("outstanding"),
        passages=tuple(_passage(text, source.get("body", ())) for text in marked.get("body", ())),
    )


def _passage(marked: str, pages: list[str]) -> Passage:
    """A passage with its marks as offsets, and the page that holds it."""
    pieces = re.split(f"([{_OPEN}{_CLOSE}])", marked)
    text, spans, start = "", [], 0
    for piece in pieces:
        if piece == _OPEN:
            start = len(text)
        elif piece == _CLOSE:
            spans.append((start, len(text)))
        else:
            text += piece
    page = next((number for number, page in enumerate(pages, 1) if text in page), None)
    return Passage(page=page, text=text, marked=tuple(spans))
