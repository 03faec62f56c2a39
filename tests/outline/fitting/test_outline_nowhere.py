"""A name to hide, or words to replace, that stand nowhere are told: a slip there is printed."""

import pytest
from outline_cases import brief, draft

PORT = draft("云溪港的五年", ("云溪 开港", ["由港务局秦维岚牵头，{m:引进装卸设备}。{g:货运量达3000万吨}。"]))
TEXT = """
title: 云溪要点
sources: {east: {path: 云溪.txt, label: 云溪港, region: 云溪}}
sections:
  - {id: port, title: 云溪港, from: [east], text: 先说码头}
"""


def told(top: str) -> list[tuple[str, str]]:
    found = brief(TEXT + top, {"east": PORT}).warnings
    return [(one.message, one.hint) for one in found if "nowhere" in one.message]


@pytest.mark.parametrize(
    ("top", "message", "hint"),
    [
        ("hide: [秦为岚]\n", "'秦为岚' stands nowhere, so nothing is hidden", "did you mean '秦维岚'?"),
        ("hide: {names: [甲乙丙]}\n", "'甲乙丙' stands nowhere, so nothing is hidden", ""),
        ("hide: [/某.公司/]\n", "'/某.公司/' stands nowhere, so nothing is hidden", ""),
        (
            "replace: {装缷设备: 机}\n",
            "'装缷设备' stands nowhere, so nothing is replaced",
            "did you mean '装卸设备'?",
        ),
    ],
)
def test_what_stands_nowhere_is_told(top: str, message: str, hint: str) -> None:
    assert told(top) == [(message, hint)]


@pytest.mark.parametrize(
    "top",
    [
        "hide: [秦 维岚]\n",
        "hide: [云溪]\n",
        "hide: {numbers: true}\n",
        "replace: {码头: 泊位, 重点举措: 举措, 货运量: ''}\n",
    ],
)
def test_what_stands_in_the_article_or_the_outlines_own_words_is_not(top: str) -> None:
    assert told(top) == []
