"""Builder of invented rulings, notices and letters, whole papers in which one sentence is the matter of a test."""

from papers import document
from spacy.tokens import Doc

from extractors.fields.courts import find_courts
from extractors.fields.days import find_days
from extractors.fields.seizures import find_seizures
from extractors.fields.signals import find_signals
from extractors.fields.statements import find_statements
from extractors.fields.status import find_status
from extractors.fields.titles import find_titles
from extractors.pipeline import COMPONENTS

APPLICANT = "杭州明泽纸业有限公司"
DEBTOR = "浙江云岫纺织有限公司"
GUARANTOR = "沈立秋"
BLOCK = (
    f"申请执行人：{APPLICANT}，住所地杭州市拱墅区祥符街道。\n"
    f"被执行人：{DEBTOR}，住所地杭州市西湖区三墩镇。\n"
    "法定代表人：沈立秋。\n"
    f"被执行人：{GUARANTOR}，男，1970年3月2日出生，住杭州市西湖区。\n"
)
CASE = f"本院在执行{APPLICANT}与{DEBTOR}、{GUARANTOR}买卖合同纠纷一案中，依法进行了审查。\n"
LAW = "依照《中华人民共和国民事诉讼法》第二百六十八条的规定，裁定如下：\n"
FOOT = "\n本裁定送达后即发生法律效力。\n审判员 方晓\n二〇二四年三月十一日\n书记员 童欣\n"

_MINE = (
    ("courts", find_courts),
    ("titles", find_titles),
    ("days", find_days),
    ("status", find_status),
    ("signals", find_signals),
    ("statements", find_statements),
    ("seizures", find_seizures),
)


def read(text: str) -> Doc:
    """A paper with every field of these tests marked, whether or not the pipeline has the component."""
    doc = document(text)
    present = {name for name, _ in COMPONENTS}
    for name, component in _MINE:
        doc = doc if name in present else component(doc)
    return doc


def paper(
    orders: str = "",
    body: str = "",
    number: str = "（2024）浙0106执1000号之一",
    title: str = "执行裁定书",
    block: str = BLOCK,
    case: str = CASE,
) -> str:
    """A ruling of 杭州市西湖区人民法院: party block, opening sentence, body, and orders where there are some."""
    told = f"{case}{body}\n" if body else case
    operative = f"{LAW}{orders}" if orders else ""
    return f"杭州市西湖区人民法院\n{title}\n{number}\n{block}{told}{operative}{FOOT}"


def letter(text: str, title: str, number: str = "（2024）浙0106执1000号") -> str:
    """A notice or letter without an operative part."""
    return f"杭州市西湖区人民法院\n{title}\n{number}\n{DEBTOR}：\n{text}\n二〇二四年三月十一日\n"
