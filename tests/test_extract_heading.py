"""Heading and foot: court, kind, own number, date."""

from datetime import date

import pytest
from papers import document

from extractors.assemble import assemble
from extractors.marks import marks
from extractors.paper.parts import parts_of
from models import DocumentKind

HEADINGS = [
    # heading, court, kind, own number, why
    ("杭州市萧山区人民法院失信被执行人曝光台（第七期）\n1.被执行人：周远，男\n", "杭州市萧山区人民法院", "其他", None, "a court's list of debtors"),
    ("杭州市萧山区人民法院\n执行案款公示表\n序号 案号 申请执行人 被执行人 到账金额（元）\n", "杭州市萧山区人民法院", "其他", None, "its list of what came in, on a line of its own"),
    ("杭州市萧山区人民法院\n案款领取通知\n（2024）浙0109执1号、（2024）浙0109执2号\n周远：\n请领取。\n", "杭州市萧山区人民法院", "其他", "（2024）浙0109执1号", "the first of several numbers, below a title that is not in the list"),
    ("杭州市萧山区人民法院失信被执行人名单已公布。\n1.被执行人：周远，男\n", None, "其他", None, "a sentence of such a list"),
    ("浙江省杭州市萧山区人民法院\n执 行 裁 定 书\n（2021）浙0109执恢612号之五\n", "浙江省杭州市萧山区人民法院", "执行裁定书", "（2021）浙0109执恢612号之五", "spaced title"),
    ("西  安  市  未  央  区  人  民法  院\n执行裁定书\n（2019）陕0112执1813号\n", "西安市未央区人民法院", "执行裁定书", "（2019）陕0112执1813号", "spaced court"),
    ("江苏省靖江市人民法院民事裁定书（2011）泰靖商破字第0004-1号申请人陈远。", "江苏省靖江市人民法院", "民事裁定书", "（2011）泰靖商破字第0004-1号", "one paragraph"),
    ("来源：中国裁判文书网中华人民共和国广州海事法院\n执行裁定书\n（2024）粤72执88号\n", "中华人民共和国广州海事法院", "执行裁定书", "（2024）粤72执88号", "a banner on the line of a court of the republic"),
    ("某甲公司执行裁定书\n来源：中国裁判文书网\n广东省高级人民法院\n执行裁定书\n(2020)粤执监88号\n", "广东省高级人民法院", "执行裁定书", "（2020）粤执监88号", "a site's banner before it"),
    ("南通市通州区人民法院\n限制高消费令\n（2019）苏0612执1876号\n", "南通市通州区人民法院", "限制消费令", "（2019）苏0612执1876号", "older name of the order"),
    ("和平市新城区人民法院\n关于拍卖海东路商铺的公告（第一次拍卖）\n（2022）内0102执3305号之三\n", "和平市新城区人民法院", "公告", "（2022）内0102执3305号之三", "a notice with a long title"),
    ("和平市新城区人民法院\n关于拍卖海东路商铺的公告\n（第一次拍卖）\n（2022）内0102执3305号之三\n", "和平市新城区人民法院", "公告", "（2022）内0102执3305号之三", "its bracket on a line of its own"),
    ("浙江省杭州市萧山区人民法院关于拍卖被执行人周远名下货车的公告（第一次拍卖）\n杭州市萧山区人民法院将于2024年4月20日拍卖。\n", "浙江省杭州市萧山区人民法院", "公告", None, "court and title in one line"),
    ("浙江省杭州市萧山区人民法院关于拍卖周远名下货车的公告\n该车将于2024年4月20日拍卖。\n案号：（2023）浙0109执恢355号\n", "浙江省杭州市萧山区人民法院", "公告", "（2023）浙0109执恢355号", "a notice's number below its text"),
    ("浙江省杭州市萧山区人民法院关于拍卖周远名下货车的公告\n依据（2023）浙0109执恢355号裁定拍卖。\n", "浙江省杭州市萧山区人民法院", "公告", None, "a number in its text"),
    ("浙江省杭州市萧山区人民法院\n公告\n本院受理的李苇申请执行周远借款纠纷一案，案号为（2023）浙0109执355号，现公告送达执行通知书。\n", "浙江省杭州市萧山区人民法院", "公告", "（2023）浙0109执355号", "a notice that says its case in its sentence"),
    ("浙江省杭州市萧山区人民法院\n公告\n本院受理的李苇与周远两案，案号为（2023）浙0109执355号、（2023）浙0109执356号。\n", "浙江省杭州市萧山区人民法院", "公告", None, "two cases"),
    ("浙江省杭州市萧山区人民法院\n拍卖公告\n本院将于2024年4月20日拍卖货车，现公告如下：\n一、起拍价3万元。\n本案案号：（2023）浙0109执355号，申请执行人：李苇。\n", "浙江省杭州市萧山区人民法院", "公告", "（2023）浙0109执355号", "behind the conditions"),
    ("浙江省杭州市萧山区人民法院\n拍卖公告\n本院将于2024年4月20日拍卖货车，现公告如下：\n一、起拍价3万元。\n另案案号：（2023）浙0109执355号，申请执行人：李苇。\n", "浙江省杭州市萧山区人民法院", "公告", None, "another case's"),
    ("浙江省杭州市萧山区人民法院\n关于对青禾纸业有限公司系列执行案件实行集中执行的决定\n（2023）浙0109执他12号\n", "浙江省杭州市萧山区人民法院", "其他", "（2023）浙0109执他12号", "a title that says what it is about"),
    ("浙江省杭州市萧山区人民法院\n关于对青禾纸业有限公司系列执行案件实行集中执行的决定，现予通报\n（2023）浙0109执他12号\n", None, "其他", None, "a sentence, and no title"),
    ("首页>执行公告\n浙江省杭州市萧山区人民法院悬赏执行公告\n发布时间：2018-07-02 作者：执行局\n案号：（2017）浙0109执42号\n", "浙江省杭州市萧山区人民法院", "公告", "（2017）浙0109执42号", "a site's lines below the title"),
    ("浙江省杭州市萧山区人民法院悬赏执行公告\n联系人：周远\n依据：（2017）浙0109执42号裁定\n", "浙江省杭州市萧山区人民法院", "公告", None, "other lines below it"),
    ("浙江省杭州市萧山区人民法院\n关于青禾纸业有限公司破产清算案\n第一次债权人会议的公告\n2019-11-06 14:03\n（2019）浙0109破4号\n", "浙江省杭州市萧山区人民法院", "公告", "（2019）浙0109破4号", "a title of two lines, and when it was put there"),
    ("【司法公开】青禾县法院公告送达\n字号：T|T\n周远：\n李苇与你一案，现公告送达执行通知书。\n青禾县人民法院\n二〇一三年六月三日\n", "青禾县人民法院", "公告", None, "its short name above, its full one below"),
    ("【司法公开】青禾县法院公告送达\n周远：\n李苇与你一案，现公告送达执行通知书。\n白鹭县人民法院\n二〇一三年六月三日\n", "青禾县法院", "公告", None, "another court's name below"),
    ("白鹭区人民法院关于拍卖周远名下厂房的公告（一拍）\n该厂房将于2024年4月20日拍卖，现公告如下：\n一、起拍价：300万元\n青禾市白鹭区人民法院\n二〇二四年三月二十一日\n", "青禾市白鹭区人民法院", "公告", None, "a district alone above, with its city below"),
    ("白鹭区人民法院关于拍卖周远名下厂房的公告（一拍）\n该厂房将于2024年4月20日拍卖，现公告如下：\n一、起拍价：300万元\n青禾市鹤山区人民法院\n二〇二四年三月二十一日\n", "白鹭区人民法院", "公告", None, "another district's court below"),
    ("杭州市萧山区人民法院关于拍卖周远名下厂房的公告（一拍）\n该厂房将于2024年4月20日拍卖，现公告如下：\n一、起拍价：300万元\n浙江省杭州市萧山区人民法院\n二〇二四年三月二十一日\n", "杭州市萧山区人民法院", "公告", None, "its city stands above: as printed there"),
    ("青禾纸业有限公司：本院立案执行李苇申请执行你单位借款一案，因你单位未履行，对你单位采取限制消费措施，限制你单位及周远不得乘坐飞机。如违反，依法处罚。此令\n二〇二四年三月二十一日\n", None, "限制消费令", None, "an order of restraint published without its title"),
    ("周远：本院已立案执行李苇申请执行你借款一案，依法对你采取限制消费措施，限制你不得乘坐飞机。\n此令。\n二〇二四年三月二十一日\n", None, "限制消费令", None, "此令 on a line of its own"),
    ("周远：逾期不履行的，本院将依法对你采取限制消费措施。特此通知。\n二〇二四年三月二十一日\n", None, "其他", None, "a notice that warns of it"),
    ("周远：因你已履行，现对你采取的限制消费措施予以解除。此令\n二〇二四年三月二十一日\n", None, "其他", None, "the restraint taken back"),
    ("周远：责令你三日内报告财产；拒不报告的，本院将对你采取限制消费措施。此令\n二〇二四年三月二十一日\n", None, "其他", None, "an order of something else that warns of it"),
    ("裁判要旨\n查封不得超出标的。\n浙江省杭州市中级人民法院\n执行裁定书\n（2023）浙01执复9号\n复议申请人：周远。\n", "浙江省杭州市中级人民法院", "执行裁定书", "（2023）浙01执复9号", "what a ruling teaches, above the ruling"),
    ("裁判要旨\n查封不得超出标的。\n案件索引\n（2023）浙01执复9号\n基本案情\n周远不服查封。\n", None, "执行案例", None, "what it teaches, above its story"),
    ("某甲公司关于股份被杭州市中级人民法院拍卖的公告\n股票代码：600000\n", None, "公告", None, "a firm's notice names a court"),
    ("浙江省杭州市萧山区人民法院\n限制高消费及有关消费令\n（2022）浙0109执3305号\n", "浙江省杭州市萧山区人民法院", "限制消费令", "（2022）浙0109执3305号", "the full name of the order"),
    ("浙江省杭州市萧山区人民法院\n失信被执行人名单决定书\n（2022）浙0109执3305号\n", "浙江省杭州市萧山区人民法院", "失信决定书", "（2022）浙0109执3305号", "without 纳入"),
    ("浙江省杭州市萧山区人民法院\n解除限制消费措施决定书\n（2022）浙0109执3305号\n", "浙江省杭州市萧山区人民法院", "其他", "（2022）浙0109执3305号", "the measure taken back"),
    ("浙江省杭州市萧山区人民法院\n撤销纳入失信被执行人名单决定书\n（2022）浙0109执3305号\n", "浙江省杭州市萧山区人民法院", "其他", "（2022）浙0109执3305号", "a listing taken back"),
    ("浙江省杭州市萧山区人民法院\n暂缓执行决定书\n（2022）浙0109执3305号\n", "浙江省杭州市萧山区人民法院", "其他", "（2022）浙0109执3305号", "no 执行决定书, though its end"),
    ("浙江省杭州市萧山区人民法院\n执行决定书\n（2022）浙0109执3305号\n", "浙江省杭州市萧山区人民法院", "执行决定书", "（2022）浙0109执3305号", "the title itself"),
    ("浙江省杭州市萧山区人民法院\n债权凭证\n（2006）萧执字第3305号\n", "浙江省杭州市萧山区人民法院", "其他", "（2006）萧执字第3305号", "an old paper for what stays unpaid"),
    ("浙江省杭州市萧山区人民法院\n失信人员警示卡\n（2022）浙0109执3305号\n", "浙江省杭州市萧山区人民法院", "其他", "（2022）浙0109执3305号", "a title that no list has"),
    ("浙江省杭州市萧山区人民法院\n传　　票\n案号：（2022）浙0109执3305号\n案由：租赁合同纠纷\n", "浙江省杭州市萧山区人民法院", "其他", "（2022）浙0109执3305号", "a form with a label before its number"),
    ("浙江省杭州市萧山区人民法院\n查封（扣押）财产清单\n（2022）浙0109执3305号\n", "浙江省杭州市萧山区人民法院", "其他", "（2022）浙0109执3305号", "a bracket in a title that no list has"),
    ("浙江省杭州市萧山区人民法院\n传　　票\n关联案号：（2022）浙0109执3305号\n", None, "其他", None, "another case's label"),
    ("浙江省杭州市萧山区人民法院\n前述案件进展\n（2022）浙0109执3305号案件已执行完毕。\n", None, "其他", None, "a line and a number that goes on"),
    ("新疆生产建设兵团石河子市人民法院\n执行裁定书\n（2019）兵9001执2250号\n", "新疆生产建设兵团石河子市人民法院", "执行裁定书", "（2019）兵9001执2250号", "the corps is part of the name"),
    ("新疆维吾尔自治区高级人民法院伊犁哈萨克自治州分院\n执行裁定书\n（2019）新40执18号\n", "新疆维吾尔自治区高级人民法院伊犁哈萨克自治州分院", "执行裁定书", "（2019）新40执18号", "a high court's branch is a court"),
    ("某某市萧山区人民法院\n执行裁定书\n（2023）浙0109执1号\n", "某某市萧山区人民法院", "执行裁定书", "（2023）浙0109执1号", "an unknown city is part of the name"),
    ("长沙市望城区人民法院\n退回委托执行函\n广州市天河区人民法院：\n你院（2023）粤0106执9876号函收悉。", "长沙市望城区人民法院", "其他", None, "a letter without a number of its own"),
    ("追加股东的条件\n【案件基本信息】\n1.裁判书字号\n杭州市中级人民法院（2020）浙01执复9号执行裁定书\n【基本案情】\n某案。\n", None, "执行案例", None, "a year-book of cases gives the ruling's number first"),
    ("杭州市中级人民法院执行裁定书（2020）浙01执复9号\n摘要1：【裁判摘要】悔拍应补足差价。\n", None, "执行案例", None, "a digest tells of the court's ruling and its number"),
    ("某渔业公司执行案\n基本案情\n某案。\n裁判结果\n撤销杭州市萧山区人民法院（2019）浙0109执异3号执行裁定。\n", None, "执行案例", None, "a ruling told of in a report, at the beginning of a line"),
    ("某渔业公司执行案\n杭州市萧山区人民法院（2019）浙0109执异3号执行裁定驳回异议。\n基本案情\n某案。\n", None, "执行案例", None, "the same before the sections"),
    ("浙江省杭州市萧山区人民法院（2019）浙0109执异3号执行裁定书\n申请执行人：周远。\n", "浙江省杭州市萧山区人民法院", "执行裁定书", "（2019）浙0109执异3号", "the title behind the number"),
    ("浙江省杭州市萧山区人民法院\n执行裁定书\n（2019）浙0109执3号之三、之四\n申请执行人：周远。\n", "浙江省杭州市萧山区人民法院", "执行裁定书", "（2019）浙0109执3号之三", "two of its papers in one"),
    ("标题：某甲公司首次执行执行裁定书\n案号：（2019）浙0109执3号\n案件类型：执行\n杭州市萧山区人民法院\n执行裁定书\n（2019）浙0109执3号\n申请执行人：周远。\n", "杭州市萧山区人民法院", "执行裁定书", "（2019）浙0109执3号", "a site's card before the heading"),
    ("浙江省杭州市萧山区人民法院执行裁定书（2019）浙0109执异3号案外人：周远，男。申请执行人：李苇，男。", "浙江省杭州市萧山区人民法院", "执行裁定书", "（2019）浙0109执异3号", "案外人 behind the number"),
    ("某甲公司执行裁定书发布日期：2014-01-08长沙市雨花区人民法院执行裁定书（2012）雨执字第688-2号申请执行人某甲公司。", "长沙市雨花区人民法院", "执行裁定书", "（2012）雨执字第688-2号", "a day of the site before it, in one line"),
    ("开 庭 公 告\n本院定于2024年6月18日开庭审理（2024）浙0109民初7号案件。\n特此公告。\n浙江省杭州市萧山区人民法院\n二〇二四年五月二十日\n", "浙江省杭州市萧山区人民法院", "公告", None, "the court above the date"),
    ("开 庭 公 告\n本院定于2024年6月18日开庭审理（2024）浙0109民初7号案件。特此公告浙江省杭州市萧山区人民法院二〇二四年五月二十日\n", "浙江省杭州市萧山区人民法院", "公告", None, "the same without line breaks"),
    ("减资公告\n本公司涉诉于\n浙江省杭州市萧山区人民法院\n一件，标的5万元，不影响减资。\n某甲公司\n二〇二四年五月二十日\n", None, "公告", None, "a court in the text, a firm above the date"),
    ("杭州市萧山区人民法院。（2009）萧民二初字第3305号。原告陆×。被告周×。", "杭州市萧山区人民法院", "其他", "（2009）萧民二初字第3305号", "every piece closed by a full stop"),
    ("浙江省***市中级人民法院\n执行裁定书\n（2021）浙01执异18号\n", "浙江省***市中级人民法院", "执行裁定书", "（2021）浙01执异18号", "the city masked"),
    ("内蒙古呼和浩特市新城区人民法院\n执行裁定书\n（2021）内0102执18号\n", "内蒙古呼和浩特市新城区人民法院", "执行裁定书", "（2021）内0102执18号", "a region by its short name"),
    ("某渔业公司破产案\n关键词\n破产\n基本案情\n杭州市中级人民法院于2020年1月2日作出（2019）浙01破申3号民事裁定。", None, "执行案例", None, "a published report"),
    ("浙江省杭州市萧山区人民法院\n关于周远名下货车（第一次拍卖）的公告\n该车将于2024年4月20日拍卖。\n联系人：云法官　案号：（2023）浙0109执恢355号\n", "浙江省杭州市萧山区人民法院", "公告", "（2023）浙0109执恢355号", "a notice's title on its own line, its number behind whom to ask"),
    ("浙江省杭州市萧山区人民法院关于拍卖周远名下货车的公告\n该车将于2024年4月20日拍卖，原案号：（2022）浙0109执55号\n", "浙江省杭州市萧山区人民法院", "公告", None, "the number of an older case"),
    ("原告李苇，女。\n被告周远，男。\n原告李苇诉被告周远借款纠纷一案，被告周远经本院公告送达开庭传票未到庭。\n", None, "其他", None, "served by a notice, and none"),
    ("青禾有限公司与周远、白石有限公司买卖合同纠纷一审民事裁定书广东省深圳市福田区人民法院民事裁定书（2016）粤0304民初232号原告青禾有限公司。", "广东省深圳市福田区人民法院", "民事裁定书", "（2016）粤0304民初232号", "the case's name runs into the heading"),
    ("青禾有限公司与周远、白石有限公司买卖合同纠纷一审民事裁定书已由广东省深圳市福田区人民法院送达。\n", None, "其他", None, "a court spoken of behind the case's name"),
    ("裁判文书详情\n李*与周*民间借贷纠纷一审民事判决书\n审理经过\n原告李*与被告周*民间借贷纠纷一案，本院审理终结。\n", None, "民事判决书", None, "the title of a site's page alone"),
    ("裁判文书详情\n某律师谈一审与民事判决书\n要点\n某案。\n", None, "其他", None, "an essay's title"),
    ("打开应用\n登录后查看\n周远、李苇申请破产重整破产民事裁定书\n当事人\n上诉人（一审申请人）：周远，男。\n", None, "民事裁定书", None, "a page cut into sections: its title, whatever stands above"),
    ("裁判文书详情\n青禾县人民政府与周*执行裁定书\n案件描述\n申请执行人青禾县人民政府公告征收后申请执行。\n", None, "执行裁定书", None, "the same; an office's notice told of below it"),
    ("登录后查看\n怎样读执行裁定书\n先看案号\n某案。\n", None, "其他", None, "an essay: no section below the line"),
    ("某甲公司关于收到裁定的公告\n周远与某甲公司买卖合同纠纷一审民事裁定书\n当事人\n原告：周远，男。\n", None, "公告", None, "a firm's notice that quotes a ruling below its own title"),
    ("2025浙01破53号债权申报通知书\n青禾有限公司债权人：\n请申报债权。\n", None, "其他", "（2025）浙01破53号", "number and title in the first line"),
    ("2025浙01破53号案件进展\n青禾有限公司债权人：\n请申报债权。\n", None, "其他", None, "a number and no title"),
    ("广东省深圳前海合作区人民法院\n民事判决书\n（2023）粤0391民初5号\n", "广东省深圳前海合作区人民法院", "民事判决书", "（2023）粤0391民初5号", "a city without 市 before a court that is known"),
    ("某甲建材股份有限公司\n关于收到法院裁定的公告\n一、该案尚未收到法院执行的款项。\n", None, "公告", None, "a firm's notice: its title is no court"),
    ("尚未收到法院\n执行裁定书\n（2023）浙0109执1号\n", None, "执行裁定书", "（2023）浙0109执1号", "a line that only ends as a court's name does"),
    ("萧山区法院\n执行裁定书\n（2023）浙0109执1号\n", "萧山区法院", "执行裁定书", "（2023）浙0109执1号", "a short name"),
    ("公告内容\n上海市黄浦区人民法院定于2025年5月13日在京东网公开进行网络司法拍卖活动，现公告如下：\n一、标的。\n", "上海市黄浦区人民法院", "公告", None, "a notice of a sale without a foot"),
    ("某甲公司关于股份被拍卖的公告\n公司获悉上海市黄浦区人民法院将于2025年5月13日公开拍卖股票，现将有关情况公告如下：\n", None, "公告", None, "a firm's notice of such a sale"),
    ("周远：本院受理李苇申请执行你一案，现公告送达执行通知书。\n[浙江]青禾县人民法院", "青禾县人民法院", "公告", None, "a newspaper's notice, the province before the court"),
    ("青禾县人民法院\n公告\n周远：\n现向你公告送达（2024）浙0109执988号执行通知书、报告财产令。\n", "青禾县人民法院", "公告", "（2024）浙0109执988号", "a notice serves its own case's papers"),
    ("青禾县人民法院\n公告\n周远：\n现向你公告送达（2024）浙0109民初988号民事判决书。\n", "青禾县人民法院", "公告", None, "a judgment served"),
    ("青禾县人民法院\n公告\n周远：\n现公告送达海东市中级人民法院（2024）浙0109执988号执行裁定书。\n", "青禾县人民法院", "公告", None, "another court's paper"),
    ("青禾县人民法院\n公告\n周远：\n现公告送达（2024）浙0109执988号评估报告。\n", "青禾县人民法院", "公告", "（2024）浙0109执988号", "a valuation of its own case"),
    ("青禾县人民法院\n公告\n现公告送达（2024）浙0109执9号执行通知书。另公告送达（2024）浙0109执8号执行裁定书。\n", "青禾县人民法院", "公告", None, "two cases"),
    ("青禾县人民法院\n关于（2018）浙0109执116号案件执行情况的说明\n李苇申请执行周远买卖合同纠纷一案。\n", "青禾县人民法院", "其他", "（2018）浙0109执116号", "a court's report on a case of its own"),
    ("青禾县人民法院\n关于贵院（2018）浙0109执116号案件情况的说明\n李苇申请执行周远买卖合同纠纷一案。\n", None, "其他", None, "on another court's case"),
    ("关于（2018）浙0109执116号案件执行情况的说明\n我公司已付款。\n", None, "其他", None, "a party's report"),
    ("谈话笔录\n（2023）浙0109执355号\n时间：2023年5月6日\n地点：青禾县人民法院执行局\n被谈话人：周远", "青禾县人民法院", "其他", "（2023）浙0109执355号", "minutes: where they were taken"),
    ("询问笔录\n时间：2023年5月6日\n地点：青禾县人民法院\n案由：买卖合同纠纷，案号（2023）浙0109执355号\n被询问人：周远", "青禾县人民法院", "其他", "（2023）浙0109执355号", "minutes: the number behind the cause"),
    ("搜查笔录\n（2023）浙0109执355号\n地点：周远家中\n青禾县人民法院在执行李苇与周远买卖合同纠纷一案中，依法搜查。", "青禾县人民法院", "其他", "（2023）浙0109执355号", "minutes: whose case it is"),
    ("扣押笔录\n青禾县人民法院\n（2023）浙0109执355号\n时间：2023年5月6日", "青禾县人民法院", "其他", "（2023）浙0109执355号", "minutes: the title above the court"),
    ("搜查笔录\n（2023）浙0109执355号\n地点：周远家中\n周远称，青禾县人民法院已执行过。", None, "其他", "（2023）浙0109执355号", "minutes: a court that is told of"),
    ("询问笔录\n时间：2023年5月6日\n地点：青禾县人民法院\n被询问人：周远\n问：原案号（2022）浙0109执55号？", "青禾县人民法院", "其他", None, "minutes: a number that is asked about"),
    ("浙江省杭州市萧山区人民法院\n限制消费令\n（2024）浙0109执3、4、10-15号\n", "浙江省杭州市萧山区人民法院", "限制消费令", "（2024）浙0109执3号", "a joint paper's first number"),
    ("浙江省杭州市萧山区人民法院\n限制消费令\n（2024）浙0109执3号、\n（2024）浙0109执4号\n周远：\n", "浙江省杭州市萧山区人民法院", "限制消费令", "（2024）浙0109执3号", "a joint paper with whole numbers"),
    ("杭州市萧山区人民法院　　（2024）浙0109执123号\n执行裁定书\n申请执行人：周远。\n", "杭州市萧山区人民法院", "执行裁定书", "（2024）浙0109执123号", "the number beside the court, the title below"),
    ("（2024）浙0109执123号　杭州市萧山区人民法院\n执 行 裁 定 书\n申请执行人：周远。\n", "杭州市萧山区人民法院", "执行裁定书", "（2024）浙0109执123号", "the number before the court"),
    ("（2024）浙0109执123号杭州市萧山区人民法院裁定执行。\n", None, "其他", None, "a sentence that begins so"),
    ("浙江省杭州市\n萧山区人民法院\n执行裁定书\n（2024）浙0109执123号\n", "浙江省杭州市萧山区人民法院", "执行裁定书", "（2024）浙0109执123号", "the court on two lines"),
    ("浙江省杭州市萧山区\n人民法院\n执行裁定书\n（2024）浙0109执123号\n", "浙江省杭州市萧山区人民法院", "执行裁定书", "（2024）浙0109执123号", "人民法院 on a line of its own"),
    ("浙江省杭州市\n萧山区\n人民法院\n执行裁定书\n（2024）浙0109执123号\n", "浙江省杭州市萧山区人民法院", "执行裁定书", "（2024）浙0109执123号", "the court on three lines"),
    ("青海省海西蒙古族藏族自治州\n中级人民法院\n执行裁定书\n（2024）青28执12号\n", "青海省海西蒙古族藏族自治州中级人民法院", "执行裁定书", "（2024）青28执12号", "中级人民法院 on a line of its own"),
    ("浙江省杭州市萧山区\n杭州市西湖区人民法院\n执行裁定书\n（2024）浙0106执123号\n", "杭州市西湖区人民法院", "执行裁定书", "（2024）浙0106执123号", "a line of a place above a whole name"),
    ("中国裁判文书网\n萧山区人民法院\n执行裁定书\n（2024）浙0109执123号\n", "萧山区人民法院", "执行裁定书", "（2024）浙0109执123号", "a site above the court"),
    ("浙江省杭州市中级人民法院\n民事案件判决书\n（2024）浙01民终123号\n", "浙江省杭州市中级人民法院", "民事判决书", "（2024）浙01民终123号", "a site's word for the title"),
    ("浙江省杭州市中级人民法院\n民事案件民事裁定书\n（2024）浙01破终123号\n", "浙江省杭州市中级人民法院", "民事裁定书", "（2024）浙01破终123号", "the same, said twice"),
    ("浙江省杭州市中级人民法院\n行政案件裁定书\n（2024）浙01行终123号\n", "浙江省杭州市中级人民法院", "其他", "（2024）浙01行终123号", "no civil paper"),
    ("（2024）浙01民终123号买卖合同纠纷二审民事判决书\n来源：某网　日期：2024-08-31\n审理法院：杭州市中级人民法院\n案号：（2024）浙01民终123号\n案件类型：民事\n审理经过\n上诉人周远因与被上诉人李苇一案，不服判决。\n", "杭州市中级人民法院", "民事判决书", "（2024）浙01民终123号", "a site's card in the heading's place"),
    ("（2012）浙一中民终字第3号\n上诉人（原审被告）周远。\n被上诉人李苇。\n", None, "其他", "（2012）浙一中民终字第3号", "the number is all that is left of it"),
    ("（2012）浙一中民终字第3号\n系另案。\n", None, "其他", None, "no party follows"),
    ("周远诉李苇一案\n原审法院：杭州市中级人民法院\n案号：（2024）浙01民终123号\n", None, "其他", None, "the card of another court's case"),
    ('"17","浙江省杭州市萧山区人民法院执行裁定书（2024）浙0109执123号被执行人：周远。', "浙江省杭州市萧山区人民法院", "执行裁定书", "（2024）浙0109执123号", "a row of a data set"),
    (".A{margin:0cm}浙江省**市人民法院民事判决书（2024）浙0182民初123号原告：周远。", "浙江省**市人民法院", "民事判决书", "（2024）浙0182民初123号", "what is left of a style sheet"),
    ("浙江省杭州市萧山区人民法院\n执行裁定书\n（2024浙0109执123号\n", "浙江省杭州市萧山区人民法院", "执行裁定书", "（2024）浙0109执123号", "a bracket lost"),
    ("公司子公司青禾建材于2022年3月14日收到和平市新城区人民法院的民事裁定书（【2022】内0102破1号），受理其破产申请。\n", None, "其他", None, "a company's notice of a court's paper"),
    ("周远：本院受理李苇申请执行你一案，现公告送达执行通知书。浙江省杭州市萧山区人民法院", "浙江省杭州市萧山区人民法院", "公告", None, "a newspaper's notice in one line"),
    ("周远：本院受理李苇申请执行你一案，现公告送达执行通知书。逾期将移送青禾县人民法院。", None, "公告", None, "a sentence that ends with a court"),
    ("（2023）浙0109执509号申请执行人：青禾县水利局。被执行人：周远。裁定如下：冻结被执行人周远存款5000元。审判员李苇二〇二三年三月二十三日", None, "执行裁定书", "（2023）浙0109执509号", "no title: the number and 裁定如下 tell"),
    ("（2023）浙0109财保154号申请人：李苇。被申请人：周远。裁定如下：冻结被申请人周远存款5000元。审判员林岚二〇二三年三月二十三日", None, "民事裁定书", "（2023）浙0109财保154号", "so do those of a preservation"),
    ("（2023）浙0109执509号申请执行人：青禾县水利局。被执行人：周远。现通知你履行。李苇二〇二三年三月二十三日", None, "其他", "（2023）浙0109执509号", "a number alone tells no kind"),
    ("（2023）浙0109民初509号原告：李苇。被告：周远。判决如下：周远支付李苇5000元。审判员林岚二〇二三年三月二十三日", None, "民事判决书", "（2023）浙0109民初509号", "and those of a judgment"),
    ("（2013）杭萧执民字第509号申请执行人：青禾县水利局。被执行人：周远。裁定如下：冻结被执行人周远存款5000元。审判员李苇二〇一三年三月二十三日", None, "其他", "（2013）杭萧执民字第509号", "an old number: 民事裁定书 as often"),
    ("杭州市萧山区人民法院\n情况说明\n浙江省杭州市中级人民法院：\n我院办理的周远案件情况如下。\n", "杭州市萧山区人民法院", "其他", None, "a court reports to another"),
    ("杭州市萧山区人民法院执行局\n关于周远系列案件的情况报告\n杭州市中级人民法院执行局：\n现将情况报告如下。我院已立案。\n", "杭州市萧山区人民法院", "其他", None, "so does its bureau"),
    ("杭州市萧山区人民法院\n情况说明已收到。\n我院正在办理。\n", None, "其他", None, "a sentence, and nobody is written to"),
    ("3月4日，青禾股份有限公司发布关于诉讼的公告。\n公告显示，杭州中院裁定拍卖周远所持股份。\n", None, "公告", None, "a report that tells of a notice"),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "court", "kind", "number", "why"), HEADINGS)
