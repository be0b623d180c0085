"""Numbers printed with a party (证件号码、统一社会信用代码、组织机构代码), on folded text without white space."""

from extractors.machine.kept_patterns import compiled

# A number printed in groups (330102 19800305 1234), where it has as many characters as a person's or a firm's.
_SIGN = "[0-9A-Za-z×*＊]"
_GROUPED = rf"(?=(?:{_SIGN} ?){{15}}(?:(?:{_SIGN} ?){{3}})?(?! ?{_SIGN})){_SIGN}{{1,10}}(?: {_SIGN}{{1,10}}){{1,6}}"
ID_NUMBER = compiled(
    r"(?:统一社会信用(?:代码|号码)?|社会信用代码|信用代码|组织机构代码(?:证)?(?:号码?)?|营业执照(?:注册)?号码?|注册号|公民身份(?:证)?号码?|居民身份证号?码?|身份证号?码?|身份号码?|身份证件号码?|证件号码|护照号码?|通行证号码?)"
    rf"(?:为|是)?[：:]?(?P<id>{_GROUPED}|[0-9A-Za-z×*＊Xx-]{{3,18}}(?:（[0-9A-Z]）)?)"
)
# Without a word for it, where nothing else has its form: 男，汉族，330102198001011234，住….
BARE_ID_NUMBER = compiled(
    r"(?<=[，。；：（\n])(?P<id>[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx])(?=[，。；）\n]|$)"
)
ORGANIZATION_NUMBER = compiled(
    r"(?:统一社会信用(?:代码|号码)?|社会信用代码|信用代码|组织机构代码(?:证)?(?:号码?)?|营业执照(?:注册)?号码?|注册号)"
    rf"(?:为|是)?[：:]?(?P<id>{_GROUPED}|[0-9A-Za-z×*＊Xx-]{{3,18}})"
)
# An organisation's own code goes before the number of the person who heads it.
CREDIT_CODE = compiled(
    rf"(?:社会信用(?:代码|号码)?|信用代码)(?:为|是)?[：:]?(?P<id>{_GROUPED}|[0-9A-Za-z×*＊-]{{15,19}})"
)
