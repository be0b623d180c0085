"""Parties of papers without a party block: of the opening sentence, of letters by whom they address, and who is none."""

import pytest
from papers import HEAD, document

from extractors.marks import marks
from extractors.patterns import causes

OPENINGS = [
    (
        "本院拍卖冷冻对虾一批，该案申请执行人为青禾富民冷库，被执行人系白鹭加油站。",
        [("申请执行人", "青禾富民冷库"), ("被执行人", "白鹭加油站")],
        "who each of them is, by any kind of house",
    ),
    ("本院拍卖冷冻对虾一批，该案申请执行人为企业，被执行人系个体。", [], "what each of them is"),
    ("协商不成的，本院将委托评估，评估费用由申请执行人先行垫付。", [], "what a side does is no name"),
    ("案款由申请执行人领取，由被执行人签收。", [], "nor is it of two sides"),
    ("执行费由被执行人余下案款中扣除，由申请执行人付清。", [], "a surname may begin a verb"),
    (
        "案款由申请执行人李苇领取，执行费由被执行人周远承担。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "what each of them does",
    ),
    (
        "案款由申请执行人李苇领取，执行费由被执行人优先家具厂承担。",
        [("申请执行人", "李苇"), ("被执行人", "优先家具厂")],
        "a firm that is called so",
    ),
    (
        "本院在执行李苇与青禾纸业有限公司及周远买卖合同纠纷一案中，查明。",
        [("申请执行人", "李苇"), ("被执行人", "青禾纸业有限公司"), ("被执行人", "周远")],
        "a man behind a firm",
    ),
    (
        "本院在执行李苇与青禾纸业有限公司及其股东出资纠纷一案中，查明。",
        [("申请执行人", "李苇"), ("被执行人", "青禾纸业有限公司")],
        "its members, who are not named",
    ),
    (
        "本院在执行李苇与青禾纸业有限公司和解协议纠纷一案中，查明。",
        [("申请执行人", "李苇"), ("被执行人", "青禾纸业有限公司")],
        "和解 is what the case is about",
    ),
    ("被执行人李某未按判决履行义务，本院将其司法拘留。", [("被执行人", "李某")], "by what he is to do"),
    (
        "执行中，被执行人李苇拒不腾退房屋。李苇应立即腾退。",
        [("被执行人", "李苇")],
        "a whole name that stands there again",
    ),
    ("被执行人李苇犯诈骗罪，判处罚金一万元，本院执行。", [("被执行人", "李苇")], "by his crime"),
    (
        "本院在执行青禾纸业有限公司与白石五金有限公司和黑土木业有限公司买卖合同纠纷一案中，查明。",
        [("申请执行人", "青禾纸业有限公司"), ("被执行人", "白石五金有限公司"), ("被执行人", "黑土木业有限公司")],
        "和 behind a whole name parts two",
    ),
    ("执行中，被执行人股权应当评估，股权未评估。", [], "a thing, and no person"),
    (
        "青禾市中级人民法院与白鹭市中级人民法院因执行洛城农商银行与云岫纺织有限公司借款合同纠纷一案发生争议。",
        [("申请执行人", "洛城农商银行"), ("被执行人", "云岫纺织有限公司")],
        "courts that dispute are no sides",
    ),
    ("青禾市中级人民法院与白鹭市中级人民法院执行一案发生争议。", [], "no side is named"),
    ("执行中，被执行人周某梅一家早在七年前就离开了村庄。", [], "what is told of him is no firm"),
    ("执行中，被执行人账册未按规定保存。", [], "what stands there once may be anything"),
    ("执行中，被执行人应当申报财产。", [], "nobody is named"),
    (
        "本院立案执行被执行人李某借款一案，现已执行完毕。",
        [("被执行人", "李某")],
        "a cause of one word is no part of the name",
    ),
    ("本院对被执行人李某强制执行合同纠纷一案。", [("被执行人", "李某")], "nor is what is done"),
    (
        "本院在执行洛城小额借款有限公司与被执行人李某借款纠纷一案中，查明。",
        [("被执行人", "李某"), ("申请执行人", "洛城小额借款有限公司")],
        "a name that holds the word",
    ),
    (
        "本院于2023年3月3日提取被执行人白鹭纺织有限公司在青禾置业有限公司的工程款5万元，现予分配。",
        [("被执行人", "白鹭纺织有限公司")],
        "with whom its money lies is no part of the name",
    ),
    (
        "本院提取被执行人白鹭纺织有限公司应收青禾置业有限公司货款5万元，现予分配。",
        [("被执行人", "白鹭纺织有限公司")],
        "who owes it is none either",
    ),
    (
        "本院在执行被执行人白鹭在线科技有限公司与申请执行人周在明借款合同纠纷一案中，查明。",
        [("被执行人", "白鹭在线科技有限公司"), ("申请执行人", "周在明")],
        "names that hold 在",
    ),
    (
        "本院在执行洛城农商银行与周远、李苇夫妇借款合同纠纷一案中，查明。",
        [("申请执行人", "洛城农商银行"), ("被执行人", "周远"), ("被执行人", "李苇")],
        "the same without a bracket",
    ),
    (
        "本院在执行洛城农商银行与周远、夫妻肺片店借款合同纠纷一案中，查明。",
        [("申请执行人", "洛城农商银行"), ("被执行人", "周远"), ("被执行人", "夫妻肺片店")],
        "夫妻 of a name",
    ),
    (
        "申请执行人周远依据已生效的（2022）浙0106民初5号民事判决，向本院申请执行被执行人李苇借款合同纠纷一案。",
        [("申请执行人", "周远"), ("被执行人", "李苇")],
        "what he relies on is no name",
    ),
    (
        "因周远与李苇借款合同纠纷一案，请协助扣留李苇的养老金。",
        [("申请执行人", "周远"), ("被执行人", "李苇")],
        "因 before the first name",
    ),
    (
        "本院在执行周远、石云犯诈骗罪责令退赔一案中，查明。",
        [("被执行人", "周远"), ("被执行人", "石云")],
        "who was sentenced",
    ),
    (
        "本院在执行李苇与周远借款合同纠纷一案中，查明周远犯诈骗罪已服刑。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "a sentence told of one side",
    ),
    (
        "本院在执行洛城农商银行与周远、李苇（夫妻）借款合同纠纷一案中，查明。",
        [("申请执行人", "洛城农商银行"), ("被执行人", "周远"), ("被执行人", "李苇")],
        "what is said of two of them is no name",
    ),
    (
        "经催告仍未搬迁。依照《关于办理申请人民法院强制执行征收补偿决定案件若干问题的规定》，准予执行。",
        [],
        "who asks a court (申请人民法院) is named by nothing",
    ),
    (
        "申请执行人青禾县水利局申请执行处罚决定。限期已满，因被执行人未自动拆除，申请执行人向本院申请执行。",
        [("申请执行人", "青禾县水利局")],
        "what a side did (未自动…, 向本院…) is no name",
    ),
    (
        "执行中提交付款凭证及与案外人之间的协议、关于案外人破产情况的文书。",
        [],
        "nor what is between them, or befell them",
    ),
    (
        "本院向被执行人周远发出执行通知书，被执行人至今未履行，亦未申报财产。经查，被执行人暂无财产，申请执行人李苇亦无线索。",
        [("被执行人", "周远"), ("申请执行人", "李苇")],
        "nor is how a side stands (至今, 暂无, 亦), or what is sent to it",
    ),
    (
        "本院在执行申请执行人向本元与被执行人未央区青禾有限公司借款合同纠纷一案中，查明。",
        [("申请执行人", "向本元"), ("被执行人", "未央区青禾有限公司")],
        "names that begin with 向 and 未",
    ),
    (
        "白鹭纺织有限公司因与周远借款合同纠纷一案，向本院申请执行。",
        [("申请执行人", "白鹭纺织有限公司"), ("被执行人", "周远")],
        "因与 is no part of the first name",
    ),
    (
        "李因与周远借款合同纠纷一案，李因申请执行。",
        [("申请执行人", "李因"), ("被执行人", "周远")],
        "a name that ends with 因",
    ),
    (
        "本院在执行申请执行人民生银行青禾支行与被执行人周远借款合同纠纷一案中，查明。",
        [("申请执行人", "民生银行青禾支行"), ("被执行人", "周远")],
        "a name that begins with 民",
    ),
    (
        "本院在执行白鹭纺织有限公司（夫妻肺片店）与周远借款合同纠纷一案中，查明。",
        [("申请执行人", "白鹭纺织有限公司（夫妻肺片店）"), ("被执行人", "周远")],
        "a bracket that belongs to a name",
    ),
    (
        "李苇与青禾置业有限公司（以下简称青禾公司）、周远、白鹭纺织有限公司（以下简称白鹭公司）借款合同纠纷一案，判决书已生效，李苇申请执行。",
        [
            ("申请执行人", "李苇"),
            ("被执行人", "青禾置业有限公司"),
            ("被执行人", "周远"),
            ("被执行人", "白鹭纺织有限公司"),
        ],
        "a short name that ends with 公司 does not end the list",
    ),
    (
        "本院在执行李苇与青禾置业有限公司（原青禾公司）借款合同纠纷一案中，查明。",
        [("申请执行人", "李苇"), ("被执行人", "青禾置业有限公司")],
        "a former name in the bracket",
    ),
    (
        "本院在执行李苇与额尔敦巴雅尔借款合同纠纷一案中，查明。",
        [("申请执行人", "李苇"), ("被执行人", "额尔敦巴雅尔")],
        "a long name of another language, up to the cause",
    ),
    (
        "×××：\n你与×××民间借贷纠纷一案，申请执行人×××于2024年6月2日向本院申请强制执行。",
        [("被执行人", "×××"), ("申请执行人", "×××")],
        "two who are masked alike",
    ),
    (
        "周×：\n你与周×民间借贷纠纷一案，申请执行人周×于2024年6月2日向本院申请强制执行。",
        [("申请执行人", "周×")],
        "one name said twice",
    ),
    (
        "正文：\n李苇与周远借款合同纠纷一案，本院依法立案执行。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "a page's label is nobody's name",
    ),
    (
        "周远、青禾小区3幢101室的承租人、抵押权人及其他利害关系人：\n申请执行人李苇与被执行人周远借款合同纠纷一案，现公告送达。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "whom a notice means by a right in the thing",
    ),
    (
        "据悉，该院办理周远等人环境诉讼的三起案件时，查封了厂房。",
        [],
        "诉讼 is not one side suing another",
    ),
    (
        "本院受理李苇诉周远民间借贷纠纷一案，现依法公告送达起诉状。",
        [("原告", "李苇"), ("被告", "周远")],
        "诉 alone is",
    ),
    (
        "申请人青禾县环境保护局责令被申请人停止生产，被申请人未在期限内履行，申请人青禾县环境保护局申请强制执行。",
        [("申请人", "青禾县环境保护局")],
        "what the other side is to do, or has not done, is no name",
    ),
    (
        "本院在执行申请执行人绍兴越水助剂有限公司与被执行人嘉兴禾田纺织有限公司、章远买卖合同纠纷一案中，查明。",
        [("申请执行人", "绍兴越水助剂有限公司"), ("被执行人", "嘉兴禾田纺织有限公司"), ("被执行人", "章远")],
        "role words",
    ),
    (
        "本院在执行张秋水与嘉兴禾田纺织有限公司车辆租赁合同纠纷一案中，查明。",
        [("申请执行人", "张秋水"), ("被执行人", "嘉兴禾田纺织有限公司")],
        "two sides without role words; the firm's name ends with 公司",
    ),
    (
        "嘉兴禾田纺织有限公司：\n本院于2024年1月2日立案执行申请执行人张秋水申请执行你单位劳务合同纠纷一案，责令你单位履行。",
        [("被执行人", "嘉兴禾田纺织有限公司"), ("申请执行人", "张秋水")],
        "addressed to the debtor",
    ),
    (
        "合肥隆远机电有限公司、周奎：\n你们与NORDWIND MASCHINEN GMBH（北风机械有限责任公司）国际货物买卖合同纠纷一案，裁决书已经发生法律效力。",
        [("被执行人", "合肥隆远机电有限公司"), ("被执行人", "周奎"), ("申请执行人", "NORDWIND MASCHINEN GMBH")],
        "you and a foreign firm",
    ),
    (
        "本院在执行西安进达置业有限公司与浙江欣达建设有限公司（以下简称欣达公司）合同纠纷一案中，异议人欣达公司向本院提出异议。",
        [("申请执行人", "西安进达置业有限公司"), ("异议人", "浙江欣达建设有限公司")],
        "the objector by its short name",
    ),
    (
        "钱有才：\n你与申请执行人段芸民间借贷纠纷一案，申请执行人段芸于2024年6月2日向本院申请强制执行。",
        [("被执行人", "钱有才"), ("申请执行人", "段芸")],
        "you and one with a role word",
    ),
    (
        "本院在执行（2024）浙0106执1357号李苇与杭州青禾纸业有限公司合同纠纷一案中，查明。",
        [("申请执行人", "李苇"), ("被执行人", "杭州青禾纸业有限公司")],
        "the number of the case before the names",
    ),
    (
        "申请执行人李苇以被执行人周远未履行判决义务为由，于2024年6月2日申请强制执行，本院已立案。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "the ground behind the name",
    ),
    (
        "申请人和静县信用联社与被申请人和静县巴音食品有限公司借款合同纠纷一案，本院已立案。",
        [("申请人", "和静县信用联社"), ("被申请人", "和静县巴音食品有限公司")],
        "names that begin with 和",
    ),
    (
        "原告李苇与被告周远、第三人榆江农商银行案外人执行异议之诉一案，本院已立案。",
        [("原告", "李苇"), ("被告", "周远"), ("第三人", "榆江农商银行")],
        "案外人 in the name of a suit is nobody",
    ),
    (
        "钱有才：\n你与江越银行第274支行借款合同纠纷一案，经其申请，本院已于2024年6月2日依法立案执行。",
        [("被执行人", "钱有才"), ("申请执行人", "江越银行第274支行")],
        "you, a person, in one sign",
    ),
    (
        "杭州青禾纸业有限公司：\n宁波林溪贸易有限公司因买卖合同纠纷一案持（2023）浙0106民初77号民事判决书于2024年6月2日向本院申请执行，"
        "本院于同日立案。你单位应支付货款20万元。",
        [("被执行人", "杭州青禾纸业有限公司"), ("申请执行人", "宁波林溪贸易有限公司")],
        "one side alone, for the paper speaks to the other",
    ),
    (
        "杭州青禾纸业有限公司：\n你单位因涉嫌违规一案，请于三日内到本院说明情况。",
        [("被执行人", "杭州青禾纸业有限公司")],
        "nobody applies",
    ),
    (
        "拍卖标的：被执行人周远名下的房产。与本标的物有关人员（案件当事人、优先购买权人等）均可参加竞拍。",
        [("被执行人", "周远")],
        "the owner in a notice of sale; 案件当事人 are nobody",
    ),
    (
        "拍卖标的：商铺一处。被执行人应当于拍卖前搬离。与本标的物有关人员（案件当事人）均可参加竞拍。",
        [],
        "no owner named",
    ),
    (
        "拍卖标的：商铺一处，现由被执行人周远居住使用。与本标的物有关人员（案件当事人）均可参加竞拍。",
        [("被执行人", "周远")],
        "who lives in it",
    ),
    (
        "何青：\n你申请执行东湖县机械厂劳动争议一案，本院已立案执行。",
        [("申请执行人", "何青"), ("被执行人", "东湖县机械厂")],
        "addressed to the applicant",
    ),
    (
        "何青：\n关于东湖县机械厂移送破产审查一案，杭州市中级人民法院已收到移送材料。",
        [("申请执行人", "何青"), ("被执行人", "东湖县机械厂")],
        "told of a transfer, and not the one transferred",
    ),
    (
        "何青：\n你提交的《关于请求将东湖县机械厂移送破产审查的申请》收悉，杭州市中级人民法院已收到移送材料。",
        [("申请执行人", "何青"), ("被执行人", "东湖县机械厂")],
        "asked for by a title, without its 请求将",
    ),
    (
        "何青、东湖县机械厂：\n本院移送的东湖县机械厂破产审查材料，杭州市中级人民法院已签收。",
        [("申请执行人", "何青"), ("被执行人", "东湖县机械厂")],
        "both sides told of a transfer",
    ),
    (
        "东湖县人民法院：\n贵院（2024）浙0106执12号东湖县机械厂移送破产审查一案的材料已于2024年5月20日收悉。",
        [("被执行人", "东湖县机械厂")],
        "told to the court that sent it",
    ),
    (
        "东湖县人民法院：\n你院报送的被执行人东湖县机械厂移送破产审查案卷材料，我院已于2024年5月20日签收。",
        [("被执行人", "东湖县机械厂")],
        "told to the court that sent it, 报送",
    ),
    (
        "东湖县人民法院：\n你院（2024）浙0106执12号案件决定移送东湖县机械厂进行破产审查，经审查不予受理。",
        [("被执行人", "东湖县机械厂")],
        "what the court decided to send",
    ),
    (
        "东湖县人民法院：\n你院移送我院处置的东湖县机械厂名下房产，我院已受理。",
        [],
        "a sale that was sent, no bankruptcy",
    ),
    (
        "东湖县农村信用社：\n你社申请执行何青、东湖县机械厂借款合同纠纷一案，已执行完毕，现予结案。",
        [("申请执行人", "东湖县农村信用社"), ("被执行人", "何青"), ("被执行人", "东湖县机械厂")],
        "你社 applied",
    ),
    (
        "东湖县农村信用社：\n贵社申请执行何青借款合同纠纷一案，本院已裁定终结本次执行程序。",
        [("申请执行人", "东湖县农村信用社"), ("被执行人", "何青")],
        "贵社 applied",
    ),
    (
        "东湖县农村信用社：\n你社申请恢复执行的与何青借款合同纠纷一案，本院决定恢复执行。",
        [("申请执行人", "东湖县农村信用社"), ("被执行人", "何青")],
        "asks to go on",
    ),
    (
        "东湖县人民法院：\n你院报来的东湖县机械厂移送破产审查材料，我院已于2024年5月20日签收。",
        [("被执行人", "东湖县机械厂")],
        "报来的",
    ),
    (
        "东湖县人民法院：\n你院（2024）浙0106执12号执行案件被执行人东湖县机械厂移送破产审查的材料，我院已于2024年5月20日签收。",
        [("被执行人", "东湖县机械厂")],
        "the enforcement case by its number",
    ),
    (
        "东湖县人民法院：\n贵院移交的东湖县机械厂执转破案卷共五册，我院已清点接收。",
        [("被执行人", "东湖县机械厂")],
        "执转破案卷",
    ),
    (
        "富贵公司：\n贵公司应当于三日内履行。申请执行人何青申请执行富贵公司劳动争议一案，本院已立案。",
        [("申请执行人", "何青"), ("被执行人", "富贵公司")],
        "贵公司 owes",
    ),
    (
        "东湖县农村商业银行：\n你行与何青借款合同纠纷一案，申请执行人何青申请执行，本院已立案。",
        [("被执行人", "东湖县农村商业银行"), ("申请执行人", "何青")],
        "你行 owes",
    ),
    (
        "东湖县机械厂：\n关于将你厂移送破产审查一事，请于七日内提出意见。",
        [("被执行人", "东湖县机械厂")],
        "the one transferred is addressed",
    ),
    (
        "东湖县人民法院：\n你院执行的何青与东湖县机械厂劳动争议一案，已超过六个月。",
        [("申请执行人", "何青"), ("被执行人", "东湖县机械厂")],
        "addressed to a court",
    ),
    (
        "大河镇建材市场全体租户及相关人员：\n本院在执行何青与东湖县机械厂租赁合同纠纷一案中，查封了该市场。",
        [("申请执行人", "何青"), ("被执行人", "东湖县机械厂")],
        "whoever it concerns",
    ),
    (
        "现因义务已经履行，决定解除对东湖县机械厂及其法定代表人周远的限制消费措施。",
        [("被执行人", "东湖县机械厂")],
        "whom a measure hits, in a paper that names nobody else",
    ),
    ("本院可以对被执行人采取限制消费措施，并将其纳入失信名单。", [], "nobody is named"),
    (
        "本院在执行江越银行274支行等9案申请执行杭州青禾纸业有限公司系列案件中，查明。",
        [("申请执行人", "江越银行274支行"), ("被执行人", "杭州青禾纸业有限公司")],
        "等9案 behind a name",
    ),
    (
        "周远、杭州青禾纸业有限公司：\n本院受理原告李苇诉你们借款合同纠纷一案，现已审理终结。",
        [("被告", "周远"), ("被告", "杭州青禾纸业有限公司"), ("原告", "李苇")],
        "addressed to those who are sued",
    ),
    (
        "本院受理李苇诉周远民间借贷纠纷一案，现已审理终结。",
        [("原告", "李苇"), ("被告", "周远")],
        "one sues the other, and nothing is enforced",
    ),
    (
        "杭州青禾纸业有限公司：\n你单位诉洛城船舶修造厂修理合同纠纷一案，已经调解结案，现退还案件受理费。",
        [("原告", "杭州青禾纸业有限公司"), ("被告", "洛城船舶修造厂")],
        "addressed to who sues",
    ),
    (
        "本院受理原告李苇诉被告周远、洛城华山货运信息部小额借款合同纠纷二案，已审理终结。",
        [("原告", "李苇"), ("被告", "周远"), ("被告", "洛城华山货运信息部")],
        "货运 in the name is no cause",
    ),
    (
        "本院执行李苇诉周远民间借贷纠纷一案，现已执行完毕。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "the suit is being enforced",
    ),
    (
        "本院定于2024年6月18日在第七审判庭审理原告于海与被告周远劳务合同纠纷一案。",
        [("原告", "于海"), ("被告", "周远")],
        "a name that begins with 于",
    ),
    ("杭州青禾纸业有限公司管理人：\n你管理人的请示收悉。同意聘请审计机构。", [], "an administrator is no debtor"),
    (
        "桐城市人民法院：\n你院以（2021）皖0881执恢7号案件移送本院对被申请人杭州青禾纸业有限公司进行破产审查一案，本院收悉。",
        [("被申请人", "杭州青禾纸业有限公司")],
        "号案件 does not end the sentence of the case",
    ),
    (
        "青禾县种业公司、周远：\n本院于2022年7月4日裁定中止执行的青禾县种业公司与周远买卖合同纠纷一案，现恢复执行。",
        [("申请执行人", "青禾县种业公司"), ("被执行人", "周远")],
        "what the court ruled before stands before the name",
    ),
    (
        "周远：\n本院决定对青禾县种业公司与周远买卖合同纠纷一案恢复执行。",
        [("申请执行人", "青禾县种业公司"), ("被执行人", "周远")],
        "what the court decides, and 对",
    ),
    (
        "周远：\n对外友谊经贸公司与周远买卖合同纠纷一案，现恢复执行。",
        [("申请执行人", "对外友谊经贸公司"), ("被执行人", "周远")],
        "a name that begins with 对外",
    ),
    (
        "青禾县种业公司、周远：\n上级法院指令本院恢复执行青禾县种业公司与周远买卖合同纠纷一案，现通知如下。",
        [("申请执行人", "青禾县种业公司"), ("被执行人", "周远")],
        "the line of addressees tells where the name begins",
    ),
    (
        "青禾县种业公司：\n云岫青禾县种业公司与周远买卖合同纠纷一案，现恢复执行。",
        [("被执行人", "青禾县种业公司"), ("申请执行人", "云岫青禾县种业公司"), ("被执行人", "周远")],
        "a place before the name: another firm",
    ),
    (
        "杭州青禾纸业有限公司：\n本院立案执行的李苇等八人申请执行你公司劳动争议八案，你公司未履行。",
        [("被执行人", "杭州青禾纸业有限公司"), ("申请执行人", "李苇")],
        "eight cases",
    ),
    (
        "你们申请执行杭州青禾纸业有限公司买卖合同、劳动争议等三案，现征询你们的意见。",
        [("被执行人", "杭州青禾纸业有限公司")],
        "three cases",
    ),
    (
        "本院在执行青禾县云谷商贸有限公司申请周远买卖合同纠纷一案中，查明。",
        [("申请执行人", "青禾县云谷商贸有限公司"), ("被执行人", "周远")],
        "申请 alone between the sides",
    ),
    (
        "本院在执行青禾县种业公司申请执行艾力·买买提买卖合同纠纷一案中，查明。",
        [("申请执行人", "青禾县种业公司"), ("被执行人", "艾力·买买提")],
        "a name in two parts, longer than four signs, before the cause",
    ),
    (
        "本院在执行以周远为被执行人的系列民间借贷案件中，现制作分配方案如下：\n拍卖款20万元。",
        [("被执行人", "周远")],
        "以…为被执行人; a line that ends with 如下 addresses nobody",
    ),
    (
        "周远：\n李苇申请执行你抚养费、探望权纠纷一案，本院已立案执行。",
        [("被执行人", "周远"), ("申请执行人", "李苇")],
        "你 is the other side, 探望权 nobody",
    ),
    (
        "拍卖标的：被执行人青禾县绿野乳业有限公司名下圈舍、被执行人周远名下货车、被执行人绿野公司名下设备。",
        [("被执行人", "青禾县绿野乳业有限公司"), ("被执行人", "周远")],
        "two owners in a notice of sale, one of them again by its short name",
    ),
    (
        "杭州青禾纸业有限公司：\n本院已于2023年6月1日立案恢复执行李苇、周远申请执行你公司劳动争议二案。",
        [("被执行人", "杭州青禾纸业有限公司"), ("申请执行人", "李苇"), ("申请执行人", "周远")],
        "a day, and 恢复, before the names",
    ),
    (
        "杭州青禾纸业有限公司、周远：\n李苇诉你们借款合同纠纷一案，判决书已经生效。权利人已向本院申请强制执行，限你们于三日内履行。",
        [("被执行人", "杭州青禾纸业有限公司"), ("被执行人", "周远"), ("申请执行人", "李苇")],
        "sued for, and now enforced",
    ),
    (
        "李苇：\n你与杭州青禾纸业有限公司合同纠纷一案，你于2021年9月17日向本院申请强制执行，本院决定立案执行。",
        [("申请执行人", "李苇"), ("被执行人", "杭州青禾纸业有限公司")],
        "the addressee applied, said behind the case",
    ),
    (
        "周远：\n你与杭州青禾纸业有限公司合同纠纷一案，你于2021年9月17日向本院申请执行异议，本院已立案。",
        [("被执行人", "周远"), ("申请执行人", "杭州青禾纸业有限公司")],
        "执行异议 is no application to enforce",
    ),
    (
        "周远、李苇及其他占有人：\n本院在执行青禾县农商银行与周远、李苇金融不良债权追偿纠纷一案中，责令你们迁出。",
        [("申请执行人", "青禾县农商银行"), ("被执行人", "周远"), ("被执行人", "李苇")],
        "whoever else it concerns, and a cause behind the last name",
    ),
    (
        "杭州青禾纸业有限公司、周远：\n某仲裁委员会某号裁决书已经发生法律效力，申请执行人云岫（天津）租赁有限公司于2023年4月3日申请强制执行。责令你们向申请执行人支付租金2万元。",
        [("被执行人", "杭州青禾纸业有限公司"), ("被执行人", "周远"), ("申请执行人", "云岫（天津）租赁有限公司")],
        "a letter that speaks of the title alone",
    ),
    (
        "青禾县茶叶专业合作社：\n本院在执行你社与周远合同纠纷一案中，已执行到位2万元。请到本院办理领款手续。",
        [("申请执行人", "青禾县茶叶专业合作社"), ("被执行人", "周远")],
        "执行你社与…, and the money is yours",
    ),
    (
        "青禾县茶叶专业合作社：\n本院在执行你社与周远合同纠纷一案中，责令你社履行义务。",
        [("被执行人", "青禾县茶叶专业合作社"), ("申请执行人", "周远")],
        "the same words to the debtor",
    ),
    (
        "青禾县公安局：\n本院在执行李苇与周远买卖合同纠纷一案中，发现周远涉嫌犯罪，现移送线索。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "the police",
    ),
    (
        "被执行人杭州青禾纸业有限公司名下厂房经拍卖成交。因被执行人财产不能清偿全部债务，作出如下分配方案：\n一、抵押权人青禾农商行优先受偿。",
        [("被执行人", "杭州青禾纸业有限公司")],
        "财产 is nobody, and who is paid by an item is not in the opening",
    ),
    (
        "杭州青禾纸业有限公司：\n本院在执行（2021）浙0106执3、4、5号周远、李苇与你公司劳动争议三案中，你公司未履行。",
        [("被执行人", "杭州青禾纸业有限公司"), ("申请执行人", "周远"), ("申请执行人", "李苇")],
        "a list of numbers before the names",
    ),
    (
        "杭州青禾纸业有限公司、周远：\n本院立案执行李苇申请执行你单位买卖合同纠纷一案，限制你单位及你单位法定代表人（主要负责人、实际控制人）周远不得乘坐飞机。",
        [("被执行人", "杭州青禾纸业有限公司"), ("申请执行人", "李苇")],
        "an addressee who only heads the firm",
    ),
    (
        "杭州青禾纸业有限公司、周远：\n申请执行人李苇与被执行人杭州青禾纸业有限公司买卖合同纠纷一案，本院对该公司及其法定代表人周远限制消费，现予解除。",
        [("申请执行人", "李苇"), ("被执行人", "杭州青禾纸业有限公司")],
        "the same beside a debtor called so",
    ),
    (
        "杭州青禾纸业有限公司、周远：\n本院立案执行李苇申请执行你们买卖合同纠纷一案，限制你单位及你单位法定代表人周远不得乘坐飞机。",
        [("被执行人", "杭州青禾纸业有限公司"), ("被执行人", "周远"), ("申请执行人", "李苇")],
        "he heads it, and owes as well",
    ),
    (
        "杭州青禾纸业有限公司、周远：\n本院立案执行李苇申请执行你单位买卖合同纠纷一案，限制你单位法定代表人石澜不得乘坐飞机。",
        [("被执行人", "杭州青禾纸业有限公司"), ("被执行人", "周远"), ("申请执行人", "李苇")],
        "another heads it",
    ),
    (
        "周远：\n申请执行人周小满（2015年10月1日出生，法定代理人：李苇，系其母亲）与你抚养费纠纷一案，已经立案。",
        [("被执行人", "周远"), ("申请执行人", "周小满")],
        "a guardian told of in a bracket",
    ),
    (
        "周远：\n周小满（2015年10月1日出生，法定代理人：李苇，系其母亲）与你抚养费纠纷一案，已经立案。",
        [("被执行人", "周远"), ("申请执行人", "周小满")],
        "the same without a role",
    ),
    (
        "被执行人：杭州青禾纸业有限公司。\n现制作方案：\n案号\n申请执行人\n债权额（元）\n分配额（元）\n周远\n400000\n264000\n",
        [("被执行人", "杭州青禾纸业有限公司")],
        "heads of a table are no names",
    ),
    (
        "周远：\n关于申请执行人嘉兴禾田纺织有限公司与被执行人周远信用卡纠纷案，申请执行人依据民事判决书申请执行的内容为：货款1000元。",
        [("申请执行人", "嘉兴禾田纺织有限公司"), ("被执行人", "周远")],
        "纠纷案 without a number of cases; a judgment applies for nothing",
    ),
    (
        "周远：\n关于申请执行人嘉兴禾田纺织有限公司与被执行人周远信用卡纠纷，申请执行人依据民事判决书申请执行的内容为：货款1000元。",
        [("申请执行人", "嘉兴禾田纺织有限公司"), ("被执行人", "周远")],
        "nor where no 案 ends the words",
    ),
    (
        "一、限被告周远、李苇于本判决生效之日始三十日内偿还所欠原告林汪的借款本息共计71万元。二、驳回原告林汪的其他诉讼请求。",
        [("被告", "周远"), ("被告", "李苇"), ("原告", "林汪")],
        "an excerpt that begins with its orders",
    ),
    (
        "一、原、被告协议一致确认，被告周远应向原告李苇偿还借款19万元、利息3万元；\n二、案件受理费由被告周远负担，若被告周远有任何一期未付。",
        [("被告", "周远"), ("原告", "李苇")],
        "an agreement that begins so; its costs are no sentence of the case",
    ),
    (
        "一、被告青禾五金有限公司于本判决发生法律效力之日起十日内向原告绿野材料有限公司支付货款2万元；\n二、驳回其他请求。",
        [("被告", "青禾五金有限公司"), ("原告", "绿野材料有限公司")],
        "two firms of such an order",
    ),
    (
        "一、被告周远于本判决生效后十日内支付原告李苇等五人劳动报酬5万元；\n二、驳回其他请求。",
        [("被告", "周远"), ("原告", "李苇")],
        "others are counted behind the name",
    ),
    (
        "一、被告周远于本判决生效后十日内赔偿原告林溪、何等闲5万元；\n二、驳回其他请求。",
        [("被告", "周远"), ("原告", "林溪"), ("原告", "何等闲")],
        "a sum right behind the name, and 等 of a name",
    ),
    (
        "一、原、被告一致确认，两被告尚欠原告货款10万元；\n二、本案受理费由两被告负担。",
        [],
        "an agreement that names nobody",
    ),
    (
        "公 开 人：青禾家居用品有限公司管理人\n浏览次数：157次\n为保证青禾家居用品有限公司（以下称“债务人”）破产清算案债权申报依法进行，制作本指引：",
        [("债务人", "青禾家居用品有限公司")],
        "whom an administrator calls the debtor; what a site says below his name",
    ),
    (
        "为保证青禾家居用品有限公司（以下称“青禾公司”）依法申报，制作本指引。",
        [],
        "a firm by a short name",
    ),
    (
        "现公告拍卖某大厦一套，与该房有关人员[案件当事人（申请执行人：青禾县农商银行；被执行人：云岫纺织有限公司、周远、李苇）、担保物权人等]均可竞拍。",
        [
            ("申请执行人", "青禾县农商银行"),
            ("被执行人", "云岫纺织有限公司"),
            ("被执行人", "周远"),
            ("被执行人", "李苇"),
        ],
        "a list behind a colon, up to the end of its bracket",
    ),
    (
        "根据你院（2019）浙0102执33号报告财产令，被执行人云岫纺织有限公司,青禾物流有限公司,周远现向你院申报财产如下：",
        [("被执行人", "云岫纺织有限公司"), ("被执行人", "青禾物流有限公司"), ("被执行人", "周远")],
        "all who report their property, as a system joins their names",
    ),
    (
        "根据你院报告财产令，被执行人云岫纺织有限公司、青禾物流有限公司另行申报财产如下：",
        [("被执行人", "云岫纺织有限公司")],
        "further names of other words",
    ),
    (
        "现公告拍卖被执行人云岫纺织有限公司名下房产，被执行人周远、李苇可参加竞买。",
        [("被执行人", "云岫纺织有限公司")],
        "further names without a colon",
    ),
    (
        "周远：\n申请人快捷支付技术服务有限公司申请执行你服务合同纠纷一案，已经立案。",
        [("被执行人", "周远"), ("申请人", "快捷支付技术服务有限公司")],
        "a firm that handles payments",
    ),
    (
        "申请执行人李苇支付服务费后，与被执行人周远服务合同纠纷一案，已经立案。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "支付 that is a deed",
    ),
    (
        "本院将公开变卖被执行人云岫纺织有限公司名下设备，设备现由案外人青禾铸造厂占有。申请执行人：青禾县农商银行；被执行人：云岫纺织有限公司、周远。",
        [
            ("被执行人", "云岫纺织有限公司"),
            ("案外人", "青禾铸造厂"),
            ("申请执行人", "青禾县农商银行"),
            ("被执行人", "周远"),
        ],
        "a notice that lists the sides at its end",
    ),
    (
        "青禾县人民法院：\n你院正在执行的李苇与青禾纺织有限公司借款合同纠纷一案，已拍卖房产。我院在执行林秋月与周远民间借贷纠纷一案中，已轮候查封该房产，现转交分配申请。",
        [("申请执行人", "林秋月"), ("被执行人", "周远")],
        "a letter to a court of another case, and the case of its own",
    ),
    (
        "青禾县人民法院：\n你院正在执行的李苇与青禾纺织有限公司借款合同纠纷一案，我院已查悉。",
        [("申请执行人", "李苇"), ("被执行人", "青禾纺织有限公司")],
        "that case alone",
    ),
    (
        "李苇：\n你于2020年9月1日申请恢复执行你与青禾纺织有限公司、周远民间借贷纠纷一案，本院不予恢复。",
        [("申请执行人", "李苇"), ("被执行人", "青禾纺织有限公司"), ("被执行人", "周远")],
        "the reader named twice",
    ),
    (
        "青禾县人民法院：\n申请执行人李苇以你院执行案件超过六个月未执行为由申请督促执行。经审查，你院自2019年10月22日立案执行李苇与青禾纺织有限公司、周远健康权纠纷一案以来，未予拍卖。",
        [("申请执行人", "李苇"), ("被执行人", "青禾纺织有限公司"), ("被执行人", "周远")],
        "since a day, behind who asked",
    ),
    (
        "立案时间：2024年2月21日\n被通知人：青禾纺织有限公司（被执行人）、周远（被执行人）\n执行依据：某民事判决书\n履行内容：支付租赁费。\n申请执行人：李苇\n履行期限：立即履行。",
        [("被执行人", "青禾纺织有限公司"), ("被执行人", "周远"), ("申请执行人", "李苇")],
        "a form with the role behind each name",
    ),
    (
        "李苇（申请执行人）：\n你申请执行青禾纺织有限公司、周远承揽合同纠纷一案，一拍、二拍均流拍。",
        [("申请执行人", "李苇"), ("被执行人", "青禾纺织有限公司"), ("被执行人", "周远")],
        "its role behind the reader's name",
    ),
    (
        "周远：\n本院立案执行李苇申请执行你、林秋月公路货物运输合同纠纷一案，因你未履行，限制你消费。",
        [("被执行人", "周远"), ("申请执行人", "李苇"), ("被执行人", "林秋月")],
        "another debtor beside the reader",
    ),
    (
        "本院在执行申请执行人青禾脚手架租赁站与被执行人周远租赁合同纠纷一案中，查明。",
        [("申请执行人", "青禾脚手架租赁站"), ("被执行人", "周远")],
        "a word of causes within a name that ends the list",
    ),
    (
        "青禾货运有限公司申请执行运输合同纠纷一案，已立案。",
        [("申请执行人", "青禾货运有限公司")],
        "the cause is no debtor",
    ),
    (
        "青禾货运有限公司申请执行运输服务有限公司运输合同纠纷一案，已立案。",
        [("申请执行人", "青禾货运有限公司"), ("被执行人", "运输服务有限公司")],
        "a firm whose name begins like a cause",
    ),
    (
        "周远与李苇民间借贷纠纷一案，因周远未履行生效判决确定的义务，李苇向本院申请强制执行。",
        [("被执行人", "周远"), ("申请执行人", "李苇")],
        "who sued and lost is named first; who applied is said",
    ),
    (
        "青禾纺织有限公司（以下简称青禾公司）与白鹭建材有限公司（以下简称白鹭公司）买卖合同纠纷一案，因青禾公司未按期履行，白鹭公司遂于2023年1月5日依法向萧山区人民法院提出执行申请。",
        [("被执行人", "青禾纺织有限公司"), ("申请执行人", "白鹭建材有限公司")],
        "the same by short names",
    ),
    (
        "周远与李苇、林岚追偿权纠纷一案，判决已生效，李苇、林岚向本院申请执行。",
        [("被执行人", "周远"), ("申请执行人", "李苇"), ("申请执行人", "林岚")],
        "the whole second side applied",
    ),
    (
        "周远与李苇、林岚追偿权纠纷一案，判决已生效，林岚向本院申请执行。",
        [("申请执行人", "周远"), ("被执行人", "李苇"), ("被执行人", "林岚")],
        "one of it alone: who owes is not said",
    ),
    (
        "周远与李苇民间借贷纠纷一案，周远向本院申请执行，李苇亦就另一判项向本院申请执行。",
        [("申请执行人", "周远"), ("被执行人", "李苇")],
        "both applied",
    ),
    (
        "周远与李苇民间借贷纠纷一案，判决已生效。另案中李苇向本院申请执行。",
        [("申请执行人", "周远"), ("被执行人", "李苇")],
        "applied in another case",
    ),
    (
        "周远与李苇民间借贷纠纷一案，判决已生效。李苇向本院申请执行监督。",
        [("申请执行人", "周远"), ("被执行人", "李苇")],
        "asks that the enforcement be looked into",
    ),
    (
        "本院裁定终结青禾纺织有限公司与周远买卖合同纠纷一案的执行。",
        [("申请执行人", "青禾纺织有限公司"), ("被执行人", "周远")],
        "裁定终结 is no part of a name",
    ),
    (
        "青禾法院就周某与李某、林某夫妻二人民间借贷纠纷一案作出判决，李某下落不明。",
        [("申请执行人", "周某"), ("被执行人", "李某"), ("被执行人", "林某")],
        "nor is the court before it, or what two are to each other",
    ),
    (
        "在执行周某与李某买卖合同纠纷一案中，案外人陆某就该涉案房屋向执行法院提出异议。",
        [("申请执行人", "周某"), ("被执行人", "李某"), ("案外人", "陆某")],
        "prose runs on behind a masked name",
    ),
    (
        "被执行人的债务人或者财产持有人应当向本院清偿；本院在执行以该公司为被执行人的案件中查明。",
        [],
        "或者 and 该公司 name nobody",
    ),
    (
        "2024年3月4日，青禾建设集团有限公司重整投资人招募公告：\n法院裁定受理其重整。",
        [],
        "a line that announces a notice addresses nobody",
    ),
    (
        "因被执行人青禾有限公司破产而终结审查是否错误？申请执行人白鹭有限公司认为其主管单位应为被执行人。被执行人开办单位是否出资不实，另查。",
        [("被执行人", "青禾有限公司"), ("申请执行人", "白鹭有限公司")],
        "破产而, 认为 and 是否 end a name; 开办单位 is none",
    ),
    (
        "申请执行人青禾有限公司破产管理人与被执行人周远买卖合同纠纷一案，查明。",
        [("申请执行人", "青禾有限公司破产管理人"), ("被执行人", "周远")],
        "a bankrupt firm's administrator is a name",
    ),
    (
        "周远与李苇离婚纠纷一案，调解书生效后，因周远拒不支付抚养费，李苇申请强制执行，本院立案执行。",
        [("被执行人", "周远"), ("申请执行人", "李苇")],
        "who applied, without the court",
    ),
    (
        "周远与李苇离婚纠纷一案，周远向本院申请执行财产部分，李苇向本院申请执行探望部分。",
        [("申请执行人", "周远"), ("被执行人", "李苇")],
        "where both applied, the first named did",
    ),
    (
        "周远与李苇离婚纠纷一案，调解书已生效，本院立案执行。李苇申请执行林岚一案亦在本院。",
        [("申请执行人", "周远"), ("被执行人", "李苇")],
        "who applies against a third is of another case",
    ),
    (
        "我院与杭州市萧山区人民法院就杭州明泽纸业有限公司申请执行浙江云岫纺织有限公司一案发生争议，现报请协调。",
        [("申请执行人", "杭州明泽纸业有限公司"), ("被执行人", "浙江云岫纺织有限公司")],
        "two courts, and the sides behind them",
    ),
    (
        "杭州明泽纸业有限公司、周远分别申请执行浙江云岫纺织有限公司买卖合同、劳务合同纠纷两案。",
        [("申请执行人", "杭州明泽纸业有限公司"), ("申请执行人", "周远"), ("被执行人", "浙江云岫纺织有限公司")],
        "each applies for himself",
    ),
    ("关于周远申诉一案，现就有关事实说明如下。", [], "a complaint is no suit against 一案"),
    (
        "杭州市萧山区人民法院与本院因杭州明泽纸业有限公司申请执行浙江云岫纺织有限公司一案协商未果。",
        [("申请执行人", "杭州明泽纸业有限公司"), ("被执行人", "浙江云岫纺织有限公司")],
        "the other court first",
    ),
]


