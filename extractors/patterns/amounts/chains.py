"""Chains of arithmetic (算式): 货款5万元+利息3千元=5.3万元, 50万元-10万元=40万元."""

from extractors.machine.kept_patterns import compiled
from models import AmountRole as Role

_BRACKETS = r"(?:（[^（）]{0,20}）)?）?"
_MINUS = r"[-—–−]|减去?"
_PLUS = r"\+|加上?"
_MONEY = r"[元圆]整?"
# The result of a chain, whose every operand is money; in a formula with a rate or a count (×) it is another matter.
RESULT = compiled(rf"{_MONEY}{_BRACKETS}(?:=|等于)[^，。；\d=]{{0,6}}$")
SIGNS = compiled(rf"{_MONEY}{_BRACKETS}(?:(?P<minus>{_MINUS})|(?P<plus>{_PLUS}))")
FORMULA = compiled(r"[×*xX÷/%]")
# An operand that is taken off: …-10万元, and the chain goes on behind it.
TAKEN_OFF = compiled(rf"^{_BRACKETS}(?:{_MINUS})$")
GOES_ON = compiled(rf"{_BRACKETS}(?:{_PLUS}|{_MINUS}|=|等于)")
OPENS = compiled(r"（[^，。；（）\d]{1,20}$")
CLOSES = compiled(r"(?:（[^（）]{0,20}）)?）")
# What a bracket behind it calls an operand: 3万元（评估费）.
CALLED = (
    (compiled(r"（[^（）]{0,12}执行(?:申请)?费"), Role.ENFORCEMENT_FEE),
    (compiled(r"（[^（）]{0,12}(?:受理|保全|诉讼|评估|拍卖|鉴定|公告)费"), Role.COURT_FEE),
    (compiled(r"（[^（）]{0,12}(?:已付|已还|已履行|已执行|已受偿|到位)"), Role.REALISED),
)
