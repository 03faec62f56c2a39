"""A brief's Masthead -> what closes it: a 公文's signature after the text, and at the foot to whom copies go.

GB/T 9704—2012, 7.3.5.2 (署名 without a seal, 成文日期) and 7.4 (版记); a 简报's 报, 送 and 发 stand as 抄送 does there.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from publisher.model import Brief, Masthead, Role, Run, Style, StyledBlock, StyledParagraph
from publisher.style.dates import as_printed
from publisher.style.heights import text_width
from publisher.style.masthead import with_roles
from publisher.style.widths import ems

_FIRST, _INNER, _LAST, _PRINTED = "copies_first", "copies_inner", "copies_last", "copies_printed"
_SIGNATURE, _DATE = "signature", "signature_date"
_CLOSING = (_SIGNATURE, "copies", _FIRST, _PRINTED)
_THIN = 0.25 / 0.35  # 7.4.1: the inner rule to the first and the last
_TAB = 0.1  # characters: a tab that begins where it leads to would lead further
_RIGHT, _SHIFT = 2.0, 2.0  # characters: between a signature and the edge, and from its start to the date's


def signature(brief: Brief, date: str) -> Iterator[StyledParagraph]:
    """Who issues a 公文, and below it the date."""
    if brief.masthead and brief.masthead.profile == "gongwen" and brief.issuer:
        yield StyledParagraph(_SIGNATURE, (Run(brief.issuer),))
        yield StyledParagraph(_DATE, (Run(date),))


def copies(head: Masthead, date: str) -> Iterator[StyledParagraph]:
    """报：…  送：…  发：…: a line each, in the roles that ``closed`` adds; and who printed it, and when."""
    last = len(head.copies) - 1
    for index, (verb, names) in enumerate(head.copies):
        role = "copies" if last == 0 else {0: _FIRST, last: _LAST}.get(index, _INNER)
        yield StyledParagraph(role, (Run(names),), f"{verb}：")
    if head.printer:
        printed = as_printed(head.printed) if head.printed else date
        yield StyledParagraph(_PRINTED, (Run(f"{head.printer}\t{printed}印发"),))


def with_text(blocks: Sequence[StyledBlock]) -> Iterator[StyledBlock]:
    """The blocks, what a signature or copies follow kept with these: no last page is without text (7.3.5.5)."""
    for block, following in zip(blocks, (*blocks[1:], None), strict=True):
        closes = isinstance(following, StyledParagraph) and following.role in _CLOSING
        yield replace(block, kept=True) if closes and isinstance(block, StyledParagraph) else block


def closed(style: Style, brief: Brief, date: str) -> Style:
    """The style with the roles of what closes a brief: lines between two rules, that of the printer under a thin one.

    Lines that go on begin after the longest word of them; at the foot all stand a character off the edges (7.4.2).
    """
    head = brief.masthead
    if head is None:
        return style
    roles = [*_copies(style.roles["copies"], head), *_signatures(style, brief, date)]
    return with_roles(style, {role.name: role for role in roles})


def _copies(look: Role, head: Masthead) -> Iterator[Role]:
    hang = max((ems(verb) + 1 + _TAB for verb, _ in head.copies), default=0.0)
    edge = 1.0 if look.foot else 0.0
    last = 0.0 if head.printer else look.rule_below
    before = 0.0 if look.foot else look.before
    whole = replace(look, left=hang + edge, first=-hang, right=edge, before=before, rule_below=last)
    inner = replace(whole, before=0.0, after=0.0, rule_above=0.0, rule_below=0.0, keep_next=True)
    yield replace(whole, keep_next=whole.keep_next or bool(head.printer))
    yield _named(replace(inner, before=before, rule_above=look.rule_above), _FIRST)
    yield _named(inner, _INNER)
    yield _named(replace(inner, after=look.after, rule_below=last, keep_next=bool(head.printer)), _LAST)
    above = look.rule_above * (_THIN if head.copies else 1.0)
    alone = replace(inner, left=edge, first=0.0, before=0.0 if head.copies else before, after=look.after)
    yield _named(replace(alone, rule_above=above, rule_below=look.rule_below, keep_next=False), _PRINTED)


def _signatures(style: Style, brief: Brief, date: str) -> Iterator[Role]:
    """The date begins two characters right of the name; the longer of both ends two characters off the edge."""
    body, name, day = style.roles["body"], ems(brief.issuer), ems(date)
    measure = style.page.chars or text_width(style.page) / body.size
    left = max(round(measure - _RIGHT - max(name, day + _SHIFT), 1), 0.0)
    look = replace(body, align="left", first=0.0, number="", before=body.line, after=0.0, keep_next=True)
    yield replace(look, name=_SIGNATURE, word="Signature", left=left)
    yield replace(look, name=_DATE, word="Date", left=left + _SHIFT, before=0.0, keep_next=False)


def _named(role: Role, name: str) -> Role:
    return replace(role, name=name, word=f"Copies {name.removeprefix('copies_').title()}")