@pytest.mark.parametrize(("body", "expected", "why"), OPENINGS)
def test_parties_of_the_opening_sentence(body: str, expected: list[tuple[str, str]], why: str) -> None:
    found = [(draft.role, draft.name) for *_, draft in marks(document(HEAD + body), "parties")]
    assert found == expected, why


PAIRS = [
    # the paper's own number; its sentence; the roles of the two sides; why
    ("（2024）浙0106民初9号", "本院在审理周远与李苇买卖合同纠纷一案中，周远申请财产保全。", ("原告", "被告"), "the court tries it"),
    ("（2024）浙0106执保9号", "本院在审理周远与李苇买卖合同纠纷一案中，周远申请财产保全。", ("申请保全人", "被保全人"), "its preservation"),
    ("（2024）浙0106执保9号", "周远与李苇买卖合同纠纷一案，周远申请财产保全。", ("申请保全人", "被保全人"), "the same, where nothing says who tries it"),
    ("（2024）浙0106执9号", "本院审理周远与李苇买卖合同纠纷一案，已作出判决。", ("申请执行人", "被执行人"), "an enforcement's number"),
    ("（2024）浙0106民初9号", "本院在审理周远与李苇买卖合同纠纷一案中作出判决，周远已申请执行。", ("申请执行人", "被执行人"), "enforced by now"),
]  # fmt: skip


