"""Stays that another case's paper tells of (查明…已裁定中止执行), on findings (titles and allegations blanked as □)."""

from extractors.machine.kept_patterns import compiled

# 本院作出□之一执行裁定，裁定中止□民事判决书的执行; 六安市金安区人民法院裁定中止该案执行. Not 中止对某房屋的执行: a thing.
STAYED = compiled(
    r"(?P<who>本院|我院|该院|执行法院|[\u4e00-\u9fff]{2,20}人民法院)[^，。；]{0,60}?(?:，(?:并|且|遂|故|依法){0,2})?(?:作出|制作|决定|裁定)[^。；]{0,80}?"
    r"中止(?:了)?(?:(?:本案|该案|案件|前述案件|上述案件|对[^，。；名]{2,40}?|□+[^，。；名]{0,24}?|[^，。；名对□]{0,12}判决(?:书)?)的?)?(?:强制)?执行(?!措施|行为|标的|程序的规定)"
)
# Whom or what else it may be about: a thing (对其房屋的执行), what was asked for, refused, taken back or supposed.
NOT_STAYED = compiled(
    r"房|土地|账户|存款|财产|股权|车|款项|设备|标的物|请求|要求|申请(?!执行|人)|主张|认为|建议|商请|函请(?![^。；]{0,40}裁定)|应当?(?=[^，。；]{0,8}中止)|可以|是否|不予|未|拒绝|撤销|恢复|曾"
)
# 管理人请求本院裁定中止本案执行: in front of whose ruling it is.
ASKED = compiled(r"(?:请求|要求|申请(?!执行人)|主张|建议|商请|函请|希望|[称向对])[^，。；：]{0,20}$")
# …，后恢复执行; 恢复执行: it stays no more.
TAKEN_UP = compiled(
    r"(?<!不予)(?<!不)(?<!请求)(?<!申请)(?<!要求)(?:恢复|继续)(?:本案|该案|□+[^，。；]{0,20}?|对[^，。；]{2,30})?的?(?:强制)?执行"
)
