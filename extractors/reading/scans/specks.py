"""Specks (污点) in the heading and the date of a scan: dirt that is read as a stop where no paper prints one."""

import re

from extractors.reading.scans.recogniser import Strip

_SPECK = re.compile(r"[。.·•]")
_COURT = "(?:(?![于向的由在诉送予至经报与和交本])[\u4e00-\u9fff]){2,26}法院"  # and no end of a sentence
_TITLE = (
    "(?:执行|民事|行政|刑事|案件|移送|破产|审查|限制高?消费|失信|报告财产|恢复|协助|结案){1,4}"
    "(?:(?:裁定|决定|判决|调解|通知)书|令|公告)"
)
_DATE = "[一二][〇○0Oo零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日"
_WHOLE = re.compile(rf"{_COURT}(?:{_TITLE})?|{_TITLE}|{_DATE}")


def without_specks(read: Strip) -> Strip:
    """The reading without stops, of a line that is a court's name, a title or a date and nothing else."""
    found = list(_SPECK.finditer(read.text))
    if not found or not _WHOLE.fullmatch("".join(_SPECK.sub("", read.text).split())):
        return read
    for speck in reversed(found):
        read = read.part(0, speck.start()) + read.part(speck.end(), len(read.text))
    return read