@pytest.mark.parametrize(("number", "body", "roles", "why"), PAIRS)
def test_the_roles_of_a_pair(number: str, body: str, roles: tuple[str, str], why: str) -> None:
    text = f"青禾县人民法院\n裁定书\n{number}\n{body}\n"
    found = {draft.name: draft.role for *_, draft in marks(document(text), "parties")}
    assert (found["周远"], found["李苇"]) == roles, why


OF_A_PETITION = "（2024）浙01破申9号"

PETITIONS = [
    # what a letter under a petition's number says; parties; why
    (
        "杭州青禾纸业有限公司：\n洛城船舶修造厂以你公司不能清偿到期债务为由，于2024年5月6日向本院申请对你公司进行破产清算。",
        [("债务人", "杭州青禾纸业有限公司"), ("申请人", "洛城船舶修造厂")],
        "who petitions, before ground and day",
    ),
    (
        "杭州青禾纸业有限公司：\n洛城船舶修造厂向本院申请对你公司破产重整，本院已立案审查。",
        [("债务人", "杭州青禾纸业有限公司"), ("申请人", "洛城船舶修造厂")],
        "in short",
    ),
    (
        "桐城市人民法院：\n你院移送破产审查的被执行人杭州青禾纸业有限公司一案，我院已裁定不予受理，现退回材料。",
        [("被执行人", "杭州青禾纸业有限公司")],
        "the role that is printed",
    ),
    (
        "桐城市人民法院：\n你院移送破产审查的杭州青禾纸业有限公司一案，我院已裁定不予受理，现退回材料。",
        [("债务人", "杭州青禾纸业有限公司")],
        "the review before the name",
    ),
    (
        "桐城市人民法院：\n你院决定移送杭州青禾纸业有限公司进行破产审查，经审查不予受理。",
        [("债务人", "杭州青禾纸业有限公司")],
        "the decision, and no papers behind it",
    ),
    (
        "桐城市人民法院：\n你院（2024）皖0881执5号案件决定移送杭州青禾纸业有限公司破产审查，经审查不予受理。",
        [("债务人", "杭州青禾纸业有限公司")],
        "by the number of its case",
    ),
    (
        "桐城市人民法院：\n你院决定移送破产审查，经审查不予受理。",
        [],
        "the decision about nobody named",
    ),
    (
        "桐城市人民法院：\n你院移送破产审查的材料，本院已收到。",
        [],
        "the review of nobody named",
    ),
    (
        "桐城市人民法院：\n你院移送的杭州青禾纸业有限公司破产审查材料，本院已签收。",
        [("债务人", "杭州青禾纸业有限公司")],
        "whose papers came in",
    ),
    (
        "桐城市人民法院：\n贵院（2024）皖0881执9号杭州青禾纸业有限公司执行转破产审查案件的移送材料，收到日期为2024年5月31日。",
        [("债务人", "杭州青禾纸业有限公司")],
        "behind the number of the case",
    ),
    (
        "杭州青禾纸业有限公司：\n如不服，可向本院提出对你公司破产清算申请的异议。",
        [("债务人", "杭州青禾纸业有限公司")],
        "nobody petitions",
    ),
]


