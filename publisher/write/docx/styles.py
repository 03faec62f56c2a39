"""StyleSheet -> ``word/styles.xml``: a named style for every role, every variant, the tables and the box.

Each style is based on Normal, or a variant on its role's style, and says only what differs there: whoever changes
Normal (正文) changes the whole draft.  What would leak down wrongly (character spacing, pitch, indents) is said anew.
"""

from collections.abc import Iterator

from publisher.model import CharacterRole, Role, Style
from publisher.write.chart_height import CHART_GAP
from publisher.write.docx import properties, table_styles
from publisher.write.docx.markup import NOTHING, Xml, many, root, w
from publisher.write.docx.names import CHART_ON_NEW_PAGE, CONTENTS_GAP, GAP, NORMAL, StyleName
from publisher.write.docx.numbering import UNNUMBERED, levels, membership
from publisher.write.docx.rules import borders
from publisher.write.docx.sheet import ParagraphVariant, StyleSheet
from publisher.write.docx.units import character_spacing, half_points, text_width, twips

_GAP_HEIGHT = 8.0  # points after a table or a box, as in PDF
_CONTENTS = ("contents1", "contents2")
_OPENING = ("title", "subtitle")
_PRIORITIES = {"title": 10, "subtitle": 11, "contents_title": 39, **dict.fromkeys(_CONTENTS, 39)}
_DEFAULT_CHARACTER = w(
    "style",
    w("name", val="Default Paragraph Font"),
    w("uiPriority", val=1),
    w("semiHidden"),
    w("unhideWhenUsed"),
    type="character",
    default=1,
    styleId="DefaultParagraphFont",
)


def part(sheet: StyleSheet) -> bytes:
    """The text of ``word/styles.xml``; ``sheet`` must have seen the whole body, headers and footers."""
    style, title = sheet.style, sheet.style.roles["contents_title"]
    return root(
        "styles",
        _defaults(style),
        w("latentStyles", count=376, defLockedState=0, defUIPriority=99, defSemiHidden=1, defUnhideWhenUsed=1),
        _normal(style),
        *(_role_style(role, sheet) for role in style.roles.values()),
        *(_variant_style(variant, name, sheet) for variant, name in sheet.variants.items()),
        _gap(GAP, _GAP_HEIGHT, style),
        _gap(CONTENTS_GAP, max(title.before + title.after, 1.0), style),
        *_charts(sheet),
        _DEFAULT_CHARACTER,
        *_character_styles(sheet),
        table_styles.styles(style),
    )


def gap(name: StyleName = GAP) -> Xml:
    """The low empty paragraph without which Word would join two tables that touch."""
    return w("p", w("pPr", w("pStyle", val=name.id)))


def _defaults(style: Style) -> Xml:
    body = style.roles["body"]
    size = half_points(body.size)
    run = w(
        "rPr",
        properties.fonts(style.faces[body.face]),
        w("kern", val=2),
        w("sz", val=size),
        w("szCs", val=size),
        w("lang", val="en-US", eastAsia="zh-CN", bidi="ar-SA"),
    )
    return w("docDefaults", w("rPrDefault", run), w("pPrDefault"))


def _normal(style: Style) -> Xml:
    role = _normal_role(style)
    switches = many(w("kinsoku", val=1), w("overflowPunct", val=0), w("adjustRightInd", val=0))
    look = many(
        w("qFormat"),
        w("pPr", switches, *_measures(role, None, style)),
        properties.run_properties(role, None, style),
    )
    return w("style", w("name", val=NORMAL.word), look, type="paragraph", default=1, styleId=NORMAL.id)


def _normal_role(style: Style) -> Role:
    """Normal as a role: the body's type and pitch, without its indents and spaces."""
    body = style.roles["body"]
    return Role("normal", body.face, body.size, body.line, body.colour, "both", bold=body.bold)


def _role_style(role: Role, sheet: StyleSheet) -> Xml:
    style, normal = sheet.style, _normal_role(sheet.style)
    place = levels(style).get(role.name)
    look = w(
        "pPr",
        properties.keeping(role, normal),
        membership(place) if place else NOTHING,
        borders(role, style),
        _tabs(role, sheet),
        *_measures(role, normal, style),
        w("outlineLvl", val=role.outline - 1) if role.outline else NOTHING,
    )
    follows = "body" if role.keep_next or role.outline or role.name in _OPENING else role.name
    kin = many(w("basedOn", val=NORMAL.id), w("next", val=sheet.names[follows].id))
    rank = many(w("uiPriority", val=9 if role.outline else _PRIORITIES.get(role.name, 20)), w("qFormat"))
    run = properties.run_properties(role, normal, style)
    return _style("paragraph", sheet.names[role.name], kin, rank, look, run)


