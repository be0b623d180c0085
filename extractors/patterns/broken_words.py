"""Words and names that a line may break in two (断行), on text as printed, without white space."""

from extractors.machine.kept_patterns import compiled

# Fixed words of headings and party blocks: what begins one at a line's end goes on where the next begins with the rest.
WORDS = (
    "有限责任公司 股份有限公司 有限公司 申请执行人 被执行人 统一社会信用代码 公民身份号码 法定代表人 人民法院 "
    "委托诉讼代理人 利害关系人"
).split()
HALVES: dict[str, list[tuple[str, str]]] = {}
"""Both halves of every way to break them, by the first character of the second half."""
for _word in WORDS:
    for _cut in range(1, len(_word)):
        HALVES.setdefault(_word[_cut], []).append((_word[:_cut], _word[_cut:]))
_HEAD = r"(?:法定代表人|负责人|经营者|执行人|申请人|第三人|异议人|案外人)"
# 法定代表人：史 | 长青，: a single character is nobody's name.
ONE_CHARACTER = compiled(rf"{_HEAD}[：:]?[\u4e00-\u9fff]$")
GOES_ON = compiled(r"[\u4e00-\u9fff]{1,3}[。，,；;（(]")
# 法定代表人：耿世 | 杰。: no line begins with one character and a stop; 男， and 女， say of whom, 无。 that there is none.
SHORT_NAME = compiled(rf"{_HEAD}[：:]?[\u4e00-\u9fff]{{2,3}}$")
LAST_CHARACTER = compiled(r"(?![男女附注无略系])[\u4e00-\u9fff][。，,；;（(]")
_NAME = r"[\u4e00-\u9fff（）()]"
# 被执行人：某市河湾钢材市场经营管: longer than a person's name and without an organisation's last word …
NAME_BEGUN = compiled(rf"(?:执行人|申请人|异议人|第三人|案外人)[：:]{_NAME}{{5,30}}$")
# … and the next line brings that, or breaks it again: 理有限责任公司，; 保有限责任公.
REST_OF_FIRM = compiled(
    rf"(?!住|法定|统一|负责|被|申请|委托)(?:{_NAME}{{1,16}}?(?:公司|银行|支行|分行|合作社|中心|厂)[。，,；;（(]"
    rf"|{_NAME}{{0,16}}?(?:有限|股份|有限责任|股份有限)公?$)"
)
