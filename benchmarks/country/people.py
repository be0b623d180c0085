"""Invented firms, banks, people and courts of a country: the same from the same seed."""

from itertools import count
from random import Random

from writing import Bench, Firm, Man, firm, identity_number

from models import Court, CourtLevel, register

_FRONT = (
    "宏泽 鼎岳 江汇 恒筑 瑞砼 天垒 云桁 广源 中梁 楚匠 湘垒 赣磐 "
    "长檐 同栋 永基 拓达 祥砌 明楹 立锥 海桩 禾屿 棠溪 岚启 峰泰"
).split()
_MIDDLE = "远 盛 兴 隆 信 诚 和 泰 润 德 华 康 益 嘉 通 联".split()
_TRADE = "建材 商贸 机械 纺织 食品 物流 包装 电子 化工 装饰工程 置业 农业科技 塑胶 五金 家具 新材料".split()
_FAMILY = "赵钱孙李周吴郑冯陈蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜戚谢邹喻柏水窦章"
_GIVEN = "国强 秀兰 大勇 志华 春生 永福 桂芳 长根 新民 双喜 来顺 金花 有才 小红 晓东 建平 丽娟 文斌 海燕 玉梅".split()


class Country:
    """Everybody who may stand in a paper; each firm and person is invented once and has a number of its own."""

    def __init__(self, seed: int) -> None:
        """The same seed gives the same country."""
        self.dice = Random(seed)  # noqa: S311 a seed, not a secret
        self.courts = [court for court in register() if court.level is CourtLevel.BASIC and len(court.code) == 5]
        self._serial, self._cases = count(1), count(1)
        self._born: set[tuple[str, str]] = set()

    def firm(self, court: Court | None = None) -> Firm:
        """A limited company in the district of a court."""
        number, dice = next(self._serial), self.dice
        place = (court or dice.choice(self.courts)).name.removesuffix("人民法院")
        front, middle, trade = dice.choice(_FRONT), dice.choice(_MIDDLE), dice.choice(_TRADE)
        name = f"{place[:3].rstrip('市省县区')}{front}{middle}{self._word(number)}{trade}有限公司"
        return firm(name, "330109", f"MA{number:06d}", f"{place}工业大道{number}号", self.name(), office="执行董事")

    def bank(self) -> Firm:
        """A creditor that is a branch of an invented bank."""
        number = next(self._serial)
        name = f"江越银行股份有限公司{self.dice.choice(_FRONT)}第{number}支行"
        return firm(name, "330109", f"MB{number:06d}", f"银行街{number}号", self.name(), office="行长", word="负责人")

    def man(self) -> Man:
        """A natural person with a number that is nobody's."""
        number = next(self._serial)
        born = f"{1950 + number % 50}-{1 + number % 12:02d}-{1 + number % 28:02d}"
        serial = number // 2100 % 1000  # days come round every 2,100 numbers: no two men share one with its serial
        name = self.name()
        while (name, born) in self._born:  # whom no paper without a number could tell apart
            name = self.name()
        self._born.add((name, born))
        home = f"{self.dice.choice(self.courts).name.removesuffix('人民法院')}和平街道第{number}号"
        return Man(name, "男女"[number % 2], born, home, identity_number(born, serial))

    def name(self) -> str:
        """A person's name."""
        return self.dice.choice(_FAMILY) + self.dice.choice(_GIVEN)

    def bench(self, court: Court) -> Bench:
        """The court with its people and a hand of its own."""
        people = (self.name(), self.name(), self.name())
        hand = self.dice.choice(_HANDS) + 13 * self.dice.randrange(12)
        return Bench(court.name, people, self.name(), hand=hand)

    def case_number(self, court: Court, year: int) -> str:
        """A number that no other case bears."""
        return f"（{year}）{court.code}执{next(self._cases)}号"

    def _word(self, number: int) -> str:
        """Two signs, later three, that tell the firm from every other: its number, in signs of names."""
        word = ""
        while number or len(word) < 2:
            number, digit = divmod(number, len(_SIGNS))
            word = _SIGNS[digit] + word
        return word


_HANDS = (0, 1, 2, 8, 10, 11, 12)  # of thirteen layouts: never the one without line ends, which no sheet of paper has
_SIGNS = (  # such as stand in firms' names: a reader of scans need not know rare ones
    "安邦宝北本标彬波博才昌长超成诚驰春达大代道德东栋都敦帆方飞丰枫峰风福富刚高格耕工冠光广贵国果海汉航豪浩合河恒红宏洪"
    "鸿厚虎华环辉惠基吉佳家坚建江杰捷金锦京晶景巨军君俊开康科库快宽坤蓝朗乐雷立力利良林玲岭凌龙隆鲁路伦美明铭木南宁"
    "欧派朋鹏平普奇千前钱强青清庆秋全泉仁日荣瑞三森山尚胜圣盛石时世双顺思斯松苏泰腾天田庭通同图万旺威维伟文沃武西希"
)
