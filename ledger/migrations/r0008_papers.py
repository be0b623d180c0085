"""What step 0008 reads of a stored paper, as it was then: plain JSON, and nothing of the ledger or of models.

Whatever is not sure counts against leaving out, so a bit too many is a paper opened in vain, and never one missed. A
field that is not stored is empty. The numbers of the bits are those of `models.clue`, which are stored and therefore
never given another meaning.
"""

import re
import unicodedata
from typing import Any
from zlib import crc32

_Paper = dict[str, Any]

_ENFORCEMENT, _BANKRUPTCY, _RESTORED, _OPENS, _CLOSES = 1 << 0, 1 << 1, 1 << 2, 1 << 3, 1 << 4
_MOVES_OUT, _EARLY, _DORMANT, _NO_PROPERTY, _STANDS_STILL = 1 << 5, 1 << 6, 1 << 7, 1 << 8, 1 << 9
_INSOLVENT, _INSUFFICIENT, _TRANSFERRED, _REFUSED = 1 << 10, 1 << 11, 1 << 12, 1 << 13
_PROPERTY, _PROPERTY_BEFORE, _SOLD, _CONFLICTING = 1 << 14, 1 << 15, 1 << 16, 1 << 17
_SEAT_MOVED, _PLACED, _ENTRUSTED, _CLAIM, _SUMS, _UNBALANCED = 1 << 18, 1 << 19, 1 << 20, 1 << 21, 1 << 22, 1 << 23

_DEBTOR, _APPLICANT, _UNNAMED, _ENTERPRISE, _SHARED_OUT = 1, 2, 4, 8, 16

_BY_STATUS = {
    "filed": _EARLY,
    "notified": _EARLY,
    "controlled": _EARLY,
    "transferred_out": _MOVES_OUT,
    "dormant": _DORMANT,
    "bankruptcy_transfer": _TRANSFERRED,
    "bankruptcy_rejected": _REFUSED,
    "disposal": _SOLD,
    "distribution": _SOLD,
}
_BY_STATEMENT = {
    "assets_below_debts": _INSOLVENT | _INSUFFICIENT,
    "all_property_valued": _INSOLVENT,
    "representative_missing": _INSOLVENT,
    "no_premises": _INSOLVENT,
    "stopped_business": _INSOLVENT,
    "staff_gone": _INSOLVENT,
    "property_insufficient": _INSUFFICIENT,
    "conflicting_titles": _CONFLICTING,
    "seat_moved": _SEAT_MOVED,
    "main_property": _PLACED,
    "property_valued": _PLACED,
    "entrusted": _ENTRUSTED,
    "property_found": _PROPERTY | _PROPERTY_BEFORE,
}
_BY_ROLE = {"claim": _CLAIM, "outstanding": _SUMS | _UNBALANCED, "realised": _SUMS | _UNBALANCED}
_BESIDE = {"measure", "objection_upheld", "objection_rejected", "none"}
_SATISFIED = {"paid", "terminated", "cancelled", "not_enforced", "rejected"}
_STILL = {"dormant", "suspended", "deferred"}
_BY_ENTITY = {
    "enterprise": _ENTERPRISE,
    **dict.fromkeys(("person", "individual_business", "partnership", "sole_proprietorship"), _SHARED_OUT),
}
_OWES = {"被执行人", "被申请执行人", "债务人"}
_OWES_IN = {
    "preservation": {"被申请人", "被保全人", "被申请保全人"},
    "bankruptcy": {"被申请人", "原审被申请人", "一审被申请人"},
}
_PETITIONS = {"申请人", "申请保全人"}
_REVIEW = ("执异", "执复", "执监", "执协", "执他", "执辖", "执请", "执督")
_ELSEWHERE = {"first_seizure_elsewhere", "waiting_seizure", "property_first_seized"}
_CHANGES = {"revoked", "number_corrected", "name_corrected"}
_BETWEEN = 3
_MASKED = re.compile(r"[×*＊某xX]")
_JOINT = re.compile(r"[、至~～—–-]")
_PROVINCE = re.compile(r"^(?:[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,8}自治区)")
_WIDE = re.compile(r".*(?:[省市区县旗盟州镇乡村]|街道|社区|苏木)")


