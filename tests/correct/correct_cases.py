"""An article in need of correction, and the way it is corrected: as a user would, by a file beside it."""

from hypothesis import strategies as st

from publisher import correct
from publisher.article.text import read
from publisher.extract import find
from publisher.extract.identity import identify
from publisher.model import Article, Item, Items

PATH = "articles/chenghu.corrections.yaml"
TEXT = """澄湖新城三年行动

未来三年，澄湖新城锚定滨水科创城目标，打造区域协同发展样板。

聚焦产业焕新 增强发展动能

以重大项目为牵引。建设智能装备产业园，实施中小企业上云计划。力争到2027年工业总产值突破650亿元，培育规上企业120家。

聚焦民生福祉 提升幸福指数

新建社区食堂9个，完善养老服务网络。湖畔路改造为的是
打造区域协同发展样板。

入夏以来，湖岸步道人流不断，夜间经济带动就业3200人。
"""
ARTICLE = read(TEXT.encode(), "articles/chenghu.txt")


def corrected(text: str) -> tuple[Article, Items]:
    """The article and its items under the corrections in ``text``."""
    return correct.apply(correct.load(PATH, text), ARTICLE, find, identify)


def quotes(items: tuple[Item, ...]) -> list[str]:
    """The items' own words."""
    return [item.evidence.quote for item in items]


WORDS = ["goal", "measure", "metric", "caption", "g-12345678", "湖岸步道", "入夏以来", "夜间经济带动就业3200人", "聚焦"]
SCALARS = st.sampled_from(
    [*WORDS, "1", "-1", "1e99", "1.5", "~", "''", "true", "亿", "planned", "range", "'　'", "\u200b"]
)
VERBS = st.sampled_from(["add", "drop", "retype", "change", "move"])
FIELDS = ["value", "unit", "scale_value", "base_unit", "indicator", "comparator", "status", "kind", "group"]
KEYS = st.sampled_from(["quote", "nth", "as", "to", "before", "level", "title", "items", *FIELDS])


def mapping(values: dict[str, str]) -> str:
    """A mapping as YAML."""
    return "{" + ", ".join(f"{key}: {value}" for key, value in values.items()) + "}"


VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=2).map(lambda parts: "[" + ", ".join(parts) + "]")
        | st.dictionaries(KEYS, inner, max_size=3).map(mapping)
    ),
    max_leaves=6,
)
ENTRIES = st.builds(
    lambda verb, said, more: mapping({verb: said, **more}), VERBS, SCALARS, st.dictionaries(KEYS, VALUES, max_size=4)
)
ENTRIES_OF_ANY_KIND = st.builds(
    lambda key, entries: f"{key}: [{', '.join(entries)}]",
    st.sampled_from(["items", "headings"]),
    st.lists(ENTRIES | VALUES, max_size=2),
)