@pytest.mark.parametrize(("body", "expected", "why"), PETITIONS)
def test_who_petitions_by_a_letter_to_the_debtor(body: str, expected: list[tuple[str, str]], why: str) -> None:
    text = f"浙江省杭州市中级人民法院\n通知书\n{OF_A_PETITION}\n{body}"
    assert [(draft.role, draft.name) for *_, draft in marks(document(text), "parties")] == expected, why


def test_a_thing_to_be_sold_is_no_party() -> None:
    sold = "本院将于2024年5月6日10时起公开拍卖：\n被执行人杭州青禾纸业有限公司名下印刷机一台。评估价10万元。"
    found = marks(document(f"杭州市西湖区人民法院\n拍卖公告\n（2024）浙0106执1号\n{sold}"), "parties")
    assert [(draft.role, draft.name) for *_, draft in found] == [("被执行人", "杭州青禾纸业有限公司")]


@pytest.mark.parametrize(
    ("sold", "expected", "why"),
    [
        ("被执行人青禾石料厂名下荒料及设备", [("被执行人", "青禾石料厂")], "the title calls him so"),
        ("被执行人周远、李苇名下房产", [("被执行人", "周远"), ("被执行人", "李苇")], "two debtors"),
        ("青禾石料厂抵押物", [], "whose pledge it is, he need not owe"),
    ],
)
def test_the_title_of_a_notice_of_sale(sold: str, expected: list[tuple[str, str]], why: str) -> None:
    text = f"杭州市西湖区人民法院\n关于拍卖{sold}的公告（第二次拍卖）\n（2024）浙0106执1号\n本院将于2024年5月6日公开拍卖，评估价10万元。"
    assert [(draft.role, draft.name) for *_, draft in marks(document(text), "parties")] == expected, why


