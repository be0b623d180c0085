"""Words by which courts tell each other, or those who are to know, what they did with a case (复函、告知、会议纪要)."""

from extractors.machine.kept_patterns import compiled
from extractors.patterns.days import BEGINS

# An answer to who asked for it tells what was done: 本院已于…裁定中止该案的执行.
REPLY = compiled(r"复函|回函|答复")
# So does a letter to those who are to know: an administrator, another court, who applied.
ADDRESSED = compiled(r"\n(?P<to>[^\n。；：]{2,200})：")
OFFICE = compiled(r"(?:管理人|人民法院)$")
APPLICANTS = frozenset({"申请执行人", "申请人", "债权人"})
_DONE = rf"(?<!称)(?<!称，)(?<!主张)(?<!询问)(?:本院|我院)(?:经(?:依法)?审查后?，?|审查后，?)?(?:(?:已|业已)(?:经)?(?:于[^，。；]{{4,14}}日)?|于{BEGINS}[^，。；]{{4,14}}日)(?:依法)?"
REPLIED = compiled(
    rf"{_DONE}(?:作出[^，。；]{{0,40}}，)?(?:裁定|决定)?(?:(?:中止|终结|恢复|暂缓)(?:(?!另案)[^。；，]){{0,80}}?执行(?!的)|将[^。；，]{{2,60}}移送[^。；，]{{0,30}}破产)[^。；，]*"
    # The case itself: 本院执行的…一案已裁定中止执行.
    r"|(?:本院|我院)(?:立案)?执行的[^。；，]{4,120}?一案，?(?:已|业已)(?:依法)?(?:裁定|决定)(?:中止|终结|恢复|暂缓)[^。；，]{0,40}?执行(?!的)"
)
# 经审查, 本院审查后; then no doubt, and no step to come.
_EXAMINED = r"(?:经(?:本院|我院)?(?:依法)?审查后?|(?:本院|我院)(?:经(?:依法)?审查后?|审查后|以[^，。；]{2,60}为由))"
_SURE = r"(?:(?!如|若|是否|将|拟|应否|异议|复议)[^。；])"
# What the court of the bankruptcy tells another court; its own administrator knows.
OPENED = compiled(
    rf"{_DONE}(?:作出[^，。；]{{0,40}}，)?(?:裁定|决定)(?:不予)?受理[^。；，]{{2,60}}(?:破产|重整|和解)[^。；，]*"
    r"|(?<=，)(?:已|业已)(?:依法)?裁定不予受理[^。；，]*"
    # 你院移送破产审查的B一案，我院已于…裁定不予受理: whose bankruptcy stands before.
    rf"|破产(?:审查|清算)[^。；]{{0,120}}?{_DONE}(?:作出[^，。；]{{0,40}}，)?(?:(?:裁定|决定)(?:不予)?受理(?=[，。；])|作出不予受理的?(?:裁定|决定))"
    # 你院决定移送B进行破产审查，经审查不予受理: by the ground that stands between, or none.
    rf"|破产(?:审查|清算)[^。；]{{0,60}}?，{_EXAMINED}(?:{_SURE}{{0,100}}?(?:裁定|决定)(?:予以)?受理|{_SURE}{{0,100}}?不予受理)(?=[，。；])"
    # 本院于…作出…裁定，对B的破产清算申请不予受理.
    rf"|{_DONE}(?:作出[^，。；]{{0,40}}，)?(?:裁定)?对[^。；，]{{2,60}}(?:破产|重整|和解)[^。；，]{{0,8}}申请(?:裁定)?(?:不予受理|予以驳回)[^。；，]*"
    # 对你院移送的B破产审查一案，本院不予受理.
    r"|破产(?:审查|清算)(?:审查)?(?:一?案件?|申请)?，?(?:本院|我院)?(?:依法|决定|裁定)?不予受理(?=[，。；])"
)
# Minutes of the court of the bankruptcy (会议纪要、债权人会议笔录) tell what it opened.
MINUTES = compiled(r"纪要$|会议(?:笔录|记录)$")
OPENED_HERE = compiled(
    rf"(?<!称)(?<!主张)(?:本院|我院)(?:已|业已)?于{BEGINS}[^，。；]{{4,14}}日(?:依法)?裁定受理[^，。；]{{2,80}}?(?:破产|重整|和解)[^。；，]*"
)
# 贵院委托执行函收悉: an answer that the case is registered here files it.
ENTRUSTING = compiled(r"委托[^。；，]{0,12}?执行[^。；，]{0,24}?(?:收悉|收到)")
FILED_HERE = compiled(rf"{_DONE}(?:予以|决定)?立案(?:执行|受理)?[^。；，]*")
