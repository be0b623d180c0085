"""Sources of law (法律渊源): title, who made it and when, the days on which it was or is in force.

An article's number follows the day: the Civil Procedure Law (民事诉讼法) was renumbered in 2022 and 2024, its
interpretation (民诉法解释) in 2022, the enforcement provisions (执行规定) in 2021. Each numbering is a source of its
own. `verified` is false where text and number were not read in a stored copy of the source but rest on memory.
"""

from datetime import date

from models import Statute
from models.frozen import Frozen

_NPC = "全国人民代表大会常务委员会"
_SPC = "最高人民法院"


class Source(Frozen):
    """One numbering of one instrument (法律、司法解释), with the body that made it and the days it is in force."""

    title: str
    source: str
    since: date
    until: date | None = None
    verified: bool = True

    def at(self, article: str) -> Statute:
        """The statute of one or several articles (第二条、第三条)."""
        return Statute(article=article, **self.model_dump())


def in_force(statutes: tuple[Statute, ...], on: date) -> tuple[Statute, ...]:
    """Those that are in force on the day, in their order."""
    return tuple(statute for statute in statutes if statute.in_force(on))


BANKRUPTCY_LAW = Source(
    title="中华人民共和国企业破产法", source=f"{_NPC}2006年8月27日通过，第一百三十六条", since=date(2007, 6, 1)
)
BANKRUPTCY_RULES_1 = Source(
    title="最高人民法院关于适用〈中华人民共和国企业破产法〉若干问题的规定（一）",
    source=f"{_SPC}2011年9月9日公告",
    since=date(2011, 9, 26),
)
BANKRUPTCY_RULES_2 = Source(
    title="最高人民法院关于适用〈中华人民共和国企业破产法〉若干问题的规定（二）",
    source=f"{_SPC}审判委员会2013年7月29日第1586次会议通过，2020年12月23日第1823次会议修正",
    since=date(2013, 9, 16),
)
CIVIL_PROCEDURE_2012 = Source(
    title="中华人民共和国民事诉讼法",
    source=f"{_NPC}2012年8月31日、2017年6月27日修正",
    since=date(2013, 1, 1),
    until=date(2021, 12, 31),
    verified=False,  # numbers inferred from cross-references
)
CIVIL_PROCEDURE_2021 = Source(
    title="中华人民共和国民事诉讼法",
    source=f"{_NPC}2021年12月24日修正",
    since=date(2022, 1, 1),
    until=date(2023, 12, 31),
)
CIVIL_PROCEDURE_2023 = Source(
    title="中华人民共和国民事诉讼法", source=f"{_NPC}2023年9月1日修正", since=date(2024, 1, 1)
)
INTERPRETATION_2015 = Source(
    title="最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释",
    source=f"{_SPC}审判委员会2014年12月18日第1636次会议通过",
    since=date(2015, 2, 4),
    until=date(2022, 4, 9),
    verified=False,  # numbers derived from those of 2022
)
INTERPRETATION_2022 = Source(
    title="最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释",
    source=f"{_SPC}审判委员会2022年3月22日第1866次会议修正",
    since=date(2022, 4, 10),
)
ENFORCEMENT_RULES_1998 = Source(
    title="最高人民法院关于人民法院执行工作若干问题的规定（试行）",
    source=f"{_SPC}1998年6月11日通过，法释〔1998〕15号",
    since=date(1998, 7, 8),
    until=date(2020, 12, 31),
    verified=False,  # numbers from memory
)
ENFORCEMENT_RULES_2020 = Source(
    title="最高人民法院关于人民法院执行工作若干问题的规定（试行）",
    source=f"{_SPC}审判委员会2020年12月23日第1823次会议修正",
    since=date(2021, 1, 1),
)
ENFORCEMENT_PROCEDURE_2008 = Source(
    title="最高人民法院关于适用〈中华人民共和国民事诉讼法〉执行程序若干问题的解释",
    source=f"{_SPC}审判委员会2008年9月8日第1452次会议通过",
    since=date(2009, 1, 1),
    until=date(2020, 12, 31),
    verified=False,  # numbers from memory
)
ENFORCEMENT_PROCEDURE_2020 = Source(
    title="最高人民法院关于适用〈中华人民共和国民事诉讼法〉执行程序若干问题的解释",
    source=f"{_SPC}审判委员会2020年12月23日第1823次会议修正",
    since=date(2021, 1, 1),
)
ENTRUSTING_RULES = Source(
    title="最高人民法院关于委托执行若干问题的规定",
    source=f"{_SPC}审判委员会2011年4月25日第1521次会议通过，2020年12月23日第1823次会议修正",
    since=date(2011, 5, 16),
)
DORMANCY_RULES = Source(
    title="最高人民法院关于严格规范终结本次执行程序的规定（试行）",
    source="法〔2016〕373号，2016年10月29日",
    since=date(2016, 12, 1),
    verified=False,  # article 9 was not at hand
)
SEIZURE_RULES_2004 = Source(
    title="最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定",
    source=f"{_SPC}审判委员会2004年10月26日第1330次会议通过",
    since=date(2005, 1, 1),
    until=date(2020, 12, 31),
    verified=False,  # number from memory
)
SEIZURE_RULES_2020 = Source(
    title="最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定",
    source=f"{_SPC}审判委员会2020年12月23日第1823次会议修正",
    since=date(2021, 1, 1),
)
PRESERVATION_RULES = Source(
    title="最高人民法院关于人民法院办理财产保全案件若干问题的规定",
    source=f"{_SPC}审判委员会2016年10月17日第1696次会议通过，2020年12月23日第1823次会议修正",
    since=date(2016, 12, 1),
)
OBJECTION_RULES = Source(
    title="最高人民法院关于人民法院办理执行异议和复议案件若干问题的规定",
    source=f"{_SPC}2015年5月5日公告，2020年12月23日第1823次会议修正",
    since=date(2015, 5, 5),
    verified=False,  # the text was not at hand
)
TRANSFER_OPINION = Source(
    title="最高人民法院关于执行案件移送破产审查若干问题的指导意见",
    source="法发〔2017〕2号，2017年1月20日",
    since=date(2017, 1, 20),
)
TRANSFER_OPINION_FROM_MEMORY = TRANSFER_OPINION.model_copy(update={"verified": False})
"""The same opinion, for articles 8 to 17, whose text was not at hand."""
BANKRUPTCY_TRIALS_MINUTES = Source(
    title="全国法院破产审判工作会议纪要",
    source="法〔2018〕53号，2018年3月4日",
    since=date(2018, 3, 4),
    verified=False,  # the text was not at hand
)
CROSS_ENFORCEMENT_OPINION = Source(
    title="最高人民法院关于交叉执行工作的指导意见", source="法发〔2024〕9号，2024年6月17日", since=date(2024, 6, 17)
)
GUIDING_CASE_252 = Source(
    title="最高人民法院第252号指导性案例",
    source="最高人民法院公报，第45批指导性案例，gongbao.court.gov.cn/Details/1c90a4f4bb82cfb7aced2c1d588f62.html",
    since=date(2025, 4, 7),
)
GUIDING_CASE_253 = Source(
    title="最高人民法院第253号指导性案例",
    source="最高人民法院2025年4月7日发布，第45批指导性案例",
    since=date(2025, 4, 7),
)
