"""The second look: what the tiny network was sure of stays, what it doubted is replaced, the year's 〇 is kept."""

from dataclasses import dataclass, field

import numpy as np
import pytest

from extractors.reading.scans import second_look
from extractors.reading.scans.recogniser import Strip
from extractors.reading.scans.second_look import _doubted, look_again, without_bars, without_thin_blanks

PITCH = 40.0  # pixels from one character to the next


@dataclass
class Small:
    """A network that reads what the test says, and remembers how wide its windows were."""

    says: str
    widths: list[int] = field(default_factory=list)

    def read(self, strip: np.ndarray) -> Strip:
        """What the test says, whatever the strip shows."""
        self.widths.append(strip.shape[1])
        return read(self.says)


def read(text: str, doubtful: str = "", sure: float = 0.5) -> Strip:
    return Strip(
        text,
        tuple(sure if mark in doubtful else 0.99 for mark in text),
        tuple(PITCH * (place + 0.5) for place in range(len(text))),
    )


ROWS = [
    # the tiny network, what it doubts, the small one in its window, together
    ("江苏省准安市中级人民法院", "准", "苏省淮安市", "江苏省淮安市中级人民法院", "a doubtful character is replaced"),
    ("江苏省准安市中级人民法院", "准", "苏首淮女市", "江苏省淮安市中级人民法院", "what was sure stays"),
    ("江苏省准安市中级人民法院", "准", "苏省安市", "江苏省准安市中级人民法院", "nothing is taken away"),
    ("二〇一六年五月", "〇", "二一六", "二〇一六年五月", "the year's zero is kept"),
    ("二〇一六年五月", "〇", "二0一六", "二〇一六年五月", "also where the other reads a digit"),
    ("江苏省准安市", "准", "", "江苏省准安市", "the other reads nothing"),
    ("货款5216 900元", " ", "16900", "货款5216900元", "a blank that is none between figures"),
    ("号00元整", "0", "号0元整", "号00元整", "a figure is never taken away"),
]


@pytest.mark.parametrize(("tiny", "doubtful", "small", "together", "why"), ROWS)
def test_only_doubtful_characters_are_replaced(
    monkeypatch: pytest.MonkeyPatch, tiny: str, doubtful: str, small: str, together: str, why: str
) -> None:
    network = Small(small)
    monkeypatch.setattr(second_look, "SMALL", network)
    strip = np.zeros((48, int(PITCH * len(tiny))), np.uint8)
    found = look_again(strip, read(tiny, doubtful))
    assert found.text == together, why
    assert len(found.text) == len(found.sure) == len(found.middles)
    assert network.widths[0] <= 5 * PITCH, "a window, not the line"


@pytest.mark.parametrize(
    ("sure", "small", "together", "why"),
    [
        ((1.0, 1.0, 1.0, 0.3, 1.0, 1.0), "）川07", "（）川07", "one character seen as two"),
        ((1.0, 1.0, 0.8, 0.8, 1.0, 1.0), "）川07", "（）川川07", "two of which neither is in much doubt"),
        ((1.0, 1.0, 1.0, 0.3, 1.0, 1.0), "）川川07", "（）川川07", "two that the other sees as well"),
    ],
)
def test_a_character_seen_as_two_is_one(
    monkeypatch: pytest.MonkeyPatch, sure: tuple[float, ...], small: str, together: str, why: str
) -> None:
    monkeypatch.setattr(second_look, "SMALL", Small(small))
    text = "（）川川07"
    middles = tuple(PITCH * (place + 0.5) for place in range(len(text)))
    assert look_again(np.zeros((48, 240), np.uint8), Strip(text, sure, middles)).text == together, why


def test_a_sure_line_and_a_mark_in_doubt_about_its_width_are_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    network = Small("")
    monkeypatch.setattr(second_look, "SMALL", network)
    strip = np.zeros((48, 400), np.uint8)
    look_again(strip, read("终结本次执行程序。"))
    look_again(strip, read("本院认为，应予", "，", sure=0.7))
    assert not network.widths


LOOKED_AT = [
    # text, how sure, the characters looked at again, why
    ("本院认为", (1.0, 1.0, 0.8, 1.0), "认", "one character in doubt"),
    ("本院认为，", (1.0, 1.0, 1.0, 1.0, 0.7), "", "a mark is sure enough at less"),
    ("法定代表人：咎霞，", (1.0,) * 9, "咎霞", "a person's name, however sure"),
    ("投资人胡小满系该厂业主", (1.0,) * 11, "胡小满", "no colon"),
    ("被执行人：杭州青禾纸业有限公司", (1.0,) * 15, "", "a firm's name is held by its words"),
]


