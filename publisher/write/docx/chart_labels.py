"""A plotted series -> the labels of its values, with the words around them as formats of their numbers."""

from decimal import ROUND_HALF_UP, Decimal

from publisher.ems import ems
from publisher.model import Series
from publisher.write.bounds import signed
from publisher.write.docx.drawing import a, c, value
from publisher.write.docx.markup import Xml, element
from publisher.write.docx.plot import Plot, Plotted, number_format

_GENERAL = "General"
_SHOWN = {"showLegendKey": 0, "showVal": 1, "showCatName": 0, "showSerName": 0, "showPercent": 0, "showBubbleSize": 0}


def labels(one: Plotted, place: str, plot: Plot, room: float | None) -> Xml:
    """The labels at a ``place`` (outEnd, t, b), as Word reads it; ``room`` is that of one in ems, None: enough.

    Shares carry no words: their names tell what they are shares of.  They are told as exactly as in the PDF, 76.9% and
    53%, for which a single format will not do.
    """
    if plot.shares:
        whole = [at for at, share in enumerate(one.values) if share is not None and _is_whole(share)]
        return c("dLbls", *(c("dLbl", value("idx", at), *_look("0%", place)) for at in whole), *_look("0.0%", place))
    told = Series(one.name, one.values, one.bounds)
    told = signed(told) if room is not None and _widest(plot) > room else told
    codes = {at: _format(told.worded(at, "{}"), one) for at, one in enumerate(told.values) if one is not None}
    formats = {at: code for at, code in codes.items() if code != _GENERAL}
    own = (c("dLbl", value("idx", at), *_look(code, place)) for at, code in formats.items())
    return c("dLbls", *own, *_look(_GENERAL, place))


def _is_whole(share: Decimal) -> bool:
    """Whether a share is so many per cent, to a tenth of one."""
    rounded = (100 * share).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return rounded == rounded.to_integral_value()


def _look(code: str, place: str) -> tuple[Xml, ...]:
    """A format, no frame, one line, the place and what is shown, in the order of the schema."""
    return (
        element("c:numFmt", {"formatCode": code, "sourceLinked": 0}),
        c("spPr", a("noFill"), a("ln", a("noFill"))),
        _unbroken(),
        value("dLblPos", place),
        *(value(name, on) for name, on in _SHOWN.items()),
    )


def _unbroken() -> Xml:
    """What keeps a label on one line."""
    return c(
        "txPr", a("bodyPr", wrap="none"), a("lstStyle"), a("p", a("pPr", a("defRPr")), a("endParaRPr", lang="zh-CN"))
    )


def _format(words: str, number: Decimal) -> str:
    """The format of a number between words: ``"超过"General``, or with the zeros that it is told with: ``0.0``."""
    before, _, behind = (f'"{part}"' if part else "" for part in words.partition("{}"))
    return f"{before}{number_format(number) or _GENERAL}{behind}"


def _widest(plot: Plot) -> float:
    """The widest label's ems."""
    told = [Series(one.name, one.values, one.bounds) for one in plot.series]
    texts = (one.worded(at, f"{v:f}") for one in told for at, v in enumerate(one.values) if v is not None)
    return max(map(ems, texts), default=0.0)
