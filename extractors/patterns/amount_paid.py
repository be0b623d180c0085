"""Rows of money that was paid, by whom and however it is told (金额性质之二，已付)."""

from extractors.patterns.amount_words import FILL, PAY, Row, row
from models import AmountRole as Role

PAID: tuple[Row, ...] = (
    row(
        Role.REALISED,
        rf"(?:执行到位|执行到|^到位|代[缴交]纳?|实际到位|兑现|执行回|受偿|发还|发放|(?<!可供)分配(?!方案)|领取(?!工资)|扣得|分得|执行款|(?:主动|自动|自行|累计|陆续|分批|代为)(?:{PAY})|"
        rf"(?:转账|当庭)[^，。；]*|(?:清偿|分配|受偿|发放)[金总]额|收到(?!本|通知|之日|判决|裁定|履行|申请|[^，。；]{{0,12}}(?:后|之日))|受让资金|已(?:经)?[^，。；未]{{0,14}}(?:{PAY}|[缴交]纳|执行|还|领取|到账)|(?:{PAY}|[缴交]纳)了|偿还第|代偿了)[^，。；]*$",
    ),
    # 仅于…支付…元, 先后偿还…元: told as done; 前 tells a day to come.
    row(
        Role.REALISED,
        rf"(?:仅|曾|先后|陆续|实际(?![车船业]主|控制|施工|所有|权利|使用|占有|出资|用款|经营|承包|投资|负责|承租|购房)|擅自|(?<!应)当[场庭])[^，。；前应约]{{0,14}}(?:{PAY}|[缴交]纳)[^，。；]*$",
    ),
    # 事故发生后支付…元, 此后共还款…元, 被告垫付医疗费…元: told as done.
    row(
        Role.REALISED,
        rf"^(?!.*(?:应|需|须|约定|每|请求|要求|主张|返还|判令|由)).*(?:(?:事故|事发|案发|事)(?:发生)?后|此后|其后|后来)[^；。\d]{{0,24}}(?:{PAY}|垫付|赔付)[^，。；\d]*$",
        wide=True,
    ),
    row(
        Role.REALISED,
        r"^(?!.*(?:应|需|须|约定|请求|要求|主张|返还|判令|由)).*(?:被告|被执行人)[^，。；]{0,16}垫付[^，。；]*$",
    ),
    # Of what came in, what the applicant was paid; what a buyer says that he paid.
    row(
        Role.REALISED,
        r"(?:到位|扣划|划拨|执行款|案款|得款|拍卖款|变价款)[^。；应未]*(?:支付|给付|发放|付)给?(?:申请(?:执行)?人|债权人)[^，。；]*$",
        where="enforcement",
        wide=True,
    ),
    row(
        Role.REALISED,
        r"^(?!.*(?:约定|应)).*(?:案外人|异议人|其)[^。；]{0,60}(?:签订|购买)[^。；]{0,60}支付了?[^，。；]*$",
        where="enforcement",
        wide=True,
    ),
    row(
        Role.REALISED,
        r"^(?!.*(?:约定|应|未|请求|要求|返还)).*(?:案外人|异议人)[^，。；]{0,20}(?:支付|[交缴]纳|付清)[了完]?[^，。；]{0,6}(?:购房|首付|购车|房)款[^，。；]{0,4}$",
        where="enforcement",
    ),
    # 案外人代被执行人偿还…元, 向本院账户汇款…元.
    row(
        Role.REALISED,
        rf"^(?!.*(?:应|需|愿|拟|将|约定)).*(?:代(?:被执行人|债务人|其)[^，。；]{{0,6}}(?:{PAY})|[向至](?:本院|法院)[^，。；]{{0,14}}(?:汇款|转账|缴款))[^，。；]*$",
        where="enforcement",
    ),
    # 交来赔偿款…元, 某日交款…元, 从欠薪保障金中预支…元: told as done.
    row(
        Role.REALISED,
        rf"^(?!.*(?:应|需|须|约定|请求|要求|[日月年]之?前)).*(?:[交缴]来|[交缴]款{FILL}|从[^，。；]{{2,20}}中(?:预支|领取|垫付|先行支付))[^，。；]*$",
        where="enforcement",
    ),
    # 签收后又向被执行人支付…元: paid in spite of it.
    row(
        Role.REALISED,
        rf"^(?!.*(?:应|需|须|约定|请求|要求|判令|每)).*(?:又|却|私自|擅自|随即|随后)(?:于[^，。；前]{{4,12}})?向[^，。；前]{{2,40}}(?:{PAY}|汇款|转账)[^，。；]*$",
        where="enforcement",
    ),
    # 案款: money in the court's hands.
    row(Role.REALISED, rf"案款{FILL}", where="enforcement"),
    # 业主支付的工程款, 汇至异议人账户的款项: money that somebody paid, named by it.
    row(
        Role.REALISED,
        r"^(?!.*(?:应|需|须|判|裁|约定|要求|请求|申请|不|未|确定|义务|微信|支付宝)).*"
        r"(?:支付|给付|偿还|归还|垫付|[汇转打][至入]|缴纳)[^，。；：]{0,16}的[^，。；：]*$",
        where="enforcement",
    ),
    # 每月偿还…元: an instalment agreed on.
    row(Role.PRINCIPAL, rf"^(?!.*已).*(?:每[月季年期]|按[月季年])[^，。；]{{0,10}}(?:{PAY})[^，。；]*$"),
    # 支付…后: paid, where it is told.
    row(Role.REALISED, rf"(?:{PAY})[^，。；]*$", r"后，?(?:不再|再未|未|仅|便|即未)"),
)
