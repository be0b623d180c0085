"""Party (当事人): who stands in a paper, in which role, and what kind of person it is."""

import re
from datetime import date
from enum import StrEnum

from pydantic import Field

from models.evidence import Evidence
from models.frozen import value

DEBTOR_ROLES = frozenset({"被执行人", "被申请执行人", "债务人"})
"""Roles that always make a debtor. 被申请人, 被保全人 and 申请人 do so only in some cases (see the ledger)."""


class PartyKind(StrEnum):
    """Person (自然人) or organization (法人、非法人组织)."""

    PERSON = "person"
    ORGANIZATION = "organization"


class EntityKind(StrEnum):
    """Kind for bankruptcy eligibility (破产能力): only an enterprise legal person (企业法人) may be transferred."""

    ENTERPRISE = "enterprise"  # 企业法人
    BRANCH = "branch"  # 分支机构
    PARTNERSHIP = "partnership"  # 合伙企业
    SOLE_PROPRIETORSHIP = "sole_proprietorship"  # 个人独资企业
    COOPERATIVE = "cooperative"  # 农民专业合作社
    INDIVIDUAL_BUSINESS = "individual_business"  # 个体工商户
    FINANCIAL = "financial"  # 企业破产法第一百三十四条的金融机构
    LISTED = "listed"  # 上市公司
    PUBLIC_BODY = "public_body"  # 机关、事业单位、村委会等
    PERSON = "person"  # 自然人
    OTHER = "other"  # 不能判断


@value
class Party:
    """One party of the party block (or of the opening sentence where there is no block).

    `role` is the word of the paper (被执行人); further roles in brackets stand in `other_roles`.
    `id_number` is 统一社会信用代码, 组织机构代码 or 公民身份号码 as printed, `representative` the
    法定代表人, 负责人 or 经营者. `household` says that a person's `address` is where its household is
    registered (户籍地); `residence` is where it lives (现住) if the paper says that beside it.
    `evidence` is where the name stands; `fields` holds the evidence of the other values, keyed by field name.
    """

    name: str
    role: str
    kind: PartyKind
    entity: EntityKind
    evidence: Evidence
    other_roles: tuple[str, ...] = ()
    id_number: str | None = None
    address: str | None = None
    household: bool = False
    residence: str | None = None
    representative: str | None = None
    birth_date: date | None = None
    former_names: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    fields: dict[str, Evidence] = Field(default_factory=dict)  # a {} would be copied deeply for each

    @property
    def lives_at(self) -> str | None:
        """The address by which a move is told: where it lives, else the one that the paper gives."""
        return self.residence or self.address

    @property
    def masked(self) -> bool:
        """Whether the name is hidden (某, *, ×), so that it must not join cases."""
        return bool(_HIDDEN.search(self.name)) or (self.kind is PartyKind.PERSON and "X" in self.name.upper())


_HIDDEN = re.compile("[某*×＊Ｘ]")