def test_reads_the_heading(heading: str, court: str | None, kind: str, number: str | None, why: str) -> None:
    doc = document(heading)
    own = parts_of(doc).number
    found = {group: next((value for *_, value in marks(doc, group)), None) for group in ("court", "document_kind")}
    assert found["court"] == court, why
    assert (found["document_kind"] or DocumentKind.OTHER).value == kind, why
    assert (own[2].text if own else None) == number, why


SAID = [
    # a body under no heading; court, why
    ("申请执行人李苇与被执行人周远一案，款项请汇至本院（浙江省杭州市萧山区人民法院）账户。", "浙江省杭州市萧山区人民法院", "in brackets behind 本院"),
    ("被执行人周远应于三日内到本院（地址：金城路1号杭州市萧山区人民法院执行局）报到。", "杭州市萧山区人民法院", "with its address and its office"),
    ("李苇向杭州市萧山区人民法院（以下简称“本院”）申请执行周远。", "杭州市萧山区人民法院", "its short name is 本院"),
    ("周远：青禾县人民法院拟对被执行人周远名下房产的价值进行评估，现向你公告送达选择评估机构通知。", "青禾县人民法院", "what its notice is about"),
    ("青禾县人民法院拟对被执行人周远名下房产进行评估，申请执行人李苇不同意，本院不予准许。", None, "what another court is about to do"),
    ("李苇申请执行周远一案，裁定如下：终结青禾县人民法院的（2023）浙0106执恢9号案件的执行。", "青禾县人民法院", "whose case it ends"),
    ("裁定如下：终结对周远名下房产的拍卖，由青禾县人民法院（2023）浙0106执恢9号案件执行。", None, "whose case goes on"),
    ("另查，某院裁定终结青禾县人民法院（2023）浙0106执恢9号案件执行。裁定如下：驳回异议。", None, "told of, not ordered"),
    ("杭州市萧山区人民法院立案执行的李苇与周远一案，本院于2024年3月5日提级。", None, "a court that had the case is not the one that speaks"),
    ("款项请汇至本院（账户名：周远）账户，由杭州市萧山区人民法院协助。", None, "another bracket"),
    ("杭州市萧山区人民法院（以下简称萧山法院）将案件移送本院。", None, "another short name"),
    ("本院（杭州市萧山区人民法院）与本院（青禾县人民法院）。", None, "two courts"),
    ("基本案情\n李苇向杭州市萧山区人民法院（以下简称本院）申请执行周远。", None, "a report"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "court", "why"), SAID)
