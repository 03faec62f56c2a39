"""What speaks of a topic, and how much."""

import subprocess
import sys

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
