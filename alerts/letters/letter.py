"""Letters (函): what an office is owed becomes one e-mail, in plain text and HTML, the same whenever it is composed.

An office without an address is still owed its letters: its name then stands in To as an empty group
(`浙江省杭州市中级人民法院:;`), so that the file in the outbox says for whom it is, and no server can send it anywhere
until a person has entered the address. List-Unsubscribe is not offered: this is official post, no list.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta, timezone
from email.headerregistry import Address, Group
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from types import MappingProxyType

from alerts.language.printing import one_line
from alerts.language.rendering import render
from alerts.language.words import Words, words
from alerts.letters.enclosure import Enclosure
from alerts.offices.desk import Desk, desks
from alerts.offices.recipient import Recipient, Way
from alerts.offices.sender import sender_of
from alerts.privacy.masking import mask, private_numbers
from models import Deadline, Dispatch, EnforcementCase, EntityKind, Finding, Letter, LetterState, Urgency
from models.totals import case_line

_BEIJING = timezone(timedelta(hours=8))
_OPENING = time(8, 0)  # a letter is dated, not timed: the hour at which offices open
_NOTHING: Mapping[str, str] = MappingProxyType({})
_NO_CASES: Mapping[str, Sequence[EnforcementCase]] = MappingProxyType({})


def compose(  # noqa: PLR0913 what a letter is made of
    dispatch: Dispatch,
    language: str,
    sender: str,
    *,
    cases: Mapping[str, Sequence[EnforcementCase]] = _NO_CASES,
    deadlines: Iterable[Deadline] = (),
    recipient: Recipient | None = None,
    enclosures: Sequence[Enclosure] = (),
    earlier: Mapping[str, str] = _NOTHING,
) -> EmailMessage:
    """The e-mail of a dispatch (发文): every letter of one office and night, new, changed and withdrawn side by side.

    `sender` is `Name <address>`; `cases` are those of each debtor's dossier on the night, by debtor key; `deadlines`
    are what runs out in those cases; `recipient`
    says where the office receives its post; `enclosures` are attached, or shown as pictures under the words they show;
    `earlier` gives, for each letter that one of these follows, the Message-ID (without domain) it went out under.
    """
    writer = sender_of(sender)
    recipient = recipient or Recipient(dispatch.office)
    message = EmailMessage(policy=SMTP)
    _head(message, dispatch, words(language), writer)
    message["To"] = _to(recipient)
    _thread(message, dispatch, earlier, writer.domain)
    private = _private(dispatch, cases)
    values = _values(dispatch, cases, tuple(deadlines), words(language)) | {
        "recipient": recipient if recipient.way in {Way.SUPERIOR, Way.FALLBACK} else None,
        "pictures": {one.shows: one.content_id for one in enclosures if one.content_id and one.shows},
        "sender": writer.display_name or writer.addr_spec,
        "address": writer.addr_spec,
    }
    message.set_content(render("letter.txt", language, private=private, **values), cte="base64")
    message.add_alternative(render("letter.html", language, private=private, **values), subtype="html", cte="base64")
    _enclose(message, enclosures)
    _bound(message, dispatch.id)
    return message


def addressed(message: EmailMessage) -> bool:
    """Whether the letter has an address to go to."""
    return any(address.addr_spec != "<>" for address in message["To"].addresses)


def subject(dispatch: Dispatch, lexicon: Words) -> str:
    """The subject (主题) on one line: urgency, debtor, what is proposed; of several letters the first and how many."""
    letter, *more = dispatch.letters
    referral = letter.referral
    kinds = [lexicon(f"referral.{kind}") for kind in referral.kinds] or [lexicon("referral.none")]
    state = ("many" if dispatch.urgency else "many.withdrawn") if more else letter.state.value
    return one_line(
        mask(
            lexicon(
                f"letter.subject.{state}",
                urgency=lexicon(f"urgency.{dispatch.urgency or referral.urgency}"),
                debtor=referral.debtor.name,
                kinds=lexicon("list.comma").join(kinds),
                count=len(dispatch.letters),
                states=lexicon("list.comma").join(_counts(dispatch, lexicon)),
            ),
            _own_numbers(dispatch.letters),
        )
    )


def _counts(dispatch: Dispatch, lexicon: Words) -> Iterator[str]:
    """How many letters of each state: 新发1件, 撤回2件."""
    for state in LetterState:
        if number := sum(letter.state is state for letter in dispatch.letters):
            yield lexicon("letter.subject.count", state=lexicon(f"state.{state}"), count=number)


def _head(message: EmailMessage, dispatch: Dispatch, lexicon: Words, sender: Address) -> None:
    message["Subject"] = subject(dispatch, lexicon)
    message["From"] = sender
    message["Date"] = format_datetime(_moment(dispatch.on))
    message["Message-ID"] = f"<{dispatch.id}@{sender.domain}>"
    message["Content-Language"] = "zh-CN" if lexicon.language == "zh" else lexicon.language
    message["Auto-Submitted"] = "auto-generated"
    if dispatch.urgency is Urgency.U1:
        message["Importance"] = "high"


def _thread(message: EmailMessage, dispatch: Dispatch, earlier: Mapping[str, str], domain: str) -> None:
    """Put the e-mail behind those that it changes or withdraws."""
    followed = [earlier.get(one.follows, one.follows) for one in dispatch.letters if one.follows]
    if followed:
        named = [f"<{one}@{domain}>" for one in dict.fromkeys(followed)]
        message["In-Reply-To"] = named[0]
        message["References"] = " ".join(named)


def _moment(on: date) -> datetime:
    return datetime.combine(on, _OPENING, tzinfo=_BEIJING)


def _to(recipient: Recipient) -> Address | Group:
    name = one_line(recipient.name or recipient.office)
    return Address(name, addr_spec=recipient.address) if recipient.address else Group(name)


def _values(
    dispatch: Dispatch, cases: Mapping[str, Sequence[EnforcementCase]], deadlines: Sequence[Deadline], lexicon: Words
) -> dict[str, object]:
    known = [(letter, cases.get(letter.referral.debtor.key, ())) for letter in dispatch.letters]
    told = {desk for letter, own in known for desk in desks(letter.office, letter.referral.findings, own)}
    return {
        "dispatch": dispatch,
        "desks": lexicon("list.comma").join(lexicon(f"desk.{desk}") for desk in Desk if desk in told),
        "parts": [_part(letter, own, deadlines) for letter, own in known],
        "title": _title(dispatch),
    }


def _title(dispatch: Dispatch) -> str:
    """Which title the e-mail bears: its only letter's, else that of several."""
    states = {letter.state for letter in dispatch.letters}
    return next(iter(states)).value if len(states) == 1 else LetterState.NEW.value


