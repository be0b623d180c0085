"""R2 First-seizure deadlock (首封僵局): who holds the property, whether it sells, and what is no deadlock."""

from dataclasses import replace

import pytest
from rules_cases import (
    ACCEPTED,
    FIRM,
    GUARANTOR,
    HANGZHOU,
    QIANTANG,
    WOUND_UP,
    XIAOSHAN,
    ZHEJIANG,
    K,
    S,
    case,
    dossier,
    first_court,
    found,
    paper,
    party,
    seizure,
    signal,
    stated,
    words,
)

from models import (
    Answer,
    CourtMention,
    CourtPart,
    EnforcementCase,
    Seizure,
    SeizureAct,
    SeizureRank,
    Signal,
    StatementKind,
    Urgency,
)

RULE = "first_seizure_deadlock"
LEAD = "（2021）浙0109执恢612号"
NAMED = {"signals": (signal(K.FIRST_SEIZURE_ELSEWHERE, XIAOSHAN),)}
NAMELESS = {"signals": (signal(K.WAITING_SEIZURE, quote="本院轮候查封"),)}
TWO = (party(), party(GUARANTOR))


def waiting(quote: str) -> dict[str, object]:
    return {"signals": (signal(K.WAITING_SEIZURE, quote=quote),)}


HELD_THERE = signal(K.FIRST_SEIZURE_ELSEWHERE, XIAOSHAN, quote=f"已被{XIAOSHAN}首先查封")


def told(owner: str | None, what: str = "房屋一套", *, start: int = 12, ordered: bool = False) -> Seizure:
    """A first seizure that the paper tells of, by default in the words of HELD_THERE."""
    first = {"rank": SeizureRank.FIRST, "evidence": words("首先查封", start)}
    return seizure(owner, what=what, ordered=ordered, **first)


BEHIND = Signal(kind=K.WAITING_SEIZURE, evidence=words("本院轮候", 17))  # one comma behind the act that is told
FAR_BEHIND = Signal(kind=K.WAITING_SEIZURE, evidence=words("本院轮候", 60))


def stuck(
    status: S = S.DORMANT, *, others: tuple[str, ...] = (), parties: tuple = TWO[:1], **more: object
) -> EnforcementCase:
    return case(
        paper("（2022）浙0114执1371号", "2022-09-29", status, others=others, parties=parties, **(more or NAMED))
    )


def lead(*papers: tuple[str | None, S], **more: object) -> EnforcementCase:
    return case(*(paper(LEAD, on, status, **more) for on, status in papers))


def let_go(on: str, *more: Seizure, **lifted: object) -> EnforcementCase:
    """A's seizures of January 2022, and what it lifts on the day."""
    seized = paper(LEAD, "2022-01-05", S.CONTROLLED, seizures=(seizure(), *more))
    lifting = paper(f"{LEAD}之二", on, S.NONE, seizures=(seizure(act=SeizureAct.LIFT, **lifted),))
    return case(seized, lifting)


HELD = [
    (let_go("2022-09-28"), "let go before B's ruling, which speaks of another hold"),
    (let_go("2023-01-05", seizure(what="货车一辆")), "one of two things is let go"),
    (let_go("2023-01-05", what="货车一辆"), "another thing is let go"),
]


@pytest.mark.parametrize(("holder", "why"), HELD)
def test_is_met_while_something_is_held(holder: EnforcementCase, why: str) -> None:
    assert found(RULE, dossier(stuck(), holder)).met, why


def test_is_not_met_where_the_first_court_has_let_go_since() -> None:
    finding = found(RULE, dossier(stuck(), let_go("2022-09-29")))
    assert finding.answer is Answer.NOT_MET
    assert "解除查封" in finding.because["zh"]


@pytest.mark.parametrize(
    ("cases", "tell"),
    [
        pytest.param((stuck(),), (HANGZHOU,), id="A named, no case of A known: open for all we know"),
        pytest.param((stuck(S.SUSPENDED),), (HANGZHOU,), id="suspended stands still too"),
        pytest.param((stuck(S.DEFERRED),), (HANGZHOU,), id="deferred stands still too"),
        pytest.param(
            (stuck(**NAMELESS), lead(("2021-12-22", S.CONTROLLED), seizures=(seizure(),))),
            (HANGZHOU,),
            id="A not named, but a known case of A has the seizure",
        ),
        pytest.param(
            (
                stuck(**NAMELESS),
                case(paper("（2023）浙0109民初9号", "2021-12-22", S.CONTROLLED, seizures=(seizure(),))),
            ),
            (HANGZHOU,),
            id="A has only preserved",
        ),
        pytest.param(
            (stuck(statements=(stated(StatementKind.PROPERTY_FIRST_SEIZED),), courts=(first_court(XIAOSHAN),)),),
            (HANGZHOU,),
            id="A named as the court that seized first",
        ),
        pytest.param(
            (stuck(signals=(signal(K.FIRST_SEIZURE_ELSEWHERE, "上海市浦东新区人民法院"),)),),
            ("浙江省高级人民法院", "上海市高级人民法院"),
            id="A in another province: both high courts",
        ),
        pytest.param(
            (stuck(signals=(signal(K.FIRST_SEIZURE_ELSEWHERE, "宁波市海曙区人民法院"),)),),
            (ZHEJIANG,),
            id="A in another city: the high court",
        ),
        pytest.param(
            (stuck(signals=(signal(K.FIRST_SEIZURE_ELSEWHERE, "某地人民法院"),)),),
            (HANGZHOU,),
            id="A is no court we know: the next higher court of B",
        ),
        pytest.param(
            (stuck(), lead(("2024-01-01", S.DISPOSAL))), (HANGZHOU,), id="A's last disposal paper is 181 days old"
        ),
        pytest.param((stuck(), lead((None, S.DISPOSAL))), (HANGZHOU,), id="A's disposal paper has no day"),
        pytest.param(
            (
                stuck(),
                lead(
                    ("2024-06-01", S.DISPOSAL),
                    parties=TWO,
                    statements=(stated(StatementKind.WHOSE_PROPERTY, about=GUARANTOR),),
                ),
            ),
            (HANGZHOU,),
            id="A sells only the guarantor's house",
        ),
        pytest.param(
            (stuck(others=(LEAD,)), case(paper("（2020）浙0109执5号", "2024-02-02", S.PAID))),
            (HANGZHOU,),
            id="another case of A is paid, the named one is not known",
        ),
        pytest.param(
            (stuck(), case(paper("（2023）浙0109执异9号", "2024-02-02", S.REJECTED))),
            (HANGZHOU,),
            id="an objection (执异) dismissed at A closes no case of A",
        ),
        pytest.param(
            (stuck(), case(paper("（2023）浙0114执9号", "2024-06-01", S.DISPOSAL))),
            (HANGZHOU,),
            id="B sells another thing; A does not",
        ),
    ],
)
def test_is_met(cases: tuple[EnforcementCase, ...], tell: tuple[str, ...]) -> None:
    finding = found(RULE, dossier(*cases))
    assert (finding.met, finding.urgency, finding.tell) == (True, Urgency.U2, tell)


@pytest.mark.parametrize(
    ("cases", "reason"),
    [
        pytest.param(
            (stuck(), lead(("2024-01-02", S.DISPOSAL))),
            "距今180日，未超过180日",
            id="A's disposal paper is 180 days old: A is selling",
        ),
        pytest.param(
            (stuck(), lead(("2024-01-02", S.DISTRIBUTION))),
            "距今180日，未超过180日",
            id="A shares out what it has sold",
        ),
        pytest.param((stuck(others=(LEAD,)), lead(("2024-02-02", S.PAID))), "已经了结", id="A's case is closed"),
        pytest.param(
            (stuck(others=("（2021）浙0109民初5号",)), lead(("2024-02-02", S.PAID))),
            "已经了结",
            id="the number of A's judgment (民初) is no case that holds: A's is closed",
        ),
        pytest.param(
            (
                stuck(),
                lead(("2024-02-02", S.PAID), seizures=(seizure(),)),
                case(paper("（2020）浙0109执5号", "2024-02-02")),
            ),
            "已经了结",
            id="A's case with the seizure is closed, another of A never seized",
        ),
        pytest.param(
            (stuck(), case(paper(LEAD, "2023-11-28", S.TRANSFERRED_OUT), court_now=QIANTANG)),
            f"已移至{QIANTANG}",
            id="A's case has come to B",
        ),
        pytest.param(
            (stuck(others=("（2023）沪0115执8号",)), lead(("2024-02-02", S.PAID))),
            "已经了结",
            id="a number of a third court is not A's case: A's is closed",
        ),
        pytest.param(
            (case(paper("（2022）浙0114执1号", status=S.CONTROLLED, **NAMELESS)),),
            "轮候查封只见于1份查封裁定",
            id="a waiting seizure in a plain seizure ruling",
        ),
        pytest.param(
            (stuck(**waiting("另有三家法院轮候查封")),),
            "没有因他院",
            id="others wait behind this court",
        ),
        pytest.param(
            (stuck(**waiting(f"另有{XIAOSHAN}、杭州市西湖区人民法院轮候查封")),),
            "没有因他院",
            id="two named courts wait behind this one",
        ),
        pytest.param(
            (stuck(**waiting("另有其他法院对本院查封的车辆轮候查封")),),
            "没有因他院",
            id="others wait for what this court has seized",
        ),
        pytest.param(
            (
                case(
                    paper("（2022）浙0114执1号", "2022-09-29", S.DORMANT, **NAMED),
                    paper("（2022）浙0114执1号之二", "2023-01-02", S.RESUMED),
                ),
            ),
            "没有因他院",
            id="the case runs again",
        ),
        pytest.param(
            (
                stuck(
                    signals=(signal(K.FIRST_SEIZURE_ELSEWHERE, XIAOSHAN, quote=f"{GUARANTOR}的房产已由他院首先查封"),),
                    parties=TWO,
                ),
            ),
            "没有因他院",
            id="it is the guarantor's property",
        ),
        pytest.param(
            (stuck(statements=(stated(StatementKind.PROPERTY_FIRST_SEIZED, about=GUARANTOR),), parties=TWO),),
            "没有因他院",
            id="said of the guarantor",
        ),
        pytest.param(
            (stuck(signals=(HELD_THERE,), seizures=(told(GUARANTOR),), parties=TWO),),
            "没有因他院",
            id="the clause names nobody, the act told in it is on the guarantor's thing",
        ),
        pytest.param(
            (stuck(signals=(BEHIND,), seizures=(told(GUARANTOR),), parties=TWO),),
            "没有因他院",
            id="本院轮候 right behind the act on the guarantor's thing",
        ),
        pytest.param(
            (stuck(signals=(FAR_BEHIND,), seizures=(told(GUARANTOR),), parties=TWO),),
            "没有因他院",
            id="本院轮候 far behind the act on the guarantor's thing, the only one that is named",
        ),
        pytest.param(
            (case(paper("（2022）浙0114执1号", "2022-09-29", S.DORMANT)),),
            "没有因他院",
            id="dormant without a word of a seizure",
        ),
        pytest.param(
            (case(paper("（2023）浙0114执保1号", "2022-09-29", S.SUSPENDED, **NAMED)),), "0件", id="a preservation case"
        ),
        pytest.param((stuck(), WOUND_UP), "破产程序已终结", id="wound up, its acceptance not on file"),
        pytest.param((stuck(), ACCEPTED), "受理债务人的破产申请", id="accepted"),
    ],
)
def test_is_not_met(cases: tuple[EnforcementCase, ...], reason: str) -> None:
    finding = found(RULE, dossier(*cases))
    assert finding.answer is Answer.NOT_MET
    assert reason in finding.because["zh"]


@pytest.mark.parametrize(
    "cases",
    [
        pytest.param((stuck(**NAMELESS),), id="A is not named and no other court is known"),
        pytest.param(
            (stuck(**NAMELESS), case(paper("（2023）浙0114执9号", status=S.CONTROLLED, seizures=(seizure(),)))),
            id="another case of its own court has the seizure",
        ),
        pytest.param(
            (stuck(**NAMELESS), lead(("2021-12-22", S.CONTROLLED), seizures=(seizure(rank=SeizureRank.WAITING),))),
            id="the other court waits as well",
        ),
        pytest.param(
            (stuck(**NAMELESS), lead(("2021-12-22", S.CONTROLLED), seizures=(seizure(act=SeizureAct.LIFT),))),
            id="the other court has let it go",
        ),
        pytest.param(
            (stuck(**NAMELESS), case(paper("（2023）浙0109执异9号", "2021-12-22", S.NONE, seizures=(seizure(),)))),
            id="an objection (执异) tells of a seizure, it holds none",
        ),
        pytest.param(
            (stuck(**NAMELESS), lead(("2021-12-22", S.CONTROLLED), parties=TWO, seizures=(seizure(GUARANTOR),))),
            id="the other court seized the guarantor's",
        ),
        pytest.param((stuck(**waiting("另有一家法院轮候查封，本院亦系轮候查封")),), id="this court waits too"),
        pytest.param(
            (stuck(signals=(signal(K.FIRST_SEIZURE_ELSEWHERE, QIANTANG),)),), id="only its own court is named"
        ),
    ],
)
def test_is_unknown(cases: tuple[EnforcementCase, ...]) -> None:
    finding = found(RULE, dossier(*cases))
    assert finding.answer is Answer.UNKNOWN
    assert HANGZHOU in finding.because["zh"], "the next higher court of B may be asked"


def test_the_sentence_says_how_long_ago_the_holder_sold() -> None:
    finding = found(RULE, dossier(stuck(), lead(("2022-05-17", S.DISPOSAL))))
    assert "最近一份处置文书为2022年5月17日，距今775日" in finding.because["zh"]
    assert FIRM not in finding.because["zh"]


@pytest.mark.parametrize(
    "seizures",
    [
        pytest.param((told(FIRM),), id="the debtor's own thing"),
        pytest.param((told(None),), id="nobody's name stands there"),
        pytest.param((told(GUARANTOR), told(FIRM)), id="a thing of each"),
        pytest.param((told(GUARANTOR, "上述厂房"),), id="a thing named in an earlier sentence"),
        pytest.param((told(GUARANTOR, start=400),), id="told elsewhere in the paper"),
        pytest.param((told(GUARANTOR, ordered=True),), id="an order of this court"),
        pytest.param((), id="no act is told"),
    ],
)
def test_a_clause_without_a_name_may_speak_of_every_debtor(seizures: tuple[Seizure, ...]) -> None:
    stopped = stuck(signals=(HELD_THERE,), seizures=seizures, parties=TWO)
    assert found(RULE, dossier(stopped)).answer is Answer.MET


def test_what_is_said_again_of_anothers_thing_is_about_him() -> None:
    again = Signal(kind=K.WAITING_SEIZURE, evidence=words("本院系轮候查封", 300))
    named = stuck(signals=(again,), seizures=(told(GUARANTOR, start=200),), parties=TWO)
    assert found(RULE, dossier(named)).answer is not Answer.MET, "the guarantor's house, said again"
    both = stuck(signals=(again,), seizures=(told(GUARANTOR, start=200), told(FIRM, start=220)), parties=TWO)
    assert found(RULE, dossier(both, lead(("2024-01-02", S.CONTROLLED), seizures=(seizure(),)))).answer is Answer.MET


CLAUSE = f"{XIAOSHAN}首先查封，{XIAOSHAN}"


@pytest.mark.parametrize(
    ("start", "page", "answer", "why"),
    [
        (100, 1, Answer.MET, "at the beginning of the clause"),
        (100 + len(CLAUSE) - len(XIAOSHAN), 1, Answer.MET, "at its end"),
        (99, 1, Answer.UNKNOWN, "begun before it"),
        (101 + len(CLAUSE) - len(XIAOSHAN), 1, Answer.UNKNOWN, "ended behind it"),
        (100, 2, Answer.UNKNOWN, "at the same place of another page"),
    ],
)
def test_the_first_court_is_the_one_named_in_the_clause(start: int, page: int, answer: Answer, why: str) -> None:
    clause = Signal(kind=K.FIRST_SEIZURE_ELSEWHERE, evidence=words(CLAUSE, 100))
    named = CourtMention(name=XIAOSHAN, part=CourtPart.NAMED, evidence=replace(words(XIAOSHAN, start), page=page))
    assert found(RULE, dossier(stuck(signals=(clause,), courts=(named,)))).answer is answer, why
