"""Court (法院): its code, name and level, the court above it, and the days between which it is a court."""

from datetime import date
from enum import StrEnum

from models.frozen import Frozen

SUPREME = "最高法"


class CourtLevel(StrEnum):
    """Level of a court (法院层级)."""

    SUPREME = "supreme"
    HIGH = "high"
    INTERMEDIATE = "intermediate"
    BASIC = "basic"


class CourtKind(StrEnum):
    """Kind of a court (法院类别): general, or for railways, development zones, the corps and so on."""

    GENERAL = "general"
    FUNCTIONAL_ZONE = "functional_zone"  # 开发区、工业园区、自贸区
    RAILWAY = "railway"  # 铁路运输
    MARITIME = "maritime"  # 海事
    IP = "ip"  # 知识产权
    FINANCIAL = "financial"  # 金融
    INTERNET = "internet"  # 互联网
    FORESTRY = "forestry"  # 林区
    OILFIELD = "oilfield"  # 油田
    AGRI_RECLAMATION = "agri_reclamation"  # 农垦
    XPCC = "xpcc"  # 生产建设兵团
    MILITARY = "military"  # 军事


class Court(Frozen):
    """One court: `code` is its 法院代字 (浙0109), `superior` the code of the next higher court.

    A court that the register does not know has `known` false; its code is then that of the paper's number, or the
    province's short name (or empty), its superior the intermediate court of its prefecture or its province's high
    court. `since` and `until` are the first and last day where known, `successor` the code of the court that took its
    cases over (承继), `evidence` what shows all this.
    """

    code: str
    name: str
    level: CourtLevel
    superior: str | None
    known: bool = True
    verified: bool = True
    kind: CourtKind = CourtKind.GENERAL
    since: date | None = None
    until: date | None = None
    successor: str | None = None
    evidence: str = ""

    @property
    def own_code(self) -> str | None:
        """The code that is this court's alone; None for an unknown one that has but its province's."""
        return self.code if self.known or any(sign.isdigit() for sign in self.code) else None

    @property
    def mark(self) -> str:
        """What tells it from other courts: its own code, else its name."""
        return self.own_code or self.name

    def stands(self, on: date) -> bool:
        """Whether it is a court on the day, as far as its days are known."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


class BankruptcyCourt(Frozen):
    """The court with bankruptcy competence over a seat (破产案件管辖法院), `also` others that share it.

    `central` where cases of a whole city or province lie in one court, from `since` on; else the intermediate court
    of the seat, as is the rule (法发〔2017〕2号 3). `verified` is false where nobody has read the act that says so.
    """

    court: Court
    source: str
    also: tuple[Court, ...] = ()
    since: date | None = None
    central: bool = False
    verified: bool = False