def clues(paper: _Paper) -> int:
    """Every clue of a paper, as bits."""
    status, number = paper.get("status", "none"), paper.get("case_number")
    found = _BY_STATUS.get(status, 0)
    for statement in paper.get("statements", ()):
        found |= _BY_STATEMENT.get(statement["kind"], 0)
    for amount in paper.get("amounts", ()):
        found |= _BY_ROLE.get(amount.get("role"), 0)
    if any(one["act"] != "lift" for one in paper.get("seizures", ())):
        found |= _PROPERTY | _PROPERTY_BEFORE
    said = {one["kind"] for one in paper.get("signals", ())} | {one["kind"] for one in paper.get("statements", ())}
    found |= _NO_PROPERTY if status == "dormant" and "no_assets_found" in said else 0
    found |= _STANDS_STILL if status in _STILL and said & _ELSEWHERE else 0
    if number:
        found |= {"enforcement": _ENFORCEMENT, "bankruptcy": _BANKRUPTCY}.get(_class(number), 0)
        found |= _RESTORED if _restored(number) else 0
    if status not in _BESIDE:
        found |= _CLOSES if status in _SATISFIED else _OPENS
    return found


def speaks(paper: _Paper) -> bool:
    """Whether the paper may say how a case stands that it only names."""
    number = paper.get("case_number")
    if number is None or _restored(number) or paper.get("status", "none") == "transferred_out":
        return True
    return any(one["kind"] == "number_corrected" for one in paper.get("statements", ()))


def screening(party: _Paper, paper: _Paper) -> dict[str, Any]:
    """A party's case, standing and address."""
    joined = _joined(party["name"], paper)
    own = paper.get("case_number")
    number = joined or (_base(own) if own else None)
    plain = number is not None and not _MASKED.search(number) and not _puts_in_doubt(paper)
    stands = (_DEBTOR if joined else _side(party, paper)) | _BY_ENTITY.get(party["entity"], 0)
    address = party.get("residence") or party.get("address")
    seat = crc32((_home(address) or address).encode()) if address else None
    return {"case_number": number, "standing": stands | (0 if plain else _UNNAMED), "seat": seat}


def _puts_in_doubt(paper: _Paper) -> bool:
    """Whether it takes back or puts right another paper, or bears several numbers: then any rule may be met."""
    own, words = paper.get("case_number"), paper.get("evidence", {}).get("case_number")
    behind = [one["evidence"] for one in paper.get("other_case_numbers", ())] if words else []
    joint = any(one["page"] == words["page"] and 0 <= one["start"] - words["end"] <= _BETWEEN for one in behind)
    changes = any(one["kind"] in _CHANGES for one in paper.get("statements", ()))
    return joint or changes or bool(own and _JOINT.search(own["serial"]))


def _joined(name: str, paper: _Paper) -> str | None:
    """The case of which the paper makes the party a debtor (变更、追加)."""
    for one in paper.get("statements", ()):
        if (
            one["kind"] == "new_debtor"
            and one.get("about")
            and one.get("number")
            and _plain(one["about"]) == _plain(name)
        ):
            return _base(one["number"])
    return None


def _side(party: _Paper, paper: _Paper) -> int:
    """Debtor, applicant or neither; in a bankruptcy case who petitions may owe as well."""
    roles, of = {party["role"], *party.get("other_roles", ())}, _class_of(paper)
    if roles & (_OWES | _OWES_IN.get(of, set())):
        return _DEBTOR
    if of == "bankruptcy" and party["role"] == "申请人" and not _opposed(paper):
        return _DEBTOR | _APPLICANT
    below = {"原审申请人", "一审申请人"} if of == "bankruptcy" else set()
    applies = roles & ({"申请执行人"} | below) or (of != "review" and roles & _PETITIONS)
    return _APPLICANT if applies else 0


def _opposed(paper: _Paper) -> bool:
    """Whether somebody stands against the petitioner of a bankruptcy; if not, it may petition for its own."""
    return any(
        {one["role"], *one.get("other_roles", ())} & (_OWES | _OWES_IN["bankruptcy"])
        for one in paper.get("parties", ())
    )


def _class_of(paper: _Paper) -> str:
    number = paper.get("case_number")
    found = _class(number) if number else "other"
    return "preservation" if found == "other" and number and paper.get("status") == "controlled" else found


def _class(number: _Paper) -> str:
    code = number["type_code"]
    if code in {"执保", "财保"} or code.endswith(("执保字", "财保字")):
        return "preservation"
    if "破" in code or "预重整" in code:
        return "bankruptcy"
    if any(code.startswith(word) for word in _REVIEW) or any(word in code for word in _REVIEW[:4]):
        return "review"
    return "enforcement" if "执" in code or "恢" in code else "other"


def _restored(number: _Paper) -> bool:
    return "恢" in number["type_code"] or (number.get("suffix") or "").startswith("恢")


def _base(number: _Paper) -> str:
    return str(number["text"]).removesuffix(number.get("suffix") or "")


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def _home(address: str) -> str | None:
    """An address without its province, or None where it is masked or a place of many people."""
    rest = _PROVINCE.sub("", _plain(address)).rstrip("。.,;")
    return None if re.search(r"[某*×]", rest) or _WIDE.fullmatch(rest) else rest or None