LOTS = [
    (
        "执1号",
        "公开拍卖印刷机一台。本标的申请执行人系洛城农商银行，被执行人为杭州青禾纸业有限公司。",
        [("申请执行人", "洛城农商银行"), ("被执行人", "杭州青禾纸业有限公司")],
        "为 and 系 are no part of a name",
    ),
    (
        "执1号",
        "公开拍卖印刷机一台。本案申请执行人为民科技有限公司、被执行人为众纸业有限公司。",
        [("申请执行人", "为民科技有限公司"), ("被执行人", "为众纸业有限公司")],
        "names that begin so",
    ),
    ("执1号", "公开拍卖印刷机一台。被执行人为自然人的，应当提供居所。", [], "what a side is names nobody"),
    # heading's number; what is sold; parties; why
    (
        "执1号",
        "公开拍卖：杭州青禾纸业有限公司所有的印刷机一台。",
        [("被执行人", "杭州青禾纸业有限公司")],
        "whose it is",
    ),
    ("执1号", "公开拍卖杭州青禾纸业有限公司持有的股权。", [("被执行人", "杭州青禾纸业有限公司")], "without a colon"),
    ("执1号", "公开拍卖杭州青禾纸业有限公司的机器设备。", [("被执行人", "杭州青禾纸业有限公司")], "by 的 alone"),
    (
        "执1号",
        "公开拍卖厂房一处（所有权人：杭州青禾纸业有限公司）。申请执行人为洛城农商银行。",
        [("申请执行人", "洛城农商银行"), ("被执行人", "杭州青禾纸业有限公司")],
        "in a bracket, beside who applied",
    ),
    ("执1号", "公开拍卖：周远、李苇共同所有的房屋一套。", [], "of several owners one may be no debtor"),
    (
        "执1号",
        "公开拍卖被执行人周远、李苇共有的房屋一套。",
        [("被执行人", "周远"), ("被执行人", "李苇")],
        "all who are called so and own it",
    ),
    ("执1号", "公开拍卖被执行人周远与案外人共有的房屋一套。", [], "共有 is nobody's name"),
    ("执1号", "在杭州青禾拍卖有限公司的网络平台公开拍卖印刷机一台。", [], "who sells owns nothing"),
    ("执1号", "公开拍卖印刷机一台，买受人名下无欠缴，竞买人：公司所有的证照须齐全。", [], "who may come"),
    ("破1号", "公开拍卖：杭州青禾纸业有限公司所有的印刷机一台。", [], "a bankrupt's thing in the bankruptcy case"),
]


