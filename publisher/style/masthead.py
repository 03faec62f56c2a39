"""A brief's Masthead -> what stands over the title and under it.

公文: GB/T 9704—2012, 7.2 and 7.3.2.  简报 and 专报 are not in the standard.  Practice: the name large, the issue's
number under it, issuer and date on one line over a thick rule; a 专报 says below its title whom it is addressed to.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from publisher.model import Brief, Masthead, Role, Run, Style, StyledParagraph
from publisher.style.dressing import Dressing
from publisher.style.heights import POINTS_PER_MM
from publisher.style.titles import titled

_MARK_BELOW = 35 * POINTS_PER_MM  # 7.2.4: from the top of the text area to the name
_NUMBERED, _SIGNED = "masthead_numbered", "masthead_signed"
_SPACE, _EDGE = "\u3000", "\u00a0" * 4  # a character; at a line's end blanks are cut off, but not these


def masthead(head: Masthead, brief: Brief, date: str, dressing: Dressing) -> Iterator[StyledParagraph]:
    """The lines over the title: what marks this copy, the name, and by profile number, issuer, date or signer."""
    for words in _marks(head, brief):
        yield StyledParagraph("masthead_audience", (Run(dressing.words(words)),))
    yield titled("masthead_name", head.name, dressing)
    if head.profile == "gongwen":
        yield _numbered(head, dressing)
        return
    if head.number:
        yield StyledParagraph("masthead_number", (Run(dressing.words(head.number)),))
    yield StyledParagraph("masthead_line", (Run(f"{dressing.words(brief.issuer)}\t{date}"),))


def addressee(head: Masthead, dressing: Dressing) -> Iterator[StyledParagraph]:
    """Whom a 专报 or 公文 is addressed to, with a full-width colon (7.3.2)."""
    if head.profile != "jianbao" and head.to:
        yield StyledParagraph("addressee", (Run(dressing.words(head.to).rstrip("：:") + "："),))


def headed(style: Style, head: Masthead, brief: Brief) -> Style:
    """The style with a 公文's own roles: the name 35 mm down (7.2.4), the number two lines below it (7.2.5) over the
    rule (7.2.7), and two lines between this and the title (7.3.1).
    """
    if head.profile != "gongwen":
        return style
    roles = style.roles
    above = len(_marks(head, brief)) * roles["masthead_audience"].line
    name = replace(roles["masthead_name"], before=max(_MARK_BELOW - above, 0.0))
    number, line = roles["masthead_number"], roles["masthead_line"]
    numbered = replace(
        number,
        name=_NUMBERED,
        word="Masthead Numbered",
        before=2 * number.line,
        after=2 * roles["body"].line,
        rule_below=line.rule_below,
        rule_colour=line.rule_colour,
        rule_gap=line.rule_gap,
    )
    signed = replace(numbered, name=_SIGNED, word="Masthead Signed", align="left")
    return with_roles(style, {role.name: role for role in (name, numbered, signed)})


def with_roles(style: Style, roles: Mapping[str, Role]) -> Style:
    """The style with these roles beside or in place of its own."""
    return replace(style, roles={**style.roles, **roles})


def _marks(head: Masthead, brief: Brief) -> list[str]:
    """份号, 密级和保密期限, 紧急程度 (7.2.1 to 7.2.3), and of a serial the audience."""
    serial = head.serial.zfill(6) if head.serial.isdigit() else head.serial
    audience = "" if head.profile == "gongwen" else brief.audience
    return [words for words in (serial, head.secrecy, head.urgency, audience) if words]


def _numbered(head: Masthead, dressing: Dressing) -> StyledParagraph:
    """The number in the middle; beside a signer (7.2.6) on the left, both a character off the edges."""
    number = dressing.words(head.number)
    if not head.signer:
        return StyledParagraph(_NUMBERED, (Run(number),))
    beside = (Run(f"{_SPACE}{number}\t签发人："), Run(dressing.words(head.signer), "signer"), Run(_EDGE))
    return StyledParagraph(_SIGNED, beside)
