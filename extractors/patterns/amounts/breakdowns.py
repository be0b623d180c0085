"""Words by which a paper says what a sum went to (其中…，…), part by part."""

from extractors.machine.kept_patterns import compiled

# 以上共计…元，其中…: the whole of what came in, and its parts behind; 可供分配的总额 is what is there.
SUMS_UP = compiled(r"(?<!分配的)(?<!财产)(?<!资产)(?:[共合总]计|累计|总额|上述|以上|前述|该)[^，。；\d]{0,12}$")
# ，支付工资…元: a part of what came in, where nothing is agreed on or ordered.
PAYS = compiled(
    r"[，；、](?!.*(?:应|须|需|判|拟|约定|同意|承诺|请求|要求|未|尚|标的|申请)).{0,16}?(?:支付|发放|给付|偿付|清偿|付|分给|发给|退付)[^，。；\d]{0,20}$"
)
# ，退还被执行人…元; ，暂存…元: the other things that become of it.
GIVES_BACK = compiled(r"[，；、](?:余款?|剩余)?(?:退还|退回|退付|返还)(?!申请)[^，。；\d]{0,20}$")
KEEPS = compiled(r"[，；、](?:余款?|剩余|其余)?(?:款项)?(?:暂存|留存|提存|结存|存于|暂扣)[^，。；\d]{0,12}$")
OPENS = compiled(r"[，。；（：](?:其中|分别|包括)|，[^，。；\d]{0,10}$")