@pytest.mark.parametrize(("number", "sold", "expected", "why"), LOTS)
def test_whose_thing_a_notice_of_sale_offers(number: str, sold: str, expected: list[tuple[str, str]], why: str) -> None:
    text = f"杭州市西湖区人民法院\n拍卖公告\n（2024）浙0106{number}\n本院将于2024年5月6日10时起{sold}评估价10万元。"
    assert [(draft.role, draft.name) for *_, draft in marks(document(text), "parties")] == expected, why


HELPERS = [
    # title; addressee and opening; parties; why
    (
        "协助执行通知书",
        "青禾县大河镇人民政府：\n关于申请执行人李苇与被执行人周远买卖合同纠纷一案，请协助扣留周远的工程款。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "who is asked to help owes nothing",
    ),
    (
        "履行到期债务通知书",
        "大河建设集团有限公司：\n关于申请执行人李苇与被执行人周远买卖合同纠纷一案，你公司尚欠周远工程款。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "who owes the debtor is no debtor of the case",
    ),
    (
        "执行通知书",
        "杭州青禾纸业有限公司：\n关于申请执行人李苇与被执行人周远买卖合同纠纷一案，责令你公司履行。",
        [("被执行人", "杭州青禾纸业有限公司"), ("申请执行人", "李苇"), ("被执行人", "周远")],
        "a notice to pay goes to a debtor",
    ),
    (
        "协助执行通知书",
        "青禾县不动产登记中心：\n申请人李苇与被申请人周远财产保全一案，请协助查封周远的房屋。",
        [("申请人", "李苇"), ("被申请人", "周远")],
        "who is asked to help, before anything is enforced",
    ),
    (
        "协助解除查封通知书",
        "青禾县地方海事局：\n因破产申请已被受理，请协助解除对被执行人杭州青禾纸业有限公司所有的货船两艘的查封。",
        [("被执行人", "杭州青禾纸业有限公司")],
        "an office, though no side of the case is named",
    ),
    (
        "协助执行通知书",
        "宁波远帆供应链有限公司：\n请协助将应付杭州青禾纸业有限公司的仓库租金支付至本院账户。",
        [],
        "a tenant who is to help owes nothing here, and no role tells who does",
    ),
    (
        "协助执行告知函",
        "杭州青禾纸业有限公司：\n本院已通知银行协助扣划，现予告知。",
        [("被执行人", "杭州青禾纸业有限公司")],
        "no office: who is told may owe",
    ),
    (
        "执行情况告知书",
        "申请执行人李苇：\n你申请执行周远（公民身份号码330106198002031234）买卖合同纠纷一案，本院已查封房屋一套。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "the applicant's role in the addressee's line",
    ),
    (
        "执行情况告知书",
        "申请执行人：李苇，女。\n关于周远申请执行杭州青禾纸业有限公司买卖合同纠纷一案，与本案无关。",
        [("申请执行人", "李苇")],
        "a block that is no line of an addressee",
    ),
    (
        "协助公示执行通知书",
        "青禾县市场监督管理局：\n李苇与周远合伙协议纠纷一案，请协助冻结周远的股权。",
        [("申请执行人", "李苇"), ("被执行人", "周远")],
        "a register of firms",
    ),
    (
        "解除查封通知书",
        "青禾县不动产登记中心：\n本院在审理原告青禾玉器有限公司与被告云岫工艺厂（经营者：周远）、李苇买卖合同纠纷一案中，请协助查封。",
        [("原告", "青禾玉器有限公司"), ("被告", "云岫工艺厂"), ("被告", "李苇")],
        "a bracket with a colon within the list",
    ),
]


