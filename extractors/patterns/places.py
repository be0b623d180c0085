"""Where something lies or moves to (坐落、迁至): places told from where the court sits, and the place of a move."""

from extractors.machine.kept_patterns import compiled

# 位于本市东安区: of the court's own city; 位于本院辖区: of its own district.
OWN_CITY = compiled(r"^(?:本市|我市)(?=[\u4e00-\u9fff]{1,8}[区县市])")
OWN_DISTRICT = compiled(r"^(?:(?:本院|我院)(?:所在地|管辖区域|辖区)|本辖区|本[区县市旗]|我[区县市旗])")
# The court that a letter is written to (…人民法院：).
COURT_ADDRESSED = compiled(r"(?:^|\n|(?<=\d号))(?P<place>[\u4e00-\u9fff]{2,24}?)人民法院：")
# 迁往你市, 迁至你院辖区, in a letter to another court.
YOUR_DISTRICT = compiled(
    r"^(?:(?:你|贵)院(?:所在地|管辖区域|辖区)|(?:你|贵)[区县市旗](?![\u4e00-\u9fff]{1,8}[区县市旗]))"
)
# 迁至云溪区云溪镇, 住所地由…变更登记为云溪区…, 区划调整，现属云溪区: where the seat is now.
MOVED_TO = compiled(
    r"(?:迁[至往入到]|迁移[至到]|搬[至到]|变更(?:登记)?[至为到]|现(?:[^，。；]{0,10}?(?:住所地?|注册地址?|住址))?(?:属于?|位于|在|为|系))(?P<place>[你贵][区县市旗]|[^，。；]{3,40})"
)
# 住所地盐城市大丰区，原住所地无锡市锡山区，…变更登记: where it is stands before where it was.
BEFORE_OLD_SEAT = compiled(
    r"(?<!原)(?:住所地?|注册地址?|登记地址|住址)(?:现)?(?:在|为|位于|：)?(?P<place>[^，。；（）：]{3,40})[，（](?:原|变更前|迁址前)(?:登记|注册)?的?(?:住所|注册地址|地址|住址)"
)
MOVED_REACH = 40  # characters behind the words of a move in which its place may follow (因行政区划调整，现属…)
