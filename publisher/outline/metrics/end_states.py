"""What a place is to be one day (建成全省示范城市) -> its word for that, and the year that its sentence tells of it."""

import re

from publisher.model import Evidence

_END_STATE = re.compile(
    r"(?:建成|建设成?为?|打造|成为|跻身|创成|创建|争创|形成).*?("
    r"(?:城市|强[省市区县镇]|名城|之都|高地|示范区|先行区|样板区?|标杆|门户)"
    r"|(?:全[国省球]|世界|国[内际]|国家级|区域性|一流|知名|领先|长三角|京津冀|大湾区).*(?:基地|中心|枢纽|集群))[”’]?$"
)
_SENTENCE = re.compile("[。；;！？!?]")
_YEAR = re.compile("20[0-9]{2}")
_BY = re.compile(
    "(?:^|[，,：:“])(?:力争|争取|确保|计划)?(?:到|至)(?P<year>20[0-9]{2}年)(?:[底末]|年底)?(?=[，,\u4e00-\u9fff])"
)


def end_state(text: str) -> str:
    """The word for what the place is to be, empty where the text tells of none."""
    found = _END_STATE.search(text)
    return found[1] if found else ""


def year_of(evidence: Evidence) -> str:
    """``2030年``, by which a place is to be that, where the words before it in its sentence tell no other year behind
    that one and its own none.
    """
    before = _SENTENCE.split(evidence.context.text[: evidence.start])[-1]
    found = list(_BY.finditer(before))
    if not found or not end_state(evidence.quote) or _YEAR.search(evidence.quote):
        return ""
    return "" if _YEAR.search(before, found[-1].end()) else found[-1]["year"]
