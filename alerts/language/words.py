"""Words (用语): every word that people read, in Chinese and English, from message catalogues.

The catalogues are read as `.po` at run time: a fresh clone and an installed wheel need no build step. The message
ids are names (`status.dormant`), never sentences, so that no language is the translation of the other.
"""

from functools import cache
from gettext import GNUTranslations
from importlib.resources import files
from io import BytesIO

from babel import Locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LANGUAGES = ("zh", "en")
"""The languages of letters and report; the first is the default."""


class Words:
    """The words of one language; a missing word is our mistake and raises LookupError."""

    def __init__(self, language: str) -> None:
        """Read the catalogue of a language of `LANGUAGES`."""
        if language not in LANGUAGES:
            msg = f"no catalogue for language {language!r}, only {', '.join(LANGUAGES)}"
            raise ValueError(msg)
        self.language = language
        self.locale = Locale.parse(language)
        source = files("alerts") / "locales" / language / "LC_MESSAGES" / "zhipo.po"
        with source.open("rb") as stream:
            catalog = read_po(stream, locale=language, abort_invalid=True)
        self.keys = frozenset(str(message.id) for message in catalog if message.id)
        compiled = BytesIO()
        write_mo(compiled, catalog)
        compiled.seek(0)
        self._translations = GNUTranslations(compiled)

    def __contains__(self, key: str) -> bool:
        """Whether the catalogue has a word for the key."""
        return key in self.keys

    def __call__(self, key: str, /, **values: object) -> str:
        """The word of a key, with its places (`{name}`) filled."""
        return self.template(key).format(**values)

    def template(self, key: str) -> str:
        """The word of a key with its places open."""
        self._must_know(key)
        return self._translations.gettext(key)

    def known(self, key: str, otherwise: str) -> str:
        """The word of a key from an open list (warning codes), or what to say where there is none."""
        return self(key) if key in self else otherwise

    def _must_know(self, key: str) -> None:
        if key not in self:
            msg = f"no word for {key!r} in the catalogue {self.language!r}"
            raise LookupError(msg)


@cache
def words(language: str) -> Words:
    """The words of a language (zh, en), read once."""
    return Words(language)
