"""Grammar of case numbers (案号) as printed: 法〔2015〕137号 with 法〔2018〕335号, and the free old form before 2016.

All patterns run on folded text without white space.
"""

from extractors.machine.kept_patterns import compiled
from models.case_number import type_codes

PROVINCE = "[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军]"
MASK = "×*＊xX某○"
_YEAR = r"（(?P<year>(?:19|20)\d{2})年?）"
_DIGITS = rf"[\d{MASK}]{{1,8}}"
_SERIAL = rf"{_DIGITS}(?:(?:[-—－–~～至]+|号[-—－–~～至]+第?){_DIGITS})?"
# 之— is typed for 之一, and a reader of scans sees 之-- in it.
_DASH = "[-—–―─]{1,2}"
_ORDINAL = rf"[一二三四五六七八九十]{{1,3}}|\d{{1,3}}|{_DASH}(?![-—–―─\d])"
DASH_FOR_ONE = compiled(rf"(?<=之){_DASH}$")
SUFFIX = rf"之(?:{_ORDINAL})(?![\u4e00-\u9fff]*(?:分之|规定))"

# Behind a number and a mark may stand a house, a machine or a day: 5号、3号楼; 1000号，20号之前付款.
_NO_PLACE = r"(?!楼|房|屋|幢|栋|室|库|厂|土?地[块下段]?(?!方|区)|宗地|机(?!关)|仓|院|门|商?铺|单元|车[位库间]|船|井|别墅|住宅|[之以]?[前后](?!述)|起(?!诉)|[上下]午|开庭)"
# A day is none, unless a case follows; behind a comma it may be one.
_COMMA = r"，(?!(?:[12]?\d|3[01])号(?!案|执行|民事|裁定|判决|之[一二三四五六七八九十]))"

_KNOWN = "|".join(type_codes())
_COURT = rf"最高法|{PROVINCE}(?:[\d{MASK}]{{2,4}})?"
# Local forms without an official code (破申预, 诉前调) follow the court's digits just the same.
_TYPE = rf"(?:{_KNOWN}|[\u4e00-\u9fff]{{1,6}}?)"
# Shenzhen counts the bankruptcies of natural persons in a bracket: 破230号（个6）.
NEW_FORM = compiled(
    rf"{_YEAR}(?:(?P<court>{_COURT})(?P<special>知)?(?P<type>{_TYPE})|(?P<bare>{_KNOWN}))"
    rf"(?P<serial>{_SERIAL})号(?P<suffix>（个\d{{1,4}}）(?:{SUFFIX})?|{SUFFIX})?"
)
# A bracket was lost, or both: 2024浙0109执123号. Only with all that an official number has; a high court has no digits.
_HIGH = rf"(?:最高法|{PROVINCE})(?=知?(?:民|执|行|刑|破)[初终申再监复异恢协保]?\d)"
BARE_YEAR = compiled(
    rf"(?P<year>20(?<!\d20)\d{{2}})(?:(?<!（\d{{4}})）)?(?P<court>{PROVINCE}[\d{MASK}]{{2,4}}|{_HIGH})(?P<special>知)?(?P<type>{_KNOWN})"
    rf"(?P<serial>{_SERIAL})号(?P<suffix>{SUFFIX})?"
)
# Shanghai's tribunals stand in brackets: 沪一中民三（商）初字. Some papers leave 字 out: 刑二复终第7号.
_OLD_WORD = rf"{_YEAR}(?P<word>(?:(?![第号])[\u4e00-\u9fff\d]){{1,14}}(?:（[\u4e00-\u9fff]{{1,6}}）[\u4e00-\u9fff]{{0,3}})?(?:（[\u4e00-\u9fff]{{1,6}}）)?[\u4e00-\u9fff]{{0,6}}?(?:字|(?<=[初终执复监再恢])(?=第)))"
# Canton restored a case under its old number: 执字第1234号恢字第1号.
OLD_FORM = compiled(rf"{_OLD_WORD}第?(?P<serial>{_SERIAL})号(?P<suffix>{SUFFIX}|恢字第?\d{{1,3}}号)?")
# 浙0109执第612号: a word of the new form, where 第 is superfluous.
NEW_WORD = compiled(rf"{PROVINCE}[\d{MASK}]{{2,4}}知?(?:{_KNOWN})")
# The brackets left out: 2013杭执民字第123号.
OLD_BARE = compiled(
    rf"(?P<year>(?:19|20)(?<!\d(?:19|20))\d{{2}})(?P<word>(?:(?![第号年月日])[\u4e00-\u9fff]){{2,10}}?字)第(?P<serial>{_SERIAL})号(?P<suffix>{SUFFIX})?"
)
OLD_LIST = compiled(
    rf"{_OLD_WORD}第?(?P<list>{_SERIAL}(?:(?P<each>号)?(?:[、和及]|{_COMMA})(?:第)?{_SERIAL})+)号(?(each){_NO_PLACE}|)(?:(?P<of_all>{SUFFIX})|(?!之|恢))"
)

