"""Rows of what happened with a sum in the course of a case: paid until it stopped, taken and passed on, put in."""

from extractors.patterns.amounts.words import FILL, PAY, Row, row
from extractors.patterns.days import DATE, MONTH
from models import AmountRole as Role

# What is agreed, asked for or ordered has not happened.
_TO_COME = "应|须|需|约定|协议|同意|承诺|拟|将|判|裁|请求|要求|申请(?!人|执行人)|未|不"

HAPPENED: tuple[Row, ...] = (
    # 支付前三期共…元后，自某月起未再付款: what was paid before it stopped.
    row(
        Role.REALISED,
        rf"^(?!.*(?:{_TO_COME})).*(?:{PAY})[^，。；]*$",
        r"后(?:，|便|即|就)[^，。；]{0,24}?(?:再未|未再|不再|没有再|拒不|停止)(?:[^，。；]{0,6})(?:付|履行|还)",
        where="enforcement",
    ),
    # 审查期间，被申请人于某日向申请人支付…元: paid while the case was pending.
    row(
        Role.REALISED,
        rf"(?:审查|执行|审理|复议|听证)(?:期间|过程中|中)，(?:(?!{_TO_COME})[^，。；]){{2,40}}[于在](?:20\d\d年|同年|当年)?{MONTH}{DATE}(?:(?!{_TO_COME})[^，。；]){{0,40}}(?:{PAY})(?:了)?{FILL}",
        where="enforcement",
        wide=True,
    ),
    # 从某公司执行…元给付某某: taken there and passed on.
    row(
        Role.REALISED,
        rf"^(?!.*(?:{_TO_COME})).*从[^，。；]{{2,40}}执行(?:到|了|回)?(?:人民币)?$",
        r"[^，。；\d]{0,4}(?:给付|支付|交付|发还|发放|付给)",
        where="enforcement",
    ),
    # 机器变价款…元用于支付工资: the money of the sale is spent.
    row(
        Role.REALISED,
        rf"^(?!.*(?:{_TO_COME})).*(?:得款|变价款|[变拍]卖款){FILL}",
        r"，?(?:全部|全额|均)?用于(?:支付|发放|清偿|偿还|缴纳)",
        where="enforcement",
    ),
    # 擅自变卖查封的设备，所得…元: nobody's price, the debtor got it.
    row(
        Role.OTHER,
        rf"擅自(?:变卖|出售|转让|处分|处置|出租|转移)[^。；]*(?:所得|得款|获利|获款)(?:价?款)?{FILL}",
        where="enforcement",
        wide=True,
    ),
    # 变卖机械两台，所得…元.
    row(
        Role.PROPERTY_VALUE,
        rf"(?:变卖|拍卖|变价)[^，。；]{{2,40}}，(?:共)?(?:所得|得款)(?:价?款)?{FILL}",
        where="enforcement",
        wide=True,
    ),
    # 股东愿意提供…元流动资金: nobody's debt yet.
    row(
        Role.OTHER,
        r"(?:提供|注入|投入|筹集|筹措)(?:人民币)?$",
        r"的?(?:流动|偿债|周转|启动|复工|恢复生产|运营){0,2}资金",
    ),
    # 竞买人未缴清余款…元: the rest of a price, and no debt.
    row(
        Role.PROPERTY_VALUE,
        rf"^(?=.*(?:拍卖|竞得|竞买|成交|买受人)).*未[^，。；\d]{{0,12}}(?:[\d年月日]{{2,12}}(?:之?前)?)?[^，。；\d]{{0,6}}(?:缴|交|付)[清纳齐足]?(?:拍卖|成交|剩余|全部)*(?:余款|尾款|价款){FILL}",
        where="enforcement",
        wide=True,
    ),
    # 以…元将该设备交申请执行人抵偿债务: the price at which it is taken.
    row(
        Role.PROPERTY_VALUE,
        r"以[^，。；]{0,6}$",
        r"(?:的价格)?将[^，。；\d]{2,40}(?:(?:交|抵)付?给?[^，。；\d]{2,30}(?:抵偿|抵债|抵顶|抵付)|(?:拍卖|变卖)成交)",
    ),
    # 转账…元作为出资: put into a firm, and no payment of a debt.
    row(
        Role.OTHER,
        r"",
        r"[^，。；\d）]{0,4}作为(?:其|股东|实缴|认缴|对[^，。；\d]{1,20}的){0,3}(?:出资|投资|增资|注册)(?:款|资[金本])?(?=[，。；])",
        where="enforcement",
    ),
    # 作出…执行裁定，强制执行某公司银行存款…元: what the ruling orders to be taken.
    row(
        Role.CONTROL_LIMIT,
        rf"作出[^。；]{{0,60}}裁定书?(?:[^，。；]{{0,24}}号)?，(?:依法)?强制执行(?!人)[^，。；]*(?:存款|财产|到期债[务权]){FILL}",
        where="enforcement",
        wide=True,
    ),
    # 资金来源于股东借款…元: what somebody lends to pay with.
    row(Role.OTHER, rf"(?:资金|款项)(?:来源于|来源为|来自)[^，。；\d]{{0,12}}(?:借款|投资款?|投入|垫资){FILL}"),
)