@pytest.mark.parametrize(("title", "body", "expected", "why"), HELPERS)
def test_addressees_by_title(title: str, body: str, expected: list[tuple[str, str]], why: str) -> None:
    found = marks(document(HEAD.replace("执行裁定书", title) + body), "parties")
    assert [(draft.role, draft.name) for *_, draft in found] == expected, why


def test_the_addressee_stands_behind_a_list_of_own_numbers() -> None:
    head = HEAD.replace("1000号", "1000、1001、1010-1012号")
    body = "杭州青禾纸业有限公司：\n本院在执行李苇与你公司劳动争议一案中，你公司未履行。"
    found = [(draft.role, draft.name) for *_, draft in marks(document(head + body), "parties")]
    assert found == [("被执行人", "杭州青禾纸业有限公司"), ("申请执行人", "李苇")]


def test_the_block_stands_behind_whole_numbers_on_lines_of_their_own() -> None:
    further = "（2024）浙0106执1001号\n（2024）浙0106执1002号之一\n"
    block = "申请执行人：李苇，女。\n申请执行人：周远，男。\n被执行人：杭州青禾纸业有限公司。\n"
    found = [(draft.role, draft.name) for *_, draft in marks(document(HEAD + further + block), "parties")]
    assert found == [("申请执行人", "李苇"), ("申请执行人", "周远"), ("被执行人", "杭州青禾纸业有限公司")]


NEW_HEADS = [
    ("法定代表人变更为石远", "石远", "told of the change"),
    ("现法定代表人石远继续受限制", "石远", "the present one"),
    ("其住所变更为石桥镇", "周远", "something else changed"),
]
TO_BE_DONE = [
    # what is to become of him; who heads the addressee; why
    ("对你单位法定代表人周远拘留十五日", "周远", "what he may suffer stands behind"),
    ("解除对你单位法定代表人周远的限制", "周远", "what is his stands behind"),
    ("对你单位法定代表人的住所进行搜查", None, "no name"),
    ("依法处置。查你单位法定代表人下落不明", None, "what he did is no name"),
    ("依法处置。查你单位法定代表人夏落明，现离职", "夏落明", "a name that sounds a little like it"),
]


@pytest.mark.parametrize(("said", "head", "why"), TO_BE_DONE)
def test_who_heads_the_addressee_and_what_becomes_of_him(said: str, head: str | None, why: str) -> None:
    body = f"杭州青禾纸业有限公司：\n本院执行李苇申请执行你单位一案，将{said}。"
    assert [draft.representative for *_, draft in marks(document(HEAD + body), "parties")] == [head, None], why


@pytest.mark.parametrize(("told", "head", "why"), NEW_HEADS)
def test_who_heads_the_addressee_by_now(told: str, head: str, why: str) -> None:
    body = f"杭州青禾纸业有限公司：\n本院执行李苇申请执行你单位一案，曾限制你单位法定代表人周远，现查明，{told}。"
    assert [draft.representative for *_, draft in marks(document(HEAD + body), "parties")] == [head, None], why


@pytest.mark.parametrize(
    ("told", "head", "why"),
    [
        ("被执行人青禾纸业有限公司，法定代表人：周远，已停业。", "周远", "behind the name, in a later sentence"),
        ("被执行人青禾纸业有限公司已停业，法定代表人周远去向不明。", None, "in another clause"),
        ("被执行人青禾纸业有限公司，法定代表人周远到场。", "周远", "he came"),
    ],
)
def test_who_heads_a_party_of_the_opening(told: str, head: str | None, why: str) -> None:
    body = f"本院在执行申请执行人林秋月与被执行人青禾纸业有限公司买卖合同纠纷一案中，查明如下。{told}"
    assert [draft.representative for *_, draft in marks(document(HEAD + body), "parties")] == [None, head], why


@pytest.mark.parametrize(
    ("below", "number", "address"),
    [
        ("，经营场所青禾县大河镇，统一社会信用代码92330106MA2XXXXX0K。", "92330106MA2XXXXX0K", "青禾县大河镇"),
        ("，住青禾县大河镇。", None, "青禾县大河镇"),
        ("，经营困难，统一社会信用代码92330106MA2XXXXX0K。", None, None),
    ],
)
def test_a_list_below_a_letter_describes_its_addressee(below: str, number: str | None, address: str | None) -> None:
    """A sole trader (个体工商户) has a place of business (经营场所) for an address."""
    body = f"大河茶叶店：\n李苇申请执行你店买卖合同纠纷一案，责令你店履行。\n被执行人：大河茶叶店{below}\n"
    debtor = next(draft for *_, draft in marks(document(HEAD + body), "parties") if draft.role == "被执行人")
    assert (debtor.id_number, debtor.address) == (number, address)


def test_an_address_ends_with_its_bracket() -> None:
    body = "周远（男，1978年4月7日生，住青禾县大河镇）：本院受理李苇申请执行你买卖合同纠纷一案，现公告送达。"
    assert [draft.address for *_, draft in marks(document(HEAD + body), "parties")] == ["青禾县大河镇", None]


def test_a_sites_teaser_is_no_opening() -> None:
    sentence = "本院在执行青禾县林业合作社与云岫县家具厂筹备处加工合同纠纷一案中，案外人青禾县水利公司"
    teaser = f"裁判文书\n登录\n{sentence}于2011年11月2日对本院作\n当事人：法官：文号：\n"
    block = "案外人青禾县水利公司，住所地青禾县。\n\n法定代表人周某，经理。\n\n申请执行人青禾县林业合作社。\n\n法定代表人李某，主任。\n\n"
    text = f"{teaser}{block}{sentence}于2011年11月2日对本院作出的裁定提出异议，现已审查终结。\n"
    found = [(draft.role, draft.name, draft.representative) for *_, draft in marks(document(text), "parties")]
    assert found == [("案外人", "青禾县水利公司", "周某"), ("申请执行人", "青禾县林业合作社", "李某")]


@pytest.mark.parametrize(
    ("title", "body", "expected", "why"),
    [
        (
            "受理案件通知书",
            "何青：\n你与东湖县机械厂买卖合同纠纷一案的申请执行书已收到，本院决定立案。被执行人为东湖县机械厂。",
            [("申请执行人", "何青"), ("被执行人", "东湖县机械厂")],
            "the reader has applied, and the other side owes",
        ),
        (
            "受理案件通知书",
            "何青：\n东湖县人民法院委托执行的案件，本院已立案，被执行人为东湖县机械厂。",
            [("申请执行人", "何青"), ("被执行人", "东湖县机械厂")],
            "a notice of acceptance goes to who applied",
        ),
        (
            "案件受理通知书（执行）",
            "何青：\n你的执行申请本院已受理，被执行人系东湖县机械厂。",
            [("申请执行人", "何青"), ("被执行人", "东湖县机械厂")],
            "the words in another order",
        ),
        (
            "执行通知书",
            "东湖县机械厂：\n本院已立案执行，责令你厂履行。",
            [("被执行人", "东湖县机械厂")],
            "a notice of enforcement goes to who owes",
        ),
    ],
)
def test_the_title_tells_who_is_addressed(title: str, body: str, expected: list[tuple[str, str]], why: str) -> None:
    head = HEAD.replace("执行裁定书", title)
    assert [(draft.role, draft.name) for *_, draft in marks(document(head + body), "parties")] == expected, why


