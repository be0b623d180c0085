"""A doubt about the paper's court: the register (法院名录) knows neither its code nor its name.

Such a court stands under the intermediate court of its prefecture, where name and code tell it, else under the high
court of its province, until a person looks: a new district's court that no text has shown yet (see
scripts/make_courts.py), a slip of the pen, a name that the reader misread.
"""

from models import Warn, register


def court_warning(court: str | None, code: str | None) -> Warn | None:
    """The warning `court_unknown` with what the paper prints and the court it is held to stand under."""
    if not (court or code) or (found := register().resolve(court, code)).known:
        return None
    printed = "、".join(word for word in (code, court) if word)
    above = register().next_higher(found)
    return Warn(code="court_unknown", sentence=f"court: {printed} is not in the register; taken as under {above.name}")