def test_reads_the_court_that_says_who_it_is(body: str, court: str | None, why: str) -> None:
    assert next((value for *_, value in marks(document(body), "court")), None) == court, why


ENDED = [
    # orders of a paper under no heading; its own number, why
    ("终结本院（2023）浙0106执恢9号案件的执行。", "（2023）浙0106执恢9号", "the case that it ends"),
    ("本院（2010）青执字第8号案件中止执行。", "（2010）青执字第8号", "the case that it stays"),
    ("中止（2010）青执字第8号案件的执行。", "（2010）青执字第8号", "the same, the order first"),
    ("中止（2010）青执字第8号案中对该房的执行。", None, "the stay of one thing"),
    ("终结（2010）青民初字第8号案件的执行。", None, "a title's number"),
    ("一、指定青禾县人民法院执行。\n二、本院（2015）青执字第12-19号案终结执行。", "（2015）青执字第12-19号", "the cases, old form"),
    ("终结（2023）浙0106执恢9号案件的执行。终结（2023）浙0106执8号案件的执行。", None, "two cases"),
    ("解除本院（2023）浙0106执保9号裁定的查封，终结本案的执行。", None, "a number of another paper"),
]  # fmt: skip


@pytest.mark.parametrize(("orders", "number", "why"), ENDED)
def test_orders_say_the_number_of_a_paper_without_heading(orders: str, number: str | None, why: str) -> None:
    text = f"申请执行人：李苇。\n被执行人：周远。\n李苇申请执行周远一案，裁定如下：\n{orders}\n二〇二四年三月五日"
    own = parts_of(document(text)).number
    assert (own[2].text if own else None) == number, why
    headed = parts_of(document(f"杭州市西湖区人民法院\n执行裁定书\n（2024）浙0106执1号\n{text}")).number
    assert headed
    assert headed[2].text == "（2024）浙0106执1号", "a heading goes first"


