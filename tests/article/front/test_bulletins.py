"""A bulletin keeps its own name, and its points are its body."""

from publisher.article.text import read

_LONG = (
    "▲9月以来，街道改造渔巷12条，组织船工上街清理废网230余处，为渔港弄等9条巷子换上防风灯，巡护队连夜更换了破损管道46米，"
    "还在巷口立起36块标牌，写明每条巷子由哪条船的船员照看，电话多少。居民说，夜里走路不怕了。"
)
_POINTS = (_LONG, "▲街道总工会慰问渔民300名。", "▲渔家食堂开张，老人一餐8元。")


def _bulletin(points: tuple[str, ...]) -> str:
    name = "海塘街道工作简报\n（第12期）"
    head = (name, "海塘街道办事处编　2031年5月6日", "【本期要点】", "渔巷不“背光”　夜校人气旺　“小修小补”回来了")
    return "\n\n".join((*head, *points))


def test_a_bulletin_is_called_by_its_name_not_by_its_points() -> None:
    assert read(_bulletin(_POINTS).encode(), "page.txt").title == "海塘街道工作简报"


def test_points_of_a_bulletin_are_its_body() -> None:
    page = read(_bulletin(_POINTS).encode(), "page.txt")
    assert [part.text for section in page.sections for part in section.paragraphs] == list(_POINTS)
    assert page.captions == ()


def test_a_mark_before_a_single_short_line_is_one_of_a_picture() -> None:
    text = "渔港扩建\n\n" + "渔港新泊位今天启用，渔民们早早来到码头等候。\n\n" * 2 + "▲渔民在新泊位卸鱼。"
    page = read(text.encode(), "page.txt")
    assert page.captions == ("▲渔民在新泊位卸鱼。",)
