"""What figures are of: the nouns that say in what respect a thing is measured (产值, 销售收入, 覆盖率)."""

from publisher.extract import tables
from publisher.extract.text.patterns import any_of, lazily

_TABLES = tables.read("indicators")
_NOUNS = any_of(_TABLES["measurable"])
_MEASURED = rf"的?(?:同比|环比|规上|规模以上|综合)?{_NOUNS}"
# What is measured by the end of a name, by the kind of figure: 产量 of 蔬菜产量.
HEADS = tables.groups("indicators", "heads")
# A count of things that stands before one of these counts the things: 98个县域地区生产总值.
MEASURED = lazily(f"{_MEASURED}$")
BEHIND = lazily(_MEASURED)
# Nothing but such a noun: it is nobody's yet.
ALONE = lazily(rf"(?:规划|实现|年|累计|预计|总)*(?:{_NOUNS}|用地|占地|面积|收入|投资|出口|进口|销售)")
# What a list of subjects may share behind its last: 城镇、农村居民人均可支配收入.
SHARED = lazily(
    r"(?:商品|产业|行业|居民|企业|学生|农民|职工|人员)?(?:年?人均|户均|亩均|生均)?(?:规上|规模以上)?"
    rf"{any_of([*_TABLES['measurable'], *_TABLES['shared']])}$"
)
