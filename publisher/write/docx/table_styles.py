"""TableLook and the box -> the table styles ``Pub Table``, ``Pub Box`` and ``Pub Foot``."""

from publisher.model import Style
from publisher.write.docx.markup import NOTHING, Xml, many, w
from publisher.write.docx.names import BOX, FOOT, TABLE, StyleName
from publisher.write.docx.rules import border, fill
from publisher.write.docx.units import twips

_SIDES = ("top", "left", "bottom", "right")


def styles(style: Style) -> Xml:
    """The styles, after Word's own ``Normal Table`` that they are based on and the empty list style."""
    return many(_normal_table(), _no_list(), _table(style), _box(style), _foot(style))


def _table(style: Style) -> Xml:
    look = style.table
    rules = w(
        "tblBorders",
        border("top", look.rule, look.rule_colour),
        border("bottom", look.rule, look.rule_colour),
        border("insideH", look.line, look.line_colour),
    )
    bands = many(w("tblStyleRowBandSize", val=1), w("tblStyleColBandSize", val=1))
    margins = _margins(look.padding_y, look.padding)
    return _style(
        TABLE,
        w("tblPr", bands, w("tblInd", w=0, type="dxa"), rules, margins),
        w("tcPr", w("vAlign", val="center")),
        _conditional("firstRow", look.head_fill),
        _conditional("band2Horz", look.band_fill),
    )


def _box(style: Style) -> Xml:
    sides = [border(side, style.box_rule, style.box_rule_colour) for side in _SIDES]
    rules = w("tblBorders", *sides) if any(sides) else NOTHING
    margins = _margins(style.box_padding, style.box_padding)
    shade = fill(style.box_fill)
    return _style(
        BOX,
        w("tblPr", w("tblInd", w=0, type="dxa"), rules, margins),
        w("tcPr", shade) if shade else NOTHING,
    )


def _foot(style: Style) -> Xml:
    """Thick rules above and below, and the thin one over the last line, which is its role's."""
    look = style.roles["copies"]
    inner = style.roles.get("copies_printed", look)
    rules = w(
        "tblBorders",
        border("top", look.rule_above, look.rule_colour),
        border("bottom", inner.rule_below, look.rule_colour),
        border("insideH", inner.rule_above, look.rule_colour),
    )
    return _style(FOOT, w("tblPr", w("tblInd", w=0, type="dxa"), rules, _margins(look.rule_gap, 0)))


def _style(name: StyleName, *look: Xml) -> Xml:
    head = many(w("name", val=name.word), w("basedOn", val="TableNormal"), w("uiPriority", val=59), w("qFormat"))
    return w("style", head, *look, type="table", customStyle=1, styleId=name.id)


def _conditional(kind: str, colour: str) -> Xml:
    """What one kind of row has of its own: its fill."""
    return w("tblStylePr", w("tblPr"), w("tcPr", fill(colour)), type=kind) if colour else NOTHING


def _margins(above: float, beside: float) -> Xml:
    widths = {"top": above, "left": beside, "bottom": above, "right": beside}
    return w("tblCellMar", *(w(side, w=twips(points), type="dxa") for side, points in widths.items()))


def _normal_table() -> Xml:
    head = many(w("name", val="Normal Table"), w("uiPriority", val=99), w("semiHidden"), w("unhideWhenUsed"))
    look = w("tblPr", w("tblInd", w=0, type="dxa"), _margins(0, 5.4))
    return w("style", head, look, type="table", default=1, styleId="TableNormal")


def _no_list() -> Xml:
    head = many(w("name", val="No List"), w("uiPriority", val=99), w("semiHidden"), w("unhideWhenUsed"))
    return w("style", head, type="numbering", default=1, styleId="NoList")