# 豫0l执异351号: letters typed or read for the digits of a court's code, which has none.
LETTERS = "lIO"
LETTERS_IN_CODE = compiled(
    rf"(?<=（\d\d\d\d）{PROVINCE})(?=\d{{0,3}}[{LETTERS}])[\d{LETTERS}]{{2,4}}(?=[\u4e00-\u9fff])"
)
AS_DIGITS = str.maketrans(LETTERS, "110")

# After a number, further serials of the same prefix: 、1078号、2216号 / 、5620、6197号 / 及1564号.
NEXT_SERIAL = compiled(rf"(?:[、和及与]|{_COMMA})(?:第)?(?P<serial>{_SERIAL})号{_NO_PLACE}(?P<suffix>{SUFFIX})?")
FIRST_OF_LIST = compiled(
    rf"{_YEAR}(?P<prefix>(?:{_COURT})知?{_TYPE})(?P<list>{_SERIAL}(?:(?P<each>号)?(?:[、和及]|{_COMMA}){_SERIAL})+)号(?(each){_NO_PLACE}|)(?:(?P<of_all>{SUFFIX})|(?!之))"
)
# Further suffixes of the same number: 之一、之二、三号.
NEXT_SUFFIX = compiled(rf"[、，和及](?P<suffix>之(?:{_ORDINAL}))(?![\u4e00-\u9fff]*分之)")

# 豫价车损（2013）新郑1205号: a place, and no kind of case. A high court's word without a code names its kind (京诉前调).
KIND_OF_CASE = compiled(r"[民刑行执破商知经清监督申终初再恢保赔催特裁预调诉访请协移委确认辖管惩救信复核]")

# Look-alikes: numbers of notaries, arbitration, labour arbitration, administration, land and house registers.
NOT_COURTS = compiled(
    r"证(?:经|执|民|字|内|据)|公证|仲|(?<!执)裁字|劳|罚|税|国土|不动产|土地|房|权|监管|食药|市监|工商|环|公\(|公安|检|林权|专利|商标|发改|复决|评字|鉴|拍字|审计|银|[破清]管"
)
# 某公证处作出的（2023）京某信执字第1号执行证书: a notary's, whatever its word.
BY_A_NOTARY = compiled(r"公证处[^，。；（）]{0,12}$")
OF_A_NOTARY = compiled(r"《?(?:执行证书|公证书|公证债权文书)")
# An old number of a court names the kind of case, or that it charges an appraiser (法委评字).
OLD_KIND = compiled(r"[民刑行执商经知破保监申终初再恢赔督催特裁预]|法委")
COURT_WORD = compiled(r"法")
NOT_A_TYPE = compiled(r"年|月|日|元|条|款|法院|人民|不动产|第|号|国用|证|房|权|仲")
