"""What a place is to be is told with the year of its sentence."""

import pytest
from outline_cases import draft

from publisher.outline.metrics.wording import dated


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        (
            "到2028年，建成码头3个。到2031年，渔业产值500亿元，{g:建成全省渔港示范城市}。",
            "建成全省渔港示范城市（2031年）",
        ),
        ("力争到2031年，{g:打造国内知名的渔具制造基地}。", "打造国内知名的渔具制造基地（2031年）"),
        ("到2031年，{g:2030年前建成全省渔港示范城市}。", ""),
        ("到2031年，产值翻番，2033年起扩区，{g:建成全省渔港示范城市}。", ""),
        ("到2028年，建成码头3个。{g:打造国内知名的渔具制造基地}。", ""),
        ("产值从2028年提高到2031年的50亿元，{g:建成全省渔港示范城市}。", ""),
        ("到2031年，{g:建成镇上的码头}。", ""),
    ],
)
def test_what_a_place_is_to_be_is_told_with_its_year(text: str, printed: str):
    _, items = draft("湾", ("港", [text]))
    assert dated(items.goals[0], ()) == printed
