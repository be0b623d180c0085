"""Whether a text is a court's paper at all (是否法院文书), and whether it is language: asked only of what says nothing.

A court paper wrongly set aside is worse than an invoice in the ledger: a text is doubted only where no field was found
in it, it is long enough to be judged, and none of the words stands in it that hardly any paper of a court is without.
"""

from extractors.machine.kept_patterns import compiled
from models import DocumentKind, Filing, QuarantineReason

_LEAST = 40  # (c) characters without white space; less says too little to be judged
_HANZI = compiled(r"[\u3400-\u9fff\uf900-\ufaff]")
_LATIN = compiled(r"[A-Za-z]")
_OTHER_LETTERS = compiled(r"[^\W\d_]")
_LEAST_COMMON = 0.4  # (c) share of Hanzi in the first level of GB 2312: papers 0.9 and more, traditional ones 0.6
_LEAST_LANGUAGE = 0.5  # (c) share of letters that are Hanzi or Latin without accents: papers 0.98 and more

WORDS = compiled(
    r"法院|法庭|执行|執行|裁定|判决|判決|裁决|仲裁|调解书|审判|審判|法官|书记员|原告|被告|申请人|被申请人|债务人|债权人|破产|管理人|"
    r"查封|冻结|扣押|拍卖|失信|限制消费|案号|当事人|法律文书|诉讼|公证|检察院|清算|重整"
)
"""Any of these makes it a matter of the law, read or not."""


def doubt(filing: Filing, text: str) -> tuple[QuarantineReason, str] | None:
    """Why a person must look at it, with one sentence; None where it may be a court's paper."""
    said = "".join(text.split())
    if len(said) < _LEAST or _says_something(filing) or WORDS.search(said):
        return None
    if why := _no_language(said):
        return QuarantineReason.UNREADABLE_TEXT, f"the text is no Chinese and no Latin language: {why}"
    sentence = "the text names no court, no case number, no party and no title of a court's paper"
    return QuarantineReason.NOT_A_COURT_DOCUMENT, sentence


def _says_something(filing: Filing) -> bool:
    return bool(
        filing.court
        or filing.case_number
        or filing.other_case_numbers
        or filing.parties
        or filing.courts
        or filing.titles
        or filing.seizures
        or filing.signals
        or filing.document_kind is not DocumentKind.OTHER
    )


def _no_language(said: str) -> str | None:
    """What is wrong with the letters of a text: another alphabet, or Hanzi that nobody writes (UTF-8 read as GBK)."""
    letters = _OTHER_LETTERS.findall(said)
    hanzi, latin = _HANZI.findall(said), _LATIN.findall(said)
    if not letters:
        return None
    if (len(hanzi) + len(latin)) / len(letters) < _LEAST_LANGUAGE:
        return f"{len(letters) - len(hanzi) - len(latin)} of {len(letters)} letters are of another alphabet"
    common = sum(map(_is_common, hanzi))
    if len(hanzi) >= _LEAST and common / len(hanzi) < _LEAST_COMMON:
        return f"{len(hanzi) - common} of {len(hanzi)} characters are hardly ever written"
    return None


def _is_common(mark: str) -> bool:
    """Whether it is one of the 3,755 most common characters (GB/T 2312, rows 16 to 55)."""
    try:
        return 0xB0 <= mark.encode("gb2312")[0] <= 0xD7
    except UnicodeEncodeError:
        return False