@pytest.mark.parametrize(("text", "sure", "again", "why"), LOOKED_AT)
def test_what_is_looked_at_again(text: str, sure: tuple[float, ...], again: str, why: str) -> None:
    strip = Strip(text=text, sure=sure, middles=tuple(float(place) for place in range(len(text))))
    assert "".join(text[place] for place in _doubted(strip)) == again, why


@pytest.mark.parametrize(
    ("gap", "text", "why"),
    [(1.5, "5216900元", "a thin blank in a sum"), (2.5, "5216 900元", "the cells of a table")],
)
def test_thin_blanks_between_figures_part_nothing(gap: float, text: str, why: str) -> None:
    places = [0, 1, 2, 3, 3 + gap / 2, 3 + gap, 4 + gap, 5 + gap, 7 + gap]
    assert without_thin_blanks(Strip("5216 900元", (1.0,) * 9, tuple(20 * place for place in places))).text == text, why


@pytest.mark.parametrize(
    ("room", "text", "why"),
    [
        (2.0, "工资1.972.41元", "thin blanks behind the marks of a sum"),
        (3.0, "工资1. 972. 41元", "blanks as wide as figures"),
    ],
)
def test_thin_blanks_behind_a_mark_part_nothing(room: float, text: str, why: str) -> None:
    said, at = "工资1. 972. 41元", 0.0
    places = []
    for mark in said:
        at += (room - 1) / 2 if mark in ". " else 1.0
        places.append(20 * at)
    assert without_thin_blanks(Strip(said, (1.0,) * len(said), tuple(places))).text == text, why


STROKES = [
    # places in pitches, what the small network sees, what is left, why
    ((0, 1, 2, 2.4, 3, 4, 5), "众腾矿山设", "山西矿山设备", "a stroke read once more"),
    ((0, 1, 2, 3, 4, 5, 6), "众腾矿山设", "山西矿广山设备", "with a place of its own"),
    ((0, 1, 2, 2.4, 3, 4, 5), "腾矿广山设", "山西矿广山设备", "seen by the other as well"),
]
TWINS = [
    ((0, 1, 1.4, 2, 3, 4), "四川省成", "四川省成都", "one character seen as two"),
    ((0, 1, 2, 3, 4, 5), "四川省成", "四川川省成都", "two with their places, of which neither is in much doubt"),
]


@pytest.mark.parametrize(("places", "small", "text", "why"), STROKES, ids=[why for *_, why in STROKES])
def test_a_stroke_that_has_no_room_is_no_character(
    monkeypatch: pytest.MonkeyPatch, places: tuple[float, ...], small: str, text: str, why: str
) -> None:
    monkeypatch.setattr(second_look, "SMALL", Small(small))
    sure = (1.0, 1.0, 1.0, 0.54, 1.0, 1.0, 1.0)
    seen = Strip("山西矿广山设备", sure, tuple(PITCH * place for place in places))
    assert look_again(np.zeros((48, 320), np.uint8), seen).text == text, why


@pytest.mark.parametrize(("places", "small", "text", "why"), TWINS, ids=[why for *_, why in TWINS])
def test_a_twin_that_has_no_room_is_no_character(
    monkeypatch: pytest.MonkeyPatch, places: tuple[float, ...], small: str, text: str, why: str
) -> None:
    monkeypatch.setattr(second_look, "SMALL", Small(small))
    seen = Strip("四川川省成都", (1.0, 1.0, 0.8, 1.0, 1.0, 1.0), tuple(PITCH * place for place in places))
    assert look_again(np.zeros((48, 320), np.uint8), seen).text == text, why


@pytest.mark.parametrize(
    ("seen", "text", "why"),
    [
        ("（2022）川|0107执4410号", "（2022）川0107执4410号", "between an ideograph and a figure"),
        ("编号1|2", "编号1|2", "between figures it may be a 1"),
        ("姓名|张某", "姓名|张某", "between words it may be the rule of a table"),
    ],
)
def test_bars_that_no_paper_prints(seen: str, text: str, why: str) -> None:
    assert without_bars(read(seen)).text == text, why
