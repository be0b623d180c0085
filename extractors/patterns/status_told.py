"""Words that say what becomes of a case outside orders: decisions told in letters, closings, what would come.

All run on plain text (laws' titles and case numbers blanked).
"""

from extractors.machine.kept_patterns import compiled
from extractors.patterns.status import Table, table
from models import CaseStatus as S

# 请将上述房产过户至买受人名下, in a letter that holds nothing: the sale is carried out.
CARRIED_OUT: Table = table(
    (
        S.DISPOSAL,
        r"(?<=[。；，：、.\n])(?:(?!解除|不得|不予|停止|暂停|暂缓)[^。；，：.\n]){0,60}?(?:过户|转移登记|变更登记|登记)(?:登记)?(?:至|到|给|在)(?:买受人|竞买人|竞得人)[^。；，（\n]{0,20}",
    ),
)

# 通知如下：一、自收到之日起三日内，向申请执行人支付…: a notice to the debtor that orders without 责令 or 你应.
BIDDEN: Table = table(
    (
        S.NOTIFIED,
        r"(?:自|在|于)(?:收到|接到)?本(?:执行)?通知[^。；，\n]{0,12}(?:日内|之日起|后)[^。；，\n]{0,8}，?[^。；，\n]{0,40}?(?:履行|支付|给付|付清|偿还|归还|返还|清偿|交付|交纳|缴纳|赔偿|迁出|腾退|拆除)[^。；，\n]*"
        r"|(?:(?<=通知如下：)|(?<=通知如下：\n))[^。；\n]{0,60}?(?:履行|支付|给付|付清|偿还|归还|返还|清偿|交付|交纳|缴纳|赔偿|迁出|腾退|拆除)[^。；，\n]*",
    ),
)
# 双方已达成和解协议，现将该案作终结执行处理: the end, and not what led to it.
RATHER_SAID: dict[S, Table] = {
    S.SETTLEMENT: table(
        (
            S.TERMINATED,
            r"(?<=[，。；：])(?:现|故|据此)?(?:本院|我院)?(?:依法|决定|现)?(?:将|对)(?:该|本)案(?:件)?(?:依法|予以)?(?:作|按|以)?终结执行(?:处理|方式结案|结案)?(?=[，。；])",
        )
    )
}
ELSE_SAID = {S.CONTROLLED: CARRIED_OUT, S.NOTIFIED: BIDDEN}  # where the usual words of a titled paper are missing

CLOSING: Table = table(
    # Not how it once stood: 曾终结本次执行程序，后恢复执行….
    (S.DORMANT, r"(?<!曾)(?<!曾裁定)终结本次执行(?![^。；]{0,30}(?:恢复|后))"),
    (S.TERMINATED, r"以?终结执行(?:的)?方式结案|终结执行"),
    (S.CANCELLED, r"销案"),
    (S.PAID, r"本案[^。；，]{0,20}(?:执行完毕|结案)(?:，[^，。；]{0,8}结案)?"),
    (
        S.PAID,
        r"(?:(?<=[。；，：\n])|^)[^。；，\n]{0,60}?(?:执行完毕|全部履行(?:完毕)?|结案|执结)|执行完毕|全部履行(?:完毕)?|结案|执结",
    ),
)

# A decision told in a letter, without 决定如下: 本院决定恢复执行, 现予结案.
SAID = compiled(
    r"(?:(?:你院|贵院)[^。；，]{0,40}|[^。；，]{0,20})(?:执行完毕|现予结案)[^。；]*|(?:本院|我院|现|特|兹)(?:经审查，)?(?:依法)?(?:决定|裁定|予以)[^。；]*|决定(?:对|将|恢复|暂缓)[^。；]*|(?:现|特|故)将[^。；]{2,60}移送[^。；]{2,40}(?:审查|审理)[^。；，]{0,12}"
    # 某某向本院申请恢复执行…，本院已予准许.
    r"|申请恢复执行[^。；]{0,60}?，(?:本院|我院)(?:已|现|依法)?予(?:以)?准许"
    # A case that goes to another court by letter, and a superior's answer to who asked for it.
    r"|(?<!请求)(?<!要求)(?<!申请)(?<!主张)(?:本院|我院)(?:现|依法|即日起){0,2}(?:中止对?[^。；，]{0,60}执行|将?对[^。；，]{2,60}的执行(?:予以|依法)?中止)(?=[。；，])"
    r"|(?:现|特|故)将[^。；]{1,60}(?:移送|移交)(?:给)?(?:你|贵)院[^。；，]{0,8}执行"
    r"|(?<=[。；：，\n])(?:本院|我院)?同意(?:由)?(?:你院|[^。；，]{2,30}法院)[^。；，]{0,60}提级[^。；，]{0,6}执行"
)

# 如你不同意，本院将终结本次执行程序: what a letter says will come if something else does.
WOULD = compiled(r"^(?:如|若|倘若?|逾期|届时)[^。；]{2,100}?，(?:则)?(?:本院|我院)?(?:将|即|依法)")

# 请你七日内提供线索，逾期不能提供的，本院将终结本次执行程序: the same behind what the letter asks for.
OR_ELSE = compiled(r"，(?:逾期|如|若|倘若?|届时)[^，。；]{2,60}，(?:则)?(?:本院|我院)?将[^。；]*$")

# 将查封的厂房移送你院执行, 将该财产移送你院 (首先查封法院移送处置权): a thing goes to the other court, and no case.
HANDS_OVER = compiled(
    r"将(?!本案|该案|案件|上述案件)[^。；]{0,80}?(?:房产|房屋|土地|厂房|不动产|车辆|船舶|股权|股票|设备|财产|标的物|处置权)[^，。；案]{0,12}(?:移送|移交|交由)(?:给|由)?(?:你|贵)院"
)
