"""Case numbers in sentences: what is found, whole and in its place, and what only looks like one."""

import pytest
from papers import marked

from extractors.case_numbers import numbers_in
from extractors.joining.folding import fold

FOUND = [
    # sentence with the expected spans marked, canonical numbers, why
    ("本院⟦（2021）粤03破230号（个6）⟧民事裁定", ["（2021）粤03破230号（个6）"], "a natural person's bankruptcy"),
    ("本院⟦（2021）粤03破230号⟧（以下简称该案）", ["（2021）粤03破230号"], "another bracket"),
    ("本院⟦（2021）浙0109执恢612号之五⟧执行裁定", ["（2021）浙0109执恢612号之五"], "new form with suffix"),
    ("⟦(2023)浙01执他217号⟧", ["（2023）浙01执他217号"], "half-width brackets, a code longer than 执"),
    ("⟦2024浙0109执123号⟧", ["（2024）浙0109执123号"], "without its brackets"),
    ("不服⟦(2024)浙0l09执异123号⟧裁定", ["（2024）浙0109执异123号"], "a letter for a digit of the court's code"),
    ("不服⟦（2024）浙O1执复123号⟧裁定", ["（2024）浙01执复123号"], "the same for a nought"),
    ("（⟦2024浙0109执123号⟧", ["（2024）浙0109执123号"], "one bracket lost"),
    ("不服⟦2021粤执复86号⟧裁定", ["（2021）粤执复86号"], "a high court's, without brackets"),
    ("⟦2016最高法民申308号⟧", ["（2016）最高法民申308号"], "the supreme court's, without brackets"),
    ("依据⟦2013杭执民字第123号⟧裁定", ["（2013）杭执民字第123号"], "the old form without brackets"),
    ("⟦（2021）鲁0211执3771号之—⟧\n申请执行人", ["（2021）鲁0211执3771号之一"], "a dash typed for 一"),
    ("⟦（2021）鲁0211执3771号之--⟧裁定", ["（2021）鲁0211执3771号之一"], "as a reader of scans sees 一"),
    ("⟦（2021）鲁0211执3771号⟧之-1", ["（2021）鲁0211执3771号"], "a dash before a figure is none"),
    ("⟦2024）浙0109执123号之一⟧", ["（2024）浙0109执123号之一"], "the other bracket lost"),
    ("⟦〔2013〕杭执民字第123号⟧", ["（2013）杭执民字第123号"], "old form, square brackets"),
    ("⟦（2014）浙高法刑二复终第7号⟧刑事裁定", ["（2014）浙高法刑二复终第7号"], "字 left out"),
    (
        "杭政办（2014）第18号，⟦（2014）杭刑终第18号⟧",
        ["（2014）杭刑终第18号"],
        "字 left out, beside an office's letter",
    ),
    ("⟦（2016）苏0991民初字第201号⟧", ["（2016）苏0991民初字第201号"], "new code written in the old form"),
    ("⟦（2024）浙0382执1077号⟧、⟦1078号⟧、⟦2216号⟧", [f"（2024）浙0382执{n}号" for n in (1077, 1078, 2216)], "a list"),
    (
        "⟦（2022）苏0585执恢611⟧、⟦618⟧、⟦630号⟧",
        [f"（2022）苏0585执恢{n}号" for n in (611, 618, 630)],
        "one 号 for all",
    ),
    (
        "⟦（2022）粤03执99号之一⟧、⟦之二⟧裁定",
        ["（2022）粤03执99号之一", "（2022）粤03执99号之二"],
        "a list of suffixes",
    ),
    (
        "⟦（2020）浙0802破5⟧、⟦6号之一⟧",
        ["（2020）浙0802破5号之一", "（2020）浙0802破6号之一"],
        "the suffix of a list is each number's",
    ),
    (
        "⟦（2010）成执字第8⟧、⟦9号之二⟧",
        ["（2010）成执字第8号之二", "（2010）成执字第9号之二"],
        "the same in the old form",
    ),
    ("⟦（2021）渝05破188-190号之三⟧", ["（2021）渝05破188-190号之三"], "a range keeps its form"),
    ("⟦（2023）桂0103执7716号至7727号⟧", ["（2023）桂0103执7716号至7727号"], "a range in words"),
    ("⟦（2010）青非行执字第X号⟧", ["（2010）青非行执字第X号"], "a serial masked by a letter"),
    ("⟦（2014）青商初字第121号至第124号⟧", ["（2014）青商初字第121号至第124号"], "a range in the old form"),
    ("⟦（2019）粤××执××号⟧", ["（2019）粤××执××号"], "masked digits keep their mask"),
    ("⟦（2022）最高法知民终541号⟧", ["（2022）最高法知民终541号"], "the special code of 2018"),
    ("⟦（2020）执保700号⟧", ["（2020）执保700号"], "the court's code left out"),
    ("⟦（2013）海中法破（预）字第7号⟧", ["（2013）海中法破（预）字第7号"], "a bracket inside the old form"),
    (
        "⟦（2009）沪二中民五（商）清（预）终字第88号⟧",
        ["（2009）沪二中民五（商）清（预）终字第88号"],
        "a tribunal and a stage in brackets",
    ),
    (
        "⟦（2008）沪一中民三（商）初字第123号⟧",
        ["（2008）沪一中民三（商）初字第123号"],
        "a tribunal in brackets within the word",
    ),
    ("⟦（2010）成执裁字第123-2号⟧", ["（2010）成执裁字第123-2号"], "执裁字 is a court's, 裁字 an arbitrator's"),
    ("⟦（2011）深宝法执字第123号恢字第2号⟧", ["（2011）深宝法执字第123号恢字第2号"], "restored under its old number"),
    ("⟦（2010）成执字第8⟧、⟦9⟧、⟦10号⟧", [f"（2010）成执字第{n}号" for n in (8, 9, 10)], "a list in the old form"),
    ("⟦（2010）海中法仲执字第9号⟧", ["（2010）海中法仲执字第9号"], "a court's number about an award"),
    ("查封⟦（2022）浙0109执恢5号⟧、3号楼房屋", ["（2022）浙0109执恢5号"], "a house behind it"),
    ("⟦（2022）浙0109执1号⟧及5号仓库", ["（2022）浙0109执1号"], "a store behind it"),
    ("⟦（2022）浙0109执11号⟧、⟦12号⟧、3号楼", ["（2022）浙0109执11号", "（2022）浙0109执12号"], "a list, then a house"),
    ("⟦（2013）杭执民字第5号⟧、6号厂房", ["（2013）杭执民字第5号"], "a works behind an old number"),
    ("⟦（2022）浙0109民初1000号⟧，20号之前付款", ["（2022）浙0109民初1000号"], "a day"),
    ("⟦（2022）浙0109民初1000号⟧，20号到庭", ["（2022）浙0109民初1000号"], "a day behind a comma"),
    (
        "⟦（2022）浙0109民初20号⟧，⟦21号⟧案件",
        ["（2022）浙0109民初20号", "（2022）浙0109民初21号"],
        "a case behind a comma",
    ),
    ("⟦（2022）浙0109执612号⟧，⟦613号⟧。", [f"（2022）浙0109执{n}号" for n in (612, 613)], "no day has such a number"),
    ("⟦（2022）浙0109执11号⟧、⟦12号⟧前述案件", ["（2022）浙0109执11号", "（2022）浙0109执12号"], "前述 is no 前"),
    ("⟦（2022）浙0109执11⟧、⟦12号⟧前后", ["（2022）浙0109执11号", "（2022）浙0109执12号"], "one 号 for all is theirs"),
    ("⟦（2023）浙0109执第612号⟧", ["（2023）浙0109执612号"], "第 in the new form"),
    ("⟦（2022）苏0902法委评字第301号⟧", ["（2022）苏0902法委评字第301号"], "a court that charges an appraiser"),
    (
        "⟦（2023）浙0106执1号之一⟧、⟦2号之二⟧裁定",
        ["（2023）浙0106执1号之一", "（2023）浙0106执2号之二"],
        "each with a suffix of its own",
    ),
    ("⟦（2021）京诉前调1205号⟧", ["（2021）京诉前调1205号"], "a high court's word without a code names its case"),
]
NOT_FOUND = [
    ("青计生征字（2009年）第x号", "an office's decision, masked"),
    ("（2018）西证执字第233号执行证书", "a notary's enforcement certificate"),
    ("(2017)西证经字第3924号公证书", "a notary's deed"),
    ("（2023）沪卢执字第12号执行证书", "a certificate named behind its number"),
    ("青禾公证处作出的（2023）京青信执字00211号执行证书", "a notary's certificate whose word is no notary's"),
    ("〔2012〕中国贸仲京裁字第0388号裁决书", "an arbitral award"),
    ("浙（2018）萧山区不动产权第0068215号", "a land register"),
    ("（同）食药监食罚170002号", "an administrative decision, no year"),
    ("（2010）京劳裁字第12、13号", "awards of a labour arbitrator, as a list"),
    ("（2019）龙华竹业债审字第37号", "an auditor's report"),
    ("2018浙（2018）萧山区不动产权第0068215号", "a year before a land register"),
    ("编号12024浙0109执123号", "more digits than a year has"),
    ("2024浙萧执123号", "no official code and no brackets"),
    ("2021年粤执复86号", "a year that is said"),
    ("2016京商8号院", "no kind of case"),
    ("2012温仲裁字第12号", "an award in the old form, without brackets"),
    ("编号12013杭执民字第123号", "more digits than a year has, in the old form"),
    ("法发〔2017〕2号", "a judicial document"),
    ("第二百四十四条", "an article of a law"),
    ("（2024）云岫破管字第003号", "an administrator's own reference"),
    ("青禾（2022）苏估评字第301号报告", "an appraiser's own"),
    ("豫价车损（2013）新郑1205号道路交通事故车物损失结论书", "an appraiser's, with a place that begins as a province"),
]


@pytest.mark.parametrize(("sentence", "canonical", "why"), FOUND)
def test_finds_every_number_in_its_place(sentence: str, canonical: list[str], why: str) -> None:
    text, expected = marked(sentence)
    found = list(numbers_in(fold(text)))
    assert [text[start:end] for start, end, _ in found] == expected, why
    assert [number.text for *_, number in found] == canonical, why


@pytest.mark.parametrize(("sentence", "why"), NOT_FOUND)
def test_leaves_look_alikes_alone(sentence: str, why: str) -> None:
    assert not list(numbers_in(fold(sentence))), why
