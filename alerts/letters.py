"""Letters (函): a letter that is owed becomes an e-mail, in plain text and HTML, the same every time it is composed.

An office without an address in the address book is still owed its letter: its name then stands in To as an empty
group (`浙江省杭州市中级人民法院:;`), so that the file in the outbox says for whom it is, and no server can send it
anywhere until a person has entered the address.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta, timezone
from email.headerregistry import Address, Group
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr

from alerts.masking import mask, private_numbers
from alerts.printing import one_line
from alerts.rendering import render
from alerts.words import Words, words
from models import EnforcementCase, EntityKind, Finding, Letter, LetterState, Urgency
from models.totals import case_line

_BEIJING = timezone(timedelta(hours=8))
_OPENING = time(8, 0)  # a letter is dated, not timed: the hour at which offices open


def compose(
    letter: Letter,
    language: str,
    sender: str,
    *,
    cases: Iterable[EnforcementCase] = (),
    addresses: Mapping[str, str] | None = None,
) -> EmailMessage:
    """The e-mail of a letter (函).

    `sender` is `Name <address>`; `cases` are those of the debtor's dossier on the letter's day; `addresses` is the
    address book: register name of a court to e-mail address.
    """
    name, address = parseaddr(sender)
    if "@" not in address:
        msg = f"the sender needs an e-mail address (Name <name@example.org>), not {sender!r}"
        raise ValueError(msg)
    message = EmailMessage(policy=SMTP)
    _head(message, letter, words(language), Address(one_line(name), addr_spec=address))
    message["To"] = _recipient(letter.office, (addresses or {}).get(letter.office))
    cases = tuple(cases)
    private = private_numbers(cases=cases) | _own_number(letter)
    values = _values(letter, cases, sender=name or address, address=address)
    message.set_content(render("letter.txt", language, private=private, **values), cte="base64")
    message.add_alternative(render("letter.html", language, private=private, **values), subtype="html", cte="base64")
    message.set_boundary(f"zhipo-{letter.id[:40]}")  # a random one would make another file of the same letter
    return message


def addressed(message: EmailMessage) -> bool:
    """Whether the letter has an address to go to."""
    return any(address.addr_spec != "<>" for address in message["To"].addresses)


def subject(letter: Letter, lexicon: Words) -> str:
    """The subject (主题): urgency, debtor and what is proposed, on one line."""
    referral = letter.referral
    kinds = [lexicon(f"referral.{kind}") for kind in referral.kinds] or [lexicon("referral.none")]
    return one_line(
        mask(
            lexicon(
                f"letter.subject.{letter.state}",
                urgency=lexicon(f"urgency.{referral.urgency}"),
                debtor=referral.debtor.name,
                kinds=lexicon("list.comma").join(kinds),
            ),
            _own_number(letter),
        )
    )


def _head(message: EmailMessage, letter: Letter, lexicon: Words, sender: Address) -> None:
    domain = sender.domain
    message["Subject"] = subject(letter, lexicon)
    message["From"] = sender
    message["Date"] = format_datetime(_moment(letter.on))
    message["Message-ID"] = f"<{letter.id}@{domain}>"
    if letter.follows:
        message["In-Reply-To"] = message["References"] = f"<{letter.follows}@{domain}>"
    message["Content-Language"] = "zh-CN" if lexicon.language == "zh" else lexicon.language
    message["Auto-Submitted"] = "auto-generated"
    if letter.referral.urgency is Urgency.U1 and letter.state is not LetterState.WITHDRAWN:
        message["Importance"] = "high"


def _moment(on: date) -> datetime:
    return datetime.combine(on, _OPENING, tzinfo=_BEIJING)


def _recipient(office: str, address: str | None) -> Address | Group:
    office = one_line(office)
    return Address(office, addr_spec=address) if address else Group(office)


def _values(letter: Letter, cases: tuple[EnforcementCase, ...], **sender: str) -> dict[str, object]:
    lines = sorted(map(case_line, cases), key=lambda line: (not line.counted, line.case.court_now.code))
    return {
        "letter": letter,
        "referral": letter.referral,
        "debtor": letter.referral.debtor,
        "findings": sorted(letter.referral.findings, key=lambda finding: _rank(finding, letter.office)),
        "lines": lines,
        **sender,
    }


def _rank(finding: Finding, office: str) -> tuple[bool, str]:
    """What is addressed to this office first, then by urgency."""
    return office not in finding.tell, finding.urgency or "U9"


def _own_number(letter: Letter) -> frozenset[str]:
    debtor = letter.referral.debtor
    return frozenset({debtor.id_number}) if debtor.kind is EntityKind.PERSON and debtor.id_number else frozenset()