def test_the_heading_names_the_court_first() -> None:
    text = "杭州市西湖区人民法院\n执行裁定书\n（2024）浙0106执1000号\n李苇向杭州市萧山区人民法院（以下简称本院）申请。"
    assert next(value for *_, value in marks(document(text), "court")) == "杭州市西湖区人民法院"


FEET = [
    ("审判员　某某\n二〇二四年一月二十二日\n书记员　某某", date(2024, 1, 22), "as prescribed"),
    ("审判员某某二O一一年五月十三日书记员某某", date(2011, 5, 13), "a Latin O"),
    ("二○○九年十一月二日", date(2009, 11, 2), "a circle"),
    ("二零一七年九月三十日", date(2017, 9, 30), "零"),
    ("二一六年六月十二日", date(2016, 6, 12), "a 〇 lost by the reader of a scan"),
    ("二〇一九年二月一十六日", date(2019, 2, 16), "一十"),
    ("二？？九年十一月二日", date(2009, 11, 2), "〇 lost by an encoding"),
    ("于二？年十一月二日", None, "too few digits"),
    ("二〇-〇年十月十-日", date(2010, 10, 11), "a scan's 一 read as a dash"),
    ("2024年3月1日\n", date(2024, 3, 1), "Arabic numerals at the foot"),
    ("2024年3月1日打印\n", None, "the day of something else, behind it"),
    ("审判员　某某\n2024.3.5\n书记员　某某", date(2024, 3, 5), "figures with dots"),
    ("执行员　某某\n2024-03-05", date(2024, 3, 5), "figures with hyphens"),
    ("某省某市某区人民法院\n２０２４／３／５\n", date(2024, 3, 5), "figures with strokes, full width"),
    ("某省某市某区人民法院\n2024.13.5\n", None, "no such month"),
    ("发布日期：\n2024-03-05\n", None, "the day that a site names"),
    ("起止2024-03-05\n", None, "figures behind words"),
    ("2024.3-5\n", None, "a range, not two like signs"),
    ("2024-03-05\n2024年3月1日\n", date(2024, 3, 1), "written out goes first"),
    ("审判员　某某\n贰零贰肆年叁月伍日\n", date(2024, 3, 5), "formal numerals"),
    ("审判员　某某\n二0二四年3月5日\n", date(2024, 3, 5), "numerals with a nought, and figures"),
    ("贰〇贰肆年壹拾贰月贰拾伍日\n书记员　某某", date(2024, 12, 25), "formal numerals with tens"),
    ("二〇二四年3月5日\n", date(2024, 3, 5), "the year alone in numerals"),
    ("2024年三月五日\n", date(2024, 3, 5), "the year alone in figures"),
    ("2024年3月5号\n", date(2024, 3, 5), "号 as it is spoken"),
    ("于贰零贰肆年叁月伍日\n", None, "formal numerals in a sentence"),
    ("贰零贰肆年贰月叁拾日\n", None, "no such day in formal numerals"),
    ("二〇二四年二月三十一日", None, "no such day"),
    ("二〇二四年\n五月十\n六日\n书记员　某某", date(2024, 5, 16), "broken over lines"),
    ("二〇二四年五月十\n六人到场", date(2024, 5, 10), "what follows is no more of it"),
    ("落款日期：二〇二四年三月一日\n", date(2024, 3, 1), "a label before the day that dates the paper"),
    ("于2024年3月1日送达，现予公告。", None, "a date in a sentence is no date of the paper"),
    ("于二〇二四年三月一日送达，现予公告。", None, "the same in numerals"),
    ("（立案日期：二〇二四年三月一日）。", None, "what happened on the day in numerals"),
    (
        "二〇二四年三月一日立案的案件并入。\n二〇二四年四月二日",
        date(2024, 4, 2),
        "the last one, which closes the paper",
    ),
    (
        "一、案号见附表。\n审判员　某某\n2024年3月1日\n附表：移送案件清单\n" + "1　某某　89,200.00元\n" * 12,
        date(2024, 3, 1),
        "an order that points to the list behind the date",
    ),
    (
        "二、分配。\n附表：单位：元\n" + "1　某某　89,200元\n" * 20 + "三、可以异议。\n合议庭：某某\n2024年3月1日\n",
        date(2024, 3, 1),
        "a table among the orders",
    ),
    (
        "二〇二四年三月一日\n附：判决书\n判决如下：\n一、支付。\n二〇二四年四月一日",
        date(2024, 3, 1),
        "another paper behind it",
    ),
    ("2024年3月1日\n书记员　某某\n附：协议\n二〇二四年四月一日", date(2024, 3, 1), "the same below a day in figures"),
    ("二〇二四年三月一日\n附件：清单\n二〇二四年四月一日制表", date(2024, 3, 1), "when a list was made"),
    ("二〇二四年三月一日\n签收人：某某\n二〇二四年四月一日", date(2024, 3, 1), "when it was received"),
    ("二〇二四年三月一日\n公告日期：二〇二四年四月一日", date(2024, 3, 1), "when it was announced"),
    ("本裁定送达后生效。\n二〇二四年三月一日", date(2024, 3, 1), "a sentence of service above it"),
    ("特此公告\n二〇二四年三月一日", date(2024, 3, 1), "what is announced above it"),
    ("送达日期：2024年4月1日\n备注：本人未在场。", date(2024, 4, 1), "a proof of service has no other"),
    ("公告日期：二〇二四年四月一日", date(2024, 4, 1), "the only day is that of its announcement"),
    ("2024年3月1日\n打印日期：2024年4月1日", date(2024, 3, 1), "when it was printed"),
    ("发布日期2024年4月1日", None, "when a site showed it, on its line"),
    ("此令\n附：申报表\n2024年3月1日\n（某某法院印）", date(2024, 3, 1), "a seal below the date"),
    ("此令\n附：申报表\n2024年3月1日\n书记员：某某\n", date(2024, 3, 1), "who wrote it below the date"),
    ("此令\n附：申报表\n2024年3月1日\n（以某某报告为准）", None, "what is enclosed ends in a bracket"),
    ("一、案件移送。\n附表：2024年3月1日前\n" + "1　某某　89,200.00元\n" * 12, None, "a day within the list"),
    ("此令\n附：财产申报表\n2024年3月1日\n", date(2024, 3, 1), "enclosures named above the date"),
    ("附：《某法》\n第三条　自2024年3月1日起施行。\n本办法于2024年3月1日废止", None, "a date within what is enclosed"),
    (
        "此函\n附：1.判决书复印件。\n某法院\n2024年3月1日\n（联系人：某法官；地址：某路9号）",
        date(2024, 3, 1),
        "enclosures above the date, whom to ask below it",
    ),
    (
        "此函\n附：1.判决书复印件。\n2024年3月1日\n起施行的办法一份。",
        None,
        "what is enclosed goes on below a date",
    ),
]


