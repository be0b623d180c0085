"""Report (夜间报告): one self-contained page of what the night read, flagged and set aside, in both languages.

Nothing is fetched and nothing runs but the page's own script and style, which its policy (CSP) names by their hashes.
Without script the page is whole; only sorting, filtering and remembering are missing. The same night gives the same
page, byte for byte.
"""

from base64 import b64encode
from collections.abc import Mapping
from datetime import timedelta
from hashlib import sha256
from json import dumps

from markupsafe import Markup

from alerts.language.rendering import render
from alerts.language.words import LANGUAGES, words
from alerts.page import charts
from alerts.page.album import album
from alerts.page.columns import COLUMNS, labels
from alerts.page.law import cited
from alerts.page.sections import MANY, offices, sections
from alerts.page.timeline import SHAPES, draw
from alerts.privacy.masking import private_numbers
from models import Evidence, NightReport, Urgency

MOST_DEADLINES = 200
"""So many deadlines a page lists; the command lists them all."""
OPEN_UP_TO = 12
"""Up to so many flagged debtors their sections stand open; beyond, the urgent ones of the first few."""
WHOLE_UP_TO = 200
"""So many debtors, the most urgent, are shown with timeline and cases; a page of two thousand would hardly open."""
_SOON = timedelta(days=7)


def report(night: NightReport, language: str = "zh", pictures: Mapping[Evidence, bytes] | None = None) -> str:
    """The page of a night (夜间报告) as HTML, `language` shown first; `pictures` are PNG bytes of quoted words."""
    shown = sections(night.flagged)
    points = [point for section in shown for point in section.points]
    style = _ours("report.css", language, labels=labels())
    script = _ours("report.js", language, said=_said_by_script())
    return render(
        "report.html",
        language,
        private=private_numbers(*(section.dossier for section in shown)),
        night=night,
        sections=shown,
        open_up_to=OPEN_UP_TO,
        whole_up_to=WHOLE_UP_TO,
        many=len(shown) >= MANY,
        album=album(points, pictures or {}),
        law=cited(points),
        draw=draw,
        shapes=SHAPES,
        courts=charts.by_court(shown),
        urgencies=charts.by_urgency(shown),
        share=charts.share,
        offices=offices(shown),
        columns=COLUMNS,
        soon=sum(deadline.day <= night.on + _SOON for deadline in night.deadlines),
        took=divmod(max(0, int((night.finished - night.started).total_seconds())), 60),
        most_deadlines=MOST_DEADLINES,
        titles={one: words(one)("night.title") for one in LANGUAGES},
        every_urgency=tuple(Urgency),
        style=style,
        script=script,
        policy=_policy(style, script),
    )


def _ours(name: str, language: str, **values: str) -> Markup:
    """A style or script of this package; it holds no value of a filing."""
    return Markup(render(name, language, private=(), **values))  # noqa: S704 - as said above


def _said_by_script() -> str:
    """The few words that the script writes, in both languages, as JSON."""
    keys = ("filter", "enlarge")
    return dumps({key: {one: words(one)(f"report.{key}") for one in LANGUAGES} for key in keys}, ensure_ascii=False)


def _policy(style: str, script: str) -> str:
    """Nothing from anywhere but this style, this script and the pictures within the page."""
    return (
        f"default-src 'none'; style-src 'sha256-{_hash(style)}'; script-src 'sha256-{_hash(script)}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode("ascii")