def _part(letter: Letter, cases: Sequence[EnforcementCase], deadlines: Sequence[Deadline]) -> dict[str, object]:
    """One letter as the templates show it; of the deadlines those of its cases."""
    numbers = {case.number for case in cases}
    return {
        "letter": letter,
        "findings": sorted(letter.referral.findings, key=lambda finding: _rank(finding, letter.office)),
        "grounds": _grounds(letter),
        "lines": sorted(map(case_line, cases), key=lambda line: (not line.counted, line.case.court_now.code)),
        "deadlines": sorted((one for one in deadlines if one.case_number in numbers), key=lambda one: one.day),
    }


def _grounds(letter: Letter) -> list[tuple[list[str], Finding]]:
    """Why it is withdrawn, what is true of several rules said once (the acceptance that ended them all)."""
    said: dict[tuple[str, ...], tuple[list[str], Finding]] = {}
    for finding in letter.grounds:
        key = (finding.answer, *finding.because.values())
        said.setdefault(key, ([], finding))[0].append(finding.rule)
    return list(said.values())


def _rank(finding: Finding, office: str) -> tuple[bool, str]:
    """What is addressed to this office first, then by urgency."""
    return office not in finding.tell, finding.urgency or "U9"


def _enclose(message: EmailMessage, enclosures: Sequence[Enclosure]) -> None:
    """Pictures beside the HTML form, files behind both."""
    shown = message.get_body(("html",))
    for one in enclosures:
        kind, _, subtype = one.media_type.partition("/")
        if one.content_id and isinstance(shown, EmailMessage):
            named = f"<{one_line(one.content_id)}>"
            shown.add_related(one.content, kind, subtype, cid=named, filename=one_line(one.name), disposition="inline")
        else:
            message.add_attachment(one.content, kind, subtype, filename=one_line(one.name))


def _bound(message: EmailMessage, name: str) -> None:
    """Boundaries decided by the letter: random ones would make another file of the same letter."""
    for place, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"zhipo-{place}-{name[:40]}")


def _private(dispatch: Dispatch, cases: Mapping[str, Sequence[EnforcementCase]]) -> frozenset[str]:
    known = [case for letter in dispatch.letters for case in cases.get(letter.referral.debtor.key, ())]
    return private_numbers(cases=known) | _own_numbers(dispatch.letters)


def _own_numbers(letters: Iterable[Letter]) -> frozenset[str]:
    debtors = (letter.referral.debtor for letter in letters)
    return frozenset(one.id_number for one in debtors if one.kind is EntityKind.PERSON and one.id_number)
