"""The sender (发件人): whom letters come from."""

from email.errors import MessageError
from email.headerregistry import Address
from email.utils import parseaddr

from alerts.printing import one_line
from models import WorldError


class SenderError(WorldError, ValueError):
    """The address that letters come from is none."""


def sender_of(words: str) -> Address:
    """Whom letters come from, `Name <name@example.org>`; raises SenderError where that is no address for a header."""
    name, address = parseaddr(words)
    try:
        found = Address(one_line(name), addr_spec=address)
    except (MessageError, ValueError, IndexError):
        found = Address()
    if not found.username or not found.domain or not address.isascii():
        msg = f"the sender needs an e-mail address (Name <name@example.org>), not {words!r}"
        raise SenderError(msg)
    return found
