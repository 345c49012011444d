"""A real front page, as read by eye: seven articles, every paragraph whole, three jumps.

Compared by the words at the ends of each paragraph; what lies between must stand so in the file.
"""

from pathlib import Path

import pytest

from reader.formats import page_text
from reader.formats.source import open_source
from reader.jumps import grammar
from reader.model.issue import Article, BlockRole, Issue
from tests.formats import pages_known as known

# The first and last words of each paragraph of each article.
PARAGRAPHS = [
    [
        ("株洲日报讯 日", "装备制造)”。"),
        ("这是继入选“国", "国字号”招牌。"),
        ("国家外贸转型升", "区外贸基本盘。"),
    ],
    [
        ("株洲日报讯 1", "飞主持并讲话。"),
        ("会议原则同意2", "动好株洲发展。"),
        ("会议听取了市委", "现代化新株洲。"),
        ("会议听取了省对", "洲高质量发展。"),
        ("会议听取了《湖", "工作落地落实。"),
        ("会议还研究了其", "究了其他事项。"),
    ],
    [
        ("12月28日，", "平均值为Ⅱ类。"),
        ("跨境河流的保护", "变成秀美风光。"),
        ("醴陵东富镇莲石", "每周巡河一次。"),
        ("上游3公里，是", "部书记文兆群。"),
        ("“你们打捞垃圾", "力。”张平说。"),
        ("“保护好这条河", "”文兆群回应。"),
        ("潞水是湘江一级", "甚至劣于Ⅴ类。"),
        ("“潞水不净，湘", "也将付诸东流。"),
        ("湘赣两省两地多", "补偿保护基金。"),
        ("今年1月，株洲", "进行横向补偿。"),
        ("“简单地说，就", "制了污染增量。"),
        ("今年以来，湘江", "均值达到Ⅱ类。"),
    ],
    [
        ("转型升级，动力", "展，潮涌株洲。"),
        ("12月中旬，株", "达成合作意向。"),
        ("清水塘老工业基", "集区呼之欲出。"),
        ("121家“三类", "长16.1%。"),
        ("“深居”内陆的", "株洲，凭什么?"),
        ("为此，株洲深入", "“株洲样本”。"),
    ],
    [
        ("12月13日，", "豪感油然而生。"),
        ("这次大赛，全国", "品的复杂零件。"),
        ("接到考题后，我", "逐渐得心应手。"),
        ("这份从容来自于", "练到次日清晨。"),
        ("因为训练强度大", "一定会失灵。”"),
        ("比赛前，我自己", "个细节中复盘。"),
        ("“这次你前五都", "地与教练相拥。"),
        ("荣誉只是开始，", "己的技术水平。"),
        ("(株洲日报记者", "/王斌 整理)"),
    ],
    [
        ("株洲日报讯 1", "意识普遍增强。"),
        ("市农业农村局党", "2.05亿元。"),
        ("治垃圾、治厕、", "已高于50%。"),
    ],
    [
        ("株洲日报讯 1", "品质大幅提升。"),
        ("中国经济体制改", "功的试点探索。"),
        ("13年来，我市", "环节配套组合、"),
    ],
]


@pytest.fixture
def seed(samples: Path) -> Issue:
    paths = sorted((samples / "seed").glob("*.txt"))
    if not paths:
        pytest.skip("there is no seed page among the samples")
    return page_text.read(open_source(paths[:1]))


def test_seven_articles_with_their_headings(seed: Issue) -> None:
    assert [tuple(text for _, text in article.heading()) for article in seed.articles] == [
        ("株洲高新区 成“国家外贸转型升级基地”", "全媒体记者 胡乐"),
        (
            "市委常委会召开会议",
            "传达贯彻中共中央政治局民主生活会精神 研究召开2020年度民主生活会、湘赣边区域合作示范区建设等工作 "
            "毛腾飞主持并讲话",
            "株洲日报记者 罗欣",
        ),
        ("解开三道难题 守护一江碧水", "——湘江保护治理的株洲探索", "株洲日报记者 李支国 俞强年"),
        (
            "发展新优势",
            "——株洲市加速新旧动能转换促进高质量发展解码(下)",
            "湖南日报记者 李伟锋 李永亮",
        ),
        (
            "一线传真 我在竞技",
            "金属切削 我夺得全国第三名",
            "讲述人：湖南工贸技师学院现代制造系2016级学生 楚智阳",
        ),
        (
            "农村人居环境整治三年行动圆满收官",
            "村庄长效保洁实现全覆盖，卫生厕所普及率达90%",
            "株洲日报记者 王军 通讯员/尹照 谭峥",
        ),
        ("“两型”试点任务如期完成", "株洲日报记者 廖明"),
    ]


