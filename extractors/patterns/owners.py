"""In an order: whose the thing is (财产归属)."""

from extractors.machine.kept_patterns import compiled

OWNED = compiled(
    r"^(?:[^，。；]{0,4}?)(?:名下|所有|持有|共有|享有|开立|在|的|单独所有|（|、|和|及|应得|每月|银行|存款|工资|收入|公积金|股权|账户|房产|不动产|车辆)"
)
# 冻结甲对第三人乙享有的租金: the claim is 甲's, and 乙 owes it.
CLAIM_ON = compiled(
    r"^(?:（[^（）]{1,20}）)?(?:[在对][^，。；]{2,60}?)(?:享有|到期)的?[^，。；]{0,40}?(?:债权|租金|应收|货款|工程款|加工费|运费|服务费|收益|款项|债务)"
)
OWES_IT = compiled(r"对(?:第三人|次债务人|案外人|承租人|发包人)?$")
CLAIMED = compiled(r"^(?:（[^（）]{1,20}）)?(?:享有|到期|的到期|的债权|的应收)")
# 冻结甲持有的乙公司40%的股权: the shares are in 乙, and 甲's.
HOLDS = compiled(r"(?:持有|所有|名下|享有|拥有|[在于]|投资)的?$")
SHARES_IN = compiled(
    r"^(?:（[^（）]{1,40}）)?的?(?:\d[\d.]{0,8}[%％]|百分之[一二三四五六七八九十百]{1,6}|[\d.,]{1,16}万?[元股])?的?(?:股权|股份|股票|出资|投资权益)"
)
ORDER_ON_PROPERTY = compiled(r"查封|冻结|扣押|扣划|划拨|提取|拍卖|变卖|抵偿|抵债|扣留|归[^，。；]{2,40}所有|解除")
LIST_FOLLOWS = compiled(r"下列|如下|以下|清单")
# Roles whose property no order of enforcement touches.
NEVER_OWNERS = frozenset({"申请执行人", "申请人", "申请保全人", "原告", "买受人", "竞买人", "债权人", "管理人"})
