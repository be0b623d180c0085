"""Acceptances that a paper of enforcement tells of (查明…法院已裁定受理破产申请), on findings (titles blanked as □)."""

from extractors.machine.kept_patterns import compiled

# 作出□民事裁定，受理对甲公司的破产清算申请; 已裁定受理其重整一案. Not 受理审查, 立案受理: a petition has come in, no more.
ACCEPTED = compiled(
    r"(?:裁定|决定)(?:书)?，?(?:已经?|依法|予以|由其){0,2}受理(?!审查|立案|后|前|之)[^，。；]{0,80}?(?:破产|重整|和解)(?![^，。；]{0,16}(?:正在|尚在|处于)审查)"
)
# What may come, is asked for, or is not so: 尚未裁定受理, 如裁定受理, 申请法院裁定受理, 自裁定受理之日.
NOT_YET = compiled(
    r"(?:请求|要求|申请(?!人)|应当?|可能|如果?|若|是否|未|不予|拟|待|等待?|须|需|一旦|自|在|直至|能否|可以?|撤销)[^，。；]{0,20}$"
)
# …，后被上级法院撤销; 后又驳回申请: it is accepted no more.
TAKEN_BACK = compiled(r"^[^。\n]{0,120}?(?:撤销|驳回(?![^，。；]{0,6}异议)|准许[^，。；]{0,24}撤回)")
PRONOUN = compiled(r"被执行人|债务人|被申请人|该(?:公司|企业|厂)|你(?:公司|单位|厂)|其")
FIRM = compiled(r"(?:公司|集团|厂|企业|合作社)")
