"""The address book: by court code, inherited from the superior, and refused with file and field where it is wrong."""

from pathlib import Path

import pytest

from alerts.offices.address_book import AddressBook, AddressBookError, read_book
from alerts.offices.recipient import Recipient, Way

SAMPLE = Path(__file__).parent.parent / "docs" / "offices.toml"
XIAOSHAN, QIANTANG, HANGZHOU = "杭州市萧山区人民法院", "杭州市钱塘区人民法院", "浙江省杭州市中级人民法院"
DUTY = "执行线索值守台"

FOUND = [
    (XIAOSHAN, "", "zhixingju@xiaoshan.example", Way.OWN, "its own line"),
    (QIANTANG, HANGZHOU, "zhixingju@hangzhou.example", Way.SUPERIOR, "none of its own: its superior's"),
    (HANGZHOU, "", "zhixingju@hangzhou.example", Way.OWN, "its own line, told as an address alone"),
    ("浙江省高级人民法院", DUTY, "zhishou@zhipo.example", Way.FALLBACK, "nothing here, and nothing above it"),
    ("某某县人民法院", DUTY, "zhishou@zhipo.example", Way.FALLBACK, "no court of the register"),
]


@pytest.mark.parametrize(("office", "name", "address", "way", "why"), FOUND)
def test_the_sample_says_where_an_office_receives_its_post(
    office: str, name: str, address: str, way: Way, why: str
) -> None:
    assert read_book(SAMPLE).recipient(office) == Recipient(office, name or office, address, way), why


def test_without_file_or_fallback_nobody_receives_it() -> None:
    assert read_book(None).recipient(XIAOSHAN) == Recipient(XIAOSHAN)
    assert AddressBook({"浙01": "a@b.example"}).recipient("北京市高级人民法院").address is None


def test_the_older_form_is_read_and_inherits_too(tmp_path: Path) -> None:
    path = tmp_path / "offices.csv"
    path.write_text("法院,邮箱\n浙江省杭州市中级人民法院,zhixing@hangzhou.example\n", "utf-8")
    assert read_book(path).recipient(XIAOSHAN).way is Way.SUPERIOR


WRONG = [
    ("offices = 3", "offices: must be a table", "no table"),
    ("[courts]", "courts: is no field", "a field that nobody reads would be an address that nobody uses"),
    ('[offices]\n"浙9999" = "a@b.example"', 'offices."浙9999": is no court code', "mistyped code"),
    ('[offices]\n"浙01" = "nobody"', 'offices."浙01": is no e-mail address', "no address"),
    ('[offices]\n"浙01" = "a..b@c.example"', 'offices."浙01": is no e-mail address', "one that no header takes"),
    ('[offices]\n"浙01" = "a@b.example\\nBcc: c@d.example"', 'offices."浙01": is no e-mail', "another header in it"),
    ('[offices]\n"浙01" = "a@b.example, c@d.example"', 'offices."浙01": is no e-mail', "a list"),
    ('[offices]\n"浙01" = 3', 'offices."浙01": must be an address', "a number"),
    ('[offices]\n"浙01" = {address = "a@b.example", phone = "1"}', 'offices."浙01": must be', "a field too much"),
    (
        '[offices]\n"浙0109" = {address = "a@b.example", name = "杭州市钱塘区人民法院"}',
        "but 浙0109 is",
        "another court's name",
    ),
    ('fallback = "a@b.example"', "fallback: must read", "a fallback must be named"),
    ('fallback = {name = "甲", address = "b"}', "fallback.address: is no e-mail", "no address"),
    ("[offices", "address book", "no TOML"),
]


@pytest.mark.parametrize(("text", "said", "why"), WRONG)
def test_a_wrong_file_is_one_error_with_its_field(tmp_path: Path, text: str, said: str, why: str) -> None:
    path = tmp_path / "offices.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(AddressBookError) as caught:
        read_book(path)
    assert said in str(caught.value), why
    assert str(path) in str(caught.value)


@pytest.mark.parametrize(("row", "said"), [("某某县人民法院,a@b.example", "line 2"), (f"{XIAOSHAN},nobody", "line 2")])
def test_a_wrong_row_is_named(tmp_path: Path, row: str, said: str) -> None:
    path = tmp_path / "offices.csv"
    path.write_text(f"法院,邮箱\n{row}\n", "utf-8")
    with pytest.raises(AddressBookError, match=said):
        read_book(path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(AddressBookError, match=r"none\.toml"):
        read_book(tmp_path / "none.toml")