TABLES = [
    # the line of a site's table; the paper's foot; day, why
    ("裁判日期：2019-07-03", "", date(2019, 7, 3), "a paper whose foot is not printed"),
    ("裁判日期：2019年7月3日", "", date(2019, 7, 3), "the same in characters"),
    ("裁判日期：2019-07-03", "二〇一九年七月四日", date(2019, 7, 4), "the foot goes first"),
    (
        "审理程序\n行政裁判日期\n2019/7/3 0:00:00当事人\n某局",
        "",
        date(2019, 7, 3),
        "cells run together, with an hour",
    ),
    ("约定判决日期：2019-07-03", "", None, "no line of a table"),
    ("公开日期：2016-07-07", "", None, "when the site showed it"),
    ("裁判日期：2016-02-31", "", None, "no such day"),
]


@pytest.mark.parametrize(("line", "foot", "day", "why"), TABLES)
def test_reads_the_date_of_a_sites_table(line: str, foot: str, day: date | None, why: str) -> None:
    text = f"（2016）浙0106行审9号\n{line}\n全文\n某省某市某区人民法院\n行政裁定书\n（2016）浙0106行审9号\n裁定如下：\n准予执行。\n{foot}"
    assert next((value for *_, value in marks(document(text), "decision_date")), None) == day, why