def test_what_each_line_of_a_heading_is(seed: Issue) -> None:
    fields = [tuple(name for name, _ in article.heading()) for article in seed.articles]
    plain, decked = ("headline", "byline"), ("headline", "deck", "byline")
    assert fields == [plain, decked, decked, decked, ("rubric", "headline", "byline"), decked, plain]


def paragraphs(article: Article) -> list[str]:
    return [block.text for block in article.parts[0].blocks if block.role is BlockRole.PARAGRAPH]


def test_paragraphs_are_whole(seed: Issue) -> None:
    found = [[(text[:7], text[-7:]) for text in paragraphs(article)] for article in seed.articles]
    assert found == PARAGRAPHS


def test_every_word_of_a_paragraph_stands_as_in_the_file(seed: Issue, samples: Path) -> None:
    raw = "".join(min((samples / "seed").glob("*.txt")).read_text(encoding="utf-8").split())
    for article in seed.articles:
        for text in paragraphs(article):
            assert "".join(text.split()) in raw


def test_paragraphs_cut_by_a_column_s_end_are_joined_and_only_those(seed: Issue) -> None:
    assert [len(paragraphs(article)) for article in seed.articles] == [3, 6, 12, 6, 9, 3, 3]
    text = "\n".join(words for article in seed.articles for words in paragraphs(article))
    for joint in (
        "在外贸领域的",
        "政治任务，以高度",
        "(讨论稿)》",
        "三年行动计划(2020-2022年)》",
        "湘东区老关镇",
        "投入再多，也将",
        "湘潭市分别",
        "一个全新的",
        "“昼夜颠倒”",
        "城市品质",
    ):
        assert joint in text


def test_text_after_the_boxed_feature_belongs_to_the_article_it_interrupts(seed: Issue) -> None:
    interrupted, boxed = seed.articles[3], seed.articles[4]
    assert [block.text[:8] for block in interrupted.parts[0].blocks] == [
        "转型升级，动力澎",
        "12月中旬，株洲",
        "清水塘老工业基地",
        "121家“三类5",
        "“深居”内陆的株",
        "改革激发活力 —",
        "为此，株洲深入推",
    ]
    assert interrupted.parts[0].blocks[5].text == "改革激发活力 ——为高质量发展匹配高质量营商环境"
    assert interrupted.parts[0].blocks[5].role is BlockRole.CROSSHEAD
    assert (interrupted.style, boxed.style) == (None, "box")


def test_the_boxed_feature_has_caption_credit_and_signature(seed: Issue) -> None:
    rows = known.rows(seed.articles[4])
    assert rows[:2] == ["c 楚智阳在比赛中。", "k 通讯员 供图"]
    assert rows[-1] == "p (株洲日报记者 马文章 通讯员/王斌 整理)"
    assert not seed.articles[4].parts[0].figures


def test_a_crosshead_with_its_second_line(seed: Issue) -> None:
    crossheads = [row for row in known.rows(seed.articles[2]) if row.startswith("x")]
    assert crossheads == ["x 上游水质如何变好? ——齐心控增量，湘赣两省联防联控签订生态补偿协议"]


def test_three_jumps(seed: Issue) -> None:
    found = {
        article.headline: [
            (jump.pages, jump.ordinal) for line in article.parts[0].jump_lines if (jump := grammar.parse(line.text))
        ]
        for article in seed.articles
        if article.parts[0].jump_lines
    }
    assert found == {
        "解开三道难题 守护一江碧水": [(("A2",), 1)],
        "发展新优势": [(("A4",), None)],
        "“两型”试点任务如期完成": [(("A2",), 2)],
    }


def test_the_page_is_taken_for_the_front_page_and_nothing_is_made_up(seed: Issue) -> None:
    assert [(page.label, page.name, page.inferred, page.furniture) for page in seed.pages] == [("A1", None, True, ())]
    assert (seed.paper, seed.date, seed.number, seed.language) == (None, None, None, "zh-Hans")
    assert seed.key.startswith("sha256:")


def test_nothing_is_lost(seed: Issue, samples: Path) -> None:
    raw = min((samples / "seed").glob("*.txt")).read_text(encoding="utf-8")
    assert known.printed(seed) == known.signs(raw)
