"""Address book (通讯录): where each office receives its post, from a checked file.

TOML by court code (法院代字), the form of `docs/offices.toml`:

    fallback = { name = "省院执行指挥中心", address = "zhihui@zhejiang.example" }
    [offices]
    "浙01" = "zhixing@hangzhou.example"
    "浙0109" = { address = "zhixing@xiaoshan.example", name = "杭州市萧山区人民法院" }

A `name` beside an address is held against the register, so that a mistyped code is found. An office without an address
of its own has its superior's; where no court above it has one, the fallback's. The older form, a CSV of court name and
address, is read as well. Whatever is wrong in the file is one error that names file and field.
"""

import csv
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alerts.offices.recipient import Recipient, Way
from alerts.offices.sender import as_address
from models import CourtRegister, WorldError, register

# One plain address; a person's name, a list or a line break in it would be another header.
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)*[A-Za-z0-9-]{1,63}")


class AddressBookError(WorldError, ValueError):
    """The file is no address book; the sentence names file and field."""


@dataclass(frozen=True, slots=True)
class AddressBook:
    """Addresses by court code, and the fallback's name and address."""

    addresses: Mapping[str, str]
    fallback: tuple[str, str] | None = None

    def __len__(self) -> int:
        """How many offices have an address of their own."""
        return len(self.addresses)

    def recipient(self, office: str) -> Recipient:
        """Where an office (register name) receives its post."""
        courts = register()
        court = courts.by_name(office)
        for above in courts.way_up(court) if court else ():
            if address := self.addresses.get(above.code):
                way = Way.OWN if above.code == (court and court.code) else Way.SUPERIOR
                return Recipient(office, above.name, address, way)
        if self.fallback:
            return Recipient(office, *self.fallback, Way.FALLBACK)
        return Recipient(office)


def read_book(path: Path | None) -> AddressBook:
    """The address book of a file; an empty one without a file."""
    if not path:
        return AddressBook({})
    try:
        text = path.read_text("utf-8-sig")
        return _from_csv(path, text) if path.suffix.lower() == ".csv" else _from_toml(path, text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        msg = f"address book {path}: {error}"
        raise AddressBookError(msg) from error


def _from_toml(path: Path, text: str) -> AddressBook:
    told = tomllib.loads(text)
    for field in told.keys() - {"fallback", "offices"}:
        raise _wrong(path, field, "is no field; known are fallback and offices")
    offices = told.get("offices", {})
    if not isinstance(offices, dict):
        raise _wrong(path, "offices", "must be a table of court code and address")
    addresses = {code: _office(path, code, entry, register()) for code, entry in offices.items()}
    if "fallback" not in told:
        return AddressBook(addresses)
    fallback = told["fallback"]
    if not isinstance(fallback, dict) or fallback.keys() != {"name", "address"} or not _is_name(fallback["name"]):
        raise _wrong(path, "fallback", 'must read { name = "…", address = "…" }')
    return AddressBook(addresses, (fallback["name"].strip(), _address(path, "fallback.address", fallback["address"])))


def _office(path: Path, code: str, entry: Any, courts: CourtRegister) -> str:
    field = f'offices."{code}"'
    court = courts.by_code(code)
    if not court:
        raise _wrong(path, field, "is no court code of the register (浙0109)")
    if isinstance(entry, str):
        return _address(path, field, entry)
    if not isinstance(entry, dict) or "address" not in entry or entry.keys() - {"address", "name"}:
        raise _wrong(path, field, 'must be an address or { address = "…", name = "…" }')
    if "name" in entry and entry["name"] != court.name:
        raise _wrong(path, f"{field}.name", f"is {entry['name']}, but {code} is {court.name}")
    return _address(path, f"{field}.address", entry["address"])


def _from_csv(path: Path, text: str) -> AddressBook:
    """Court name (register name, or a name it is known by) and address; a head line without an address is skipped."""
    found: dict[str, str] = {}
    for line, row in enumerate(csv.reader(text.splitlines()), 1):
        if not any(cell.strip() for cell in row) or (line == 1 and "@" not in "".join(row)):
            continue
        court = register().by_name(row[0].strip())
        if not court:
            raise _wrong(path, f"line {line}", f"{row[0].strip()} is no one court of the register")
        found[court.code] = _address(path, f"line {line}", row[1].strip() if len(row) > 1 else "")
    return AddressBook(found)


def _address(path: Path, field: str, value: Any) -> str:
    if not isinstance(value, str) or not _ADDRESS.fullmatch(value) or not as_address(value):
        raise _wrong(path, field, f"is no e-mail address (office@court.example): {value!r}")
    return value


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip()) and value.isprintable()


def _wrong(path: Path, field: str, reason: str) -> AddressBookError:
    return AddressBookError(f"address book {path}, {field}: {reason}")
