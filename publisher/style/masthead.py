"""A serial briefing's Masthead -> what stands over the title, under it, and at the brief's end.

简报 and 专报 are not in GB/T 9704—2012.  Practice: the name large, the issue's number under it, issuer and date on one
line over a thick rule; a 专报 says below its title whom it is addressed to; 报, 送 and 发 close the brief between two
rules, as 抄送 does a document (7.4.1, 7.4.2).
"""

from collections.abc import Iterator
from dataclasses import replace

from publisher.model import Brief, Masthead, Role, Run, Style, StyledParagraph
from publisher.style.dressing import Dressing
from publisher.style.titles import titled

_FIRST, _INNER, _LAST = "copies_first", "copies_inner", "copies_last"


def masthead(head: Masthead, brief: Brief, date: str, dressing: Dressing) -> Iterator[StyledParagraph]:
    """The lines over the title: audience, name, number, and issuer and date at the two edges."""
    if brief.audience:
        yield StyledParagraph("masthead_audience", (Run(dressing.words(brief.audience)),))
    yield titled("masthead_name", head.name, dressing)
    if head.number:
        yield StyledParagraph("masthead_number", (Run(dressing.words(head.number)),))
    yield StyledParagraph("masthead_line", (Run(f"{dressing.words(brief.issuer)}\t{date}"),))


def addressee(head: Masthead, dressing: Dressing) -> Iterator[StyledParagraph]:
    """Whom a 专报 is addressed to, with a full-width colon (7.3.2)."""
    if head.profile == "zhuanbao" and head.to:
        yield StyledParagraph("addressee", (Run(dressing.words(head.to).rstrip("：:") + "："),))


def copies(head: Masthead) -> Iterator[StyledParagraph]:
    """报：…  送：…  发：…: a line each, in roles that ``ruled`` adds so that only the first and last carry a rule."""
    last = len(head.copies) - 1
    for index, (verb, names) in enumerate(head.copies):
        role = "copies" if last == 0 else {0: _FIRST, last: _LAST}.get(index, _INNER)
        yield StyledParagraph(role, (Run(names),), f"{verb}：")


def ruled(style: Style) -> Style:
    """The style with the roles of several lines that stand between the two rules of ``copies``."""
    whole = style.roles["copies"]
    inner = replace(whole, before=0.0, after=0.0, rule_above=0.0, rule_below=0.0, keep_next=True)
    first = replace(inner, before=whole.before, rule_above=whole.rule_above)
    last = replace(inner, after=whole.after, rule_below=whole.rule_below, keep_next=whole.keep_next)
    made = (_named(role, name) for role, name in ((first, _FIRST), (inner, _INNER), (last, _LAST)))
    return replace(style, roles={**style.roles, **{role.name: role for role in made}})


def _named(role: Role, name: str) -> Role:
    return replace(role, name=name, word=f"{role.word} {name.removeprefix('copies_').title()}")
