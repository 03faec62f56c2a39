"""publisher inspect --why: what made each clause an item, or left it out."""

from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]
Why = Callable[[], dict[str, tuple[str, str]]]


@pytest.fixture
def why(project: Path, run: Run) -> Why:
    """Words -> label and reasons of the article's lines, in their order; metrics under ``# words``."""

    def told() -> dict[str, tuple[str, str]]:
        code, out, err = run("inspect", "articles/yunxi.txt", "--why")
        assert (code, err) == (0, "")
        lines = [line.strip() for line in out.splitlines() if "  ← " in line]
        parts = [(line[:2], *line.rpartition("  ← ")[::2]) for line in lines]
        return {f"{'# ' * (label == '指标')}{said.split()[-1]}": (label, told) for label, said, told in parts}

    return told


def test_every_clause_and_metric_stands_in_the_articles_order_with_its_reason(why: Why) -> None:
    told = why()
    assert list(told)[:10] == [
        "未来三年",
        "云溪区将以产业强区为引领",
        "加快建设宜居宜业新城",
        "以重大项目为抓手",
        "全力推进智能制造产业园建设",
        "实施企业技术改造行动",
        "力争到2027年地区生产总值突破900亿元",
        "# 地区生产总值突破900亿元",
        "培育规上工业企业300家",
        "# 规上工业企业300家",
    ]
    assert told["以重大项目为抓手"][0] == "未取"
    assert told["实施企业技术改造行动"] == ("举措", "opens with a verb of action: 实施")
    assert told["力争到2027年地区生产总值突破900亿元"][0] == "目标"
    assert told["力争到2027年地区生产总值突破900亿元"][1].endswith(": 力争")
    assert "地区生产总值" in told["# 地区生产总值突破900亿元"][1]


def test_what_the_user_corrected_is_told_as_such(project: Path, why: Why) -> None:
    (project / "articles" / "yunxi.corrections.yaml").write_text(
        "items: [{drop: measure, quote: 实施企业技术改造行动}, {add: goal, quote: 以重大项目为抓手}]", "utf-8"
    )
    told = why()
    assert told["实施企业技术改造行动"] == (
        "未取",
        "opens with a verb of action: 实施; your corrections or another package's finder say otherwise",
    )
    assert told["以重大项目为抓手"] == ("目标", "your corrections or another package's finder say so")


def test_the_counts_at_the_end_are_those_of_the_lines(project: Path, run: Run) -> None:
    _, out, _ = run("inspect", "articles/yunxi.txt", "--why")
    *lines, last = out.splitlines()
    labels = [line.strip()[:2] for line in lines if "  ← " in line]
    assert last == "  ".join(f"{label} {labels.count(label)}" for label in ("目标", "举措", "指标", "未取"))