MINUTES = [
    ("时间：2024年3月5日上午9时", "", date(2024, 3, 5), "when it was taken"),
    ("时间：2024年3月5日", "", date(2024, 3, 5), "the same, ending its line, is no foot"),
    ("时间：2024年3月5日", "二〇二四年三月六日", date(2024, 3, 6), "the foot goes first"),
    ("周远于2024年3月5日到庭", "", None, "a day that is told of"),
    ("时间：2024年2月31日", "", None, "no such day"),
    ("时间：二〇二四年三月五日上午九时", "", date(2024, 3, 5), "in words"),
    ("时间：二〇二四年三月五日", "二〇二四年三月六日", date(2024, 3, 6), "in words, and a foot"),
]


@pytest.mark.parametrize(("line", "foot", "day", "why"), MINUTES)
def test_reads_the_date_of_minutes(line: str, foot: str, day: date | None, why: str) -> None:
    doc = document(
        f"某省某市某区人民法院\n谈话笔录\n（2024）浙0106执9号\n{line}\n被执行人：周远。\n问：有何意见？\n{foot}"
    )
    assert next((value for *_, value in marks(doc, "decision_date")), None) == day, why
    assert [draft.name for *_, draft in marks(doc, "parties")] == ["周远"], why


FEET_OF_2024 = [
    ("二〇四年三月十一日", date(2024, 3, 11), "a digit lost, and only 2024 is no earlier than the case"),
    ("二〇二年三月十一日", None, "a digit lost, and 2024 to 2028 are all possible"),
    ("二〇一四年三月十一日", None, "ten years before its case"),
    ("2014.3.11\n", None, "the same in figures"),
]


def _foot_date(year: int, foot: str) -> date | None:
    text = f"某省某市某区人民法院\n执行裁定书\n（{year}）浙0106执1000号\n裁定如下：\n中止执行。\n{foot}"
    return next((value for *_, value in marks(document(text), "decision_date")), None)


@pytest.mark.parametrize(("foot", "day", "why"), FEET)
def test_reads_the_date_at_the_foot(foot: str, day: date | None, why: str) -> None:
    assert _foot_date(2008, foot) == day, why


@pytest.mark.parametrize(("foot", "day", "why"), FEET_OF_2024)
def test_holds_the_date_against_the_number(foot: str, day: date | None, why: str) -> None:
    assert _foot_date(2024, foot) == day, why


def test_a_date_before_the_case_is_doubted() -> None:
    text = "某省某市某区人民法院\n执行裁定书\n（2024）浙0106执1000号\n裁定如下：\n中止执行。\n二〇一四年三月十一日"
    (warning,) = (one for one in assemble(document(text)).warnings if one.code == "impossible_date")
    assert "二〇一四年三月十一日" in warning.sentence
