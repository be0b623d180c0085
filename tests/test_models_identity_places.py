"""Where a person's number stands, however it is printed; and what looks like one and is none."""

import pytest
from growth import grows_with_the_square

from models.identity_places import person_places

VALID, OLD = "330121197603152210", "330121760315221"

FOUND = [
    # the text, what is found marked by ⟦⟧, why
    (f"公民身份号码⟦{VALID}⟧。", "in a sentence"),
    ("⟦330121\u200b197603152210⟧", "a zero-width space"),
    ("⟦3\u20603\ufeff0\u00ad1\u200e2\u20621197603152210⟧", "signs that nobody sees, of many kinds"),
    (r"⟦330121\u200b19760315\xad2210⟧.pdf", "a file's name as it is kept: unseen signs by their codes"),
    ("⟦330121\u3164197603152210⟧", "a filler that prints nothing"),
    ("⟦330121\u200b197613152210⟧", "misread behind a zero-width space"),
    ("⟦3301-2119-7603-1522-10⟧", "dashes"),
    ("⟦330121—19760315－2210⟧", "long and wide dashes"),
    (f"ID⟦{VALID}⟧", "behind Latin letters"),
    (f"zhang⟦{VALID}⟧.pdf", "the name of a file"),
    (f"scan_⟦{VALID}⟧_1.pdf", "an underscore is no letter"),
    (f"no⟦{OLD}⟧.pdf", "the old form behind letters"),
    ("⟦33012119760315008X⟧a", "an X, then a letter"),
    ("ID\u200b⟦33012119760315221X⟧", "misread; no letter stands beside it"),
    ("⟦330121760315\u200b221⟧", "the old form with a zero-width space"),
    (f"3\u200b⟦{VALID}⟧", "behind a digit that an unseen sign parts from it"),
    (f"⟦{VALID}⟧\n⟦{OLD}⟧", "two in a column"),
    (f"1 ⟦{VALID}⟧ 13800001111", "between an ordinal and a telephone"),
    ("9-⟦33012119760315-2210⟧", "behind a digit with a dash"),
    ("⟦３３０１２１\u200b１９７６０３１５２２１０⟧", "wide digits"),
    ("⟦٣٣٠١٢١١٩٧٦٠٣١٥٢٢١٠⟧", "digits of another script"),
    ("（2023）浙0109执12号\n⟦330121 19760315 2210⟧", "behind a case number"),
]

NOT_FOUND = [
    ("91330100MA2AX0UD20", "a credit code with letters"),
    ("9133\u200b01216308064725", "a credit code of digits"),
    ("9133-0121-6308-0647-25", "a credit code with dashes"),
    ("3301-2119-7603-1522-11", "with dashes, and the check character does not fit"),
    (f"A{VALID[:-1]}1", "behind a letter, and the check character does not fit"),
    (f"5{VALID}", "nineteen digits"),
    ("6228-4803-2987-6543-210", "an account with dashes"),
    ("0571-87654321-801", "a telephone number and its extension"),
    ("13812345678-8001", "a mobile and its extension"),
    ("0571-87654321、0571-87654322", "two telephone numbers"),
    ("13812345678 13912345678", "two mobiles"),
    ("2024-01-25 2024-01-26 12", "days"),
    ("自2021-03-04至2024-03-03，2025-06-30", "a span of days"),
    ("（2022）浙0109执3101号之一", "a case number"),
    ("1,234,567.89元 2,345,678.90元", "sums"),
    ("HT202305011230123", "a contract, in which a birthday of the old form stands by chance"),
    ("IMG20240125103012345", "a photograph"),
    ("f47ac10b-58cc-4372-a567-0e02b2c3d479", "an identifier with dashes"),
    (f"{'ab' * 16}{VALID}{'cd' * 7}", "a hash"),
    (f"{'ab' * 20}{OLD}{'c' * 9}", "a hash with the old form in it"),
    ("330121********2210", "masked already"),
    (r"330121\u200g197603152210", "no code of a sign"),
]


@pytest.mark.parametrize(("marked", "why"), FOUND, ids=[row[-1] for row in FOUND])
def test_found(marked: str, why: str) -> None:
    text = marked.replace("⟦", "").replace("⟧", "")
    shown, done = "", 0
    for start, end in person_places(text):
        shown += f"{text[done:start]}⟦{text[start:end]}⟧"
        done = end
    assert shown + text[done:] == marked, why


@pytest.mark.parametrize(("text", "why"), NOT_FOUND, ids=[row[-1] for row in NOT_FOUND])
def test_not_found(text: str, why: str) -> None:
    assert list(person_places(text)) == [], why


HOSTILE = [
    ("1" * 100_000, "one group of digits"),
    ("1 " * 50_000, "digits with blanks"),
    ("1\u200b" * 50_000, "digits with unseen signs"),
    ("1-" * 50_000, "digits with dashes"),
    (("1" + "\u200b" * 999) * 100, "digits far apart"),
    (("1" * 14 + "\u200b" * 6 + "。") * 5_000, "a digit too few"),
    (f"{VALID}\u200b " * 5_000, "numbers"),
    (f"a{VALID}" * 5_300, "numbers with letters"),
    (f"{'1' * 17}x " * 5_000, "an X behind each"),
    ("\u200b" * 100_000, "nothing to be seen"),
    (r"1\u200b" * 14_000, "codes of unseen signs"),
    ("1" + "\\" * 100_000, "the beginnings of codes"),
]


@pytest.mark.parametrize(("text", "why"), HOSTILE, ids=[row[-1] for row in HOSTILE])
def test_no_text_takes_long(text: str, why: str) -> None:
    assert not grows_with_the_square(lambda size: list(person_places(text[:size])), len(text)), why
