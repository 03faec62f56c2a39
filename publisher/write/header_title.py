"""StyledBrief -> the title as a header or footer holds it: cut with … where it would not stay on one line."""

import re
from typing import Literal

from publisher.ems import ems
from publisher.model import Role, StyledBrief
from publisher.write.reading_order import paragraphs

_FIELD = re.compile(r"\{(\w+)\}")
_SPARE = 0.5  # ems: programs do not agree on the gaps between Chinese and Latin
_LEAST = 6.0  # ems of a title that is cut
_POINTS_PER_MM = 72 / 25.4


def title(styled: StyledBrief, kind: Literal["header", "footer"]) -> str:
    """The title, beside which the other words of the header or footer and the longest section have room."""
    margin, role = getattr(styled.style, kind), styled.style.roles[kind]
    words = " ".join(styled.title.split())
    room = _room(styled, role) - ems(_FIELD.sub(lambda field: _longest(field[1], styled), margin.text))
    room = max(room / max(margin.text.count("{title}"), 1), _LEAST)
    if ems(words) <= room:
        return words
    while words and ems(words) + 1 > room:
        words = words[:-1]
    return words.rstrip() + "…"


def _room(styled: StyledBrief, role: Role) -> float:
    page = styled.style.page
    sides = (role.left + role.right) * role.size
    return ((page.width - page.left - page.right) * _POINTS_PER_MM - sides) / role.size - _SPARE


def _longest(field: str, styled: StyledBrief) -> str:
    """What stands for a field, as long as it may get."""
    if field == "section":
        headings = (
            "".join(run.text for run in one.runs) for one in paragraphs(styled.blocks) if one.role == "heading1"
        )
        return max(headings, key=ems, default="")
    return {"page": "00", "pages": "00", "title": ""}.get(field, str(getattr(styled, field, "")))
