"""What speaks of a topic, and how much."""

import subprocess
import sys

from outline_cases import brief, draft, quotes

from publisher.model import PointList
from publisher.outline.topics import rank

TEXTS = [
    "推动产业发展迈上新台阶。",
    "养老服务进社区，养老院添新床。",
    "建公园、修步道，也办养老食堂，还要添书屋、开夜市。",
    "引来工匠。",
]


def test_a_text_that_speaks_more_of_the_topic_scores_higher():
    scores = rank(["养老"], TEXTS)
    assert scores[1] > scores[2] > 0 == scores[0] == scores[3]


def test_a_rare_word_counts_more_than_a_common_one():
    common, rare, _ = rank(["城市", "渔港"], ["城市向海而兴。", "渔港向海而兴。", "城市依江而建。"])
    assert rare > common > 0


def test_a_word_is_found_only_where_words_begin_and_end():
    assert rank(["业发"], TEXTS[:1]) == [0]
    assert rank(["产业"], TEXTS[:1]) != [0]


def test_a_word_in_passing_counts_less_than_one_among_its_like():
    party = "建强支部。{m:实施社区提升计划}。锤炼干部作风。"
    homes = "{m:让每个社区都有一名管家随叫随到}。改造小区，社区更宜居。"
    drafts = {"east": draft("甲", ("党建引领", [party]), ("城市更新", [homes]))}
    text = "title: 要点\nsources: {east: {path: e.txt}}\nsections:\n" + (
        "  - {id: a, title: 住房, goals: none, metrics: none, from: [{topic: [社区, 小区], take: sentences, limit: 2}]}"
    )
    (found,) = (block for block in brief(text, drafts).blocks if isinstance(block, PointList))
    assert quotes(found) == ["让每个社区都有一名管家随叫随到"]


def test_jieba_is_not_loaded_before_a_topic_is_asked_for():
    code = "import sys, publisher.outline; sys.exit('jieba' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_jieba_neither_warns_nor_logs_nor_writes_into_the_temporary_folder(tmp_path):
    code = "from publisher.outline.topics import rank; rank(['养老'], ['养老服务'])"
    environment = {"TMPDIR": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": ":".join(sys.path)}
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []
