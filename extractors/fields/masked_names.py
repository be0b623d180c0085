"""A person's masked name (李某, 林某某) in prose that runs on behind it."""

from extractors.patterns.names import ORGANIZATION_END
from extractors.patterns.opening import MASKED_THEN


def masked_person(name: str) -> str:
    """The masked name alone where what follows is prose (李某就该房屋提出…), else the words as they are."""
    masked = MASKED_THEN.match(name)
    prose = masked and (masked["goes_on"] or not ORGANIZATION_END.search(name))
    return masked["name"] if masked and prose else name