HEADS = [
    # what a paper without block says of the firm's head; who it is, and why
    ("申请执行人李苇、被执行人云岫纺织有限公司法定代表人周远到庭。", "周远", "right behind the name"),
    ("申请执行人李苇、被执行人云岫纺织有限公司法定代表人拒不到庭。", None, "what he did is no name"),
    ("周远（身份证号不详，系云岫纺织有限公司法定代表人）亦受限制。", "周远", "before the bracket that says it"),
    ("周远（系云岫纺织有限公司股东）亦受限制。", None, "what else he is"),
    ("周远（已故）、云岫纺织有限公司负责人，均受限制。", None, "the bracket says something else"),
    ("云岫纺织有限公司法定代表人已变更登记为石远。", "石远", "the one there is now"),
    (
        "被执行人：云岫纺织有限公司，住所地云岫市。法定代表人：周远，总经理。",
        "周远",
        "in a sentence of its own, behind its address",
    ),
    ("被执行人：云岫纺织有限公司，住所地云岫市。股东青禾公司法定代表人：石远。", None, "another firm's"),
]


@pytest.mark.parametrize(("said", "head", "why"), HEADS)
def test_who_heads_a_firm_without_a_block(said: str, head: str | None, why: str) -> None:
    body = f"本院在执行李苇与云岫纺织有限公司借款合同纠纷一案中，查明。{said}"
    found = {draft.name: draft.representative for *_, draft in marks(document(HEAD + body), "parties")}
    assert found == {"李苇": None, "云岫纺织有限公司": head}, why


@pytest.mark.parametrize("filling", range(150, 215, 5))
def test_a_name_is_never_cut_where_the_opening_ends(filling: int) -> None:
    told = "拍卖被执行人周远名下设备，" + "经" * (filling // 2) + "，" + "过" * (filling // 2) + "。"
    body = f"{told}\n申请执行人：青禾某某商业银行股份有限公司\n本院地址：某路。"
    names = {draft.name for *_, draft in marks(document(HEAD + body), "parties")}
    assert not {name for name in names if name.startswith("青禾")} - {"青禾某某商业银行股份有限公司"}


SPOKEN = [
    # what stands behind a case number in a judgment without block; its parties, and why
    ("原告诉称，被告周远借款。后原告要求被告归还借款，但被告一拖再拖。", set(), "what is done is no name"),
    ("原告李苇诉称：被告周远于2011年借款。\n被告周远辩称：已还。", {"李苇", "周远"}, "who says it is no further party"),
    ("原告李苇与被告周远婚约财产纠纷一案，本院受理后，现已审理终结。", {"李苇", "周远"}, "a cause of families"),
    ("原告李苇与被告周远同居关系纠纷一案，本院受理后，现已审理终结。", {"李苇", "周远"}, "another one"),
    ("原告李苇与被告周远饲养动物损害责任纠纷一案，本院受理后，现已审理终结。", {"李苇", "周远"}, "of torts"),
]


@pytest.mark.parametrize(("body", "names", "why"), SPOKEN)
def test_a_judgment_without_block(body: str, names: set[str], why: str) -> None:
    head = "浙江省杭州市西湖区人民法院\n民事判决书\n（2013）杭西民初字第12号\n"
    found = {draft.name for *_, draft in marks(document(f"{head}{body}\n本院认为，应予支持。\n"), "parties")}
    assert found == names, why


CIVIL = (
    causes.OF_PERSONS,
    causes.OF_THINGS,
    causes.OF_CONTRACTS,
    causes.OF_FIRMS,
    causes.OF_WORK,
    causes.OF_TORTS,
)


@pytest.mark.parametrize("name", ["周远", "阿不都拉·艾则孜", "云岫货运信息部", "青禾汽车租赁有限公司"])
@pytest.mark.parametrize(
    ("words", "end"),
    [*((words, "纠纷") for words in CIVIL), (causes.OF_SUITS, ""), (causes.CRIMES, "罪罚金"), (causes.CRIMES, "")],
)
def test_every_cause_ends_a_name(name: str, words: str, end: str) -> None:
    for cause in (word for word in words.split() if "(" not in word):
        body = f"本院在执行李苇与石远、{name}{cause}{end}一案中，查明。"
        found = {draft.name for *_, draft in marks(document(HEAD + body), "parties")}
        assert found == {"李苇", "石远", name}, cause


CAUSED = [
    # what follows the plaintiff's name; the defendants, and why
    ("周远电信服务合同纠纷", {"周远"}, "a word that no name list knows"),
    ("青禾电信服务有限公司合同纠纷", {"青禾电信服务有限公司"}, "the same within a name"),
    ("青禾有限公司公司解散纠纷", {"青禾有限公司"}, "a cause that begins as the name ends"),
    ("青禾公司解散纠纷", {"青禾公司"}, "a short name whose last word the cause would take"),
    ("洛城农商银行银行卡纠纷", {"洛城农商银行"}, "a cause that begins as the name ends"),
    ("云岫镇人民政府政府信息公开", {"云岫镇人民政府"}, "the same of an office"),
    ("云岫镇人民政府信息公开", {"云岫镇人民政府"}, "said once"),
    ("青禾投资合伙企业企业出售合同纠纷", {"青禾投资合伙企业"}, "the same of a partnership"),
    ("周远赠与合同纠纷", {"周远"}, "a word for a pair within the cause"),
    ("周远、石远修理、重作、更换纠纷", {"周远", "石远"}, "a list within the cause"),
    ("周远损害债务人利益赔偿纠纷", {"周远"}, "a role within the cause"),
]


@pytest.mark.parametrize(("said", "names", "why"), CAUSED)
def test_where_a_name_ends_and_its_cause_begins(said: str, names: set[str], why: str) -> None:
    body = f"本院在执行李苇与{said}一案中，查明。"
    found = {draft.name for *_, draft in marks(document(HEAD + body), "parties")}
    assert found == names | {"李苇"}, why


OWN_NOTICES = [
    # how a firm's own notice tells of the case; role and name of each party; why
    (
        "因公司与杭州青禾纸业有限公司合同纠纷一案，法院对公司及公司法定代表人周远采取限制消费措施",
        [],
        "who owes is not told",
    ),
    (
        "因云岫公司与杭州青禾纸业有限公司合同纠纷一案，法院采取限制消费措施",
        [("申请执行人", "云岫公司"), ("被执行人", "杭州青禾纸业有限公司")],
        "a name of its own",
    ),
]


@pytest.mark.parametrize(("told", "expected", "why"), OWN_NOTICES)
def test_a_firm_that_calls_itself_the_firm(told: str, expected: list[tuple[str, str]], why: str) -> None:
    text = f"云岫股份有限公司关于公司被限制高消费的公告\n{told}。\n云岫股份有限公司董事会\n2024年5月6日"
    assert [(draft.role, draft.name) for *_, draft in marks(document(text), "parties")] == expected, why


LEADS = [
    *(
        "",
        "关于",
        "本院受理的",
        "由本院执行的",
        "本院执行中的",
        "我院受委托执行的",
        "本院提级执行的",
        "兹有本院执行的",
        "有关",
    ),
    *(
        "我院执行局在办理",
        "本院执行局执行的",
        "本院在审查",
        "我单位收到贵院执行",
        "对",
        "涉及",
        "本院（2024）浙0106执77号",
    ),
]
SIDES_SAID = [
    "{0}与{1}买卖合同纠纷一案",
    "{0}申请执行{1}买卖合同纠纷一案",
    "{0}向本院申请执行{1}买卖合同纠纷一案",
    "{0}申请本院强制执行{1}买卖合同纠纷一案",
    "{0}诉{1}买卖合同纠纷执行一案",
]


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("said", SIDES_SAID)
def test_no_word_that_leads_to_a_name_is_part_of_it(lead: str, said: str) -> None:
    sides = ("青禾纸业有限公司", "白鹭纺织厂")
    text = f"某省某市某区人民法院\n告知书\n（2024）浙0106执77号\n洛城市自然资源局：\n{lead}{said.format(*sides)}，已结案。\n"
    found = [(draft.role, draft.name) for *_, draft in marks(document(text), "parties")]
    assert found == [("申请执行人", sides[0]), ("被执行人", sides[1])]


@pytest.mark.parametrize("name", ["对外经贸有限公司", "涉外旅行社", "审查员之家饭店"])
def test_a_name_may_begin_with_such_a_word(name: str) -> None:
    text = f"{HEAD}本院在执行{name}与白鹭纺织厂买卖合同纠纷一案中，查明。"
    assert name in {draft.name for *_, draft in marks(document(text), "parties")}
