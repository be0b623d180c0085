"""What kind of body a party is, from its number, its name, and who heads it."""

from extractors.patterns import entity as signs
from extractors.patterns.heads import HEAD
from extractors.patterns.names import FOREIGN_FIRM, ORGANIZATION_END, ORGANIZATION_IN
from extractors.patterns.parties import PERSON_FIRST, PERSON_SAID
from models import EntityKind, PartyKind


def party_kind(name: str, entry: str) -> PartyKind:
    """Person or organisation; `entry` is what the block says of the party."""
    if ORGANIZATION_IN.search(name) or (FOREIGN_FIRM.search(name) and not PERSON_SAID.match(entry)):
        return PartyKind.ORGANIZATION
    head = HEAD.search(entry)
    # Of many persons one is their 诉讼代表人.
    heads = head and (head["word"] != "诉讼代表人" or ORGANIZATION_END.search(name))
    if heads and not PERSON_FIRST.match(entry):
        return PartyKind.ORGANIZATION
    if any(word in entry[:60] for word in ("，男", "，女", "出生", "身份证", "公民身份", "族，", "性别")):
        return PartyKind.PERSON
    if ORGANIZATION_END.search(name) and len(name) > 3:
        return PartyKind.ORGANIZATION
    return PartyKind.PERSON


def entity_kind(name: str, kind: PartyKind, id_number: str | None, head: str | None, entry: str = "") -> EntityKind:
    """Kind for bankruptcy eligibility; `head` is the word for who heads it (经营者), OTHER where nothing tells."""
    if kind is PartyKind.PERSON:
        return EntityKind.PERSON
    if signs.LISTED.search(entry):
        return EntityKind.LISTED
    by_name = next((entity for pattern, entity in signs.BY_NAME if pattern.search(name)), None)
    if by_name is EntityKind.FINANCIAL and signs.NOT_FINANCIAL.search(name):
        by_name = EntityKind.ENTERPRISE
    if by_name in {EntityKind.BRANCH, EntityKind.PARTNERSHIP, EntityKind.FINANCIAL, EntityKind.COOPERATIVE}:
        return by_name
    code = id_number if id_number and len(id_number) == 18 and not signs.OF_A_PERSON.match(id_number) else ""
    if by_name is EntityKind.PUBLIC_BODY and signs.OF_BUSINESS.match(code):
        by_name = None
    by_code = next((entity for pattern, entity in signs.BY_CODE if pattern.match(code)), None)
    by_head = next((entity for word, entity in signs.BY_HEAD.items() if head and head.startswith(word)), None)
    said = EntityKind.ENTERPRISE if signs.ENTERPRISE_SAID.search(entry) else EntityKind.OTHER
    return by_code or by_head or by_name or said


def said_kind(kind: PartyKind, entity: EntityKind, *behind: str) -> EntityKind:
    """The kind that the words behind a name tell: （股票代码：…）, 系在…上市的公司; else the kind known before.

    Where neither name nor number told any, also 系个人独资企业, 为集体所有制企业法人.
    """
    if kind is PartyKind.ORGANIZATION and any(
        signs.SAID_LISTED.match(words) or signs.IN_BRACKETS.match(words) for words in behind
    ):
        return EntityKind.LISTED
    if kind is PartyKind.PERSON or entity is not EntityKind.OTHER:
        return entity
    said = (found for pattern, found in signs.SAID_KINDS if any(pattern.match(words) for words in behind))
    return next(said, entity)
