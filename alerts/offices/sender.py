"""The sender (发件人): whom letters come from; and which addresses the header of an e-mail takes."""

from email.errors import MessageError
from email.headerregistry import Address
from email.utils import parseaddr

from alerts.language.printing import one_line
from models import WorldError


class SenderError(WorldError, ValueError):
    """The address that letters come from is none."""


def sender_of(words: str) -> Address:
    """Whom letters come from, `Name <name@example.org>`; raises SenderError where that is no address for a header."""
    name, address = parseaddr(words)
    found = as_address(address, one_line(name))
    if not found:
        msg = f"the sender needs an e-mail address (Name <name@example.org>), not {words!r}"
        raise SenderError(msg)
    return found


def as_address(address: str, name: str = "") -> Address | None:
    """The address as a header takes it, a domain of other letters written as it is sent (xn--); None: it takes none."""
    try:
        found = Address(name, addr_spec=address)
    except (MessageError, ValueError, IndexError):
        return None
    return found if found.username and found.domain and address.isascii() else None
