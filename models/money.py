"""Money (金额): exact amounts, counted in the smallest unit."""

from decimal import ROUND_HALF_UP, Decimal

from models.frozen import value


@value
class Money:
    """An amount in fen (分, hundredths of the currency's unit), never a float.

    `currency` is the ISO 4217 code; CNY (元) unless the paper says otherwise.
    """

    fen: int
    currency: str = "CNY"

    @classmethod
    def of(cls, units: Decimal | int | str, currency: str = "CNY") -> "Money":
        """Money from whole units (元); a third decimal place is rounded half up."""
        fen = (Decimal(units) * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP)
        return cls(fen=int(fen), currency=currency)

    @property
    def units(self) -> Decimal:
        """The amount in whole units of its currency (元)."""
        return Decimal(self.fen) / 100

    @property
    def zh(self) -> str:
        """As printed for Chinese readers: 1,234,567.89元; another currency by its code (1,000.00 USD)."""
        return f"{self.units:,.2f}元" if self.currency == "CNY" else str(self)

    def __str__(self) -> str:
        """As printed for people: 1,234,567.89 CNY."""
        return f"{self.units:,.2f} {self.currency}"
