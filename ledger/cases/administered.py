"""Papers on the motion of an administrator (管理人申请): who goes bankrupt is the firm that he administers.

The rulings of a bankruptcy that approve a plan, declare or end it often present 申请人：某公司管理人 and nobody else.
"""

from dataclasses import replace

from ledger.identity.sides import Side, sides_of
from models import CaseClass, Filing, Party
from models.comparable import squeeze

_FIRMS = ("公司", "集团", "厂", "企业", "合作社", "合伙）")
_HIS = "管理人"


def administered(filing: Filing) -> Filing:
    """The paper with the firm as its debtor (债务人), where only its administrator stands there; any other as it is."""
    if filing.case_class is not CaseClass.BANKRUPTCY or Side.DEBTOR in sides_of(filing):
        return filing
    if not any(_moves(party) for party in filing.parties):
        return filing
    parties = tuple(_firm(party) if _moves(party) else party for party in filing.parties)
    return filing.model_copy(update={"parties": parties})


def _moves(party: Party) -> bool:
    """Whether the party is the administrator of a firm, by that firm's name."""
    return party.role == "申请人" and _stem(party).endswith(_FIRMS)


def _stem(party: Party) -> str:
    name = squeeze(party.name)
    return name.removesuffix(_HIS) if name.endswith(_HIS) else ""


def _firm(party: Party) -> Party:
    return replace(party, name=_stem(party), role="债务人", other_roles=(), id_number=None, representative=None)