def _variant_style(variant: ParagraphVariant, name: StyleName, sheet: StyleSheet) -> Xml:
    role, parent = sheet.look(variant), sheet.style.roles[variant.role]
    keeping = properties.keeping(role, parent)
    break_before = w("pageBreakBefore") if variant.new_page else NOTHING
    number = NOTHING if variant.numbered else UNNUMBERED
    tab = w("tabs", w("tab", val="decimal", pos=twips(variant.point))) if variant.point else NOTHING
    look = w("pPr", keeping, break_before, number, tab, *_measures(role, parent, sheet.style))
    spacing = character_spacing(role, sheet.style) - variant.tighter
    run = w("rPr", w("spacing", val=spacing)) if variant.tighter else NOTHING
    names = sheet.names
    kin = many(w("basedOn", val=names[variant.role].id), w("next", val=names["body" if role.outline else role.name].id))
    return _style("paragraph", name, kin, w("uiPriority", val=30), look, run)


def _gap(name: StyleName, height: float, style: Style) -> Xml:
    """The paragraph that keeps tables apart: Word joins tables that touch, and wants text after the last.

    A line of a point and blank below, so that it stays on the table's page and what follows begins the next at its top.
    """
    normal = _normal_role(style)
    gap = Role("gap", normal.face, 2, 1, align="left", after=height - 1)
    look = w("pPr", *_measures(gap, normal, style))
    run = properties.run_properties(gap, normal, style)
    return _style("paragraph", name, w("basedOn", val=NORMAL.id), w("uiPriority", val=99), look, run)


def _character_styles(sheet: StyleSheet) -> Iterator[Xml]:
    style = sheet.style
    for role in style.characters.values():
        yield _character_style(role, style.roles["body"].size, sheet.character_names[role.name], style)
    for variant, name in sheet.character_variants.items():
        yield _character_style(style.characters[variant.role], variant.size, name, style)


def _character_style(role: CharacterRole, size: float, name: StyleName, style: Style) -> Xml:
    rank = many(w("basedOn", val="DefaultParagraphFont"), w("uiPriority", val=22), w("qFormat"))
    return _style("character", name, rank, properties.character_properties(role, size, style))


def _style(kind: str, name: StyleName, *content: Xml) -> Xml:
    own: dict[str, str | int] = {} if name.built_in else {"customStyle": 1}
    return w("style", w("name", val=name.word), *content, type=kind, **own, styleId=name.id)


def _measures(role: Role, parent: Role | None, style: Style) -> tuple[Xml, ...]:
    return (
        properties.grid(role, parent, style),
        properties.spacing(role, parent),
        properties.indentation(role, parent, style),
        properties.alignment(role, parent),
    )


def _charts(sheet: StyleSheet) -> Iterator[Xml]:
    """The paragraphs of charts: kept with their caption, and as high as what stands in them."""
    for name in sorted(sheet.charts, key=lambda name: name.id):
        look = w(
            "pPr",
            w("keepNext"),
            w("pageBreakBefore") if name == CHART_ON_NEW_PAGE else NOTHING,
            w("snapToGrid", val=0),
            w("spacing", before=twips(CHART_GAP), after=0, line=240, lineRule="auto"),
            w("jc", val="center"),
        )
        kin = many(w("basedOn", val=NORMAL.id), w("next", val=sheet.names["body"].id))
        small = w("rPr", w("sz", val=2), w("szCs", val=2))  # else the type's descent is added under the drawing
        yield _style("paragraph", name, kin, w("uiPriority", val=30), look, small)


def _tabs(role: Role, sheet: StyleSheet) -> Xml:
    """The right tab at the edge, for roles that ask for it; to the contents' page numbers a row of dots leads."""
    if role.name not in _CONTENTS and role.name not in sheet.tabbed:
        return NOTHING
    end = text_width(sheet.style.page) - twips(role.right * role.size)
    leader = "dot" if role.name in _CONTENTS else "none"
    return w("tabs", w("tab", val="right", leader=leader, pos=end))
