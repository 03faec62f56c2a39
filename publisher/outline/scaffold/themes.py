"""Words that articles of this kind speak of -> the topics that a new outline may draw on."""

from collections.abc import Iterable

THEMES = {
    "产业发展": ("产业", "制造", "企业", "园区"),
    "项目招商": ("项目", "招商", "投资", "签约"),
    "科技创新": ("创新", "科技", "研发", "人才"),
    "改革开放": ("改革", "开放", "营商环境", "外贸"),
    "城乡建设": ("城市", "城乡", "交通", "更新"),
    "乡村振兴": ("乡村", "农业", "农村", "农民"),
    "生态环境": ("生态", "污染", "绿色", "水质"),
    "民生保障": ("民生", "就业", "教育", "医疗", "养老"),
    "社会治理": ("治理", "安全", "平安", "应急"),
    "文化旅游": ("文化", "旅游", "文明", "体育"),
    "党的建设": ("党建", "党组织", "干部", "作风"),
}
_ENOUGH = 2


def themes(paragraphs: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Each theme that two paragraphs or more speak of, with those of its words that stand in them."""
    texts = tuple(paragraphs)
    found: dict[str, tuple[str, ...]] = {}
    for theme, words in THEMES.items():
        here = tuple(word for word in words if any(word in text for text in texts))
        if sum(any(word in text for word in here) for text in texts) >= _ENOUGH:
            found[theme] = here
    return found
