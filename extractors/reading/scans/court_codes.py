"""Codes of courts (法院代字) in a scan: two or four figures and no letter (浙o109 is 浙0109).

A stroke of 川 is seen once more as a figure or a bar: 川10107 is 川0107. The supreme court's rules on case numbers
(法〔2015〕137号), article 3.
"""

import re
from dataclasses import replace

from extractors.patterns.case_number import PROVINCE
from extractors.reading.scans.recogniser import Strip

_CODE = re.compile(rf"(?<=\d{{4}}[)）]) ?(?P<province>{PROVINCE})(?P<code>[\dOoIl|]{{2,5}})(?=[\u4e00-\u9fff]|$)")
_FIGURES = str.maketrans("OoIl|", "00111")
_LENGTHS = (2, 4)


def with_codes(read: Strip) -> Strip:
    """The reading with the figures of its courts' codes."""
    for found in reversed(list(_CODE.finditer(read.text))):
        begin, end = found.span("code")
        code = found["code"].translate(_FIGURES)
        whole = end < len(read.text)
        if whole and found["province"] == "川" and code[0] == "1" and len(code) - 1 in _LENGTHS:
            begin, code = begin + 1, code[1:]
        if len(code) in _LENGTHS:
            known = replace(read.part(begin, end), text=code)
            read = read.part(0, found.end("province")) + known + read.part(end, len(read.text))
    return read
