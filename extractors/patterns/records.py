"""Words of a record of questions and answers (询问笔录, 谈话笔录): who was asked, and for whom he answers."""

from extractors.machine.kept_patterns import compiled

_ASKED = r"\n(?:被(?:询问|谈话|调查|约谈|询)人|(?:到庭|到场|在场|参加)人(?:员)?)[：:]"
RECORD = compiled(_ASKED)
# 被询问人：申请执行人某某，女，…: the role before the name.
ASKED_SIDE = compiled(rf"{_ASKED}(?P<role>申请执行人|被执行人)[：:]?(?=[\u4e00-\u9fff])")
# 被询问人：某某，某公司法定代表人; 被询问人：某某（被执行人某公司法定代表人）.
ASKED_HEAD = compiled(
    rf"{_ASKED}(?P<head>[\u4e00-\u9fff·]{{2,6}})[，（](?:[^\n]{{0,80}}[，（])?(?:系|被执行人){{0,2}}"
    r"(?P<name>[\u4e00-\u9fff（）]{4,40}?(?:公司|厂|社|店|行|中心|集团))的?(?:法定代表人|负责人|经营者)"
)
# 被询问人：某某，男，…，系本案被执行人: what he is, behind what he is like.
ASKED_SELF = compiled(
    rf"{_ASKED}(?P<name>[\u4e00-\u9fff·]{{2,12}}?)(?=[，（])[^\n]{{0,80}}?[，（](?:(?:系|是|为)(?:(?:本案|该案)的?)?|(?:本案|该案)的?)(?P<role>申请执行人|被执行人)(?=[，。；）\n])"
)
# 被谈话人：某某（系申请执行人某公司委托诉讼代理人）: for whom a lawyer answers.
ASKED_AGENT = compiled(
    rf"{_ASKED}[\u4e00-\u9fff·]{{2,6}}[，（](?:[^\n]{{0,80}}?[，（])?(?:系|为|是)?(?P<role>申请执行人|被执行人)(?P<name>[^，。；：、（\n]{{2,40}}?)的?(?:特别授权|一般授权)?(?:委托|诉讼){{1,2}}代理人"
)
# 受送达人：某某（被执行人）、某某（被执行人）, of a proof of service (送达回证) or of a form.
SERVED = compiled(
    r"(?:(?:受送达人|被通知人|收件人)(?:姓名|名称)?[：:]|（(?:被执行人|申请执行人)）[、，；])(?P<name>[^，。；：、\n（]{2,40}(?:（(?!被执行人|申请执行人)[^（）\n]{2,6}）)?[^，。；：、\n（]{0,30})（(?P<role>被执行人|申请执行人)）"
)
# 申请执行你公司: said to who answers for the debtor.
TO_THE_DEBTOR = compiled(r"执行你(?:单位|公司|厂|社|店|行|们)")
